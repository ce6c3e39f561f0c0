import SchoolDomain
import Stochastics

// Thresholds crossed, and what becomes of them at a review.
extension Replication {
    /// Takes note of every step whose threshold the count has passed today.
    mutating func cross(_ pupil: Int) {
        let period = pupils[pupil].period
        let grade = pupils[pupil].grade
        while pupils[pupil].nextStep < model.stepCount {
            let step = pupils[pupil].nextStep
            guard pupils[pupil].counted > model.ladder.limitLessons(period: period, step: step, grade: grade)
            else { return }
            pupils[pupil].nextStep += 1
            findStepLimit(&pupils[pupil])
            note(pupil, .crosses(step: step, counted: pupils[pupil].counted))
            makeDue(step, pupil)
        }
    }

    /// Steps crossed on a day of which nothing but a count will come: the review finds the pupil exempt, or does not
    /// act.
    ///
    /// They are counted at once, so that the pupil need not be woken. Only where nobody else can come between: a pupil
    /// who is on no list and in no class and has no other step under way, and no plugin that acts before the review.
    ///
    /// - Returns: false when there is more to any of the steps; then nothing has been done.
    mutating func passesSilently(_ pupil: Int, on day: Int) -> Bool {
        guard tracedPupil != pupil, pupils[pupil].held == 0, !pupils[pupil].hasDates,
            help.seat[pupil] < 0
        else { return false }
        let first = pupils[pupil].nextStep
        let (period, counted, grade) = (pupils[pupil].period, pupils[pupil].counted, pupils[pupil].grade)
        var end = first
        while end < model.stepCount,
            counted > model.ladder.limitLessons(period: period, step: end, grade: grade)
        {
            guard !isTaken(end, pupil, on: day) || fate(of: end, pupil, crossedOn: day) != nil
            else { return false }
            end += 1
        }
        for step in first..<end where isTaken(step, pupil, on: day) {
            outcome(step, .crossed)
            guard let fate = fate(of: step, pupil, crossedOn: day) else { continue }
            countNoticed(step, pupil, on: noticeDay(step, pupil, crossedOn: day))
            outcome(step, fate)
        }
        pupils[pupil].nextStep = end
        findStepLimit(&pupils[pupil])
        return true
    }

    /// Whether the pupil's school takes a step on a day with pupils of its grade.
    @inline(__always)
    private func isTaken(_ step: Int, _ pupil: Int, on day: Int) -> Bool {
        let rule = model.ladder.steps.pointer(step)
        return rule.pointee.isEverywhere
            || rule.pointee.grades.contains(pupils[pupil].grade)
                && day >= rule.pointee.firstDays[pupils[pupil].school]
    }

    /// What a review of a step crossed on a day will come to, if that is certain and has no consequences.
    private mutating func fate(of step: Int, _ pupil: Int, crossedOn day: Int) -> StepOutcome? {
        let rule = model.ladder.steps.pointer(step)
        let period = model.ladder.periodOfDay[day]
        let review = noticeDay(step, pupil, crossedOn: day)
        // A move away before the review, a review after the period's end, a case of before: the ordinary way.
        guard review < pupils[pupil].to, review < model.ladder.periodEnd[period],
            review < outside.nextActing[phase == .close ? today + 1 : today],
            help.stepState[help.atStep(step, pupil)] == .idle
        else { return nil }
        if rule.pointee.exemptBits.happens(pupils[pupil].triage) { return .exempt }
        let draws = draws(of: pupil, model.responses.pointer(step).pointee.stepDecision, UInt32(period))
        return rule.pointee.taken.happens(draws.word0) ? nil : .notTaken
    }

    /// A step is due: someone will review it, unless its case from before is still under way.
    mutating func makeDue(_ step: Int, _ pupil: Int) {
        guard isTaken(step, pupil, on: today) else { return }
        let period = model.ladder.periodOfDay[today]
        let index = help.atStep(step, pupil)
        let isStale = help.stepState[index] == .awaitsReview && help.stepPeriod[index] != period
        if isStale { outcome(step, .lapsed) }
        outcome(step, .crossed)
        guard help.stepState[index] == .idle || isStale else {
            note(pupil, .alreadyOpen(step: step))
            return outcome(step, .alreadyOpen)
        }
        let review = noticeDay(step, pupil, crossedOn: today)
        pupils[pupil].hasDates = true
        pupils[pupil].hasHelp = true
        help.stepState[index] = .awaitsReview
        help.stepDay[index] = review
        help.stepPeriod[index] = period
        noteNotice(step, pupil, on: review)
        touch(pupil)
    }

    /// Phase escalate: reviews and requests that fall today.
    mutating func escalate() {
        guard model.stepCount > 0 else { return }
        forEachDated { run, pupil in
            guard run.pupils[pupil].status == .enrolled else { return }
            for step in 0..<run.model.stepCount
            where run.help.stepDay[run.help.atStep(step, pupil)] == run.today {
                let index = run.help.atStep(step, pupil)
                if run.help.stepState[index] == .awaitsReview { run.review(pupil, step) }
                if run.help.stepState[index] == .awaitsRequest && run.help.stepDay[index] == run.today {
                    run.request(pupil, step)
                }
            }
        }
    }

    private mutating func review(_ pupil: Int, _ step: Int) {
        let index = help.atStep(step, pupil)
        let rule = model.ladder.steps.pointer(step)
        help.stepState[index] = .idle
        guard help.stepPeriod[index] == model.ladder.periodOfDay[today] else {
            note(pupil, .lapses(step: step))
            return outcome(step, .lapsed)
        }
        countNoticed(step, pupil, on: today)
        noteNoticed(step, pupil)
        guard help.seat[pupil] < 0 else {
            note(pupil, .followedInClass(step: step))
            return outcome(step, .inClass)
        }
        let triage = pupils[pupil].triage
        guard !rule.pointee.exemptBits.happens(triage) else {
            note(pupil, .exempted(step: step), draws: [TraceDraw(.triage, triage, rule.pointee.exemptBits)])
            return outcome(step, .exempt)
        }
        let draws = stepDraws(pupil, step)
        guard rule.pointee.taken.happens(draws.word0) else {
            note(
                pupil, .notTaken(step: step),
                draws: [
                    TraceDraw(.triage, triage, rule.pointee.exemptBits),
                    TraceDraw(.taken, draws.word0, rule.pointee.taken),
                ])
            return outcome(step, .notTaken)
        }
        help.stepState[index] = .awaitsRequest
        help.stepDay[index] = today + evenDraw(draws.word1, in: rule.pointee.delayDays)
        note(
            pupil, .willRequest(step: step, day: help.stepDay[index]),
            draws: [
                TraceDraw(.triage, triage, rule.pointee.exemptBits),
                TraceDraw(.taken, draws.word0, rule.pointee.taken),
                TraceDraw(.delay, draws.word1),
            ])
    }

    private mutating func request(_ pupil: Int, _ step: Int) {
        let index = help.atStep(step, pupil)
        guard help.seat[pupil] < 0 else {
            help.stepState[index] = .idle
            note(pupil, .followedInClass(step: step))
            return outcome(step, .inClass)
        }
        help.stepState[index] = .open
        outcome(step, .opened)
        countTaken(step, pupil)
        let draws = stepDraws(pupil, step)
        openCase(
            step, pupil, ordinal: help.stepPeriod[index], from: today, fraction: Int(draws.word3 >> 16),
            patienceBits: draws.word2)
        offer(.stepOpened(step), pupil)
    }

    @inline(__always)
    private func stepDraws(_ pupil: Int, _ step: Int) -> RandomBlock {
        draws(
            of: pupil, model.responses.pointer(step).pointee.stepDecision,
            UInt32(help.stepPeriod[help.atStep(step, pupil)]))
    }

    @inline(__always)
    mutating func outcome(_ step: Int, _ outcome: StepOutcome) {
        counts[.stepOutcomes, shape.step(year, step, outcome)] += 1
    }
}
