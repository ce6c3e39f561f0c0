import ArgumentParser
import PluginKit
import Reports
import SchoolDomain

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
        var text: String
        var isProgram = false
    }

    let kind: PluginKind
    let name: String
    let language: Language
    /// The folder of the porras project.
    let project: String
    private let code: [File]

    init(kind: PluginKind, name: String, language: Language, project: String) throws(PluginRefusal) {
        self.kind = kind
        self.name = name
        self.language = language
        self.project = project
        switch language {
        case .c: code = CSkeleton(kind: kind, name: name, project: project).files
        case .swift: code = SwiftSkeleton(kind: kind, name: name, project: project).files
        case .yaml:
            guard let text = DeclaredSkeleton.text(kind, name) else {
                throw PluginRefusal(
                    of: name, Words.Plugins.cannotBeDeclared(kind.name), help: Words.Plugins.beginInCode)
            }
            code = [File(path: "\(name).yaml", text: text)]
        }
    }

    /// The file that scenarios name with `from:`.
    var product: String { language == .yaml ? "\(name).yaml" : "\(name).so" }

    /// All that is written, by its place in the folder.
    var files: [File] {
        code + [
            File(path: "README.md", text: SkeletonPage.text(self)),
            File(path: "example.yaml", text: SkeletonExample.text(self)),
        ]
    }

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

extension String {
    /// Between single quotes, for a shell; or, with `''` for a quote inside, for YAML.
    func singleQuoted(inside: String) -> String {
        "'" + map { $0 == "'" ? inside : String($0) }.joined() + "'"
    }

    /// With a sign before those that end or begin something in a string of Swift.
    var escapedForSwift: String {
        map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    }
}
