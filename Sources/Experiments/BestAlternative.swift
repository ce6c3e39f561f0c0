import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// What is asked when the best of several scenarios is looked for.
public struct BestQuestion: Sendable {
    /// How many replications are run.
    public enum Effort: Sendable, Hashable {
        /// Until the best is known with this confidence if it is ahead by the indifference, in the unit of the measure; so
        /// many of a scenario at most.
        case until(confidence: Double, indifference: Double, most: Int)
        /// So many of all scenarios together, most of those that are hard to tell from the best.
        case inAll(Int)
    }

    /// By which the best is known.
    public var measure: MeasureChoice
    public var effort: Effort
    public var seed: UInt64
    /// At least 1.
    public var threads: Int

    /// Replications of each scenario before any is given up or preferred.
    public static let firstStage = 20

    public init(measure: MeasureChoice, effort: Effort, seed: UInt64, threads: Int) {
        (self.measure, self.effort, self.seed, self.threads) = (measure, effort, seed, threads)
    }
}

/// Why the best of several scenarios is not looked for.
public enum BestFault: Error, Sendable {
    /// The measure is none of a scenario.
    case measure(MeasureFault, of: Scenario)
    /// More of the measure is neither better nor worse.
    case noPreference(Measure)
    /// In a replication there was nothing to measure.
    case nothingMeasured(Measure, of: Scenario, replication: Int)
    /// Fewer replications than the first stage takes: of each scenario, or in all.
    case tooFewOfEach(Int, needed: Int)
    case tooFewInAll(Int, needed: Int)
    /// A plugin did wrong.
    case breach(PluginBreach)
}

/// The best of several scenarios by one measure, on common random numbers; no more replications than it takes.
///
/// ```swift
/// let measure = try MeasureChoice("pupilsOver:threshold=90 h")
/// let effort = BestQuestion.Effort.until(confidence: 0.95, indifference: 2, most: 1000)
/// let found = try BestAlternative(of: plans, BestQuestion(measure: measure, effort: effort, seed: 2026, threads: 2))
/// found.best  // a position in `plans`, or nil: not known after so many
/// ```
///
/// - Law: the same for any number of threads.
public struct BestAlternative: Sendable {
    /// What was asked.
    public let question: BestQuestion
    /// What was chosen from.
    public let scenarios: [BoundScenario]
    /// The measure, as the first has it.
    public let measure: Measure
    /// By scenario and replication, from 0 on; of one that was given up those before.
    public private(set) var values: [[Double]]
    /// By scenario, after how many replications it was given up; `nil` of those that were not.
    public private(set) var givenUpAfter: [Int?]
    /// Which is best; `nil`: not known after as many replications as were allowed.
    public private(set) var best: Int?
    /// Replications of each scenario that would decide at the latest; `nil` where a number in all was given.
    public private(set) var mostNeeded: Int?
    /// The least difference that these replications would have decided; `nil` where a number in all was given.
    public private(set) var decidable: Double?
    /// The probability that the best was found, about; `nil` where it was asked for beforehand.
    public private(set) var probability: Double?

    /// Replications that were read, of all scenarios together.
    public var replications: Int { values.reduce(0) { $0 + $1.count } }

    /// - Precondition: two scenarios at least, all about the same years and pupils.
    /// - Parameter progress: is told of replications that are done.
    public init(
        of scenarios: [BoundScenario], _ question: BestQuestion, progress: (@Sendable (Int) -> Void)? = nil
    ) throws(BestFault) {
        precondition(scenarios.count > 1, "the best of \(scenarios.count)")
        (self.scenarios, self.question) = (scenarios, question)
        let whole = scenarios.map(\.scenario).commonGrades
        let measures = try scenarios.map { (bound) throws(BestFault) in
            try Self.place(of: question.measure, in: bound, whole: whole).measure
        }
        measure = measures[0]
        guard measure.better != .neither else { throw .noPreference(measure) }
        values = scenarios.map { _ in [] }
        givenUpAfter = scenarios.map { _ in nil }
        switch question.effort {
        case .until(let confidence, let indifference, let most):
            try search(confidence, indifference, most, progress)
        case .inAll(let total): try share(total, progress)
        }
    }

    /// A scenario's measures, and which of them is meant.
    ///
    /// - Parameter whole: the grades that are meant where none are named.
    private static func place(
        of choice: MeasureChoice, in bound: BoundScenario, whole: String
    ) throws(BestFault) -> (catalog: MeasureCatalog, measure: Measure, position: Int) {
        let catalog: MeasureCatalog
        do throws(PluginBreach) { catalog = MeasureCatalog(try Model(bound)) } catch { throw .breach(error) }
        do throws(MeasureFault) {
            let measure = try choice.measure(in: catalog.measures, whole: whole)
            let position = catalog.measures.firstIndex(of: measure) ?? 0
            return (catalog, measure, position)
        } catch {
            throw .measure(error, of: bound.scenario)
        }
    }

    /// Larger is better.
    private var sign: Double { measure.better == .lower ? -1 : 1 }

    // MARK: - Until it is known

    private mutating func search(
        _ confidence: Double, _ indifference: Double, _ most: Int, _ progress: (@Sendable (Int) -> Void)?
    ) throws(BestFault) {
        guard most >= BestQuestion.firstStage else {
            throw .tooFewOfEach(most, needed: BestQuestion.firstStage)
        }
        var search: BestSystem
        do {
            search = try BestSystem(
                of: scenarios.count, firstStage: BestQuestion.firstStage, indifference: indifference,
                confidence: confidence)
        } catch {
            preconditionFailure("arguments that were checked: \(error)")
        }
        while search.best == nil, search.count < most {
            // Ahead by as many as keep the threads busy; those that turn out not to be needed are not read.
            let first = search.count == 0
            let ahead = min(
                first ? BestQuestion.firstStage : max(10, 2 * question.threads), most - search.count)
            var rows = Array(
                repeating: Array(repeating: Double.nan, count: scenarios.count), count: ahead)
            for scenario in search.survivors {
                let column = try run(scenario, search.count..<search.count + ahead, progress)
                for (row, value) in column.enumerated() { rows[row][scenario] = value }
            }
            for row in rows where search.best == nil {
                for scenario in search.survivors { values[scenario].append(row[scenario]) }
                search.add(row.map { sign * $0 })
            }
        }
        (best, givenUpAfter, mostNeeded) = (search.best, search.givenUpAfter, search.mostNeeded)
        decidable = search.decidable
    }

    /// Mean difference of a scenario from the best, over the replications that both have; `nil` where the best is not known.
    public func difference(_ scenario: Int) -> Double? {
        best.map { best in RunningMoments(zip(values[scenario], values[best]).map { $0 - $1 }).mean }
    }

    /// Whether a scenario that is not the best is so close to it that the difference does not matter.
    public func isAsGood(_ scenario: Int) -> Bool {
        guard case .until(_, let indifference, _) = question.effort, scenario != best else { return false }
        return difference(scenario).map { abs($0) < indifference } ?? false
    }

    // MARK: - So many in all

    /// Replications given out at once; their values are read together.
    private static let stride = 20

    private mutating func share(
        _ total: Int, _ progress: (@Sendable (Int) -> Void)?
    ) throws(BestFault) {
        let needed = BestQuestion.firstStage * scenarios.count
        guard total >= needed else { throw .tooFewInAll(total, needed: needed) }
        for scenario in scenarios.indices {
            values[scenario] = try run(scenario, 0..<BestQuestion.firstStage, progress)
        }
        while replications < total {
            let moments = values.map { RunningMoments($0.map { sign * $0 }) }
            let shares = OptimalAllocation.shares(
                means: moments.map(\.mean), variances: moments.map(\.variance))
            let next = OptimalAllocation.next(
                min(Self.stride, total - replications), taken: values.map(\.count), shares: shares)
            for (scenario, more) in next.enumerated() where more > 0 {
                let from = values[scenario].count
                values[scenario] += try run(scenario, from..<from + more, progress)
            }
        }
        let means = values.map { sign * RunningMoments($0).mean }
        let found = means.indices.reduce(0) { means[$1] > means[$0] ? $1 : $0 }
        best = found
        probability = OptimalAllocation.probabilityOfBest(found, values: values.map { $0.map { sign * $0 } })
    }

    // MARK: - Replications

    private func run(
        _ scenario: Int, _ numbers: Range<Int>, _ progress: (@Sendable (Int) -> Void)?
    ) throws(BestFault) -> [Double] {
        let bound = scenarios[scenario]
        let (catalog, _, position) = try Self.place(
            of: question.measure, in: bound, whole: scenarios.map(\.scenario).commonGrades)
        let values: [Double]
        do throws(PluginBreach) {
            values = try Replications.map(
                bound, Array(numbers), seed: question.seed, threads: question.threads
            ) { _, observations, _ in
                progress?(1)
                return catalog.value(position, observations)
            }
        } catch {
            throw .breach(error)
        }
        if let gap = values.firstIndex(where: \.isNaN) {
            throw .nothingMeasured(measure, of: bound.scenario, replication: numbers.lowerBound + gap)
        }
        return values
    }
}
