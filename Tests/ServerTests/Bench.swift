import Foundation
import Localization
import PluginKit
import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import StandardPlugins

@testable import Server

/// A session on the first-run scenario with a working folder of its own, and what is asked of it.
struct Bench: Sendable {
    static let token = String(repeating: "0a", count: 16)
    static let path = "\(repository)/scenarios/first-run.yaml"
    static let port = 8

    let desk: ServerDesk
    let folder: String

    /// - Parameters:
    ///   - others: scenarios that stand beside it.
    ///   - named: writes the page instead of the report.
    init(_ folder: String, replications: Int = 8, others: [BoundScenario] = []) throws {
        let load = Bench.load
        let source = ScenarioSource(
            path: Bench.path, changes: [], load: load,
            read: { path, text in
                ScenarioLoader.load(
                    path: path, plugins: StandardPlugins.catalog, inMemory: text.map { [path: $0] } ?? [:])
            })
        let settings = SessionSettings(
            replications: replications, seed: 5, threads: 2, folder: folder, build: "test",
            report: { study, language in "\(language) " + study.parts.map(\.id).joined(separator: " ") })
        guard let session = try WorkSession(source, others: others, settings) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        self.folder = folder
        desk = ServerDesk(session, Gate(token: Bench.token, address: "127.0.0.1"), .en)
    }

    static let load: @Sendable ([String]) -> ScenarioSource.Loaded = { changes in
        let result = ScenarioLoader.load(path: path, overrides: changes, plugins: StandardPlugins.catalog)
        let bound = result.scenario.map {
            BoundScenario(
                $0, plugins: result.plugins,
                origin: ScenarioOrigin(path: path, digest: "0", inputs: result.inputs, changes: changes))
        }
        return ScenarioSource.Loaded(result: result, bound: bound)
    }

    func ask(
        _ what: String, _ changes: [String] = [], _ query: [String: String] = [:], method: String = "POST"
    ) async -> ServerResponse {
        await desk.answer(
            ServerRequest(
                method, "/\(Bench.token)/\(what)", query: query, headers: ["host": "127.0.0.1:\(Bench.port)"],
                body: Array(changes.joined(separator: "\n").utf8)), port: Bench.port)
    }

    /// The answer read as JSON.
    func told(
        _ what: String, _ changes: [String] = [], _ query: [String: String] = [:]
    ) async throws -> [String: Any] {
        let answer = await ask(what, changes, query)
        let value = try JSONSerialization.jsonObject(with: Data(answer.body))
        guard answer.status == 200, let object = value as? [String: Any] else {
            throw CocoaError(.propertyListReadCorrupt)
        }
        return object
    }

    static func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.path)
    }
}

extension ServerResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}
