import CPorrasPlugin
import Dispatch
import Foundation
import PluginContract
import PluginKit
import Synchronization
import Testing

@testable import PluginLoading

/// Builds the example in Swift with the command of its page and loads it into this program, which has a PluginKit of
/// its own.
@Suite("The example plugin in Swift")
struct SwiftPluginEndToEndTests {
    /// The library, from a copy of the example and the versions that the tests themselves were built with.
    private static let built: Result<[UInt8], any Error> = Result {
        let workshop = try Workshop()
        let package = workshop.path("bus-strike")
        let files = FileManager.default
        try files.createDirectory(atPath: package, withIntermediateDirectories: false)
        let example = "\(Workshop.repository)/plugins/examples/bus-strike"
        try files.copyItem(atPath: "\(example)/Sources", toPath: "\(package)/Sources")
        let manifest = try String(contentsOfFile: "\(example)/Package.swift", encoding: .utf8)
        try workshop.file(
            "bus-strike/Package.swift",
            Array(manifest.replacingOccurrences(of: "\"../../..\"", with: "\"\(Workshop.repository)\"").utf8))
        try files.copyItem(
            atPath: "\(Workshop.repository)/Package.resolved", toPath: "\(package)/Package.resolved")
        let build = Workshop.run(
            [
                "/usr/bin/env", "swift", "build", "--configuration", "release", "--jobs", "2",
                "--package-path", package,
            ])
        guard build.status == 0 else { throw Workshop.BuildFailure(said: build.said) }
        return try PluginFile(path: "\(package)/.build/release/libBusStrike.so").bytes
    }

    private let workshop: Workshop
    private let path: String

    init() throws {
        workshop = try Workshop()
        path = try workshop.file("libBusStrike.so", try Self.built.get())
    }

    private func acting(_ factory: PluginFactory, _ given: [String: Double]) throws -> any ActingPlugin {
        guard case .acting(let plugin) = try factory.make(.of(factory.descriptor, given), .small) else {
            throw PluginFault("does not act")
        }
        return plugin
    }

    @Test("it loads, and who rides the bus is away for the strike")
    func strike() throws {
        let factory = try PluginLoader.load(path).get()
        #expect(factory.descriptor.id == "bus-strike")
        // Days 10 to 20 are the second year; the strike is cut at its end.
        let plugin = try acting(factory, ["firstDay": 18, "days": 5, "share": 0.5, "grades": 0b11_1000_0000])
        let host = FakeHost()
        let days = try host.call { (draws) throws(PluginFault) in
            [try plugin.actingDays(0, draws: draws), try plugin.actingDays(1, draws: draws)]
        }
        #expect(days == [[], [17]])
        let batch = FakeBatch(seed: 3, pupilLimit: 3000, day: 17, memoryCount: 0)
        let effects = try batch.effects(of: plugin, host, capacity: 5000)
        #expect(effects.allSatisfy { $0.kind == PORRAS_ABSENT && $0.days == 3 && $0.number == PORRAS_OTHER })
        // Two thirds of 3,000 pupils are in the batch, three grades of ten ride, half of them stay away: 300, with a
        // standard deviation of about 16; five of them are exceeded once in two million seeds, and this is one seed.
        #expect(abs(effects.count - 300) < 80)
        let everyone = try acting(factory, ["firstDay": 18, "share": 1])
        #expect(try batch.effects(of: everyone, host, capacity: 5000).map(\.pupil) == batch.pupils)
    }

    @Test("it keeps the contract")
    func contract() throws {
        #expect(PluginContract.check(try PluginLoader.load(path).get()) == [])
    }

    @Test("what it throws reaches the program in its own words")
    func refusal() throws {
        let factory = try PluginLoader.load(path).get()
        #expect(
            throws: PluginFault(
                "`firstDay` must not be the first school day of a year: effects act from the next school day on"
            )
        ) { try acting(factory, ["firstDay": 10]) }
    }

    @Test("two such libraries live in one program, and many threads call them at once")
    func together() throws {
        let first = try PluginLoader.load(path).get()
        // One byte more is another file, so its types are there twice.
        let second = try PluginLoader.load(
            try workshop.file("again.so", try PluginFile(path: path).bytes + [0])
        ).get()
        let plugins = try [first, second].map { try acting($0, ["firstDay": 5, "share": 0.3]) }
        let expected = try FakeBatch(seed: 9, pupilLimit: 400, day: 4, memoryCount: 0)
            .effects(of: plugins[0], FakeHost())
        #expect(expected.count > 30)
        let different = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 200) { index in
            let batch = FakeBatch(seed: 9, pupilLimit: 400, day: 4, memoryCount: 0)
            let effects = try? batch.effects(of: plugins[index % 2], FakeHost())
            if effects != expected { different.withLock { $0 += 1 } }
        }
        #expect(different.withLock { $0 } == 0)
    }
}
