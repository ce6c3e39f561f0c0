import Stochastics

// What help does to the hazard.
extension Replication {
    /// Something was done for the pupil; counted once a year.
    mutating func countHelped(_ pupil: Int) {
        guard help.helpedYear[pupil] != year else { return }
        help.helpedYear[pupil] = year
        counts[.helped, year] += 1
    }

    /// The random bits of a pupil's own words that decide something.
    @inline(__always)
    func draws(of pupil: Int, _ decision: UInt32, _ ordinal: UInt32) -> RandomBlock {
        pupils[pupil].words.block(decision, ordinal)
    }

    /// A source of help begins (or is given anew: then at full strength, if it had not faded out).
    mutating func beginEffect(_ effect: Int, _ pupil: Int, on day: Int) {
        let index = help.atEffect(effect, pupil)
        let bit: UInt64 = 1 << UInt64(effect)
        let isRenewed = pupils[pupil].active & bit != 0 && !isOver(effect, pupil)
        pupils[pupil].active = pupils[pupil].active | bit
        help.effectStart[index] = isRenewed ? day - model.effects[effect].rampInDays : day
        help.effectEnd[index] = never
        touch(pupil)
    }

    /// The giving ends; the effect fades from the next day on, or is lost at once.
    mutating func endEffect(_ effect: Int, _ pupil: Int, atOnce: Bool = false) {
        let bit: UInt64 = 1 << UInt64(effect)
        guard pupils[pupil].active & bit != 0, !isOver(effect, pupil) else { return }
        let index = help.atEffect(effect, pupil)
        if atOnce {
            pupils[pupil].active = pupils[pupil].active & ~bit
            if pupils[pupil].active == 0 {
                pupils[pupil].effects = 1
                pupils[pupil].nextReading = never
            }
        } else if help.effectEnd[index] == never {
            help.effectEnd[index] = today + 1
        }
        touch(pupil)
    }

    /// Whether a source of help had faded out by today.
    ///
    /// In the midst of a spell nobody reads the strengths, so that one that is over may not be forgotten yet.
    private func isOver(_ effect: Int, _ pupil: Int) -> Bool {
        let index = help.atEffect(effect, pupil)
        let law = model.effects.pointer(effect)
        let (start, end) = (help.effectStart[index], help.effectEnd[index])
        return today >= law.pointee.fullUntil(start: start, ended: end)
            && law.pointee.strength(on: today, start: start, ended: end) == 0
    }

    /// Reads all the help of a pupil on a day: the product of the factors, and when it may change.
    @inline(__always)
    mutating func readEffects(_ number: Int, on day: Int) {
        let pupil = pupils.pointer(number)
        gatherReadings(pupil, number, on: day)
        let (product, next) = readings.together
        if product != pupil.pointee.effects { note(number, .effects(factor: product), on: day) }
        pupil.pointee.effects = product
        pupil.pointee.nextReading = next
    }

    /// Passes the days on which strengths change, up to the first before which a spell begins, or to `limit`.
    ///
    /// The rate is another from each of them on. Only what changes is read anew, and whether a spell begins before the
    /// next change takes one multiplication.
    ///
    /// - Parameter areGathered: whether `readings` are the pupil's own, up to the first such day.
    @inline(never)
    mutating func passReadings(_ number: Int, through limit: Int, areGathered: Bool) {
        let pupil = pupils.pointer(number)
        let hazard = model.absence.hazardBefore.pointer(Int(pupil.pointee.hazardRow))
        let (level, outside) = (pupil.pointee.level, pupil.pointee.outsideFactor)
        let reinforcement = model.absence.reinforcement(lessons: pupil.pointee.reinforcing)
        var (remaining, position) = (pupil.pointee.remaining, pupil.pointee.position)
        var (rate, product) = (Int64(pupil.pointee.rate), pupil.pointee.effects)
        var day = pupil.pointee.nextReading
        var next = day
        assert(!areGathered || readings.pupil == number, "readings of \(readings.pupil), not of \(number)")
        if areGathered {
            passReadings(pupil, number, on: day)
        } else {
            gatherReadings(pupil, number, on: day)
        }
        while true {
            let before = product
            (product, next) = readings.together
            if product != before { note(number, .effects(factor: product), on: day) }
            if position < day {
                remaining -= rate * (hazard[day] - hazard[position])
                position = day
            }
            rate = OperationalClock.rate(
                level: level, effects: product * outside, reinforcement: reinforcement)
            guard next <= limit,
                !OperationalClock.isConsumed(remaining, rate: rate, hazard: hazard[next] - hazard[position])
            else { break }
            day = next
            passReadings(pupil, number, on: day)
        }
        pupil.pointee.remaining = remaining
        pupil.pointee.position = position
        pupil.pointee.rate = Int32(truncatingIfNeeded: rate)
        pupil.pointee.effects = product
        pupil.pointee.nextReading = next
    }

    /// Reads anew what changes on a day.
    @inline(__always)
    private mutating func passReadings(_ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, on day: Int) {
        for place in 0..<readings.count where readings[place].pointee.next <= day {
            if readings[place].pointee.steps > 0 {
                readings[place].pointee.step()
            } else {
                readings[place].pointee = read(readings[place].pointee.effect, pupil, number, on: day)
            }
        }
    }

    @inline(__always)
    private mutating func gatherReadings(_ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, on day: Int) {
        readings.begin(number)
        var bits = pupil.pointee.active
        while bits != 0 {
            readings.append(read(bits.trailingZeroBitCount, pupil, number, on: day))
            bits &= bits &- 1
        }
    }

    /// Reads one source of help on a day; one that is over is forgotten.
    private mutating func read(
        _ effect: Int, _ pupil: UnsafeMutablePointer<Pupil>, _ number: Int, on day: Int
    ) -> EffectReading {
        let index = help.atEffect(effect, number)
        let law = model.effects.pointer(effect)
        let (start, end) = (help.effectStart[index], help.effectEnd[index])
        switch law.pointee.read(on: day, start: start, ended: end) {
        case .notYet:
            return EffectReading(effect, factors.none, next: start)
        case .tabulated(let place, let next, let steps):
            return EffectReading(effect, factors.pointer(effect, at: place), next: next, steps: steps)
        case .cutShort(let next):
            let strength = law.pointee.strength(on: day, start: start, ended: end)
            guard strength > 0 else { break }
            return EffectReading(effect, factors.untabulated(effect, strength: strength), next: next)
        case .over: break
        }
        pupil.pointee.active &= ~(1 << UInt64(effect))
        return EffectReading(effect, factors.none, next: never)
    }
}
