import CXLSXWriter
import Localization
import SchoolDomain
import Tables

/// The first sheet: what the workbook holds and when it was made, each table with a link to its sheet; those to be read
/// first, then those to be looked up.
struct ContentsSheet {
    let publication: Publication
    let layout: SheetLayout

    private static let (nameWidth, noteWidth) = (34.0, 76.0)

    private var language: Language { publication.language }

    func write(to sheet: Sheet) {
        sheet.width(0, Self.nameWidth)
        sheet.width(1, Self.noteWidth)
        worksheet_set_row(sheet.raw, 0, Sheet.titleHeight, nil)
        sheet.text(language(publication.set.title), 0, 0, .title)
        if let made = publication.made {
            sheet.number(Self.serial(made), 0, 1, .date(format: NumberFormat.made(language)))
        }
        for (row, line) in [publication.set.about, Words.contentsNote].enumerated() {
            sheet.wide(language(line), SheetLayout.noteRow + row, columns: 2, lines: 1, .note)
        }
        var heights = [Sheet.titleHeight, Sheet.lineHeight, Sheet.lineHeight]
        for (isReference, word) in [(false, Words.sheet), (true, Words.lookedUp)] {
            let tables = publication.set.tables.filter { $0.isReference == isReference }
            guard !tables.isEmpty else { continue }
            for (column, word) in [word, Words.sheetNote].enumerated() {
                sheet.text(language(word), heights.count, column, .header(isNumber: false))
            }
            heights.append(Sheet.lineHeight)
            for table in tables {
                let note = Self.firstSentence(language(table.note))
                let lines = ColumnWidths.lines(note, width: Self.noteWidth - 1)
                sheet.height(heights.count, lines: lines)
                sheet.link(language(table.title), to: layout.name(table.id), heights.count, 0)
                sheet.text(note, heights.count, 1, .text)
                heights.append(Sheet.lineHeight * Double(lines))
            }
        }
        PrintSetUp(
            title: language(Words.contents), about: language(publication.set.title), language: language
        ).apply(
            PageLayout(
                widths: [Self.nameWidth, Self.noteWidth], headWidth: 0, heights: heights,
                header: SheetLayout.headerRow, charts: 0),
            to: sheet, repeating: nil, keys: 0, columns: 2)
    }

    /// What a table is in a sentence; the rest of its note stands on its sheet.
    private static func firstSentence(_ note: String) -> String {
        note.firstMatch(of: #/^.*?[.:](?= \p{Lu})/#).map { String($0.output.dropLast()) + "." } ?? note
    }

    /// A date as a spreadsheet counts: days since 30 December 1899.
    private static func serial(_ date: CalendarDate) -> Double { Double(date.serial + 25_569) }
}
