import Experiments
import Exports
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain
import ShippedScenarios
import Tables
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
        let english = Self.text(RunAnswer.set(Self.study(base), for: .person(seesAll: true)), .en)
        let text = Self.text(RunAnswer.set(Self.study(base), for: .person(seesAll: true)), language)
        #expect(text.matches(of: #/\n─/#).count == english.matches(of: #/\n─/#).count)
        let study = Self.study(base, plan)
        let shown = Shown(sections: [.absence])
        let report = Self.text(CompareAnswer.set(study, for: .person(shown)), language)
        #expect(report.contains(language(.init(fi: "Ero", sv: "Skillnad", en: "Difference"))))
    }

    /// Eight seats at 10,000 € that save eight ordinary places at 11,800 €.
    @Test("where no future differs, no share of futures is better")
    func nothingDiffers() throws {
        let (base, plan) = try Self.results.get()
        func shares(_ plan: ExperimentResult) -> Int {
            let report = Self.text(
                CompareAnswer.set(Self.study(base, plan), for: .person(seesAll: true)), .en)
            return report.split(separator: "\n").count { $0.contains(#/[0-9] % \([0-9]/#) }
        }
        #expect(shares(base) == 0)
        #expect(shares(plan) > 10)
    }

    @Test("posts below one are told to the hundredth")
    func fewPosts() throws {
        let scenario = try Shipped.scenario("first-run.yaml", "staff.curator.posts=0.05 htv")
        let diagnosis = LoadDiagnosis(scenario, replications: 1, seed: 1)
        let report = Self.text(CheckAnswer.set(diagnosis, BoundScenario(scenario), seed: 1, build: "1"), .en)
        #expect(report.contains(#/School curator +0\.05 /#) && report.contains(#/psychologist +0\.50 /#))
    }

    @Test("a net saving is below nought in the table as in the data")
    func netSaving() throws {
        let scenario = try Shipped.scenario("first-run.yaml", "classes.smallClass.yearCost=10000 EUR")
        let result = Experiment.run(scenario, replications: 2, seed: 1, threads: 1)
        let position = try #require(result.measures.firstIndex { $0.kind == .costSeatsNet })
        // No seat is empty all year, so at most 10,000 − 8 × 11,800 is spared.
        let occupancy = try #require(result.series(.seatOccupancy, Scope([(.class, "smallClass")])))
        for (net, percent) in zip(result.series(position), occupancy) {
            #expect(abs(net - (10_000 - 8 * 11_800 * percent / 100)) < 1e-6 && net >= -84_400)
        }
        let row = try #require(
            Self.text(RunAnswer.set(Self.study(result), for: .person(seesAll: true)), .en)
                .split(separator: "\n").first {
                    $0.hasPrefix("Small classes, net of ordinary pupils")
                })
        // Mean and futures; the interval says why there is none.
        #expect(row.split(separator: " −").count >= 3, "\(row)")
        let data = Publication(RunAnswer.set(Self.study(result), for: .program), .en)
        #expect(ExportFormat.json.text(data).contains(/"costSeatsNet"[^}]*"mean":-[^}]*"low95":null/))
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
            let set = RunAnswer.set(Self.study(result), for: .person(seesAll: true))
            let rows = Self.text(set, language).split(separator: "\n")
            let noted = rows.filter { $0.contains(note) }
            // Each class: its mean of the run and of the year, and ten to twelve month's ends.
            #expect(isShared ? noted.count >= 2 * 12 : noted.isEmpty, "\(noted.count)")
        }
    }

    @Test("CSV has a row for every measure and statistic, each with all columns")
    func csv() throws {
        let (base, _) = try Self.results.get()
        let tidy = Publication(RunAnswer.set(Self.study(base), for: .program), .en).tidy
        let statistic = try #require(tidy.columns.firstIndex(of: "statistic"))
        let measured = tidy.rows.filter { $0[0] == .text("measures") }
        #expect(measured.count { $0[statistic] != .text("no_interval") } == base.measures.count * 8)
        #expect(tidy.rows.allSatisfy { $0.count == tidy.columns.count })
    }

    @Test("a comparison has a difference for every measure that both sides have, and every measure of either")
    func oneSided() throws {
        let base = try Shipped.scenario()
        var plan = base
        plan.classes = []
        plan.seatAllocation = SeatAllocation()
        let results = [base, plan].map { Experiment.run($0, replications: 2, seed: 1, threads: 1) }
        for pair in [results, results.reversed()] {
            let set = CompareAnswer.set(Self.study(pair[0], pair[1]), for: .program)
            #expect(set.table("measures").rows.count == pair[0].measures.count + pair[1].measures.count)
            let fewer = min(pair[0].measures.count, pair[1].measures.count)
            let differences = set.table("differences").rows.count
            #expect(differences <= fewer && differences > fewer - 20)
        }
    }

    @Test("no exporter plugin can take the name of a format of the program")
    func reserved() {
        #expect(ExportFormat.allCases.allSatisfy { PluginDescriptor.reservedFormats.contains($0.name) })
    }

    private static func study(_ results: ExperimentResult...) -> Study { Study(results, build: "1") }

    private static func text(_ set: ResultSet, _ language: Language) -> String {
        // Wide enough that no row is folded.
        ExportFormat.table.text(Publication(set, language, page: TextPage(columns: 300, isPlain: true)))
    }
}
