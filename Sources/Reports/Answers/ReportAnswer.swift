import Experiments
import Localization
import SchoolDomain
import Tables

/// What a page tells: the answer of `porras run` or `porras compare`, with all that it rests on.
public enum ReportAnswer {
    /// The tables for readers; what the scenarios say, what is not known and where all comes from stand behind them.
    ///
    /// - Parameter isBoard: whether the answer is to be short enough for one page.
    public static func set(_ study: Study, isBoard: Bool = false) -> ResultSet {
        let reader = Reader.person(Shown(columns: columns))
        var set =
            study.parts.count == 1 ? RunAnswer.set(study, for: reader) : CompareAnswer.set(study, for: reader)
        if isBoard && study.parts.count > 1 { set.lead = AnswerTable.boardLead(study) }
        let rests = StudyTables.unknowns(study) + StudyTables.inputs(study, changesOnly: true)
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

    /// What the scenarios ask, each once; on one page of many plans only what the first does, for the others are named in the
    /// answer.
    public static func questions(_ study: Study, isBoard: Bool = false) -> [LocalizedText] {
        let asked = isBoard && study.parts.count > 4 ? study.parts.prefix(1) : study.parts[...]
        return asked.map(\.result.scenario.question).reduce(into: []) { all, question in
            if question != "" && !all.contains(question) { all.append(question) }
        }
    }

    /// The numbers behind a page, for files beside it: the main measures of each scenario with their intervals and, of several,
    /// their paired differences.
    public static func data(_ study: Study) -> ResultSet {
        let summary = StudyTables.summary(study)
        var set = ResultSet(title: study.parts[0].result.scenario.name, tables: [summary])
        guard study.parts.count > 1 else { return set }
        let all = StudyTables.differences(study)
        let keys = all.columns.map(\.id).filter { id in
            id != "scenario" && (id == "measure" || Scope.Key(rawValue: id) != nil)
        }
        func key(_ cells: [ResultCell], _ table: ResultTable) -> [ResultCell] {
            keys.map { cells[table.position(of: $0)] }
        }
        let told = Set(summary.rows.map { key($0, summary) })
        var differences = ResultTable(
            all.id, title: all.title, note: all.note, columns: all.columns)
        for cells in all.rows where told.contains(key(cells, all)) { differences.add(cells) }
        set.add(differences)
        return set
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
