import Stochastics

/// Everything that chance decides. A draw is a function of (seed, replication, decision, subject, ordinal).
///
/// The decision is followed by a hash of the name of the thing it is about (a step, a pool, a class), so that
/// adding or reordering other things moves no draw.
public enum Decision: UInt32, Sendable, CaseIterable {
    /// Subject: pupil; ordinal 0. Words: profile, support, —, —.
    case pupil = 1
    /// Subject: pupil slot; ordinal 0. Words: moves in, grade, day, —.
    case arrival
    /// Subject: pupil; ordinal: year. Words: frailty (low 64 bits), severe class, severe absent share.
    case level
    /// Subject: pupil; ordinal: year. Words: moves away, day, triage, —.
    case year
    /// Subject: pupil; ordinal 0: first waiting time (high 64 bits).
    /// Ordinal n: n-th spell: type, length, time to the next spell (high 64 bits).
    case spell
    /// Subject: pupil; ordinal: counting period. Words: taken, delay, patience, time of day of the request.
    case step
    /// Subject: pupil; ordinal: request × 64 + stage × 8 + item. Words: minutes, time of day, case days, —.
    case work
    /// Subject: pupil; ordinal: day. Words: out-of-home placement, its length, —, —.
    case outOfHome
    /// Subject: pupil; ordinal: day. Words: referral, delay, accepted, patience.
    case referral
    /// Subject: pupil; ordinal: day of entry. Words: length of stay, relapse, —, —.
    case stay
    /// Subject: pupil; ordinal: year. Words: returns in August, —, —, —.
    case yearlyReturn
    /// Subject: pupil; ordinal 0: coverage. Ordinal 1 + day: patience, duration.
    case intervention
    /// Subject: day; ordinal 0: number of requests. Ordinal n: minutes, time of day (high 16 bits) and
    /// school (low 16 bits), urgent, case days.
    case background
    /// Subject: number of an open case at the start; ordinal 0. Words: case days, share left, —, —.
    case initialCase
    /// Subject: post; ordinal: 2 × week (away), 2 × term + 1 (vacant).
    case post
    /// Subject 0, ordinal 0: the effect's multiplier in this replication.
    case effect
    /// Subject and ordinal: as a plugin names them. Words 0 and 1.
    case plugin
    /// Subject 0, ordinal 0: added risk (low 64 bits), lifetime cost (high 64 bits); drawn by planning only.
    case lifetime
    /// Subject: post; ordinal: year. Words: its holder leaves, day, days until it is filled again, —.
    case turnover
    /// Subject: post; ordinal: year. Words: first day of leave, —, —, —.
    case leave

    /// The decision about a named thing.
    public func about(_ name: String) -> UInt32 {
        // FNV-1a, folded to 24 bits.
        var hash: UInt32 = 2_166_136_261
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return rawValue << 24 | ((hash >> 24) ^ (hash & 0xFF_FFFF))
    }

    /// The decision about nothing in particular.
    public var plain: UInt32 { rawValue << 24 }
}

/// Scales 32 random bits to a whole number in a range, evenly (to within 2⁻³² of the range).
@inline(__always)
public func evenDraw(_ bits: UInt32, in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int((UInt64(bits) &* UInt64(range.count)) >> 32)
}
