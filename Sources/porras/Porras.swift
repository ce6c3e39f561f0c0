import ArgumentParser
import Glibc
import PluginKit
import SchoolDomain

/// The command `porras`: the only place where all parts meet.
struct Porras: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "porras",
        abstract: "Simulates school absence, its escalation and the staff, seats and money that follow.",
        discussion: """
            A scenario is a YAML file that describes a municipality: schools, absence, the step model, staff, small \
            classes, interventions and prices. Porras simulates many possible futures of it and tells what to \
            expect and how sure that is.

            Begin with
              porras check scenarios/lempaala.yaml        is the file right, and can the staff keep up?
              porras run scenarios/lempaala.yaml          what is to be expected?
              porras compare scenarios/lempaala.yaml scenarios/studies/mentors.yaml
                                                          what does a plan change?
              porras export scenarios/lempaala.yaml --to lempaala.xlsx
                                                          the same as a workbook, with everything behind it
              porras explain scenarios/lempaala.yaml      one pupil's year, step by step
              porras plugins list                         what can be added without changing the program

            Any number in a file can be changed for one run: --set staff.curator.posts=5.9
            Exit codes: 0 answered · 1 answered, and the target cannot be met · 2 could not answer.
            """,
        version: "0.1.0",
        subcommands: [
            CheckCommand.self, RunCommand.self, CompareCommand.self, ExportCommand.self, ExplainCommand.self,
            PluginsCommand.self, StaffCommand.self, WISNCommand.self, SeatsCommand.self,
            BudgetCommand.self, OptimiseCommand.self, AuditCommand.self, SchemaCommand.self,
        ])
}

@main
enum Entry {
    static func main() {
        do {
            var command = try Porras.parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch let breach as PluginBreach {
            Terminal.say(.error, LocalizedText("\(breach)"))
            exit(Outcome.couldNotAnswer.rawValue)
        } catch {
            let message = Porras.fullMessage(for: error)
            guard Porras.exitCode(for: error) != .success else {
                print(message)
                return
            }
            Terminal.say(message)
            exit(Outcome.couldNotAnswer.rawValue)
        }
    }
}

/// Exit codes.
enum Outcome {
    static let targetNotMet = ExitCode(1)
    static let couldNotAnswer = ExitCode(2)
}
