import Experiments
import Localization
import PluginKit
import SchoolDomain
import Tables

/// What `porras audit` answers: whether what has no part in a scenario changes any observation.
public enum AuditAnswer {
    private typealias W = Words.Audit

    /// - Parameters:
    ///   - replications: of each change.
    ///   - seed: that was simulated with.
    public static func set(
        _ findings: [Audit.Finding], _ bound: BoundScenario, replications: Int, seed: UInt64, build: String
    ) -> ResultSet {
        let source = Provenance.Source(bound, replications: replications, seed: seed)
        return ResultSet(
            title: bound.scenario.name, about: ResultsAbout.line(bound.scenario, replications, seed),
            tables: [table(findings, replications)] + Provenance.tables([source], build))
    }

    private static func table(_ findings: [Audit.Finding], _ replications: Int) -> ResultTable {
        var table = ResultTable(
            "audit", title: W.title,
            columns: [
                .key("change", W.added, about: W.addedAbout),
                .note("outcome", W.observations, about: W.observationsAbout),
                .value(
                    "compared", W.compared, StudyTables.replicationUnit, decimals: 0, statistic: "count",
                    about: W.comparedAbout
                ).detail(),
                .note("first_different", W.firstDifferent, about: W.firstDifferentAbout).detail(),
            ])
        for finding in findings {
            table.add(
                [change(finding.change), outcome(finding, of: replications)]
                    + numbers(finding, of: replications))
        }
        return table
    }

    /// How many replications were compared, and the first that differs.
    private static func numbers(_ finding: Audit.Finding, of replications: Int) -> [ResultCell] {
        switch finding.outcome {
        case .same: [.number(Double(replications)), .none]
        case .different(let number): [.number(Double(replications)), .number(Double(number))]
        case .notTried: [.number(0), .none]
        }
    }

    private static func change(_ change: Audit.Finding.Change) -> ResultCell {
        switch change {
        case .nothing: .named("nothing", W.nothing)
        case .threads(let count): .named("threads", count == 1 ? W.onOneThread : W.onThreads(count))
        case .idlePlugin(let kind): .named("idle-\(kind.name)", W.idlePlugin(PluginAnswers.words(kind)))
        }
    }

    private static func outcome(_ finding: Audit.Finding, of replications: Int) -> ResultCell {
        switch finding.outcome {
        case .same: .named("same", W.same(replications))
        case .different(let number): .named("different", W.different(number))
        case .notTried(let policy): .named("notTried", W.notTried(policy))
        }
    }
}
