import PluginContract
import PluginKit
import Testing

@testable import StandardPlugins

@Suite("The standard plugins keep the contract")
struct ContractTests {
    @Test("every one of them", arguments: StandardPlugins.factories.indices)
    func conforms(index: Int) {
        let factory = StandardPlugins.factories[index]
        #expect(PluginContract.check(factory) == [], "\(factory.descriptor.id)")
    }

    @Test("and the template") func template() {
        #expect(PluginContract.check(PluginFactory(Template.self)) == [])
    }
}
