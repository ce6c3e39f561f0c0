import PluginContract
import PluginKit
import Testing

@Suite("The check of the contract lets pass")
struct GoodTests {
    @Test("good plugins of every kind, with any seed", arguments: 0..<6, [1, 20_270_203] as [UInt64])
    func good(number: Int, seed: UInt64) {
        #expect(PluginContract.check(Good.factories[number], seed: seed) == [])
    }

    @Test("one of each kind") func kinds() {
        #expect(Good.factories.map(\.descriptor.kind) == PluginKind.allCases)
    }
}
