import Localization
import SchoolDomain

/// What a municipality is begun with.
public struct MunicipalityAnswers: Sendable, Hashable {
    /// As `AnswerReading.name` accepts it.
    public var name: String
    /// The path of the table of schools.
    public var schools: String
    public var years: SchoolYearRange
    /// The first school day of the first year; `nil`: the customary one.
    public var firstDay: CalendarDate?
    /// The week of the autumn break.
    public var autumnWeek: Int
    /// The week of the winter break.
    public var winterWeek: Int
    /// Whether there is a small class.
    public var hasSmallClass: Bool

    public init(
        name: String, schools: String, years: SchoolYearRange, firstDay: CalendarDate? = nil,
        autumnWeek: Int = 42, winterWeek: Int = 9, hasSmallClass: Bool = false
    ) {
        self.name = name
        self.schools = schools
        self.years = years
        self.firstDay = firstDay
        self.autumnWeek = autumnWeek
        self.winterWeek = winterWeek
        self.hasSmallClass = hasSmallClass
    }
}

/// School years that follow each other, such as `2026-27..2028-29`.
public struct SchoolYearRange: Sendable, Hashable, CustomStringConvertible {
    /// The calendar years in which they begin.
    public let starts: ClosedRange<Int>

    /// More than anybody plans for.
    public static let most = 20

    /// `nil` outside the years that the rule knows, and for more than the most.
    public init?(_ starts: ClosedRange<Int>) {
        guard FinnishSchoolYear.years.contains(starts.lowerBound), starts.count <= Self.most,
            FinnishSchoolYear.years.contains(starts.upperBound)
        else { return nil }
        self.starts = starts
    }

    /// Those who plan on this day plan for: from March on the years from the coming August, else from the last.
    public static func coming(_ today: CalendarDate, count: Int = 3) -> SchoolYearRange? {
        let (year, month, _) = today.parts
        let first = month < 3 ? year - 1 : year
        return SchoolYearRange(first...(first + count - 1))
    }

    public var description: String {
        let labels = [starts.lowerBound, starts.upperBound].map { FinnishSchoolYear(year: $0).label }
        return starts.count == 1 ? labels[0] : labels.joined(separator: "..")
    }
}

/// Why an answer is not accepted, in words that can follow what was typed and a colon.
public struct AnswerComplaint: Error, Sendable, Hashable {
    public let words: LocalizedText
}

/// Answers as people type them, on the command line or when they are asked.
public enum AnswerReading {
    /// A name on one line.
    public static func name(_ text: String) throws(AnswerComplaint) -> String {
        let name = trimmed(text)
        let isPlain = name.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            // Signs that turn the direction of text.
            default: !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
            }
        }
        guard isPlain, !name.isEmpty, name.count <= 100 else {
            throw AnswerComplaint(words: Words.Beginning.nameIs)
        }
        return name
    }

    /// `2026-27`, `2026/27`, `2026-2027` or `2026-27..2028-29`; dashes of any kind.
    public static func years(_ text: String) throws(AnswerComplaint) -> SchoolYearRange {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map {
            SchoolYearLabel.start(of: trimmed($0))
        }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
            throw AnswerComplaint(words: Words.Beginning.yearsAre)
        }
        guard first <= last else { throw AnswerComplaint(words: Words.Beginning.yearsReversed) }
        guard let range = SchoolYearRange(first...last) else {
            throw AnswerComplaint(
                words: Words.Beginning.yearsAreWithin(
                    most: SchoolYearRange.most, FinnishSchoolYear.years.lowerBound,
                    FinnishSchoolYear.years.upperBound))
        }
        return range
    }

    /// `2026-08-12` or `12.8.2026`.
    public static func date(_ text: String) throws(AnswerComplaint) -> CalendarDate {
        let text = trimmed(text)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let date =
            parts.count == 3
            ? CalendarDate(year: parts[2], month: parts[1], day: parts[0]) : CalendarDate(text)
        guard let date else { throw AnswerComplaint(words: Words.Beginning.dateIs) }
        return date
    }

    /// A week of the winter break.
    static func winterWeek(_ text: String) throws(AnswerComplaint) -> Int {
        guard let week = Int(trimmed(text)), FinnishSchoolYear.winterWeeks.contains(week) else {
            throw AnswerComplaint(words: Words.Beginning.winterWeekIs)
        }
        return week
    }

    /// Yes or no in any of the languages, by its first letters.
    static func isYes(_ text: String) throws(AnswerComplaint) -> Bool {
        let said = trimmed(text).lowercased()
        if ["k", "kyllä", "kylla", "j", "ja", "y", "yes"].contains(said) { return true }
        if ["e", "ei", "n", "nej", "no"].contains(said) { return false }
        throw AnswerComplaint(words: Words.Beginning.yesOrNo)
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        return String(text.drop(while: blank).reversed().drop(while: blank).reversed())
    }
}
