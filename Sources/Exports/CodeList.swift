import SchoolDomain
import Tables

/// What the identifiers in data files mean: a list of all that have a name.
public enum CodeList {
    public static let id = "codes"

    /// Each identifier once per column that has it, in the order in which they are met; where it has several names,
    /// the first.
    static func table(_ tables: [ResultTable]) -> ResultTable {
        var list = ResultTable(
            id, title: Words.codeList, note: Words.codeListNote,
            columns: [
                .key("column", Words.column, about: Words.columnAbout),
                .key("code", Words.code, about: Words.codeAbout),
                .note("meaning", Words.meaning, about: Words.meaningAbout),
            ])
        var met: Set<[String]> = []
        for table in tables {
            for (position, column) in table.columns.enumerated() {
                for cells in table.rows {
                    guard case .named(let code, let name) = cells[position] else { continue }
                    guard met.insert([column.id, code]).inserted else { continue }
                    list.add([.text(column.id), .text(code), .word(name)])
                }
            }
        }
        return list
    }
}
