import SchoolDomain
import Stochastics

// The first day, and the first after the warm-up: what a scenario knows of it.
extension Replication {
    /// What a scenario says of seats and waiting lists on the first day: those who have them are the fitting pupils with
    /// the highest level of absence, and nothing is to be decided of them any more. Of a class of which it says nothing the
    /// warm-up's pupils stay as they are.
    mutating func fillSeatsAtStart() {
        for number in model.seats.classes.indices where model.seats.classes[number].waitingSince != nil {
            clearSeatList(of: number)
        }
        for number in model.seats.classes.indices {
            let rule = model.seats.classes.pointer(number)
            guard let known = rule.pointee.initiallyOccupied else { continue }
            while lists.occupied[number] > known { releaseEarliest(of: number) }
            findMostAbsent(known - lists.occupied[number], fitting: number, orWaiting: true)
            for place in 0..<mostAbsent.count {
                let pupil = mostAbsent[place]
                if help.waitSince[pupil] != never { removeFromSeatList(pupil) }
                dropDecision(pupil)
                let draws = self.draws(of: pupil, rule.pointee.stayDecision, 1 << 31 | UInt32(today))
                let left = rule.pointee.initialLeft.draw(draws.word0)
                let ramp = rule.pointee.effect.map { model.effects[$0].rampInDays } ?? 0
                sit(
                    pupil, number, until: today + left, relapseBits: draws.word1, effectFrom: today - ramp)
            }
        }
        for number in model.seats.classes.indices {
            guard let since = model.seats.classes[number].waitingSince else { continue }
            findMostAbsent(since.count, fitting: number, orWaiting: false)
            for place in 0..<mostAbsent.count {
                let pupil = mostAbsent[place]
                let bits = draws(of: pupil, Decision.referral.plain, 1 << 30 | UInt32(today)).word3
                dropDecision(pupil)
                joinSeatList(pupil, since: today + since[place], patienceBits: bits)
            }
        }
    }

    /// Takes those whom the warm-up has brought off the list; each is on that of the first class that fits.
    private mutating func clearSeatList(of number: Int) {
        for place in lists.seatList.indices.reversed()
        where firstFittingClass(lists.seatList[place]) == number {
            removeFromSeatList(lists.seatList[place])
        }
    }

    /// The pupil of a class whose stay ends first leaves it, and is not counted: the warm-up has placed more than there
    /// are known to be.
    private mutating func releaseEarliest(of number: Int) {
        var earliest = -1
        for pupil in 0..<model.population.endByYear[year] where help.seat[pupil] == number {
            if earliest < 0 || help.seatUntil[pupil] < help.seatUntil[earliest] { earliest = pupil }
        }
        vacateSeat(earliest, nil)
    }

    /// Puts the fitting pupils without a seat with the highest level of absence into `mostAbsent`, the highest first.
    private mutating func findMostAbsent(_ count: Int, fitting number: Int, orWaiting: Bool) {
        mostAbsent.clear()
        guard count > 0 else { return }
        let eligibility = model.seats.classes[number].eligibility
        for pupil in 0..<model.population.endByYear[year]
        where pupils[pupil].status == .enrolled && pupils[pupil].from == today
            && eligibility.admits(pupils[pupil]) && help.seat[pupil] < 0
            && (orWaiting || help.waitSince[pupil] == never)
        {
            keepMostAbsent(pupil, count) { $0.isMoreAbsent($1, $2) }
        }
    }

    /// Puts a pupil into its place of `mostAbsent`, of which the first so many are kept.
    ///
    /// A short list kept in order: one look at its last member settles most pupils.
    @inline(__always)
    mutating func keepMostAbsent(
        _ pupil: Int, _ count: Int, _ comesBefore: (borrowing Replication, Int, Int) -> Bool
    ) {
        guard count > 0 else { return }
        if mostAbsent.count < count {
            mostAbsent.append(pupil)
        } else if comesBefore(self, pupil, mostAbsent[count - 1]) {
            mostAbsent[count - 1] = pupil
        } else {
            return
        }
        var place = mostAbsent.count - 1
        while place > 0, comesBefore(self, pupil, mostAbsent[place - 1]) {
            mostAbsent[place] = mostAbsent[place - 1]
            place -= 1
        }
        mostAbsent[place] = pupil
    }

    @inline(__always)
    func isMoreAbsent(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (pupils[a].isSevere, pupils[b].isSevere)
        return first != second ? first : pupils[a].level > pupils[b].level
    }
}
