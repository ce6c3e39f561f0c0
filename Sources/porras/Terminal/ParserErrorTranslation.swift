import ArgumentParser
import Localization
import SchoolDomain

/// What the argument parser says, in the language of the user.
///
/// The parser speaks English and keeps its errors to itself, so its sentences are known by how they read. What the
/// user typed stands in them as it was typed; a sentence that is not known stays as the parser says it.
enum ParserErrorTranslation {
    static func text(for error: any Error, _ language: Language) -> String {
        let whole = Porras.fullMessage(for: error)
        guard Porras.exitCode(for: error) != .success else {
            // Scripts for shells are no words.
            return whole.hasPrefix(Words.Parser.overview.en) ? page(whole, language) : whole
        }
        let message = Porras.message(for: error)
        let said = "Error: " + message
        guard whole.hasPrefix(said) else { return whole }
        return language(
            Words.labelled(Words.Fault.severity(.error), LocalizedText(sentence(message, language))))
            + page(String(whole.dropFirst(said.count)), language)
    }

    /// What is wrong; it holds what the user typed.
    private static func sentence(_ message: String, _ language: Language) -> String {
        for phrase in ParserPhrase.errors {
            guard var holes = phrase.holes(of: message) else { continue }
            if phrase.isOfSentences { for hole in [0, 2] { holes[hole] = sentence(holes[hole], language) } }
            if phrase.isOfList {
                holes[2] = [Words.Parser.or, Words.Parser.and].reduce(holes[2]) { list, word in
                    list.replacing(word.en, with: language(word))
                }
            }
            return phrase.filled(holes, language)
        }
        return message
    }

    /// What holds nothing that the user typed: a page of help, or what follows an error.
    private static func page(_ text: String, _ language: Language) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let indent = String(line.prefix { $0 == " " })
            for phrase in ParserPhrase.hints {
                if let holes = phrase.holes(of: String(line.dropFirst(indent.count))) {
                    return indent + phrase.filled(holes, language)
                }
            }
            return String(line)
        }
        return (headings + words).reduce(lines.joined(separator: "\n")) { text, word in
            text.replacing(word.en, with: language(word))
        }
    }

    /// Headings, with what stands round them on the page, so that no other words are taken for them.
    private static let headings =
        [Words.Parser.overview, Words.Parser.usageHeading, Words.Parser.usage, Words.Parser.help]
        .map { $0.map { $0 + " " } }
        + [Words.Parser.argumentsHeading, Words.Parser.optionsHeading, Words.Parser.subcommandsHeading]
        .map { $0.map { "\n\($0)\n" } }

    private static let words = [
        Words.Parser.options, Words.Parser.subcommand, Words.Parser.subcommands, Words.Parser.values,
        Words.Parser.initially, Words.Parser.showVersion, Words.Parser.showHelp,
        Words.Parser.showSubcommandHelp,
    ]
}

/// A command that there is not: the parser would call it an unexpected argument, or show help on something else.
enum MistypedCommand {
    /// What is wrong, when what stands where a command must be is none.
    static func complaint(_ arguments: [String]) -> LocalizedText? {
        var rest = arguments[...]
        var commands = Porras.configuration.subcommands
        while !commands.isEmpty {
            skipOptions(&rest)
            guard let name = rest.popFirst(), !name.hasPrefix("-") else { return nil }
            if name == "help" { continue }
            guard let command = commands.first(where: { $0.configuration.commandName == name }) else {
                let known = commands.compactMap { $0.configuration.commandName }
                return Words.Options.unknownCommand(
                    name, meant: Spelling.closest(to: name, among: known), known: known)
            }
            commands = command.configuration.subcommands
        }
        return nil
    }

    /// What may stand before a command.
    private static func skipOptions(_ rest: inout ArraySlice<String>) {
        while let first = rest.first {
            switch first {
            case "--language": rest = rest.dropFirst(2)
            case "--help", "-h": rest = rest.dropFirst()
            default:
                guard first.hasPrefix("--language=") else { return }
                rest = rest.dropFirst()
            }
        }
    }
}
