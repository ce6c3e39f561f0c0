import Glibc
import ScenarioFiles
import SchoolDomain
import Testing

/// Every `Fixtures/<case>.yaml` is wrong in some way; `<case>.expected.txt` says how the user is told.
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
        let rendered = result.diagnostics.map { relative($0.rendered()) + "\n" }.joined()
        let expectedPath = fixture("\(name).expected.txt")
        if getenv("PORRAS_RECORD") != nil { write(rendered, to: expectedPath) }
        #expect(rendered == String(decoding: bytes(expectedPath), as: UTF8.self))
        let hasError = result.diagnostics.contains { $0.severity == .error }
        #expect((result.scenario == nil) == hasError)
    }

    @Test func `there are cases`() { #expect(MessageTests.cases.count >= 30) }
}

/// The text with paths as seen from the folder of the fixtures.
private func relative(_ text: String) -> String {
    text.split(separator: fixtures + "/", omittingEmptySubsequences: false).joined()
}
