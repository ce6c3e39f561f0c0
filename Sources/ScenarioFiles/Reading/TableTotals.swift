import SchoolDomain

/// Finds rows that add up those above them, which would count every pupil twice.
///
/// Rule: a row is such a sum when its label says so, or when each of its numbers of pupils, of which at least three are not 0,
/// is the sum of those of two or more rows above.
struct TableTotals {
    private let labels: [Int]
    private let grades: [Int]
    private var sums: [Double]
    private var rowsAbove = 0

    init(_ header: TableHeader) {
        let indices = header.columns.indices
        labels = indices.filter {
            header.columns[$0].map { $0.grade == nil && $0.content != .number } ?? true
        }
        grades = indices.filter { header.columns[$0]?.grade != nil }
        sums = grades.map { _ in 0 }
    }

    /// Whether the next row is a sum; when not, it is added to what follows is compared with.
    mutating func isTotal(_ row: [CSVText.Cell]) -> Bool {
        if let label = labels.lazy.compactMap({ row.indices.contains($0) ? row[$0].text : nil }).first(
            where: {
                !$0.isEmpty
            }), ColumnNames.isTotal(label)
        {
            return true
        }
        let numbers = grades.map { row.indices.contains($0) ? Quantity(row[$0].text)?.value ?? 0 : 0 }
        if rowsAbove > 1, numbers == sums, numbers.count(where: { $0 > 0 }) >= 3 { return true }
        sums = zip(sums, numbers).map(+)
        rowsAbove += 1
        return false
    }
}
