import Testing

@testable import StandardPlugins

@Suite("infection-wave")
struct InfectionWaveTests {
    @Test("is described without faults") func described() {
        #expect(InfectionWave.descriptor.faults == [])
    }
}
