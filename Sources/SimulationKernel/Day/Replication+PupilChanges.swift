import SchoolDomain

// Pupils who leave together at the start of a school year, and what a pupil's year comes to for the school.
extension Replication {
    /// Takes out those whom changes of the population let leave: of a school's grade those with the highest numbers, which
    /// say nothing of their absence.
    mutating func departTogether() {
        for change in 0..<model.population.departures.count {
            let departure = model.population.departures[change]
            guard departure.year == year else { continue }
            var left = departure.count
            for number in (0..<model.population.endByYear[year]).reversed() where left > 0 {
                guard begins(number, in: departure) else { continue }
                left -= 1
                if pupils[number].status == .enrolled {
                    note(number, .movesAway)
                    leave(number, .movedAway)
                } else {
                    pupils[number].status = .gone
                }
            }
        }
    }

    /// Whether a pupil would begin the year in the school and grade of a departure.
    private mutating func begins(_ number: Int, in departure: PupilDeparture) -> Bool {
        let place = (departure.school, departure.grade)
        let pupil = pupils[number]
        switch pupil.status {
        case .gone: return false
        case .enrolled:
            guard let next = next(of: pupil, in: year) else { return false }
            return next == place
        case .absent:
            let slot = model.population.slots[number]
            return slot.entryYear == year && !slot.movesIn && (slot.school, slot.grade) == place
        }
    }

    /// Books what a pupil has missed in the year, or in the part that it was there, at its school, and the pupil at the
    /// share of its lessons that this is.
    ///
    /// - Law: over the schools of a year as many lessons as over its grades and causes; hours known of before the first
    ///   day belong to neither.
    @inline(__always)
    func bookAbsence(ofYear number: Int) {
        let pupil = pupils[number]
        counts[.absentBySchool, shape.school(year, pupil.school)] += pupil.yearLessons
        let possible = model.calendar.lessons(grade: pupil.grade, from: pupil.from, to: pupil.to)
        guard possible > 0 else { return }
        // Hours known of before the first day may be more than there are after it.
        let missed = min(pupil.yearLessons, possible)
        let percent = 100 * missed / possible
        let place = shape.rate(year, pupil.grade, percent: percent)
        counts[.byRate, place] += 1
        // Of the others nothing is asked but how many they are.
        guard percent >= ObservationShape.lowestRateLimit else { return }
        counts[.missedByRate, place] += missed
        counts[.possibleByRate, place] += possible
    }
}
