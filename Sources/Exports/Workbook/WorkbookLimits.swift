import Localization
import Tables

/// What a worksheet can hold.
///
/// - Source: Microsoft, "Excel specifications and limits".
enum WorkbookLimits {
    static let rowsMax = 1_048_576
    static let textMax = 32_767
    static let formulaMax = 8_192

    static func check(_ publication: Publication, _ layout: SheetLayout) throws(ExportProblem) {
        for table in publication.set.tables {
            let rows = table.rows.count + SheetLayout.firstRow
            guard rows <= rowsMax else {
                throw .obstacle(Words.tooManyRows(table.id, table.rows.count, rowsMax))
            }
            try check(table, publication, layout)
        }
    }

    private static func check(
        _ table: ResultTable, _ publication: Publication, _ layout: SheetLayout
    ) throws(ExportProblem) {
        let text = CellText(publication: publication, table: table)
        let formulas = FormulaText(layout: layout, home: table.id)
        for cell in table.rows.joined() {
            if let words = text.words(cell), words.utf16.count > textMax {
                throw .obstacle(Words.tooLongText(table.id, textMax))
            }
            if case .formula(let formula) = cell, formulas.text(formula).utf16.count > formulaMax {
                throw .obstacle(Words.tooLongFormula(table.id, formulaMax))
            }
        }
    }
}
