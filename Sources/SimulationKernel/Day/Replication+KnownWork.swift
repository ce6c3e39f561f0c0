import SchoolDomain
import Stochastics

// The first day: what a scenario knows of hours, cases, requests and interventions. Nothing of it is counted as having
// happened on the first day.
extension Replication {
    mutating func putInKnownWork() {
        giveLessons()
        putInCases()
        putInRequests()
        putInParticipants()
    }

    /// Lessons missed before a run that begins in the midst of a school year: the most for those with the highest level.
    /// Steps whose thresholds they pass have been acted on.
    private mutating func giveLessons() {
        for row in model.firstDay.lessons {
            findMostAbsent(row.count, byLessons: false) { run, pupil in
                let pupil = run.pupils.pointer(pupil)
                return pupil.pointee.yearLessons == 0 && row.grades.contains(pupil.pointee.grade)
                    && (row.school == nil || row.school == pupil.pointee.school)
            }
            for place in 0..<mostAbsent.count {
                let pupil = pupils.pointer(mostAbsent[place])
                pupil.pointee.yearLessons = row.lessons
                // They are no lessons of the run.
                counts[.absentBySchool, shape.school(year, pupil.pointee.school)] -= row.lessons
                pupil.pointee.counted = row.lessons
                passLimits(pupil, before: 0, from: today, today + 1)
                let period = pupil.pointee.period
                while pupil.pointee.nextStep < model.stepCount,
                    row.lessons
                        > model.ladder.limitLessons(
                            period: period, step: pupil.pointee.nextStep, grade: pupil.pointee.grade)
                { pupil.pointee.nextStep += 1 }
                findStepLimit(&pupil.pointee)
                note(mostAbsent[place], .missedBefore(lessons: row.lessons))
            }
        }
    }

    /// Open cases of steps, of those with the most lessons and then the highest level.
    private mutating func putInCases() {
        for step in 0..<model.stepCount where model.firstDay.cases.contains(where: { $0.step == step }) {
            for pupil in 0..<model.population.endByYear[year]
            where pupils[pupil].hasHelp && help.caseStage[help.atCase(step, pupil)] >= 0 {
                closeCase(step, pupil)
            }
        }
        for row in model.firstDay.cases {
            findMostAbsent(row.count, byLessons: true) { run, pupil in
                let index = run.help.atStep(row.step, pupil)
                guard run.model.ladder.steps[row.step].grades.contains(run.pupils[pupil].grade) else {
                    return false
                }
                return run.help.stepState[index] == .idle && run.help.seat[pupil] < 0
                    && (row.school == nil || row.school == run.pupils[pupil].school)
            }
            for place in 0..<mostAbsent.count {
                let pupil = mostAbsent[place]
                let (index, period) = (help.atStep(row.step, pupil), model.ladder.periodOfDay[row.day])
                help.stepState[index] = .open
                help.stepPeriod[index] = period
                help.stepDay[index] = row.day
                let decision = model.responses.pointer(row.step).pointee.stepDecision
                openCase(
                    row.step, pupil, ordinal: period, from: row.day, fraction: 0,
                    patienceBits: draws(of: pupil, decision, UInt32(period)).word2)
                // Who waits still has not given up yet.
                let patience = help.casePatience[help.atCase(row.step, pupil)]
                if patience != never {
                    help.casePatience[help.atCase(row.step, pupil)] = max(today + 1, patience)
                }
            }
        }
    }

    /// Requests besides absence, in the place of those that the warm-up has left.
    private mutating func putInRequests() {
        let known = model.firstDay.requests
        guard !known.isEmpty else { return }
        for pool in model.staff.pools.indices {
            desk.queues.removeAll(of: pool) { ticket in
                ticket.pupil < 0
                    && known.contains { $0.line == Int(ticket.line) && $0.school == Int(ticket.school) }
            }
        }
        var number = 0
        for row in known {
            let rule = model.staff.lines.pointer(row.line).pointee
            guard let background = rule.background else { continue }
            let place = row.line - model.staff.pools[rule.pool].firstLine
            for _ in 0..<row.count {
                let draws = chance.block(model.firstDay.requestDecision, UInt32(number), 0)
                request(
                    Ticket(
                        pupil: nil, item: number, response: place, stamp: 0,
                        minutes: background.minutes.draw(draws.word0), day: row.day, fraction: 0,
                        limitDays: row.isUrgent ? rule.urgentLimitDays : rule.limitDays,
                        caseDays: background.caseDays?.draw(draws.word3) ?? 0, line: row.line,
                        school: row.school),
                    row.isUrgent ? .urgent : .background, to: rule.pool)
                number += 1
            }
        }
    }

    /// Participants of interventions: those with the highest level come in, and those who end first go.
    private mutating func putInParticipants() {
        for row in model.firstDay.participants {
            let number = row.intervention
            while lists.active[number] > row.count { endEarliest(number) }
            findMostAbsent(row.count - lists.active[number], byLessons: false) { run, pupil in
                run.help.interventionState[run.help.atPart(number, pupil)] == .none
                    && run.model.interventions[number].eligibility.admits(run.pupils[pupil])
            }
            for place in 0..<mostAbsent.count { join(number, mostAbsent[place], row.left) }
        }
    }

    private mutating func endEarliest(_ number: Int) {
        var (earliest, until) = (-1, never)
        for pupil in 0..<model.population.endByYear[year] where pupils[pupil].hasHelp {
            let index = help.atPart(number, pupil)
            guard help.interventionState[index] == .active else { continue }
            if earliest < 0 || help.interventionUntil[index] < until {
                (earliest, until) = (pupil, help.interventionUntil[index])
            }
        }
        stopTakingPart(number, earliest)
    }

    /// Takes part since so long ago that the work of the start is done and the help at full strength.
    private mutating func join(_ number: Int, _ pupil: Int, _ left: DrawTable?) {
        let rule = model.interventions[number]
        let index = help.atPart(number, pupil)
        takePart(number, pupil)
        let bits = draws(of: pupil, rule.decision, 1 << 31 | UInt32(today)).word1
        help.interventionUntil[index] = left.map { today + $0.draw(bits) } ?? never
        if left != nil { pupils[pupil].hasDates = true }
        beginContacts(number, pupil)
        for effect in [rule.ongoingEffect, model.responses.pointer(rule.response).pointee.effect] {
            guard let effect else { continue }
            beginEffect(effect, pupil, on: today - model.effects[effect].rampInDays)
        }
        if let review = rule.endsWhen { planEndReview(number, pupil, review, from: today) }
        touch(pupil)
    }

    /// Puts the pupils of the first day who fit and have the highest level of absence into `mostAbsent`, the highest first.
    ///
    /// - Parameter byLessons: those with more lessons missed this year come first.
    private mutating func findMostAbsent(
        _ count: Int, byLessons: Bool, fitting: (borrowing Replication, Int) -> Bool
    ) {
        mostAbsent.clear()
        for pupil in 0..<model.population.endByYear[year]
        where pupils[pupil].status == .enrolled && pupils[pupil].from == today && fitting(self, pupil) {
            keepMostAbsent(pupil, count) { run, first, second in
                let (ours, others) = (run.pupils[first].counted, run.pupils[second].counted)
                return byLessons && ours != others ? ours > others : run.isMoreAbsent(first, second)
            }
        }
    }
}
