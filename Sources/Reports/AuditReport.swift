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
                (
                    language(.init(fi: "Mitä lisättiin", sv: "Vad som lades till", en: "What was added")),
                    .left
                ),
                (language(.init(fi: "Havainnot", sv: "Observationer", en: "Observations")), .left),
            ])
        for finding in findings {
            table.add([language(words(finding.change)), language(outcome(finding, of: replications))])
        }
        return table.rendered()
    }

    private static func words(_ change: Audit.Finding.Change) -> LocalizedText {
        switch change {
        case .nothing:
            return .init(
                fi: "ei mitään, sama uudestaan", sv: "inget, samma igen", en: "nothing, the same again")
        case .threads(let count):
            return count == 1
                ? .init(fi: "yhdellä säikeellä", sv: "med en tråd", en: "on one thread")
                : .init(fi: "\(count) säikeellä", sv: "med \(count) trådar", en: "on \(count) threads")
        case .idlePlugin(let kind):
            let name = PluginReport.words(kind)
            return .init(
                fi: "toimeton lisäosa: \(name.fi)", sv: "overksamt tillägg: \(name.sv)",
                en: "idle plugin: \(name.en)")
        }
    }

    private static func outcome(_ finding: Audit.Finding, of replications: Int) -> LocalizedText {
        switch finding.outcome {
        case .same:
            .init(
                fi: "samat, \(replications) tulevaisuutta", sv: "desamma, \(replications) framtider",
                en: "the same, \(replications) futures")
        case .different(let number):
            .init(
                fi: "ERI, ensin tulevaisuudessa \(number)", sv: "OLIKA, först i framtid \(number)",
                en: "DIFFERENT, first in future \(number)")
        case .notTried(let policy):
            .init(
                fi: "ei kokeiltu: `\(policy)` päättää jo, kuka saa vapaan paikan",
                sv: "inte prövat: `\(policy)` avgör redan vem som får en ledig plats",
                en: "not tried: `\(policy)` already says who gets a free seat")
        }
    }
}
