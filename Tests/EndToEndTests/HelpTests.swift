import Foundation
import Testing

@Suite("EndToEndTests: help and complaints about commands in the user's language")
struct HelpTests {
    static let small = CommandTests.small

    /// What the argument parser says by itself.
    static let english = [
        "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "default:", "values:", "Show ", "See '",
        "for detailed help", "for more information", "Error:", "Help:", "Usage:", "Unknown", "Did you mean",
        "Missing", "nvalid", "Please", "nexpected", "does not take", "was specified", "<options>",
        "<subcommand", "or:", "' or '",
    ]

    /// The texts of a command and all below it, from the parser's own account of them.
    static func texts(_ language: String) throws -> [String] {
        func texts(_ value: Any) -> [String] {
            if let list = value as? [Any] { return list.flatMap(texts) }
            guard let object = value as? [String: Any], object["commandName"] as? String != "help" else {
                return []
            }
            let own = ["abstract", "discussion"].compactMap { object[$0] as? String }
            return own + ["command", "subcommands", "arguments"].flatMap { texts(object[$0] ?? []) }
        }
        let dump = try Program.run(["--experimental-dump-help"], environment: ["LANG": "\(language)_FI"])
        return texts(try dump.json()).filter {
            !["Show the version.", "Show help information."].contains($0)
        }
    }

    @Test("every command and option is explained in each language")
    func explained() throws {
        let english = try Self.texts("en")
        #expect(english.count > 100)
        for language in ["fi", "sv"] {
            let texts = try Self.texts(language)
            #expect(texts.count == english.count)
            for (text, english) in zip(texts, english) { #expect(text != english) }
        }
    }

    static let commands = [
        [], ["help"], ["new"], ["check"], ["run"], ["compare"], ["report"], ["serve"], ["export"],
        ["explain"],
        ["plugins"],
        ["plugins", "list"],
        ["plugins", "show"], ["plugins", "check"], ["plugins", "trust"], ["plugins", "new"], ["staff"],
        ["wisn"],
        ["seats"], ["monitoring"], ["budget"], ["optimise"], ["allocate"], ["sweep"],
        ["sensitivity"], ["audit"], ["schema"],
        ["runs"], ["runs", "list"], ["runs", "show"], ["runs", "diff"], ["runs", "label"],
        ["runs", "export"],
        ["runs", "gc"], ["verify"], ["diff"],
    ]

    @Test("no page has a word of English left", arguments: commands)
    func pages(command: [String]) throws {
        let page = try Program.run(["help"] + command, environment: ["LANG": "en_GB.UTF-8"]).output
        #expect(page.hasPrefix("OVERVIEW: ") && page.contains("\nUSAGE: porras"), "\(page)")
        for language in ["fi", "sv"] {
            let answer = try Program.run(["help"] + command, environment: ["LANG": "\(language)_FI.UTF-8"])
            #expect(answer.status == 0)
            for phrase in Self.english { #expect(!answer.output.contains(phrase), "\(answer.output)") }
            guard command != ["help"] else { continue }
            let asked = try Program.run(command + ["--help", "--language", language]).output
            #expect(asked == answer.output)
        }
    }

    private static let seeds = "it must be a whole number from 0 to 18446744073709551615"

    /// What provokes each complaint of the parser, and how that reads in English.
    static let complaints: [([String], String)] = [
        (["run", small, "--sead", "3"], "Unknown option '--sead'. Did you mean '--seed'?"),
        (["run", small, "--zzzzzzzz"], "Unknown option '--zzzzzzzz'"),
        (["run", small, "-x"], "Unknown option '-x'"),
        (["run", small, "---x"], "Invalid option: ---x"),
        (["run", small, "--seed"], "Missing value for '--seed <seed>'"),
        (
            ["run", small, "-xr"],
            "Unknown option '-xr'\n   or: Missing value for '-r <number>' in '-xr'"
        ),
        (
            ["run", small, "--all=yes"],
            "The option '--all' does not take any value, but 'yes' was specified."
        ),
        (["run", small, "more"], "Unexpected argument 'more'"),
        (["run", small, "more", "most"], "2 unexpected arguments: 'more', 'most'"),
        (["run"], "Missing expected argument '<scenario>'"),
        (["export", small], "Missing expected argument '--to <file|folder>'"),
        (["run", small, "--seed", "abc"], "The value 'abc' is invalid for '--seed <seed>': " + seeds),
        (["run", small, "--seed", "-1"], "The value '-1' is invalid for '--seed <seed>': " + seeds),
        (
            ["run", small, "--language", "de"],
            "The value 'de' is invalid for '--language <language>'. Please provide one of 'fi', 'sv' or 'en'."
        ),
        (
            ["plugins", "new", "talk", "ours"],
            "The value 'talk' is invalid for '<kind>'. Please provide one of the following:\n  - absence\n"
                + "  - escalation\n  - intervention\n  - allocation\n  - observer\n  - exporter"
        ),
    ]

    @Test("a command that there is not is said to be so, with what was meant")
    func unknownCommand() throws {
        for (language, words) in [
            ("fi", "virhe: komentoa `staf` ei ole; tarkoititko `staff`?\n"),
            ("sv", "fel: det finns inget kommando `staf`; menade du `staff`?\n"),
            ("en", "error: there is no command `staf`; did you mean `staff`?\n"),
        ] {
            let answer = try Program.run(["staf"], environment: ["LANG": "\(language)_FI.UTF-8"])
            #expect(answer.status == 2 && answer.complaint == words)
        }
    }

    @Test("nor has a complaint, and English is as the parser has it", arguments: complaints)
    func complaint(arguments: [String], message: String) throws {
        let english = try Program.run(arguments, environment: ["LANG": "en_GB.UTF-8"])
        #expect(english.status == 2 && english.complaint.hasPrefix("error: \(message)\n"))
        #expect(english.complaint.contains("\nUsage: porras "))
        #expect(english.complaint.hasSuffix(" --help' for more information.\n"))
        for language in ["fi", "sv"] {
            let answer = try Program.run(arguments, environment: ["LANG": "\(language)_FI.UTF-8"])
            #expect(answer.status == 2 && answer.output.isEmpty)
            for phrase in Self.english { #expect(!answer.complaint.contains(phrase), "\(answer.complaint)") }
            for said in arguments where message.contains("'\(said)'") {
                #expect(answer.complaint.contains("'\(said)'"), "\(answer.complaint)")
            }
        }
    }

    @Test(
        "a command that there is not is met with the one that was meant, wherever it stands",
        arguments: [
            (["staf"], "staf", "staff"), (["--language", "fi", "staf", small], "staf", "staff"),
            (["--language=fi", "staf", "--help"], "staf", "staff"), (["help", "staf"], "staf", "staff"),
            (["plugins", "shw", "x"], "shw", "show"), (["plugins", "help", "lst"], "lst", "list"),
        ])
    func mistyped(arguments: [String], said: String, meant: String) throws {
        let answer = try Program.run(arguments, environment: ["LANG": "fi_FI.UTF-8"])
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.complaint == "virhe: komentoa `\(said)` ei ole; tarkoititko `\(meant)`?\n")
    }

    @Test(
        "what holds unless said otherwise is told",
        arguments: [
            ("staff", ["95 %", "80 %", "20", "rfc", "table"]), ("seats", ["40"]), ("audit", ["10"]),
            ("explain", ["0"]), ("export", ["95 %", "80 %", "40"]),
        ])
    func defaults(command: String, values: [String]) throws {
        let page = try Program.run([command, "--help"], environment: ["LANG": "en_GB.UTF-8"]).output
        // Lines are broken for the terminal, also inside a value.
        let text = page.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        for value in values { #expect(text.contains("default: \(value))"), "\(value): \(page)") }
    }

    @Test(
        "what the user typed is never translated",
        arguments: [
            "Usage: Error: 'x'", "a' is invalid for 'b", "'. Did you mean '--seed'?",
            "See 'porras' for more information. Help:  <options>", "default: (values:",
        ])
    func typed(text: String) throws {
        let finnish = ["LANG": "fi_FI.UTF-8"]
        let more = try Program.run(["run", Self.small, text], environment: finnish)
        #expect(
            more.complaint.hasPrefix("virhe: Tuntematon komento tai ylimääräinen tieto: '\(text)'\nKäyttö: "),
            "\(more.complaint)")
        let seed = try Program.run(["run", Self.small, "--seed", text], environment: finnish)
        #expect(
            seed.complaint.hasPrefix(
                "virhe: Arvo '\(text)' ei kelpaa kohtaan '--seed <siemen>': sen pitää olla kokonaisluku "
                    + "0–18446744073709551615\nOhje:  "),
            "\(seed.complaint)")
        let flag = try Program.run(["run", Self.small, "--all=\(text)"], environment: finnish)
        #expect(
            flag.complaint.hasPrefix(
                "virhe: Valitsimelle '--all' ei anneta arvoa, mutta sille annettiin '\(text)'.\nKäyttö: "),
            "\(flag.complaint)")
    }
}
