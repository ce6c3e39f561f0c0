import Localization
import SchoolDomain

/// The cells of a table's rows by the names of their columns, with what is wrong with them told at their places.
struct TableCells {
    let header: TableHeader
    let session: ReadingSession

    /// The cell of a column; `nil`: the row has none.
    func cell(_ name: String, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        header.columns.firstIndex { $0?.header == name }
            .flatMap { row.indices.contains($0) ? row[$0] : nil }
    }

    /// The same where something stands in it.
    func filled(_ name: String, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        cell(name, row).flatMap { $0.text.isEmpty ? nil : $0 }
    }

    /// The named cell, or an error that it is not there.
    func needed(_ name: String, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        if let cell = filled(name, row) { return cell }
        fault(Words.Fault.emptyButNeeded(header.title(name)), at: (cell(name, row) ?? row[0]).place)
        return nil
    }

    /// A number in a range, with the unit after it as it is typed.
    func quantity(
        _ name: String, _ row: [CSVText.Cell], in range: ClosedRange<Double>
    ) -> (value: Double, unit: String)? {
        guard let cell = needed(name, row) else { return nil }
        guard let quantity = Quantity(cell.text) else {
            fault(Words.Fault.notObservedNumber(shortened(cell.text)), at: cell.place)
            return nil
        }
        guard range.contains(quantity.value) else {
            fault(
                Words.Fault.numberOutside(shortened(cell.text), header.title(name), range), at: cell.place)
            return nil
        }
        return (quantity.value, quantity.unit)
    }

    func number(_ name: String, _ row: [CSVText.Cell], in range: ClosedRange<Double>) -> Double? {
        quantity(name, row, in: range)?.value
    }

    /// A number that need not be there; `nil` also after what is wrong with it was told.
    func optional(_ name: String, _ row: [CSVText.Cell], in range: ClosedRange<Double>) -> Double? {
        filled(name, row) == nil ? nil : number(name, row, in: range)
    }

    /// `7`, `7-9`, `7. lk`.
    func grades(_ name: String, _ row: [CSVText.Cell]) -> ClosedRange<Int>? {
        guard let cell = needed(name, row) else { return nil }
        if let range = gradeRange(cell.text) { return range }
        if let grade = ColumnNames.grade(cell.text) { return grade...grade }
        fault(
            Words.Fault.notGrade(shortened(cell.text), in: header.title(name)), at: cell.place,
            remedy: Words.Fault.writeGrade)
        return nil
    }

    func fault(_ message: LocalizedText, at place: Diagnostic.Place, remedy: LocalizedText? = nil) {
        session.report(Fault(message, at: place, remedy: remedy))
    }
}
