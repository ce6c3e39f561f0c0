import Localization
import PluginKit
import SchoolDomain

/// A plugin written in YAML: parameters, and the pieces of a scenario that they fill.
///
/// ```yaml
/// plugin: talk
/// kind: intervention
/// version: "1.0"
/// summary: A weekly talk for everyone who had a consultation
/// parameters:
///   step: {takes: step, default: consultation, text: The step whose work leads to the talks}
///   minutes: {unit: min, from: 0 min, default: 30 min, mark: A, text: Time a week}
/// gives:
///   interventions:
///     - {id: $id, trigger: {stepDone: $step}, ongoing: {role: nurse, minutesPerWeek: $minutes}}
/// ```
public struct DeclaredPlugin: Sendable, Hashable {
    public let id: String
    public let kind: PluginKind
    public let version: String
    public let summary: String
    public let parameters: [DeclaredParameter]
    /// The file.
    public let source: DeclaredSource
    /// The sections of a scenario, with `$name` where a parameter belongs.
    let gives: LocatedNode

    /// The plugin of a file, and everything that is wrong with it; no plugin means that it cannot be used.
    public static func read(_ source: DeclaredSource) -> (plugin: DeclaredPlugin?, diagnostics: [Diagnostic])
    {
        let session = ReadingSession()
        let plugin: DeclaredPlugin?
        switch SourceReader.decoded(source.contents, path: source.path) {
        case .success(let text): plugin = read(text, source, session)
        case .failure(let fault):
            session.report(fault)
            plugin = nil
        }
        let failed = session.diagnostics.contains { $0.severity == .error }
        return (failed ? nil : plugin, session.diagnostics)
    }

    /// The plugin of a file on disk, likewise.
    public static func read(path: String) -> (plugin: DeclaredPlugin?, diagnostics: [Diagnostic]) {
        let reader = SourceReader()
        let help = Words.Fault.pluginIsShort
        switch reader.text(of: path, bytesMax: SourceReader.yamlBytesMax, help: help, askedAt: nil) {
        case .failure(let fault):
            return (nil, [Diagnostic(.error, fault.message, at: fault.place, remedy: fault.remedy)])
        case .success: return read(DeclaredSource(path: path, contents: reader.sources[0].contents))
        }
    }

    private static func read(_ text: SourceText, _ source: DeclaredSource, _ session: ReadingSession) -> Self?
    {
        let contents = Words.Fault.pluginContents
        let (root, faults) = YAMLText.parse(text, layer: Layer.changes, contents: contents)
        for fault in faults { session.report(fault) }
        guard let root else { return nil }
        let spot = Spot(session: session, path: [], name: "", whole: .declaredPlugin)
        return shape(source).read(root, spot)
    }

    /// The parameters as keys of a use, with their ranges, defaults and sources.
    public var fields: [FieldDeclaration] { Shape<Void>.declarations(declare) }

    /// What a use may say besides `id`, `use` and `from`.
    func declare(_ fields: Fields) { for parameter in parameters { _ = parameter.read(fields) } }

    /// The pieces that a use gives, under this layer; `nil` when something is wrong with the use.
    func pieces(of use: LocatedNode, layer: Int, at spot: Spot) -> (
        root: LocatedNode, references: [Reference], unknowns: [GivenUnknown], given: [GivenValue]
    )? {
        let faultsBefore = spot.session.diagnostics.count
        let fields = Fields(reading: use, at: spot)
        PluginUse.declareNames(fields)
        var values = parameters.reduce(into: [:]) { $0[$1.name] = $1.read(fields) }
        fields.finish()
        guard spot.session.diagnostics.count == faultsBefore, let id = use["id"] else { return nil }
        values["id"] = id
        let filling = Filling(
            values: values, layer: layer, file: source.path,
            use: Words.Fault.usedAt(
                id.text ?? "", "\(id.place.file):\(id.place.line):\(id.place.column)"),
            session: spot.session)
        let root = filling.filled(gives)
        guard spot.session.diagnostics.count == faultsBefore else { return nil }
        let references = parameters.compactMap { parameter -> Reference? in
            guard case .taken(let taken) = parameter.form, let section = taken.section,
                let what = Words.Named(taken.rawValue), let value = values[parameter.name]
            else { return nil }
            return Reference(what: what, section: section, value: filling.laid(value))
        }
        let unknowns = parameters.compactMap { parameter -> GivenUnknown? in
            guard case .number(let rule, byGrade: false) = parameter.form,
                let value = values[parameter.name], let named = value.entries?.last, named.key == "unknown",
                let id = named.value.text
            else { return nil }
            let name = spot.key(parameter.name).name
            return GivenUnknown(name: name, id: id, rule: rule, place: value.place)
        }
        let given = parameters.compactMap { parameter in
            values[parameter.name].map { GivenValue(parameter: parameter.name, typed: $0.typed) }
        }
        return (root, references, unknowns, given)
    }

    /// An unknown that a use gives for a number.
    struct GivenUnknown {
        /// The parameter, as messages name it.
        let name: String
        /// The unknown.
        let id: String
        let rule: NumberRule
        let place: Diagnostic.Place
    }

    /// Something outside its pieces that a use refers to.
    struct Reference {
        let what: Words.Named
        let section: String
        let value: LocatedNode
    }
}

extension DeclaredParameter.Taken {
    /// The section of a scenario in which such a thing is declared, where a piece might bring it about by mistake.
    var section: String? {
        switch self {
        case .step: "ladder"
        case .role: "roles"
        case .class: "classes"
        case .intervention: "interventions"
        default: nil
        }
    }
}
