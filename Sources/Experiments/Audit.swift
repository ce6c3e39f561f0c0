import PluginKit
import SchoolDomain
import SimulationKernel

/// Whether what has no part in a scenario leaves every observation of every replication as it is.
public enum Audit {
    /// What was changed, and what became of it.
    public struct Finding: Sendable, Hashable {
        /// What was different about the second run, though nothing may come of it.
        public enum Change: Sendable, Hashable {
            /// Nothing: the same run again, in memory that was used before.
            case nothing
            /// On so many threads instead.
            case threads(Int)
            /// A plugin of this kind that is called and does nothing.
            case idlePlugin(PluginKind)
        }

        /// What became of the observations.
        public enum Outcome: Sendable, Hashable {
            /// Every observation of every replication is equal.
            case same
            /// The first replication in which an observation differs.
            case different(Int)
            /// There can be only one policy of seats, and the scenario has this one.
            case notTried(policy: String)
        }

        /// What was different about the second run.
        public var change: Change
        /// Whether its observations were those of the first.
        public var outcome: Outcome
        /// Whether some replication came out otherwise, which is a fault of the program or of a plugin.
        public var isShifted: Bool { if case .different = outcome { true } else { false } }
    }

    /// - Parameter progress: told after each finished replication, over all changes.
    /// - Throws: what a plugin of the scenario did wrong.
    public static func findings(
        _ bound: BoundScenario, replications: Int, seed: UInt64, threads: Int,
        progress: Experiment.Progress? = nil
    ) throws(PluginBreach) -> [Finding] {
        var changes: [Finding.Change] = [.nothing, .threads(threads == 1 ? 2 : 1)]
        changes += PluginKind.allCases.map { .idlePlugin($0) }
        let policy = bound.plugins.first { $0.descriptor.kind == .allocation }?.use.id
        let told = ProgressCount(
            progress, of: replications * (changes.count + (policy == nil ? 1 : 0)))
        func observations(_ scenario: BoundScenario, threads: Int) throws(PluginBreach) -> [Observations] {
            try Replications.map(scenario, first: replications, seed: seed, threads: threads) {
                _, observations, _ in
                told.one()
                return observations
            }
        }
        let plain = try observations(bound, threads: threads)
        var findings: [Finding] = []
        for change in changes {
            if let policy, change == .idlePlugin(.allocation) {
                findings.append(Finding(change: change, outcome: .notTried(policy: policy)))
                continue
            }
            let other =
                switch change {
                case .nothing: try observations(bound, threads: threads)
                case .threads(let count): try observations(bound, threads: count)
                case .idlePlugin(let kind):
                    try observations(bound.with(IdlePlugin.bound(kind)), threads: threads)
                }
            let difference = plain.indices.first { !plain[$0].isSame(as: other[$0]) }
            findings.append(Finding(change: change, outcome: difference.map { .different($0) } ?? .same))
        }
        return findings
    }
}

extension Observations {
    /// Equal but for what an idle observer has no share in: its own outputs are none.
    func isSame(as other: Observations) -> Bool {
        var same = other
        same.recorded = recorded
        return recorded == Array(other.recorded.prefix(recorded.count)) && self == same
    }
}

/// Plugins that are called and do nothing.
enum IdlePlugin {
    static func bound(_ kind: PluginKind) -> BoundPlugin {
        let descriptor = PluginDescriptor(
            id: "idle-\(kind.name)", kind: kind, version: "1", summary: "is called and does nothing",
            columns: PluginColumn.allCases, decisions: ["idle"], memory: 1)
        let factory = PluginFactory(descriptor, .compiledIn) { (_, world) throws(PluginFault) in
            switch kind {
            case .allocation: .allocation(IdlePolicy())
            case .exporter: .exporter(IdleExporter())
            default: .acting(IdleActing(world: world))
            }
        }
        let use = PluginUse(
            id: "idle plugin of the audit", plugin: descriptor.id, version: descriptor.version, names: [],
            values: [])
        return BoundPlugin(use: use, factory: factory)
    }

    /// Looks at everyone at each week's end, draws, remembers, and returns nothing.
    private struct IdleActing: ActingPlugin {
        let world: PluginWorld

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            world.days(ofYear: year).filter(world.isWeekEnd)
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            for pupil in batch.pupils.map(Int.init) {
                batch.remember(draws.unit(0, pupil, batch.day) + Double(batch.lessonsMissed[pupil]), pupil)
            }
        }
    }

    /// Is made with the model and asked for nothing, as an exporter is while replications are run.
    private struct IdleExporter: ExporterPlugin {
        func write(_ table: PluginTable) -> [UInt8] { [] }
    }

    /// Finds everyone equal, so that time waited decides as without it.
    private struct IdlePolicy: AllocationPlugin {
        func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {}
    }
}
