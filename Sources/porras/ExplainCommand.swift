import ArgumentParser
import Reports
import SchoolDomain
import SimulationKernel

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell the order of a school day, or one pupil's year event by event.",
        discussion: """
            Without a scenario: the phases of a day. With one: a pupil's timeline with every absence, draw, \
            decision and refusal. Without --pupil a pupil is chosen who just passes the highest threshold.

            Examples
              porras explain
              porras explain scenarios/lempaala.yaml
              porras explain scenarios/lempaala.yaml --pupil 2500 --year 2027-28 --replication 3
            """)

    @Argument(help: "The scenario file.") var scenario: String?
    @OptionGroup var options: ScenarioOptions
    @Option(help: "Number of the pupil, from 0.") var pupil: Int?
    @Option(help: "School year to show, such as 2026-27; by default the first. `all` shows the whole run.")
    var year: String?
    @Option(help: "Which of the simulated futures.") var replication: UInt32 = 0
    @Option(help: "Seed of all chance.") var seed: UInt64?

    func run() throws {
        print(ExplainReport.phases(options.spoken))
        guard let path = scenario else { return }
        let scenario = try options.load(path)
        let label = try chosenYear(scenario)
        let model = Model(scenario)
        let seed = seed ?? scenario.run.seed
        var replication = Replication(model)
        let number = try chosenPupil(&replication, seed, in: label)
        replication.tracedPupil = number
        replication.run(seed: seed, number: self.replication)
        let report = ExplainReport(model, options.spoken)
        print(report.heading(pupil: number, replication: Int(self.replication), seed: seed))
        let timeline = report.timeline(replication.trace, year: label)
        print(timeline.isEmpty ? report.nothing(year: label) : timeline, terminator: "")
    }

    private func chosenYear(_ scenario: Scenario) throws -> String? {
        if year == "all" { return nil }
        guard let year else { return scenario.years.first?.label }
        guard scenario.years.contains(where: { $0.label == year }) else {
            let known = scenario.years.map(\.label).joined(separator: ", ")
            Terminal.say("error: there is no school year `\(year)`; the scenario has \(known)")
            throw Outcome.couldNotAnswer
        }
        return year
    }

    private func chosenPupil(_ replication: inout Replication, _ seed: UInt64, in label: String?) throws
        -> Int
    {
        let model = replication.model
        if let pupil {
            guard (0..<model.slotCount).contains(pupil) else {
                Terminal.say(
                    "error: there is no pupil \(pupil); pupils are numbered 0 to \(model.slotCount - 1)")
                throw Outcome.couldNotAnswer
            }
            return pupil
        }
        replication.run(seed: seed, number: self.replication, recording: .spells)
        return replication.justOverHighestLimit(year: label) ?? 0
    }
}
