import PluginKit
import SimulationKernel
import Synchronization

/// Whether what was kept of a scenario's replications is what they come to now, to the bit.
///
/// ```swift
/// let findings = try Verification.findings(bound, kept: outcomes, seed: 2026, threads: [1, 2, 8])
/// let isSame = findings.allSatisfy { $0.different == 0 }
/// ```
public enum Verification {
    /// In which way replications were run again.
    public enum Way: Sendable, Hashable {
        /// All of them, on so many threads.
        case threads(Int)
        /// Every other one, the rest taken as it was kept: as after an interruption.
        case resumed
    }

    /// What came of one way.
    public struct Finding: Sendable, Hashable {
        public let way: Way
        /// Replications that were held against what was kept.
        public var compared = 0
        /// Those of which any bit differs.
        public var different = 0
        /// The number of the first of them.
        public var firstDifferent: Int?
    }

    /// Runs replications again, once for each number of threads and once as after an interruption.
    ///
    /// - Parameters:
    ///   - kept: by number; those between that are missing are run and not compared.
    ///   - seed: with which they were run.
    ///   - threads: each at least 1.
    /// - Throws: what a plugin did wrong.
    public static func findings(
        _ bound: BoundScenario, kept: [Int: Experiment.Outcome], seed: UInt64, threads: [Int],
        progress: Experiment.Progress? = nil
    ) throws(PluginBreach) -> [Finding] {
        guard let last = kept.keys.max() else { return [] }
        let contrasting: Contrasting = kept.values.contains { !$0.alone.isEmpty } ? .each : .together
        let total = (last + 1) * (threads.count + 1)
        let ways = threads.map(Way.threads) + [.resumed]
        var findings: [Finding] = []
        for (place, way) in ways.enumerated() {
            let again = Again(known: way == .resumed ? kept.filter { $0.key.isMultiple(of: 2) } : [:])
            let count = if case .threads(let count) = way { count } else { threads.max() ?? 1 }
            _ = try Experiment.run(
                bound, replications: last + 1, seed: seed, threads: count, contrasting: contrasting,
                kept: again,
                progress: { done, _ in progress?(place * (last + 1) + done, total) })
            findings.append(finding(way, kept, again.outcomes))
        }
        return findings
    }

    private static func finding(
        _ way: Way, _ kept: [Int: Experiment.Outcome], _ again: [Int: Experiment.Outcome]
    ) -> Finding {
        var finding = Finding(way: way)
        for (number, outcome) in kept.sorted(by: { $0.key < $1.key }) {
            // As after an interruption, what is known is not run again.
            guard let other = again[number] else { continue }
            finding.compared += 1
            if !outcome.isSame(as: other) {
                finding.different += 1
                finding.firstDifferent = finding.firstDifferent ?? number
            }
        }
        return finding
    }

    /// What is run again.
    private final class Again: KeptReplications {
        private let known: [Int: Experiment.Outcome]
        private let run = Mutex<[Int: Experiment.Outcome]>([:])

        init(known: [Int: Experiment.Outcome]) { self.known = known }

        var outcomes: [Int: Experiment.Outcome] { run.withLock { $0 } }
        func known(_ number: Int) -> Experiment.Outcome? { known[number] }
        func keep(_ outcome: Experiment.Outcome, _ number: Int) { run.withLock { $0[number] = outcome } }
    }
}

extension Experiment.Outcome {
    /// Whether all that both have is the same, to the bit; a replication that was only begun has no sums without
    /// interventions yet.
    func isSame(as other: Experiment.Outcome) -> Bool {
        func agree(_ one: [BeforeAfter], _ two: [BeforeAfter]) -> Bool {
            one.isEmpty || two.isEmpty || one == two
        }
        return values.map(\.bitPattern) == other.values.map(\.bitPattern) && with == other.with
            && agree(without, other.without) && agree(alone, other.alone)
    }
}
