import Localization

/// All tables of one answer: every format writes these, so their figures agree.
public struct ResultSet: Sendable, Hashable {
    /// What was asked, in a line: the title of the workbook and of the study.
    public var title: LocalizedText
    /// What it is of, in a line: school years, futures and seed; empty where nothing was simulated.
    public var about: LocalizedText
    /// The answer in words, which readers are told before all tables; a line for each paragraph. Programs have its sentences
    /// in a table.
    public var lead: LocalizedText = ""
    /// What a reader is to know at the end, below all tables.
    public var closing: LocalizedText
    /// In the order in which people read them; no two have the same identifier.
    public private(set) var tables: [ResultTable] = []

    /// - Precondition: the tables have different identifiers.
    public init(
        title: LocalizedText, about: LocalizedText = "", closing: LocalizedText = "",
        tables: [ResultTable] = []
    ) {
        self.title = title
        self.about = about
        self.closing = closing
        for table in tables { add(table) }
    }

    /// - Precondition: no other table has its identifier.
    public mutating func add(_ table: ResultTable) {
        precondition(!tables.contains { $0.id == table.id }, "two tables called `\(table.id)`")
        tables.append(table)
    }

    /// Changes the cells of a table in their places.
    mutating func change(_ number: Int, _ change: (inout ResultTable) -> Void) { change(&tables[number]) }

    /// - Precondition: there is one of that identifier.
    public func table(_ id: String) -> ResultTable {
        guard let table = tables.first(where: { $0.id == id }) else {
            preconditionFailure("no table is called `\(id)`")
        }
        return table
    }

    /// The number that a cell shows, the same in every format; `nil` for none, text and truth.
    public func number(_ cell: ResultCell) -> Double? {
        switch cell {
        case .number(let number): return number
        case .formula(let formula):
            let value = value(formula)
            return value.isFinite ? ResultNumber.rounded(value) : nil
        case .none, .text, .word, .named, .truth, .hidden: return nil
        }
    }
}
