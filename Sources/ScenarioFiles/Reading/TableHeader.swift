import Localization
import SchoolDomain

/// Which cells of a table's rows mean what, as its header says.
///
/// A header may name its columns as the program does or in Finnish, Swedish or English, in any case and order, and may
/// have columns besides; titles may stand above it.
struct TableHeader {
    typealias Column = TableLayout.Column

    /// The column of each cell; `nil`: a cell that is not used.
    let columns: [Column?]
    /// Cells with a name that nobody asks for.
    let unused: [CSVText.Cell]
    /// Columns of grades that are taken to have nobody, for the table has none of their stage.
    let absentGrades: [String]
    /// Rows above the header.
    let skipped: Int
    /// The names of the columns as they stand in the file.
    private let titles: [String]

    /// The header of a table; `nil` after what is wrong with it has been reported.
    init?(_ csv: CSVText, _ layout: TableLayout, in source: SourceText, report: (Fault) -> Void) {
        let columns = layout.columns
        guard let row = TableHeader.row(of: csv, columns) else {
            // What the file holds is not shown: it may be any file.
            let place = Diagnostic.Place(file: source.path, line: csv.rows[0][0].place.line, column: 1)
            report(Fault(Words.Fault.noHeader(source.path), at: place, remedy: layout.headerHelp))
            return nil
        }
        let cells = csv.rows[row]
        self.columns = cells.map { TableHeader.column($0.text, columns) }
        unused = zip(cells, self.columns).filter { !$0.text.isEmpty && $1 == nil }.map(\.0)
        absentGrades = TableHeader.absentGrades(columns, found: self.columns, unused)
        skipped = row
        titles = cells.map(\.text)
        guard isRight(cells, layout, report) else { return nil }
    }

    /// What a column is called in the file, such as `Koulu` for `school`; where it has none, its own name.
    func title(_ column: String) -> String {
        columns.firstIndex { $0?.header == column }.map { shortened(titles[$0]) } ?? column
    }

    /// The first row that names columns: the first of all, or below titles one that names at least two, not all grades.
    private static func row(of csv: CSVText, _ columns: [Column]) -> Int? {
        csv.rows.prefix(10).indices.first { index in
            let found = csv.rows[index].compactMap { column($0.text, columns) }
            let needed = index == 0 ? 1 : 2
            return found.count >= needed && found.contains { $0.grade == nil }
        }
            ?? csv.rows.first.flatMap { first in
                // A header that is misspelt all over is told as such.
                first.contains { nearest($0.text, columns) != nil } ? 0 : nil
            }
    }

    /// What a header cell names.
    private static func column(_ text: String, _ columns: [Column]) -> Column? {
        let heading = ColumnNames.plain(text)
        guard !heading.isEmpty else { return nil }
        return columns.first { ColumnNames.plain($0.header) == heading }
            ?? columns.first { column in
                column.grade.map { $0 == ColumnNames.grade(text) }
                    ?? (ColumnNames.others[column.header]?.contains { ColumnNames.plain($0) == heading }
                        == true)
            }
    }

    /// The columns of a whole stage, grades 1-6 or 7-9, that are not there while all of the other's are: no school has it.
    ///
    /// None, where an unused name has a number in it: that may be a grade, misspelt.
    private static func absentGrades(
        _ columns: [Column], found: [Column?], _ unused: [CSVText.Cell]
    ) -> [String] {
        let stages = [Set(1...6), Set(7...9)]
        let named = Set(found.compactMap { $0?.grade })
        guard !unused.contains(where: { $0.text.contains(where: \.isNumber) }),
            stages.contains(where: named.isSuperset(of:)),
            let absent = stages.first(where: named.isDisjoint(with:))
        else { return [] }
        return columns.filter { $0.grade.map(absent.contains) == true }.map(\.header)
    }

    /// The column that was probably meant, by the name that is nearest to what was typed.
    ///
    /// Short names are near to too many others to be guessed.
    private static func nearest(_ text: String, _ columns: [Column]) -> (column: Column, name: String)? {
        let names = columns.flatMap { column in
            ([column.header] + (ColumnNames.others[column.header] ?? [])).map { (column, $0) }
        }.filter { $0.1.count >= 4 }
        guard let name = Spelling.closest(to: ColumnNames.plain(text), among: names.map(\.1)) else {
            return nil
        }
        return names.first { $0.1 == name }.map { ($0.0, name) }
    }

    /// Whether every column is there once; reports those that are not.
    private func isRight(_ cells: [CSVText.Cell], _ layout: TableLayout, _ report: (Fault) -> Void) -> Bool {
        let found = columns.compactMap(\.self).map(\.header)
        var isRight = true
        for (index, column) in columns.enumerated() {
            guard let column, columns[..<index].contains(where: { $0?.header == column.header }) else {
                continue
            }
            report(Fault(Words.Fault.columnTwice(title(column.header)), at: cells[index].place))
            isRight = false
        }
        let free = layout.columns.filter { !found.contains($0.header) }
        for cell in unused {
            guard let guess = TableHeader.nearest(cell.text, free) else { continue }
            let message = Words.Fault.unknownColumn(shortened(cell.text))
            report(Fault(message, at: cell.place, remedy: Words.Fault.didYouMean(guess.name)))
            isRight = false
        }
        // A misspelled column is reported once, as misspelled.
        guard isRight else { return false }
        var missing = free.filter { $0.isRequired && !absentGrades.contains($0.header) }.map(\.header)
        if let named = layout.named, !found.contains(named.id), !found.contains(named.name) {
            missing.insert(named.name, at: 0)
        }
        guard !missing.isEmpty else { return true }
        report(
            Fault(
                Words.Fault.noColumns(missing), at: (unused.first ?? cells[0]).place,
                remedy: layout.headerHelp))
        return false
    }
}

extension TableLayout {
    /// What the first line of such a table says.
    var headerHelp: LocalizedText {
        let shown = columns.filter { ($0.grade ?? 0) <= Grade.lastOfBasic }
        let help = Words.Fault.headerNames(shown.map(\.header).joined(separator: ","))
        return isOfSchools ? help + "; " + Words.Fault.orLong : help
    }
}
