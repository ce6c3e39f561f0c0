/// A number of a scenario that is to be found from data: where it stands, between which bounds, and what is held of it before.
///
/// ```
/// unknown,path,grades,from,to,start
/// sigma,absence.frailty.sigma,7-9,0.3,1.5,0.7
/// ```
///
/// A row with grades is one unknown for each grade: `sigma7`, `sigma8`, `sigma9`.
public struct FittedUnknown: Sendable, Hashable {
    /// What is held of it before there are data.
    public struct Prior: Sendable, Hashable {
        public var mean: Double
        public var sd: Double

        public init(mean: Double, sd: Double) { (self.mean, self.sd) = (mean, sd) }
    }

    /// Its name; a letter and letters or digits.
    public var id: String
    /// The grade whose it is, where each grade has one.
    public var grade: Int?
    /// Where its value stands in the scenario, the same in all.
    public var paths: [String]
    /// What follows the number there, such as `%`; its other numbers are in this unit, too.
    public var unit: String
    /// It lies between these.
    public var bounds: ClosedRange<Double>
    /// Where the search begins.
    public var start: Double
    /// A normal law within the bounds; `nil`: each value between them is as likely.
    public var prior: Prior?
    /// Where it is declared.
    public var place: Diagnostic.Place

    public init(
        id: String, grade: Int? = nil, paths: [String], unit: String = "", bounds: ClosedRange<Double>,
        start: Double, prior: Prior? = nil, at place: Diagnostic.Place
    ) {
        (self.id, self.grade, self.paths, self.unit, self.bounds) = (id, grade, paths, unit, bounds)
        (self.start, self.prior, self.place) = (start, prior, place)
    }

    /// The changes that give it a value, such as `absence.frailty.sigma.7=0.81`.
    public func changes(_ value: Double) -> [String] { paths.map { "\($0)=\(text(value))" } }

    /// A value as files have it, with its unit.
    public func text(_ value: Double) -> String { unit.isEmpty ? "\(value)" : "\(value) \(unit)" }
}
