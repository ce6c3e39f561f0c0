/// A number that a school counted at monitoring, as far as it is told.
public enum ObservedCount: Sendable, Hashable {
    case exactly(Int)
    /// Kept back because few are counted: `<5` is 0 to 4.
    case between(Int, Int)
    /// Not known at all: `..`.
    case unknown

    /// The number where it is told.
    public var number: Int? { if case .exactly(let number) = self { number } else { nil } }

    /// The smallest number that it may be.
    public var least: Int {
        switch self {
        case .exactly(let number): number
        case .between(let low, _): low
        case .unknown: 0
        }
    }

    /// The largest number that it may be; `nil`: there is no bound.
    public var most: Int? {
        switch self {
        case .exactly(let number): number
        case .between(_, let high): high
        case .unknown: nil
        }
    }
}

/// Pupils over a threshold at an observation date, as a school counted them; positions are those of the scenario.
///
/// Counts of real people: whatever is written of them hides small ones (`ResultSet.withSmallCellsHidden`).
public struct MonitoringCount: Sendable, Hashable {
    /// School year, from 0.
    public var year: Int
    /// Position among the scenario's schools.
    public var school: Int
    /// One grade, or a band that was counted together.
    public var grades: ClosedRange<Int>
    /// Position among the observation dates.
    public var date: Int
    /// Position among the observed thresholds.
    public var limit: Int
    /// How many were counted.
    public var count: ObservedCount

    public init(
        year: Int, school: Int, grades: ClosedRange<Int>, date: Int, limit: Int, count: ObservedCount
    ) {
        self.year = year
        self.school = school
        self.grades = grades
        self.date = date
        self.limit = limit
        self.count = count
    }
}
