import Foundation
import Testing

@Suite("EndToEndTests: results for other programs")
struct DataTests {
    /// Rows of RFC 4180 text as dictionaries.
    static func rows(_ csv: String) -> [[String: String]] {
        var (table, row, cell, isQuoted) = ([[String]](), [String](), "", false)
        let scalars = Array(csv.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if isQuoted, scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
                cell.append("\"")
                index += 1
            } else if scalar == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, scalar == "," {
                row.append(cell)
                cell = ""
            } else if !isQuoted, scalar == "\r" {
                table.append(row + [cell])
                (row, cell) = ([], "")
                index += 1
            } else {
                cell.unicodeScalars.append(scalar)
            }
            index += 1
        }
        return table.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(table[0], $0)) }
    }

    static let columns = [
        "year", "school", "grades", "cause", "threshold", "date", "step", "role", "employer", "requests",
        "class",
        "month",
        "week", "intervention",
    ]

    private static func key(_ row: [String: String]) -> String {
        (["scenario", "measure"] + columns).map { row[$0] ?? "" }.joined(separator: "|")
    }

    private static func key(_ row: [String: Any]) -> String {
        key(row.compactMapValues { $0 as? String })
    }

    @Test("JSON holds what was asked for, and CSV the same numbers")
    func sameNumbers() throws {
        let command = ["run", "scenarios/first-run.yaml", "--replications", "5", "--seed", "9", "--format"]
        let answer = try Program.run(command + ["json"])
        let about = try #require(try answer.json()["about"] as? [String: Any])
        #expect(about["title"] as? String == "One school 2026-27" && about["layout"] as? Int == 2)
        let items = Dictionary(
            try answer.rows("provenance").map { ($0["item"] as? String, $0["content"] as? String) },
            uniquingKeysWith: { first, _ in first })
        #expect(items["seed"] == "9" && items["replications"] == "5")
        let measures = try answer.rows("measures")
        let csv = Self.rows(try Program.run(command + ["csv"]).output).filter { $0["table"] == "measures" }
        let statistics = ["replications", "mean", "sd", "low95", "high95", "q05", "q50", "q95"]
        #expect(csv.count { $0["statistic"] != "no_interval" } == statistics.count * measures.count)
        #expect(
            csv.count { $0["statistic"] == "no_interval" } == measures.count { $0["no_interval"] is String })
        #expect(measures.allSatisfy { ($0["low95"] is Double) != ($0["no_interval"] is String) })
        let values = Dictionary(
            uniqueKeysWithValues: csv.map { ("\(Self.key($0))|\($0["statistic"] ?? "")", $0["value"] ?? "") })
        for measure in measures {
            #expect(measure["unit"] is String)
            for statistic in statistics {
                let value = try #require(values["\(Self.key(measure))|\(statistic)"])
                // Foundation's reader of JSON may miss the last bit of a number, which others read exactly.
                let number = measure[statistic] as? Double ?? .nan
                #expect(
                    value.isEmpty == number.isNaN
                        || abs((Double(value) ?? .nan) - number) <= 1e-14 * abs(number), "\(measure)")
                #expect(value.count { $0.isNumber } <= 12 + 2, "\(value)")
            }
            if let low = measure["low95"] as? Double, let mean = measure["mean"] as? Double,
                let high = measure["high95"] as? Double
            {
                #expect(low <= mean && mean <= high)
            }
        }
        for id in [
            "pupilsOver", "absentLessonsPerPupil", "casesOpened", "casesServed", "casesReneged",
            "hoursWorked", "utilisation", "waitMean", "waitP95", "servedWithinLimit", "openCases",
            "seatOccupancy", "seatWaiting", "seatWaitMean", "seatUnmet", "costStaff", "costSeats",
            "costPlacements", "costTotal",
        ] {
            #expect(measures.contains { $0["measure"] as? String == id }, "\(id)")
        }
    }

    @Test("a comparison adds the differences, and a scenario differs from itself in nothing")
    func comparison() throws {
        let file = "scenarios/first-run.yaml"
        let answer = try Program.run("compare", file, file, "--replications", "4", "--format", "json")
        let differences = try answer.rows("differences")
        let measures = try answer.rows("measures")
        #expect(differences.allSatisfy { $0["scenario"] as? String == "first-run-2" })
        #expect(differences.allSatisfy { ($0["difference"] as? Double ?? 0) == 0 })
        #expect(differences.allSatisfy { ($0["p_better"] as? Double ?? 50) == 50 })
        #expect(measures.count == 2 * differences.count)
    }

    @Test("a plan's own change makes the difference, and rows of the two are told apart")
    func planChanges() throws {
        let file = "scenarios/first-run.yaml"
        let change = ["--set-plan", "staff.curator.posts=3", "--replications", "4", "--format", "csv"]
        let rows = Self.rows(try Program.run(["compare", file, file] + change).output)
            .filter { $0["text"] == "" }
        let keys = rows.map { "\(Self.key($0))|\($0["table"] ?? "")|\($0["statistic"] ?? "")" }
        #expect(Set(keys).count == keys.count)
        let difference = rows.first {
            $0["measure"] == "utilisation" && $0["role"] == "curator" && $0["year"] == ""
                && $0["statistic"] == "difference"
        }
        #expect(try #require(difference.flatMap { Double($0["value"] ?? "") }) < -10)
    }

    @Test("a changed value changes what it should and is taken as the file would be")
    func changes() throws {
        func utilisation(_ change: [String]) throws -> Double {
            let command = ["run", "scenarios/first-run.yaml", "--replications", "4", "--format", "csv"]
            let row = Self.rows(try Program.run(command + change).output).first {
                $0["table"] == "measures" && $0["measure"] == "utilisation" && $0["role"] == "curator"
                    && $0["year"] == ""
                    && $0["statistic"] == "mean"
            }
            return try #require(row.flatMap { Double($0["value"] ?? "") })
        }
        let plain = try utilisation([])
        #expect(try utilisation(["--set", "staff.curator.posts=3"]) < 0.7 * plain)
        #expect(try utilisation(["--set", "roles.curator.community=60 %"]) > 1.2 * plain)
    }

    private static let small = "scenarios/first-run.yaml"
    private static let areas = "scenarios/studies/areas.yaml"
    private static let few = ["--replications", "20", "--confidence", "60%"]
    /// A question for every command that answers with tables.
    static let questions: [[String]] = [
        ["run", small, "-r", "3"],
        ["compare", small, small, "--set-plan", "staff.curator.posts=3", "-r", "3"],
        ["check", small], ["audit", small, "-r", "1"], ["staff", small] + few, ["seats", small] + few,
        ["optimise", small, "--budget", "100"] + few, ["budget", small, "-r", "3"],
        ["allocate", areas, "--role", "curator", "--aim", "need", "--years", "1", "-r", "3"],
        [
            "allocate", areas, "--role", "curator", "--role", "School psychologist", "--euros", "600000",
            "--aim",
            "need", "--years", "1", "-r", "3",
        ],
        ["budget", small, "scenarios/studies/class-staff.yaml", "--years", "1", "-r", "2"],
        ["wisn", "scenarios/wisn/school-nurse.yaml"], ["explain"], ["explain", small],
        ["explain", small, "--pupil", "1000000", "--year", "2026-27"], ["plugins", "list"],
        ["plugins", "show", "infection-wave"], ["plugins", "check", "infection-wave"],
        ["plugins", "check", "mentors"],
    ]

    @Test(
        "every answer is told whole in every format, and in every language by the same keys",
        arguments: questions)
    func everyFormat(question: [String]) throws {
        var question = question
        if let number = question.firstIndex(of: "1000000") {
            // The last who may become a pupil: nothing has happened to them yet.
            let complaint = try Program.run(question).complaint
            question[number] = try #require(complaint.matches(of: #/[0-9]+/#).last.map { String($0.output) })
        }
        func answer(_ format: String, _ language: String = "en") throws -> String {
            try Program.run(question + ["--format", format, "--language", language]).output
        }
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(answer("json").utf8)) as? [String: Any])
        let tables = try #require(object["tables"] as? [String: [[String: Any]]])
        let about = try #require(object["about"] as? [String: Any])
        #expect(Set(about.keys).isSubset(of: ["layout", "title", "of", "remarks"]) && about["title"] != nil)
        let counted = tables.filter { !["codes", "data_dictionary"].contains($0.key) }
        #expect(counted.values.contains { !$0.isEmpty })

        let lines = try answer("jsonl").split(separator: "\n")
        #expect(lines.count == 1 + tables.values.reduce(0) { $0 + $1.count })
        #expect(lines[0].hasPrefix("{\"table\":\"about\",\"layout\":2,"))

        let (csv, finnish) = (Self.rows(try answer("csv")), Self.rows(try answer("csv", "fi")))
        for (id, rows) in counted {
            let told = csv.count { $0["table"] == id }
            #expect(told >= rows.count, "\(id)")
            let cells = rows.reduce(0) { $0 + $1.count { !($1 is NSNull) } }
            let keys = csv.filter { $0["table"] == id }.reduce(0) { $0 + $1.count { !$1.isEmpty } }
            #expect(keys >= cells, "\(id): \(keys) of \(cells) cells")
        }
        #expect(csv.count == finnish.count)
        for (english, other) in zip(csv, finnish) {
            var (english, other) = (english, other)
            (english["text"], other["text"]) = ("", "")
            #expect(english == other)
        }
    }
}
