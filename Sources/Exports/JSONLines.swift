import SchoolDomain
import Tables

/// One JSON object per line: a row of a table, with the table's identifier and its columns in their order.
///
/// ```
/// {"table":"summary","scenario":"first-run","measure":"shareOver","mean":3.25}
/// ```
///
/// The rows of `provenance` come first. Numbers read back as the same numbers; where there is none stands `null`.
public enum JSONLines {
    public static func text(_ publication: Publication) -> String {
        let tables = publication.set.tables
        let ordered = tables.filter { $0.id == "provenance" } + tables.filter { $0.id != "provenance" }
        return ordered.map { lines($0, publication) }.joined()
    }

    private static func lines(_ table: ResultTable, _ publication: Publication) -> String {
        // A column of that name would hide the table's.
        let keys = table.columns.map { $0.id == "table" ? "of" : $0.id }
        return table.rows.map { cells in
            let members = zip(keys, cells).map { ",\(quoted($0)):\(text(publication.datum($1)))" }
            return "{\"table\":\(quoted(table.id))\(members.joined())}\n"
        }.joined()
    }

    private static func text(_ datum: Datum) -> String {
        switch datum {
        case .none: "null"
        case .text(let text): quoted(text)
        case .number(let number): NumberText.point(number)
        case .truth(let truth): truth ? "true" : "false"
        }
    }

    /// - Source: RFC 8259, section 7.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
