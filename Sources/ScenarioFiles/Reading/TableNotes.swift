/// Lines of a table that are no items: headings between them, the names of the columns once more, and texts below, such as
/// where the numbers come from.
///
/// A heading or a text has one cell, which is not for a number. Among schools one that is called a school is not clear.
struct TableNotes {
    /// The texts, in their order.
    private(set) var cells: [CSVText.Cell] = []
    /// What may be a heading or a school without pupils.
    private(set) var unclear: [CSVText.Cell] = []
    /// The other rows.
    private(set) var rest: [[CSVText.Cell]] = []

    /// - Parameter titles: the cells of the header's row.
    init(_ header: TableHeader, titles: [CSVText.Cell], _ rows: [[CSVText.Cell]], _ layout: TableLayout) {
        let counted = header.columns.indices.filter { header.columns[$0]?.content == .number }
        func hasNumber(_ row: [CSVText.Cell]) -> Bool {
            counted.contains { row.indices.contains($0) && !row[$0].text.isEmpty }
        }
        guard let end = rows.lastIndex(where: hasNumber) else {
            rest = rows
            return
        }
        for (index, row) in rows.enumerated() {
            let filled = row.filter { !$0.text.isEmpty }
            let isText = filled.count == 1 && !hasNumber(row) && !TableTotals.isNamed(row, header)
            if isText, index > end {
                cells.append(filled[0])
            } else if isText, layout.isOfSchools {
                if ColumnNames.isCalledSchool(filled[0].text) {
                    unclear.append(filled[0])
                } else {
                    cells.append(filled[0])
                }
            } else if layout.isOfSchools, row.map(\.text) == titles.map(\.text) {
                cells.append(filled[0])
            } else {
                rest.append(row)
            }
        }
    }
}
