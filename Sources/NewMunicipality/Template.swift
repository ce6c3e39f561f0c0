import Localization

/// A file of a new folder as it is begun: the same in every language, but for its comments.
///
/// A line that begins with `#fi`, `#sv` or `#en` is a comment in that language and is left out in the others. `{{name}}`
/// stands for a value, or for lines; a name in front of which is `at ` for where a value of the scenario stands.
struct Template {
    private let lines: [Substring]

    /// - Precondition: there is a template of this name.
    init(_ name: String) {
        guard let bytes = Self.files[name] else { preconditionFailure("no template is called `\(name)`") }
        lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
    }

    /// The text in a language, with the values in their places.
    ///
    /// - Precondition: every place has a value.
    func text(_ language: Language, _ value: (String) -> String?) -> String {
        lines.compactMap { Self.line($0, language) }.map { Self.filled($0, value) }.joined(separator: "\n")
    }

    /// The line as it reads in a language; `nil`: it is of another.
    private static func line(_ line: Substring, _ language: Language) -> String? {
        let indent = line.prefix { $0 == " " }
        let rest = line[indent.endIndex...]
        for marked in Language.allCases {
            let mark = "#\(marked.rawValue)"
            guard rest == mark || rest.hasPrefix(mark + " ") else { continue }
            return marked == language ? "\(indent)#\(rest.dropFirst(mark.count))" : nil
        }
        return String(line)
    }

    private static func filled(_ line: String, _ value: (String) -> String?) -> String {
        line.replacing(#/\{\{([^}]+)\}\}/#) { found in
            guard let value = value(String(found.1)) else {
                preconditionFailure("nothing is said of `\(found.1)` in a template")
            }
            return value
        }
    }

    /// The bytes of each, by its name in the folder `Templates`.
    static let files: [String: [UInt8]] = [
        "CHECK.md": PackageResources.CHECK_md,
        "KONTROLLERA.md": PackageResources.KONTROLLERA_md,
        "TARKISTA.md": PackageResources.TARKISTA_md,
        "assumptions.yaml": PackageResources.assumptions_yaml,
        "no-class.yaml": PackageResources.no_class_yaml,
        "one-more-curator.yaml": PackageResources.one_more_curator_yaml,
        "parent-letters.yaml": PackageResources.parent_letters_yaml,
        "scenario.yaml": PackageResources.scenario_yaml,
        "small-class.yaml": PackageResources.small_class_yaml,
    ]
}
