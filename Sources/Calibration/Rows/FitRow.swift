import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// An observed number together with what it is in a model.
public struct FitRow: Sendable {
    /// The number.
    public let observed: ObservedValue
    /// What is measured; `nil`: pupils that schools count at monitoring.
    public let measure: Measure?
    /// Position of the measure in the catalog; `nil` likewise.
    let position: Int?
    /// The only grade that it is of; `nil`: several, or none in particular.
    let grade: Int?
    /// Pupils of the scenario whom it is of in a school year, as its calendar begins them.
    let pupils: Double
    /// Kept back, and what else it may be.
    var isCensored: Bool { observed.number == nil }

    /// How many replications have as many pupils as the number is of; one where that is not said.
    func replicationsAlike(years: Int) -> Int {
        guard isMean, let own = observed.pupils, pupils > 0 else { return 1 }
        return max(1, min(200, Int((own / (pupils * Double(years))).rounded())))
    }

    /// Whether its chance shrinks with the pupils: shares, rates and means do, counts do not.
    var isMean: Bool {
        guard let measure else { return false }
        return measure.unit == .percent || measure.unit == .lessons
    }

    /// What chance makes of the observed number: its variance, when a replication of the scenario has this one.
    func variance(ofOneReplication variance: Double, years: Int) -> Double {
        guard isMean, let own = observed.pupils, pupils > 0 else { return variance }
        return variance * pupils * Double(years) / own
    }
}

/// Why rows cannot be fitted to.
public enum FitFault: Error, Sendable {
    /// A row names no measure, or several.
    case measure(MeasureFault, Diagnostic.Place)
    /// The simulation has nothing to measure for a row.
    case nothingMeasured(String, Diagnostic.Place)
    /// More unknowns than numbers to find them from.
    case tooFewRows(Int, unknowns: Int)
    /// A value of the unknowns with which the scenario cannot be run.
    case impossible([Diagnostic])
    /// Hardly any of so many sets of values could be simulated.
    case nothingNear(Int)
    /// What a plugin did wrong.
    case breach(PluginBreach)
}

/// All rows, and how they are read off a replication.
public struct FitRows: Sendable {
    /// In the order in which they were given.
    public let rows: [FitRow]
    /// School years that are counted.
    let years: Int
    private let catalog: MeasureCatalog

    /// - Throws: the first row that names no single measure; what a plugin did wrong.
    public init(_ observed: [ObservedValue], for bound: BoundScenario) throws(FitFault) {
        let model: Model
        do { model = try Model(bound) } catch { throw .breach(error) }
        let catalog = MeasureCatalog(model, everyGrade: true)
        let positions = Dictionary(
            catalog.measures.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var rows: [FitRow] = []
        for value in observed {
            rows.append(try Self.row(value, model, catalog.measures, positions))
        }
        self.rows = rows
        self.catalog = catalog
        years = model.yearCount
    }

    private static func row(
        _ value: ObservedValue, _ model: Model, _ measures: [Measure], _ positions: [Measure: Int]
    ) throws(FitFault) -> FitRow {
        switch value.subject {
        case .monitoring(let count):
            return FitRow(
                observed: value, measure: nil, position: nil,
                grade: count.grades.count == 1 ? count.grades.lowerBound : nil, pupils: 0)
        case .measure(let text):
            let measure: Measure
            do {
                measure = try MeasureChoice(text).measure(in: measures, whole: model.scenario.allGrades)
            } catch {
                throw .measure(error, value.place)
            }
            let grades = Self.grades(of: measure.scope)
            return FitRow(
                observed: value, measure: measure, position: positions[measure],
                grade: grades.count == 1 ? grades.lowerBound : nil,
                pupils: pupils(measure.scope, grades, model))
        }
    }

    /// The grades of a scope; all where it says nothing.
    private static func grades(of scope: Scope) -> ClosedRange<Int> {
        let numbers = scope[.grades]?.split(separator: "-").compactMap { Int($0) } ?? []
        guard let first = numbers.first, let last = numbers.last, first <= last else { return Grade.all }
        return first...last
    }

    /// Pupils of a scope in an average counted year.
    private static func pupils(_ scope: Scope, _ grades: ClosedRange<Int>, _ model: Model) -> Double {
        let years = model.population.expected.suffix(model.yearCount)
        let schools = model.scenario.schools
        let sum = years.reduce(0) { sum, year in
            schools.indices.filter { scope[.school] == nil || schools[$0].id == scope[.school] }
                .reduce(sum) { sum, school in grades.reduce(sum) { $0 + year[school][$1] } }
        }
        return sum / Double(max(1, years.count))
    }

    /// The mean of each row over so many of the first replications; `nan` where none had anything to measure.
    static func means(_ values: [[Double]], of counts: [Int]) -> [Double] {
        counts.enumerated().map { number, count in
            let told = values.prefix(count).map { $0[number] }.filter(\.isFinite)
            return told.isEmpty ? .nan : told.reduce(0, +) / Double(told.count)
        }
    }

    /// The value of each row in a replication; `nan` where there was nothing to measure.
    func values(_ observations: Observations) -> [Double] {
        rows.map { row in
            if let position = row.position { return catalog.value(position, observations) }
            guard case .monitoring(let count) = row.observed.subject else { return .nan }
            let shape = observations.shape
            return count.grades.reduce(0.0) { sum, grade in
                let place = shape.overOnRoll(
                    count.year, count.school, grade, limit: count.limit, date: count.date)
                return sum + Double(observations[.overOnRoll, place])
            }
        }
    }
}
