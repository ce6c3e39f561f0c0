/// Lines of text below the schools of a table: where the numbers come from, what signs mean.
///
/// Such a row has text in one cell, which is not for a number, and none in any other; rows with numbers are all above.
struct TableNotes {
    /// The texts, in their order.
    private(set) var cells: [CSVText.Cell] = []
    /// The other rows.
    private(set) var rest: [[CSVText.Cell]]

    init(_ header: TableHeader, _ rows: [[CSVText.Cell]]) {
        let counted = header.columns.indices.filter { header.columns[$0]?.content == .number }
        let end = rows.lastIndex { row in
            counted.contains { row.indices.contains($0) && !row[$0].text.isEmpty }
        }
        rest = rows
        guard let end else { return }
        rest = Array(rows[...end])
        for row in rows[(end + 1)...] {
            let filled = row.filter { !$0.text.isEmpty }
            if filled.count == 1, !TableTotals.isNamed(row, header) {
                cells.append(filled[0])
            } else {
                rest.append(row)
            }
        }
    }
}
