import Localization
import SchoolDomain

/// Columns that add up the pupils of their row: `Yhteensä`, `1-6 yht.`, `Totalt`. They are no pupils, but a check of them.
///
/// Pre-primary pupils may be in such a sum or not.
struct RowSums {
    /// A sum that its row does not come to.
    struct Difference {
        let cell: CSVText.Cell
        /// What its column is called.
        let name: String
        let written: Double
        let found: Double
    }

    /// Where they are.
    var indices: [Int] { columns.map(\.index) }

    private let columns: [(index: Int, name: String, grades: ClosedRange<Int>)]
    private let grades: [(index: Int, grade: Int)]

    /// - Parameter titles: the cells of the header's row.
    init(_ header: TableHeader, _ titles: [CSVText.Cell]) {
        grades = header.columns.indices.compactMap { index in
            header.columns[index]?.grade.map { (index, $0) }
        }
        columns = header.columns.indices.compactMap { index in
            guard header.columns[index] == nil, ColumnNames.isSumOfRow(titles[index].text) else { return nil }
            let span =
                ColumnNames.gradeSpan(titles[index].text) ?? Grade.all.lowerBound...Grade.all.upperBound
            return (index, titles[index].text, span)
        }
    }

    /// Sums that are numbers and another number than their grades add up to.
    func differences(in row: [CSVText.Cell]) -> [Difference] {
        columns.compactMap { column in
            guard row.indices.contains(column.index), let written = number(row[column.index].text),
                !sums(row, column.grades).contains(written)
            else { return nil }
            return Difference(
                cell: row[column.index], name: column.name, written: written,
                found: sums(row, column.grades)[0])
        }
    }

    /// Whether a sum of all grades shows that a row has all its pupils, so that nothing is hidden in a blank cell.
    func confirm(_ row: [CSVText.Cell]) -> Bool {
        columns.contains { column in
            column.grades.lowerBound <= 1
                && column.grades.upperBound >= grades.map(\.grade).max() ?? Grade.lastOfBasic
                && row.indices.contains(column.index)
                && number(row[column.index].text).map(sums(row, column.grades).contains) == true
        }
    }

    /// What the grades add up to, with and without those before grade 1.
    private func sums(_ row: [CSVText.Cell], _ span: ClosedRange<Int>) -> [Double] {
        func sum(_ span: ClosedRange<Int>) -> Double {
            grades.filter { span.contains($0.grade) && row.indices.contains($0.index) }
                .reduce(0) { $0 + (number(row[$1.index].text) ?? 0) }
        }
        return span.lowerBound == 0 ? [sum(span), sum(1...span.upperBound)] : [sum(span)]
    }

    private func number(_ text: String) -> Double? {
        Quantity(text).flatMap { $0.unit.isEmpty ? $0.value : nil }
    }
}
