import SchoolDomain
import Stochastics

// Cases of steps and interventions: opened, worked on stage by stage, done or given up.
extension Replication {
    /// Opens a case and asks for its first stage of work.
    ///
    /// - Parameter fraction: time of the working day of the request, in 65,536ths.
    mutating func openCase(
        _ response: Int, _ pupil: Int, ordinal: Int, from day: Int, fraction: Int, patienceBits: UInt32
    ) {
        let index = help.atCase(response, pupil)
        pupils[pupil].hasHelp = true
        help.caseStage[index] = 0
        help.caseStamp[index] += 1
        help.caseOrdinal[index] = ordinal
        let rule = model.responses.pointer(response)
        help.caseSchool[index] = servingSchool(pupil) { rule.pointee.servedAt[$0] }
        help.casePatienceDays[index] = rule.pointee.patience.map { $0.draw(patienceBits) } ?? never
        pupils[pupil].held += 1
        if response < model.stepCount { lists.openCases[response] += 1 }
        touch(pupil)
        let (isStep, gives) = (response < model.stepCount, rule.pointee.patience != nil)
        note(
            pupil, .caseOpens(response: response),
            draws: (isStep ? [TraceDraw(.timeOfDay, UInt32(fraction) << 16)] : [])
                + (gives ? [TraceDraw(.patience, patienceBits)] : []))
        if rule.pointee.routes.count > 0 { takeRoute(response, pupil) }
        if !requestNext(response, pupil, from: 0, day: day, fraction: fraction) {
            // Nothing is to be done: the case is finished in the day's phase for that.
            help.caseStage[index] = max(0, rule.pointee.stages.count - 1)
            help.caseBegun[index] = -1
            lists.stageDone.append(CaseKey(response: response, pupil: pupil, stamp: help.caseStamp[index]))
        }
    }

    /// The host school of the class in which a pupil sits, if its staff can serve; else the pupil's own.
    @inline(__always)
    func servingSchool(_ pupil: Int, canServe: (Int) -> Bool) -> Int {
        let seat = help.seat[pupil]
        guard seat >= 0, model.seats.classes[seat].host >= 0, canServe(model.seats.classes[seat].host) else {
            return pupils[pupil].school
        }
        return model.seats.classes[seat].host
    }

    /// Ends a case, however it ended; what it still asks for becomes void.
    mutating func closeCase(_ response: Int, _ pupil: Int) {
        let index = help.atCase(response, pupil)
        help.caseStage[index] = -1
        help.caseStamp[index] += 1
        help.casePatience[index] = never
        pupils[pupil].held -= 1
        if response < model.stepCount {
            lists.openCases[response] -= 1
            help.stepState[help.atStep(response, pupil)] = .idle
        }
        touch(pupil)
    }

    mutating func giveUpCase(_ response: Int, _ pupil: Int) {
        note(pupil, .givesUpCase(response: response))
        countUnserved(response, pupil, gaveUp: true)
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
            if !requestNext(done.response, done.pupil, from: next, day: today + 1, fraction: 0) {
                finishCase(done.response, done.pupil)
            }
        }
        lists.stageDone.removeAll(keepingCapacity: true)
    }

    private mutating func finishCase(_ response: Int, _ pupil: Int) {
        note(pupil, .caseServed(response: response))
        closeCase(response, pupil)
        if let effect = model.responses.pointer(response).pointee.effect,
            response < model.stepCount || isTakingPart(pupil, response: response)
        {
            beginEffect(effect, pupil, on: today + 1)
        }
        if response == model.seats.process {
            planDecision(pupil, referredOn: help.caseOrdinal[help.atCase(response, pupil)])
        }
        guard response < model.stepCount else { return }
        outcome(response, .served)
        countHelped(pupil)
        let rule = model.ladder.steps[response]
        let draws = self.draws(of: pupil, rule.outOfHomeDecision, UInt32(today))
        if rule.placement.happens(draws.word0) {
            let days = model.ladder.placementDays.draw(draws.word1)
            counts[.outOfHome, year] += 1
            counts[.outOfHomeDays, year] += days
            note(
                pupil, .outOfHome(days: days),
                draws: [TraceDraw(.placement, draws.word0, rule.placement), TraceDraw(.length, draws.word1)])
        }
        if rule.support.happens(draws.word2), !pupils[pupil].support {
            giveSupport(pupil)
            counts[.supportGiven, year * model.stepCount + response] += 1
            note(
                pupil, .supportDecided(step: response),
                draws: [TraceDraw(.support, draws.word2, rule.support)])
        }
        if response == model.seats.referralStep { considerReferral(pupil) }
        offer(.stepDone(response), pupil)
        planReviews(after: .stepDone(response), pupil)
    }
}

/// A case at a moment: void when its stamp is no longer the case's.
struct CaseKey: Sendable, Hashable, BitwiseCopyable {
    var response: Int
    var pupil: Int
    var stamp: Int
}
