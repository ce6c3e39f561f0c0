import SchoolDomain
import Stochastics

/// The fixed-point arithmetic of operational time.
///
/// Waiting times (`WaitingTime`) are in units of 2⁻⁴⁴ = 2⁻²⁸ · 2⁻¹⁶. Hazards are integers, so what a pupil has used up
/// of an exponential waiting time does not depend on how often the pupil was looked at in between: `rate × (H[b] −
/// H[a])` adds up exactly.
public enum OperationalClock {
    /// Unit of a day's tabulated hazard: 2⁻²⁸.
    public static let hazardOne: Double = 268_435_456
    /// Unit of a pupil's rate: 2⁻¹⁶.
    public static let rateOne: Double = 65_536
    /// The largest rate, 256 times the base hazard.
    public static let rateMaximum: Int64 = 1 << 24

    /// A pupil's rate from the level of the year, the effects of help, and reinforcement.
    @inline(__always)
    public static func rate(level: Double, effects: Double, reinforcement: Double) -> Int64 {
        let exact = level * effects * reinforcement * rateOne + 0.5
        return exact >= Double(rateMaximum) ? rateMaximum : Int64(exact)
    }

    /// Whether so much hazard at a rate uses up what remains of a waiting time, and more.
    ///
    /// A year of thousands of spells at the largest rate does not fit 64 bits.
    @inline(__always)
    static func isConsumed(_ remaining: Int64, rate: Int64, hazard: Int64) -> Bool {
        let (used, isHuge) = rate.multipliedReportingOverflow(by: hazard)
        return isHuge ? hazard > 0 : used > remaining
    }
}
