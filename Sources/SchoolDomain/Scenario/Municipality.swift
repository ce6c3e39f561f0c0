import Localization

/// A set of grades.
public struct GradeSet: Sendable, Hashable, BitwiseCopyable {
    /// Bit g is set when grade g belongs to the set.
    public var bits: UInt16

    public init(bits: UInt16) { self.bits = bits }
    /// Numbers that are no grade are left out.
    public init(_ grades: some Sequence<Int>) {
        bits = grades.reduce(0) { Grade.all.contains($1) ? $0 | (1 << UInt16($1)) : $0 }
    }

    /// Every grade there is.
    public static let all = GradeSet(Grade.all)
    /// Whether a grade belongs to the set.
    public func contains(_ grade: Int) -> Bool { bits & (1 << UInt16(grade)) != 0 }
    /// From the lowest; each once.
    public var grades: [Int] { Grade.all.filter(contains) }
    /// Whether no grade belongs to the set.
    public var isEmpty: Bool { bits == 0 }
}

/// One school.
public struct School: Sendable, Hashable {
    /// Short identifier used elsewhere in the scenario, such as `hakkari`.
    public var id: String
    /// What people read for it.
    public var name: String
    /// Pupils at the start of the first year: ten numbers, grades 0-9, or sixteen, 0-15.
    public var pupilsByGrade: [Int]
    /// Where pupils go on when this school has no next grade (`nil`: pupils leave the municipality's schools).
    public var continuesTo: String?
    /// Factor on the absence of its pupils, beside the municipality's own (`AbsenceProcess.level`).
    public var absenceLevel: Double
    /// The group of schools to which it belongs, by name, such as a part of the town; `nil`: to none.
    public var area: String?

    public init(
        id: String, name: String, pupilsByGrade: [Int], continuesTo: String? = nil, absenceLevel: Double = 1,
        area: String? = nil
    ) {
        self.id = id
        self.name = name
        self.pupilsByGrade = pupilsByGrade
        self.continuesTo = continuesTo
        self.absenceLevel = absenceLevel
        self.area = area
    }
}

extension School {
    /// The numbers of a school, by their keys in files.
    public enum Number: String, RangedNumber {
        case pupilsByGrade, absenceLevel

        /// Where each is kept, and in which range.
        public var range: NumberRange<School> {
            switch self {
            case .pupilsByGrade: NumberRange(\.pupilsByGrade, .count(from: 0, to: 100_000))
            case .absenceLevel: NumberRange(\.absenceLevel, .absenceLevel)
            }
        }
    }
}

/// A kind of need that decides which small class fits.
public struct NeedsProfile: Sendable, Hashable {
    /// Short identifier used elsewhere in the scenario.
    public var id: String
    /// Share of pupils with this profile; the shares sum to 1.
    public var share: Double

    /// What people read for it; the identifier where nothing is given.
    public var title: LocalizedText

    public init(id: String, share: Double, title: LocalizedText? = nil) {
        self.id = id
        self.share = share
        self.title = title ?? LocalizedText(id)
    }
}

/// Who the pupils are and how they come and go.
///
/// Each August pupils move up a grade, grade 9 leaves or goes on (`goingOn`) and new pupils enter the lowest grade of each school
/// that takes beginners: as many as that grade had in the first year, times `intakeGrowth` per year.
public struct Population: Sendable, Hashable {
    /// Share of pupils with a decision on pupil-specific support, besides those whom a step or a seat gives one; ten numbers,
    /// grades 0-9.
    public var supportShareByGrade: [Double]
    /// The needs that decide which small class fits; a pupil has one of them for good.
    public var profiles: [NeedsProfile]
    /// Expected pupils moving in during a year, as a share of the pupils at the start.
    public var inMigrationPerYear: Double
    /// Probability that a pupil moves away during a year.
    public var outMigrationPerYear: Double
    /// Factor on the number of beginners from one year to the next.
    public var intakeGrowth: Double
    /// Pupils who come or leave together at the start of a later year, besides.
    public var changes: [PupilChange]
    /// Where pupils go after grade 9, and what becomes of their absence then; `nil`: everyone leaves.
    public var goingOn: GoingOn?
    /// The day whose pupils the schools' numbers are, or the first school day after it; `nil`: the first school day.
    public var countedOn: MonthDay?

    public init(
        supportShare: Double = 0, supportShareByGrade: [Double]? = nil, profiles: [NeedsProfile],
        inMigrationPerYear: Double = 0,
        outMigrationPerYear: Double = 0, intakeGrowth: Double = 1, changes: [PupilChange] = [],
        goingOn: GoingOn? = nil, countedOn: MonthDay? = nil
    ) {
        self.supportShareByGrade =
            supportShareByGrade ?? Array(repeating: supportShare, count: Grade.basicCount)
        self.profiles = profiles
        self.inMigrationPerYear = inMigrationPerYear
        self.outMigrationPerYear = outMigrationPerYear
        self.intakeGrowth = intakeGrowth
        self.changes = changes
        self.goingOn = goingOn
        self.countedOn = countedOn
    }
}

extension Population {
    /// The numbers of the population, by their keys in files.
    public enum Number: String, RangedNumber {
        case supportShare, inMigration, outMigration, intakeGrowth

        /// Where each is kept, and in which range.
        public var range: NumberRange<Population> {
            switch self {
            case .supportShare: NumberRange(\.supportShareByGrade, .share)
            case .inMigration: NumberRange(\.inMigrationPerYear, .share)
            case .outMigration: NumberRange(\.outMigrationPerYear, .share)
            case .intakeGrowth: NumberRange({ $0.intakeGrowth - 1 }, NumberRule(.share, from: -0.5, to: 1))
            }
        }
    }
}

/// How pupils move up through the schools.
extension Scenario {
    /// The grade after which each school's pupils go on to another, or leave; -1 for a school that never has any.
    ///
    /// It is the highest that has pupils on the first day. A school that is empty then and that another continues to keeps
    /// its pupils up to the grade below the lowest of the school it continues to, or up to grade 9.
    public var lastGrades: [Int] {
        let fed = Set(schools.compactMap(\.continuesTo))
        let lowest = Dictionary(
            schools.map { ($0.id, $0.pupilsByGrade.firstIndex { $0 > 0 }) },
            uniquingKeysWith: { first, _ in first })
        return schools.map { school in
            if let top = school.topGrade { return top }
            guard fed.contains(school.id) else { return -1 }
            let next = school.continuesTo.flatMap { lowest[$0] ?? nil }
            return next.map { $0 - 1 } ?? Grade.lastOfBasic
        }
    }

    /// Grades that have pupils, now or when pupils have moved up.
    public var gradesWithPupils: [Int] {
        let now = Grade.all.filter { grade in schools.contains { $0.pupils(inGrade: grade) > 0 } }
        guard years.count > 1 else { return now }
        func filled(_ grades: ClosedRange<Int>, atLeastTo top: Int) -> [Int] {
            let own = now.filter(grades.contains)
            guard let low = own.first, let high = own.last else { return [] }
            return Array(low...max(high, top))
        }
        return filled(Grade.basic, atLeastTo: highestInNewSchools)
            + Track.allCases.flatMap { filled($0.grades, atLeastTo: 0) }
    }

    /// The highest grade that pupils come to within the run in schools that are empty on the first day; 0 for none.
    private var highestInNewSchools: Int {
        let empty = Dictionary(
            zip(schools, lastGrades).filter { $0.0.topGrade == nil && $0.1 >= 0 }.map { ($0.0.id, $0.1) },
            uniquingKeysWith: { first, _ in first })
        guard !empty.isEmpty else { return 0 }
        return schools.compactMap { school in
            guard let top = school.topGrade, let last = school.continuesTo.flatMap({ empty[$0] }) else {
                return nil
            }
            return min(last, top + years.count - 1, Grade.lastOfBasic)
        }.max() ?? 0
    }
}

extension School {
    /// Pupils of a grade; 0 for a grade that is not there.
    package func pupils(inGrade grade: Int) -> Int {
        pupilsByGrade.indices.contains(grade) ? pupilsByGrade[grade] : 0
    }

    /// The highest grade with pupils; `nil` when there are none.
    var topGrade: Int? { pupilsByGrade.lastIndex { $0 > 0 } }
}
