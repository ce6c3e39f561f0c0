import Localization
import SchoolDomain

/// What stands in the places of templates, by the names there.
struct TemplateValues {
    private var texts: [String: String] = [:]
    private let language: Language

    init(_ language: Language) { self.language = language }

    func callAsFunction(_ name: String) -> String? { texts[name] }

    subscript(name: String) -> String? {
        get { texts[name] }
        set { texts[name] = newValue }
    }

    /// A text in double quotes, as YAML reads it back whatever is in it.
    ///
    /// - Source: YAML 1.2, 5.7: escaped characters.
    static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                "\\U" + hexadecimal(scalar.value)
            default: String(scalar)
            }
        }
        return "\"" + scalars.joined() + "\""
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// The school years.
extension TemplateValues {
    /// - Errors: the first day does not go with the days that the law asks.
    mutating func add(_ answers: MunicipalityAnswers) throws(MunicipalityRefusal) {
        self["name"] = Self.quoted(answers.name)
        var lines: [String] = []
        for year in try Self.years(answers) {
            let days = language(Words.Beginning.schoolDays(SchoolCalendar(year).days.count))
            lines += ["  - label: \(year.label) # \(days)"]
            lines += ["    terms: [\(Self.list(year.terms.map(Self.span)))]"]
            lines += ["    breaks: [\(Self.list(year.breaks.map(Self.span)))]"]
            if !year.holidays.isEmpty { lines += ["    holidays: [\(Self.list(year.holidays))]"] }
            if !year.extraDays.isEmpty { lines += ["    extraDays: [\(Self.list(year.extraDays))]"] }
        }
        self["years"] = lines.joined(separator: "\n")
    }

    private static func list(_ parts: [some CustomStringConvertible]) -> String {
        parts.map(\.description).joined(separator: ", ")
    }

    private static func span(_ span: DateSpan) -> String { "\(span.first)..\(span.last)" }

    /// Later years begin as many days after the custom as the first, or as many of them as the law's days allow.
    private static func years(_ answers: MunicipalityAnswers) throws(MunicipalityRefusal) -> [SchoolYear] {
        var rule = FinnishSchoolYear(
            year: answers.years.starts.lowerBound, autumnWeek: answers.autumnWeek,
            winterWeek: answers.winterWeek)
        if let first = answers.firstDay {
            let possible = rule.possibleFirstDays
            guard possible.contains(first), let days = FinnishSchoolYear.daysLater(first) else {
                throw MunicipalityRefusal(
                    Words.Beginning.firstDayIs(
                        first, possible, days: FinnishSchoolYear.lawfulDays(rule.year), rule.label))
            }
            rule.daysLater = days
        }
        return answers.years.starts.compactMap { start in
            rule.year = start
            return rule.nearest
        }
    }
}

extension FinnishSchoolYear {
    /// Its dates, or those with the nearest first day towards the customary one with which the law's days come out.
    fileprivate var nearest: SchoolYear? {
        var rule = self
        while rule.schoolYear == nil && rule.daysLater != 0 { rule.daysLater -= rule.daysLater.signum() }
        return rule.schoolYear
    }
}

/// Posts and classes for the pupils there are.
extension TemplateValues {
    /// Social workers of a county for a thousand of a municipality's pupils: the 5.5 of the shipped municipality's 3,418.
    ///
    /// - Source: assumption A-22 (Documentation/Assumptions.md).
    private static let socialWorkersPerThousand = 1.6

    /// For a draft that is not about posts.
    mutating func addStandInPosts() {
        for role in ["curator", "psychologist", "nurse", "socialWorker"] { self["\(role).posts"] = "1" }
        for role in ["curator", "psychologist", "nurse"] {
            self["\(role).norm"] = "1"
            self["\(role).pupils"] = "1"
        }
        self["socialWorker.rate"] = "1"
    }

    /// The posts of the norms of the scenario's roles, for its pupils of the first day.
    ///
    /// - Precondition: each row of staff is one role for all schools.
    mutating func addPosts(_ scenario: Scenario) {
        let pupils = StatutoryNorm.pupilsAtStart(scenario)
        for norm in StatutoryNorm.pools(scenario, pupils: pupils) {
            let row = scenario.staff[norm.pool]
            let role = scenario.roles.first { $0.id == row.role }
            guard let limit = role?.norm else { continue }
            let meant = pupils.reduce(0.0) { sum, school in
                sum + limit.grades.grades.reduce(0.0) { $0 + school[$1] }
            }
            let posts = Self.atLeast(norm.posts, step: row.step)
            self["\(row.role).norm"] = language.number(limit.pupilsPerPost, decimals: 0)
            self["\(row.role).pupils"] = language.number(meant, decimals: 0)
            self["\(row.role).posts"] = Self.decimal(posts)
            self["\(row.role).more"] = Self.decimal(posts + 1)
        }
        let all = pupils.reduce(0.0) { $0 + $1.reduce(0, +) }
        let workers = Self.atLeast(all / 1000 * Self.socialWorkersPerThousand, step: 0.1)
        self["socialWorker.rate"] = language.number(Self.socialWorkersPerThousand, decimals: 1)
        self["socialWorker.posts"] = Self.decimal(workers)
    }

    /// Posts in whole steps, one at least: no fewer than asked.
    private static func atLeast(_ posts: Double, step: Double) -> Double {
        max(1, (posts / step - 1e-6).rounded(.up)) * step
    }

    /// With one decimal and a point.
    private static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// A class for grades 7-9, or else for all that have pupils, at the school with most of them.
    mutating func addClass(_ schools: [School]) {
        func pupils(_ grades: ClosedRange<Int>) -> [Int] {
            schools.map { school in grades.reduce(0) { $0 + school.pupils(inGrade: $1) } }
        }
        let taught = Grade.all.filter { pupils($0...$0).contains { $0 > 0 } }
        var grades = 7...9
        if pupils(grades).allSatisfy({ $0 == 0 }), let low = taught.first, let high = taught.last {
            grades = low...high
        }
        let counts = pupils(grades)
        let most = counts.max() ?? 0
        let host = zip(schools, counts).first { $0.1 == most }?.0
        self["class.school"] = host.map { Self.quoted($0.id) } ?? ""
        self["class.grades"] =
            grades.count == 1 ? "\(grades.lowerBound)" : "\(grades.lowerBound)-\(grades.upperBound)"
    }
}
