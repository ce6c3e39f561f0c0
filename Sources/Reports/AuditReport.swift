import Experiments
import SchoolDomain

/// What an audit found, in words.
public enum AuditReport {
    public static func rendered(
        _ findings: [Audit.Finding], _ scenario: Scenario, _ replications: Int, _ language: Language
    ) -> String {
        var table = TextTable(
            title: language(scenario.name),
            columns: [
                (language(Words.Audit.added), .left),
                (language(Words.Audit.observations), .left),
            ])
        for finding in findings {
            table.add([language(words(finding.change)), language(outcome(finding, of: replications))])
        }
        return table.rendered()
    }

    private static func words(_ change: Audit.Finding.Change) -> LocalizedText {
        switch change {
        case .nothing:
            return Words.Audit.nothing
        case .threads(let count):
            return count == 1
                ? Words.Audit.onOneThread
                : Words.Audit.onThreads(count)
        case .idlePlugin(let kind):
            let name = PluginReport.words(kind)
            return Words.Audit.idlePlugin(name)
        }
    }

    private static func outcome(_ finding: Audit.Finding, of replications: Int) -> LocalizedText {
        switch finding.outcome {
        case .same: Words.Audit.same(replications)
        case .different(let number): Words.Audit.different(number)
        case .notTried(let policy): Words.Audit.notTried(policy)
        }
    }
}
