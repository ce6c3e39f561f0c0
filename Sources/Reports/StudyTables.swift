import Experiments
import SchoolDomain
import Tables

/// The tables of a study, as every format writes them.
public enum StudyTables {
    /// All of them: what `porras export` writes.
    public static func all(_ study: Study) -> ResultSet {
        var set = ResultSet(title: title(study))
        set.add(summary(study))
        if study.parts.count > 1 { set.add(differences(study)) }
        set.add(measures(study))
        for table in inputs(study) { set.add(table) }
        set.add(provenance(study))
        return set
    }

    /// The only scenario's name, or of several that they are results.
    public static func title(_ study: Study) -> LocalizedText {
        study.parts.count == 1 ? study.parts[0].result.scenario.name : Words.study
    }
}
