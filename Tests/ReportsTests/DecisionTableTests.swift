import Experiments
import Exports
import Localization
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("One table of all plans")
struct DecisionTableTests {
    @Test("no digit is told that an interval does not support")
    func digits() {
        func told(_ value: Double, _ half: Double?) -> String {
            SupportedDigits(value, halfWidth: half).text(value, .en)
        }
        #expect(told(360.24, 9.3) == "360" && told(360.24, 1.23) == "360.2" && told(3.584, 0.123) == "3.58")
        #expect(told(1_326_172, 4_321) == "1,326,000" && told(1_326_172, 1_321) == "1,326,200")
        #expect(told(3.584, 0.0001) == "3.58")
        // What would be nought tells its first digit.
        #expect(told(0.0042, 0.0002) == "0.004" && told(0.0042, 0.5) == "0.0")
        // Both ends of a lopsided interval: the shown one does not look as if it held 0.
        let rare = Difference(
            [Double](repeating: 0, count: 20), (0..<20).map { $0 < 6 ? 1 + Double($0 * $0) : 1 },
            better: .lower)
        let ends = Language.en.supportedWithInterval(rare)
        #expect(rare.shownSign == 1 && ends.contains(" [+") && ends.hasSuffix("]"), "\(ends)")
        // Fixed, or not known: three digits.
        #expect(told(89_450.4, 0) == "89,500" && told(89_450, nil) == "89,500" && told(0, nil) == "0")
        #expect(Language.en.plusMinus(0.99) == "±1.0" && Language.en.plusMinus(0) == "")
        #expect(Language.fi.supported(101.26, 108.91) == "101 … 109" && Language.en.supported(5, 5) == "5.00")
    }

    @Test("has a column for each plan, marks what is shown and says what is the same")
    func marks() throws {
        let scenario = try Shipped.scenario()
        func plan(_ level: Double, _ noise: Double) -> ExperimentResult {
            MadeResults.result(
                scenario,
                [MadeResults.Number(.pupilsOver, level: level, noise: noise) { $0[.threshold] == "90 h" }])
        }
        let study = Study(
            [MadeResults.result(scenario), plan(7, 0.4), plan(9.9, 2), MadeResults.result(scenario)],
            build: "1")
        let narrow = DecisionTable(study, columns: 80).table
        #expect(narrow.columns.map(\.id) == ["what", "baseline", "plan_1", "plan_2", "plan_3"])
        let row = try #require(narrow.rows.first { Self.words($0)[0].contains("grades 1–6") })
        #expect(Self.words(row).dropFirst() == ["10.0", "−3.00*", "−0.1 ", "= "])
        let wide = DecisionTable(study, columns: 160).table
        let same = try #require(wide.rows.first { Self.words($0)[0].contains("grades 1–6") })
        #expect(Self.words(same)[2] == "−3.00 ±0.30*")
    }

    @Test("says once what all grades and the only grades that there are have in common")
    func once() throws {
        var scenario = try Shipped.scenario()
        scenario.schools[0].pupilsByGrade = (0...9).map { $0 > 6 ? 12 : 0 }
        let result = Experiment.run(scenario, replications: 3, seed: 1, threads: 1)
        let rows = DecisionTable(Study([result, result], build: "1"), columns: 80).table.rows.map(Self.words)
        #expect(rows.contains { $0[0] == "  grades 7–9" })
        #expect(!rows.contains { $0[0] == "  all grades" || $0[0] == "  grades 1–6" })
        let text = Self.text(
            RunAnswer.set(Study([result], build: "1"), for: .person(Shown(sections: [.absence]))))
        #expect(text.contains("grades 7–9, 50 h") && !text.contains("all grades, 50 h"))
    }

    @Test("other sections are shown when they are asked for")
    func sections() throws {
        let result = MadeResults.result(try Shipped.scenario())
        let study = Study([result, result], build: "1")
        func ids(_ shown: Shown) -> [String] {
            CompareAnswer.set(study, for: .person(shown)).tables.map(\.id)
        }
        #expect(ids(Shown()) == ["deciding"])
        #expect(ids(Shown(sections: [.staff])) == ["deciding", "scenario-2.staff"])
        #expect(ids(Shown(isAll: true)).count > 5)
    }

    private static func words(_ row: [ResultCell]) -> [String] {
        row.map { cell in if case .word(let word) = cell { Language.en(word) } else { "" } }
    }

    private static func text(_ set: ResultSet) -> String { ExportFormat.table.text(Publication(set, .en)) }
}
