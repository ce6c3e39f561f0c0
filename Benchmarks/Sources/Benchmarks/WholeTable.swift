import PluginKit
import SchoolDomain

/// A scenario as it is, and what of its time is absence.
enum WholeTable {
    static func show(_ scenario: Scenario) throws(PluginBreach) {
        print("\nThe scenario \(scenario.name.en), one thread; medians of 7 pairs in turn with C\n")
        print(SpeedTable.header)
        let yardstick = SharedYardstick()
        for (label, each) in [("whole model", scenario), ("absence only", scenario.absenceOnly)] {
            print(try SpeedTable.line(label, BoundScenario(each), against: yardstick, pairs: 7))
        }
    }
}
