import Experiments
import Localization
import PluginKit
import SchoolDomain
import SimulationKernel

/// Why a scenario is not looked at over a range of its values.
public enum SweepFault: Error, Sendable {
    /// A measure is none of the scenario.
    case measure(MeasureFault)
    /// A plugin did wrong in the scenario as it is.
    case breach(PluginBreach)
}

/// A scenario at many points: some of its values varied, all else as it is, on common random numbers.
///
/// - Law: what is read at a point is, to the bit, what is read in a run with its changes; the same for any number of
///   threads.
public struct Sweep: Sendable {
    /// What came of a point.
    public enum Outcome: Sendable {
        /// By measure and replication; `nan` where there was nothing to measure.
        case values([[Double]])
        /// It makes no scenario, or none that has the measures.
        case refused(LocalizedText)
    }
    /// What is asked.
    public struct Question: Sendable {
        public var paths: [VariedPath]
        /// By point and path.
        public var points: [[Double]]
        public var measures: [MeasureChoice]
        public var replications: Int
        public var seed: UInt64
        /// At least 1.
        public var threads: Int

        public init(
            paths: [VariedPath], points: [[Double]], measures: [MeasureChoice], replications: Int,
            seed: UInt64, threads: Int
        ) {
            (self.paths, self.points, self.measures) = (paths, points, measures)
            (self.replications, self.seed, self.threads) = (replications, seed, threads)
        }
    }

    /// The unchanged scenario.
    public let base: BoundScenario
    public let question: Question
    /// As the unchanged scenario has them.
    public let measures: [Measure]
    /// By measure and replication of the unchanged scenario.
    public let unchanged: [[Double]]
    /// By point.
    public let outcomes: [Outcome]

    /// - Parameters:
    ///   - load: the scenario with some changes, or why there is none.
    ///   - noMeasure: what is said of a point that has not the measures.
    ///   - progress: is told after each point.
    public init(
        of base: BoundScenario, _ question: Question, noMeasure: LocalizedText,
        load: ([String]) -> Result<BoundScenario, SweepRefusal>, progress: (Int) -> Void = { _ in }
    ) throws(SweepFault) {
        (self.base, self.question) = (base, question)
        (measures, unchanged) = try Self.read(base, question)
        outcomes = question.points.enumerated().map { number, point in
            defer { progress(number + 1) }
            switch load(zip(question.paths, point).map { $0.change($1) }) {
            case .failure(let refusal): return .refused(refusal.reason)
            case .success(let bound):
                do throws(SweepFault) {
                    return .values(try Self.read(bound, question).values)
                } catch {
                    if case .breach(let breach) = error { return .refused(breach.words) }
                    return .refused(noMeasure)
                }
            }
        }
    }

    private static func read(
        _ bound: BoundScenario, _ question: Question
    ) throws(SweepFault) -> (measures: [Measure], values: [[Double]]) {
        let catalog: MeasureCatalog
        do throws(PluginBreach) { catalog = MeasureCatalog(try Model(bound)) } catch { throw .breach(error) }
        let measures: [Measure]
        do throws(MeasureFault) {
            let whole = [bound.scenario].commonGrades
            measures = try question.measures.map { (choice) throws(MeasureFault) in
                try choice.measure(in: catalog.measures, whole: whole)
            }
        } catch {
            throw .measure(error)
        }
        let positions = measures.map { catalog.measures.firstIndex(of: $0) ?? 0 }
        do throws(PluginBreach) {
            let rows = try Replications.map(
                bound, first: question.replications, seed: question.seed, threads: question.threads
            ) { _, observations, _ in positions.map { catalog.value($0, observations) } }
            return (measures, positions.indices.map { measure in rows.map { $0[measure] } })
        } catch {
            throw .breach(error)
        }
    }
}

/// Why a point makes no scenario.
public struct SweepRefusal: Error, Sendable {
    /// The first thing that is wrong.
    public let reason: LocalizedText

    public init(reason: LocalizedText) { self.reason = reason }
}
