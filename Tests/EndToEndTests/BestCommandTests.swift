import Foundation
import Testing

@Suite("EndToEndTests: compare looks for the best scenario by one measure")
struct BestCommandTests {
    private static let plans = [
        "compare", "scenarios/studies/areas.yaml", "scenarios/studies/partner-schools.yaml",
        "scenarios/studies/partner-schools-in-need.yaml",
    ]
    private static let measure = ["--best", "pupilsOver:threshold=90h", "--years", "2"]

    private func best(_ options: String..., language: String = "en") throws -> Answer {
        try Program.run(Self.plans + Self.measure + options + ["--language", language])
    }

    @Test("the answer names it first, in three languages, and programs are told the same")
    func answers() throws {
        let answer = try best("--indifference", "1", "-r", "200")
        #expect(answer.status == 0, "\(answer.complaint)")
        #expect(answer.text.contains("Best of 3 scenarios is “First the five schools with most absence”"))
        #expect(answer.output.contains("ruled out"))
        let finnish = try best("--indifference", "1", "-r", "200", language: "fi").text
        #expect(
            finnish.contains("Paras 3 skenaariosta on ”Ensin ne viisi koulua, joissa poissaoloa on eniten”"))
        let rows = try best("--indifference", "1", "-r", "200", "--format", "json").rows("best")
        #expect(rows.map { $0["standing"] as? String } == ["ruled_out", "ruled_out", "best"])
        #expect(rows.map { $0["scenario"] as? String }[2] == "partner-schools-in-need")
    }

    @Test("what is not known after so many has exit code 1")
    func undecided() throws {
        let answer = try best("--indifference", "0.0001", "-r", "20")
        #expect(answer.status == 1 && answer.text.contains("The best is not known after 20 simulations"))
    }

    @Test("a fixed number is shared out, with the probability that the best was found")
    func inAll() throws {
        let answer = try best("--in-all", "80")
        #expect(answer.status == 0 && answer.text.contains("with a probability of"))
        #expect(answer.text.contains("80 simulations were run"))
    }

    @Test(
        "what makes no sense is refused with what would",
        arguments: [
            (["--best", "pupilsOver:threshold=90 h"], "--indifference"),
            (["--best", "pupilOver", "--indifference", "1"], "did you mean `pupilsOver`"),
            (["--best", "pupilsOver", "--indifference", "1"], "may be any of these"),
            (["--best", "pupilsOver:treshold=90 h", "--indifference", "1"], "is no key with a value"),
            (["--best", "pupilsOver:threshold=91 h", "--indifference", "1"], "of what is asked"),
            (["--best", "pupilsOver:threshold=90 h", "--indifference", "0"], "over 0"),
            (["--best", "pupilsOver:threshold=90 h", "--in-all", "10"], "too few"),
            (["--best", "pupilsOver:threshold=90 h", "--in-all", "90", "--indifference", "1"], "exclude"),
            (["--best", "pupilsOver:threshold=90 h", "--in-all", "90", "-r", "40"], "exclude"),
            (["--best", "pupilsOver:threshold=90 h", "--indifference", "1", "--all"], "exclude"),
            (["--indifference", "1"], "--best"),
        ])
    func refused(options: [String], words: String) throws {
        let answer = try Program.run(Self.plans + options + ["--years", "1", "--language", "en"])
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.complaint.unfolded.contains(words), "\(answer.complaint)")
    }
}

extension Answer {
    /// The output without the folding of its lines.
    fileprivate var text: String { output.unfolded }
}

extension String {
    fileprivate var unfolded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
