import PluginKit
import Testing

@testable import PluginLoading

@Suite("Calls of a loaded plugin")
struct CallTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func plugin(_ macros: [String]) throws -> PluginFactory {
        try PluginLoader.load(try workshop.library(smallPlugin, macros)).get()
    }

    private func acting(_ macros: [String]) throws -> any ActingPlugin {
        let factory = try plugin(macros)
        guard case .acting(let plugin) = try factory.make(.of(factory.descriptor), .small) else {
            throw PluginFault("does not act")
        }
        return plugin
    }

    @Test("values that a plugin refuses are refused with its own words")
    func refusedValues() throws {
        let factory = try plugin([])
        #expect(throws: PluginFault("the level is too high for this plugin")) {
            try factory.make(.of(factory.descriptor, ["level": 0.6]), .small)
        }
        #expect(throws: PluginFault("it refuses these values and gave no reason")) {
            try factory.make(.of(factory.descriptor, ["level": 0.45]), .small)
        }
    }

    @Test("a name that C cannot hold is no name for a loaded plugin")
    func nul() throws {
        let factory = try plugin([])
        let small = PluginWorld.small
        let world = PluginWorld(
            days: small.days, yearFirst: small.yearFirst, lessonsBefore: small.lessonsBefore,
            schools: ["no\0rth"], steps: [], profiles: [], classes: [], interventions: [], pupilLimit: 1)
        #expect(throws: PluginFault.self) { try factory.make(.of(factory.descriptor), world) }
    }

    @Test("a plugin that fails leaves its reason with the host and throws an empty fault")
    func failure() throws {
        let host = FakeHost()
        let plugin = try acting(["STATUS=PORRAS_ERROR"])
        let batch = FakeBatch(seed: 1, pupilLimit: 9, day: 3, memoryCount: 1)
        #expect(throws: PluginFault("")) { try batch.effects(of: plugin, host) }
        #expect(host.said == "the bus did not come")
    }

    @Test("a status that is none, and a mark that is none, are faults")
    func unknownStatus() throws {
        let plugin = try acting(["STATUS=7"])
        let batch = FakeBatch(seed: 1, pupilLimit: 9, day: 3, memoryCount: 1)
        #expect(throws: PluginFault("its function `act` returned 7, which is no status")) {
            try batch.effects(of: plugin, FakeHost())
        }
        let marker = try acting(["MARKED=2"])
        #expect(throws: PluginFault("it marks day 10 with 2; 0 and 1 are marks")) {
            try FakeHost().call { (draws) throws(PluginFault) in try marker.actingDays(1, draws: draws) }
        }
    }

    private static let exporter = ["KIND=PORRAS_EXPORTER", "WRITE=write", "DECISIONS=0", "MEMORY=0"]
    private static let table = PluginTable(
        columns: ["mitä", "paljonko"],
        rows: [
            [.init("\"poissaolot\"; h"), .init("12,5", number: 12.5)],
            [.init(""), .init("-0", number: -0.0)],
        ])

    private func exported(_ macros: [String], _ table: PluginTable) throws -> String {
        let factory = try plugin(Self.exporter + macros)
        guard case .exporter(let plugin) = try factory.make(.of(factory.descriptor), .small) else {
            throw PluginFault("does not export")
        }
        return String(decoding: try plugin.write(table), as: UTF8.self)
    }

    @Test("an exporter gets every cell and number, and its bytes come back")
    func export() throws {
        #expect(try exported([], Self.table) == "\"poissaolot\"; h;12,5#;-0#")
        #expect(try exported([], PluginTable(columns: [], rows: [])) == "")
    }

    @Test("an exporter that fails says why, and one that draws is stopped")
    func exportFailure() throws {
        #expect(throws: PluginFault("no paper")) { try exported(["STATUS=PORRAS_ERROR"], Self.table) }
        #expect(throws: PluginFault("it draws decision 0, but an exporter draws nothing")) {
            try exported(["STATUS=5"], Self.table)
        }
    }
}
