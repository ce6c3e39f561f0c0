import Localization

/// A chart of a table's columns.
public struct ResultChart: Sendable, Hashable {
    /// How the numbers are drawn: columns side by side or on top of each other, a line, or points without one.
    ///
    /// Over a category of numbers lines and points stand where the numbers are, else one beside the other.
    public enum Kind: String, Sendable, Hashable { case columns, stacked, lines, points }

    /// What the chart shows, above it.
    public var title: LocalizedText
    /// How the numbers are drawn.
    public var kind: Kind
    /// Column along the axis, and the columns drawn, one series each.
    public var category: String
    /// Identifiers of the columns drawn, one series each, in this order; a legend names them where they are several.
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
