import PluginKit
import SchoolDomain

/// How time grows with the number of pupils: C has as many.
enum GrowthTable {
    static func show(_ scenario: Scenario) throws(PluginBreach) {
        print("\nGrowth with pupils, one school year, whole model; medians of 5 pairs in turn with C\n")
        print(SpeedTable.header)
        for size in [1_000, 10_000, 100_000, 1_000_000] {
            let resized = BoundScenario(scenario.resized(to: size))
            let yardstick = SharedYardstick(pupils: size)
            print(try SpeedTable.line("\(size) pupils", resized, against: yardstick, pairs: 5))
        }
    }
}
