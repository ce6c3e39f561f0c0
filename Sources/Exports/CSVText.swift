import SchoolDomain
import Tables

/// CSV of all numbers, and of single tables.
public enum CSVText {
    /// All numbers of all tables, tidy.
    public static func results(_ publication: Publication) -> String {
        let tidy = TidyRows(publication)
        return text(tidy.columns, tidy.rows, publication.dialect)
    }

    /// One table as it is.
    ///
    /// - Precondition: the publication has it.
    public static func table(_ id: String, _ publication: Publication) -> String {
        let table = publication.set.table(id)
        return text(
            table.columns.map(\.id), table.rows.map { $0.map(publication.datum) }, publication.dialect)
    }

    private static func text(_ header: [String], _ rows: [[Datum]], _ dialect: CSVDialect) -> String {
        dialect.mark + ([header.map { .text($0) }] + rows).map(dialect.row).joined()
    }
}
