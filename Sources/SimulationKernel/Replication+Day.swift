import SchoolDomain

// Phases wake, observe and close.
extension Replication {
    mutating func wakePupils() {
        forEachDue { run, pupil in
            run.touch(pupil)
            run.wake(pupil)
        }
    }

    private mutating func wake(_ pupil: Int) {
        if pupils.to[pupil] == today {
            note(pupil, .movesAway)
            return leave(pupil, .movedAway)
        }
        advance(pupil, through: today)
        if pupils.crossDay[pupil] == today {
            cross(pupil)
            count(pupil)
            advance(pupil, through: today)
        }
        if help.seatUntil[pupil] == today { endStay(pupil) }
        for number in 0..<help.interventionCount
        where help.interventionUntil[help.atPart(number, pupil)] == today {
            endIntervention(number, pupil)
        }
        for response in 0..<help.responseCount
        where help.casePatience[help.atCase(response, pupil)] == today {
            giveUpCase(response, pupil)
        }
        if model.absence.reinforces && isTermEnd(today) { recover(pupil) }
    }

    /// At the end of a term a part of the lessons that reinforce is forgotten.
    private mutating func recover(_ pupil: Int) {
        pupils.reinforcing[pupil] = model.recovered(pupils.reinforcing[pupil])
    }

    func isTermEnd(_ day: Int) -> Bool {
        day + 1 == model.dayCount || model.calendar.isTermStart[day + 1]
    }

    /// The last day of the term to which a day belongs, not before `day`.
    private func termEnd(from day: Int) -> Int {
        var end = day
        while !isTermEnd(end) { end += 1 }
        return end
    }

    mutating func observe() {
        let shape = observations.shape
        for (number, seatClass) in model.seats.classes.enumerated() {
            observations.occupiedDays[shape.seat(year, number)] += lists.occupied[number]
            observations.seatDays[shape.seat(year, number)] += seatClass.seats
        }
        for number in 0..<shape.interventions {
            observations.participantDays[year * shape.interventions + number] += lists.active[number]
        }
        if model.calendar.isWeekEnd[today] {
            let week = model.calendar.weekOfDay[today]
            for step in 0..<shape.steps {
                observations.openCases[week * shape.steps + step] = lists.openCases[step]
            }
        }
        if model.calendar.isMonthEnd[today] { countSeatList() }
        if recording.contains(.seats) {
            seatRecords.append(
                model.seats.classes.indices.map { number in
                    (0..<model.slotCount).filter { help.seat[$0] == number }
                })
        }
    }

    mutating func closeDay() {
        for index in 0..<touched.count {
            var word = touched[index]
            guard word != 0 else { continue }
            touched[index] = 0
            while word != 0 {
                let pupil = index << 6 + word.trailingZeroBitCount
                word &= word &- 1
                if pupils.status[pupil] == .enrolled { schedule(pupil, after: today) }
            }
        }
        if today + 1 == model.calendar.years[year].end { closeYear() }
    }

    /// Settles a pupil through `day`, applies what changes the hazard from the next day on, and finds the next
    /// day on which the pupil matters to anyone else.
    ///
    /// A pupil on nobody's list lives through its absences at once, up to its own next date or the first
    /// threshold crossed; a held one is woken at each spell, because others may act on it any day.
    mutating func schedule(_ pupil: Int, after day: Int) {
        settle(pupil, through: day)
        if help.active[pupil] != 0 { readEffects(pupil, on: day + 1) }
        setRate(pupil)
        let yearEnd = model.calendar.years[year].end
        let own = nextOwnDate(pupil, after: day)
        let limit = min(own, min(pupils.to[pupil], yearEnd) - 1)
        var due = own
        if pupils.held[pupil] > 0 {
            if pupils.crossDay[pupil] == never, let onset = onset(pupil, through: limit) {
                due = min(due, onset)
            }
        } else {
            advance(pupil, through: limit)
        }
        due = min(due, pupils.crossDay[pupil])
        let first = model.calendar.years[year].first
        let previous = pupils.due[pupil]
        if previous >= first && previous < yearEnd { agenda.remove(pupil, day: previous - first) }
        pupils.due[pupil] = due
        if due < yearEnd { agenda.insert(pupil, day: due - first) }
    }

    /// The next day after `day` on which something dated happens to the pupil.
    private mutating func nextOwnDate(_ pupil: Int, after day: Int) -> Int {
        var own = never
        let yearEnd = model.calendar.years[year].end
        if pupils.to[pupil] < yearEnd { own = pupils.to[pupil] }
        for step in 0..<help.stepCount {
            let index = help.atStep(step, pupil)
            switch help.stepState[index] {
            case .awaitsLook, .asks: own = min(own, help.stepDay[index])
            case .idle, .open: break
            }
        }
        for response in 0..<help.responseCount {
            let patience = help.casePatience[help.atCase(response, pupil)]
            if patience > day { own = min(own, patience) }
        }
        for number in 0..<help.interventionCount {
            own = min(own, help.interventionUntil[help.atPart(number, pupil)])
        }
        own = min(own, help.seatUntil[pupil], help.decisionDay[pupil])
        // A change of strength on day c is prepared at the close of day c − 1.
        if help.active[pupil] != 0 { own = min(own, nextEffectChange(pupil, after: day + 1) - 1) }
        if model.absence.reinforces, day + 1 < model.dayCount {
            own = min(own, termEnd(from: day + 1))
        }
        if day + 1 < model.dayCount {
            own = min(own, model.nextOffer[day + 1], outside.nextActing[day + 1])
        }
        return own
    }

    private mutating func closeYear() {
        let shape = observations.shape
        let calendarYear = model.calendar.years[year]
        for pupil in 0..<model.population.endByYear[year] where pupils.status[pupil] == .enrolled {
            guard pupils.from[pupil] == calendarYear.first else { continue }
            let band = Observations.dayBand(pupils.yearDays[pupil])
            let index = shape.grade(year, pupils.grade[pupil]) * ObservationShape.dayBandStarts.count + band
            observations.dayBands[index] += 1
        }
        compareBeforeAfter()
        for pupil in 0..<model.population.endByYear[year]
        where pupils.status[pupil] == .enrolled
            && model.population.promoted(school: pupils.school[pupil], grade: pupils.grade[pupil]) == nil
        {
            note(pupil, .leavesSchool)
            leave(pupil, .finishedSchool)
        }
    }

    /// Sums the absence of those who started an intervention this year, in equal windows before and after.
    private mutating func compareBeforeAfter() {
        let window = model.scenario.observation.comparisonDays
        let calendarYear = model.calendar.years[year]
        let starts = watched ?? observations.starts
        for start in starts where start.day >= calendarYear.first && start.day < calendarYear.end {
            let (pupil, day) = (start.pupil, start.day)
            let before = day - window..<day
            let after = day + 1..<day + 1 + window
            guard start.intervention < observations.beforeAfter.count,
                before.lowerBound >= max(calendarYear.first, pupils.from[pupil]),
                after.upperBound <= min(calendarYear.end, pupils.to[pupil])
            else { continue }
            let base = pupil * pupils.historyStride - calendarYear.first
            let grade = pupils.grade[pupil]
            var sums = observations.beforeAfter[start.intervention]
            sums.pupils += 1
            for each in before { sums.beforeAbsent += Int(pupils.history[base + each]) }
            for each in after { sums.afterAbsent += Int(pupils.history[base + each]) }
            sums.beforePossible += model.calendar.lessons(
                grade: grade, from: before.lowerBound, to: before.upperBound)
            sums.afterPossible += model.calendar.lessons(
                grade: grade, from: after.lowerBound, to: after.upperBound)
            observations.beforeAfter[start.intervention] = sums
        }
    }
}

extension Model {
    /// Lessons that still reinforce after the end of a term.
    func recovered(_ lessons: Int) -> Int {
        Int(Double(lessons) * (1 - absence.recoveryPerTerm))
    }
}
