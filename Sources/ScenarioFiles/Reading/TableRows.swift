import Localization
import SchoolDomain

/// Turns the rows of a table into list items of a scenario, and says what of them was not taken as it stands.
struct TableRows {
    let csv: CSVText
    let layout: TableLayout
    let source: SourceText
    let layer: Int
    let report: (Fault) -> Void
    /// Says what is worth knowing, once a table.
    let remark: (Diagnostic) -> Void

    /// The items; `nil` when the table as a whole cannot be read.
    func items() -> [LocatedNode]? {
        csv.faults.forEach(report)
        guard !csv.rows.isEmpty else {
            let place = source.place(line: 1, column: 1)
            report(Fault(Words.Fault.isEmpty(source.path), at: place, remedy: layout.headerHelp))
            return nil
        }
        guard let header = TableHeader(csv, layout, in: source, report: report), csv.faults.isEmpty else {
            return nil
        }
        let rows = csv.rows.dropFirst(header.skipped + 1)
        let dated = datedColumns(header, rows)
        reportDates(dated, header)
        let sums = layout.isOfSchools ? RowSums(header, csv.rows[header.skipped]) : nil
        remarkOnHeader(header, rows, except: Set(dated.map(\.index) + (sums?.indices ?? [])))
        let texts = withoutNotes(Array(rows), header)
        let fitting = texts.filter { !isMisfit($0, header) }
        reportMisfits(texts.filter { isMisfit($0, header) }, header)
        let apart = withoutTotals(fitting, header)
        if let sums { remarkOnSums(sums, apart) }
        remarkOnCells(fitting.filter { sums?.confirm($0) != true }, header)
        return apart.map { item($0, header) }
    }

    private func withoutNotes(_ rows: [[CSVText.Cell]], _ header: TableHeader) -> [[CSVText.Cell]] {
        guard layout.isOfSchools || layout.isOfPosts else { return rows }
        let notes = TableNotes(header, titles: csv.rows[header.skipped], rows, layout)
        if let first = notes.cells.first {
            let message = Words.Fault.noItems(
                of: layout, shortened(first.text), further: notes.cells.count - 1)
            let remedy = layout.isOfSchools ? Words.Fault.writeZeros : nil
            remark(Diagnostic(.note, message, at: first.place, remedy: remedy))
        }
        for cell in notes.unclear {
            report(
                Fault(
                    Words.Fault.schoolOrHeading(shortened(cell.text)), at: cell.place,
                    remedy: Words.Fault.writeZerosOrTakeOut))
        }
        return notes.rest
    }

    /// Tells rows whose grades add up to another number than the row says.
    private func remarkOnSums(_ sums: RowSums, _ rows: [[CSVText.Cell]]) {
        for difference in rows.flatMap(sums.differences) {
            remark(
                Diagnostic(
                    .warning, Words.Fault.otherSum(difference), at: difference.cell.place,
                    remedy: Words.Fault.checkRow))
        }
    }

    private func withoutTotals(_ rows: [[CSVText.Cell]], _ header: TableHeader) -> [[CSVText.Cell]] {
        let totals = TableTotals(header, rows)
        for (index, row) in rows.enumerated() {
            if totals.sums.contains(index) {
                let message = Words.Fault.totalsRow(of: layout)
                report(Fault(message, at: row[0].place, remedy: Words.Fault.takeTotalsOut))
            } else if let doubtful = totals.doubtful[index] {
                let message = Words.Fault.likeTotal(doubtful)
                remark(
                    Diagnostic(
                        .warning, message, at: row[0].place, remedy: Words.Fault.takeOutIfTotal))
            }
        }
        return rows.indices.filter { !totals.sums.contains($0) }.map { rows[$0] }
    }

    /// Whether cells that matter are beyond the header, or are missing at the end.
    private func isMisfit(_ row: [CSVText.Cell], _ header: TableHeader) -> Bool {
        if row.count > header.columns.count {
            return row[header.columns.count...].contains { !$0.text.isEmpty }
        }
        return header.columns[row.count...].contains { $0?.isRequired == true }
    }

    /// Reports rows of another length than the header, those of one length together.
    private func reportMisfits(_ rows: [[CSVText.Cell]], _ header: TableHeader) {
        for count in Set(rows.map(\.count)).sorted() {
            let alike = rows.filter { $0.count == count }
            let message = Words.Fault.fields(count, header: header.columns.count, further: alike.count - 1)
            let isCut = csv.separator == "," && count > header.columns.count
            report(Fault(message, at: alike[0][0].place, remedy: isCut ? Words.Fault.commaInTable : nil))
        }
    }

    private func item(_ row: [CSVText.Cell], _ header: TableHeader) -> LocatedNode {
        let cells = zip(header.columns, row).compactMap { column, cell in column.map { ($0, cell) } }
        if cells.count == 1, cells[0].0.keys.isEmpty {
            return LocatedNode(.scalar(cells[0].1.text), at: cells[0].1.place, layer: layer)
        }
        var root = LocatedNode(.mapping([]), at: row[0].place, layer: layer)
        for (column, cell) in cells where !cell.text.isEmpty || column.isRequired {
            root.set(value(of: cell, column), at: column.keys, keyPlace: cell.place)
        }
        if let named = layout.named, root[named.id] == nil, let name = root[named.name], let text = name.text
        {
            let id = LocatedNode(.scalar(ShortName.made(of: text)), at: name.place, layer: layer)
            root.set(id, at: [named.id], keyPlace: name.place)
        }
        return root
    }

    private func value(of cell: CSVText.Cell, _ column: TableLayout.Column) -> LocatedNode {
        var value = LocatedNode(.scalar(cell.text), at: cell.place, layer: layer)
        switch column.content {
        case .text: break
        case .number:
            if let mark = StatisticalMark(cell.text) {
                report(Fault(mark.meaning(cell.text), at: cell.place, remedy: mark.remedy))
                value.content = .scalar("0")
            } else if cell.text.isEmpty, column.grade != nil {
                value.content = .scalar("0")
            }
        case .truth: value.content = .scalar(TruthWord(cell.text).map { "\($0.isTrue)" } ?? cell.text)
        case .list:
            if ["all", "kaikki", "alla"].contains(cell.text.lowercased()) {
                value.content = .scalar("all")
            } else {
                let parts = cell.text.split { $0 == "+" || $0 == "," && csv.separator != "," }
                value.content = .list(
                    parts.map { LocatedNode(.scalar(trimmed($0)), at: cell.place, layer: layer) })
            }
        }
        return value
    }

    /// Columns of a staff table that are not used although they hold dates, while the first or last day has no column.
    private func datedColumns(
        _ header: TableHeader, _ rows: ArraySlice<[CSVText.Cell]>
    ) -> [(index: Int, date: String)] {
        let found = header.columns.compactMap { $0?.header }
        guard layout.isOfPosts, !found.contains("from") || !found.contains("to") else { return [] }
        return header.columns.indices.filter { header.columns[$0] == nil }.compactMap { index in
            rows.lazy.compactMap { $0.indices.contains(index) ? $0[index].text : nil }
                .first { DateText.date($0) != nil }.map { (index, $0) }
        }
    }

    private func reportDates(_ dated: [(index: Int, date: String)], _ header: TableHeader) {
        for (index, date) in dated {
            let cell = csv.rows[header.skipped][index]
            let message = Words.Fault.unusedDates(shortened(cell.text), number: index + 1, date: date)
            report(Fault(message, at: cell.place, remedy: Words.Fault.nameDates))
        }
    }

    private func remarkOnHeader(
        _ header: TableHeader, _ rows: ArraySlice<[CSVText.Cell]>, except told: Set<Int>
    ) {
        let place = csv.rows[header.skipped][0].place
        if header.skipped > 0 {
            remark(Diagnostic(.note, Words.Fault.linesAbove(header.skipped), at: place))
        }
        if !header.absentGrades.isEmpty {
            remark(Diagnostic(.note, Words.Fault.nobodyInGrades(header.absentGrades), at: place))
        }
        let nameless = header.columns.indices.filter { index in
            !told.contains(index) && csv.rows[header.skipped][index].text.isEmpty
                && rows.contains { $0.indices.contains(index) && !$0[index].text.isEmpty }
        }
        let unused = header.columns.indices.filter { header.columns[$0] == nil && !told.contains($0) }
            .map { csv.rows[header.skipped][$0] }.filter { !$0.text.isEmpty }
        if let first = unused.first {
            let names = unused.prefix(20).map { shortened($0.text) }
            remark(Diagnostic(.note, Words.Fault.unusedColumns(Words.Fault.quoted(names)), at: first.place))
        }
        if !nameless.isEmpty {
            remark(Diagnostic(.note, Words.Fault.namelessColumns(nameless.map { $0 + 1 }), at: place))
        }
        let found = header.columns.compactMap { $0?.header }
        if let named = layout.named, !found.contains(named.id) {
            let column = header.columns.firstIndex { $0?.header == named.name }
            let first = rows.lazy.compactMap { row in
                column.flatMap { row.indices.contains($0) ? row[$0] : nil }
            }.first { $0.text != ShortName.made(of: $0.text) }
            if let first {
                let message = Words.Fault.madeOfNames(first.text, ShortName.made(of: first.text))
                remark(Diagnostic(.note, message, at: first.place))
            }
        }
    }

    /// Says how many blank cells were read as nobody: in statistics a blank may be a number that is kept back.
    private func remarkOnCells(_ rows: [[CSVText.Cell]], _ header: TableHeader) {
        let blanks = rows.flatMap { row in
            zip(header.columns, row).filter { $0?.grade != nil && $1.text.isEmpty }.map(\.1)
        }
        guard let first = blanks.first else { return }
        remark(
            Diagnostic(
                .warning, Words.Fault.blankAsNone(blanks.count), at: first.place,
                remedy: Words.Fault.writeNone))
    }
}
