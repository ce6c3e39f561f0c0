import Tables
import TextFormats

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
