import ArgumentParser
import Glibc
import Localization
import PluginKit
import ScenarioFiles
import SchoolDomain
import Tables

/// What is said on standard error.
enum Terminal {
    /// Lines for people, beside the results; nothing in them moves the cursor or colours the terminal, whatever names
    /// of files and values of options they hold.
    static func log(_ text: String) { write(text.withoutControls + "\n") }

    static func log(_ words: LocalizedText) { log(language(words)) }

    /// What is wrong or worth knowing, with its severity before it.
    static func log(_ severity: Diagnostic.Severity, _ words: LocalizedText) {
        log(Words.labelled(Words.Fault.severity(severity), words))
    }

    /// What is known of files: the first `Diagnostic.mostShown`, and how many more there are.
    static func log(_ diagnostics: [Diagnostic], _ language: Language) {
        if !diagnostics.isEmpty { log(Diagnostic.rendered(diagnostics, language)) }
    }

    static func write(_ text: String) { _ = write(Array(text.utf8), to: 2) }

    /// Results, on standard output; exit code 2 when they cannot be written, as on a full disk.
    static func print(_ text: String) throws { try print(Array(text.utf8)) }

    static func print(_ bytes: [UInt8]) throws {
        guard write(bytes, to: StandardStreams.answer) else {
            log(.error, Words.Messages.resultsNotWritten(SystemReason.words(errno)))
            throw Outcome.couldNotAnswer
        }
    }

    /// Whether all of it was written.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    /// What was accepted; a refusal is said, and ends the command with exit code 2.
    static func accepted<Value>(_ result: Result<Value, PluginRefusal>) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal):
            log(.error, refusal.reason.map { "`\(refusal.path)` \($0)" })
            if let remedy = refusal.remedy {
                log(Words.labelled(Words.Fault.help, remedy).map { "  " + $0 })
            }
            throw Outcome.couldNotAnswer
        }
    }

    /// The language asked for with `--language`, or else that of the environment.
    ///
    /// Read from the arguments themselves, so that what is wrong with other options is said in it too.
    static var language: Language {
        asked ?? Language(locale: environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG"))
    }

    private static var asked: Language? {
        let name = "--language"
        let arguments = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
        let values = zip(arguments, arguments.dropFirst() + [""]).map { argument, next in
            argument == name
                ? next : argument.hasPrefix(name + "=") ? String(argument.dropFirst(name.count + 1)) : ""
        }
        return values.compactMap(Language.init(rawValue:)).last
    }

    static var showsProgress: Bool { isatty(2) == 1 }

    /// Whether somebody sits there who can be asked.
    static var canAsk: Bool { isatty(0) == 1 && isatty(2) == 1 }

    /// The line that is typed after a prompt; `nil` at the end of the input.
    static func answer(to prompt: String) -> String? {
        write(prompt)
        return readLine()
    }

    /// Columns of the terminal on standard error.
    static var columns: Int? { columns(of: 2) }

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// What results are laid out for: as wide as the terminal on standard output, where there is none as `COLUMNS` says,
    /// or 80 columns; with plain signs where it is no terminal or `NO_COLOR` is set.
    static var page: TextPage {
        let isTerminal = isatty(1) == 1
        let said = environment("COLUMNS").flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
        return TextPage(
            columns: (isTerminal ? columns(of: 1) : nil) ?? said ?? TextPage.plain.columns,
            isPlain: !isTerminal || environment("NO_COLOR") != nil || environment("TERM") == "dumb")
    }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}

extension ValidationError {
    /// In the language of the user.
    init(_ words: LocalizedText) { self.init(Terminal.language(words)) }
}
