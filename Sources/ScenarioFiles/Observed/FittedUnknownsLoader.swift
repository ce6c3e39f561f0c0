import Localization
import SchoolDomain

/// Reads the table of the numbers that a fit looks for.
public enum FittedUnknownsLoader {
    /// The unknowns, or every reason why there are none.
    ///
    /// Law: `unknowns` is `nil` exactly when `diagnostics` holds an error.
    public struct Answer: Sendable {
        public let unknowns: [FittedUnknown]?
        public let diagnostics: [Diagnostic]
    }

    /// - Errors: All at once, in the answer; this never throws and never stops the program.
    public static func load(path: String) -> Answer {
        let session = ReadingSession()
        var unknowns: [FittedUnknown] = []
        let path = SourceReader.located(path)
        switch SourceReader().table(path, askedAt: nil) {
        case .failure(let fault): session.report(fault)
        case .success(let (source, encoding)):
            if let remark = encoding.remark(on: source) { session.report(remark) }
            unknowns = read(Comments.without(CSVText(source)), source, session)
        }
        let diagnostics = session.diagnostics
        let failed = diagnostics.contains { $0.severity == .error }
        return Answer(unknowns: failed ? nil : unknowns, diagnostics: diagnostics)
    }

    private static func read(
        _ csv: CSVText, _ source: SourceText, _ session: ReadingSession
    ) -> [FittedUnknown] {
        for fault in csv.faults { session.report(fault) }
        let layout = TableLayout.fittedUnknowns
        guard !csv.rows.isEmpty else {
            session.report(
                Fault(
                    Words.Fault.isEmpty(source.path), at: source.place(line: 1, column: 1),
                    remedy: layout.headerHelp))
            return []
        }
        guard let header = TableHeader(csv, layout, in: source, report: { session.report($0) }),
            csv.faults.isEmpty
        else { return [] }
        var rows = FittedUnknownRows(cells: TableCells(header: header, session: session))
        for row in csv.rows.dropFirst(header.skipped + 1) { rows.add(row) }
        if rows.unknowns.isEmpty, !session.diagnostics.contains(where: { $0.severity == .error }) {
            session.report(
                Fault(Words.Fault.noFittedUnknowns(source.path), at: csv.rows[header.skipped][0].place))
        }
        return rows.unknowns
    }
}

extension TableLayout {
    /// The numbers that a fit looks for.
    static let fittedUnknowns = TableLayout(
        path: ["unknowns"],
        columns: [
            Column(header: "unknown", isRequired: true, keys: ["unknown"]),
            Column(header: "path", isRequired: true, keys: ["path"]),
            Column(header: "grades", isRequired: false, keys: ["grades"]),
            Column(header: "from", isRequired: true, keys: ["from"], content: .number),
            Column(header: "to", isRequired: true, keys: ["to"], content: .number),
            Column(header: "start", isRequired: false, keys: ["start"], content: .number),
            Column(header: "mean", isRequired: false, keys: ["mean"], content: .number),
            Column(header: "sd", isRequired: false, keys: ["sd"], content: .number),
        ])
}

/// Turns rows into unknowns: a further row of the same name adds places to it.
private struct FittedUnknownRows {
    let cells: TableCells
    private(set) var unknowns: [FittedUnknown] = []
    private static let any = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude

    init(cells: TableCells) { self.cells = cells }

    mutating func add(_ row: [CSVText.Cell]) {
        guard let name = cells.needed("unknown", row), let path = cells.needed("path", row) else { return }
        let isName =
            name.text.first?.isLetter == true
            && name.text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard isName else {
            return cells.fault(Words.Fault.notUnknownName(shortened(name.text)), at: name.place)
        }
        var grades: ClosedRange<Int>?
        if cells.filled("grades", row) != nil {
            guard let read = cells.grades("grades", row) else { return }
            grades = read
        }
        let ids =
            grades.map { $0.map { (name.text + "\($0)", Optional($0), path.text + ".\($0)") } }
            ?? [(name.text, nil, path.text)]
        let known = ids.compactMap { id in unknowns.firstIndex { $0.id == id.0 } }
        if known.count == ids.count {
            for (index, id) in zip(known, ids) { unknowns[index].paths.append(id.2) }
        } else if known.isEmpty {
            guard let model = unknown(row, name.place) else { return }
            for (id, grade, path) in ids {
                var own = model
                (own.id, own.grade, own.paths) = (id, grade, [path])
                unknowns.append(own)
            }
        } else {
            cells.fault(Words.Fault.unknownOfOtherGrades(shortened(name.text)), at: name.place)
        }
    }

    /// What a row says of an unknown besides its name and place.
    private func unknown(_ row: [CSVText.Cell], _ place: Diagnostic.Place) -> FittedUnknown? {
        guard let from = cells.quantity("from", row, in: Self.any),
            let to = cells.quantity("to", row, in: Self.any)
        else { return nil }
        let toPlace = (cells.cell("to", row) ?? row[0]).place
        guard from.unit == to.unit else {
            cells.fault(Words.Fault.boundsOfUnits(from.unit, to.unit), at: toPlace)
            return nil
        }
        guard from.value < to.value else {
            cells.fault(Words.Fault.boundsBackwards, at: toPlace)
            return nil
        }
        let bounds = from.value...to.value
        let middle = (from.value + to.value) / 2
        var start = middle
        if cells.filled("start", row) != nil {
            guard let typed = cells.number("start", row, in: bounds) else { return nil }
            start = typed
        }
        var prior: FittedUnknown.Prior?
        if cells.filled("mean", row) != nil || cells.filled("sd", row) != nil {
            guard let mean = cells.number("mean", row, in: bounds),
                let sd = cells.number("sd", row, in: Double.leastNormalMagnitude...Self.any.upperBound)
            else { return nil }
            prior = FittedUnknown.Prior(mean: mean, sd: sd)
        }
        return FittedUnknown(
            id: "", paths: [], unit: from.unit, bounds: bounds, start: start, prior: prior, at: place)
    }
}
