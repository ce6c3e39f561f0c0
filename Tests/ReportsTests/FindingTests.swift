import Experiments
import Localization
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("What is said of a plan is what its intervals show")
struct FindingTests {
    private typealias Number = MadeResults.Number

    private static func over90(_ grades: String) -> (Scope) -> Bool {
        { $0[.threshold] == "90 h" && $0[.grades] == grades }
    }

    private static func curator(_ scope: Scope) -> Bool { scope[.role] == "curator" }

    private static func payer(_ employer: Role.Employer) -> (Scope) -> Bool {
        { $0[.employer] == employer.rawValue && $0[.role] == nil }
    }

    @Test("a clear win: how much, for whom, at whose price, how sure, and what each pupil costs")
    func clearWin() throws {
        let found = MadeResults.findings(
            try Shipped.scenario(), before: [Number(.pupilsOver, level: 30, Self.over90("0-9"))],
            [
                Number(.pupilsOver, level: 25, noise: 0.5, Self.over90("0-9")),
                Number(.pupilsOver, level: 5, noise: 0.5, Self.over90("7-9")),
                Number(.costTotal, level: 50_010, Self.payer(.municipality)),
                Number(.costTotal, level: 50_010) { $0[.employer] == nil },
            ])
        #expect(found.map(\.kind) == ["effect", "certainty", "price"])
        let text = MadeResults.text(found, .en)
        #expect(
            text.contains("Pupils over 90 h a year 30 → 25 (−5.0 ±0.4), mostly in grades 7–9."), "\(text)")
        #expect(text.contains("in 100 % (74–100) of"), "\(text)")
        #expect(
            text.contains(
                "The municipality pays 50,000 € more a year; the wellbeing services county pays the same; "
                    + "in all 10,000 € (9,"), "\(text)")
    }

    @Test("how sure: strictly fewer are counted, and those with as many are named")
    func ties() throws {
        var results = [MadeResults.result(try Shipped.scenario())]
        results.append(results[0])
        let place = try #require(
            results[1].measures.firstIndex { $0.kind == .pupilsOver && Self.isLead($0.scope) })
        for replication in 0..<7 { results[1].values[replication][place] = 9 - Double(replication) / 10 }
        let found = PlanFindings(
            baseline: results[0], plan: results[1], figures: StudyFigures(results.map(\.scenario))
        ).all
        // 7 of 12 are fewer, 5 as many: with ties by half it would be 79 %.
        let text = MadeResults.text(found, .en)
        #expect(text.contains("in 58 % (28–85) of the simulations, as many in 42 %."), "\(text)")
    }

    private static func isLead(_ scope: Scope) -> Bool {
        over90("0-9")(scope) && scope[.year] == nil && scope[.date] == nil
    }

    @Test("a certain price is told though a rare placement leaves the mean without an interval")
    func certainPrice() throws {
        let scenario = try Shipped.scenario()
        let county = Number(.costTotal, level: 55_010, Self.payer(.county))
        let before = MadeResults.result(scenario)
        var plan = MadeResults.result(scenario, [county])
        for place in plan.measures.indices
        where plan.measures[place].kind == .costTotal && Self.payer(.county)(plan.measures[place].scope) {
            plan.values[3][place] += 23_400
        }
        let found = PlanFindings(
            baseline: before, plan: plan, figures: StudyFigures([scenario, scenario])
        ).all
        let text = MadeResults.text(found, .en)
        #expect(text.contains("the wellbeing services county pays 57,000 € more a year"), "\(text)")
    }

    @Test("no price of a pupil is told where no price is shown")
    func noRatio() throws {
        let found = MadeResults.findings(
            try Shipped.scenario(),
            [
                Number(.pupilsOver, level: 8, noise: 0.2, Self.over90("0-9")),
                Number(.costTotal, level: 1_010, noise: 9_000),
            ])
        let text = MadeResults.text(found, .en)
        #expect(text.contains("no difference is shown") && !text.contains("for each pupil"), "\(text)")
    }

    @Test(
        "no difference shown: between which bounds it is, and nothing of better or worse",
        arguments: Language.allCases)
    func nothingShown(language: Language) throws {
        let found = MadeResults.findings(
            try Shipped.scenario(), [Number(.pupilsOver, level: 10.1, noise: 3, Self.over90("0-9"))])
        #expect(found.map(\.kind) == ["effect", "price"])
        guard case .noEffect = found[0] else {
            Issue.record("\(found[0])")
            return
        }
        let said = LocalizedText(
            fi: "eroa ei ole osoitettu (−2", sv: "ingen skillnad är påvisad (−2",
            en: "no difference is shown (−2")
        #expect(MadeResults.text(found, language).contains(language(said)))
    }

    @Test("a difference in every replication that is the same in all of them is shown, of few it is not")
    func sameInAll() throws {
        let scenario = try Shipped.scenario()
        let same = MadeResults.findings(scenario, [])
        #expect(MadeResults.text(same, .en).contains("(the same in all simulations)"))
        let fixed = MadeResults.findings(scenario, [Number(.pupilsOver, level: 9, Self.over90("0-9"))])
        guard case .effect = fixed[0] else {
            Issue.record("\(fixed[0])")
            return
        }
        #expect(Difference([10, 10], [9, 9], better: .lower).shownSign == nil)
        #expect(Difference([10, 10, 10, 10], [9, 9, 9, 9], better: .lower).shownSign == -1)
    }

    @Test("a trade-off: what is better and what is worse stand beside each other")
    func tradeOff() throws {
        let found = MadeResults.findings(
            try Shipped.scenario(),
            [
                Number(.pupilsOver, level: 8, noise: 0.2, Self.over90("0-9")),
                Number(.seatUnmet, level: 2, noise: 0.2),
                Number(.servedWithinLimit, level: 6, noise: 0.3, Self.curator),
            ])
        #expect(found.map(\.kind).contains("trade_off"))
        let text = MadeResults.text(found, .en)
        let better = "Better: Pupils for whom there is no small class 10 → 2."
        #expect(
            text.contains("\(better) Worse: Begun within the limit: School curator 10.0 → 6.0 %."), "\(text)")
    }

    /// Of 10 each, 9, 8, 6 and 3 are left: two of four are told.
    @Test("of several losses those that change most are told first, and how many there are besides")
    func largestFirst() throws {
        let scenario = try Shipped.scenario()
        let roles = [("curator", 6.0), ("psychologist", 3.0), ("socialWorker", 8.0), ("teacher", 9.0)]
        let found = MadeResults.findings(
            scenario,
            roles.map { id, level in
                Number(.servedWithinLimit, level: level, noise: 0.1) { $0[.role] == id }
            })
        let text = MadeResults.text(found, .fi)
        #expect(text.contains("Huononee: Määräajassa aloitettu: koulupsykologi 10,0 → 3,0 %"), "\(text)")
        #expect(text.contains("; koulukuraattori 10,0 → 6,0 % ja "), "\(text)")
    }

    @Test("how sure a plan is is told of each of several")
    func sureOfEach() throws {
        let scenario = try Shipped.scenario()
        let plans = [5.0, 6.0, 7.0].map { level in
            MadeResults.result(
                scenario, [Number(.pupilsOver, level: level, noise: 0.1, Self.over90("0-9"))])
        }
        let lead = Language.en(
            AnswerTable.lead(Study([MadeResults.result(scenario)] + plans, build: "1")))
        #expect(lead.components(separatedBy: "of the simulations").count == 4, "\(lead)")
    }

    @Test("what is shown but small is not told as better or worse")
    func small() throws {
        let found = MadeResults.findings(
            try Shipped.scenario(), [Number(.servedWithinLimit, level: 10.5, noise: 0.1, Self.curator)])
        #expect(found.map(\.kind) == ["effect", "price"])
    }

    @Test(
        "doing less: what is needed, found and served stands beside what looks better",
        arguments: Language.allCases)
    func doingLess(language: Language) throws {
        let less = [
            Number(.casesOpened, level: 6, noise: 0.2), Number(.casesServed, level: 5, noise: 0.2),
            Number(.seatWaitMean, level: 4, noise: 0.2), Number(.costTotal, level: 9, Self.payer(.county)),
        ]
        let scenario = try Shipped.scenario()
        let found = MadeResults.findings(scenario, less)
        // Nothing is said to be better for it.
        #expect(found.map(\.kind) == ["effect", "does_less", "price"])
        // Of three steps.
        let numbers = LocalizedText(
            fi: "tarve 10 → 10; avattuja tapauksia 30 → 18; loppuun käsiteltyjä 30 → 15",
            sv: "behov 10 → 10; öppnade ärenden 30 → 18; slutförda ärenden 30 → 15",
            en: "need 10 → 10; cases opened 30 → 18; cases completed 30 → 15")
        let text = MadeResults.text(found, language)
        #expect(text.contains(language(numbers)), "\(text)")
        let lessNeeded = Number(.pupilsOver, level: 5, noise: 0.2) { $0[.threshold] == "50 h" }
        #expect(!MadeResults.findings(scenario, less + [lessNeeded]).map(\.kind).contains("does_less"))
    }

    @Test("a queue that grows from year to year, whether it did before")
    func growingQueue() throws {
        var scenario = try Shipped.scenario("lempaala.yaml")
        scenario.years = Array(scenario.years.prefix(2))
        let growth = scenario.years.enumerated().map { number, year in
            Number(.waitMean, level: number == 0 ? 3 : 9, noise: 0.2) {
                Self.curator($0) && $0[.year] == year.label
            }
        }
        let calm = Number(.stillWaitingLate, level: 0)
        let busy = Number(.utilisation, level: 95)
        let grown = MadeResults.findings(scenario, before: [calm, busy], growth)
        #expect(grown.map(\.kind).contains("growing_queue"))
        let text = MadeResults.text(grown, .en)
        #expect(
            text.contains("a queue grows: School curator, waits year by year 3.00, 9.00 school days."),
            "\(text)")
        let known = MadeResults.findings(scenario, before: [calm, busy] + growth, [])
        #expect(MadeResults.text(known, .en).contains("9.00 school days (as in the baseline)."))
        #expect(
            !MadeResults.findings(scenario, before: [calm, busy], []).map(\.kind).contains("growing_queue"))
        // Who has time waits for others, at a meeting; more of them would shorten nothing.
        #expect(!MadeResults.findings(scenario, before: [calm], growth).map(\.kind).contains("growing_queue"))
    }

    @Test("a queue of which more than a twentieth of a year's requests are late at the end")
    func lateQueue() throws {
        let scenario = try Shipped.scenario()
        let begun = Number(.requestsBegun, level: 100)
        func kinds(_ late: Double) -> [String] {
            MadeResults.findings(
                scenario,
                before: [begun, Number(.stillWaitingLate, level: 0), Number(.utilisation, level: 95)],
                [Number(.stillWaitingLate, level: late, noise: 0.5, Self.curator)]
            ).map(\.kind)
        }
        #expect(kinds(6).contains("growing_queue") && !kinds(5).contains("growing_queue"))
    }

    @Test("posts below the law")
    func belowNorm() throws {
        let plan = try Shipped.scenario("first-run.yaml", "staff.curator.posts=0.3 htv")
        let found = MadeResults.findings(try Shipped.scenario(), [], plan: plan)
        // 68 · … pupils over 670 a post, as the warning about the file says, too.
        #expect(
            MadeResults.text(found, .en).contains(
                "Below the legal norm: School curator 0.30 FTE, the law asks 0.45."), "\(found)")
        let known = MadeResults.findings(plan, [])
        #expect(MadeResults.text(known, .en).contains("the law asks 0.45 (as in the baseline)."))
    }

    @Test("another payer pays: who pays and who does not", arguments: Language.allCases)
    func otherPayer(language: Language) throws {
        let found = MadeResults.findings(
            try Shipped.scenario(),
            [
                Number(.servedWithinLimit, level: 90, noise: 1, Self.curator),
                Number(.costTotal, level: 55_010, Self.payer(.county)),
            ])
        let said = LocalizedText(
            fi: "Kunta maksaa saman verran; hyvinvointialue maksaa 55 000 € enemmän vuodessa.",
            sv: "Kommunen betalar lika mycket; välfärdsområdet betalar 55 000 € mer per år.",
            en: "The municipality pays the same; the wellbeing services county pays 55,000 € more a year.")
        #expect(MadeResults.text(found, language).replacing("\u{A0}", with: " ").contains(language(said)))
    }

    @Test("of several plans the one with the fewest, and whether it is ahead of the next")
    func ranking() throws {
        let scenario = try Shipped.scenario()
        func plan(_ name: LocalizedText, _ level: Double, noise: Double) -> ExperimentResult {
            var named = scenario
            named.name = name
            return MadeResults.result(
                named, [Number(.pupilsOver, level: level, noise: noise, Self.over90("0-9"))])
        }
        func first(_ plans: ExperimentResult...) -> String {
            let study = Study([MadeResults.result(scenario)] + plans, build: "1")
            return Language.en(FindingSentence.text(StudyFindings(study).all[0].finding))
        }
        let (a, b) = (plan("A", 5, noise: 0.1), plan("B", 8, noise: -0.1))
        #expect(
            first(b, a)
                == "Pupils over 90 h: fewest with “A”; the difference from the next, “B”, is shown.")
        let close = plan("C", 5.01, noise: 1)
        #expect(first(a, close).hasSuffix("but no difference from the next, “C”, is shown."))
        // One that varies too much to be shown ahead of the baseline is not passed over.
        #expect(
            first(a, plan("F", 4, noise: 30)).hasSuffix("but no difference from the next, “F”, is shown."))
        #expect(
            first(plan("D", 10, noise: 1), plan("E", 11, noise: 1)).hasPrefix(
                "No plan is shown to lower this"))
    }

    @Test("every sentence is a row of the table that files and programs have")
    func table() throws {
        let scenario = try Shipped.scenario()
        for results in [
            [MadeResults.result(scenario)], [MadeResults.result(scenario), MadeResults.result(scenario)],
        ] {
            let study = Study(results, build: "1")
            let table = AnswerTable.table(study)
            #expect(table.rows.count == StudyFindings(study).all.count && table.rows.count > 2)
            #expect(StudyTables.all(study).tables[0].id == "answer")
            #expect(StudyTables.everyNumber(study)[0].id == "answer")
        }
    }
}
