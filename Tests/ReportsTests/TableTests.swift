import Experiments
import Planning
import Reports
import SchoolDomain
import ShippedScenarios
import Testing

@Suite("Tables and data files")
struct TableTests {
    @Test("columns are as wide as their widest cell and aligned")
    func alignment() {
        var table = TextTable(title: "T", columns: [("Name", .left), ("Number", .right)])
        table.add(["å", "1"])
        table.add(["longer", "1234567"])
        #expect(
            table.rendered() == """
                T

                Name     Number
                ──────  ───────
                å             1
                longer  1234567

                """)
    }

    static let results = Result { () throws -> (ExperimentResult, ExperimentResult) in
        let base = try Shipped.scenario()
        let plan = try Shipped.scenario("first-run.yaml", "ladder.consultation.taken=100 %")
        return (
            Experiment.run(base, replications: 3, seed: 1, threads: 2),
            Experiment.run(plan, replications: 3, seed: 1, threads: 2)
        )
    }

    @Test("a report says the same measures in every language", arguments: Language.allCases)
    func languages(language: Language) throws {
        let (base, plan) = try Self.results.get()
        let english = RunReport(base, .en).rendered(all: true)
        let text = RunReport(base, language).rendered(all: true)
        #expect(text.split(separator: "\n").count == english.split(separator: "\n").count)
        let comparison = Comparison(baseline: base, alternatives: [plan])
        let report = CompareReport(comparison, language).rendered()
        #expect(report.contains(language(.init(fi: "Ero", sv: "Skillnad", en: "Difference"))))
    }

    /// Eight seats at 10,000 € that save eight ordinary places at 11,800 €.
    @Test("where no future differs, no share of futures is better")
    func nothingDiffers() throws {
        let (base, plan) = try Self.results.get()
        func shares(_ plan: ExperimentResult) -> Int {
            let report = CompareReport(Comparison(baseline: base, alternatives: [plan]), .en).rendered()
            return report.split(separator: "\n").count { $0.contains(#/[0-9] %  /#) }
        }
        #expect(shares(base) == 0)
        #expect(shares(plan) > 10)
    }

    @Test("posts below one are told to the hundredth")
    func fewPosts() throws {
        let scenario = try Shipped.scenario("first-run.yaml", "staff.curator.posts=0.05 htv")
        let report = CheckReport.rendered(LoadDiagnosis(scenario, replications: 1, seed: 1), scenario, .en)
        #expect(report.contains(#/School curator +0\.05 /#) && report.contains(#/psychologist +0\.50 /#))
    }

    @Test("a net saving is below nought in the table as in the data")
    func netSaving() throws {
        let scenario = try Shipped.scenario("first-run.yaml", "classes.smallClass.yearCost=10000 EUR")
        let result = Experiment.run(scenario, replications: 2, seed: 1, threads: 1)
        let position = try #require(result.measures.firstIndex { $0.kind == .costSeatsNet })
        #expect(result.estimate(position).interval?.low == -84_400)
        let row = try #require(
            RunReport(result, .en).rendered(all: true).split(separator: "\n").first {
                $0.hasPrefix("Small classes, net of ordinary pupils")
            })
        #expect(row.split(separator: " −").count == 6, "\(row)")
        #expect(try DataReports.json(result).contains("\"interval95\":[-84400,-84400]"))
    }

    @Test("a waiting list that classes share says so in its row, others do not", arguments: Language.allCases)
    func sharedWaitingList(language: Language) throws {
        let note = language(.init(fi: "ensimmäisessä", sv: "första", en: "only at the first class that fits"))
        for (second, isShared) in [(GradeSet(7...9), true), (GradeSet(1...6), false)] {
            var scenario = try Shipped.scenario()
            scenario.classes.append(scenario.classes[0])
            scenario.classes[1].id = "second"
            scenario.classes[1].eligibility.grades = second
            let result = Experiment.run(scenario, replications: 2, seed: 1, threads: 1)
            let rows = RunReport(result, language).rendered(all: true).split(separator: "\n")
            let noted = rows.filter { $0.contains(note) }
            // Each class: its mean of the run and of the year, and ten to twelve month's ends.
            #expect(isShared ? noted.count >= 2 * 12 : noted.isEmpty, "\(noted.count)")
        }
    }

    @Test("CSV has a row for every measure and statistic, each with all columns")
    func csv() throws {
        let (base, _) = try Self.results.get()
        let lines = DataReports.csv(base).split(separator: "\r\n")
        #expect(lines.count == 1 + base.measures.count * 8)
        let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
        #expect(
            lines.allSatisfy {
                $0.split(separator: ",", omittingEmptySubsequences: false).count == columns
            })
    }

    @Test("a comparison of one plan carries the difference with every measure it shares")
    func differences() throws {
        let (base, plan) = try Self.results.get()
        let json = try DataReports.json(Comparison(baseline: base, alternatives: [plan]))
        let count = json.components(of: "\"difference\":{").count - 1
        #expect(count == 2 * base.measures.count)
    }

    @Test("a measure that only one side has carries a difference of nothing, so that all records are alike")
    func oneSided() throws {
        let base = try Shipped.scenario()
        var plan = base
        plan.classes = []
        plan.seatAllocation = SeatAllocation()
        let results = [base, plan].map { Experiment.run($0, replications: 2, seed: 1, threads: 1) }
        for pair in [results, results.reversed()] {
            let json = try DataReports.json(Comparison(baseline: pair[0], alternatives: [pair[1]]))
            let records = json.components(of: "\"difference\":{").count - 1
            #expect(records == pair[0].measures.count + pair[1].measures.count)
            let nothing =
                #"{"interval95":null,"mean":null,"pBetter":null,"replicationsSaved":null}"#
            #expect(json.components(of: "\"difference\":" + nothing).count > 20)
        }
    }
}

extension String {
    fileprivate func components(of separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
