import SchoolDomain
import Tables

/// A set of tables ready to be written: small counts hidden, the lists that follow from the tables added.
///
/// Every writer takes one, so nothing can be written that was not made ready.
public struct Publication: Sendable {
    public let set: ResultSet
    public let language: Language
    public let dialect: CSVDialect

    public init(_ set: ResultSet, _ language: Language, dialect: CSVDialect = .rfc) {
        var set = set.withSmallCellsHidden()
        let codes = CodeList.table(set.tables)
        if !codes.rows.isEmpty { set.add(codes) }
        set.add(DataDictionary.table(set.tables))
        self.set = set
        self.language = language
        self.dialect = dialect
    }

    /// The same without what is for data files only.
    init(forPeople publication: Publication) {
        set = ResultSet(
            title: publication.set.title, about: publication.set.about,
            tables: publication.set.tables.map { $0.forPeople(keepsNumbers: true) })
        (language, dialect) = (publication.language, publication.dialect)
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
}

/// A cell as programs read it.
enum Datum: Hashable {
    case none
    case text(String)
    case number(Double)
    case truth(Bool)
}
