import Localization
import SchoolDomain

/// Reads what schools counted at monitoring from a table, such as the form that `porras monitoring --form` writes.
public enum ObservedCountsLoader {
    /// The counts, or every reason why there are none.
    ///
    /// Law: `counts` is `nil` exactly when `diagnostics` holds an error.
    public struct Answer: Sendable {
        /// Rows whose count is filled in, in the order of the file.
        public let counts: [MonitoringCount]?
        public let diagnostics: [Diagnostic]
    }

    /// - Parameters:
    ///   - scenario: whose schools, dates and thresholds the rows name.
    ///   - pupils: whom each school is expected to have as each year begins, by year, school and grade; `nil`: counts are
    ///     not held against them.
    /// - Errors: All at once, in the answer; this never throws and never stops the program.
    public static func load(path: String, for scenario: Scenario, pupils: [[[Double]]]? = nil) -> Answer {
        let session = ReadingSession()
        var counts: [MonitoringCount] = []
        let path = SourceReader.located(path)
        switch SourceReader().table(path, askedAt: nil) {
        case .failure(let fault): session.report(fault)
        case .success(let (source, encoding)):
            if let remark = encoding.remark(on: source) { session.report(remark) }
            counts = read(CSVText(source), source, ObservedPupils(scenario, pupils), session)
        }
        let diagnostics = session.diagnostics.sorted {
            ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0)
        }
        let failed = diagnostics.contains { $0.severity == .error }
        return Answer(counts: failed ? nil : counts, diagnostics: diagnostics)
    }

    private static func read(
        _ csv: CSVText, _ source: SourceText, _ pupils: ObservedPupils, _ session: ReadingSession
    ) -> [MonitoringCount] {
        for fault in csv.faults { session.report(fault) }
        guard !csv.rows.isEmpty else {
            let place = source.place(line: 1, column: 1)
            session.report(
                Fault(
                    Words.Fault.isEmpty(source.path), at: place, remedy: TableLayout.observedCounts.headerHelp
                ))
            return []
        }
        let layout = TableLayout.observedCounts
        guard let header = TableHeader(csv, layout, in: source, report: { session.report($0) }),
            csv.faults.isEmpty
        else { return [] }
        var rows = ObservedRows(header: header, pupils: pupils, session: session)
        for row in csv.rows.dropFirst(header.skipped + 1) { rows.add(row) }
        rows.compareThresholds()
        if rows.counts.isEmpty, !session.diagnostics.contains(where: { $0.severity == .error }) {
            session.report(
                Fault(
                    Words.Fault.noObservedCounts(source.path), at: csv.rows[header.skipped][0].place,
                    remedy: Words.Fault.fillInObserved(header.title("observed"))))
        }
        return rows.counts
    }
}

extension TableLayout {
    /// What schools counted at monitoring.
    static let observedCounts = TableLayout(
        path: ["observed"],
        columns: [
            Column(header: "year", isRequired: false, keys: ["year"]),
            Column(header: "school", isRequired: true, keys: ["school"]),
            Column(header: "grades", isRequired: true, keys: ["grades"]),
            Column(header: "date", isRequired: true, keys: ["date"]),
            Column(header: "threshold", isRequired: true, keys: ["threshold"]),
            Column(header: "observed", isRequired: true, keys: ["observed"], content: .number),
        ])
}
