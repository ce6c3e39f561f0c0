import Tables
import TextFormats

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
        let set = publication.set
        let about = JSONText.object([
            ("layout", .number(Double(layout))), ("title", .string(publication.language(set.title))),
            ("of", .string(publication.language(set.about))),
        ])
        let tables = set.tables.map { table in
            let rows = rows(table, publication).map { "\n   \($0.compact)" }.joined(separator: ",")
            return "\n  \(JSONText.quoted(table.id)):[\(rows)]"
        }
        return "{\"about\":\(about.compact),\n \"tables\":{\(tables.joined(separator: ","))}}\n"
    }

    /// One object to a line: a row with the identifier of its table before its columns; the rows of `provenance`
    /// first. A column of the name `table` is called `of`.
    public static func lines(_ publication: Publication) -> String {
        let tables = publication.set.tables
        let ordered = tables.filter { $0.id == "provenance" } + tables.filter { $0.id != "provenance" }
        return ordered.map { table in
            rows(table, publication, id: table.id).map { $0.compact + "\n" }.joined()
        }.joined()
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
