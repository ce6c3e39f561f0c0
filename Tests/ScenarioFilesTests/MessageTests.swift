import Glibc
import Localization
import PluginKit
import SchoolDomain
import Testing

@testable import ScenarioFiles

/// Every `Fixtures/<case>.yaml` is wrong in some way; `<case>.expected.txt` says how the user is told in English,
/// `<case>.expected.fi.txt` and `<case>.expected.sv.txt` how in Finnish and Swedish.
///
/// Lines `# --set path=value` in a case are its overrides. To write the expected texts of new cases, run the tests
/// with `PORRAS_RECORD=1` and read them.
@Suite struct MessageTests {
    static let cases = files(in: fixtures).filter { $0.hasSuffix(".yaml") && $0 != "good.yaml" }.map {
        String($0.dropLast(5))
    }

    @Test(arguments: cases) func `the message is the expected one`(name: String) throws {
        let yaml = bytes(fixture("\(name).yaml"))
        let overrides = String(decoding: yaml, as: UTF8.self).split(separator: "\n").compactMap {
            $0.hasPrefix("# --set ") ? String($0.dropFirst(8)) : nil
        }
        let result = ScenarioLoader.load(
            path: fixture("\(name).yaml"), overrides: overrides, plugins: exampleCatalog)
        expect(result.diagnostics, toReadAs: "\(name).expected", in: fixtures)
        let hasError = result.diagnostics.contains { $0.severity == .error }
        #expect((result.scenario == nil) == hasError)
    }

    /// What others than the program have written stays as it is: a plugin's loader, a plugin's parameters.
    static let untranslated = [
        "build it for this machine", "share of pupils who are offered it", "the intervention that is offered",
    ]

    @Test(arguments: cases) func `every message is another in each language`(name: String) {
        for diagnostic in ScenarioLoader.load(path: fixture("\(name).yaml"), plugins: exampleCatalog)
            .diagnostics
        {
            #expect(diagnostic.message.isTranslated, "\(diagnostic.message)")
            guard let remedy = diagnostic.remedy, !Self.untranslated.contains(remedy.en) else { continue }
            #expect(remedy.isTranslated, "\(remedy)")
        }
    }

    @Test func `every key that must be given is explained in each language`() {
        let plugin = DeclaredPlugin.shape(DeclaredSource(path: "", contents: []))
        let summaries =
            ScenarioSchema.fields().flatMap(\.requiredSummaries)
            + StaffingWorksheet.shape.kind().requiredSummaries + plugin.kind().requiredSummaries
            + Shape.mapping { PluginUse.declareNames($0) }.kind().requiredSummaries
            + [DeclaredParameter.textSummary]
        #expect(summaries.count > 60)
        for summary in summaries { #expect(Words.keyAbout(summary).isTranslated, "\(summary)") }
        let unused = Set(Words.knownKeys.map(\.en)).subtracting(summaries)
        #expect(unused == [])
    }

    @Test func `there are cases`() { #expect(MessageTests.cases.count >= 30) }
}

/// Whether they are told as the files of this name say, one for each language; `PORRAS_RECORD=1` writes them.
func expect(_ diagnostics: [Diagnostic], toReadAs name: String, in folder: String) {
    for language in Language.allCases {
        let rendered = diagnostics.map { relative($0.rendered(language), to: folder) + "\n" }.joined()
        let path = "\(folder)/\(name)\(language == .en ? "" : ".\(language.rawValue)").txt"
        if getenv("PORRAS_RECORD") != nil { write(rendered, to: path) }
        #expect(rendered == String(decoding: bytes(path), as: UTF8.self))
    }
}

/// The text with paths as seen from a folder.
private func relative(_ text: String, to folder: String) -> String {
    text.split(separator: folder + "/", omittingEmptySubsequences: false).joined()
}

extension LocalizedText {
    var isTranslated: Bool { Set([fi, sv, en]).count == 3 }
}

extension FieldDeclaration {
    /// The summaries of all keys in it that must be given, its own first.
    fileprivate var requiredSummaries: [String] { (isRequired ? [summary] : []) + kind.requiredSummaries }
}

extension FieldKind {
    fileprivate var requiredSummaries: [String] {
        switch self {
        case .mapping(let fields): fields.flatMap(\.requiredSummaries)
        case .oneKey(let alternatives, let beside): (alternatives + beside).flatMap(\.requiredSummaries)
        case .anyOf(let kinds): kinds.flatMap(\.requiredSummaries)
        case .list(let kind, _), .byGrade(let kind), .byName(let kind): kind.requiredSummaries
        default: []
        }
    }
}
