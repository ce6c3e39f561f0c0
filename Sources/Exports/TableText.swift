import Localization
import Tables

extension ExportFormat {
    /// For people, in their terminal.
    public static let table = ExportFormat(
        "table", endings: [".txt"], for: .people, text: { TableText.text($0) },
        files: { [ExportFile("results.txt", text: TableText.text($0, isFile: true))] })
}

/// Typed tables as text for the terminal: numbers rounded and in the reader's language, each table's note below it.
enum TableText {
    /// Rows that readers are given of a table at most, unless it is made for them alone.
    private static let mostRows = 80
    /// Of a longer one they are given its beginning.
    private static let firstRows = 20

    /// Title and what it is of, every table that has rows with its note, the tables that are named only, the closing words.
    ///
    /// - Parameter isFile: with every row, and where the numbers come from and what identifiers mean at the end.
    static func text(_ publication: Publication, isFile: Bool = false) -> String {
        let (set, language, page) = (publication.set, publication.language, publication.page)
        let head = [language(set.title), language(set.about)].filter { !$0.isEmpty }
            .map { page.wrapped($0) + "\n" }
        let lead = language(set.lead)
        let tables =
            publication.shown
            + (isFile ? publication.record + set.tables.filter { $0.id == CodeList.id } : [])
        let texts = tables.filter { $0.audience != .namedToReaders && !$0.rows.isEmpty }
            .map { rendered($0.forPeople(), publication, isWhole: isFile) }
        let named = tables.filter { $0.audience == .namedToReaders }.map { table in
            page.wrapped(
                language(Words.longTable(language(table.title), table.rows.count, publication.otherFormats)))
                + "\n"
        }
        let closing = language(set.closing)
        func paragraph(_ text: String) -> [String] { text.isEmpty ? [] : [page.wrapped(text) + "\n"] }
        return ([head.joined()] + paragraph(lead) + texts + named + paragraph(closing)).joined(
            separator: "\n")
    }

    private static func rendered(
        _ table: ResultTable, _ publication: Publication, isWhole: Bool
    ) -> String {
        let (set, language) = (publication.set, publication.language)
        let isWhole = isWhole || table.audience == .readers || table.rows.count <= mostRows
        let rows = isWhole ? table.rows : Array(table.rows.prefix(firstRows))
        let left = table.rows.count - rows.count
        // A column of which no row has anything says nothing.
        let shown = table.columns.indices.filter { column in table.rows.contains { $0[column] != .none } }
        let common = commonUnit(shown.map { table.columns[$0] })
        let title = language(table.title)
        var text = TextTable(
            title: common?.heading(title, language) ?? title,
            columns: shown.map { position in
                let column = table.columns[position]
                return (heading(column, common, language), column.isNumber ? .right : .left)
            })
        text.wrapsHeader = true
        let decimals = table.columns.indices.map { set.decimals($0, of: table) }
        for row in rows {
            text.add(shown.map { Self.text(row[$0], table.columns[$0], decimals[$0], set, language) })
        }
        let (note, page) = (language(table.note), publication.page)
        return (page.isPlain ? Sparkline.plain : { $0 })(text.rendered(columns: page.columns))
            + (left == 0 ? "" : page.wrapped(language(Words.moreRows(left, publication.otherFormats))) + "\n")
            + (note.isEmpty ? "" : "\n" + page.wrapped(note) + "\n")
    }

    /// The unit of three quarters of the columns of numbers, which then stands in the title once.
    private static func commonUnit(_ columns: [ResultColumn]) -> ResultUnit? {
        let numbers = columns.filter(\.isNumber)
        return numbers.compactMap(\.unit).first { unit in
            4 * numbers.count { $0.unit == unit } >= 3 * numbers.count
        }
    }

    /// The title, with the unit where it is the same in all rows and not said already.
    private static func heading(_ column: ResultColumn, _ common: ResultUnit?, _ language: Language)
        -> String
    {
        let title = language(column.title)
        guard column.isNumber, let unit = column.unit, unit != common else { return title }
        return unit.heading(title, language)
    }

    /// A cell as people read it.
    static func text(
        _ cell: ResultCell, _ column: ResultColumn, _ decimals: Int, _ set: ResultSet, _ language: Language
    ) -> String {
        switch cell {
        case .none: column.isNumber ? "–" : ""
        case .text(let text): text
        case .word(let word), .named(_, let word): language(word)
        case .truth(let truth): language(truth ? Words.yes : Words.no)
        case .hidden: language(Words.hiddenCell)
        case .number, .formula: number(set.number(cell), column, decimals, language)
        }
    }

    private static func number(
        _ number: Double?, _ column: ResultColumn, _ decimals: Int, _ language: Language
    ) -> String {
        guard let number else { return "–" }
        return column.isNumber && column.unit == nil && decimals == 0
            ? language.rough(number) : language.number(number, decimals: decimals)
    }
}
