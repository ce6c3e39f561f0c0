import ArgumentParser
import Localization
import PluginKit
import Reports
import SchoolDomain
import SimulationKernel

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "explain", Words.Help.Explain.abstract, Words.Help.Explain.discussion,
        examples: [
            "porras explain",
            "porras explain scenarios/lempaala.yaml",
            "porras explain scenarios/lempaala.yaml --pupil 2500 --year 2027-28 --replication 3",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String?
    @OptionGroup var options: ScenarioOptions
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Explain.pupil, Words.Help.Value.ordinal),
        transform: OptionParsers.whole(atLeast: 0))
    var pupil: Int?
    @Option(help: .init(Words.Help.Explain.year, Words.Help.Value.year))
    var year: String?
    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.Explain.replication, Words.Help.Value.ordinal, initially: "0"),
        transform: OptionParsers.whole(0...UInt32.max))
    var replication: UInt32?
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Explain.seed, Words.Help.Value.seed),
        transform: OptionParsers.seed)
    var seed: UInt64?
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard scenario == nil else { return }
        try output.requireOwnFormat()
        let ofScenarios = [
            ("--pupil", pupil != nil), ("--year", year != nil), ("--replication", replication != nil),
            ("--seed", seed != nil), ("--set", !options.changes.isEmpty),
            ("--years", options.years != nil), ("--plugin", !options.plugins.paths.isEmpty),
            ("--trust", options.plugins.trust),
        ]
        for (option, isGiven) in ofScenarios where isGiven {
            throw ValidationError(Words.Options.needsScenario(option))
        }
    }

    func run() throws {
        guard let path = scenario else {
            return try output.print(ExplainAnswer.day(), options.language, of: nil)
        }
        let bound = try options.load(path, for: output.format)
        let scenario = bound.scenario
        let label = try chosenYear(scenario)
        let model = try Model(bound)
        let seed = seed ?? scenario.run.seed
        let number = try pupil.map { try known($0, model) } ?? busiest(bound, seed, in: label)
        var replication = Replication(model)
        replication.tracedPupil = number
        try replication.run(seed: seed, number: replicationNumber)
        let set = ExplainAnswer.set(
            model, replication.trace, pupil: number, replication: Int(replicationNumber), seed: seed,
            year: label, of: bound, build: Build.name)
        try output.print(set, options.language, of: bound)
    }

    /// The first unless said otherwise.
    private var replicationNumber: UInt32 { replication ?? 0 }

    private func chosenYear(_ scenario: Scenario) throws -> String? {
        if year == "all" { return nil }
        guard let year else { return scenario.years.first?.label }
        guard scenario.years.contains(where: { $0.label == year }) else {
            let known = scenario.years.map(\.label).joined(separator: ", ")
            Terminal.log(.error, Words.Messages.noSchoolYear(year, known: known))
            throw Outcome.couldNotAnswer
        }
        return year
    }

    private func known(_ pupil: Int, _ model: Model) throws -> Int {
        guard (0..<model.slotCount).contains(pupil) else {
            Terminal.log(.error, Words.Messages.noPupil(pupil, last: model.slotCount - 1))
            throw Outcome.couldNotAnswer
        }
        return pupil
    }

    /// The pupil for whom most help was opened in the year: that of the run up to its end, less that before.
    private func busiest(_ bound: BoundScenario, _ seed: UInt64, in label: String?) throws -> Int {
        let scenario = bound.scenario
        let end = label.flatMap { label in scenario.years.firstIndex { $0.label == label } }
        func cases(_ years: Int) throws -> [Int] {
            guard years > 0 else { return [] }
            var part = bound
            part.scenario.years = Array(scenario.years.prefix(years))
            var replication = Replication(try Model(part))
            try replication.run(seed: seed, number: replicationNumber)
            return replication.casesOpened
        }
        var counts = try cases(end.map { $0 + 1 } ?? scenario.years.count)
        if let end { for (pupil, before) in try cases(end).enumerated() { counts[pupil] -= before } }
        return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    }
}
