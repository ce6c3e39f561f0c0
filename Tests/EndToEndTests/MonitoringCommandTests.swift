import Foundation
import Testing

@Suite("EndToEndTests: what schools report at monitoring")
struct MonitoringCommandTests {
    private static let scenario = "\(repository)/scenarios/first-run.yaml"

    @Test(
        "a form that a school has filled in is held against the model, and no small count is told in any format"
    )
    func form() throws {
        try Outside.inFolder { folder in
            let made = try Program.run(
                ["monitoring", Self.scenario, "--form", "form.csv", "--language", "fi"], in: folder)
            #expect(made.status == 0 && made.output == "form.csv\n")
            let again = try Program.run(["monitoring", Self.scenario, "--form", "form.csv"], in: folder)
            #expect(again.status == 2 && again.complaint.contains("--force"))
            // 30, 20 and 10 over the three thresholds, far too many; in every second place three over the last.
            let form = try String(contentsOfFile: "\(folder)/form.csv", encoding: .utf8)
            let rows = form.components(separatedBy: "\r\n").filter { !$0.isEmpty }
            let filled = rows.enumerated().map { number, row in
                guard number > 0 else { return row }
                let (place, limit) = (number - 1).quotientAndRemainder(dividingBy: 3)
                return row + (limit == 2 && place % 2 == 1 ? "3" : "\(30 - 10 * limit)")
            }
            try filled.joined(separator: "\r\n").write(
                toFile: "\(folder)/form.csv", atomically: true, encoding: .utf8)
            let arguments = ["monitoring", Self.scenario, "--observed", "form.csv", "-r", "20"]
            for format in ["table", "csv", "json"] {
                let answer = try Program.run(arguments + ["--format", format], in: folder)
                #expect(answer.status == 0, "\(answer.complaint)")
                #expect(!answer.output.contains("\"observed\": 3,"))
            }
            let told = try Program.run(arguments + ["--format", "json"], in: folder).rows(
                "monitoring_observed")
            let numbers = told.compactMap { $0["observed"] as? Double }
            #expect(told.count >= rows.count - 1 && !numbers.isEmpty && numbers.allSatisfy { $0 >= 5 })
            let book = try Program.run(arguments + ["--to", "report.xlsx"], in: folder)
            #expect(book.status == 0 && book.output == "report.xlsx\n")
        }
    }

    @Test("a table that cannot be read is told with its lines, and nothing is compared")
    func unreadable() throws {
        try Outside.inFolder { folder in
            try "school,grades,date,threshold,observed\nnowhere,7,11-15,50,many\n".write(
                toFile: "\(folder)/counts.csv", atomically: true, encoding: .utf8)
            let answer = try Program.run(
                ["monitoring", Self.scenario, "--observed", "counts.csv"],
                environment: ["LANG": "en_GB.UTF-8"], in: folder)
            #expect(answer.status == 2 && answer.output.isEmpty)
            #expect(answer.complaint.contains("counts.csv:2:1: error: the scenario has no school `nowhere`"))
            #expect(answer.complaint.contains("counts.csv:2:20: error: `many` is no number of pupils"))
        }
    }
}
