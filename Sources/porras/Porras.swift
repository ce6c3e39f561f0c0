import ArgumentParser
import Glibc
import Localization
import PluginKit
import SchoolDomain

/// The command `porras`: the only place where all parts meet.
struct Porras: ParsableCommand {
    static let configuration = CommandConfiguration(
        "porras", Words.Help.Root.abstract, beginning, examples: [],
        version: Build.version,
        subcommands: [
            NewCommand.self, CheckCommand.self, RunCommand.self, CompareCommand.self, ReportCommand.self,
            ServeCommand.self, ExportCommand.self,
            ExplainCommand.self,
            MonitoringCommand.self, PluginsCommand.self, StaffCommand.self, WISNCommand.self,
            SeatsCommand.self, CalibrateCommand.self,
            BudgetCommand.self, OptimiseCommand.self, AllocateCommand.self, SweepCommand.self,
            SensitivityCommand.self, RunsCommand.self,
            VerifyCommand.self, DiffCommand.self, AuditCommand.self,
            SchemaCommand.self,
        ])

    @OptionGroup var languageOption: LanguageOption

    /// What the program is for, and what to begin with.
    private static let beginning: LocalizedText = {
        let commands: [(String, LocalizedText)] = [
            ("new ours", Words.Help.Root.new),
            ("check scenarios/lempaala.yaml", Words.Help.Root.check),
            ("run scenarios/lempaala.yaml", Words.Help.Root.run),
            ("compare scenarios/lempaala.yaml scenarios/studies/mentors.yaml", Words.Help.Root.compare),
            ("report scenarios/lempaala.yaml --to lempaala.html", Words.Help.Root.report),
            ("serve scenarios/lempaala.yaml", Words.Help.Root.serve),
            ("export scenarios/lempaala.yaml --to lempaala.xlsx", Words.Help.Root.export),
            ("explain scenarios/lempaala.yaml", Words.Help.Root.explain),
            ("plugins list", Words.Help.Root.plugins),
        ]
        let list = commands.map { command, words in words.map { "  porras \(command)\n      \($0)" } }
        return [
            Words.Help.Root.discussion, ([Words.Help.Root.begin] + list).joined(by: "\n"),
            Words.Help.Root.closing,
        ].joined(by: "\n\n")
    }()
}

@main
enum Entry {
    static func main() {
        if let complaint = StandardStreams.prepare() ?? CommandWords.complaint {
            Terminal.log(.error, complaint)
            exit(Outcome.couldNotAnswer.rawValue)
        }
        do {
            var command = try Porras.parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch let breach as PluginBreach {
            Terminal.log(.error, breach.words)
            exit(Outcome.couldNotAnswer.rawValue)
        } catch {
            if let complaint = MistypedCommand.complaint(Array(CommandLine.arguments.dropFirst())) {
                Terminal.log(.error, complaint)
                exit(Outcome.couldNotAnswer.rawValue)
            }
            let message = ParserErrorTranslation.text(for: error, Terminal.language)
            guard Porras.exitCode(for: error) != .success else {
                let text = message == Build.version ? Build.name : message
                let isPrinted = (try? Terminal.print(text + "\n")) != nil
                exit(isPrinted ? 0 : Outcome.couldNotAnswer.rawValue)
            }
            Terminal.log(message)
            exit(Outcome.couldNotAnswer.rawValue)
        }
    }
}

/// Exit codes.
enum Outcome {
    static let targetNotMet = ExitCode(1)
    static let couldNotAnswer = ExitCode(2)
    /// Ended by the user with Ctrl-C, as shells tell it: 128 and the number of SIGINT.
    static let interrupted = ExitCode(130)
}
