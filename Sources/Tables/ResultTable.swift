import SchoolDomain

/// A table of results: typed columns, typed cells, words in three languages; what every format is written from.
///
/// - Shape: each row has one cell per column.
public struct ResultTable: Sendable, Hashable {
    /// Stable identifier in English, such as `staffing`: the sheet, file or database table of every format.
    public let id: String
    public var title: LocalizedText
    /// How to read it, in a sentence or two.
    public var note: LocalizedText
    public let columns: [ResultColumn]
    public private(set) var rows: [[ResultCell]] = []
    public var charts: [ResultChart] = []

    /// - Precondition: the columns have different identifiers.
    public init(_ id: String, title: LocalizedText, note: LocalizedText = "", columns: [ResultColumn]) {
        precondition(
            Set(columns.map(\.id)).count == columns.count, "columns of `\(id)` share an identifier")
        self.id = id
        self.title = title
        self.note = note
        self.columns = columns
    }

    /// - Precondition: as many cells as columns.
    public mutating func add(_ cells: [ResultCell]) {
        precondition(
            cells.count == columns.count, "\(cells.count) cells for \(columns.count) columns of `\(id)`")
        rows.append(cells)
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

/// One column: what its cells are, in what unit, and what that means.
public struct ResultColumn: Sendable, Hashable {
    /// What part a column plays when a table is told in tidy rows.
    public enum Part: Sendable, Hashable {
        /// Tells what the row is about.
        case key
        /// A number of the row: which statistic of which measure.
        case value(measure: String, statistic: String)
        /// A remark; not in tidy rows.
        case note
    }

    /// Stable identifier in English.
    public let id: String
    public var title: LocalizedText
    public var part: Part
    public var unit: ResultUnit?
    /// Decimals that people are shown; files hold the number as it is.
    public var decimals: Int
    /// What it means, for the data dictionary.
    public var about: LocalizedText

    public init(
        _ id: String, _ title: LocalizedText, _ part: Part, unit: ResultUnit? = nil, decimals: Int = 0,
        about: LocalizedText
    ) {
        self.id = id
        self.title = title
        self.part = part
        self.unit = unit
        self.decimals = decimals
        self.about = about
    }

    /// A column that says what a row is about.
    public static func key(_ id: String, _ title: LocalizedText, about: LocalizedText) -> ResultColumn {
        ResultColumn(id, title, .key, about: about)
    }

    /// A column of numbers; the measure is the column's own unless said otherwise.
    public static func value(
        _ id: String, _ title: LocalizedText, _ unit: ResultUnit, decimals: Int, measure: String? = nil,
        statistic: String = "mean", about: LocalizedText
    ) -> ResultColumn {
        ResultColumn(
            id, title, .value(measure: measure ?? id, statistic: statistic), unit: unit, decimals: decimals,
            about: about)
    }

    /// A column of remarks.
    public static func note(_ id: String, _ title: LocalizedText, about: LocalizedText) -> ResultColumn {
        ResultColumn(id, title, .note, about: about)
    }
}

/// A unit: what files call it and what people read.
public struct ResultUnit: Sendable, Hashable {
    public let id: String
    public let word: LocalizedText

    public init(_ id: String, _ word: LocalizedText) {
        self.id = id
        self.word = word
    }
}

/// What stands in a cell.
public enum ResultCell: Sendable, Hashable {
    case none
    /// An identifier or a name, the same in every language.
    case text(String)
    case word(LocalizedText)
    /// A finite number; see `number(orNone:)`.
    case number(Double)
    case truth(Bool)
    /// A number that follows from others; a workbook keeps it alive.
    case formula(Formula)

    /// The number, or nothing where there is none.
    public static func number(orNone value: Double?) -> ResultCell {
        guard let value, value.isFinite else { return .none }
        return .number(value)
    }
}

/// A chart of a table's columns.
public struct ResultChart: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case columns, lines, points }

    public var title: LocalizedText
    public var kind: Kind
    /// Column along the axis, and the columns drawn, one series each.
    public var category: String
    public var series: [String]
    /// Rows drawn.
    public var rows: Range<Int>

    public init(
        title: LocalizedText, kind: Kind, category: String, series: [String], rows: Range<Int>
    ) {
        self.title = title
        self.kind = kind
        self.category = category
        self.series = series
        self.rows = rows
    }
}
