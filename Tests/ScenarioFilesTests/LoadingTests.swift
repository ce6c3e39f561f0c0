import ScenarioFiles
import SchoolDomain
import Stochastics
import Testing

@Suite struct LoadingTests {
    @Test func `a good scenario loads without a word`() throws {
        let result = ScenarioLoader.load(path: fixture("good.yaml"))
        #expect(result.diagnostics.map { $0.rendered() } == [])
        let scenario = try #require(result.scenario)
        #expect(scenario.name == "Lempäälä 2026-31")
        #expect(scenario.schools.map(\.id) == ["moisio", "saaksjarvi", "hakkari"])
        #expect(scenario.schools[0].continuesTo == "hakkari")
        #expect(scenario.schools[1].name == "Sääksjärvi, yhtenäiskoulu")
        #expect(scenario.staff[1] == StaffPool(role: "curator", schools: ["moisio", "hakkari"], posts: 2.9))
        #expect(scenario.roles[1].background?.minutes == .gamma(mean: 60, sd: 40))
        #expect(scenario.ladder[1].effect?.multiplier == .law(.uniform(from: 0.85, to: 1)))
        #expect(scenario.ladder[0].delayDays == 5...10)
        #expect(scenario.classes[0].waitingList.map(\.since.description) == ["2026-04-01", "2026-05-20"])
        #expect(scenario.money.onCosts == 0.224)
        #expect(
            result.sources.map { $0.path.split(separator: "/").last } == [
                "good.yaml", "schools.csv", "staff.csv", "waiting.csv",
            ])
    }
}
