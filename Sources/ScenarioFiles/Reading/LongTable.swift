import Localization
import SchoolDomain

/// A table of schools with a row for each school and grade, as registers and statistics give it, put into one row a school.
///
/// Such a table names a school, a grade and its pupils, and no column for a single grade. A grade without a row has nobody; a row
/// without a school belongs to the one above; one whose grade is a sum (`Yhteensä`) becomes a column of sums.
struct LongTable {
    private enum Use { case id, name, continuesTo, grade, pupils }

    private let csv: CSVText
    private let head: Int
    private let uses: [Use?]
    private let report: (Fault) -> Void
    private let remark: (Diagnostic) -> Void

    /// The same cells with a row for each school, or the table as it is where it is not of this form.
    static func widened(
        _ csv: CSVText, _ layout: TableLayout, report: @escaping (Fault) -> Void,
        remark: @escaping (Diagnostic) -> Void
    ) -> CSVText {
        guard layout.isOfSchools, csv.faults.isEmpty else { return csv }
        return LongTable(csv, report, remark)?.wide() ?? TeachingGroups.summed(csv, layout, remark: remark)
    }

    private init?(
        _ csv: CSVText, _ report: @escaping (Fault) -> Void, _ remark: @escaping (Diagnostic) -> Void
    ) {
        let found = csv.rows.prefix(10).map { $0.map { LongTable.use(of: $0.text) } }
        let head = found.firstIndex { uses in
            [.grade, .pupils].allSatisfy { use in uses.count { $0 == use } == 1 }
                && (uses.contains(.id) || uses.contains(.name))
        }
        guard let head, !csv.rows[head].contains(where: { ColumnNames.grade($0.text) != nil }) else {
            return nil
        }
        self.csv = csv
        self.head = head
        self.report = report
        self.remark = remark
        // Of two columns that may name a school the first does.
        uses = found[head].enumerated().map { index, use in
            found[head][..<index].contains { $0 != nil && $0 == use } ? nil : use
        }
    }

    private static func use(of heading: String) -> Use? {
        let names: [(Use, String)] = [
            (.id, "id"), (.name, "name"), (.continuesTo, "continues_to"), (.grade, "grade"),
            (.pupils, "pupils"),
        ]
        let plain = ColumnNames.plain(heading)
        return names.first { $0.1 == plain }?.0
            ?? names.first { _, name in
                ColumnNames.others[name]?.contains { ColumnNames.plain($0) == plain } == true
            }?.0
    }

    /// What the rows say of one school.
    private struct School {
        /// Its first row, whose texts are the school's.
        let first: [CSVText.Cell]
        let place: Diagnostic.Place
        var pupils: [Int: CSVText.Cell] = [:]
        var groups: [Int: TeachingGroups] = [:]
        var sum: CSVText.Cell?
        /// Whether the row has no number at all: a heading, a footnote.
        var isText = false

        /// Nobody is in a grade without a row.
        func cell(_ grade: Int) -> CSVText.Cell {
            pupils[grade] ?? groups[grade]?.sum ?? CSVText.Cell(text: isText ? "" : "0", place: place)
        }
    }

    private func wide() -> CSVText {
        let schools = schools()
        let titles = csv.rows[head]
        let texts = titles.indices.filter { uses[$0] != .grade && uses[$0] != .pupils }
        let place = uses.firstIndex(of: .grade).map { titles[$0].place } ?? titles[0].place
        let sum = schools.contains { $0.sum != nil } ? "total" : nil
        let isWide = schools.contains { $0.pupils.keys.contains { $0 > Grade.lastOfBasic } }
        let columns = isWide ? Grade.all : Grade.basic
        let grades = columns.map { CSVText.Cell(text: "g\($0)", place: place) }
        let added = sum.map { [CSVText.Cell(text: $0, place: place)] } ?? []
        let rows = schools.map { school in
            texts.map { index in
                school.first.indices.contains(index)
                    ? school.first[index] : CSVText.Cell(text: "", place: place)
            }
                + columns.map(school.cell)
                + (sum == nil ? [] : [school.sum ?? CSVText.Cell(text: "", place: school.place)])
        }
        remarkOnGaps(schools)
        remarkOnGroups()
        return csv.with(rows: csv.rows[..<head] + [texts.map { titles[$0] } + grades + added] + rows)
    }

    /// The schools in the order of their first rows, and the texts between and below them as rows of their own.
    private func schools() -> [School] {
        var schools: [School] = []
        var numbers: [String: Int] = [:]
        var last: Int?
        var continued: Diagnostic.Place?
        for row in csv.rows[(head + 1)...] where !isTooLong(row) {
            guard let grade = cell(.grade, row), !(grade.text.isEmpty && text(.pupils, row).isEmpty) else {
                schools.append(School(first: row, place: row[0].place, isText: true))
                continue
            }
            let key = text(.id, row).isEmpty ? text(.name, row) : text(.id, row)
            if key.isEmpty, last != nil { continued = continued ?? row[0].place }
            guard let number = key.isEmpty ? last : numbers[key] ?? schools.count else {
                report(Fault(Words.Fault.rowWithoutSchool, at: row[0].place))
                continue
            }
            if number == schools.count {
                schools.append(School(first: row, place: row[0].place))
                numbers[key] = number
            }
            last = number
            add(row, grade, to: &schools[number])
        }
        if let continued {
            remark(Diagnostic(.note, Words.Fault.schoolOfRowAbove, at: continued))
        }
        return schools
    }

    /// Whether a row has texts beyond the header, which is reported.
    private func isTooLong(_ row: [CSVText.Cell]) -> Bool {
        guard row.dropFirst(uses.count).contains(where: { !$0.text.isEmpty }) else { return false }
        let message = Words.Fault.fields(row.count, header: uses.count, further: 0)
        let remedy = csv.separator == "," ? Words.Fault.commaInTable : nil
        report(Fault(message, at: row[0].place, remedy: remedy))
        return true
    }

    private func add(_ row: [CSVText.Cell], _ grade: CSVText.Cell, to school: inout School) {
        guard let pupils = cell(.pupils, row) else {
            report(Fault(Words.Fault.rowWithoutPupils, at: grade.place))
            return
        }
        if ColumnNames.isTotal(grade.text) {
            school.sum = school.sum ?? pupils
            return
        }
        guard !grade.text.isEmpty else {
            // A sum of all schools is told as such.
            if !ColumnNames.isTotal(text(.name, row)), !ColumnNames.isTotal(text(.id, row)) {
                report(
                    Fault(Words.Fault.rowWithoutGrade, at: pupils.place, remedy: Words.Fault.oneRowForGrade))
            }
            return
        }
        if let number = ColumnNames.gradeOfGroup(grade.text) {
            return add(group: grade, pupils, of: number, to: &school)
        }
        guard let number = ColumnNames.grade(grade.text) else {
            let message = Words.Fault.noGrade(shortened(grade.text))
            report(Fault(message, at: grade.place, remedy: Words.Fault.oneRowForGrade))
            return
        }
        if let earlier = school.pupils[number] ?? school.groups[number]?.sum {
            let message = Words.Fault.gradeTwice(number, firstLine: earlier.place.line)
            report(Fault(message, at: grade.place, remedy: Words.Fault.oneRowForGrade))
        } else {
            school.pupils[number] = pupils
        }
    }

    /// Takes a teaching group, which must not be there twice nor beside its whole grade.
    private func add(
        group: CSVText.Cell, _ pupils: CSVText.Cell, of grade: Int, to school: inout School
    ) {
        if let whole = school.pupils[grade] {
            let message = Words.Fault.gradeTwice(grade, firstLine: whole.place.line)
            report(Fault(message, at: group.place, remedy: Words.Fault.oneRowForGrade))
        } else if let line = school.groups[grade, default: TeachingGroups()].add(group.text, pupils) {
            report(Fault(Words.Fault.groupTwice(shortened(group.text), firstLine: line), at: group.place))
        }
    }

    /// Says once that groups were added up.
    private func remarkOnGroups() {
        let first = csv.rows[(head + 1)...].lazy.compactMap { cell(.grade, $0) }
            .first { ColumnNames.gradeOfGroup($0.text) != nil }
        guard let first else { return }
        remark(Diagnostic(.note, Words.Fault.groupsAdded(shortened(first.text)), at: first.place))
    }

    /// Warns once of grades without a row between others of the same school.
    private func remarkOnGaps(_ schools: [School]) {
        let gaps = schools.compactMap { school -> (School, Int)? in
            let grades = (Array(school.pupils.keys) + Array(school.groups.keys)).sorted()
            guard let low = grades.first, let high = grades.last else { return nil }
            return (low...high).first { !grades.contains($0) }.map { (school, $0) }
        }
        guard let (school, grade) = gaps.first else { return }
        let message = Words.Fault.gradeMissing(grade, further: gaps.count - 1)
        remark(Diagnostic(.warning, message, at: school.place, remedy: Words.Fault.writeNone))
    }

    private func cell(_ use: Use, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        uses.firstIndex(of: use).flatMap { row.indices.contains($0) ? row[$0] : nil }
    }

    private func text(_ use: Use, _ row: [CSVText.Cell]) -> String { cell(use, row)?.text ?? "" }
}
