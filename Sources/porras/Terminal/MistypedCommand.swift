import ArgumentParser
import Localization
import SchoolDomain

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
