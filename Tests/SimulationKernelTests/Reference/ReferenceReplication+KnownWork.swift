import SchoolDomain
import SimulationKernel
import Stochastics

// What is known of the first day besides seats, put in by hand.
extension ReferenceReplication {
    func putInKnownWork() {
        for row in model.firstDay.lessons {
            for pupil in mostAbsent(
                row.count,
                where: {
                    $0.yearLessons == 0 && row.grades.contains($0.grade)
                        && (row.school ?? $0.school) == $0.school
                })
            {
                pupil.yearLessons = row.lessons
                pupil.lessonsSoFar = row.lessons
                pupil.counted = row.lessons
                passLimits(pupil)
                pupil.nextStep =
                    (0..<model.stepCount).first {
                        row.lessons
                            <= model.ladder.limitLessons(period: pupil.period, step: $0, grade: pupil.grade)
                    } ?? model.stepCount
            }
        }
        for step in Set(model.firstDay.cases.map(\.step)) {
            for pupil in pupils { pupil.cases[step].map(close) }
        }
        for row in model.firstDay.cases { putIn(row) }
        putInRequests()
        for row in model.firstDay.participants { putIn(row) }
    }

    private func putIn(_ row: FirstDayTables.Cases) {
        let able = pupils.filter {
            isFresh($0) && model.scenario.ladder[row.step].grades.contains($0.grade)
                && $0.steps[row.step].state == .idle && $0.seat == nil
                && (row.school ?? $0.school) == $0.school
        }
        let chosen = able.sorted {
            ($1.counted, $0.isSevere ? 0 : 1, -$0.level, $0.number)
                < ($0.counted, $1.isSevere ? 0 : 1, -$1.level, $1.number)
        }
        for pupil in chosen.prefix(row.count) {
            let period = model.ladder.periodOfDay[row.day]
            pupil.steps[row.step] = ReferenceStep(state: .open, day: row.day, period: period)
            let draws = pupil.words.block(model.responses[row.step].stepDecision, UInt32(period))
            openCase(
                row.step, pupil, ordinal: period, from: row.day, fraction: 0, patienceBits: draws.word2)
            guard let work = pupil.cases[row.step], work.patience != never else { continue }
            work.patience = max(day + 1, work.patience)
        }
    }

    private func putInRequests() {
        let known = model.firstDay.requests
        for pool in pools {
            pool.waiting.removeAll { ticket in
                ticket.work == nil && ticket.day < day
                    && known.contains { $0.line == ticket.line && $0.school == ticket.school }
            }
        }
        let all = known.flatMap { row in (0..<row.count).map { _ in row } }
        for (number, row) in all.enumerated() {
            let rule = model.staff.lines[row.line]
            guard let background = rule.background else { continue }
            let draws = chance.block(Decision.knownRequest.plain, UInt32(number), 0)
            pools[rule.pool].waiting.append(
                ReferenceTicket(
                    work: nil, item: number, minutes: background.minutes.draw(draws.word0), day: row.day,
                    fraction: 0, limit: row.isUrgent ? rule.urgentLimitDays : rule.limitDays,
                    priority: row.isUrgent ? 0 : 5, caseDays: background.caseDays?.draw(draws.word3) ?? 0,
                    line: row.line, school: row.school))
        }
    }

    private func putIn(_ row: FirstDayTables.Participants) {
        let number = row.intervention
        let rule = model.interventions[number]
        let active = pupils.filter { $0.parts[number].state == .active }
        let byEnd = active.sorted {
            ($0.parts[number].until, $0.number) < ($1.parts[number].until, $1.number)
        }
        for pupil in byEnd.dropLast(row.count) { stopTakingPart(number, pupil) }
        let chosen = mostAbsent(
            max(0, row.count - active.count),
            where: { $0.parts[number].state == .none && isEligible($0, number) })
        for pupil in chosen {
            let bits = pupil.words.block(rule.decision, 1 << 31 | UInt32(day)).word1
            pupil.parts[number].state = .active
            pupil.parts[number].until = row.left.map { day + $0.draw(bits) } ?? never
            if let review = rule.endsWhen { pupil.parts[number].endReviewDay = day + review.days - 1 }
            beginContacts(number, pupil)
            for effect in [rule.ongoingEffect, model.responses[rule.response].effect].compactMap({ $0 }) {
                beginEffect(effect, pupil, on: day - model.effects[effect].rampInDays)
            }
        }
    }

    private func isFresh(_ pupil: ReferencePupil) -> Bool { pupil.isEnrolled && pupil.from == day }

    private func mostAbsent(_ count: Int, where fits: (ReferencePupil) -> Bool) -> ArraySlice<ReferencePupil>
    {
        pupils.filter { isFresh($0) && fits($0) }.sorted {
            ($0.isSevere ? 0 : 1, -$0.level, $0.number) < ($1.isSevere ? 0 : 1, -$1.level, $1.number)
        }.prefix(count)
    }
}
