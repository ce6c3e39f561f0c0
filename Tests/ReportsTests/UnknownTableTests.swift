import Experiments
import Localization
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Stochastics
import Tables
import Testing

@testable import Reports

@Suite("What is not known, in tables")
struct UnknownTableTests {
    private static let changes = [
        "unknowns=[{id: talk, value: {uniform: {from: 0.8, to: 1}}}, "
            + "{id: risk, unit: '%', value: {uniform: {from: 0 %, to: 10 %}}}]",
        "correlations=[{between: [talk, risk], rankCorrelation: 0.5}]",
        "ladder.consultation.effect.multiplier={unknown: talk}",
        "ladder.meeting.effect.multiplier={unknown: talk}",
        "classes.smallClass.effect.multiplier={uniform: {from: 0.4, to: 0.6}}",
        "money.lifetime={over: 90 h, addedRisk: {unknown: risk}, cost: 300000 EUR}",
    ]

    private static func result(_ more: String...) throws -> ExperimentResult {
        Experiment.run(
            try Shipped.scenario(changing: changes + more), replications: 4, seed: 9, threads: 2)
    }

    /// The numbers of a table's column by what its rows are of, in their order.
    private static func numbers(_ table: ResultTable, _ set: ResultSet, of unknown: String) -> [Double?] {
        let (key, value) = (table.position(of: "unknown"), table.position(of: "value"))
        return table.rows.filter {
            if case .named(unknown, _) = $0[key] { true } else { false }
        }.map { set.number($0[value]) }
    }

    @Test("there is a row for each replication and unknown, with the value that the model used")
    func draws() throws {
        let result = try Self.result()
        let set = StudyTables.all(Study([result], build: "1"))
        let table = set.table("unknown_draws")
        #expect(table.rows.count == 4 * 3)
        let model = Model(result.scenario)
        let chances = (0..<4).map { RandomSource(seed: 9, replication: UInt32($0)) }
        let talk = Self.numbers(table, set, of: "talk")
        let seat = Self.numbers(table, set, of: "classes.smallClass.effect.multiplier")
        let risk = Self.numbers(table, set, of: "risk")
        for (replication, chance) in chances.enumerated() {
            let used = model.unknowns.value(of: "talk", chance)
            #expect(model.multiplierLog(of: 0, chance) == Elementary.log(used))
            #expect(model.multiplierLog(of: 1, chance) == Elementary.log(used))
            #expect(talk[replication] == ResultNumber.rounded(used))
            let inClass = try #require(seat[replication])
            #expect(abs(Elementary.log(inClass) - model.multiplierLog(of: 2, chance)) < 1e-11)
            let share = model.unknowns.value(of: "risk", chance)
            #expect(risk[replication] == ResultNumber.rounded(100 * share))
        }
    }

    @Test("scenarios of one study draw the same of an unknown that both have, wherever it stands")
    func paired() throws {
        let other = try Self.result(
            "unknowns=[{id: new, value: {uniform: {from: 0.8, to: 1}}}, "
                + "{id: risk, unit: '%', value: {uniform: {from: 0 %, to: 10 %}}}, "
                + "{id: talk, value: {uniform: {from: 0.8, to: 1}}}]",
            "ladder.consultation.effect.multiplier={unknown: new}")
        let set = StudyTables.all(Study([try Self.result(), other], build: "1"))
        let draws = Self.numbers(set.table("unknown_draws"), set, of: "talk")
        #expect(draws.count == 8 && draws.prefix(4) == draws.suffix(4))
        #expect(Set(draws.prefix(4)).count == 4)
    }

    @Test("laws are told with their places and what they go together with")
    func laws() throws {
        let set = StudyTables.all(Study([try Self.result()], build: "1"))
        let table = set.table("unknowns")
        #expect(table.rows.count == 3)
        let risk = table.rows[1]
        func number(_ column: String) -> Double? { set.number(risk[table.position(of: column)]) }
        #expect(number("mean") == 5 && number("q05") == 0.5 && number("q95") == 9.5)
        #expect(risk[table.position(of: "unit")] == .named("percent", "%"))
        #expect(risk[table.position(of: "places")] == .text("money.lifetime.addedRisk"))
        #expect(
            risk[table.position(of: "correlations")]
                == .named("talk 0.5", LocalizedText(fi: "talk 0,50", sv: "talk 0,50", en: "talk 0.50")))
        #expect(
            table.rows[0][table.position(of: "places")]
                == .text("ladder.consultation.effect.multiplier, ladder.meeting.effect.multiplier"))
    }

    @Test("a scenario in which all is known has neither table")
    func certain() throws {
        let result = Experiment.run(
            try Shipped.scenario("first-run.yaml"), replications: 2, seed: 9, threads: 1)
        let ids = StudyTables.all(Study([result], build: "1")).tables.map(\.id)
        #expect(!ids.contains("unknowns") && !ids.contains("unknown_draws"))
    }

    @Test("a number that is uncertain by itself has a title in each language, its place beside it")
    func titles() throws {
        let scenario = try Shipped.scenario(
            "first-run.yaml",
            "ladder.meeting.effect.multiplier={beta: {alpha: 8, beta: 2}}",
            "classes.smallClass.effect.multiplier={beta: {alpha: 5, beta: 5}}",
            "money.lifetime={over: 90 h, addedRisk: {beta: {alpha: 2, beta: 8}}, cost: {logNormal: {mean: 300000 EUR, sd: 90000 EUR}}}"
        )
        let items = UnknownTables.items(scenario)
        #expect(items.map(\.id).contains("money.lifetime.cost") && items.count == 4)
        for item in items {
            let titles = Set(Language.allCases.map { $0(item.title) })
            #expect(titles.count == 3 && !titles.contains(item.id), "\(item.id)")
        }
        #expect(items[0].title.fi.hasSuffix(": vaikutus poissaoloihin"))
    }
}
