import Localization
import SchoolDomain

/// Pupils of teaching groups (`7A`, `7B`) added up to those of their grade.
///
/// Law: a sum is made of whole numbers only; a number that is none stands for its grade, to be told at its own place.
struct TeachingGroups {
    /// Names of groups with the pupils of each, in the order of the table.
    private(set) var groups: [(name: String, pupils: CSVText.Cell)] = []

    /// Takes a group; the line of the one of the same name, if there is one.
    mutating func add(_ name: String, _ pupils: CSVText.Cell) -> Int? {
        let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
        if let earlier = groups.first(where: { $0.name == plain }) { return earlier.pupils.place.line }
        groups.append((plain, pupils))
        return nil
    }

    /// The pupils of all groups, at the place of the first.
    var sum: CSVText.Cell? {
        guard let first = groups.first?.pupils else { return nil }
        let filled = groups.map(\.pupils).filter { !$0.text.isEmpty }
        let numbers = filled.map { cell in
            Quantity(cell.text).flatMap { $0.unit.isEmpty ? Int(exactly: $0.value) : nil }
        }
        if let odd = numbers.firstIndex(of: nil) { return filled[odd] }
        guard !filled.isEmpty else { return first }
        let pupils = numbers.reduce(0.0) { $0 + Double($1 ?? 0) }
        return CSVText.Cell(text: Int(exactly: pupils).map(String.init) ?? filled[0].text, place: first.place)
    }
}

extension TeachingGroups {
    /// The same table with a column for each grade whose groups have columns of their own, or as it is where there are none.
    static func summed(_ csv: CSVText, _ layout: TableLayout, remark: (Diagnostic) -> Void) -> CSVText {
        guard layout.isOfSchools, csv.faults.isEmpty else { return csv }
        func grade(_ cell: CSVText.Cell) -> Int? { ColumnNames.gradeOfGroup(cell.text) }
        let head = csv.rows.prefix(10).firstIndex { row in row.count { grade($0) != nil } >= 2 }
        guard let head else { return csv }
        let titles = csv.rows[head]
        let grades = Set(titles.compactMap(grade)).sorted()
        let others = titles.indices.filter { grade(titles[$0]) == nil }
        guard let first = titles.first(where: { grade($0) != nil }) else { return csv }
        remark(Diagnostic(.note, Words.Fault.groupsAdded(shortened(first.text)), at: first.place))
        let rows = csv.rows[(head + 1)...].map { row -> [CSVText.Cell] in
            // A text alone and what is beyond the header stay where they are found.
            guard row.count <= titles.count, row.count > 1 else { return row }
            let sums = grades.map { number -> CSVText.Cell in
                var groups = TeachingGroups()
                for (title, cell) in zip(titles, row) where grade(title) == number {
                    _ = groups.add(title.text, cell)
                }
                return groups.sum ?? CSVText.Cell(text: "", place: row[0].place)
            }
            return others.map {
                row.indices.contains($0) ? row[$0] : CSVText.Cell(text: "", place: row[0].place)
            }
                + sums
        }
        let names = grades.map { CSVText.Cell(text: "g\($0)", place: first.place) }
        return csv.with(rows: csv.rows[..<head] + [others.map { titles[$0] } + names] + rows)
    }
}
