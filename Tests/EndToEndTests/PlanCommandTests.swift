import Foundation
import Testing

@Suite("EndToEndTests: plans for staff, seats and money")
struct PlanCommandTests {
    static let scenario = "scenarios/first-run.yaml"

    @Test(
        "posts are told as tables in three languages and as rows for programs, the same on any number of threads"
    )
    func staff() throws {
        let arguments = ["staff", Self.scenario, "-r", "15", "--explain", "4"]
        for (language, title) in [
            ("fi", "Henkilöstötarve, htv"), ("sv", "Personalbehov, årsv."), ("en", "Staffing needs, FTE"),
        ] {
            let answer = try Program.run(arguments + ["--language", language])
            #expect(answer.status == 0 && answer.output.contains(title), "\(answer.complaint)")
        }
        let one = try Program.run(arguments + ["--format", "json", "--threads", "1"])
        let two = try Program.run(arguments + ["--format", "json", "--threads", "2"])
        #expect(one.output == two.output)
        let staffing = try one.rows("staffing")
        #expect(staffing.map { $0["role"] as? String } == ["curator", "psychologist", "socialWorker", "all"])
        for row in try one.rows("gap_causes") {
            let parts = row.compactMap { key, value -> Double? in
                ["role", "schools", "method", "simulation"].contains(key) ? nil : value as? Double
            }
            let whole = try #require(row["simulation"] as? Double)
            #expect(abs(parts.reduce(0, +) - whole) < 1e-9, "the parts of \(row) are not the whole")
        }
        let csv = try Program.run(arguments + ["--format", "csv", "--csv", "fi"])
        #expect(
            csv.output.contains(";role;role_name;schools;")
                && csv.output.contains(";0,6;\r\n"))
    }

    @Test(
        "what cannot be reached is answered with 1, and what binds is named",
        arguments: ["staff", "optimise", "budget"])
    func outOfReach(command: String) throws {
        let answer = try Program.run([
            command, Self.scenario, "-r", "15", "--language", "en", "--confidence", "80%", "--set",
            "staff.psychologist.posts=0.1", "--set", "staff.psychologist.atMost=0.1 htv",
        ])
        #expect(answer.status == 1, "\(answer.complaint)")
        #expect(
            answer.output.contains(
                command == "optimise"
                    ? "the binding constraint is: School psychologist" : "out of reach"))
        #expect(command != "optimise" || answer.output.contains("15/15"))
    }

    @Test("seats are told with those who have no class, and more than the law allows is answered with 1")
    func seats() throws {
        let answer = try Program.run(["seats", Self.scenario, "-r", "15", "--language", "en"])
        #expect(answer.status == 0 && answer.output.contains("There is no small class for grades 1-6."))
        let crowded = try Program.run([
            "seats", Self.scenario, "-r", "15", "--within", "0", "--set", "seatAllocation.referral=100 %",
            "--set", "seatAllocation.accept=100 %", "--set", "ladder.meeting.threshold=20 h",
        ])
        #expect(crowded.status == 1, "\(crowded.complaint)")
    }

    @Test("a budget adds up, and two scenarios are set against each other")
    func budget() throws {
        let answer = try Program.run([
            "budget", Self.scenario, Self.scenario, "-r", "5", "--format", "json", "--set", "money.index=2 %",
        ])
        #expect(answer.status == 0, "\(answer.complaint)")
        let rows = try answer.rows("budget").filter { $0["scenario"] as? String == "first-run" }
        let amounts = rows.map { ($0["category"] as? String, $0["amount"] as? Double ?? .nan) }
        let total = amounts.filter { $0.0 == "total" }.reduce(0) { $0 + $1.1 }
        #expect(
            abs(amounts.filter { $0.0 != "total" && $0.0 != "subtotal" }.reduce(0) { $0 + $1.1 } - total)
                < 1e-5)
        #expect(total > 100_000)
        let outcomes = try answer.rows("share_of_outcomes")
        #expect(outcomes.count > 30 && outcomes.allSatisfy { $0["share"] as? Double == 50 })
        let plane = try answer.rows("cost_effectiveness")
        #expect(plane.count == 3)
        for row in plane {
            #expect(row["ratio"] is NSNull && row["ratio_remark"] as? String == "effect_not_shown")
        }
    }

    /// A school with a tenth of a psychologist, and no more to be had.
    private static func narrow(_ folder: String) throws -> String {
        let text = """
            extends: \(repository)/\(scenario)
            name: {fi: Ahdas, sv: Trång, en: Narrow}
            staff:
              - {role: psychologist, posts: 0.1 htv, atMost: 0.1 htv}

            """
        try text.write(toFile: "\(folder)/narrow.yaml", atomically: true, encoding: .utf8)
        return "\(folder)/narrow.yaml"
    }

    @Test(
        "an export tells the cheapest plan of each scenario, or that there is none and what was demanded",
        arguments: [1, 2])
    func exportedOptimum(scenarios: Int) throws {
        try Outside.inFolder { folder in
            let narrow = try Self.narrow(folder)
            let answer = try Program.run(
                ["export", narrow] + (scenarios == 2 ? [Self.scenario] : []) + [
                    "--to", folder + "/all", "--as", "jsonl,xlsx,csv,sqlite", "-r", "14", "--target", "80%",
                    "--optimise", "--repeats", "1", "--language", "en",
                ])
            #expect(answer.status == 0, "\(answer.complaint)")
            let lines = try String(contentsOfFile: folder + "/all/results.jsonl", encoding: .utf8)
            let verdicts = try Answer.rows("plan_verdict", inLines: lines)
            #expect(verdicts.count == scenarios)
            let none = verdicts[0]
            #expect(none["outcome"] as? String == "out_of_reach")
            #expect(none["binding"] as? String == "psychologist" && none["cost_plan"] is NSNull)
            // All of 14 futures are needed for 80 % confidence with 95 % assurance.
            #expect(none["demanded"] as? Double == 14 && none["chosen_in"] as? Double == 14)
            #expect((none["reached"] as? Double ?? 100) < 100 && none["promised"] as? Double == 80)
            let plans = try Answer.rows("cheapest_plan", inLines: lines)
            // Three roles, the class, two payers and all.
            #expect(plans.count == scenarios * 7)
            #expect(plans.prefix(7).allSatisfy { $0["plan"] is NSNull && $0["cost_plan"] is NSNull })
            #expect(try Answer.rows("plan_spread", inLines: lines).count == scenarios * 5)
            #expect(try Answer.rows("plan_targets", inLines: lines).count == scenarios * 4)
            guard scenarios == 2 else { return }
            #expect(verdicts[1]["outcome"] as? String == "found")
            let cost = verdicts[1]["cost_plan"] as? Double ?? .nan
            #expect(abs(cost - (plans[13]["cost_plan"] as? Double ?? .nan)) < 1e-5)
            let same = try Outside.script(
                "same_numbers.py", "\(folder)/all/results.xlsx", "\(folder)/all/results.jsonl")
            #expect(same.status == 0, "\(same.output)\(same.complaint)")
        }
    }

    /// Text as it was before its lines were broken.
    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("Ctrl-C ends the search with the plan that there is, in three languages, and the exit code is 130")
    func interrupted() throws {
        for (language, words) in [
            ("fi", "Toistot keskeytettiin"), ("sv", "Upprepningarna avbröts"),
            ("en", "repeats were interrupted"),
        ] {
            // The search has 12 parts, and telling is one; then come a hundred more searches.
            let answer = try Outside.script(
                "interrupt.py", "13", Program.binary, "optimise", Self.scenario, "-r", "14", "--repeats",
                "100",
                "--target", "80%", "--language", language)
            #expect(answer.status == 130, "\(answer.complaint)")
            #expect(Self.onOneLine(answer.output).contains(words), "\(answer.output)")
            #expect(answer.complaint.contains("Ctrl-C"), "\(answer.complaint)")
        }
    }

    @Test("caps of payers are told with the money of each, and what exceeds one is answered with 1")
    func caps() throws {
        let arguments = ["optimise", Self.scenario, "-r", "14", "--target", "80%", "--repeats", "0"]
        let answer = try Program.run(
            arguments + ["--budget", "county=900", "--budget", "9 000 000", "--language", "fi"])
        #expect(answer.status == 1, "\(answer.complaint)")
        #expect(
            Self.onOneLine(answer.output).contains("Sitova rajoite: raha (hyvinvointialue)"),
            "\(answer.output)")
        let enough = try Program.run(
            arguments + ["--budget", "county=9000000", "--budget", "9000000", "--format", "json"])
        #expect(enough.status == 0, "\(enough.complaint)")
        let verdict = try #require(try enough.rows("plan_verdict").first)
        #expect(verdict["budget"] as? Double == 9e6 && verdict["budget_county"] as? Double == 9e6)
        #expect(verdict["budget_municipality"] is NSNull)
    }

    @Test(
        "bad input is a clear error and exit code 2",
        arguments: [
            (["staff", "--target", "120%"], "over 0 % and at most 100 %"),
            (["staff", "--target", "0"], "over 0 % and at most 100 %"),
            (["staff", "--target", "many"], "as 95% or 97.5%"),
            (["staff", "--target", "0.95"], "did you mean 95 %?"),
            (["budget", "--target", "0,975"], "did you mean 97.5 %?"),
            (["staff", "--target", "-5"], "'-5' is invalid for '--target"),
            (["staff", "-r", "-3"], "a whole number from 1 to 100000"),
            (["staff", "--years", "-1"], "a whole number, at least 1"),
            (["staff", "--explain", "-1"], "a whole number from 0 to 100000"),
            (["staff", "--patience", "-2"], "over 0 and at most 10000 school days"),
            (["seats", "--within", "-5"], "0 to 1000 school days"),
            (["seats", "--within", "1e9"], "0 to 1000 school days"),
            (["optimise", "--budget", "-5"], "over 0 euros"),
            (["optimise", "--budget", "state=5"], "`municipality` / `county`"),
            (["optimise", "--budget", "county=-5"], "over 0 euros"),
            (["optimise", "--budget", "county=5", "--budget", "county=6"], "given twice"),
            (["optimise", "--budget", "5", "--budget", "6"], "given twice"),
            (["allocate", "--role", "curator"], "serves one school only"),
            (["allocate", "--role", "School curator"], "serves one school only"),
            (
                ["allocate", "--role", "curator", "--role", "psychologist", "--posts", "3"],
                "--posts is htv of one role"
            ),
            (["allocate", "--role", "curator", "--euros", "0"], "over 0 euros"),
            (["allocate", "--role", "nobody"], "no role is called `nobody`"),
            (["allocate", "--role", "teacher"], "everything the same day"),
            (["allocate", "--role", "curator", "--step", "0"], "at most three decimals"),
            (["allocate", "--role", "curator", "--between", "areas"], "name no two areas"),
            (["optimise", "--repeats", "-1"], "a whole number from 0 to 100"),
            (["export", "--to", "a.csv", "--repeats", "2"], "--repeats needs --optimise"),
            (["optimise", "--budget", "1,200"], "over 0 euros"),
            (["optimise", "--budget", "1 200.505"], "over 0 euros"),
            (["staff", "--csv", "fi"], "--csv needs --format csv"),
            (["wisn", "--format", "json", "--csv", "rfc"], "--csv needs --format csv"),
            (["export", "--to", "a.csv", "--results-only", "--target", "90%"], "exclude each other"),
            (["export", "--to", "a.csv", "--results-only", "--within", "40"], "exclude each other"),
            (["budget", "--target", "90%", "--within", "9", "--set", "classes=[]"], "no small class"),
            (["optimise", "-r", "3"], "-r"), (["export", "--to", "a.csv", "--optimise", "-r", "3"], "-r"),
            (["export", "--to", "a.csv", "--budget", "100"], "--budget needs --optimise"),
            (["export", "--to", "a.csv", "--optimise", "--results-only"], "exclude each other"),
            (["optimise", "--confidence", "100%"], "over 0 % and under 100 %"),
            (["seats", "--within", "-1"], "--within"),
            (["budget", "--target", "120%"], "over 0 % and at most 100 %"),
            (["budget", "--within", "20"], "--within needs --target"),
            (["optimise", "--budget", "0"], "over 0 euros"),
            (["budget", "--set", "roles.curator.monthlyPay=0 EUR"], "roles.curator.monthlyPay` is 0 EUR"),
            (["budget", "--set", "money.index=-60 %"], "money.index"),
            (
                ["budget", "--set", "classes.smallClass.yearCost=0 EUR"],
                "classes.smallClass.yearCost` is 0 EUR"
            ),
            (["staff", "--set", "staff.socialWorker.schools=[nowhere]"], "nowhere"),
            (["staff", "--set", "staff.curator.atMost=-1 htv"], "atMost"),
            (["optimise", "--within", "40", "--set", "classes=[]"], "no small class"),
            (
                ["staff", "--set", "staff.curator.atLeast=2 htv", "--set", "staff.curator.atMost=1 htv"],
                "atLeast"
            ),
            (["seats", "--set", "classes.smallClass.seats=12"], "at most 10 pupils (Decree 852/1998)"),
            (["seats", "--set", "classes.smallClass.cap=9"], "10, 8 or 6"),
            (["seats", "--set", "classes=[]"], "no small class"),
            (["staff", "--format", "xlsx"], "xlsx"), (["staff", "--csv", "se"], "--csv"),
        ] as [([String], String)])
    func badInput(arguments: [String], complaint: String) throws {
        let answer = try Program.run([arguments[0], Self.scenario] + arguments.dropFirst())
        #expect(answer.status == 2, "\(arguments): \(answer.output)")
        #expect(answer.complaint.contains(complaint), "\(arguments): \(answer.complaint)")
    }
}
