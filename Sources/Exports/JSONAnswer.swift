import Tables
import TextFormats

extension ExportFormat {
    /// One object for programs.
    public static let json = ExportFormat(
        "json", endings: [".json"], for: .programs, text: JSONAnswer.text)
    /// A row to a line, for programs that read as it comes.
    public static let jsonl = ExportFormat(
        "jsonl", endings: [".jsonl", ".ndjson"], for: .programsByRow, text: JSONAnswer.lines)
}

/// JSON: all tables as one object, or a row to a line.
///
/// ```
/// {"about":{"layout":2,"title":"One school","of":"100 futures"},
///  "tables":{
///   "measures":[
///    {"scenario":"first-run","measure":"shareOver","mean":3.25}
///   ]}}
/// ```
///
/// A row has its table's columns in their order; where there is no number stands `null`. Numbers read back as the same
/// numbers.
public enum JSONAnswer {
    /// Raised when the object is laid out otherwise, or a table of `run` or `compare` loses a column.
    public static let layout = 2

    /// One object: what the answer is about, and its tables, each a list of rows.
    public static func text(_ publication: Publication) -> String {
        let about = JSONText.object(aboutObject(publication))
        let tables = publication.set.tables.map { table in
            let rows = rows(table, publication).map { "\n   \($0.compact)" }.joined(separator: ",")
            return "\n  \(JSONText.quoted(table.id)):[\(rows)]"
        }
        return "{\"about\":\(about.compact),\n \"tables\":{\(tables.joined(separator: ","))}}\n"
    }

    private static func aboutObject(_ publication: Publication) -> [(key: String, value: JSONText)] {
        [("layout", .number(Double(layout)))] + publication.about.map { ($0, .string($1)) }
    }

    /// One object to a line: what the answer is about, as of a table `about`, the rows of `provenance`, and all others,
    /// each with the identifier of its table before its columns. A column of the name `table` is called `of`.
    public static func lines(_ publication: Publication) -> String {
        let tables = publication.set.tables
        let ordered = tables.filter { $0.id == "provenance" } + tables.filter { $0.id != "provenance" }
        let rows = ordered.flatMap { Self.rows($0, publication, id: $0.id) }
        let about = JSONText.object([("table", .string("about"))] + aboutObject(publication))
        return ([about] + rows).map { $0.compact + "\n" }.joined()
    }

    private static func rows(
        _ table: ResultTable, _ publication: Publication, id: String? = nil
    ) -> [JSONText] {
        let first = id.map { [(key: "table", value: JSONText.string($0))] } ?? []
        // A column of that name would hide the table's.
        let keys = table.columns.map { $0.id == "table" && id != nil ? "of" : $0.id }
        return table.rows.map { cells in
            .object(first + zip(keys, cells).map { ($0, value(publication.datum($1))) })
        }
    }

    private static func value(_ datum: Datum) -> JSONText {
        switch datum {
        case .none: .null
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .truth(let truth): .flag(truth)
        }
    }
}
