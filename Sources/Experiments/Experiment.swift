import Dispatch
import SchoolDomain
import SimulationKernel
import Stochastics
import Synchronization

/// All replications of one scenario.
public struct ExperimentResult: Sendable {
    public var scenario: Scenario
    public var seed: UInt64
    public var measures: [Measure]
    /// `values[replication][measure]`.
    public var values: [[Double]]
    public var contrasts: [InterventionContrast]
    public var replications: Int { values.count }

    /// The values of one measure in the order of replications.
    public func series(_ measure: Int) -> [Double] { values.map { $0[measure] } }

    public func estimate(_ measure: Int) -> Estimate {
        Estimate(series(measure), within: measures[measure].possible)
    }
}

/// Replications of a model, in parallel; the same bits for any number of threads.
public enum Experiment {
    /// Told after each finished replication: how many are done, of how many.
    public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    /// - Parameters:
    ///   - replications: numbered from 0; number r always has the same chances.
    ///   - threads: at least 1.
    public static func run(
        _ scenario: Scenario, replications: Int, seed: UInt64, threads: Int, progress: Progress? = nil
    ) -> ExperimentResult {
        let model = Model(scenario)
        let catalog = MeasureCatalog(model)
        let done = Mutex(0)
        let outcomes = inParallel(replications, threads: threads) {
            Worker(scenario)
        } body: { worker, number in
            let outcome = worker.run(catalog, seed: seed, number: UInt32(number))
            let count = done.withLock { value in
                value += 1
                return value
            }
            progress?(count, replications)
            return outcome
        }
        return ExperimentResult(
            scenario: scenario, seed: seed, measures: catalog.measures, values: outcomes.map(\.values),
            contrasts: scenario.interventions.indices.map { number in
                InterventionContrast(
                    scenario.interventions[number].id, with: outcomes.map { $0.with[number] },
                    without: outcomes.map { $0.without[number] })
            })
    }

    struct Outcome: Sendable {
        var values: [Double]
        var with: [BeforeAfter]
        var without: [BeforeAfter]
    }

    /// One thread's memory, the compiled model included: threads that share one count its references in the same
    /// cache lines (two threads were 1.2 times as fast as one, and are 1.9 times so with a model each).
    final class Worker {
        var replication: Replication
        var counterfactual: Replication?

        init(_ scenario: Scenario) {
            replication = Replication(Model(scenario))
            if scenario.interventions.isEmpty {
                counterfactual = nil
            } else {
                counterfactual = Replication(
                    Model(scenario.withoutInterventions, forceHistory: true),
                    followed: scenario.interventions.count)
            }
        }

        func run(_ catalog: MeasureCatalog, seed: UInt64, number: UInt32) -> Outcome {
            replication.run(seed: seed, number: number)
            let values = catalog.values(replication.observations)
            counterfactual?.run(seed: seed, number: number, watching: replication.observations.starts)
            return Outcome(
                values: values, with: replication.observations.beforeAfter,
                without: counterfactual?.observations.beforeAfter ?? [])
        }
    }

    /// Calls `body` for 0 ..< count on some threads, each with its own memory; results in order.
    static func inParallel<Memory, Value: Sendable>(
        _ count: Int, threads: Int, memory: @Sendable () -> Memory,
        body: @Sendable (inout Memory, Int) -> Value
    ) -> [Value] {
        precondition(count >= 1 && threads >= 1, "\(count) replications on \(threads) threads")
        let next = Atomic(0)
        let results = Mutex([Value?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            var own = memory()
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                let value = body(&own, number)
                results.withLock { $0[number] = value }
            }
        }
        return results.withLock { all in
            all.enumerated().map { number, value in
                guard let value else { preconditionFailure("replication \(number) gave no result") }
                return value
            }
        }
    }
}

extension Scenario {
    /// The same scenario with no interventions: the counterfactual of all of them together.
    public var withoutInterventions: Scenario {
        var result = self
        result.interventions = []
        return result
    }
}
