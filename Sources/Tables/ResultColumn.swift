import Localization

/// One column: what its cells are, in what unit, and what that means.
public struct ResultColumn: Sendable, Hashable {
    /// What part a column plays when a table is told in tidy rows.
    public enum Part: Sendable, Hashable {
        /// Tells what the row is about.
        case key
        /// Tells which measure the row is of, where rows are of different measures.
        case measure
        /// Tells the unit of the row's numbers, where rows have different units.
        case unit
        /// A number of the row: which statistic of which measure; `nil`: the one that the row names.
        case value(measure: String?, statistic: String)
        /// In words what the keys tell by identifiers; not in tidy rows, which have the keys.
        case label
        /// A remark.
        case note
    }

    /// Stable identifier in English.
    public let id: String
    /// What people read at its head, without the unit; see `ResultUnit.heading(_:_:)`.
    public var title: LocalizedText
    /// What its cells do for the row: tell what it is about, or a number of it.
    public var part: Part
    /// Unit of its numbers; `nil` where they have none, or where each row names its own.
    public var unit: ResultUnit?
    /// Decimals that people are shown, unless each row has a unit of its own; files hold the number as it is.
    public var decimals: Int
    /// What it means, for the data dictionary.
    public var about: LocalizedText
    /// Whether its numbers were counted among real people, so that small ones are hidden; `nil`: simulated.
    public var observation: ResultObservation?
    /// Whether its numbers were counted among real people or follow from such counts.
    public var isObserved: Bool { observation != nil }
    /// Whether its cells are numbers of the row.
    public var isNumber: Bool { if case .value = part { true } else { false } }
    /// Whether people are told enough without it, so that only data files have it, and workbooks where it is numbers.
    public var isDetail = false

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

    /// A column of one statistic of the measure that each row names, in the unit that the row names.
    public static func statistic(_ id: String, _ title: LocalizedText, about: LocalizedText) -> ResultColumn {
        ResultColumn(id, title, .value(measure: nil, statistic: id), about: about)
    }

    /// The same column for data files only.
    public func detail() -> ResultColumn {
        var column = self
        column.isDetail = true
        return column
    }

    /// The same column of numbers counted among real people.
    public func observed(_ observation: ResultObservation = .count) -> ResultColumn {
        var column = self
        column.observation = observation
        return column
    }

    /// A column of remarks.
    public static func note(_ id: String, _ title: LocalizedText, about: LocalizedText) -> ResultColumn {
        ResultColumn(id, title, .note, about: about)
    }
}

/// A unit: what files call it and what people read.
public struct ResultUnit: Sendable, Hashable {
    /// What data files call it, such as `htv` or `percent`; never translated.
    public let id: String
    /// What people read after the number or the title; empty for a plain number.
    public let word: LocalizedText

    public init(_ id: String, _ word: LocalizedText) {
        self.id = id
        self.word = word
    }
}
