import CPorrasPlugin
import PluginKit
import SchoolDomain
import Testing

@testable import PluginLoading
@testable import PorrasPluginSDK

/// A plugin whose description has one of everything.
private struct Describer: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "describer", kind: .observer, version: "2.1", summary: "has one of everything: ä, ö",
        parameters: [
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1), default: 0.25), "a", .verified("b")),
            PluginParameter("open", .number(NumberRule(.euros), default: nil), "c", .derived("d")),
            PluginParameter(
                "days", .number(NumberRule(.schoolDays, from: 1, isWhole: true), default: 3), "e"),
            PluginParameter("flag", .flag(default: true), "f", .assumed()),
            PluginParameter("word", .word(["one", "two"], default: "two"), "g"),
            PluginParameter("must", .word(["one"], default: nil), "h"),
            PluginParameter("date", .date(default: CalendarDate(year: 2027, month: 2, day: 3)), "i"),
            PluginParameter("grades", .grades(default: GradeSet([0, 7, 9])), "j"),
            PluginParameter("school", .school, "k"), PluginParameter("step", .step, "l"),
            PluginParameter("help", .declared, "m"),
        ], columns: PluginColumn.allCases, decisions: ["x", "y-z"],
        outputs: [PluginOutput("hours", unit: "h", "n"), PluginOutput("pupils", unit: "", "o")], memory: 16)

    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {}

    /// Names a day outside the year, and fails in words.
    func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] { [20 * (1 - year)] }
    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) throws(PluginFault) {
        throw PluginFault("päivä \(batch.day)")
    }
}

private struct Seats: Plugin, AllocationPlugin {
    static let descriptor = PluginDescriptor(id: "seats", kind: .allocation, version: "1", summary: "by lot")
    let bonus: Double
    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {
        bonus = Double(world.lessons(grade: 9, from: 3, to: 7) + world.days(ofYear: 1).count)
    }
    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) throws(PluginFault) {
        for (index, pupil) in batch.pupils.enumerated() { scores[index] = bonus + draws.unit(0, Int(pupil)) }
    }
}

private struct Lines: Plugin, ExporterPlugin {
    static let descriptor = PluginDescriptor(
        id: "lines", kind: .exporter, version: "1", summary: "a line a cell")
    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {}
    func write(_ table: PluginTable) throws(PluginFault) -> [UInt8] {
        guard !table.rows.isEmpty else { throw PluginFault("nothing to write") }
        return Array("\(table.columns) \(table.rows)".utf8)
    }
}

// In the suite that runs one test at a time: the SDK makes one plugin a library.
extension SameLogicTests {
    private func loaded(_ table: PluginEntry.Table?) throws -> LoadedPlugin {
        try LoadedPlugin(try #require(table))
    }

    @Test("a description with one of everything comes through C unchanged")
    func description() throws {
        let plugin = try loaded(PluginEntry.of(Describer.self))
        #expect(plugin.descriptor == Describer.descriptor)
    }

    @Test("what a day or a call throws becomes an error and the host is told")
    func thrown() throws {
        let plugin = try loaded(PluginEntry.of(Describer.self))
        guard case .acting(let instance) = try plugin.make(.of(plugin.descriptor), .small) else {
            throw PluginFault("does not act")
        }
        let host = FakeHost()
        #expect(throws: PluginFault("")) {
            try host.call { (draws) throws(PluginFault) in try instance.actingDays(0, draws: draws) }
        }
        #expect(host.said == "it wants to act on day 20, which is not in year 0")
        #expect(throws: PluginFault("")) {
            try FakeBatch(seed: 1, pupilLimit: 3, day: 4, memoryCount: 16).effects(of: instance, host)
        }
        #expect(host.said == "päivä 4")
    }

    @Test("an allocation policy sees the world and gives the same scores through C")
    func seats() throws {
        let plugin = try loaded(PluginEntry.of(Seats.self))
        let direct = try Seats(.of(plugin.descriptor), world: .small)
        guard case .allocation(let instance) = try plugin.make(.of(plugin.descriptor), .small) else {
            throw PluginFault("gives no scores")
        }
        let batch = FakeBatch(seed: 5, pupilLimit: 50, day: 4, memoryCount: 0)
        let scores = try batch.scores(of: instance, FakeHost())
        // Four days of 7 lessons and a year of 11 days, and a number between 0 and 1.
        #expect(scores.allSatisfy { $0 > 39 && $0 < 40 } && !scores.isEmpty)
        #expect(try batch.scores(of: direct, FakeHost()) == scores)
    }

    @Test("an exporter writes the same table through C")
    func lines() throws {
        let plugin = try loaded(PluginEntry.of(Lines.self))
        guard case .exporter(let instance) = try plugin.make(.of(plugin.descriptor), .small) else {
            throw PluginFault("does not export")
        }
        let table = PluginTable(columns: ["a", "ö"], rows: [[.init("1", number: 1), .init("\n\"")]])
        let direct = try Lines(.of(plugin.descriptor), world: .small)
        #expect(try instance.write(table) == (try direct.write(table)))
        #expect(throws: PluginFault("nothing to write")) {
            try instance.write(PluginTable(columns: ["a"], rows: []))
        }
    }

    @Test("a refusal longer than its place is cut at a whole letter")
    func longRefusal() throws {
        struct Wordy: Plugin, ExporterPlugin {
            static let descriptor = PluginDescriptor(
                id: "wordy", kind: .exporter, version: "1", summary: "talks")
            init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {
                throw PluginFault(String(repeating: "ä", count: 2000))
            }
            func write(_ table: PluginTable) throws(PluginFault) -> [UInt8] { [] }
        }
        let plugin = try loaded(PluginEntry.of(Wordy.self))
        #expect(throws: PluginFault(String(repeating: "ä", count: 511))) {
            try plugin.make(.of(plugin.descriptor), .small)
        }
    }

    @Test("a unit that the header does not have is refused by its name, not changed into another")
    func foreignUnit() throws {
        struct Foreign: Plugin, ExporterPlugin {
            static let descriptor = PluginDescriptor(
                id: "foreign", kind: .exporter, version: "1", summary: "measures otherwise",
                parameters: [PluginParameter("wait", .number(NumberRule(.calendarDays), default: 1), "a")])
            init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {}
            func write(_ table: PluginTable) throws(PluginFault) -> [UInt8] { [] }
        }
        let table = try #require(PluginEntry.of(Foreign.self))
        let error = try #require(throws: PluginFileError.self) { try LoadedPlugin(table) }
        #expect(error.reason.en.contains("has the unit `calendar days`"))
    }

    @Test("a lower end that is left out stays out through C")
    func openEnd() throws {
        struct Open: Plugin, ExporterPlugin {
            static let descriptor = PluginDescriptor(
                id: "open", kind: .exporter, version: "1", summary: "is more than nothing",
                parameters: [
                    PluginParameter(
                        "more", .number(NumberRule(.hours, from: 0, excludesLower: true), default: 1), "a")
                ])
            init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {}
            func write(_ table: PluginTable) throws(PluginFault) -> [UInt8] { [] }
        }
        let form = try loaded(PluginEntry.of(Open.self)).descriptor.parameters[0].form
        guard case .number(let rule, _) = form else { throw PluginFault("is no number") }
        #expect(!rule.contains(0) && rule.contains(.leastNonzeroMagnitude))
    }
}
