import Localization
import SchoolDomain

/// Reads tables of observed numbers, whichever form they have.
public enum ObservedDataLoader {
    /// The numbers, or every reason why there are none.
    ///
    /// Law: `values` is `nil` exactly when `diagnostics` holds an error.
    public struct Answer: Sendable {
        /// In the order of the file.
        public let values: [ObservedValue]?
        public let diagnostics: [Diagnostic]
    }

    /// - Parameters:
    ///   - scenario: whose schools, dates and thresholds the rows name.
    ///   - pupils: as for `ObservedCountsLoader`.
    /// - Errors: All at once, in the answer; this never throws and never stops the program.
    public static func load(path: String, for scenario: Scenario, pupils: [[[Double]]]? = nil) -> Answer {
        let session = ReadingSession()
        let path = SourceReader.located(path)
        var values: [ObservedValue] = []
        switch SourceReader().table(path, askedAt: nil) {
        case .failure(let fault): session.report(fault)
        case .success(let (source, encoding)):
            if let remark = encoding.remark(on: source) { session.report(remark) }
            let csv = Comments.without(CSVText(source))
            if ObservedForm(csv, in: source) == .monitoring {
                return answer(ObservedCountsLoader.load(path: path, for: scenario, pupils: pupils), path)
            }
            values = read(csv, source, scenario, session)
        }
        let diagnostics = session.diagnostics.sorted {
            ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0)
        }
        let failed = diagnostics.contains { $0.severity == .error }
        return Answer(values: failed ? nil : values, diagnostics: diagnostics)
    }

    /// What schools counted; what is not known at all is no datum.
    private static func answer(_ counts: ObservedCountsLoader.Answer, _ path: String) -> Answer {
        let values = counts.counts?.enumerated().compactMap { row, count -> ObservedValue? in
            guard let most = count.count.most else { return nil }
            let range = Double(count.count.least)...Double(most)
            // Rows without a count are left out, so that this is no line of the file; places are of the file as a whole.
            return ObservedValue(
                .monitoring(count), range, at: Diagnostic.Place(file: path, line: row + 1, column: 1))
        }
        return Answer(values: values, diagnostics: counts.diagnostics)
    }

    private static func read(
        _ csv: CSVText, _ source: SourceText, _ scenario: Scenario, _ session: ReadingSession
    ) -> [ObservedValue] {
        for fault in csv.faults { session.report(fault) }
        guard !csv.rows.isEmpty else {
            session.report(
                Fault(Words.Fault.isEmpty(source.path), at: source.place(line: 1, column: 1)))
            return []
        }
        let form = ObservedForm(csv, in: source) ?? .measures
        guard let header = TableHeader(csv, form.layout, in: source, report: { session.report($0) }),
            csv.faults.isEmpty
        else { return [] }
        var rows = ObservedDataRows(
            cells: TableCells(header: header, session: session), form: form, scenario: scenario)
        for row in csv.rows.dropFirst(header.skipped + 1) { rows.add(row) }
        rows.finish()
        if rows.values.isEmpty, !session.diagnostics.contains(where: { $0.severity == .error }) {
            session.report(
                Fault(Words.Fault.noObservedNumbers(source.path), at: csv.rows[header.skipped][0].place))
        }
        return rows.values
    }
}

/// Lines of a table that begin with `#`: where its numbers come from.
enum Comments {
    static func without(_ csv: CSVText) -> CSVText {
        csv.with(rows: csv.rows.filter { $0.first?.text.hasPrefix("#") != true })
    }
}
