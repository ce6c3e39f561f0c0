import Foundation
import Testing

@Suite("EndToEndTests: posts from workload")
struct WISNCommandTests {
    static let centre = "scenarios/wisn/health-centre.yaml"
    static let nurses = "scenarios/wisn/school-nurse.yaml"

    @Test("the health centre's printed digits: 3,125 days, 179 days, 17.46, 5.59 %, 1.0592, 18.49")
    func healthCentre() throws {
        let answer = try Program.run("wisn", Self.centre, "--language", "en")
        #expect(answer.status == 0 && answer.complaint.isEmpty, "\(answer.complaint)")
        for digits in ["25,000", "3,125", " 179 ", "1,432", "17.46 FTE", "5.59 %", "1.0592", "18.49 FTE"] {
            #expect(answer.output.contains(digits), "\(digits)")
        }
        #expect(!answer.output.contains("Difference"))
    }

    @Test("the school nurses' printed digits: 1,519 h, A 1.755541, required 2.065342")
    func schoolNurses() throws {
        let answer = try Program.run("wisn", Self.nurses, "--language", "en")
        #expect(answer.status == 0 && answer.complaint.isEmpty, "\(answer.complaint)")
        for digits in ["1,519", "1.755541", "2.065342", "2.07 FTE", "−0.065342"] {
            #expect(answer.output.contains(digits), "\(digits)")
        }
    }

    @Test(
        "speaks the languages of Finland",
        arguments: [("fi", "Käytettävissä oleva työaika", "1,755541"), ("sv", "Disponibel", "1,755541")])
    func languages(language: String, words: String, digits: String) throws {
        let answer = try Program.run("wisn", Self.nurses, "--language", language)
        #expect(answer.output.contains(words) && answer.output.contains(digits))
    }

    @Test("JSON, JSON lines and CSV hold the same numbers, to more digits than a reader is shown")
    func data() throws {
        func written(_ format: String) throws -> String {
            try Program.run("wisn", Self.nurses, "--format", format).output
        }
        let answer = try Program.run("wisn", Self.nurses, "--format", "json")
        let required = try answer.rows("requirement").first { $0["quantity"] as? String == "required" }
        #expect(abs((required?["value"] as? Double ?? 0) - 2.065342) < 0.5e-6)
        // The reader of JSON may be off by the last bit, so the texts are compared.
        let row = try written("csv").split(whereSeparator: \.isNewline).first { $0.contains(",required,") }
        let value = try #require(row?.split(separator: ",").last)
        #expect(row?.hasPrefix("requirement,") == true && row?.contains(",htv,") == true)
        for format in ["json", "jsonl"] {
            #expect(try written(format).contains("\"quantity\":\"required\",\"value\":\(value),"))
        }
    }

    @Test("a broken worksheet is refused with every fault, nothing on standard output, and exit code 2")
    func broken() throws {
        let fixture = "Tests/ScenarioFilesTests/Fixtures/worksheets/broken.yaml"
        let answer = try Program.run("wisn", fixture)
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.complaint.contains("did you mean `unitTime`?"))
        #expect(answer.complaint.contains("broken.yaml:"))
        let absent = try Program.run("wisn", "scenarios/wisn/health-center.yaml")
        #expect(absent.status == 2 && absent.complaint.contains("did you mean"))
    }

    @Test("the worksheet and its digest are told, as of every answer")
    func provenance() throws {
        let rows = try Program.run("wisn", Self.nurses, "--format", "json").rows("provenance")
        #expect(rows.compactMap { $0["item"] as? String } == ["program", "name", "file", "digest"])
        #expect(rows.allSatisfy { $0["scenario"] as? String == "school-nurse" })
        #expect(rows[2]["content"] as? String == Self.nurses)
        #expect((rows[3]["content"] as? String)?.count == 64)
    }
}
