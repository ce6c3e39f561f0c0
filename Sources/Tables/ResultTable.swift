import Localization

/// A table of results: typed columns, typed cells, words in three languages; what every format is written from.
///
/// - Shape: each row has one cell per column.
public struct ResultTable: Sendable, Hashable {
    /// Who is given a table.
    public enum Audience: Sendable, Hashable {
        /// Everyone.
        case all
        /// Files and programs; a terminal names it only: one row per replication, say, of which other tables tell
        /// enough.
        case namedToReaders
        /// Files and programs; readers of a terminal see its numbers in another table.
        case programs
        /// Readers of a terminal; programs find its numbers in another table, unrounded and a row each.
        case readers
        /// Files, those for readers too, and programs: where the numbers come from, which a terminal does not repeat.
        case record
    }

    /// Stable identifier in English, such as `staffing`: the sheet, file or database table of every format.
    public let id: String
    /// What people read above the table.
    public var title: LocalizedText
    /// How to read it, in a sentence or two.
    public var note: LocalizedText
    /// From left to right, as people and data files have them.
    public let columns: [ResultColumn]
    /// From top to bottom; each has one cell per column.
    public private(set) var rows: [[ResultCell]] = []
    /// Rows that add up others, which people are shown in bold.
    public private(set) var sums: Set<Int> = []
    /// Who is given it.
    public var audience = Audience.all
    /// Whether it stands behind the others, to be looked up: on paper a workbook gives its beginning only.
    public var isReference = false
    /// Whether another table tells the same numbers, so that tidy rows leave it out.
    public var repeatsAnother = false
    /// Drawn by workbooks, under or beside the table; a terminal and data files leave them out.
    public var charts: [ResultChart] = []
    /// Sums that readers know, among observed counts; see `ResultSet.withSmallCellsHidden()`.
    public var totals: [ResultTotal] = []
    /// Differences of observed counts that are numbers of people, too; see `ResultSet.withSmallCellsHidden()`.
    public var differences: [ResultQuantity] = []

    /// - Precondition: the columns have different identifiers.
    public init(_ id: String, title: LocalizedText, note: LocalizedText = "", columns: [ResultColumn]) {
        precondition(
            Set(columns.map(\.id)).count == columns.count, "columns of `\(id)` share an identifier")
        self.id = id
        self.title = title
        self.note = note
        self.columns = columns
    }

    /// A row; its numbers are rounded to what every format tells (`ResultNumber.rounded`), so that formulas, too, reckon
    /// with what a reader sees.
    ///
    /// - Precondition: as many cells as columns; what tells what the row is about is the same in every language.
    public mutating func add(_ cells: [ResultCell]) {
        precondition(
            cells.count == columns.count, "\(cells.count) cells for \(columns.count) columns of `\(id)`")
        precondition(
            zip(columns, cells).allSatisfy { $0.part != .key || !$1.isWord }, "words are a key of `\(id)`")
        rows.append(
            cells.map { cell in
                if case .number(let number) = cell { .number(ResultNumber.rounded(number)) } else { cell }
            })
    }

    /// A row that adds up others.
    public mutating func addSum(_ cells: [ResultCell]) {
        sums.insert(rows.count)
        add(cells)
    }

    /// Puts another cell in place of one.
    public mutating func replace(_ column: Int, row: Int, by cell: ResultCell) { rows[row][column] = cell }

    /// The same as people see it: without the columns that are for data files only.
    ///
    /// - Parameter keepsNumbers: as in a workbook, which has every number of the data.
    public func forPeople(keepsNumbers: Bool = false) -> ResultTable {
        let kept = columns.indices.filter {
            !columns[$0].isDetail || keepsNumbers && columns[$0].isNumber
        }
        return kept.count < columns.count ? with(columns: kept) : self
    }

    /// The same with some of the columns, by their positions.
    public func with(columns kept: [Int]) -> ResultTable {
        var table = ResultTable(id, title: title, note: note, columns: kept.map { columns[$0] })
        table.charts = charts
        table.audience = audience
        table.isReference = isReference
        for cells in rows { table.add(kept.map { cells[$0] }) }
        table.sums = sums
        return table
    }

    /// The position of a column.
    ///
    /// - Precondition: there is one of that identifier.
    public func position(of column: String) -> Int {
        guard let position = columns.firstIndex(where: { $0.id == column }) else {
            preconditionFailure("`\(id)` has no column `\(column)`")
        }
        return position
    }
}
