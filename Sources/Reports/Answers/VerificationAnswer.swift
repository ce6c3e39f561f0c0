import Experiments
import Localization
import RunStore
import Tables

/// What `porras verify` answers: whether a stored run comes to the same bits again.
public enum VerificationAnswer {
    private typealias W = Words.Verification

    /// - Parameter isOtherBuild: whether another build of the program simulated it.
    public static func set(
        _ findings: [Verification.Finding], _ run: StoredRun, isOtherBuild: Bool
    ) -> ResultSet {
        ResultSet(
            title: Words.labelled(LocalizedText("\(run.id)"), run.name),
            about: isOtherBuild ? W.otherBuild : "", closing: findings.isEmpty ? W.nothing : "",
            tables: findings.isEmpty ? [] : [table(findings)])
    }

    private static func table(_ findings: [Verification.Finding]) -> ResultTable {
        let unit = StudyTables.replicationUnit
        var table = ResultTable(
            "verification", title: W.title,
            columns: [
                .key("way", W.way, about: W.wayAbout),
                .note("outcome", W.outcome, about: W.outcomeAbout),
                .value(
                    "compared", W.compared, unit, decimals: 0, statistic: "count", about: W.comparedAbout),
                .value(
                    "different", W.different, unit, decimals: 0, statistic: "count", about: W.differentAbout),
                .note("first_different", W.firstDifferent, about: W.firstDifferentAbout).detail(),
            ])
        for finding in findings {
            table.add([
                way(finding.way),
                finding.different == 0 ? .named("same", W.same) : .named("different", W.isDifferent),
                .number(Double(finding.compared)), .number(Double(finding.different)),
                .number(orNone: finding.firstDifferent.map(Double.init)),
            ])
        }
        return table
    }

    private static func way(_ way: Verification.Way) -> ResultCell {
        switch way {
        case .threads(let count):
            .named("threads_\(count)", count == 1 ? Words.Audit.onOneThread : Words.Audit.onThreads(count))
        case .resumed: .named("resumed", W.resumed)
        }
    }
}
