import Foundation
import PluginContract
import PluginKit
import PluginLoading
import PluginTemplates
import Testing

@testable import SwiftTemplates

@Suite("What a plugin is begun with")
struct TemplateTests {
    static let folder = "\(Workshop.repository)/Sources/PluginTemplates"

    static let inSwift = [
        PluginFactory(NewAbsence.self), PluginFactory(NewEscalation.self),
        PluginFactory(NewIntervention.self), PluginFactory(NewAllocation.self),
        PluginFactory(NewObserver.self), PluginFactory(NewExporter.self),
    ]

    @Test("in Swift keeps the contract, for every kind")
    func swift() {
        #expect(Self.inSwift.map(\.descriptor.kind) == PluginKind.allCases)
        for factory in Self.inSwift { #expect(PluginContract.check(factory) == []) }
    }

    @Test(
        "in C builds, keeps the contract and says of itself what the same in Swift says",
        arguments: PluginKind.allCases)
    func c(kind: PluginKind) throws {
        let name = PluginNames.template(of: kind.name).inC
        let workshop = try Workshop()
        let source = try String(contentsOfFile: "\(Self.folder)/C/\(name).c", encoding: .utf8)
        let loaded = try PluginLoader.load(try workshop.library(source)).get()
        #expect(PluginContract.check(loaded) == [])
        var described = try #require(Self.inSwift.map(\.descriptor).first { $0.kind == kind })
        // In C the columns are a set, without an order of their own.
        described.columns = PluginColumn.allCases.filter(described.columns.contains)
        #expect(loaded.descriptor == described)
    }

    @Test("is every file of the folders, and no other")
    func files() throws {
        var found: [String: [UInt8]] = [:]
        for folder in ["C", "Code", "Declared", "Swift"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/\(folder)") {
                found[name] = Array(try Data(contentsOf: URL(filePath: "\(Self.folder)/\(folder)/\(name)")))
            }
        }
        #expect(PluginTemplates.files == found)
    }

    @Test("bears the new plugin's names and none of its own afterwards", arguments: PluginKind.allCases)
    func names(kind: PluginKind) {
        let plugin = PluginNames(kind: kind.name, name: "bus-strike", project: #"/it's "here"\"#)
        let template = PluginNames.template(of: kind.name)
        func text(_ file: String) -> String { String(decoding: plugin.text(from: file), as: UTF8.self) }
        let texts = [
            text("\(template.inC).c"), text("\(template.inSwift).swift"),
            text("build-c"), text("build-swift"), text("Package.swift"),
            text("README-code.md"), text("\(template.name)-code-example.yaml"),
        ]
        for text in texts {
            #expect(!text.contains(/new[-_][a-z]|New[A-Z]/))
            #expect(!text.contains("../") && text.contains(/bus[-_]strike|BusStrikePlugin/))
        }
        let entry = "@c(porras_plugin_entry) public func entry() -> PluginEntry.Table?"
        #expect(texts[1].hasSuffix("\n\(entry) { PluginEntry.of(BusStrikePlugin.self) }\n"))
        #expect(texts[2].contains(#"project='/it'\''s "here"\'"#))
        #expect(texts[4].contains(#"?? "/it's \"here\"\\""#))
        #expect(texts[6].contains(#"extends: '/it''s "here"\/scenarios/first-run.yaml'"#))
    }
}
