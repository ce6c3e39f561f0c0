import Localization
import PluginKit
import SchoolDomain

/// Loads a scenario: the file, what it extends, its plugins and tables, and the changes from the command line.
public enum ScenarioLoader {
    /// The scenario, or every reason why there is none.
    ///
    /// - Parameters:
    ///   - path: The scenario's YAML file.
    ///   - overrides: Changes such as `staff.curator.posts=5.9`, in order.
    ///   - plugins: The plugins that the scenario may use.
    ///   - inMemory: Files that are read instead of those on the disk, by their paths as the scenario's is written.
    ///   - listsInputs: Whether every value is listed for the record, which takes as long as reading it.
    /// - Errors: All at once, in the result; this never throws and never stops the program.
    public static func load(
        path: String, overrides: [String] = [], plugins: PluginCatalog = .empty,
        inMemory: [String: [UInt8]] = [:], listsInputs: Bool = true
    ) -> LoadResult {
        var loading = Loading(plugins, SourceReader(inMemory: inMemory), listsInputs: listsInputs)
        return loading.load(path, overrides)
    }
}

/// One scenario on its way from files to a value.
private struct Loading {
    private let session = ReadingSession()
    private let reader: SourceReader
    private let library: PluginLibrary
    private let tables: TableExpansion
    private var pieces: [PluginPieces] = []
    /// All uses of plugins, as they were written.
    private var uses: LocatedNode.Entry?

    private let listsInputs: Bool

    init(_ plugins: PluginCatalog, _ reader: SourceReader, listsInputs: Bool) {
        (self.reader, self.listsInputs) = (reader, listsInputs)
        library = PluginLibrary(plugins, reader: reader)
        tables = TableExpansion(reader: reader, session: session)
    }

    mutating func load(_ path: String, _ overrides: [String]) -> LoadResult {
        let layers = Extending(reader: reader, session: session).load(path)
        guard !layers.isEmpty else { return result(nil, nil) }
        let changes = session.isPartial ? [] : Overrides.parse(overrides, session)
        var root = merged(layers, changes.filter { $0.isAbout("plugins") })
        if !session.isPartial {
            let others = changes.filter { !$0.isAbout("plugins") }
            root = named(
                tables.expand(Overrides(session: session, library: library).apply(others, to: root)))
        }
        root = TableReferences.resolved(root, tables: session.tables.keys)
        let document = ScenarioDocument(root: root)
        let scenario = Scenario.shape(library).read(root, Spot(session: session, path: [], name: ""))
        if let scenario, !session.isPartial { validate(scenario, document) }
        return result(scenario, document)
    }

    /// The files laid over each other, the pieces of each declared plugin under the file that uses it.
    private mutating func merged(_ layers: [LocatedNode], _ changes: [Override]) -> LocatedNode {
        let merging = Merging(tables: tables)
        var section = PluginSection(layers, changes, library, merging, session)
        uses = section.remaining
        let pieces = section.takeDeclared()
        self.pieces = pieces
        reportUnknown(pieces, layers)
        var root: LocatedNode?
        func overlay(_ node: LocatedNode) {
            var merging = merging
            merging.roles = RoleNames([root, node])
            root = root.map { merging.merge(node, onto: $0) } ?? node
        }
        for layer in layers {
            let used = pieces.filter { $0.home == layer.layer }
            for piece in used { overlay(piece.root) }
            overlay(layer)
            if let root { warnOfNothing(used, root) }
        }
        for piece in pieces where piece.home == Layer.changes { overlay(piece.root) }
        var whole = root ?? layers[0]
        whole.place = layers[layers.count - 1].place
        var entries = (whole.written ?? []).filter { $0.key != "plugins" }
        if let remaining = section.remaining { entries.append(remaining) }
        whole.content = .mapping(entries)
        return named(tables.expand(whole))
    }

    /// The tree with roles by their identifiers.
    private func named(_ root: LocatedNode) -> LocatedNode { RoleNames([root]).resolved(root) }

    /// Reports what plugins refer to and nobody declares; when a file is missing, it may be declared there.
    private func reportUnknown(_ pieces: [PluginPieces], _ layers: [LocatedNode]) {
        guard !session.isPartial else { return }
        for piece in pieces {
            let others = pieces.filter { $0.root.layer != piece.root.layer }
            piece.reportUnknown(files: layers, others: others, session)
        }
    }

    /// Warns of a plugin that changes nothing, because the file that uses it says all of it itself.
    private func warnOfNothing(_ pieces: [PluginPieces], _ root: LocatedNode) {
        for piece in pieces where !session.isPartial && !root.holds(layer: piece.root.layer) {
            let message = Words.Fault.pluginChangesNothing(piece.use.id, root.place.file)
            let remedy = Words.Fault.extendOrTakeOut
            session.report(Diagnostic(.warning, message, at: piece.place, remedy: remedy))
        }
    }

    /// Adds what is wrong with the meaning of what could be read.
    private func validate(_ scenario: Scenario, _ document: ScenarioDocument) {
        for problem in scenario.problems(besides: session.faultyPaths) {
            session.report(
                Diagnostic(
                    problem.severity, problem.message, at: document.place(of: problem.path),
                    remedy: problem.remedy))
        }
        for piece in pieces { piece.reportOutside(scenario, session) }
    }

    private func result(_ scenario: Scenario?, _ document: ScenarioDocument?) -> LoadResult {
        let diagnostics = sorted(session.diagnostics)
        let failed = diagnostics.contains { $0.severity == .error }
        let scenario =
            failed
            ? nil
            : scenario.map { scenario in
                document.map { DistinctTitles(pieces: pieces, root: $0.root).applied(to: scenario) }
                    ?? scenario
            }
        let uses = document?.root["plugins"]?.items ?? []
        let plugins = zip(scenario?.plugins ?? [], uses).compactMap { use, item -> BoundPlugin? in
            guard case .code(let factory)? = library.find(item).plugin else { return nil }
            return BoundPlugin(use: use, factory: factory)
        }
        return LoadResult(
            scenario: scenario, diagnostics: diagnostics, sources: reader.sources, document: document,
            inputs: scenario == nil || !listsInputs ? [] : inputs(of: document),
            plugins: plugins, declared: pieces.map(\.use))
    }

    private func inputs(of document: ScenarioDocument?) -> [ScenarioInput] {
        guard var root = document?.root else { return [] }
        let entries = (root.entries ?? []).filter { $0.key != "plugins" }
        root.content = .mapping(entries + (uses.map { [$0] } ?? []))
        let files =
            reader.sources.map { ($0.path, $0.contents) } + pieces.map { ($0.use.path, $0.use.contents) }
        let texts = files.compactMap { path, contents in
            session.tables[path] == nil ? try? SourceReader.decoded(contents, path: path).get() : nil
        }
        let plugins = (uses?.value.items ?? []).compactMap { use -> DeclaredPlugin? in
            if case .declared(let plugin)? = library.find(use).plugin { plugin } else { nil }
        }
        let explanations = Explanations(files: texts, tables: session.tables, plugins: plugins)
        return InputList.inputs(of: root, library, explanations)
    }

    /// By file in the order of reading, the command line last, then by line and column; each once.
    private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let files = reader.sources.map(\.path)
        var seen: Set<Diagnostic> = []
        let ranked = diagnostics.filter { seen.insert($0.withoutSnippet).inserted }.enumerated().map {
            order, diagnostic in
            let file = diagnostic.place.map { files.firstIndex(of: $0.file) ?? files.count } ?? -1
            return (
                rank: (file, diagnostic.place?.line ?? 0, diagnostic.place?.column ?? 0, order), diagnostic
            )
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.1)
    }
}

extension LocatedNode {
    /// Whether any value here was said by this layer.
    fileprivate func holds(layer: Int) -> Bool {
        switch content {
        case .scalar, .notGiven: self.layer == layer
        case .list(let items):
            items.contains { $0.holds(layer: layer) } || (items.isEmpty && self.layer == layer)
        case .mapping(let entries): entries.contains { $0.value.holds(layer: layer) }
        }
    }
}
