import SchoolDomain
import Stochastics

// Thresholds, looks and cases.
extension Replication {
    /// Takes note of every step whose threshold the count has passed today.
    mutating func cross(_ pupil: Int) {
        let period = pupils.period[pupil]
        let grade = pupils.grade[pupil]
        while pupils.nextStep[pupil] < model.stepCount {
            let step = pupils.nextStep[pupil]
            guard pupils.counted[pupil] > model.ladder.limitLessons(period: period, step: step, grade: grade)
            else { return }
            pupils.nextStep[pupil] += 1
            note(pupil, .crosses(step: step, counted: pupils.counted[pupil]))
            makeDue(step, pupil)
        }
    }

    /// A step is due: someone will look, unless its case from before is still under way.
    mutating func makeDue(_ step: Int, _ pupil: Int) {
        let period = model.ladder.periodOfDay[today]
        let index = help.atStep(step, pupil)
        let isStale = help.stepState[index] == .awaitsLook && help.stepPeriod[index] != period
        if isStale { outcome(step, .lapsed) }
        outcome(step, .crossed)
        guard help.stepState[index] == .idle || isStale else {
            note(pupil, .alreadyOpen(step: step))
            return outcome(step, .alreadyOpen)
        }
        let look = model.ladder.steps[step].lookDay[today]
        help.stepState[index] = .awaitsLook
        help.stepDay[index] = look
        help.stepPeriod[index] = period
        if look > today { note(pupil, .waitsForLook(step: step, day: look)) }
        touch(pupil)
    }

    /// Phase escalate: looks and requests that fall today.
    mutating func escalate() {
        guard model.stepCount > 0 else { return }
        forEachDue { run, pupil in
            guard run.pupils.status[pupil] == .enrolled else { return }
            for step in 0..<run.model.stepCount
            where run.help.stepDay[run.help.atStep(step, pupil)] == run.today {
                let index = run.help.atStep(step, pupil)
                if run.help.stepState[index] == .awaitsLook { run.look(pupil, step) }
                if run.help.stepState[index] == .asks && run.help.stepDay[index] == run.today {
                    run.ask(pupil, step)
                }
            }
        }
    }

    private mutating func look(_ pupil: Int, _ step: Int) {
        let index = help.atStep(step, pupil)
        let rule = model.ladder.steps[step]
        help.stepState[index] = .idle
        guard help.stepPeriod[index] == model.ladder.periodOfDay[today] else {
            note(pupil, .lapses(step: step))
            return outcome(step, .lapsed)
        }
        guard help.seat[pupil] < 0 else {
            note(pupil, .followedInClass(step: step))
            return outcome(step, .inClass)
        }
        let triage = pupils.triage[pupil]
        guard !rule.exemptBits.happens(triage) else {
            note(pupil, .exempted(step: step), draws: [TraceDraw(.triage, triage, rule.exemptBits)])
            return outcome(step, .exempt)
        }
        let draws = stepDraws(pupil, step)
        guard rule.taken.happens(draws.word0) else {
            note(
                pupil, .notTaken(step: step),
                draws: [
                    TraceDraw(.triage, triage, rule.exemptBits), TraceDraw(.taken, draws.word0, rule.taken),
                ])
            return outcome(step, .notTaken)
        }
        help.stepState[index] = .asks
        help.stepDay[index] = today + evenDraw(draws.word1, in: rule.delayDays)
        note(
            pupil, .willAsk(step: step, day: help.stepDay[index]),
            draws: [
                TraceDraw(.triage, triage, rule.exemptBits), TraceDraw(.taken, draws.word0, rule.taken),
                TraceDraw(.delay, draws.word1),
            ])
    }

    private mutating func ask(_ pupil: Int, _ step: Int) {
        let index = help.atStep(step, pupil)
        guard help.seat[pupil] < 0 else {
            help.stepState[index] = .idle
            note(pupil, .followedInClass(step: step))
            return outcome(step, .inClass)
        }
        help.stepState[index] = .open
        outcome(step, .opened)
        let draws = stepDraws(pupil, step)
        openCase(
            step, pupil, ordinal: help.stepPeriod[index], from: today, fraction: Int(draws.word3 >> 16),
            patienceBits: draws.word2)
        offer(.stepOpened(step), pupil)
    }

    @inline(__always)
    private func stepDraws(_ pupil: Int, _ step: Int) -> RandomBlock {
        chance.block(
            model.responses[step].stepDecision, UInt32(pupil),
            UInt32(help.stepPeriod[help.atStep(step, pupil)]))
    }

    /// Opens a case and asks for its first stage of work.
    ///
    /// - Parameter fraction: time of the working day of the request, in 65,536ths.
    mutating func openCase(
        _ response: Int, _ pupil: Int, ordinal: Int, from day: Int, fraction: Int, patienceBits: UInt32
    ) {
        let index = help.atCase(response, pupil)
        help.caseStage[index] = 0
        help.caseStamp[index] += 1
        help.caseOrdinal[index] = ordinal
        help.caseSchool[index] = servingSchool(pupil) { model.responses[response].servedAt[$0] }
        help.casePatience[index] =
            model.responses[response].patience.map { max(today + 1, day + $0.draw(patienceBits)) } ?? never
        pupils.held[pupil] += 1
        if response < model.stepCount { lists.openCases[response] += 1 }
        touch(pupil)
        let (isStep, gives) = (response < model.stepCount, model.responses[response].patience != nil)
        note(
            pupil, .caseOpens(response: response),
            draws: (isStep ? [TraceDraw(.timeOfDay, UInt32(fraction) << 16)] : [])
                + (gives ? [TraceDraw(.patience, patienceBits)] : []))
        if model.responses[response].stages.isEmpty {
            lists.stageDone.append(CaseKey(response: response, pupil: pupil, stamp: help.caseStamp[index]))
        } else {
            askForStage(response, pupil, stage: 0, day: day, fraction: fraction)
        }
    }

    /// The host school of the class in which a pupil sits, if its staff can serve; else the pupil's own.
    func servingSchool(_ pupil: Int, canServe: (Int) -> Bool) -> Int {
        let seat = help.seat[pupil]
        guard seat >= 0, model.seats.classes[seat].host >= 0, canServe(model.seats.classes[seat].host) else {
            return pupils.school[pupil]
        }
        return model.seats.classes[seat].host
    }

    /// Ends a case, however it ended; what it still asks for becomes void.
    mutating func closeCase(_ response: Int, _ pupil: Int) {
        let index = help.atCase(response, pupil)
        help.caseStage[index] = -1
        help.caseStamp[index] += 1
        help.casePatience[index] = never
        pupils.held[pupil] -= 1
        if response < model.stepCount {
            lists.openCases[response] -= 1
            help.stepState[help.atStep(response, pupil)] = .idle
        }
        touch(pupil)
    }

    mutating func giveUpCase(_ response: Int, _ pupil: Int) {
        note(pupil, .givesUpCase(response: response))
        closeCase(response, pupil)
        if response < model.stepCount { outcome(response, .reneged) }
    }

    /// Phase respond: finished stages lead to the next stage or to the consequences of the work.
    mutating func respond() {
        var position = 0
        // What follows may finish at once and be appended to the same list.
        while position < lists.stageDone.count {
            let done = lists.stageDone[position]
            position += 1
            let index = help.atCase(done.response, done.pupil)
            guard help.caseStamp[index] == done.stamp else { continue }
            let next = help.caseStage[index] + 1
            if next < model.responses[done.response].stages.count {
                help.caseStage[index] = next
                askForStage(done.response, done.pupil, stage: next, day: today + 1, fraction: 0)
            } else {
                finishCase(done.response, done.pupil)
            }
        }
        lists.stageDone.removeAll(keepingCapacity: true)
    }

    private mutating func finishCase(_ response: Int, _ pupil: Int) {
        note(pupil, .caseServed(response: response))
        closeCase(response, pupil)
        if let effect = model.responses[response].effect,
            response < model.stepCount || isTakingPart(pupil, response: response)
        {
            beginEffect(effect, pupil, on: today + 1)
        }
        guard response < model.stepCount else { return }
        outcome(response, .served)
        countHelped(pupil)
        let rule = model.ladder.steps[response]
        let draws = chance.block(rule.outOfHomeDecision, UInt32(pupil), UInt32(today))
        if rule.placement.happens(draws.word0) {
            let days = model.ladder.placementDays.draw(draws.word1)
            observations.outOfHome[year] += 1
            observations.outOfHomeDays[year] += days
            note(
                pupil, .outOfHome(days: days),
                draws: [TraceDraw(.placement, draws.word0, rule.placement), TraceDraw(.length, draws.word1)])
        }
        if response == model.seats.referralStep { considerReferral(pupil) }
        offer(.stepDone(response), pupil)
    }

    @inline(__always)
    mutating func outcome(_ step: Int, _ outcome: StepOutcome) {
        observations.stepOutcomes[observations.shape.step(year, step, outcome)] += 1
    }
}

/// A case at a moment: void when its stamp is no longer the case's.
struct CaseKey: Sendable, Hashable, BitwiseCopyable {
    var response: Int
    var pupil: Int
    var stamp: Int
}
