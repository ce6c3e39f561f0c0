import SchoolDomain
import Tables

/// A cell as people read it in a table: words in their language, and what unit and format its number has.
struct CellText {
    let publication: Publication
    let table: ResultTable

    /// The words of a cell that is no number.
    func words(_ cell: ResultCell) -> String? {
        let language = publication.language
        switch cell {
        case .text(let text): return text
        case .word(let word): return language(word)
        case .named(_, let name): return language(name)
        case .none, .truth, .number, .formula, .hidden: return nil
        }
    }

    /// The format of a number in a column; the row's own unit where the column has none.
    func format(_ number: Double, _ column: Int, row: Int) -> String {
        let described = table.columns[column]
        if let unit = described.unit { return NumberFormat.text(unit: unit.id, decimals: described.decimals) }
        guard case .value(nil, _) = described.part else {
            return NumberFormat.text(unit: nil, decimals: described.decimals)
        }
        return NumberFormat.text(unit: rowUnit(row), value: leading(row) ?? number)
    }

    /// The first of the row's numbers: the others are told with as many decimals.
    private func leading(_ row: Int) -> Double? {
        zip(table.columns, table.rows[row]).lazy.compactMap { column, cell in
            column.part == .value(measure: nil, statistic: column.id) && column.unit == nil
                ? publication.set.number(cell) : nil
        }.first
    }

    private func rowUnit(_ row: Int) -> String? {
        guard let position = table.columns.firstIndex(where: { $0.part == .unit }) else { return nil }
        switch table.rows[row][position] {
        case .named(let id, _), .text(let id): return id
        default: return nil
        }
    }

    /// About how many characters wide a cell is shown.
    func length(_ cell: ResultCell, _ column: Int) -> Int {
        if let words = words(cell) { return words.count }
        guard let number = publication.set.number(cell) else { return 5 }
        let decimals = max(1, table.columns[column].decimals)
        return publication.language.number(number, decimals: decimals).count + 2
    }
}
