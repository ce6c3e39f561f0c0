import SchoolDomain

/// Loads a scenario: the file, what it extends, its tables, and the changes from the command line.
public enum ScenarioLoader {
    /// The scenario, or every reason why there is none.
    ///
    /// - Parameters:
    ///   - path: The scenario's YAML file.
    ///   - overrides: Changes such as `staff.curator.posts=5.9`, in order.
    /// - Errors: All at once, in the result; this never throws and never stops the program.
    public static func load(path: String, overrides: [String] = []) -> LoadResult {
        let session = ReadingSession()
        let tables = TableExpansion(reader: SourceReader(), session: session)
        var extending = Extending(merging: Merging(tables: tables))
        guard let merged = extending.load(path) else {
            return result(session, extending.merging.tables.reader, scenario: nil, document: nil, overrides)
        }
        var expansion = extending.merging.tables
        var root = expansion.expand(merged)
        if !session.isPartial {
            root = Overrides(session: session).apply(overrides, to: root)
            root = expansion.expand(root)
        }
        let document = ScenarioDocument(root: root)
        let scenario = Scenario.shape.read(root, Spot(session: session, path: [], name: ""))
        if let scenario, !session.isPartial { judge(scenario, document, session) }
        return result(session, expansion.reader, scenario: scenario, document: document, overrides)
    }

    /// Adds what is wrong with the meaning of what could be read.
    private static func judge(_ scenario: Scenario, _ document: ScenarioDocument, _ session: ReadingSession) {
        for problem in scenario.problems(besides: session.faultyPaths) {
            session.report(
                Diagnostic(
                    problem.severity, problem.message, at: document.place(of: problem.path),
                    remedy: problem.remedy))
        }
    }

    private static func result(
        _ session: ReadingSession, _ reader: SourceReader, scenario: Scenario?, document: ScenarioDocument?,
        _ overrides: [String]
    ) -> LoadResult {
        let files = reader.sources.map(\.path)
        let diagnostics = sorted(session.diagnostics, files: files)
        let failed = diagnostics.contains { $0.severity == .error }
        return LoadResult(
            scenario: failed ? nil : scenario, diagnostics: diagnostics, sources: reader.sources,
            document: document)
    }

    /// By file in the order of reading, the command line last, then by line and column; each once.
    private static func sorted(_ diagnostics: [Diagnostic], files: [String]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let ranked = diagnostics.filter { seen.insert($0).inserted }.enumerated().map { order, diagnostic in
            let file = diagnostic.place.map { files.firstIndex(of: $0.file) ?? files.count } ?? -1
            return (
                rank: (file, diagnostic.place?.line ?? 0, diagnostic.place?.column ?? 0, order), diagnostic
            )
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.1)
    }
}
