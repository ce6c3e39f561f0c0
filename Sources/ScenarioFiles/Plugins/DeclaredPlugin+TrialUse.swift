import Localization
import PluginKit
import SchoolDomain

extension DeclaredPlugin {
    /// What is wrong with what the plugin gives, each where it stands in the plugin's file.
    ///
    /// The plugin is used in a made-up municipality: with its defaults, and with every word that a parameter takes.
    /// What cannot be read there cannot be read anywhere and is an error. What does not fit there, such as the name of a
    /// step that it does not have, may fit elsewhere and is a warning.
    public func faultsInUse() -> [Diagnostic] {
        var found: [Diagnostic] = []
        for use in TrialUse(plugin: self).uses() {
            for diagnostic in use where !found.contains(diagnostic) { found.append(diagnostic) }
        }
        return found.sorted {
            ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0)
        }
    }
}

/// Uses of one declared plugin in the made-up municipality.
private struct TrialUse {
    let plugin: DeclaredPlugin

    /// What each use brought to light: that of the defaults, and one for each word that is no default.
    func uses() -> [[Diagnostic]] {
        var others: [(name: String, word: LocatedNode)] = []
        for parameter in plugin.parameters {
            guard case .words = parameter.form else { continue }
            let words = plugin.typed?["parameters"]?[parameter.name]?["words"]?.items ?? []
            others += words.filter { $0.text != parameter.initial?.text }.map { (parameter.name, $0) }
        }
        let uses = [[:]] + others.map { [$0.name: $0.word] }
        return uses.map(diagnostics)
    }

    /// What is wrong with one use that gives these values.
    private func diagnostics(_ given: [String: LocatedNode]) -> [Diagnostic] {
        var (values, warnings) = (given, [Diagnostic]())
        for parameter in plugin.parameters where given[parameter.name] == nil {
            guard let initial = parameter.initial else {
                values[parameter.name] = parameter.standIn
                continue
            }
            guard let unknown = unknownName(parameter, initial) else { continue }
            warnings.append(unknown)
            values[parameter.name] = parameter.standIn
        }
        let errors = read(values, isPartial: true)
        return warnings + (errors.isEmpty ? read(values, isPartial: false).map(\.asWarning) : errors)
    }

    /// A default that names what the made-up municipality does not have.
    private func unknownName(_ parameter: DeclaredParameter, _ initial: LocatedNode) -> Diagnostic? {
        guard case .taken(let taken) = parameter.form, let section = taken.section, let name = initial.text,
            name != "none"
        else { return nil }
        let known = TrialMunicipality.names(section)
        guard !known.contains(name), !bringsAlong(name, in: section) else { return nil }
        let guess = Spelling.closest(to: name, among: known).map(Words.Fault.didYouMean)
        return Diagnostic(
            .warning, Words.Fault.unknownInShipped(taken.rawValue, name),
            at: initial.place,
            remedy: guess ?? Words.Fault.everyScenarioNeedsIt)
    }

    /// Whether the plugin declares something of this name itself.
    private func bringsAlong(_ name: String, in section: String) -> Bool {
        (plugin.gives[section]?.items ?? []).contains { item in
            guard let id = item["id"]?.text else { return false }
            return id == name || (name == plugin.id && id == "$id")
        }
    }

    /// What is wrong with the municipality when it uses the plugin, as far as it stands in the plugin's file and tables.
    ///
    /// - Parameter isPartial: whether to leave out what another scenario may have.
    private func read(_ values: [String: LocatedNode], isPartial: Bool) -> [Diagnostic] {
        let session = ReadingSession()
        session.isPartial = isPartial
        let place = Diagnostic.Place(file: TrialMunicipality.path, line: 1, column: 1)
        let id = LocatedNode(.scalar(plugin.id), at: place, layer: Layer.changes)
        let entries = [("id", id)] + values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let use = LocatedNode(
            .mapping(entries.map { .init(key: $0.0, keyPlace: place, value: $0.1) }), at: place,
            layer: Layer.changes)
        let spot = Spot(session: session, path: ["plugins", 0], name: "plugins.\(plugin.id)")
        if let pieces = plugin.pieces(of: use, layer: Layer.pieces(0, under: Layer.changes), at: spot) {
            let tables = TableExpansion(reader: SourceReader(), session: session)
            let root = tables.expand(
                Merging(tables: tables).merge(pieces.root, onto: TrialMunicipality.scenario))
            let scenario = Scenario.shape(.empty).read(root, Spot(session: session, path: [], name: ""))
            if let scenario, !isPartial { validate(scenario, ScenarioDocument(root: root), session) }
        }
        return session.diagnostics.filter { $0.place?.file != TrialMunicipality.path }.map(\.withoutUse)
    }

    /// Only what makes a scenario impossible: what a planner probably did not mean hangs on the planner's scenario.
    private func validate(_ scenario: Scenario, _ document: ScenarioDocument, _ session: ReadingSession) {
        for problem in scenario.problems(besides: session.faultyPaths) where problem.severity == .error {
            session.report(
                Diagnostic(
                    .error, problem.message, at: document.place(of: problem.path), remedy: problem.remedy))
        }
    }
}

extension Diagnostic {
    fileprivate var asWarning: Diagnostic {
        var diagnostic = self
        diagnostic.severity = .warning
        return diagnostic
    }

    /// The same, without the use that brought it about: nobody made it.
    fileprivate var withoutUse: Diagnostic {
        var diagnostic = self
        diagnostic.place?.use = nil
        return diagnostic
    }
}

extension DeclaredPlugin {
    /// The whole file as it was typed.
    fileprivate var typed: LocatedNode? {
        guard case .success(let text) = SourceReader.decoded(source.contents, path: source.path) else {
            return nil
        }
        return YAMLText.parse(text, layer: Layer.changes).root
    }
}

extension DeclaredParameter {
    /// A value that the made-up municipality can give; nobody is told of it, for it stands in no file.
    fileprivate var standIn: LocatedNode {
        let place = Diagnostic.Place(file: TrialMunicipality.path, line: 1, column: 1)
        func text(_ text: String) -> LocatedNode {
            LocatedNode(.scalar(text), at: place, layer: Layer.changes)
        }
        switch form {
        case .number(let rule, _): return text(rule.unit.typed(rule.standIn))
        case .words(let words): return text(words[0])
        case .taken(let taken):
            guard taken == .causes else { return text(taken.standIn) }
            return LocatedNode(.list([text("illness")]), at: place, layer: Layer.changes)
        }
    }
}

extension NumberRule {
    fileprivate var standIn: Double {
        let value =
            switch (lower, upper) {
            case (let lower?, let upper?): (lower + upper) / 2
            case (let lower?, nil): lower + (unit == .share ? 0.1 : 1)
            case (nil, let upper?): min(upper, unit == .share ? 0.1 : 1)
            case (nil, nil): unit == .share ? 0.1 : 1
            }
        return isWhole ? max(value.rounded(.down), lower ?? -.infinity) : value
    }
}

extension DeclaredParameter.Taken {
    fileprivate var standIn: String {
        switch self {
        case .flag: "true"
        case .date: "2026-09-01"
        case .days: "5 d"
        case .grades: "7-9"
        case .causes: "illness"
        case .school: "school"
        case .schools: "all"
        case .step: "meeting"
        case .role: "curator"
        case .class: "smallClass"
        case .intervention: "none"
        case .name: "something"
        case .text: "something"
        }
    }
}
