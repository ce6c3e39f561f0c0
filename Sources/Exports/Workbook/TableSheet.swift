import CXLSXWriter
import Localization
import Tables

/// A table on its sheet: title, how to read it, header, rows, charts, and how it is printed.
struct TableSheet {
    let layout: SheetLayout
    let inputs: InputCells
    let text: CellText

    private var table: ResultTable { text.table }
    private var language: Language { text.publication.language }

    func write(to sheet: Sheet) {
        let widths = ColumnWidths(text)
        for (column, width) in widths.widths.enumerated() { sheet.width(column, width) }
        let span = writeHead(sheet, widths)
        let header = SheetLayout.headerRow
        sheet.height(header, lines: widths.headerLines)
        for (column, described) in table.columns.enumerated() {
            sheet.text(text.heading(column), header, column, .header(isNumber: described.isNumber))
        }
        let last = UInt16(table.columns.count - 1)
        for (row, cells) in table.rows.enumerated() {
            sheet.height(SheetLayout.firstRow + row, lines: widths.lines(cells))
            for (column, cell) in cells.enumerated() { write(cell, sheet, column, row: row) }
        }
        if !table.rows.isEmpty {
            worksheet_autofilter(sheet.raw, UInt32(header), 0, UInt32(header + table.rows.count), last)
        }
        worksheet_freeze_panes(sheet.raw, UInt32(SheetLayout.firstRow), UInt16(frozenColumns(widths)))
        PrintSetUp(
            title: language(table.title), about: language(text.publication.set.title), language: language
        )
        .apply(
            to: sheet, width: max(widths.total, span), repeating: header,
            pagesWide: ChartDrawing.standsBeside(table) ? 2 : 1,
            isOnePage: ChartDrawing.fitsOnePage(table))
    }

    /// Title, note and legend, as wide as the table or, over a narrow one, wide enough to be read.
    ///
    /// - Returns: the width taken, in characters.
    private func writeHead(_ sheet: Sheet, _ widths: ColumnWidths) -> Double {
        sheet.text(language(table.title), SheetLayout.titleRow, 0, .title)
        worksheet_set_row(sheet.raw, UInt32(SheetLayout.titleRow), 22, nil)
        if inputs.any(in: table) {
            sheet.text(language(Words.inputLegend), SheetLayout.legendRow, 0, .legend)
        }
        let note = language(table.note)
        guard !note.isEmpty else { return widths.total }
        var (columns, width) = (0, 0.0)
        while width < 110 && width < Double(note.count) || columns == 0 {
            // A column beyond the table is as wide as a new sheet's.
            width += columns < widths.widths.count ? widths.widths[columns] : 8.43
            columns += 1
        }
        sheet.wide(
            note, SheetLayout.noteRow, columns: columns,
            lines: ColumnWidths.lines(note, width: width * 0.95), .note)
        return max(widths.total, width)
    }

    /// The key columns at the left edge, as far as they leave room for the numbers.
    private func frozenColumns(_ widths: ColumnWidths) -> Int {
        var (count, width) = (0, 0.0)
        for (column, described) in table.columns.enumerated() {
            width += widths.widths[column]
            guard described.part == .key || described.part == .measure, width <= 60 else { break }
            count += 1
        }
        return count
    }

    private func write(_ cell: ResultCell, _ sheet: Sheet, _ column: Int, row: Int) {
        let place = (SheetLayout.firstRow + row, column)
        let isSum = table.sums.contains(row)
        func style(_ number: Double) -> CellStyle {
            .number(
                format: text.format(number, column, row: row),
                isInput: inputs.contains(table, column, row: row), isSum: isSum)
        }
        switch cell {
        case .none: break
        case .hidden: sheet.text(language(Words.hiddenCell), place.0, place.1, .hidden)
        case .text, .word, .named:
            sheet.text(text.words(cell) ?? "", place.0, place.1, isSum ? .sumText : .text)
        case .truth(let truth):
            sheet.truth(truth, place.0, place.1, .truth(format: NumberFormat.truth(language)))
        case .number(let number): sheet.number(number, place.0, place.1, style(number))
        case .formula(let formula):
            // Nothing is written where there is no number, as in every other format.
            guard let value = text.publication.set.number(cell) else { return }
            let written = FormulaText(layout: layout, home: table.id).text(formula)
            sheet.formula(written, value: value, place.0, place.1, style(value))
        }
    }
}
