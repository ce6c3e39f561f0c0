import Foundation
import PluginKit
import SchoolDomain
import Testing

@testable import StandardPlugins

/// The repository's top, from where this file was compiled.
private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

@Suite("The list of standard plugins and their pages")
struct PageTests {
    private static let all = StandardPlugins.factories.map(\.descriptor) + [Template.descriptor]

    @Test("are described without faults, each under a name of its own, and come in every kind")
    func descriptions() {
        #expect(Self.all.allSatisfy { $0.faults.isEmpty })
        #expect(Set(Self.all.map(\.id)).count == Self.all.count)
        #expect(Set(StandardPlugins.factories.map(\.descriptor.kind)) == Set(PluginKind.allCases))
        #expect(StandardPlugins.factories.allSatisfy { $0.origin == .compiledIn })
    }

    @Test("every plugin has a folder with a page that names its parameters, defaults, outputs and limits")
    func pages() throws {
        for descriptor in Self.all {
            let folder = descriptor.id == Template.descriptor.id ? "Template" : descriptor.id
            let page = try String(
                contentsOf: repository.appendingPathComponent("plugins/\(folder)/README.md"), encoding: .utf8)
            let lines = page.split(separator: "\n")
            #expect(lines[0] == "# \(descriptor.id)")
            for heading in ["## Example", "## Limits"] { #expect(lines.contains { $0 == heading }) }
            #expect(page.contains("use: \(descriptor.id)") || page.contains("- id: \(descriptor.id)\n"))
            for parameter in descriptor.parameters where !isOneOfMany(parameter.name) {
                let row = try #require(
                    lines.first { $0.hasPrefix("| `\(parameter.name)` |") },
                    "\(descriptor.id) \(parameter.name)")
                let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                #expect(cells[1] == parameter.form.shown, "\(descriptor.id) \(parameter.name)")
                #expect(cells[2] == parameter.source?.word ?? "", "\(descriptor.id) \(parameter.name)")
            }
            for output in descriptor.outputs {
                #expect(
                    page.contains("| `\(output.name)` | \(output.unit) |"), "\(descriptor.id) \(output.name)")
            }
        }
    }

    /// The classes of `profile-match` share one row of its table.
    private func isOneOfMany(_ name: String) -> Bool { ProfileMatch.classNames.contains(name) }
}

extension PluginParameter.Form {
    /// The default as a page shows it.
    fileprivate var shown: String {
        switch self {
        case .number(let rule, let initial): initial.map(rule.unit.typed) ?? "none"
        case .flag(let initial): String(initial)
        case .word(_, let initial): initial ?? "none"
        case .date: "none"
        case .grades(let grades): grades == .all ? "all" : "some"
        case .school: "all"
        case .step, .declared: "none"
        }
    }
}

extension ParameterSource {
    /// The mark as a page shows it.
    fileprivate var word: String {
        switch mark {
        case .verified: "verified"
        case .derived: "derived"
        case .assumed: "assumption"
        }
    }
}
