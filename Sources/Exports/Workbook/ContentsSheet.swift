import CXLSXWriter
import Localization
import Tables

/// The first sheet: what the workbook holds, each table with a link to its sheet.
struct ContentsSheet {
    let publication: Publication
    let layout: SheetLayout

    private static let noteWidth = 76.0

    func write(to sheet: Sheet) {
        let language = publication.language
        let tables = publication.set.tables
        sheet.width(0, 34)
        sheet.width(1, Self.noteWidth)
        worksheet_set_row(sheet.raw, 0, 22, nil)
        sheet.text(language(publication.set.title), 0, 0, .title)
        for (row, line) in [publication.set.about, Words.contentsNote].enumerated() {
            sheet.wide(language(line), SheetLayout.noteRow + row, columns: 2, lines: 1, .note)
        }
        for (column, word) in [Words.sheet, Words.sheetNote].enumerated() {
            sheet.text(language(word), SheetLayout.headerRow, column, .header(isNumber: false))
        }
        for (number, table) in tables.enumerated() {
            let row = SheetLayout.firstRow + number
            let note = language(table.note)
            sheet.height(row, lines: ColumnWidths.lines(note, width: Self.noteWidth - 1))
            sheet.link(language(table.title), to: layout.name(table.id), row, 0)
            sheet.text(note, row, 1, .text)
        }
        PrintSetUp(
            title: language(Words.contents), about: language(publication.set.title), language: language
        ).apply(to: sheet, width: 34 + Self.noteWidth, repeating: nil)
    }
}
