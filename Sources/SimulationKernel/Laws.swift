import Glibc
import SchoolDomain
import Stochastics

/// The fixed-point arithmetic of operational time.
///
/// Hazards are integers, so what a pupil has used up of an exponential waiting time does not depend on how
/// often the pupil was looked at in between: `rate × (H[b] − H[a])` adds up exactly.
public enum OperationalClock {
    /// Unit of a day's tabulated hazard: 2⁻²⁸.
    public static let hazardOne: Double = 268_435_456
    /// Unit of a pupil's rate: 2⁻¹⁶.
    public static let rateOne: Double = 65_536
    /// The largest rate, 256 times the base hazard.
    public static let rateMaximum: Int64 = 1 << 24
    /// Waiting times are in units of 2⁻⁴⁴ = 2⁻²⁸ · 2⁻¹⁶; the sampler gives them in 2⁻³².
    public static let exponentialShift: Int64 = 12

    /// A pupil's rate from the level of the year, the effects of help, and reinforcement.
    @inline(__always)
    public static func rate(level: Double, effects: Double, reinforcement: Double) -> Int64 {
        let exact = level * effects * reinforcement * rateOne + 0.5
        return exact >= Double(rateMaximum) ? rateMaximum : Int64(exact)
    }

    /// A fresh waiting time.
    @inline(__always)
    public static func waitingTime(_ bits: UInt64) -> Int64 {
        OperationalTime.exponential(bits) << exponentialShift
    }
}

/// What one source of help does to the hazard over time, compiled.
public final class EffectLaw: Sendable {
    /// School days between two readings of a changing strength.
    public static let readingDays = 10
    /// A fading effect is over when less than this share of its strength is left.
    public static let negligible = 0.05

    public let name: String
    public let multiplier: Distribution
    public let rampInDays: Int
    public let durationDays: Int?
    public let fadeHalfLifeDays: Double?

    public init(name: String, _ effect: Effect) {
        self.name = name
        multiplier = effect.multiplier
        rampInDays = effect.rampInDays
        durationDays = effect.durationDays
        fadeHalfLifeDays = effect.fadeHalfLifeDays
    }

    /// The first day that is no longer at full strength, given the day on which the giving ended.
    @inline(__always)
    public func fullUntil(start: Int, ended: Int) -> Int {
        guard let durationDays else { return ended }
        return min(ended, start + durationDays)
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
        guard let half = fadeHalfLifeDays else { return 0 }
        let left = reached * fadeShare(since: day - until, halfLife: half)
        return left < Self.negligible ? 0 : left
    }

    private func rampShare(since days: Int) -> Double {
        guard rampInDays > 0 else { return 1 }
        guard days < rampInDays else { return 1 }
        let from = days / Self.readingDays * Self.readingDays
        let to = min(from + Self.readingDays, rampInDays)
        return Double(from + to) / 2 / Double(rampInDays)
    }

    /// Mean of `2^(−u / h)` over the reading that a day belongs to.
    private func fadeShare(since days: Int, halfLife: Double) -> Double {
        let from = Double(days / Self.readingDays * Self.readingDays)
        let width = Double(Self.readingDays)
        return exp2(-from / halfLife) * (1 - exp2(-width / halfLife)) * halfLife / (width * log(2))
    }

    /// The next day after `day` on which the strength may differ from that of `day`.
    public func nextChange(after day: Int, start: Int, ended: Int) -> Int {
        guard day >= start else { return start }
        let until = fullUntil(start: start, ended: ended)
        if day < until {
            guard day - start < rampInDays else { return until }
            let reading = start + ((day - start) / Self.readingDays + 1) * Self.readingDays
            return min(until, min(reading, start + rampInDays))
        }
        return until + ((day - until) / Self.readingDays + 1) * Self.readingDays
    }
}
