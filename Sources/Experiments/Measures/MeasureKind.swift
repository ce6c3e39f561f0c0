import Localization

/// A kind of measure, such as the pupils over a threshold, declared once: what it is called, its unit, which way is
/// better and where reports show it. What it is of is a `Scope`; how it follows from observations stands below its
/// declaration, where `MeasureCatalog` adds it.
///
/// ```swift
/// let over = Measure(.pupilsOver, Scope([(.grades, "7-9"), (.threshold, "50 h")]))
/// ```
///
/// - Law: kinds are told apart by their identifiers alone.
public struct MeasureKind: Sendable {
    /// Stable identifier in English, such as `pupilsOver`; the same in every language and format.
    public let id: String
    /// What people read for it, without the unit.
    public let name: LocalizedText
    /// What its values count; an observer's own unit stands in the measure.
    public let unit: MeasureUnit
    /// Which way a planner would have it go.
    public let better: Preference
    /// The values it can take; intervals go no further.
    public let possible: ClosedRange<Double>
    /// Where it stands among what is shown when nothing else is asked for; `nil`: nowhere.
    public let headline: HeadlinePlace?
    /// Of which scopes with a year it is shown year by year.
    public let isYearly: @Sendable (Scope) -> Bool
    /// Whether it is of how the run ends, and so has a year even where it is one for all years.
    public let isOfRunEnd: Bool
    /// Whether it tells how the pupils fare. All else tells of the service, and also looks better when fewer are found or
    /// helped.
    public let isOfPupils: Bool

    /// - Parameter possible: the values of the unit if not given; a net cost may be negative.
    init(
        _ id: String, _ unit: MeasureUnit, better: Preference, possible: ClosedRange<Double>? = nil,
        headline: HeadlinePlace? = nil, yearly: @escaping @Sendable (Scope) -> Bool = { _ in false },
        isOfRunEnd: Bool = false, isOfPupils: Bool = false, fi: String, sv: String, en: String
    ) {
        self.id = id
        name = LocalizedText(fi: fi, sv: sv, en: en)
        self.unit = unit
        self.better = better
        self.possible = possible ?? unit.possible
        self.headline = headline
        isYearly = yearly
        self.isOfRunEnd = isOfRunEnd
        self.isOfPupils = isOfPupils
    }
}

extension MeasureKind: Hashable {
    /// By identifier alone.
    public static func == (a: Self, b: Self) -> Bool { a.id == b.id }
    /// By identifier alone, as for equality.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A place among the headline measures.
public struct HeadlinePlace: Sendable, Hashable {
    /// The part of the report that shows it.
    public let section: MeasureSection
    /// From 1, in the order in which the section is read.
    public let number: Int

    init(_ section: MeasureSection, _ number: Int) { (self.section, self.number) = (section, number) }
}

/// The grades of the headline measures; scopes call them as here.
public enum GradeBand: String, Sendable, Hashable, CaseIterable {
    case all = "0-9"
    case primary = "1-6"
    case lowerSecondary = "7-9"
    /// Of scenarios with schools of the second degree: all grades, and those of its two kinds.
    case withSecondDegree = "0-15"
    case general = "10-12"
    case vocational = "13-15"

    /// Whether a scope's grades are, or may be, all that there are.
    public static func isAll(_ grades: String) -> Bool {
        [GradeBand.all, .withSecondDegree].contains { $0.rawValue == grades }
    }
}

/// What requests and the work on them come of; scopes call them as here.
public enum RequestKind: String, Sendable, Hashable, CaseIterable {
    /// All that comes of absence, in queues: the ladder and interventions together.
    case absence
    case ladder, intervention, background, travel
}

/// A section of the headline measures; in files it is called as here.
public enum MeasureSection: String, Sendable, Hashable, CaseIterable {
    case absence, steps, staff, seats, interventions, money
    /// What observers record.
    case observed

    /// Whether a row stays that is 0 in every replication: the user asked for it.
    public var keepsNothing: Bool { self == .observed }

    /// Whether a measure of the section is shown, of those without a year and a month.
    func shows(_ scope: Scope) -> Bool {
        switch self {
        case .absence:
            // Dates only for the oldest band: the others say the same later.
            guard let band = scope[.grades].flatMap({ GradeBand(rawValue: $0) }) else { return false }
            return scope[.date] == nil || band == .lowerSecondary
        case .staff:
            return scope[.school] == nil && scope[.area] == nil
                && (scope[.requests].map { RequestKind(rawValue: $0) == .ladder } ?? true)
        case .money: return scope.entries.allSatisfy { $0.key == .employer }
        case .steps, .seats, .interventions, .observed: return true
        }
    }

    /// Positions of the section's measures, in the order of their places.
    public func positions(in measures: [Measure]) -> [Int] {
        let shown = measures.indices.filter { position in
            let measure = measures[position]
            // What waits when the run ends is told of its last year only.
            let isYearless = measure.scope[.year] == nil || measure.kind.isOfRunEnd
            return measure.kind.headline?.section == self && isYearless && measure.scope[.month] == nil
                && shows(measure.scope)
        }
        let numbered = shown.map { (measures[$0].kind.headline?.number ?? 0, $0) }
        return numbered.sorted { $0 < $1 }.map(\.1)
    }
}

/// Which way is better, for "probability of being better".
public enum Preference: String, Sendable, Hashable { case lower, higher, neither }

/// The unit of a measure.
///
/// A kind of text, because observers have units of their own.
public struct MeasureUnit: RawRepresentable, Sendable, Hashable {
    /// In English, as JSON and CSV write it, such as `school days`.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Pupils; a mean over replications or years may be a part of one.
    public static let pupils = MeasureUnit(rawValue: "pupils")
    /// Lessons of 45 minutes.
    public static let lessons = MeasureUnit(rawValue: "lessons")
    /// Percent, 0-100, not a share.
    public static let percent = MeasureUnit(rawValue: "percent")
    /// Cases of a step of the ladder.
    public static let cases = MeasureUnit(rawValue: "cases")
    /// Hours of 60 minutes of working time.
    public static let hours = MeasureUnit(rawValue: "hours")
    /// School days: weekends and holidays do not count.
    public static let days = MeasureUnit(rawValue: "school days")
    /// Euros, in the prices of the school year.
    public static let euros = MeasureUnit(rawValue: "euros")
    /// Requests for a role's help, about absence or not.
    public static let requests = MeasureUnit(rawValue: "requests")
    /// Full posts.
    public static let posts = MeasureUnit(rawValue: "htv")
    /// Interventions.
    public static let services = MeasureUnit(rawValue: "interventions")
    /// As each observer says.
    static let observers = MeasureUnit(rawValue: "")

    /// The values that a measure of the unit can take, unless it says otherwise: there is no negative pupil. An
    /// observer's own unit may take any.
    var possible: ClosedRange<Double> {
        switch self {
        case .percent: 0...100
        case .pupils, .lessons, .cases, .hours, .days, .euros, .requests, .posts, .services:
            0...Double.infinity
        default: -Double.infinity...Double.infinity
        }
    }
}
