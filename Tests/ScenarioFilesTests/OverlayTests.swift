import Localization
import ScenarioFiles
import SchoolDomain
import Testing

/// Changes written down as a file that extends.
@Suite struct OverlayTests {
    private static let path = fixture("good.yaml")

    private static func overlay(_ changes: [String]) -> String? {
        ScenarioOverlay(of: ScenarioLoader.load(path: path), changes)?.text(
            extending: path, name: "Other",
            question: LocalizedText(fi: "Mitä?", sv: "Vad: \"allt\"?", en: "What?"),
            remark: "made by a test")
    }

    @Test(
        "a file says what changes say",
        arguments: [
            ["staff.psychologist.posts=5.9"],
            ["staff.curator@saaksjarvi.posts=1,5 htv", "staff.curator@moisio.posts=3"],
            [
                "ladder.consultation.taken=50 %", "ladder.meeting.taken=40 %",
                "ladder.consultation.threshold=45 h",
            ],
            ["classes.saaksjarvi.stay.gamma.mean=300 d", "classes.saaksjarvi.yearlyReturn=30 %"],
            ["observation.thresholds=[40 h, 80 h]", "absence.level=1.1"],
            ["schools.moisio.pupilsByGrade.6=55"],
        ])
    func same(changes: [String]) throws {
        let meant = try #require(ScenarioLoader.load(path: Self.path, overrides: changes).scenario)
        let text = try #require(Self.overlay(changes))
        let file = "\(fixtures)/overlay.yaml"
        let result = ScenarioLoader.load(path: file, inMemory: [file: Array(text.utf8)])
        #expect(result.diagnostics.filter { $0.severity == .error }.map { $0.rendered() } == [])
        var read = try #require(result.scenario, "\(text)")
        #expect(read.name.en == "Other" && read.question.sv == "Vad: \"allt\"?")
        (read.name, read.question) = (meant.name, meant.question)
        #expect(read == meant, "\(text)")
    }

    @Test func `rows are found by role and schools, and values keep their units`() throws {
        let text = try #require(Self.overlay(["staff.psychologist.posts=5.9 htv", "absence.level=1.1"]))
        #expect(text.hasPrefix("# made by a test\nextends: "))
        #expect(text.contains("\nstaff: # [choice]\n  - {role: psychologist"))
        #expect(text.contains("posts: 5.9 htv}\n") && text.contains("\nabsence: {level: 1.1} # [choice]\n"))
    }

    @Test func `an item without a name cannot be told apart in a file`() {
        #expect(Self.overlay(["ladder.consultation.work[0].form=together"]) == nil)
        #expect(Self.overlay(["no equals sign"]) == nil)
    }

    @Test func `keys say which numbers are moved, and in which unit and bounds`() throws {
        let inputs = ScenarioLoader.load(path: Self.path).inputs
        func input(_ path: String) throws -> ScenarioInput {
            try #require(inputs.first { $0.path == path }, "\(path) in \(inputs.map(\.path))")
        }
        let posts = try input("staff.psychologist.posts")
        #expect(posts.lever == .posts && posts.rule?.unit == .posts && posts.rule?.lower == 0)
        let seats = try input("classes.saaksjarvi.seats")
        #expect(seats.lever == .seats && seats.rule?.isWhole == true)
        let threshold = try input("ladder.consultation.threshold")
        #expect(threshold.lever == .threshold && threshold.rule?.unit == .hours)
        #expect(try input("absence.level").lever == .level)
        let taken = try input("ladder.consultation.taken")
        #expect(taken.lever == nil && taken.rule?.unit == .share)
        #expect(try input("name").rule == nil)
        // By grade there is no single number.
        #expect(
            inputs.filter { $0.text.hasPrefix("{") || $0.text.hasPrefix("[") }.allSatisfy { $0.rule == nil })
    }
}
