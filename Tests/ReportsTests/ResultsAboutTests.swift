import Experiments
import Planning
import PluginKit
import Reports
import SchoolDomain
import ShippedScenarios
import Testing

@Suite("What results are of, in a line")
struct ResultsAboutTests {
    private static func result(_ file: String, years: Int) throws -> ExperimentResult {
        var scenario = try Shipped.scenario(file)
        scenario.years = Array(scenario.years.prefix(years))
        return Experiment.run(scenario, replications: 3, seed: 7, threads: 2)
    }

    @Test("says the years that were run, how many outcomes and the seed")
    func years() throws {
        let one = Study([try Self.result("lempaala.yaml", years: 1)], build: "1")
        #expect(ResultsAbout.line(one).fi == "Lukuvuosi 2026-27; 3 simulointia, siemen 7")
        let two = try Shipped.scenario("lempaala.yaml").years.prefix(2).map(\.label)
        let both = Study([try Self.result("lempaala.yaml", years: 2)], build: "1")
        #expect(
            ResultsAbout.line(both).sv == "Läsåren \(two[0]) … \(two[1]); 3 simuleringar, frö 7")
        #expect(StudyTables.all(both).about == ResultsAbout.line(both))
    }

    @Test("says of a plan what was asked")
    func plan() throws {
        let scenario = try Shipped.scenario()
        let question = ServiceQuestion(replications: 60, seed: 2)
        #expect(
            ResultsAbout.line(scenario, question).en == "School year 2026-27; 60 simulations, seed 2")
    }

    @Test("single futures are only named in a terminal, other tables of money are shown")
    func detail() throws {
        let part = try Self.result("first-run.yaml", years: 1)
        let study = Study([part, part], build: "1")
        #expect(
            StudyTables.money(study).filter { $0.audience == .namedToReaders }.map(\.id) == [
                "budget_by_month", "costs", "cost_effectiveness_plane",
            ])
    }
}
