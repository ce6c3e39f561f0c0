import Tables

/// Tables of an answer as pages of HTML hold them, by themselves.
public enum PageTables {
    /// The tables for readers that are called so, one after another; empty where there is none.
    public static func html(_ publication: Publication, _ ids: [String]) -> String {
        let tables = publication.shown.filter { ids.contains($0.id) && !$0.rows.isEmpty }
        return tables.map { PageTemplate.table(PageTable($0, publication).content) }.joined()
    }
}
