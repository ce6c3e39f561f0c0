import CXLSXWriter
import Localization
import Tables

/// A table on its sheet: title, how to read it, whether it recalculates, header, rows, and how it is printed.
struct TableSheet {
    let layout: SheetLayout
    let inputs: InputCells
    let text: CellText

    private var table: ResultTable { text.table }
    private var language: Language { text.publication.language }

    /// - Returns: how the sheet is cut into pages, and where its charts stand.
    func write(to sheet: Sheet) -> PageLayout {
        let widths = ColumnWidths(text)
        // Whether it is cut depends on its pages, which the longest legend takes into account.
        let pages = pages(widths, Head(table.note(language), legend(isCut: table.isReference), widths))
        let head = Head(table.note(language), legend(isCut: isCut(pages)), widths)
        for (column, width) in widths.widths.enumerated() { sheet.width(column, width) }
        write(head, to: sheet)
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
            pages, to: sheet, repeating: header, keys: frozenColumns(widths), columns: table.columns.count,
            beginning: isCut(pages) ? printedColumns(pages, head) : nil)
        return pages
    }

    /// The note of a table and what is said of its numbers, over as many columns as they take to be read.
    private struct Head {
        let note, legend: String
        let columns: Int
        let width: Double

        init(_ note: String, _ legend: String, _ widths: ColumnWidths) {
            (self.note, self.legend) = (note, legend)
            var (columns, width) = (0, 0.0)
            while width < 110 && width < Double(max(note.count, legend.count)) || columns == 0 {
                // A column beyond the table is as wide as a new sheet's.
                width += columns < widths.widths.count ? widths.widths[columns] : 8.43
                columns += 1
            }
            (self.columns, self.width) = (columns, width)
        }

        func lines(_ text: String) -> Int { text.isEmpty ? 1 : ColumnWidths.lines(text, width: width * 0.95) }
    }

    private func write(_ head: Head, to sheet: Sheet) {
        sheet.text(language(table.title), SheetLayout.titleRow, 0, .title)
        worksheet_set_row(sheet.raw, UInt32(SheetLayout.titleRow), Sheet.titleHeight, nil)
        for (words, row, style) in [
            (head.note, SheetLayout.noteRow, CellStyle.note),
            (head.legend, SheetLayout.legendRow, recalculation.1),
        ] where !words.isEmpty {
            sheet.wide(words, row, columns: head.columns, lines: head.lines(words), style)
        }
    }

    private func legend(isCut: Bool) -> String {
        language(recalculation.0) + (isCut ? " " + language(Words.beginningOnly) : "")
    }

    /// What of the sheet is calculated anew when numbers are changed.
    private var recalculation: (LocalizedText, CellStyle) {
        if inputs.any(in: table) { return (Words.inputLegend, .legend) }
        let follows = table.rows.joined().contains { if case .formula = $0 { true } else { false } }
        return (follows ? Words.followsLegend : Words.fixedLegend, .note)
    }

    // MARK: - Pages

    private func pages(_ widths: ColumnWidths, _ head: Head) -> PageLayout {
        let line = Sheet.lineHeight
        let heights =
            [
                Sheet.titleHeight, line * Double(head.lines(head.note)),
                line * Double(head.lines(head.legend)),
                line * Double(widths.headerLines),
            ]
            + table.rows.map { line * Double(widths.lines($0)) }
        return PageLayout(
            widths: widths.widths, headWidth: head.width, heights: heights, header: SheetLayout.headerRow,
            charts: ChartDrawing.drawn(table).count)
    }

    /// Whether only the beginning is printed: of what is looked up and takes more than a page.
    private func isCut(_ pages: PageLayout) -> Bool {
        table.isReference
            && (pages.firstPageEnd + 1 < SheetLayout.firstRow + table.rows.count || !pages.isOnePageWide)
    }

    /// The columns of the first page, those under the note too, or with the charts beside.
    private func printedColumns(_ pages: PageLayout, _ head: Head) -> Int {
        pages.standsBeside && pages.isOnePageWide
            ? table.columns.count + PageLayout.columnsOfChart + 1 : max(pages.firstPageColumns, head.columns)
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

extension ResultTable {
    fileprivate func note(_ language: Language) -> String { language(note) }
}
