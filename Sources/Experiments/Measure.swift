import SimulationKernel

/// What a number is about: year, school, grades, role, class, step and so on, in a fixed order.
public struct Scope: Sendable, Hashable {
    public enum Key: String, Sendable, Hashable, CaseIterable {
        case year, school, grades, cause, threshold, date, step, role, employer, requests, `class`, month,
            week
        case intervention
        /// What an observer records, such as `inequality/gini`.
        case output
    }

    public struct Entry: Sendable, Hashable {
        public var key: Key
        public var value: String
    }

    public private(set) var entries: [Entry] = []

    public init() {}
    public init(_ entries: [(Key, String)]) { self.entries = entries.map { Entry(key: $0.0, value: $0.1) } }

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

/// Which way is better, for "probability of being better".
public enum Preference: String, Sendable, Hashable { case lower, higher, neither }

/// The unit of a measure.
///
/// A kind of text, because observers have units of their own.
public struct MeasureUnit: RawRepresentable, Sendable, Hashable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let pupils = MeasureUnit(rawValue: "pupils")
    public static let lessons = MeasureUnit(rawValue: "lessons")
    public static let percent = MeasureUnit(rawValue: "percent")
    public static let cases = MeasureUnit(rawValue: "cases")
    public static let hours = MeasureUnit(rawValue: "hours")
    public static let days = MeasureUnit(rawValue: "school days")
    public static let euros = MeasureUnit(rawValue: "euros")
    public static let requests = MeasureUnit(rawValue: "requests")

    /// The values that a measure of the unit can take, unless it says otherwise: there is no negative pupil. An
    /// observer's own unit may take any.
    var possible: ClosedRange<Double> {
        switch self {
        case .percent: 0...100
        case .pupils, .lessons, .cases, .hours, .days, .euros, .requests: 0...Double.infinity
        default: -Double.infinity...Double.infinity
        }
    }
}

/// What is measured, of what, in what unit.
public struct Measure: Sendable, Hashable {
    /// Stable identifier in English, such as `pupilsOver`; the same in every language and format.
    public var id: String
    public var scope: Scope
    public var unit: MeasureUnit
    public var better: Preference
    /// The values it can take; intervals go no further.
    public var possible: ClosedRange<Double>

    /// - Parameter possible: those of the unit if not given; a net cost may be negative.
    public init(
        _ id: String, _ scope: Scope, _ unit: MeasureUnit, better: Preference,
        possible: ClosedRange<Double>? = nil
    ) {
        self.possible = possible ?? unit.possible
        self.id = id
        self.scope = scope
        self.unit = unit
        self.better = better
    }
}

/// The measures of a model and how each follows from the observations of one replication.
///
/// A measure with a year in its scope is that year's; without one it is the average school year of the run
/// (ratios are pooled over the years). A value is `nan` when there was nothing to measure.
public struct MeasureCatalog: Sendable {
    typealias Evaluation = @Sendable (Observations, Range<Int>) -> Double

    struct Entry: Sendable {
        var measure: Measure
        var years: Range<Int>
        var evaluate: Evaluation
    }

    var entries: [Entry] = []
    let model: Model

    public var measures: [Measure] { entries.map(\.measure) }

    public init(_ model: Model) {
        self.model = model
        addAbsence()
        addLadder()
        addStaff()
        addSeats()
        addInterventions()
        addMoney()
        addRecorded()
    }

    /// The value of every measure, in the order of `measures`.
    public func values(_ observations: Observations) -> [Double] {
        entries.map { $0.evaluate(observations, $0.years) }
    }

    /// Adds a measure for each year and for the average year.
    mutating func add(
        _ id: String, _ scope: Scope = Scope(), _ unit: MeasureUnit, better: Preference,
        possible: ClosedRange<Double>? = nil, _ evaluate: @escaping Evaluation
    ) {
        let years = model.calendar.years
        addOne(
            id, scope, unit, better: better, possible: possible, years: years.indices, evaluate)
        for (number, year) in years.enumerated() {
            addOne(
                id, scope.with(.year, year.label), unit, better: better, possible: possible,
                years: number..<number + 1, evaluate)
        }
    }

    /// Adds a measure for given years only.
    mutating func addOne(
        _ id: String, _ scope: Scope, _ unit: MeasureUnit, better: Preference,
        possible: ClosedRange<Double>? = nil, years: Range<Int>, _ evaluate: @escaping Evaluation
    ) {
        let measure = Measure(id, scope, unit, better: better, possible: possible)
        entries.append(Entry(measure: measure, years: years, evaluate: evaluate))
    }

    /// What observers record, on average in a school year.
    private mutating func addRecorded() {
        for (number, entry) in model.plugins.outputs.enumerated() {
            let scope = Scope([(.output, entry.plugin + "/" + entry.output.name)])
            let unit = MeasureUnit(rawValue: entry.output.unit)
            add("recorded", scope, unit, better: .neither) { observations, years in
                years.reduce(0) { $0 + observations.recorded[observations.shape.output($1, number)] }
                    / Double(years.count)
            }
        }
    }

    /// Adds a count, averaged per school year.
    mutating func addCount(
        _ id: String, _ scope: Scope = Scope(), _ unit: MeasureUnit, better: Preference,
        _ count: @escaping @Sendable (Observations, Int) -> Int
    ) {
        add(id, scope, unit, better: better) { observations, years in
            Double(years.reduce(0) { $0 + count(observations, $1) }) / Double(years.count)
        }
    }

    /// Adds a ratio of sums over the years.
    mutating func addRatio(
        _ id: String, _ scope: Scope = Scope(), _ unit: MeasureUnit, better: Preference,
        times factor: Double = 1,
        _ parts: @escaping @Sendable (Observations, Int) -> (Int, Int)
    ) {
        add(id, scope, unit, better: better) { observations, years in
            var sums = (0, 0)
            for year in years {
                let (top, bottom) = parts(observations, year)
                sums = (sums.0 + top, sums.1 + bottom)
            }
            return sums.1 == 0 ? .nan : factor * Double(sums.0) / Double(sums.1)
        }
    }
}
