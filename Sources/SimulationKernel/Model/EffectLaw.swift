import SchoolDomain
import Stochastics

/// What one source of help does to the hazard over time, compiled.
///
/// Strengths are read every `readingDays` school days and tabulated by reading.
public struct EffectLaw: Sendable, BitwiseCopyable {
    /// School days between two readings of a changing strength.
    public static let readingDays = 10
    /// A fading effect is over when less than this share of its strength is left.
    public static let negligible = 0.05

    /// School days until the effect has its full strength, from 0 on a straight line; 0: at once.
    public let rampInDays: Int
    /// Days at full strength; `Int.max`: as long as it is given.
    let durationDays: Int
    /// Strength of each reading of the rise: its mean over the reading.
    private let rise: Table<Double>
    /// Share that is left at each reading after the full strength: its mean over the reading, while not negligible.
    private let fall: Table<Double>

    /// - Parameter arena: where its tables live; the law is valid as long.
    init(_ effect: Effect, in arena: TableArena) {
        rampInDays = effect.rampInDays
        durationDays = effect.durationDays ?? .max
        let width = Self.readingDays
        rise = arena.table(
            stride(from: 0, to: effect.rampInDays, by: width).map { from in
                let to = min(from + width, effect.rampInDays)
                return Double(from + to) / 2 / Double(effect.rampInDays)
            })
        var shares: [Double] = []
        if let half = effect.fadeHalfLifeDays {
            // Mean of `2^(−u / h)` over each reading; no run is longer than so many readings.
            let mean =
                (1 - Elementary.exp2(-Double(width) / half)) * half / (Double(width) * Elementary.log(2))
            for reading in 0..<2_000 {
                let share = Elementary.exp2(-Double(reading * width) / half) * mean
                if share < Self.negligible { break }
                shares.append(share)
            }
        }
        fall = arena.table(shares)
    }

    /// The first day that is no longer at full strength, given the day on which the giving ended.
    @inline(__always)
    public func fullUntil(start: Int, ended: Int) -> Int {
        durationDays == .max ? ended : min(ended, start + durationDays)
    }

    /// Strength on a day, 0-1, the same for `readingDays` on end: the law's mean over them.
    ///
    /// Law: `min(1, t / rampIn)` while it is given, then `2^(−u / halfLife)` of what was reached;
    /// exactly 0 when it is over or has not begun.
    public func strength(on day: Int, start: Int, ended: Int) -> Double {
        guard day >= start else { return 0 }
        let until = fullUntil(start: start, ended: ended)
        let reached = rampShare(since: min(day, until) - start)
        guard day >= until else { return reached }
        let reading = (day - until) / Self.readingDays
        guard reading < fall.count else { return 0 }
        let left = reached * fall[reading]
        return left < Self.negligible ? 0 : left
    }

    /// How many strengths are tabulated: those of the rise, the full one, those of the fall.
    var places: Int { rise.count + 1 + fall.count }

    func strength(atPlace place: Int) -> Double {
        place < rise.count ? rise[place] : place == rise.count ? 1 : fall[place - rise.count - 1]
    }

    /// The strength on a day: where it is tabulated, and the next day on which it may be another.
    enum Reading: BitwiseCopyable {
        case notYet
        /// So many readings follow it at the same distance, at the places after it.
        case tabulated(place: Int, next: Int, steps: Int)
        /// The giving ended during the rise: not tabulated.
        case cutShort(next: Int)
        case over
    }

    @inline(__always)
    func read(on day: Int, start: Int, ended: Int) -> Reading {
        guard day >= start else { return .notYet }
        let until = fullUntil(start: start, ended: ended)
        let width = Self.readingDays
        if day < until {
            guard day - start < rampInDays else {
                return .tabulated(place: rise.count, next: until, steps: 0)
            }
            let reading = (day - start) / width
            let end = min(start + (reading + 1) * width, start + rampInDays)
            return .tabulated(place: reading, next: min(until, end), steps: 0)
        }
        let reading = (day - until) / width
        guard reading < fall.count else { return .over }
        let next = until + (reading + 1) * width
        guard until - start >= rampInDays else { return .cutShort(next: next) }
        return .tabulated(
            place: rise.count + 1 + reading, next: next, steps: fall.count - 1 - reading)
    }

    @inline(__always)
    private func rampShare(since days: Int) -> Double {
        days < rampInDays ? rise[days / Self.readingDays] : 1
    }
}
