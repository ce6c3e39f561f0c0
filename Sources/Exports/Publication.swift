import Localization
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
    /// How the reader of a terminal gets the other formats, as typed; `nil`: it is not known.
    let otherFormats: String?

    /// - Parameter otherFormats: what is typed to get other formats, which is said of tables that are not shown whole.
    public init(
        _ set: ResultSet, _ language: Language, dialect: CSVDialect = .rfc, otherFormats: String? = nil
    ) {
        let whole = set.withSmallCellsHidden()
        var data = ResultSet(
            title: set.title, about: set.about, closing: set.closing,
            tables: whole.tables.filter { $0.audience != .readers })
        let codes = CodeList.table(data.tables)
        if !codes.rows.isEmpty { data.add(codes) }
        data.add(DataDictionary.table(data.tables))
        self.set = data
        shown = whole.tables.filter { $0.audience != .programs && $0.audience != .record }
        record = whole.tables.filter { $0.audience == .record }
        self.language = language
        self.dialect = dialect
        self.otherFormats = otherFormats
    }

    /// The same without what is for data files only.
    init(forPeople publication: Publication) {
        set = ResultSet(
            title: publication.set.title, about: publication.set.about,
            tables: publication.set.tables.map { $0.forPeople(keepsNumbers: true) })
        (shown, record) = (publication.shown, publication.record)
        (language, dialect) = (publication.language, publication.dialect)
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

/// A cell as programs read it.
public enum Datum: Sendable, Hashable {
    case none
    case text(String)
    case number(Double)
    case truth(Bool)
}
