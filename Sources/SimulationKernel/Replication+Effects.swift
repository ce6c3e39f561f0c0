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
        let isRenewed = pupils[pupil].active & bit != 0
        pupils[pupil].active = pupils[pupil].active | bit
        help.effectStart[index] = isRenewed ? day - model.effects[effect].rampInDays : day
        help.effectEnd[index] = never
        touch(pupil)
    }

    /// The giving ends; the effect fades from the next day on, or is lost at once.
    mutating func endEffect(_ effect: Int, _ pupil: Int, atOnce: Bool = false) {
        let bit: UInt64 = 1 << UInt64(effect)
        guard pupils[pupil].active & bit != 0 else { return }
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

    /// Multiplies the factors of all sources of help on a day; forgets those that are over.
    mutating func readEffects(_ pupil: Int, on day: Int) {
        var bits = pupils[pupil].active
        var product = 1.0
        var next = never
        while bits != 0 {
            let effect = bits.trailingZeroBitCount
            bits &= bits &- 1
            let index = help.atEffect(effect, pupil)
            let law = model.effects.pointer(effect)
            let (start, end) = (help.effectStart[index], help.effectEnd[index])
            let (place, change) = law.pointee.read(on: day, start: start, ended: end)
            next = min(next, change)
            if place >= 0 && place < law.pointee.places {
                product *= factors.factor(effect, at: place)
            } else if place == EffectLaw.odd {
                let strength = law.pointee.strength(on: day, start: start, ended: end)
                if strength > 0 {
                    product *= factors.factor(effect, strength: strength)
                } else {
                    pupils[pupil].active &= ~(1 << UInt64(effect))
                }
            } else if place != EffectLaw.none {
                pupils[pupil].active &= ~(1 << UInt64(effect))
            }
        }
        if product != pupils[pupil].effects { note(pupil, .effects(factor: product), on: day) }
        pupils[pupil].effects = product
        pupils[pupil].nextReading = pupils[pupil].active == 0 ? never : next
    }
}
