import Experiments
import Localization
import SchoolDomain
import Tables

/// What a page tells: the answer of `porras run` or `porras compare`, with all that it rests on.
public enum ReportAnswer {
    /// The tables for readers; what the scenarios say, what is not known and where all comes from stand behind them.
    public static func set(_ study: Study) -> ResultSet {
        let reader = Reader.person(Shown(columns: columns))
        var set =
            study.parts.count == 1 ? RunAnswer.set(study, for: reader) : CompareAnswer.set(study, for: reader)
        let rests = StudyTables.unknowns(study) + StudyTables.inputs(study)
        // What each replication drew is for programs.
        for table in rests where table.id != "unknown_draws" {
            var table = table
            table.isReference = true
            set.add(table)
        }
        for table in StudyTables.provenance(study) { set.add(table) }
        return set
    }

    /// A page has room for intervals beside differences.
    private static let columns = 160

    /// What the scenarios ask, each once.
    public static func questions(_ study: Study) -> [LocalizedText] {
        study.parts.map(\.result.scenario.question).reduce(into: []) { all, question in
            if question != "" && !all.contains(question) { all.append(question) }
        }
    }

    /// What would change the answer: on which unknown it hangs most, and how much of it is assumed.
    public static func doubts(_ study: Study) -> [LocalizedText] {
        let hanging = StudyFindings(study).all.filter { $0.finding.kind == "hangs_on" }
            .map { FindingSentence.text($0.finding) }
        let inputs = (study.parts[0].result.bound.origin?.inputs ?? []).filter { !$0.isWords }
        let assumed = inputs.count { input in
            input.marks.contains { mark in
                if case .assumed = mark { true } else { mark == .standard }
            }
        }
        return hanging + (assumed == 0 ? [] : [Words.Pictures.assumed(assumed, of: inputs.count)])
    }

    /// The program, the seed and the scenarios' digests, in a line.
    public static func source(_ study: Study) -> LocalizedText {
        let digests = study.parts.map { part in
            part.id + (part.result.bound.origin.map { " [\($0.digest.prefix(12))]" } ?? "")
        }
        let line = ResultsAbout.line(study)
        return LocalizedText { language in
            (["Porras \(study.build)", language(line)] + digests).joined(separator: " · ")
        }
    }
}
