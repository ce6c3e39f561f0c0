import SchoolDomain

/// Finds rows that add up the others, which would count every pupil twice.
///
/// A row is such a sum when its label says so, or when each of its numbers of pupils, of which at least three are not 0, is
/// the sum of those of all rows above or of all other rows. Two or more of the rows that are added up must have pupils.
struct TableTotals {
    /// A row that may be a sum in which a few pupils are missing or too many.
    struct Doubtful {
        let pupils: Double
        /// Pupils of all other rows that are no sums.
        let others: Double
    }

    /// How far the pupils of a row may be from those of all others to look like their sum, as a share of these.
    static let nearness = 0.02

    /// Rows that are sums, by their index.
    private(set) var sums: Set<Int> = []
    /// Rows that look like sums, by their index.
    private(set) var doubtful: [Int: Doubtful] = [:]

    /// Numbers of pupils, a list of grades for each row.
    private let pupils: [[Double]]

    init(_ header: TableHeader, _ rows: [[CSVText.Cell]]) {
        let grades = header.columns.indices.filter { header.columns[$0]?.grade != nil }
        pupils = rows.map { row in
            grades.map { row.indices.contains($0) ? Quantity(row[$0].text)?.value ?? 0 : 0 }
        }
        sums = Set(rows.indices.filter { TableTotals.isNamed(rows[$0], header) })
        findSumsOfRowsAbove()
        findSumOfAllOthers()
        findDoubtful()
    }

    /// Whether a row says of itself that it is a sum.
    static func isNamed(_ row: [CSVText.Cell], _ header: TableHeader) -> Bool {
        let cells = zip(header.columns, row)
        let labels = cells.filter { column, cell in
            !cell.text.isEmpty && (column.map { $0.grade == nil && $0.content != .number } ?? true)
        }
        if let label = labels.first, ColumnNames.isTotal(label.1.text) { return true }
        // `All schools` is a place of work, too, and `Whole municipality` may stand in a column nobody asks for.
        return labels.contains { column, cell in
            column.map { ["id", "name", "role"].contains($0.header) } == true
                && ColumnNames.isWhole(cell.text)
        }
    }

    private mutating func findSumsOfRowsAbove() {
        var added = pupils.first.map { $0.map { _ in 0.0 } } ?? []
        var peopled = 0
        for (index, row) in pupils.enumerated() where !sums.contains(index) {
            if peopled > 1, row == added, TableTotals.isTelling(row) {
                sums.insert(index)
            } else {
                added = zip(added, row).map(+)
                if TableTotals.hasPupils(row) { peopled += 1 }
            }
        }
    }

    private mutating func findSumOfAllOthers() {
        let (all, peopled) = remaining()
        let found = pupils.indices.first { index in
            let row = pupils[index]
            return !sums.contains(index) && peopled > 2 && TableTotals.isTelling(row)
                && row == zip(all, row).map(-)
        }
        if let found { sums.insert(found) }
    }

    /// A row with nearly as many pupils as all others, of which three or more have any, and with pupils in each of their grades.
    private mutating func findDoubtful() {
        let (all, peopled) = remaining()
        guard peopled > 3 else { return }
        for (index, row) in pupils.enumerated() where !sums.contains(index) && TableTotals.isTelling(row) {
            let own = row.reduce(0, +)
            let others = all.reduce(0, +) - own
            let hasAllGrades = zip(all, row).allSatisfy { $0 <= 0 || $1 > 0 }
            if hasAllGrades, abs(own - others) <= TableTotals.nearness * others {
                doubtful[index] = Doubtful(pupils: own, others: others)
            }
        }
    }

    /// Pupils by grade of all rows that are no sums, and how many of these rows have any.
    private func remaining() -> (pupils: [Double], peopled: Int) {
        var added = pupils.first.map { $0.map { _ in 0.0 } } ?? []
        var peopled = 0
        for (index, row) in pupils.enumerated() where !sums.contains(index) {
            added = zip(added, row).map(+)
            if TableTotals.hasPupils(row) { peopled += 1 }
        }
        return (added, peopled)
    }

    private static func hasPupils(_ row: [Double]) -> Bool { row.contains { $0 > 0 } }

    /// Whether a row has so many numbers that they are hardly a sum by chance.
    private static func isTelling(_ row: [Double]) -> Bool { row.count { $0 > 0 } >= 3 }
}
