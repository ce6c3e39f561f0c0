import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// The judge of the fast kernel: the same model told in the most naive way.
///
/// Day by day, pupil by pupil, as objects; nothing is foreseen, skipped, packed or kept in a clever order.
/// It shares with the kernel only the laws (tables, effect strengths, addresses of draws).
final class ReferenceReplication {
    let model: Model
    let chance: RandomSource
    var observations: Observations
    let pupils: [ReferencePupil]
    let pools: [ReferencePool]
    let ongoing: [ReferenceOngoing]
    var meetings: [ReferenceMeeting] = []
    var finishedStages: [ReferenceCase] = []
    var seatList: [ReferencePupil] = []
    /// What has been wished for and not been heard yet, by line.
    var wishes: [[ReferenceTicket]]
    var placeLists: [[ReferencePupil]]
    var logs: [Double]
    /// Days on which each plugin acts, and the numbers that it keeps of pupils.
    var actingDays: [[Int]]
    var memory: [[Double]]
    var watched: [InterventionStart]?
    var day = 0
    var year = 0
    var shape: ObservationShape { observations.shape }

    init(
        _ model: Model, seed: UInt64, number: UInt32, watching: [InterventionStart]? = nil,
        followed: Int? = nil
    ) {
        self.model = model
        chance = RandomSource(seed: seed, replication: number)
        observations = Observations(
            ObservationShape(model, withWarmUp: true), followed: followed ?? model.interventions.count)
        pupils = (0..<model.slotCount).map { ReferencePupil($0, model) }
        pools = model.staff.pools.map { ReferencePool($0.schedule.postCount) }
        ongoing = model.staff.lines.map { _ in ReferenceOngoing(model.schoolCount) }
        placeLists = model.interventions.map { _ in [] }
        wishes = model.staff.lines.map { _ in [] }
        logs = []
        actingDays = model.plugins.acting.map { _ in [] }
        let descriptors =
            model.plugins.acting.map(\.descriptor) + [model.plugins.allocation?.descriptor].compactMap { $0 }
        memory = descriptors.map { [Double](repeating: 0, count: $0.memory * model.slotCount) }
        watched = watching
        logs = model.effects.indices.map { model.multiplierLog(of: $0, chance) }
    }

    func run() throws(PluginBreach) -> Observations {
        openCaseloads()
        for day in 0..<model.dayCount {
            self.day = day
            year = model.calendar.yearOfDay[day]
            if day == model.calendar.years[year].first { try openYear() }
            for pupil in pupils where pupil.isEnrolled { wake(pupil) }
            try callPlugins(.absence, .escalation)
            for pupil in pupils where pupil.isEnrolled { escalate(pupil) }
            for pupil in pupils where pupil.isEnrolled && pupil.decisionDay == day { decide(pupil) }
            for pupil in pupils where pupil.isEnrolled { reviewAgain(pupil) }
            for pupil in pupils where pupil.isEnrolled && pupil.from <= day { offerToAll(pupil) }
            try callPlugins(.intervention)
            serve()
            try placeInSeats()
            for number in model.interventions.indices { placeInIntervention(number) }
            respond()
            observe()
            countWaiting()
            try callPlugins(.observer)
            for pupil in pupils where pupil.isEnrolled { close(pupil) }
            if day + 1 == model.calendar.years[year].end { closeYear() }
        }
        for (number, pool) in pools.enumerated() where model.staff.pools[number].discipline != .unlimited {
            for ticket in pool.waiting where !ticket.isVoid && ticket.day <= model.dayCount - 1 {
                countStillWaiting(
                    ticket.line, ticket.work == nil ? .background : .absence, since: ticket.day,
                    limit: ticket.limit, ticket.school)
                countOverdue(ticket)
            }
            for ticket in pool.posts.compactMap(\.current) where !ticket.isVoid { countOverdue(ticket) }
        }
        for meeting in meetings where !meeting.work.isClosed && meeting.day <= model.dayCount - 1 {
            let stage = model.responses[meeting.work.response].stages[meeting.stage]
            for number in meeting.work.asked {
                let line = model.staff.line(role: stage.items[number].role, school: meeting.work.school)
                let rule = model.staff.lines[line]
                if model.staff.pools[rule.pool].discipline == .unlimited { continue }
                countStillWaiting(
                    line, .absence, since: meeting.day, limit: limitDays(line, stage), meeting.work.school)
            }
        }
        for pupil in seatList { countUnplaced(pupil) }
        return afterWarmUp()
    }

    /// What is counted after the warm-up: of each block the last numbers, for time is its first axis. A change of the first
    /// day is one from nothing.
    private func afterWarmUp() -> Observations {
        var counted = Observations(ObservationShape(model), followed: observations.beforeAfter.count)
        for block in Block.allCases {
            let skipped = observations[block].count - counted[block].count
            for place in counted[block].indices {
                counted[block, place] = observations[block, skipped + place]
            }
            guard block == .absentChange || block == .enrolledChange else { continue }
            counted[block, 0] = observations[block][...skipped].reduce(0, +)
        }
        for place in counted.recorded.indices {
            let skipped = observations.recorded.count - counted.recorded.count
            counted.recorded[place] = observations.recorded[skipped + place]
        }
        counted.starts = observations.starts.filter { $0.day >= model.calendar.firstCountedDay }
        counted.beforeAfter = observations.beforeAfter
        return counted
    }

    /// Who waits at the close of the day, one by one.
    private func countWaiting() {
        for pool in pools {
            for ticket in pool.waiting where !ticket.isVoid && ticket.day <= day {
                let group = ticket.work == nil ? RequestGroup.background : .absence
                observations[.waitingDays, shape.waits(year, ticket.line, group)] += 1
            }
        }
        for meeting in meetings where !meeting.work.isClosed && meeting.day <= day {
            let items = model.responses[meeting.work.response].stages[meeting.stage].items
            for number in meeting.work.asked {
                let line = lineNumber(items[number].role, meeting.work.school)
                observations[.waitingDays, shape.waits(year, line, .absence)] += 1
            }
        }
    }

    private func countOverdue(_ ticket: ReferenceTicket) {
        guard let limit = model.staff.lines[ticket.line].completionLimitDays else { return }
        guard model.dayCount - 1 - ticket.day > limit else { return }
        observations[.overdue, shape.line(model.calendar.yearOfDay[ticket.day], ticket.line)] += 1
    }

    private func countStillWaiting(
        _ line: Int, _ group: RequestGroup, since: Int, limit: Int, _ school: Int
    ) {
        observations[.stillWaiting, shape.stillWaiting(line, group, late: 0)] += 1
        if model.dayCount - 1 - since > limit {
            observations[.stillWaiting, shape.stillWaiting(line, group, late: 1)] += 1
            let (year, month) = (model.calendar.yearOfDay[since], model.calendar.monthOfDay[since])
            observations[.late, shape.waits(year, line, group)] += 1
            observations[.lateBySchool, shape.begun(year, month, line, school)] += 1
        }
    }

    // MARK: - The year

    private func openYear() throws(PluginBreach) {
        try collectActingDays()
        let calendarYear = model.calendar.years[year]
        departTogether()
        for pupil in pupils where !pupil.isGone {
            let slot = model.population.slots[pupil.number]
            let isNew = slot.entryYear == year
            if isNew {
                pupil.words = chance.pupil(model.population.subject(of: pupil.number))
                pupil.school = slot.school
                pupil.grade = slot.grade
                pupil.from = day
                if slot.movesIn {
                    let draw = pupil.words.block(Decision.arrival.plain, 0)
                    guard model.population.arrivalChance[slot.school].happens(draw.word0) else {
                        pupil.isGone = true
                        continue
                    }
                    pupil.grade = model.population.gradeTable[slot.school].draw(draw.word1)
                    pupil.from = evenDraw(draw.word2, in: day...(calendarYear.end - 1))
                }
                pupil.isEnrolled = true
                let traits = pupil.words.block(Decision.pupil.plain, 0)
                pupil.profile = model.population.profileTable.draw(traits.word0)
                pupil.supportBits = traits.word1
                let isThere = !slot.movesIn && year <= model.calendar.warmUpYears
                if isThere && (pupil.grade == 10 || pupil.grade == 13) { turn(pupil, to: pupil.grade) }
            } else if pupil.isEnrolled {
                if let next = next(pupil, in: year) {
                    if pupil.grade == 9 { turn(pupil, to: next.grade) }
                    (pupil.school, pupil.grade) = next
                }
                pupil.from = day
            } else {
                continue
            }
            let share = model.population.supportChance[pupil.grade]
            pupil.support = pupil.isDecided || share.happens(pupil.supportBits)
            if pupil.support { observations[.supported, shape.grade(year, pupil.grade)] += 1 }
            drawYear(pupil, isNew || pupil.turn == "lost")
            pupil.turn = ""
            if let seat = pupil.seat { reviewSeat(pupil, seat) }
            if pupil.waitSince != nil && !model.seats.classes.indices.contains(where: { fits(pupil, $0) }) {
                leaveSeatList(pupil)
                observations[.unmet, shape.grade(year, pupil.grade)] += 1
                count(.unmet, pupil)
            }
            for number in pupil.parts.indices
            where pupil.parts[number].state == .waiting && !isEligible(pupil, number) {
                leavePlaceList(number, pupil)
            }
            beginReviewsAnew(pupil)
            handOver(pupil)
        }
        if day == 0 || day == model.calendar.firstCountedDay { fillSeatsAtStart() }
        if day == model.calendar.firstCountedDay { putInKnownWork() }
        for pupil in pupils where pupil.isEnrolled { refresh(pupil, for: day) }
    }

    /// Those whom changes of the population take away at the start of the year, by grade.
    private func departTogether() {
        let label = year < model.calendar.warmUpYears ? nil : model.calendar.years[year].label
        for change in model.scenario.population.changes where change.year == label && change.pupils < 0 {
            let school = model.scenario.schools.firstIndex { $0.id == change.school }
            for (grade, more) in change.pupilsByGrade.enumerated() where more < 0 {
                let there = pupils.filter { pupil in
                    guard !pupil.isGone else { return false }
                    let slot = model.population.slots[pupil.number]
                    if pupil.isEnrolled {
                        let next = next(pupil, in: year)
                        return next?.school == school && next?.grade == grade
                    }
                    return slot.entryYear == year && !slot.movesIn && slot.school == school
                        && slot.grade == grade
                }
                for pupil in there.suffix(-more).reversed() { leave(pupil, .movedAway) }
            }
        }
    }

    /// Where a pupil is in a year of the run that follows; after grade 9 the first place whose shares so far hold the draw.
    private func next(_ pupil: ReferencePupil, in year: Int) -> (school: Int, grade: Int)? {
        let scenario = model.scenario
        guard pupil.grade == 9, let going = scenario.population.goingOn else {
            return model.population.promoted(school: pupil.school, grade: pupil.grade)
        }
        guard year > model.calendar.warmUpYears else { return nil }
        let bits = pupil.words.block(Decision.goingOn.plain, 0).word0
        var sum = 0.0
        for place in going.places
        where place.from.isEmpty || place.from.contains(scenario.schools[pupil.school].id) {
            sum = min(1, sum + place.share)
            guard Chance(sum).happens(bits) else { continue }
            let school = scenario.schools.firstIndex { $0.id == place.school }!
            return (school, scenario.schools[school].pupilsByGrade.firstIndex { $0 > 0 }! < 13 ? 10 : 13)
        }
        return nil
    }

    /// What becomes of a habit of absence at the beginning in grade 10 or 13.
    private func turn(_ pupil: ReferencePupil, to grade: Int) {
        guard let going = model.scenario.population.goingOn else { return }
        let start = grade == 10 ? going.general : going.vocational
        let bits = pupil.words.block(Decision.goingOn.plain, 0).word1
        if Chance(start.worsens).happens(bits) {
            pupil.turn = "worse"
            observations[.goingOn, shape.goingOn(year, .worse)] += 1
        } else if Chance(min(1, start.worsens + start.lost)).happens(bits) {
            pupil.turn = "lost"
            observations[.goingOn, shape.goingOn(year, .lost)] += 1
        }
    }

    /// What is left of the turn for those who are in their second or third year after it when they come.
    private func raiseBefore(_ pupil: ReferencePupil) -> Double {
        let slot = model.population.slots[pupil.number]
        guard let going = model.scenario.population.goingOn, year <= model.calendar.warmUpYears,
            slot.entryYear == year, !slot.movesIn, [11, 12, 14, 15].contains(pupil.grade)
        else { return 0 }
        let start = pupil.grade < 13 ? going.general : going.vocational
        let bits = pupil.words.block(Decision.goingOn.plain, 0).word1
        guard Chance(start.worsens).happens(bits) else { return 0 }
        let correlation = model.absence.correlation
        return [11, 14].contains(pupil.grade) ? correlation : correlation * correlation
    }

    private func drawYear(_ pupil: ReferencePupil, _ isNew: Bool) {
        let calendarYear = model.calendar.years[year]
        let tables = model.absence
        let words = pupil.words.year(year)
        pupil.yearWords = words
        let fresh = NormalQuantile.value(RandomBlock.unit(words.word(.normal)))
        pupil.normal = isNew ? fresh : tables.correlation * pupil.normal + tables.innovation * fresh
        if pupil.turn == "worse" { pupil.normal += 1 }
        if isNew { pupil.normal += raiseBefore(pupil) }
        let severe =
            isNew
            ? tables.startsSevere[pupil.grade]
            : pupil.isSevere ? tables.staysSevere : tables.entersSevere[pupil.grade]
        pupil.isSevere = severe.happens(words.word(.severe).low32)
        var absence = model.scenario.absence.level * model.scenario.schools[pupil.school].absenceLevel
        if pupil.grade == 10 { absence *= model.scenario.population.goingOn?.general.rise ?? 1 }
        if pupil.grade == 13 { absence *= model.scenario.population.goingOn?.vocational.rise ?? 1 }
        if pupil.isSevere {
            let share = tables.severeShare.value(words.word(.severe).high32) * absence
            let capped = min(0.95, share)
            pupil.level = capped / (tables.severeMeanDays * (1 - capped))
        } else {
            pupil.level = Model.frailty(pupil.normal, sigma: tables.sigmaByGrade[pupil.grade]) * absence
        }
        pupil.row = pupil.isSevere ? AbsenceTables.severeRow : pupil.grade
        let leaveDay = evenDraw(
            words.word(.departure).high32, in: calendarYear.first...(calendarYear.end - 1))
        let moves =
            year >= model.calendar.warmUpYears
            && model.population.departureChance.happens(words.word(.departure).low32) && leaveDay > pupil.from
        pupil.to = moves ? leaveDay : calendarYear.end
        pupil.triage = words.word(.triage).low32
        pupil.spellNumber = 0
        pupil.spellEnd = pupil.from
        pupil.remaining = WaitingTime.exponential(words.word(0))
        pupil.counted = 0
        pupil.period = model.ladder.periodOfDay[calendarYear.first]
        pupil.nextStep = 0
        pupil.yearLessons = 0
        pupil.lessonsSoFar = 0
        pupil.yearDays = 0
        pupil.nextLimit = 0
        observations[.pupils, shape.pupils(year, pupil.school, pupil.grade)] += 1
    }

    /// The per cent of its lessons that a pupil missed while it was there this year.
    private func countRate(_ pupil: ReferencePupil) {
        let days = (pupil.from..<pupil.to)
        let possible = days.reduce(0) { $0 + model.calendar.lessons(grade: pupil.grade, day: $1) }
        let missed = min(pupil.lessonsSoFar, possible)
        guard let percent = (0...100).last(where: { $0 * possible <= 100 * missed }), possible > 0 else {
            return
        }
        let place = shape.rate(year, pupil.grade, percent: percent)
        observations[.byRate, place] += 1
        guard percent >= 10 else { return }
        observations[.missedByRate, place] += missed
        observations[.possibleByRate, place] += possible
    }

    private func closeYear() {
        let first = model.calendar.years[year].first
        let end = model.calendar.years[year].end
        for pupil in pupils where pupil.isEnrolled { countRate(pupil) }
        for pupil in pupils where pupil.isEnrolled && pupil.from == first {
            observations[
                .dayBands, shape.dayBand(year, pupil.grade, DayBand(pupil.yearDays))] += 1
        }
        let window = model.scenario.observation.comparisonDays
        for start in watched ?? observations.starts
        where start.day >= first && start.day < end && year >= model.calendar.warmUpYears {
            let pupil = pupils[start.pupil]
            let lower = max(first, pupil.from)
            let upper = min(end, pupil.to)
            guard start.intervention < observations.beforeAfter.count, start.day - window >= lower,
                start.day + 1 + window <= upper
            else { continue }
            var sums = observations.beforeAfter[start.intervention]
            sums.pupils += 1
            for back in 1...window {
                sums.beforeAbsent += pupil.missed[start.day - back] ?? 0
                sums.beforePossible += model.calendar.lessons(grade: pupil.grade, day: start.day - back)
                sums.afterAbsent += pupil.missed[start.day + back] ?? 0
                sums.afterPossible += model.calendar.lessons(grade: pupil.grade, day: start.day + back)
            }
            observations.beforeAfter[start.intervention] = sums
        }
        for pupil in pupils where pupil.isEnrolled {
            let next = next(pupil, in: year + 1)
            if pupil.grade == 9, model.scenario.population.goingOn != nil {
                let outcome: GoingOnOutcome =
                    next.map { $0.grade == 10 ? .general : .vocational } ?? .nowhere
                observations[.goingOn, shape.goingOn(year, outcome)] += 1
            }
            if pupil.grade == 9, let limit = model.finishing {
                let possible = (pupil.from..<end).reduce(0) {
                    $0 + model.calendar.lessons(grade: pupil.grade, day: $1)
                }
                let isAtRisk = pupil.lessonsSoFar > limit.limit(ofLessons: possible)
                observations[
                    .finishers, shape.finishers(year, hadSeat: pupil.hadSeat, isAtRisk ? .atRisk : .finished)] +=
                    1
            }
            if next == nil { leave(pupil, .finishedSchool) }
        }
    }

    func leave(_ pupil: ReferencePupil, _ reason: SeatOutcome) {
        if pupil.waitSince != nil || awaitsDecision(pupil) { observations[.leftSeatList, year] += 1 }
        for response in model.responses.indices {
            guard let work = pupil.cases[response] else { continue }
            countUnserved(work, gaveUp: false)
            close(work)
            if response < model.stepCount { outcome(response, .left) }
        }
        for step in pupil.steps.indices {
            if pupil.steps[step].state != .idle { outcome(step, .left) }
            pupil.steps[step].state = .idle
        }
        if pupil.waitSince != nil {
            countUnplaced(pupil)
            leaveSeatList(pupil)
        }
        pupil.decisionDay = never
        if pupil.seat != nil { vacate(pupil, reason) }
        for number in pupil.parts.indices {
            pupil.parts[number].reviewDay = never
            switch pupil.parts[number].state {
            case .none: break
            case .waiting: leavePlaceList(number, pupil)
            case .active: end(number, pupil)
            }
        }
        pupil.isEnrolled = false
        pupil.isGone = true
    }

    // MARK: - The day of a pupil

    private func wake(_ pupil: ReferencePupil) {
        if pupil.to == day {
            countRate(pupil)
            return leave(pupil, .movedAway)
        }
        if pupil.isHere(on: day) { passDay(pupil) }
        if pupil.seatUntil == day { vacate(pupil, .stayOver) }
        for number in pupil.parts.indices where pupil.parts[number].until == day {
            end(number, pupil)
            offer(.interventionEnded(number), pupil)
        }
        for number in pupil.parts.indices where pupil.parts[number].handOverDay == day {
            finishHandOver(number, pupil)
        }
        for response in model.responses.indices {
            if let work = pupil.cases[response], work.patience == day {
                countUnserved(work, gaveUp: true)
                close(work)
                if response < model.stepCount { outcome(response, .reneged) }
            }
        }
        let isTermEnd = day + 1 == model.dayCount || model.calendar.isTermStart[day + 1]
        if isTermEnd && model.absence.reinforces {
            pupil.reinforcing = Int(Double(pupil.reinforcing) * (1 - model.absence.recoveryPerTerm))
        }
    }

    private func passDay(_ pupil: ReferencePupil) {
        let lessonsToday = model.calendar.lessons(grade: pupil.grade, day: day)
        observations[.possibleLessons, shape.grade(year, pupil.grade)] += lessonsToday
        observations[.possibleBySchool, shape.school(year, pupil.school)] += lessonsToday
        observations[.enrolledChange, day] += 1
        observations[.enrolledChange, day + 1] -= 1
        if day >= pupil.spellEnd {
            let tables = model.absence
            let hazard =
                tables.hazardBefore[pupil.row * tables.stride + day + 1]
                - tables.hazardBefore[pupil.row * tables.stride + day]
            guard pupil.rate * hazard > pupil.remaining else {
                pupil.remaining -= pupil.rate * hazard
                return
            }
            beginSpell(pupil)
        }
        let spell = model.absence.spells[pupil.spellType]
        let missed = spell.isWholeDays ? lessonsToday : pupil.spellLessons
        observations[.absentLessons, shape.cause(year, pupil.grade, spell.cause)] += missed
        observations[.absentBySchool, shape.school(year, pupil.school)] += missed
        if spell.isWholeDays {
            observations[.absentChange, day] += 1
            observations[.absentChange, day + 1] -= 1
            pupil.yearDays += 1
        }
        pupil.missed[day] = missed
        pupil.lessonsSoFar += missed
        passLimits(pupil)
        if spell.counts { count(pupil, missed) }
    }

    func passLimits(_ pupil: ReferencePupil) {
        let limits = model.ladder.observedLimits
        while pupil.nextLimit < limits.count && pupil.lessonsSoFar > limits[pupil.nextLimit] {
            let elapsed = model.calendar.years[year].elapsedAtDates
            for moment in 0...elapsed.count {
                let counts =
                    moment == elapsed.count || day < model.calendar.years[year].first + elapsed[moment]
                guard counts else { continue }
                observations[
                    .over,
                    shape.over(
                        year: year, school: pupil.school, grade: pupil.grade, limit: pupil.nextLimit,
                        moment: moment)] += 1
            }
            pupil.nextLimit += 1
        }
    }

    private func beginSpell(_ pupil: ReferencePupil) {
        let words = pupil.yearWords
        let bits = words.word(UInt64(2 * pupil.spellNumber + 1))
        pupil.spellNumber += 1
        let tables = model.absence
        pupil.spellType = tables.severeSpell
        if pupil.row != AbsenceTables.severeRow {
            let first = (pupil.grade * model.dayCount + day) * tables.ordinaryTypes
            let thresholds = tables.typeThresholds[first..<first + tables.ordinaryTypes]
            pupil.spellType = thresholds.dropLast().count { $0 <= bits.low32 }
        }
        let spell = tables.spells[pupil.spellType]
        let length = tables.lengths[pupil.spellType].draw(bits.high32)
        let lessonsToday = model.calendar.lessons(grade: pupil.grade, day: day)
        pupil.spellEnd = spell.isWholeDays ? min(day + length, pupil.to) : day + 1
        pupil.spellLessons = min(length, lessonsToday)
        var lessons = pupil.spellLessons
        if spell.isWholeDays {
            lessons = (day..<pupil.spellEnd).reduce(0) {
                $0 + model.calendar.lessons(grade: pupil.grade, day: $1)
            }
        }
        let bin = ObservationShape.spellBin(spell.isWholeDays ? pupil.spellEnd - day : 0)
        observations[.spells, year * ObservationShape.spellBins + bin] += 1
        pupil.yearLessons += lessons
        if spell.reinforces && tables.reinforces {
            pupil.reinforcing = min(pupil.reinforcing + lessons, Model.mostReinforcing)
        }
        pupil.remaining = WaitingTime.exponential(words.word(UInt64(2 * pupil.spellNumber)))
    }

    private func count(_ pupil: ReferencePupil, _ lessons: Int) {
        let period = model.ladder.periodOfDay[day]
        if period != pupil.period {
            pupil.period = period
            pupil.counted = 0
            pupil.nextStep = 0
        }
        if let window = model.ladder.rollingDays {
            pupil.missedCounted[day] = lessons
            let first = max(model.calendar.years[year].first, day - window + 1)
            pupil.counted = (first...day).reduce(0) { $0 + (pupil.missedCounted[$1] ?? 0) }
        } else {
            pupil.counted += lessons
        }
        while pupil.nextStep < model.stepCount {
            let step = pupil.nextStep
            guard pupil.counted > model.ladder.limitLessons(period: period, step: step, grade: pupil.grade)
            else { return }
            pupil.nextStep += 1
            makeDue(step, pupil)
        }
    }

    func makeDue(_ step: Int, _ pupil: ReferencePupil) {
        guard day >= model.ladder.steps[step].firstDays[pupil.school] else { return }
        guard model.scenario.ladder[step].grades.contains(pupil.grade) else { return }
        let period = model.ladder.periodOfDay[day]
        let old = pupil.steps[step]
        outcome(step, .crossed)
        if old.state == .awaitsReview && old.period != period {
            outcome(step, .lapsed)
        } else if old.state != .idle {
            return outcome(step, .alreadyOpen)
        }
        pupil.steps[step] = ReferenceStep(state: .awaitsReview, day: never, period: period)
    }

    private func escalate(_ pupil: ReferencePupil) {
        for step in pupil.steps.indices {
            let rule = model.ladder.steps[step]
            let draws = pupil.words.block(
                model.responses[step].stepDecision, UInt32(pupil.steps[step].period))
            let isReviewed = rule.isReview[day] || rule.isMonitoring[day]
            if pupil.steps[step].state == .awaitsReview && isReviewed {
                let isLate = pupil.steps[step].period != model.ladder.periodOfDay[day]
                let noticed = rule.noticed.happens(
                    pupil.words.block(rule.noticeDecision, UInt32(day)).word0)
                let means = rule.isReview[day] && noticed ? NoticedBy.review : .monitoring
                guard isLate || means == .review || rule.isMonitoring[day] else { continue }
                pupil.steps[step].state = .idle
                if !isLate { observations[.noticed, shape.noticed(year, step, means)] += 1 }
                if isLate {
                    outcome(step, .lapsed)
                } else if pupil.seat != nil {
                    outcome(step, .inClass)
                } else if rule.exemptBits.happens(pupil.triage) {
                    outcome(step, .exempt)
                } else if !rule.taken.happens(draws.word0) {
                    outcome(step, .notTaken)
                } else {
                    pupil.steps[step].state = .awaitsRequest
                    pupil.steps[step].day = day + evenDraw(draws.word1, in: rule.delayDays)
                }
            }
            if pupil.steps[step].state == .awaitsRequest && pupil.steps[step].day == day {
                if pupil.seat != nil {
                    pupil.steps[step].state = .idle
                    outcome(step, .inClass)
                    continue
                }
                pupil.steps[step].state = .open
                pupil.taken[step, default: []].append(year)
                outcome(step, .opened)
                openCase(
                    step, pupil, ordinal: pupil.steps[step].period, from: day,
                    fraction: Int(draws.word3 >> 16),
                    patienceBits: draws.word2)
                offer(.stepOpened(step), pupil)
            }
        }
    }

    private func close(_ pupil: ReferencePupil) { refresh(pupil, for: day + 1) }

    /// The rate of a day, from everything known at the close of the day before.
    private func refresh(_ pupil: ReferencePupil, for day: Int) {
        pupil.factor = 1
        for (number, law) in model.effects.enumerated() {
            guard let (start, end) = pupil.effects[number] else { continue }
            let strength = law.strength(on: day, start: start, ended: end)
            if strength > 0 { pupil.factor *= Elementary.exp(logs[number] * strength) }
            if strength == 0 && day >= law.fullUntil(start: start, ended: end) { pupil.effects[number] = nil }
        }
        pupil.rate = OperationalClock.rate(
            level: pupil.level, effects: pupil.factor * outsideFactor(pupil),
            reinforcement: model.absence.reinforcement(lessons: pupil.reinforcing))
    }

    private func observe() {
        for (number, seatClass) in model.seats.classes.enumerated() {
            observations[.occupiedDays, shape.seat(year, number)] += pupils.count { $0.seat == number }
            observations[.seatDays, shape.seat(year, number)] += seatClass.seats(on: day)
        }
        observations[.servedDays, year] += pupils.count { $0.parts.contains { $0.state == .active } }
        for number in model.interventions.indices {
            observations[.participantDays, year * shape.interventions + number] += taking(number)
        }
        observeRolls()
        if model.calendar.isWeekEnd[day] {
            for step in 0..<model.stepCount {
                observations[.openCases, model.calendar.weekOfDay[day] * shape.steps + step] =
                    pupils.count { $0.cases[step] != nil }
            }
        }
        if model.calendar.isMonthEnd[day] {
            for pupil in seatList {
                if let number = model.seats.classes.indices.first(where: { fits(pupil, $0) }) {
                    observations[
                        .waitingAtMonthEnd,
                        shape.month(year, model.calendar.monthOfDay[day], number)] += 1
                }
            }
        }
    }

    /// On the day of a roll: who is there, over which limits, and how each one's steps stand.
    private func observeRolls() {
        let here = pupils.filter { $0.isHere(on: day) }
        for roll in 0...shape.dates where model.calendar.rollDay(year, roll) == day {
            for pupil in here {
                observations[.onRoll, shape.onRoll(year, pupil.school, pupil.grade, roll: roll)] += 1
            }
        }
        for date in 0..<shape.dates where model.calendar.rollDay(year, date) == day {
            for pupil in here {
                let (school, grade) = (pupil.school, pupil.grade)
                for (limit, lessons) in model.ladder.observedLimits.enumerated()
                where pupil.lessonsSoFar > lessons {
                    observations[
                        .overOnRoll, shape.overOnRoll(year, school, grade, limit: limit, date: date)] +=
                        1
                }
                for step in 0..<model.stepCount {
                    for standing in standings(of: step, pupil) {
                        let place = shape.stepOnRoll(year, school, grade, step: step, date: date, standing)
                        observations[.stepsOnRoll, place] += 1
                    }
                }
            }
        }
    }

    private func standings(of step: Int, _ pupil: ReferencePupil) -> [StepStanding] {
        var found: [StepStanding] = (pupil.taken[step] ?? []).filter { $0 == year }.map { _ in .taken }
        if let work = pupil.cases[step] {
            found.append(work.begun.count < work.asked.count ? .waiting : .inWork)
        }
        return found
    }

    func outcome(_ step: Int, _ outcome: StepOutcome) {
        observations[.stepOutcomes, shape.step(year, step, outcome)] += 1
    }
}
