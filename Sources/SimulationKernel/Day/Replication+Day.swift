import SchoolDomain

// Phases wake, observe and close.
extension Replication {
    mutating func wakePupils() {
        dated.clear()
        let day = today - model.calendar.yearStarts[year]
        for index in 0..<agenda.wordsPerDay {
            var word = agenda.word(index, day: day)
            guard word != 0 else { continue }
            touched[index] = touched[index] | word
            while word != 0 {
                let pupil = index << 6 + word.trailingZeroBitCount
                word &= word &- 1
                wake(pupil)
                if pupils[pupil].hasDates { dated.append(Int32(truncatingIfNeeded: pupil)) }
            }
        }
    }

    private mutating func wake(_ pupil: Int) {
        if pupils[pupil].to == today {
            note(pupil, .movesAway)
            bookAbsence(ofYear: pupil)
            return leave(pupil, .movedAway)
        }
        advance(pupil, through: today)
        if pupils[pupil].crossDay == today {
            cross(pupil)
            countOn(pupil)
            advance(pupil, through: today)
        }
        if model.absence.reinforces && isTermEnd(today) { recover(pupil) }
        guard pupils[pupil].hasDates else { return }
        if help.seatUntil[pupil] == today { endStay(pupil) }
        for number in 0..<help.interventionCount
        where help.interventionUntil[help.atPart(number, pupil)] == today {
            endIntervention(number, pupil)
            offer(.interventionEnded(number), pupil)
        }
        for number in 0..<help.interventionCount
        where help.handOverDay[help.atPart(number, pupil)] == today {
            finishHandOver(number, pupil)
        }
        for response in 0..<help.responseCount
        where help.casePatience[help.atCase(response, pupil)] == today {
            giveUpCase(response, pupil)
        }
    }

    /// At the end of a term a part of the lessons that reinforce is forgotten.
    private mutating func recover(_ pupil: Int) {
        pupils[pupil].reinforcing = model.recovered(pupils[pupil].reinforcing)
    }

    @inline(__always)
    func isTermEnd(_ day: Int) -> Bool {
        day + 1 == model.dayCount || model.calendar.isTermStart[day + 1]
    }

    /// The last day of the term to which a day belongs, not before `day`.
    private mutating func termEnd(from day: Int) -> Int {
        var end = day
        while !isTermEnd(end) { end += 1 }
        return end
    }

    mutating func observe() {
        for (number, seatClass) in model.seats.classes.enumerated() {
            counts[.occupiedDays, shape.seat(year, number)] += lists.occupied[number]
            counts[.seatDays, shape.seat(year, number)] += seatClass.seats(on: today)
        }
        counts[.servedDays, year] += lists.served
        for number in 0..<shape.interventions {
            counts[.participantDays, year * shape.interventions + number] += lists.active[number]
        }
        if model.calendar.isWeekEnd[today] {
            let week = model.calendar.weekOfDay[today]
            for step in 0..<shape.steps {
                counts[.openCases, week * shape.steps + step] = lists.openCases[step]
            }
        }
        countSteps()
        if model.calendar.isMonthEnd[today] { countSeatList() }
        if recording.contains(.seats) {
            seatRecords.append(
                model.seats.classes.indices.map { number in
                    (0..<model.slotCount).filter { help.seat[$0] == number }
                })
        }
    }

    mutating func closeDay() {
        findHorizon(after: today)
        for index in 0..<touched.count {
            var word = touched[index]
            guard word != 0 else { continue }
            touched[index] = 0
            while word != 0 {
                let pupil = index << 6 + word.trailingZeroBitCount
                word &= word &- 1
                if pupils[pupil].status == .enrolled { schedule(pupil, after: today) }
            }
        }
        if outside.acts(on: today) { advanceUnlisted() }
        if today + 1 == model.calendar.yearStarts[year + 1] { closeYear() }
    }

    /// Applies a pupil's spells through `day` and what changes the hazard from the next day on, and finds the next
    /// day on which the pupil matters to anyone else.
    ///
    /// A pupil on nobody's list passes through its absences at once, up to its own next date, the next day on which
    /// plugins act or the first threshold crossed; a held one is woken at each spell, because others may act on it
    /// any day.
    mutating func schedule(_ pupil: Int, after day: Int) {
        let isHelped = pupils[pupil].active != 0
        if isHelped { readEffects(pupil, on: day + 1) }
        setRate(&pupils[pupil], from: day + 1)
        let yearEnd = model.calendar.yearStarts[year + 1]
        var due = horizon
        if pupils[pupil].hasDates { due = min(due, nextOwnDate(pupil, after: day)) }
        if pupils[pupil].to < yearEnd { due = min(due, pupils[pupil].to) }
        let limit = min(due, min(pupils[pupil].to, yearEnd) - 1)
        if pupils[pupil].held > 0 {
            // A change of strength on day c is prepared at the close of day c − 1.
            due = min(due, pupils[pupil].nextReading - 1)
            if pupils[pupil].crossDay == never, isAbsent(pupils[pupil], by: min(limit, due)) {
                due = min(due, onset(pupils[pupil]))
            }
        } else {
            advance(pupil, through: min(limit, sight), areGathered: isHelped)
        }
        setDue(pupil, min(due, pupils[pupil].crossDay))
        if outside.isActing { findQuiet(pupil) }
    }

    /// Advances everyone on nobody's list as far as may be seen now, after a day on which plugins have acted.
    private mutating func advanceUnlisted() {
        let last = min(sight, model.calendar.yearStarts[year + 1] - 1)
        for number in 0..<model.population.endByYear[year] where outside.quietThrough[number] < last {
            let pupil = pupils.pointer(number)
            let limit = min(last, pupil.pointee.due, pupil.pointee.to - 1)
            if pupil.pointee.nextReading <= limit || isAbsent(pupil.pointee, by: limit) {
                advance(number, through: limit)
                if pupil.pointee.crossDay < pupil.pointee.due { setDue(number, pupil.pointee.crossDay) }
            }
            findQuiet(number)
        }
    }

    /// Finds how long nothing will happen to a pupil. One who has left, is on somebody's list or will cross a
    /// threshold is looked after by other means.
    private mutating func findQuiet(_ number: Int) {
        let pupil = pupils.pointer(number)
        var next = pupil.pointee.nextReading
        if pupil.pointee.status != .enrolled || pupil.pointee.held > 0 || pupil.pointee.crossDay != never {
            next = never
        } else if isAbsent(pupil.pointee, by: min(next, model.calendar.yearStarts[year + 1]) - 1) {
            next = onset(pupil.pointee)
        }
        outside.quietThrough[number] = next == never ? never : next - 1
    }

    @inline(__always)
    private mutating func setDue(_ pupil: Int, _ due: Int) {
        let (first, end) = (model.calendar.yearStarts[year], model.calendar.yearStarts[year + 1])
        let previous = pupils[pupil].due
        if previous >= first && previous < end { agenda.remove(pupil, day: previous - first) }
        pupils[pupil].due = due
        if due < end { agenda.insert(pupil, day: due - first) }
    }

    /// The next of the pupil's own dates after `day`: reviews, requests, ends of patience, of stays, decisions.
    private mutating func nextOwnDate(_ pupil: Int, after day: Int) -> Int {
        var own = never
        for step in 0..<help.stepCount {
            let index = help.atStep(step, pupil)
            switch help.stepState[index] {
            case .awaitsReview, .awaitsRequest: own = min(own, help.stepDay[index])
            case .idle, .open: break
            }
        }
        for response in 0..<help.responseCount {
            let patience = help.casePatience[help.atCase(response, pupil)]
            if patience > day { own = min(own, patience) }
        }
        for number in 0..<help.interventionCount {
            let index = help.atPart(number, pupil)
            own = min(own, help.interventionUntil[index], help.reviewDay[index])
            own = min(own, help.endReviewDay[index], help.handOverDay[index])
        }
        own = min(own, help.seatUntil[pupil], help.decisionDay[pupil])
        own = min(own, help.seatReviewDay[pupil], help.trialUntil[pupil])
        pupils[pupil].hasDates = own != never
        return own
    }

    /// Finds the next day after `day` on which everyone is looked at (offers, the end of a term that makes
    /// reinforcement fade), and how far pupils may be advanced: no further than to the next day on which plugins act.
    mutating func findHorizon(after day: Int) {
        (horizon, sight) = (never, never)
        guard day + 1 < model.dayCount else { return }
        horizon = model.nextOffer[day + 1]
        if model.absence.reinforces { horizon = min(horizon, termEnd(from: day + 1)) }
        sight = min(horizon, outside.nextActing[day + 1])
    }

    private mutating func closeYear() {
        compareBeforeAfter()
        let first = model.calendar.yearStarts[year]
        for number in 0..<model.population.endByYear[year] {
            let pupil = pupils.pointer(number)
            guard pupil.pointee.status == .enrolled else { continue }
            let grade = pupil.pointee.grade
            bookAbsence(ofYear: number)
            if pupil.pointee.from == first {
                counts[.dayBands, shape.dayBand(year, grade, DayBand(pupil.pointee.yearDays))] += 1
            }
            let next = next(of: pupil.pointee, in: year + 1)
            if grade == Grade.lastOfBasic {
                countFinisher(number)
                countGoingOn(next?.grade)
            }
            if next == nil {
                note(number, .leavesSchool)
                leave(number, .finishedSchool)
            }
        }
    }
}

extension Replication {
    /// Who ends grade 9 has finished, or is at risk of not having.
    private mutating func countFinisher(_ number: Int) {
        guard let limit = model.finishing else { return }
        let pupil = pupils.pointer(number)
        let possible = model.calendar.lessons(
            grade: pupil.pointee.grade, from: pupil.pointee.from, to: model.calendar.yearStarts[year + 1])
        let isAtRisk = pupil.pointee.yearLessons > limit.limit(ofLessons: possible)
        let hadSeat = pupil.pointee.hasHelp && help.hadSeat[number] == 1
        counts[.finishers, shape.finishers(year, hadSeat: hadSeat, isAtRisk ? .atRisk : .finished)] += 1
    }
}

extension Model {
    /// Lessons that reinforce are counted up to this many: 27 school years without a single lesson.
    public static let mostReinforcing = 32_767

    /// Lessons that still reinforce after the end of a term.
    func recovered(_ lessons: Int) -> Int {
        Int(Double(lessons) * (1 - absence.recoveryPerTerm))
    }
}
