import ArgumentParser
import PluginKit
import SchoolDomain
import StandardPlugins

extension PluginKind: ExpressibleByArgument {
    public init?(argument: String) {
        guard let kind = Self.allCases.first(where: { $0.name == argument }) else { return nil }
        self = kind
    }

    public static var allValueStrings: [String] { allCases.map(\.name) }
    public var defaultValueDescription: String { name }
}

struct PluginsNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a plugin of your own, in a folder that builds as it stands.",
        discussion: """
            Writes a folder with a small plugin of the kind that keeps its contract: the code or the declaration, a \
            page to fill in, an example scenario and, for code, a script that builds it. Change it step by step and \
            check it after each.

            Without --in, an absence, escalation or intervention plugin is begun in YAML, because most are \
            made of pieces that the model has and then need no code. The other kinds are begun in C: what they \
            decide must be computed, and a C compiler is all that takes.

            Examples
              porras plugins new intervention weekly-talk
              porras plugins new allocation by-distance --in swift
            """)

    @Argument(help: "What the plugin decides.") var kind: PluginKind
    @Argument(help: "The plugin's identifier and the folder's name: lower case letters, digits, hyphens.")
    var name: String
    @Option(name: .customLong("in"), help: ArgumentHelp("In what it is written.", valueName: "language"))
    var language: Skeleton.Language?

    func run() throws {
        try Terminal.answer(
            try Terminal.accepted(Result { () throws(PluginRefusal) in try begun() }).nextSteps)
    }

    /// The skeleton, after it has been written.
    private func begun() throws(PluginRefusal) -> Skeleton {
        guard PluginDescriptor.isID(name) else {
            throw PluginRefusal(
                of: name, Words.Plugins.cannotBeName, help: Words.Plugins.namesAre)
        }
        guard kind != .exporter || !PluginDescriptor.builtInFormats.contains(name) else {
            throw PluginRefusal(
                of: name, Words.Plugins.isFormat, help: Words.Plugins.chooseAnother)
        }
        guard !PluginSearch.standard.contains(where: { $0.sheet.id == name }) else {
            throw PluginRefusal(
                of: name, Words.Plugins.isStandard, help: Words.Plugins.chooseAnother)
        }
        let skeleton = try Skeleton(
            kind: kind, name: name, language: language ?? Skeleton.Language(usualFor: kind),
            project: ProjectFolder.path())
        try SkeletonFolder.write(skeleton.files, as: name)
        return skeleton
    }
}
