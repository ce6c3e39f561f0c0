import Experiments
import Localization
import ShippedScenarios
import Tables
import Testing

@testable import Charts
@testable import Reports

/// Charts of results show what the tables of the same results tell.
@Suite("Charts of results")
struct StudyChartsTests {
    static let study = Result { () throws -> Study in
        let scenarios = [
            try Shipped.scenario(), try Shipped.scenario("first-run.yaml", "staff.curator.posts=1.5 htv"),
        ]
        return Study(
            scenarios.map { Experiment.run($0, replications: 8, seed: 1, threads: 2) }, build: "1")
    }

    /// The numbers of one row of a table, by column.
    private static func number(
        _ table: ResultTable, _ statistic: String, _ measure: String, _ scope: [String: String]
    ) -> Double? {
        let keys = Scope.Key.allCases.map(\.rawValue).filter { key in table.columns.contains { $0.id == key }
        }
        let row = table.rows.first { cells in
            func id(_ column: String) -> String? {
                guard case .named(let id, _) = cells[table.position(of: column)] else { return nil }
                return id
            }
            return id("measure") == measure && keys.allSatisfy { id($0) == scope[$0] }
        }
        guard let row, case .number(let number) = row[table.position(of: statistic)] else { return nil }
        return number
    }

    @Test("are there for what there are numbers for, the decision first")
    func names() throws {
        let study = try Self.study.get()
        let names = StudyCharts(study).all.map(\.name)
        #expect(
            names == [
                .difference, .costs, .thresholds, .ladder, .waiting, .load, .seats, .budget, .distribution,
            ])
        let one = Study([study.parts[0].result], build: "1")
        #expect(StudyCharts(one).all.map(\.name) == names.filter { $0 != .difference && $0 != .costs })
        #expect(
            StudyCharts.forBoard(StudyCharts(study).all).map(\.name) == [
                .difference, .costs, .thresholds, .seats,
            ])
    }

    @Test("show the difference that the table tells")
    func difference() throws {
        let study = try Self.study.get()
        let chart = try #require(StudyCharts(study).all.first { $0.name == .costs }?.chart as? ForestPlot)
        let told = try #require(Self.number(StudyTables.differences(study), "difference", "costTotal", [:]))
        #expect(chart.rows.map(\.difference.mean) == [told])
    }

    @Test("mark what is known on the dates of counting, and end with all who passed the threshold")
    func thresholds() throws {
        let study = try Self.study.get()
        let chart = try #require(StudyCharts(study).all.first { $0.name == .thresholds }?.chart as? YearLines)
        let measures = StudyTables.measures(study)
        for line in chart.lines {
            let scope = ["grades": "0-9", "threshold": line.name.en]
            #expect(line.points.count == chart.dates.count && line.points.count >= 2)
            #expect(line.points.last?.value.mean == Self.number(measures, "mean", "pupilsOver", scope))
        }
        #expect(chart.lines.count == 3)
    }

    @Test("let the bars of the ladder add up")
    func ladder() throws {
        let study = try Self.study.get()
        let chart = try #require(StudyCharts(study).all.first { $0.name == .ladder }?.chart as? LadderFlow)
        for rung in chart.rungs {
            let lost = rung.losses.reduce(0) { $0 + $1.count }
            #expect(abs(rung.came + rung.carried - lost - rung.served) < 1e-9, "\(rung.name)")
        }
    }

    @Test("tell euros in the digits that are known")
    func digits() throws {
        let study = try Self.study.get()
        let chart = try #require(StudyCharts(study).all.first { $0.name == .budget }?.chart as? StackedBudget)
        let county = try #require(chart.payers.dropFirst().first)
        let told = try #require(county.told)
        let row = try #require(
            StudyCharts(study).measures.rows(.costTotal, [.employer: "county"], of: study.parts[0].id).first)
        // Of placements that are too rare there is no interval.
        let half = row.value("mean", "low95", "high95").flatMap { value in
            value.low.flatMap { low in value.high.map { ($0 - low) / 2 } }
        }
        let digits = SupportedDigits(county.amounts.reduce(0, +), halfWidth: half)
        #expect(told.en == digits.whole.text(county.amounts.reduce(0, +), .en))
    }

    @Test("give the load on staff of each week as a part of the time there is")
    func load() throws {
        let study = try Self.study.get()
        let chart = try #require(StudyCharts(study).all.first { $0.name == .load }?.chart as? LoadCourse)
        #expect(chart.limit?.value == 100 && !chart.lines.isEmpty)
        #expect(chart.lines.allSatisfy { $0.values.count == chart.moments.count && $0.values.max() ?? 0 > 1 })
    }

    @Test("draw a line through points by least squares")
    func leastSquares() throws {
        let line = try #require(LeastSquares([1, 2, 3], [3, 5, 7]))
        #expect(line(0) == 1 && line(4) == 9)
        #expect(LeastSquares([2, 2], [1, 3]) == nil && LeastSquares([], []) == nil)
    }

    @Test("give each payer all that it pays")
    func budget() throws {
        let study = try Self.study.get()
        let chart = try #require(StudyCharts(study).all.first { $0.name == .budget }?.chart as? StackedBudget)
        let measures = StudyTables.measures(study)
        for (number, payer) in ["municipality", "county"].enumerated() {
            let told = try #require(Self.number(measures, "mean", "costTotal", ["employer": payer]))
            let drawn = chart.payers[number].amounts.reduce(0, +)
            #expect(abs(drawn - told) < 0.01, "\(payer)")
        }
    }

    @Test("can be drawn in every language and width")
    func drawn() throws {
        for (name, chart) in StudyCharts(try Self.study.get()).all {
            for language in Language.allCases {
                for width in ChartPage.Width.allCases {
                    let canvas = try chart.drawing(ChartPage(language, width, id: "c"))
                    for (number, word) in canvas.words.enumerated() {
                        let met = canvas.words[(number + 1)...].first { $0.box.overlaps(word.box) }
                        #expect(
                            met == nil, "\(name) \(language) \(width): \(word.text) meets \(met?.text ?? "")")
                    }
                }
            }
        }
    }
}
