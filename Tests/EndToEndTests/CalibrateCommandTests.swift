import Foundation
import Testing

@Suite("EndToEndTests: porras calibrate")
struct CalibrateCommandTests {
    private static let fits = "\(repository)/scenarios/fits"

    private static func calibrate(
        _ more: [String], data: String = "\(fits)/norway-bands.csv", in folder: String
    )
        throws -> Answer
    {
        try Program.run(
            [
                "calibrate", "\(fits)/norway.yaml", "--unknowns", "\(fits)/norway-unknowns.csv", "--data",
                data,
                "--set", "schools.norge.pupilsByGrade.9=400", "--replications", "2",
            ] + more, in: folder)
    }

    @Test("writes a scenario that runs and draws what is not known of its numbers")
    func fitted() throws {
        try Outside.inFolder { folder in
            let answer = try Self.calibrate(["--to", "fitted.yaml"], in: folder)
            #expect(answer.status == 0, "\(answer.complaint)")
            #expect(answer.output.contains("sigma9"))
            let text = try String(contentsOfFile: "\(folder)/fitted.yaml", encoding: .utf8)
            #expect(
                text.contains("sets: [absence.frailty.sigma.9]") && text.contains("pupilsByGrade: {9: 400}"))
            let run = try Program.run(
                ["run", "fitted.yaml", "--replications", "3", "--format", "json"], in: folder)
            #expect(run.status == 0 && run.complaint.isEmpty, "\(run.complaint)")
            #expect(run.output.contains("\"sigma9\""))
            let again = try Self.calibrate(["--to", "fitted.yaml"], in: folder)
            #expect(again.status == 2, "it is not replaced unasked")
        }
    }

    @Test("writes the distribution that the data leave, and tells it in every format alike")
    func posterior() throws {
        try Outside.inFolder { folder in
            let answer = try Self.calibrate(["--posterior", "100", "--to", "left.yaml"], in: folder)
            #expect(answer.status == 0, "\(answer.complaint)")
            #expect(
                answer.output.contains("Luvut aineiston jälkeen")
                    || answer.output.contains("Numbers after the data"))
            let text = try String(contentsOfFile: "\(folder)/left.yaml", encoding: .utf8)
            #expect(text.contains("sets: [absence.frailty.sigma.9]"))
            #expect(try Program.run(["check", "left.yaml"], in: folder).status == 0)
            let both = try Self.calibrate(["--posterior", "100", "--recover", "2"], in: folder)
            #expect(both.status == 2 && both.output.isEmpty && both.complaint.contains("--recover"))
            let few = try Self.calibrate(["--posterior", "10"], in: folder)
            #expect(few.status == 2 && few.output.isEmpty)
        }
    }

    @Test("tells of a wrong table with line and column, and fits nothing")
    func wrong() throws {
        try Outside.inFolder { folder in
            try "measure,value\nshareAtLeast,140\n".write(
                toFile: "\(folder)/data.csv", atomically: true, encoding: .utf8)
            let answer = try Self.calibrate([], data: "data.csv", in: folder)
            #expect(answer.status == 2 && answer.output.isEmpty)
            #expect(answer.complaint.contains("data.csv:2:14: error: `140` cannot be"))
            try "measure,grades,threshold,value\nshareOver,9,55 h,14\n".write(
                toFile: "\(folder)/data.csv", atomically: true, encoding: .utf8)
            let other = try Self.calibrate([], data: "data.csv", in: folder)
            #expect(other.status == 2 && other.complaint.contains("data.csv:2:"))
        }
    }

    @Test("tells no count of a school, not even in data files")
    func counts() throws {
        try Outside.inFolder { folder in
            var rows = ["school,grades,date,threshold,observed"]
            for (date, count) in [("10-31", 7), ("03-31", 19)] {
                rows.append("norge,9,\(date),50 h,\(count)")
                rows.append("norge,9,\(date),90 h,<5")
            }
            try rows.joined(separator: "\n").write(
                toFile: "\(folder)/counts.csv", atomically: true, encoding: .utf8)
            let set = ["--set", "observation={thresholds: [50 h, 90 h], dates: [10-31, 03-31]}"]
            let answer = try Self.calibrate(set + ["--format", "csv"], data: "counts.csv", in: folder)
            #expect(answer.status == 0, "\(answer.complaint)")
            #expect(answer.output.contains("fitted_unknowns"))
            // Neither the counts nor, of so few, what they come to at a date.
            #expect(!answer.output.contains("fit_rows") && !answer.output.contains("fit_counts,"))
            #expect(!answer.output.contains("overOnRoll"))
        }
    }
}
