import Experiments
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Charts
@testable import Reports

/// With schools after grade 9 all grades are more than 0-9; what is compared is what all scenarios have.
@Suite("Figures of scenarios with the second degree")
struct SecondDegreeFigureTests {
    private static func level(_ grades: String, _ level: Double) -> MadeResults.Number {
        MadeResults.Number(.pupilsOver, level: level, noise: 0.1) {
            $0[.threshold] == "90 h" && $0[.grades] == grades && $0[.year] == nil && $0[.date] == nil
        }
    }

    private static func rows(_ study: Study) -> [String] {
        DecisionTable(study, columns: 160).table.rows.map { row in
            if case .word(let word) = row[0] { word.en } else { "" }
        }
    }

    @Test("the number that leads, the table and the charts count all grades where all scenarios have them")
    func together() throws {
        let scenario = try Shipped.scenario("studies/second-degree.yaml")
        let baseline = MadeResults.result(scenario, [Self.level("0-15", 590), Self.level("0-9", 387)])
        let plan = MadeResults.result(scenario, [Self.level("0-15", 560), Self.level("0-9", 387)])
        let figures = StudyFigures([scenario, scenario])
        #expect(figures.allGrades == "0-15" && figures.lead?.series(baseline)?.first == 590.1)
        let study = Study([baseline, plan], build: "1")
        let names = Self.rows(study)
        for name in ["general upper secondary school", "vocational education", "grades 1–6"] {
            #expect(names.contains { $0.hasSuffix(name) }, "\(name): \(names)")
        }
        let charts = StudyCharts(study).all
        let forest = try #require(charts.first { $0.name == .difference }?.chart as? ForestPlot)
        #expect(abs(forest.rows[0].difference.mean + 30) < 0.2)
        let histogram = try #require(charts.first { $0.name == .distribution }?.chart as? Histogram)
        #expect(histogram.values.allSatisfy { $0 > 580 })
        let lines = try #require(charts.first { $0.name == .thresholds }?.chart as? YearLines)
        #expect(lines.lines.contains { ($0.points.last?.value.mean ?? 0) > 580 })
    }

    @Test("beside a scenario without it grades 0-9 are compared, by that name, and no plan is ranked")
    func apart() throws {
        let (without, with) = (
            try Shipped.scenario("lempaala.yaml"), try Shipped.scenario("studies/second-degree.yaml")
        )
        let figures = StudyFigures([without, with])
        #expect(figures.allGrades == "0-9" && figures.lead?.label.en == "grades 0–9")
        #expect(StudyFigures([without]).lead?.label.en == "all grades")
        let study = Study(
            [
                MadeResults.result(without), MadeResults.result(with, [Self.level("0-9", 5)]),
                MadeResults.result(with, [Self.level("0-9", 4)]),
            ], build: "1")
        let kinds = StudyFindings(study).all.map(\.finding.kind)
        #expect(kinds.count { $0 == "unlike" } == 2 && !kinds.contains("ranking"))
        #expect(Unlikeness.all(of: with, against: without) == [.schools, .population, .lessons])
        #expect(AnswerTable.lead(study).fi.contains("eivätkä erot johdu vain suunnitelmasta"))
    }
}
