import Stochastics

/// Everything that chance decides. A draw is a function of (seed, replication, decision, subject, ordinal).
///
/// What concerns a pupil is drawn of the pupil's own words (`KeyedStream.block`), all else of `RandomSource.block`.
///
/// The decision is followed by a hash of the name of the thing it is about (a step, a pool, a class), so that
/// adding or reordering other things moves no draw.
public enum Decision: UInt32, Sendable, CaseIterable {
    /// Subject: pupil; ordinal 0. The low 64 bits are the key of the pupil's own words, by which everything below is
    /// decided whose subject is a pupil.
    case key = 3
    /// Subject: pupil; ordinal 0. Words: profile, support, —, —.
    case pupil = 1
    /// Subject: pupil; ordinal 0. Words: moves in, grade, day, —.
    case arrival
    /// Subject: pupil; ordinal: year. The low 64 bits are the key of the words of `YearWord`.
    case year = 4
    /// Subject: pupil; ordinal: counting period. Words: taken, delay, patience, time of day of the request.
    case step = 6
    /// Subject: pupil; ordinal: request × 64 + stage × 8 + item. Words: minutes, time of day, case days, the role is needed.
    case work
    /// Subject: pupil; ordinal: day. Words: out-of-home placement, its length, decision on support, —.
    case outOfHome
    /// Subject: pupil; ordinal: day. Words: referral, delay, accepted, patience.
    case referral
    /// Subject: pupil; ordinal: day of entry. Words: length of stay, relapse, —, —.
    case stay
    /// Subject: pupil; ordinal: year. Words: returns in August, —, —, —.
    case yearlyReturn
    /// Subject: pupil; ordinal 0: coverage. Ordinal 1 + day: patience, duration.
    case intervention
    /// Subject: day; ordinal 0. Word 2: number of requests. Words 0 and 1 are the key of a row of blocks, one for each
    /// request: minutes, time of day (high 16 bits) and school (low 16 bits), urgent, case days.
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
    /// Subject 0, ordinal 0, of a named unknown: its level in this replication (low 64 bits).
    case unknown
    /// Subject: number of a request known to wait on the first day; ordinal 0. Words: minutes, —, —, case days.
    case knownRequest
    /// Subject: pupil; ordinal: as of the work of the stage's first item. Words: the stage is needed, the route (of the
    /// first stage), —, —.
    case need

    /// Subject: day; ordinal 0, of a class and a role. Word 2: number of requests. Words 0 and 1 are the key of a row of
    /// blocks, one for each request: minutes, time of day (high 16 bits), —, case days.
    case seatRequests
    /// Subject: pupil; ordinal: day of the look. Words: the teacher's look notices a crossing of the step, —, —, —.
    case notice

    /// Subject: pupil; ordinal 0. Words: where it goes on after grade 9, what becomes of its habit of absence, —, —.
    case goingOn

    /// The decision about a named thing.
    func about(_ name: String) -> UInt32 {
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

/// What chance decides for a pupil in a school year, by place in the year's row of random words.
///
/// Word 0 is the time to the first spell. The n-th spell (from 0) has word 2n + 1: type (low 32 bits) and length
/// (high 32 bits), and word 2n + 2: the time to the next one.
public enum YearWord: UInt64, Sendable {
    /// Standard normal level behind the frailty.
    case normal = 0x1_0000_0000
    /// Low 32 bits: severe class; high 32 bits: its absent share.
    case severe
    /// Low 32 bits: moves away; high 32 bits: on which day.
    case departure
    /// Low 32 bits: exemptions from steps. High 32 bits: guardians' consent.
    case triage
}

extension RandomSource {
    /// The random words of a pupil.
    @inline(__always)
    public func pupil(_ number: Int) -> KeyedStream {
        KeyedStream(key: block(Decision.key.plain, UInt32(number), 0).low)
    }
}

extension KeyedStream {
    /// The random bits of a pupil's words that decide something, as `RandomSource.block` gives them of the whole.
    @inline(__always)
    public func block(_ decision: UInt32, _ ordinal: UInt32) -> RandomBlock {
        let place = (UInt64(decision) &<< 32 | UInt64(ordinal)) &<< 1
        return RandomBlock(low: word(place), high: word(place | 1))
    }

    /// The random words of a school year, of a pupil's words.
    @inline(__always)
    public func year(_ year: Int) -> KeyedStream {
        KeyedStream(key: block(Decision.year.plain, UInt32(year)).low)
    }

    /// The n-th block of a row of which each takes two words.
    @inline(__always)
    public func block(_ number: Int) -> RandomBlock {
        RandomBlock(low: word(UInt64(2 * number)), high: word(UInt64(2 * number + 1)))
    }

    /// The word that decides something of a pupil's year.
    @inline(__always)
    public func word(_ what: YearWord) -> UInt64 { word(what.rawValue) }
}

extension UInt64 {
    /// The low and the high 32 bits.
    @inline(__always) public var low32: UInt32 { UInt32(truncatingIfNeeded: self) }
    @inline(__always) public var high32: UInt32 { UInt32(truncatingIfNeeded: self &>> 32) }
}
