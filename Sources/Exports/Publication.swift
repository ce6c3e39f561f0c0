import Localization
import SchoolDomain
import Tables

/// A set of tables ready to be written: small counts hidden, the lists that follow from the tables added.
///
/// Every writer takes one, so nothing can be written that was not made ready.
public struct Publication: Sendable {
    /// What files and programs are given.
    public let set: ResultSet
    /// What the reader of a terminal is given; formulas in these follow from cells of `set`.
    let shown: [ResultTable]
    /// What a file for readers has besides.
    let record: [ResultTable]
    public let language: Language
    public let dialect: CSVDialect
    /// What texts for readers are laid out for.
    let page: TextPage
    /// The day on which it is made, for the first sheet of a workbook; `nil`: it is not told. No other format has it, so
    /// that the same results are the same files on any day.
    public var made: CalendarDate?
    /// How the reader of a terminal gets the other formats, as typed; `nil`: it is not known.
    let otherFormats: String?

    /// - Parameters:
    ///   - otherFormats: what is typed to get other formats, which is said of tables that are not shown whole.
    ///   - page: what texts are laid out for.
    public init(
        _ set: ResultSet, _ language: Language, dialect: CSVDialect = .rfc, otherFormats: String? = nil,
        page: TextPage = .plain
    ) {
        let whole = set.withSmallCellsHidden()
        var data = ResultSet(
            title: set.title, about: set.about, closing: set.closing,
            tables: whole.tables.filter { $0.audience != .readers })
        let codes = CodeList.table(data.tables)
        if !codes.rows.isEmpty { data.add(codes.behind) }
        data.add(DataDictionary.table(data.tables).behind)
        data.lead = set.lead
        self.set = data
        shown = whole.tables.filter { $0.audience != .programs && $0.audience != .record }
        record = whole.tables.filter { $0.audience == .record }
        self.language = language
        self.dialect = dialect
        self.otherFormats = otherFormats
        self.page = page
    }

    /// The same without what is for data files only.
    init(forPeople publication: Publication) {
        // A column of which no row has anything says nothing, unless a formula or a chart asks for it.
        let asked = Set(
            publication.set.tables.flatMap(\.rows).joined().flatMap { cell -> [String] in
                guard case .formula(let formula) = cell else { return [] }
                return formula.places.map { $0.table + " " + $0.column }
            })
        set = ResultSet(
            title: publication.set.title, about: publication.set.about,
            tables: publication.set.tables.map { table in
                table.forPeople(keepsNumbers: true).without { column in
                    !asked.contains(table.id + " " + column.id)
                }
            })
        (shown, record) = (publication.shown, publication.record)
        (language, dialect) = (publication.language, publication.dialect)
        (made, page) = (publication.made, publication.page)
        otherFormats = publication.otherFormats
    }

    /// What a program reads in a cell.
    func datum(_ cell: ResultCell) -> Datum {
        switch cell {
        case .none, .hidden: .none
        case .text(let text): .text(text)
        case .word(let word): .text(language(word))
        case .named(let id, _): .text(id)
        case .truth(let truth): .truth(truth)
        case .number, .formula: set.number(cell).map { .number($0) } ?? .none
        }
    }

    /// What the answer is called, what it is of, and what a reader is to know at its end, such as why it is empty; what
    /// is empty itself is left out.
    var about: [(item: String, words: String)] {
        [("title", self.set.title), ("of", self.set.about), ("remarks", self.set.closing)]
            .map { ($0, language($1)) }.filter { !$0.1.isEmpty }
    }

    /// All that is told, a row each, as `TidyRows` lays it out.
    ///
    /// - Shape: as many cells in each row as there are columns.
    public var tidy: (columns: [String], rows: [[Datum]]) {
        let tidy = TidyRows(self)
        return (tidy.columns, tidy.rows)
    }
}

extension ResultTable {
    /// The same without empty columns of numbers for which it may be so.
    fileprivate func without(_ isDispensable: (ResultColumn) -> Bool) -> ResultTable {
        let drawn = Set(charts.flatMap { $0.series + [$0.category] })
        let kept = columns.indices.filter { position in
            let column = columns[position]
            return !column.isNumber || drawn.contains(column.id) || !isDispensable(column)
                || rows.isEmpty || rows.contains { $0[position] != .none }
        }
        return kept.count == columns.count ? self : with(columns: kept)
    }

    /// The same behind other tables.
    fileprivate var behind: ResultTable {
        var table = self
        table.isReference = true
        return table
    }
}

/// A cell as programs read it.
public enum Datum: Sendable, Hashable {
    case none
    case text(String)
    case number(Double)
    case truth(Bool)
}
