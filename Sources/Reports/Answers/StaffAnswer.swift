import Localization
import Planning
import PluginKit
import SchoolDomain
import Tables

/// What `porras staff` answers: which roles are short, and the tables that show it.
public enum StaffAnswer {
    /// - Parameter build: version and build of the program.
    public static func set(_ study: StaffingStudy, of bound: BoundScenario, build: String) -> ResultSet {
        let (scenario, source) = (bound.scenario, Provenance.Source(bound, study.question))
        let findings = StaffingFindings(study: study, scenario: scenario).all
        let name = ResultCell.named(source.id, scenario.name)
        let answer = AnswerTable.table(findings.map { (scenario: name, finding: $0) }).forPrograms()
        var set = ResultSet(
            title: scenario.name, about: ResultsAbout.line(scenario, study.question),
            tables: [answer] + StaffingTables.all(study, scenario) + Provenance.tables([source], build))
        set.lead = AnswerTable.text(findings)
        return set
    }
}
