import ArgumentParser
import Localization
import Planning
import Reports
import SchoolDomain

extension AllocationQuestion.Aim: ExpressibleByArgument {}
extension AllocationQuestion.Between: ExpressibleByArgument {}

struct AllocateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "allocate", Words.Help.Allocate.abstract, Words.Help.Allocate.discussion,
        examples: [
            "porras allocate scenarios/studies/areas.yaml --role curator",
            "porras allocate scenarios/lempaala.yaml --role nurse --aim waiting --between schools --years 2",
            "porras allocate scenarios/studies/areas.yaml --role curator --posts 6 --step 0.25 --language fi",
            "porras allocate scenarios/studies/areas.yaml --role curator --role psychologist --euros 600000",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @Option(help: .init(Words.Help.Allocate.role, Words.Help.Value.name)) var role: [String]
    @Option(help: .init(Words.Help.Allocate.aim, Words.Help.Value.word))
    var aim: AllocationQuestion.Aim = .inTime
    @Option(help: .init(Words.Help.Allocate.between, Words.Help.Value.word))
    var between: AllocationQuestion.Between?
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Allocate.posts, Words.Help.Value.posts),
        transform: OptionParsers.posts)
    var posts: Double?
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Allocate.euros, Words.Help.Value.euros),
        transform: OptionParsers.euros)
    var euros: Double?
    @Option(
        parsing: .unconditional,
        help: .init(Words.Help.Allocate.step, Words.Help.Value.posts, initially: Words.Help.Allocate.steps),
        transform: OptionParsers.posts)
    var step: Double?
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var output: OutputOptions

    /// Unless said otherwise.
    private static let count = 60

    func run() throws {
        let bound = try options.load(self.scenario, for: output.format)
        let question = AllocationQuestion(
            role: role.first ?? "", besides: Array(role.dropFirst()), aim: aim, between: between,
            posts: posts, euros: euros, step: step,
            replications: replications.count ?? Self.count,
            seed: replications.seed ?? bound.scenario.run.seed,
            threads: replications.threads)
        let progress = SearchProgress(options.language(bound.scenario.name))
        defer { progress.finish() }
        do {
            let allocation = try Allocation(bound, question, progress: { progress.add($0) })
            progress.finish()
            try output.print(
                AllocationTables.set(allocation, bound, build: Build.name), options.language, of: bound)
        } catch let fault as AllocationFault {
            progress.finish()
            Terminal.log(.error, fault.words)
            throw Outcome.couldNotAnswer
        }
    }
}
