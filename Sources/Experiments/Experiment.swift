import Dispatch
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics
import Synchronization

/// All replications of one scenario.
public struct ExperimentResult: Sendable {
    public var bound: BoundScenario
    public var seed: UInt64
    public var measures: [Measure]
    /// `values[replication][measure]`.
    public var values: [[Double]]
    public var contrasts: [InterventionContrast]
    public var scenario: Scenario { bound.scenario }
    public var replications: Int { values.count }

    /// The values of one measure in the order of replications.
    public func series(_ measure: Int) -> [Double] { values.map { $0[measure] } }

    public func estimate(_ measure: Int) -> Estimate {
        Estimate(series(measure), within: measures[measure].possible)
    }

    /// Where a measure stands; `nil`: the scenario has none of that kind and scope.
    public func position(of kind: MeasureKind, _ scope: Scope = Scope()) -> Int? {
        measures.firstIndex { $0.kind == kind && $0.scope == scope }
    }

    /// The values of a measure in the order of replications; `nil`: there is no such measure.
    public func series(_ kind: MeasureKind, _ scope: Scope = Scope()) -> [Double]? {
        position(of: kind, scope).map { series($0) }
    }
}

/// Replications of a model, in parallel; the same bits for any number of threads.
public enum Experiment {
    /// Told after each finished replication: how many are done, of how many.
    public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    /// Given each replication that was just run, on any thread.
    public typealias Hearing = @Sendable (_ number: Int, Observations, Model) -> Void

    /// - Parameters:
    ///   - replications: numbered from 0; number r always has the same chances.
    ///   - threads: at least 1.
    ///   - journal: where finished replications are kept, and where those of a run that crashed are found.
    ///   - hearing: not given those that are found.
    /// - Throws: what a plugin did wrong first, with the replication in which it did.
    public static func run(
        _ bound: BoundScenario, replications: Int, seed: UInt64, threads: Int,
        journal: RunJournal? = nil, progress: Progress? = nil, hearing: Hearing? = nil
    ) throws(PluginBreach) -> ExperimentResult {
        let scenario = bound.scenario
        let model = try Model(bound)
        let catalog = MeasureCatalog(model)
        let told = Told(progress, of: replications)
        let outcomes = try inParallel(replications, threads: threads) { () throws(PluginBreach) in
            try Worker(bound)
        } body: { (worker, number) throws(PluginBreach) -> Outcome in
            let known = journal?.finished[number]
            let outcome: Outcome
            if let known {
                outcome = known
            } else {
                outcome = try worker.run(catalog, seed: seed, number: UInt32(number), hearing)
                journal?.append(outcome, number)
            }
            told.one()
            return outcome
        }
        return ExperimentResult(
            bound: bound, seed: seed, measures: catalog.measures, values: outcomes.map(\.values),
            contrasts: scenario.interventions.indices.map { number in
                InterventionContrast(
                    scenario.interventions[number].id, with: outcomes.map { $0.with[number] },
                    without: outcomes.map { $0.without[number] })
            })
    }

    /// The same for a scenario without plugins of code, in which nothing can break off.
    public static func run(
        _ scenario: Scenario, replications: Int, seed: UInt64, threads: Int, progress: Progress? = nil
    ) -> ExperimentResult {
        do {
            return try run(
                BoundScenario(scenario), replications: replications, seed: seed, threads: threads,
                progress: progress)
        } catch {
            preconditionFailure("a run without plugins: \(error)")
        }
    }

    struct Outcome: Sendable, Equatable {
        var values: [Double]
        var with: [BeforeAfter]
        var without: [BeforeAfter]
    }

    /// One thread's memory, the compiled model included: threads that share one count its references in the same
    /// cache lines (two threads were 1.2 times as fast as one, and are 1.9 times so with a model each).
    final class Worker {
        var replication: Replication
        var counterfactual: Replication?

        init(_ bound: BoundScenario) throws(PluginBreach) {
            replication = Replication(try Model(bound))
            let interventions = bound.scenario.interventions
            if interventions.isEmpty {
                counterfactual = nil
            } else {
                counterfactual = Replication(
                    try Model(bound.withoutInterventions, forceHistory: true), followed: interventions.count)
            }
        }

        func run(
            _ catalog: MeasureCatalog, seed: UInt64, number: UInt32, _ hearing: Hearing? = nil
        ) throws(PluginBreach) -> Outcome {
            do {
                try replication.run(seed: seed, number: number)
                try counterfactual?.run(
                    seed: seed, number: number, watching: replication.observations.starts)
            } catch {
                var breach = error
                breach.replication = Int(number)
                throw breach
            }
            hearing?(Int(number), replication.observations, replication.model)
            let values = catalog.values(replication.observations)
            return Outcome(
                values: values, with: replication.observations.beforeAfter,
                without: counterfactual?.observations.beforeAfter ?? [])
        }
    }

    /// Counts finished replications and tells how many there are.
    final class Told: Sendable {
        private let done = Atomic(0)
        private let total: Int
        private let progress: Progress?

        init(_ progress: Progress?, of total: Int) { (self.progress, self.total) = (progress, total) }

        func one() { progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, total) }
    }

    /// Calls `body` for 0 ..< count on some threads, each with its own memory; results in order.
    ///
    /// When some call fails, those before it are still made: the error of the first failing number is thrown, the
    /// same for any number of threads.
    public static func inParallel<Memory, Value: Sendable, Failure: Error>(
        _ count: Int, threads: Int, memory: @Sendable () throws(Failure) -> Memory,
        body: @Sendable (inout Memory, Int) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        precondition(count >= 1 && threads >= 1, "\(count) replications on \(threads) threads")
        let next = Atomic(0)
        let results = Mutex([Result<Value, Failure>?](repeating: nil, count: count))
        let failed = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            var own: Memory?
            while !failed.load(ordering: .relaxed) {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                let result = Result { () throws(Failure) in
                    if own == nil { own = try memory() }
                    guard var mine = own.take() else { preconditionFailure("a thread without memory") }
                    defer { own = mine }
                    return try body(&mine, number)
                }
                if case .failure = result { failed.store(true, ordering: .relaxed) }
                results.withLock { $0[number] = result }
            }
        }
        var values: [Value] = []
        for (number, result) in results.withLock({ $0 }).enumerated() {
            guard let result else { preconditionFailure("replication \(number) gave no result") }
            values.append(try result.get())
        }
        return values
    }
}
