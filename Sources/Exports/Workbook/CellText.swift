import Tables
import TextFormats

/// A cell as people read it in a table: words in their language, and what unit and format its number has.
struct CellText {
    let publication: Publication
    let table: ResultTable
    /// By column.
    private let decimals: [Int]

    init(publication: Publication, table: ResultTable) {
        self.publication = publication
        self.table = table
        decimals = table.columns.indices.map { publication.set.decimals($0, of: table) }
    }

    /// A column's title, with its unit where neither the title nor the format of its numbers says it.
    func heading(_ column: Int) -> String {
        let described = table.columns[column]
        let title = publication.language(described.title)
        guard described.isNumber, let unit = described.unit, !NumberFormat.says(unit.id) else { return title }
        return unit.heading(title, publication.language)
    }

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

    /// The format of a number in a column; the row's own unit where the column has none. Inputs, whose column has
    /// decimals but no unit, have those that they were written with, and their unit beside them.
    func format(_ number: Double, _ column: Int, row: Int) -> String {
        let described = table.columns[column]
        guard described.unit == nil, case .value(nil, _) = described.part else {
            return NumberFormat.text(unit: described.unit?.id, decimals: decimals[column])
        }
        guard described.decimals == 0 else {
            let own = ResultSet.decimals(of: number, atMost: described.decimals)
            return NumberFormat.text(unit: nil, decimals: own)
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
        return publication.language.number(number, decimals: max(1, decimals[column])).count + 2
    }
}

/// A formula as a workbook writes it, with A1 addresses: `=(B5*C5)*1.22`.
struct FormulaText {
    let layout: SheetLayout
    /// The table in whose sheet it stands: its own cells need no sheet's name.
    let home: String

    func text(_ formula: Formula) -> String { "=" + bare(formula) }

    private func bare(_ formula: Formula) -> String {
        switch formula {
        case .number(let number): number < 0 ? "(\(digits(number)))" : digits(number)
        case .cell(let place): sheet(place.table) + layout.address(place.table, place.column, row: place.row)
        case .sum(let parts): joined(parts, "+", empty: "0")
        case .product(let parts): joined(parts, "*", empty: "1")
        case .difference(let a, let b): "(\(bare(a))-\(bare(b)))"
        case .quotient(let a, let b): "(\(bare(a))/\(bare(b)))"
        case .power(let a, let b): "POWER(\(bare(a)),\(bare(b)))"
        case .roundedUp(let part): "ROUNDUP(\(bare(part)),0)"
        case .columnSum(let table, let column, let rows):
            rows.isEmpty
                ? "0" : "SUM(\(sheet(table))\(layout.range(table, column, rows: rows)))"
        }
    }

    private func sheet(_ table: String) -> String {
        table == home ? "" : SheetName.quoted(layout.name(table))
    }

    private func joined(_ parts: [Formula], _ sign: String, empty: String) -> String {
        guard let first = parts.first else { return empty }
        return parts.count == 1 ? bare(first) : "(" + parts.map(bare).joined(separator: sign) + ")"
    }

    private func digits(_ number: Double) -> String { NumberText.point(number).uppercased() }
}
