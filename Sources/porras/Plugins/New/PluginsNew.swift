import ArgumentParser
import Exports
import Localization
import PluginKit
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
        "new", Words.Help.PluginsNew.abstract, Words.Help.PluginsNew.discussion,
        examples: [
            "porras plugins new intervention weekly-talk",
            "porras plugins new allocation by-distance --in swift",
        ])

    @Argument(help: .init(Words.Help.PluginsNew.kind, Words.Help.Value.kind)) var kind: PluginKind
    @Argument(help: .init(Words.Help.PluginsNew.name, Words.Help.Value.name))
    var name: String
    @Option(name: .customLong("in"), help: .init(Words.Help.PluginsNew.language, Words.Help.Value.language))
    var language: Skeleton.Language?
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
        let skeleton = try Terminal.accepted(Result { () throws(PluginRefusal) in try begun() })
        try Terminal.exported { () throws(ExportProblem) in try SkeletonFolder.write(skeleton.files, as: name)
        }
        try Terminal.print(skeleton.nextSteps)
    }

    /// What is written.
    private func begun() throws(PluginRefusal) -> Skeleton {
        guard PluginDescriptor.isID(name) else {
            throw PluginRefusal(
                of: name, Words.Plugins.cannotBeName, help: Words.Plugins.namesAre)
        }
        guard kind != .exporter || !PluginDescriptor.reservedFormats.contains(name) else {
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
        try SkeletonFolder.check(name)
        return skeleton
    }
}
