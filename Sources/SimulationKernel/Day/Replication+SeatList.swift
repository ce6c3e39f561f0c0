import PluginKit
import SchoolDomain

// The waiting list for small classes: who joins it, leaves it, and comes next.
extension Replication {
    mutating func joinSeatList(_ pupil: Int, since day: Int, patienceBits: UInt32) {
        pupils[pupil].hasHelp = true
        help.waitSince[pupil] = day
        help.waitPatience[pupil] =
            model.seats.patience.map { max(today, day + $0.draw(patienceBits)) } ?? never
        lists.seatList.append(pupil)
        count(.listed, pupil)
        if let number = firstFittingClass(pupil) {
            counts[.seatListed, shape.seat(year, number)] += 1
        }
        pupils[pupil].held += 1
        let isPatient = model.seats.patience == nil
        note(
            pupil, .waitsForSeat,
            draws: isPatient ? [] : [TraceDraw(.patience, patienceBits)])
        keepContact(pupil, starts: true)
        touch(pupil)
    }

    mutating func removeFromSeatList(_ pupil: Int) {
        if let position = lists.seatList.firstIndex(of: pupil) { lists.seatList.remove(at: position) }
        help.waitSince[pupil] = never
        help.waitPatience[pupil] = never
        pupils[pupil].held -= 1
        keepContact(pupil, starts: false)
        touch(pupil)
    }

    /// A waiting pupil has grown out of every class.
    mutating func dropFromSeatList(_ pupil: Int) {
        removeFromSeatList(pupil)
        countUnmet(pupil)
        note(pupil, .noClassFits)
    }

    /// Weekly contact and its effect for as long as a pupil waits.
    private mutating func keepContact(_ pupil: Int, starts: Bool) {
        if let support = model.waitingSupport {
            if starts { help.waitSchool[pupil] = pupils[pupil].school }
            let minutes = starts ? support.minutesPerWeek : -support.minutesPerWeek
            changeContacts(support, help.waitSchool[pupil], by: minutes)
        }
        if let effect = model.waitingEffect {
            if starts { beginEffect(effect, pupil, on: today + 1) } else { endEffect(effect, pupil) }
        }
    }

    mutating func placeInSeats() throws(PluginBreach) {
        guard !lists.seatList.isEmpty else { return }
        for (number, seatClass) in model.seats.classes.enumerated() {
            if seatClass.termStartOnly && !model.calendar.isTermStart[today] { continue }
            while lists.occupied[number] < seatClass.seats(on: today), let pupil = try bestWaiting(number) {
                seatWaiting(pupil, number)
            }
        }
        var position = 0
        while position < lists.seatList.count {
            let pupil = lists.seatList[position]
            if help.waitPatience[pupil] <= today {
                note(pupil, .givesUpSeat)
                counts[.gaveUpSeat, year] += 1
                count(.gaveUp, pupil)
                if let number = firstFittingClass(pupil) {
                    counts[.seatGaveUp, shape.seat(year, number)] += 1
                }
                removeFromSeatList(pupil)
            } else {
                position += 1
            }
        }
    }

    /// The waiting pupil who comes next to a class: by the scenario's allocation policy, else whoever has waited
    /// longest; ties by number.
    private mutating func bestWaiting(_ number: Int) throws(PluginBreach) -> Int? {
        if model.plugins.allocation != nil { return try bestByPolicy(number) }
        var best: Int?
        let eligibility = model.seats.classes[number].eligibility
        for pupil in lists.seatList where eligibility.admits(pupils[pupil]) {
            guard let other = best, (help.waitSince[other], other) < (help.waitSince[pupil], pupil) else {
                best = pupil
                continue
            }
        }
        return best
    }

    mutating func countUnmet(_ pupil: Int) {
        counts[.unmet, shape.grade(year, pupils[pupil].grade)] += 1
        count(.unmet, pupil)
    }

    mutating func count(_ route: SeatRoute, _ pupil: Int) {
        let index = shape.route(year, pupils[pupil].school, pupils[pupil].profile, route)
        counts[.seatRoutes, index] += 1
    }

    /// A pupil who is on the list and leaves school, or for whom the run ends.
    mutating func countUnplaced(_ pupil: Int) {
        guard let number = firstFittingClass(pupil) else { return }
        let waited = today - help.waitSince[pupil]
        counts[.unplacedWaits, shape.seat(year, number) * shape.seatWaitBins + waited] += 1
    }

    mutating func countStillListed() { for pupil in lists.seatList { countUnplaced(pupil) } }

    mutating func countSeatList() {
        let month = model.calendar.monthOfDay[today]
        for pupil in lists.seatList {
            if let number = firstFittingClass(pupil) {
                counts[.waitingAtMonthEnd, shape.month(year, month, number)] += 1
            }
        }
    }
}
