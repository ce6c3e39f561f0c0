import ArgumentParser
import Localization
import PluginKit
import PluginTemplates
import Reports

/// A plugin to begin with: small, sound, and said in one of three languages.
struct Skeleton {
    enum Language: String, ExpressibleByArgument, CaseIterable {
        case yaml, c, swift

        /// YAML where most plugins of the kind need no code; else C.
        init(usualFor kind: PluginKind) {
            switch kind {
            case .absence, .escalation, .intervention: self = .yaml
            case .allocation, .observer, .exporter: self = .c
            }
        }

        var title: String {
            switch self {
            case .yaml: "YAML"
            case .c: "C"
            case .swift: "Swift"
            }
        }
    }

    struct File {
        var path: String
        var bytes: [UInt8]
        var isProgram = false
    }

    let kind: PluginKind
    let name: String
    let language: Language
    /// All that is written, by its place in the folder.
    let files: [File]

    init(kind: PluginKind, name: String, language: Language, project: String) throws(PluginRefusal) {
        guard language != .yaml || kind != .exporter else {
            throw PluginRefusal(
                of: name, Words.Plugins.cannotBeDeclared(kind.name), help: Words.Plugins.beginInCode)
        }
        self.kind = kind
        self.name = name
        self.language = language
        files = Self.files(
            of: PluginNames(kind: kind.name, name: name, project: project),
            from: PluginNames.template(of: kind.name), language)
    }

    private static func files(
        of plugin: PluginNames, from template: (name: String, inC: String, inSwift: String),
        _ language: Language
    ) -> [File] {
        func file(_ path: String, from template: String, isProgram: Bool = false) -> File {
            File(path: path, bytes: plugin.text(from: template), isProgram: isProgram)
        }
        switch language {
        case .yaml:
            return [
                file("\(plugin.name).yaml", from: "\(template.name).yaml"),
                file("README.md", from: "README-declared.md"),
                file("example.yaml", from: "\(template.name)-example.yaml"),
            ]
        case .c:
            return [
                file("\(plugin.nameInC).c", from: "\(template.inC).c"),
                file("build", from: "build-c", isProgram: true),
                file("README.md", from: "README-code.md"),
                file("example.yaml", from: "\(template.name)-code-example.yaml"),
            ]
        case .swift:
            let type = plugin.nameInSwift
            return [
                file("Package.swift", from: "Package.swift"),
                file("Sources/\(type)/\(type).swift", from: "\(template.inSwift).swift"),
                file("build", from: "build-swift", isProgram: true),
                file("README.md", from: "README-code.md"),
                file("example.yaml", from: "\(template.name)-code-example.yaml"),
            ]
        }
    }

    /// The file that scenarios name with `from:`.
    private var product: String { language == .yaml ? "\(name).yaml" : "\(name).so" }

    /// What was made, and what to do with it.
    var nextSteps: String {
        var lines = [Terminal.language(Words.Plugins.begun(name, PluginAnswers.words(kind), language.title))]
        lines += files.map { "  \(name)/\($0.path)" }
        lines += ["", Terminal.language(Words.Plugins.changeIt)]
        if language != .yaml { lines += ["  \(name)/build"] }
        lines += ["  porras plugins check \(name)/\(product)"]
        lines += ["  porras run \(name)/example.yaml" + (language == .yaml ? "" : " --trust")]
        if language != .yaml { lines += ["", Terminal.language(Words.Plugins.whatTrustIs)] }
        return lines.joined(separator: "\n") + "\n"
    }
}
