import Localization
import Tables

/// Where the tables of a workbook stand: one sheet each, after the contents.
///
/// Rows of a sheet: title, note, legend of inputs, header, then the table's rows.
struct SheetLayout {
    static let titleRow = 0
    static let noteRow = 1
    static let legendRow = 2
    static let headerRow = 3
    static let firstRow = 4

    let contentsName: String
    /// By table.
    private let names: [String: String]
    private let columns: [String: [String: Int]]

    init(_ set: ResultSet, _ language: Language) {
        let all = SheetName.names([language(Words.contents)] + set.tables.map { language($0.title) })
        contentsName = all[0]
        names = Dictionary(uniqueKeysWithValues: zip(set.tables.map(\.id), all.dropFirst()))
        columns = Dictionary(
            uniqueKeysWithValues: set.tables.map { table in
                let positions = table.columns.enumerated().map { ($1.id, $0) }
                return (table.id, Dictionary(uniqueKeysWithValues: positions))
            })
    }

    func name(_ table: String) -> String {
        guard let name = names[table] else { preconditionFailure("no sheet holds `\(table)`") }
        return name
    }

    /// `B7`.
    func address(_ table: String, _ column: String, row: Int) -> String {
        guard let position = columns[table]?[column] else {
            preconditionFailure("`\(table)` has no column `\(column)`")
        }
        return "\(Self.letters(position))\(Self.firstRow + row + 1)"
    }

    /// `$B$5:$B$9`, of a column's rows.
    func range(_ table: String, _ column: String, rows: Range<Int>) -> String {
        func fixed(_ row: Int) -> String {
            let address = address(table, column, row: row)
            let letters = address.prefix { $0.isLetter }
            return "$\(letters)$\(address.dropFirst(letters.count))"
        }
        return "\(fixed(rows.lowerBound)):\(fixed(rows.upperBound - 1))"
    }

    /// 0 → `A`, 25 → `Z`, 26 → `AA`.
    static func letters(_ column: Int) -> String {
        precondition(column >= 0, "column \(column)")
        var (rest, text) = (column + 1, "")
        while rest > 0 {
            text = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + text
            rest = (rest - 1) / 26
        }
        return text
    }
}
