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

    @Test("JSON holds what was asked for, and CSV the same numbers")
    func sameNumbers() throws {
        let command = ["run", "scenarios/first-run.yaml", "--replications", "5", "--seed", "9", "--format"]
        let json = try Program.run(command + ["json"]).json()
        #expect(json["scenario"] as? String == "One school 2026-27")
        #expect(json["seed"] as? Int == 9 && json["replications"] as? Int == 5)
        let measures = try #require(json["measures"] as? [[String: Any]])
        var means: [String: Double] = [:]
        for row in Self.rows(try Program.run(command + ["csv"]).output) where row["statistic"] == "mean" {
            let key = [row["measure"] ?? ""] + Self.columns.map { row[$0] ?? "" }
            means[key.joined(separator: "|")] = Double(row["value"] ?? "") ?? .nan
        }
        #expect(means.count == measures.count)
        for measure in measures {
            let scope = try #require(measure["scope"] as? [String: String])
            let key = [measure["id"] as? String ?? ""] + Self.columns.map { scope[$0] ?? "" }
            let value = means[key.joined(separator: "|")]
            #expect(value != nil, "\(key)")
            // Foundation's reader of JSON may miss the last bit of a number, which others read exactly.
            if let mean = measure["mean"] as? Double {
                #expect(abs((value ?? .nan) - mean) <= 1e-14 * abs(mean), "\(key)")
            }
            #expect(measure["unit"] is String && measure["sd"] != nil && measure["interval95"] != nil)
            let quantiles = try #require(measure["quantiles"] as? [String: Any])
            #expect(Set(quantiles.keys) == ["0.05", "0.5", "0.95"])
            if let interval = measure["interval95"] as? [Double], let mean = measure["mean"] as? Double {
                #expect(interval.count == 2 && interval[0] <= mean && mean <= interval[1])
            }
        }
        for id in [
            "pupilsOver", "absentLessonsPerPupil", "casesOpened", "casesServed", "casesReneged",
            "hoursWorked",
            "utilisation", "waitMean", "waitP95", "servedWithinLimit", "openCases", "seatOccupancy",
            "seatWaiting",
            "seatWaitMean", "seatUnmet", "costStaff", "costSeats", "costPlacements", "costTotal",
        ] {
            #expect(measures.contains { $0["id"] as? String == id }, "\(id)")
        }
    }

    @Test("a comparison adds the difference, and a scenario differs from itself in nothing")
    func comparison() throws {
        let file = "scenarios/first-run.yaml"
        let json = try Program.run("compare", file, file, "--replications", "4", "--format", "json").json()
        let measures = try #require(json["measures"] as? [[String: Any]])
        for measure in measures {
            let difference = try #require(measure["difference"] as? [String: Any])
            if let mean = difference["mean"] as? Double { #expect(mean == 0) }
            if let better = difference["pBetter"] as? Double { #expect(better == 0.5) }
        }
        let alternatives = try #require(json["alternatives"] as? [[String: Any]])
        #expect(alternatives.count == 1)
        #expect((alternatives[0]["measures"] as? [[String: Any]])?.count == measures.count)
    }

    @Test("a plan's own change makes the difference, and rows of the two are told apart")
    func planChanges() throws {
        let file = "scenarios/first-run.yaml"
        let change = ["--set-plan", "staff.curator.posts=3", "--replications", "4", "--format", "csv"]
        let rows = Self.rows(try Program.run(["compare", file, file] + change).output)
        let keys = rows.map { row in
            ["scenario", "measure", "statistic"].map { row[$0] ?? "" } + Self.columns.map { row[$0] ?? "" }
        }
        #expect(Set(keys).count == keys.count)
        let difference = rows.first {
            $0["measure"] == "utilisation" && $0["role"] == "curator" && $0["year"] == ""
                && $0["statistic"] == "differenceMean"
        }
        #expect(try #require(difference.flatMap { Double($0["value"] ?? "") }) < -10)
    }

    @Test("a changed value changes what it should and is taken as the file would be")
    func changes() throws {
        func utilisation(_ change: [String]) throws -> Double {
            let command = ["run", "scenarios/first-run.yaml", "--replications", "4", "--format", "csv"]
            let row = Self.rows(try Program.run(command + change).output).first {
                $0["measure"] == "utilisation" && $0["role"] == "curator" && $0["year"] == ""
                    && $0["statistic"] == "mean"
            }
            return try #require(row.flatMap { Double($0["value"] ?? "") })
        }
        let plain = try utilisation([])
        #expect(try utilisation(["--set", "staff.curator.posts=3"]) < 0.7 * plain)
        #expect(try utilisation(["--set", "roles.curator.community=60 %"]) > 1.2 * plain)
    }
}
