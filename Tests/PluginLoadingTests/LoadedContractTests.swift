import PluginContract
import PluginKit
import Testing

@testable import PluginLoading

/// The check of the contract sees a loaded plugin as the kernel does: undeclared columns are NULL for it.
@Suite("Loaded plugins and the contract")
struct LoadedContractTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("the example for small classes keeps it") func example() throws {
        let script = "\(Workshop.repository)/plugins/examples/need-weighted/build"
        let built = Workshop.run([script, workshop.path("need.so")])
        #expect(built.status == 0, "\(built.said)")
        let factory = try PluginLoader.load(workshop.path("need.so")).get()
        #expect(PluginContract.check(factory) == [])
    }

    @Test("an absence process keeps it in C and in Swift") func rumour() throws {
        let loaded = try PluginLoader.load(try workshop.library(rumourInC)).get()
        #expect(PluginContract.check(loaded) == [])
        #expect(PluginContract.check(PluginFactory(Rumour.self)) == [])
    }
}
