// What help does to the hazard.
extension Replication {
    /// Something was done for the pupil; counted once a year.
    mutating func countHelped(_ pupil: Int) {
        guard help.helpedYear[pupil] != year else { return }
        help.helpedYear[pupil] = year
        observations.helped[year] += 1
    }

    /// A source of help begins (or is given anew: then at full strength, if it had not faded out).
    mutating func beginEffect(_ effect: Int, _ pupil: Int, on day: Int) {
        let index = help.atEffect(effect, pupil)
        let bit: UInt64 = 1 << UInt64(effect)
        let isRenewed = help.active[pupil] & bit != 0
        help.active[pupil] = help.active[pupil] | bit
        help.effectStart[index] = isRenewed ? day - model.effects[effect].rampInDays : day
        help.effectEnd[index] = never
        touch(pupil)
    }

    /// The giving ends; the effect fades from the next day on, or is lost at once.
    mutating func endEffect(_ effect: Int, _ pupil: Int, atOnce: Bool = false) {
        let bit: UInt64 = 1 << UInt64(effect)
        guard help.active[pupil] & bit != 0 else { return }
        let index = help.atEffect(effect, pupil)
        if atOnce {
            help.active[pupil] = help.active[pupil] & ~bit
            if help.active[pupil] == 0 { pupils.effects[pupil] = 1 }
        } else if help.effectEnd[index] == never {
            help.effectEnd[index] = today + 1
        }
        touch(pupil)
    }

    /// Multiplies the factors of all sources of help on a day; forgets those that are over.
    mutating func readEffects(_ pupil: Int, on day: Int) {
        var bits = help.active[pupil]
        var logSum = 0.0
        while bits != 0 {
            let effect = bits.trailingZeroBitCount
            bits &= bits &- 1
            let index = help.atEffect(effect, pupil)
            let (start, end) = (help.effectStart[index], help.effectEnd[index])
            let (strength, isOver) = model.effects.withUnsafeBufferPointer { laws in
                let strength = laws[effect].strength(on: day, start: start, ended: end)
                return (strength, strength == 0 && day >= laws[effect].fullUntil(start: start, ended: end))
            }
            logSum += multiplierLogs[effect] * strength
            if isOver { help.active[pupil] = help.active[pupil] & ~(1 << UInt64(effect)) }
        }
        let factor = logSum == 0 ? 1 : exponential(logSum)
        if factor != pupils.effects[pupil] { note(pupil, .effects(factor: factor), on: day) }
        pupils.effects[pupil] = factor
    }

    /// The next day after `day` on which some source's strength may change.
    mutating func nextEffectChange(_ pupil: Int, after day: Int) -> Int {
        var bits = help.active[pupil]
        var next = never
        while bits != 0 {
            let effect = bits.trailingZeroBitCount
            bits &= bits &- 1
            let index = help.atEffect(effect, pupil)
            next = min(
                next,
                model.effects[effect].nextChange(
                    after: day, start: help.effectStart[index], ended: help.effectEnd[index]))
        }
        return next
    }
}
