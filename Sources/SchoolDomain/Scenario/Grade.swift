/// A pupil's grade: 0 is pre-primary, 1-9 basic education; 10-12 are the years of general upper secondary education and 13-15
/// those of vocational education, which have lessons, absence and norms of their own.
public enum Grade {
    /// Every grade there is.
    public static let all: ClosedRange<Int> = 0...15
    /// How many grades there are.
    public static let count = 16
    /// Pre-primary and basic education.
    public static let basic: ClosedRange<Int> = 0...9
    /// How many grades these are: the least length of rows by grade.
    public static let basicCount = 10
    /// Who ends it has finished basic education.
    public static let lastOfBasic = 9

    /// Whether pupils leave their kind of education after a grade.
    @inlinable
    public static func isLast(_ grade: Int) -> Bool { grade == 9 || grade == 12 || grade == 15 }

    /// The grade of the year before, from which one comes to a grade; `nil` before the lowest.
    package static func before(_ grade: Int) -> Int? {
        switch grade {
        case 0: nil
        case 10, 13: lastOfBasic
        default: grade - 1
        }
    }
}

/// A kind of education after grade 9.
public enum Track: String, Sendable, Hashable, CaseIterable {
    case general, vocational

    /// Its years as grades.
    public var grades: ClosedRange<Int> { self == .general ? 10...12 : 13...15 }

    /// The track to which a grade belongs; `nil`: none, it is of basic education.
    public init?(grade: Int) {
        guard let track = Self.allCases.first(where: { $0.grades.contains(grade) }) else { return nil }
        self = track
    }
}

extension Array {
    /// The value of a grade in values by grade: ten of grades 0-9, of which that of grade 9 then holds for the years after it
    /// too, or sixteen.
    public func ofGrade(_ grade: Int) -> Element { self[Swift.min(grade, count - 1)] }
}

extension Scenario {
    /// How many grades are told apart: ten, or all when there are schools of the second degree.
    public var gradeCount: Int { hasSecondDegree ? Grade.count : Grade.basicCount }

    /// Whether any school has pupils after grade 9.
    public var hasSecondDegree: Bool { schools.contains { $0.track != nil } }

    /// All grades that are told apart, as scopes of measures call them: `0-9`, or `0-15`.
    public var allGrades: String { Grade.scope(of: gradeCount) }
}

extension Collection where Element == Scenario {
    /// The widest band of grades, from 0 on, that all of them have: `0-15` where each has schools of the second degree, else
    /// `0-9`. Of scenarios that are compared only this is the same thing in each.
    public var commonGrades: String { Grade.scope(of: map(\.gradeCount).min() ?? Grade.basicCount) }
}

extension Grade {
    fileprivate static func scope(of count: Int) -> String { "0-\(count - 1)" }
}

extension School {
    /// The kind of education after grade 9 that it gives; `nil`: it has grades 0-9, or no pupils.
    public var track: Track? { pupilsByGrade.firstIndex { $0 > 0 }.flatMap { Track(grade: $0) } }
}
