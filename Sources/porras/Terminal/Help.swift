import ArgumentParser
import Localization

extension ArgumentHelp {
    /// In the language of the user.
    ///
    /// - Parameters:
    ///   - value: what stands for the value, as in `--seed <seed>`; `nil` of flags.
    ///   - initial: what holds unless said otherwise, of options that tell whether they were given.
    init(_ words: LocalizedText, _ value: LocalizedText? = nil, initially initial: LocalizedText? = nil) {
        let language = Terminal.language
        let ending = initial.map { " (\(language(Words.Parser.initially)) \(language($0)))" } ?? ""
        self.init(language(words) + ending, valueName: value.map { language($0) })
    }
}

extension CommandConfiguration {
    /// A command with its help in the language of the user; its examples are the same in all.
    init(
        _ name: String, _ abstract: LocalizedText, _ discussion: LocalizedText? = nil, examples: [String],
        version: String = "", subcommands: [any ParsableCommand.Type] = []
    ) {
        let heading = examples.count == 1 ? Words.Help.example : Words.Help.examples
        let list =
            examples.isEmpty
            ? nil : ([Terminal.language(heading)] + examples.map(Self.laidOut)).joined(separator: "\n")
        self.init(
            commandName: name, abstract: Terminal.language(abstract),
            discussion: [discussion.map { Terminal.language($0) }, list].compactMap(\.self)
                .joined(separator: "\n\n"),
            version: version, subcommands: subcommands)
    }

    /// Broken as a shell takes it, so that it can be copied from a terminal of 80 columns.
    private static func laidOut(_ command: String) -> String {
        var lines = ["  "]
        for word in command.split(separator: " ") {
            if lines[lines.count - 1].count + word.count > 76 {
                lines[lines.count - 1] += "\\"
                lines.append("      ")
            }
            lines[lines.count - 1] += word + " "
        }
        return lines.map { $0.last == " " ? String($0.dropLast()) : $0 }.joined(separator: "\n")
    }
}
