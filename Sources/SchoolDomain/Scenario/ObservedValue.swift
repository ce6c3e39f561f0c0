/// A number of the real world that a model is held against: what it is of, what it is, and how well it is known.
///
/// ```
/// measure,grades,threshold,value,n
/// shareAtLeast,7,10 %,12.01,571980
/// ```
///
/// Of real people only sums stand here, and small ones may be kept back.
public struct ObservedValue: Sendable, Hashable {
    /// What was observed.
    public enum Subject: Sendable, Hashable {
        /// A measure as people name it, such as `shareAtLeast:grades=7,threshold=10 %`.
        case measure(String)
        /// Pupils over a threshold at an observation date, as schools count them.
        case monitoring(MonitoringCount)
    }

    public var subject: Subject
    /// The number, or the least and the most that it may be where it is kept back; in the measure's unit.
    public var range: ClosedRange<Double>
    /// Pupils whom it is of; `nil`: as many as the scenario has, so that it is as uncertain as one simulated year.
    public var pupils: Double?
    /// What it may be off by besides chance, one standard deviation; 0: nothing is said.
    public var sd: Double
    /// Where it stands.
    public var place: Diagnostic.Place

    public init(
        _ subject: Subject, _ range: ClosedRange<Double>, pupils: Double? = nil, sd: Double = 0,
        at place: Diagnostic.Place
    ) {
        (self.subject, self.range, self.pupils, self.sd, self.place) = (subject, range, pupils, sd, place)
    }

    /// The number; `nil` where it is kept back.
    public var number: Double? { range.lowerBound == range.upperBound ? range.lowerBound : nil }
}
