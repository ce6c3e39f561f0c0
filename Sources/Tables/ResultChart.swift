import SchoolDomain

/// A chart of a table's columns.
public struct ResultChart: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case columns, stacked, lines, points }

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
