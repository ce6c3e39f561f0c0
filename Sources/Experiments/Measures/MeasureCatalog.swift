import SchoolDomain
import SimulationKernel

/// What a number is about: year, school, grades, role, class, step and so on, in a fixed order.
public struct Scope: Sendable, Hashable {
    /// What may be told of a scope; the order of the cases is that of entries, columns and files.
    public enum Key: String, Sendable, Hashable, CaseIterable {
        case year, area, school, grades, cause, threshold, date, step, route, stage, role, employer, requests,
            `class`, month, week
        case intervention
        /// Between which groups something is more or less even: `schools` or `areas`.
        case between
        /// What an observer records, such as `inequality/gini`.
        case output
    }

    /// One part of a scope: the school `lower`, say.
    public struct Entry: Sendable, Hashable {
        /// What the entry tells.
        public var key: Key
        /// An identifier of the scenario or a text such as `7-9`, `50 h`, `10-31` or `2026-27`; never translated.
        public var value: String
    }

    /// In the order of `Key`, each key at most once.
    public private(set) var entries: [Entry] = []

    /// About everything in the run: no entries.
    public init() {}
    /// - Precondition: entries in the order of `Key`; they are taken as they are.
    public init(_ entries: [(Key, String)]) { self.entries = entries.map { Entry(key: $0.0, value: $0.1) } }

    /// What the scope says of a key; `nil`: it is about all of them.
    public subscript(key: Key) -> String? { entries.first { $0.key == key }?.value }

    /// The scope narrowed by one more entry, in the order of `Key`.
    public func with(_ key: Key, _ value: String) -> Scope {
        var result = self
        result.entries.append(Entry(key: key, value: value))
        let order = Dictionary(uniqueKeysWithValues: Key.allCases.enumerated().map { ($1, $0) })
        result.entries.sort { (order[$0.key] ?? 0) < (order[$1.key] ?? 0) }
        return result
    }
}

/// What is measured, of what.
public struct Measure: Sendable, Hashable {
    /// What is measured.
    public let kind: MeasureKind
    /// Of what; without a year it is the average school year of the run.
    public var scope: Scope
    /// The kind's, but for what observers record.
    public let unit: MeasureUnit
    /// The kind's, but where the scope leaves it open.
    public let better: Preference

    /// - Parameters:
    ///   - unit: an observer's own.
    ///   - better: `.neither` where a scope does not tell who is better off.
    public init(_ kind: MeasureKind, _ scope: Scope, unit: MeasureUnit? = nil, better: Preference? = nil) {
        self.kind = kind
        self.scope = scope
        self.unit = unit ?? kind.unit
        self.better = better ?? kind.better
    }

    /// The kind's identifier, such as `pupilsOver`; measures of a kind share it and differ by scope.
    public var id: String { kind.id }
    /// The values it can take; intervals go no further.
    public var possible: ClosedRange<Double> { unit == kind.unit ? kind.possible : unit.possible }

    /// The same of all years.
    public var withoutYear: Measure {
        var general = self
        general.scope = Scope(scope.entries.filter { $0.key != .year }.map { ($0.key, $0.value) })
        return general
    }

    /// Whether it is shown year by year.
    public var isYearly: Bool {
        scope[.year] != nil && scope[.date] == nil && scope[.school] == nil && scope[.area] == nil
            && kind.isYearly(scope)
    }
}

/// The measures of a model and how each follows from the observations of one replication.
///
/// A measure with a year in its scope is that year's; without one it is the average school year of the run
/// (ratios are pooled over the years). A value is `nan` when there was nothing to measure.
public struct MeasureCatalog: Sendable {
    typealias Evaluation = @Sendable (Observations, Range<Int>) -> Double

    /// In the order in which they are declared, each one's average year before its single years.
    public private(set) var measures: [Measure] = []
    /// How each measure follows, and of which years; apart from what it is called, for these are read in every
    /// replication.
    private var evaluations: [(years: Range<Int>, evaluate: Evaluation)] = []
    let model: Model
    let everyGrade: Bool

    /// The measures that the model's scenario has: those of its own schools, steps, roles, classes and years.
    ///
    /// - Parameter everyGrade: absence rates of every single grade, too, which statistics of other countries are given by; they are
    ///   read in every replication, so only who needs them asks for them.
    public init(_ model: Model, everyGrade: Bool = false) {
        self.model = model
        self.everyGrade = everyGrade
        addAbsence()
        addLadder()
        addStages()
        addStaff()
        addSeats()
        addClassStaff()
        addReturns()
        addFinishing()
        addSupport()
        addGoingOn()
        addInterventions()
        addMoney()
        addRecorded()
    }

    /// The value of every measure, in the order of `measures`.
    public func values(_ observations: Observations) -> [Double] {
        evaluations.map { $0.evaluate(observations, $0.years) }
    }

    /// The value of one measure, by its place in `measures`.
    public func value(_ position: Int, _ observations: Observations) -> Double {
        evaluations[position].evaluate(observations, evaluations[position].years)
    }

    /// Adds a measure for each year and for the average year.
    mutating func add(
        _ kind: MeasureKind, _ scope: Scope = Scope(), unit: MeasureUnit? = nil, better: Preference? = nil,
        _ evaluate: @escaping Evaluation
    ) {
        let years = model.calendar.countedYears
        addOne(kind, scope, unit: unit, better: better, years: years.indices, evaluate)
        for (number, year) in years.enumerated() {
            let ofYear = scope.with(.year, year.label)
            addOne(kind, ofYear, unit: unit, better: better, years: number..<number + 1, evaluate)
        }
    }

    /// Adds a measure for given years only.
    mutating func addOne(
        _ kind: MeasureKind, _ scope: Scope, unit: MeasureUnit? = nil, better: Preference? = nil,
        years: Range<Int>, _ evaluate: @escaping Evaluation
    ) {
        measures.append(Measure(kind, scope, unit: unit, better: better))
        evaluations.append((years, evaluate))
    }

    /// Adds a count, averaged per school year.
    mutating func addCount(
        _ kind: MeasureKind, _ scope: Scope = Scope(),
        _ count: @escaping @Sendable (Observations, Int) -> Int
    ) {
        add(kind, scope) { observations, years in
            Double(years.reduce(0) { $0 + count(observations, $1) }) / Double(years.count)
        }
    }

    /// Adds a ratio of sums over the years; a percentage is 100 times as much.
    mutating func addRatio(
        _ kind: MeasureKind, _ scope: Scope = Scope(),
        _ parts: @escaping @Sendable (Observations, Int) -> (Int, Int)
    ) {
        let factor: Double = kind.unit == .percent ? 100 : 1
        add(kind, scope) { observations, years in
            var sums = (0, 0)
            for year in years {
                let (top, bottom) = parts(observations, year)
                sums = (sums.0 + top, sums.1 + bottom)
            }
            return sums.1 == 0 ? .nan : factor * Double(sums.0) / Double(sums.1)
        }
    }

    /// What observers record, on average in a school year.
    private mutating func addRecorded() {
        for (number, entry) in model.plugins.outputs.enumerated() {
            let scope = Scope([(.output, entry.plugin + "/" + entry.output.name)])
            add(.recorded, scope, unit: MeasureUnit(rawValue: entry.output.unit)) { observations, years in
                years.reduce(0) { $0 + observations.recorded[observations.shape.output($1, number)] }
                    / Double(years.count)
            }
        }
    }
}

extension MeasureKind {
    /// What an observer plugin records, summed over the school year, in the plugin's own unit.
    public static let recorded = MeasureKind(
        "recorded", .observers, better: .neither, headline: .init(.observed, 1),
        fi: "Havaittu", sv: "Observerat", en: "Observed")
}
