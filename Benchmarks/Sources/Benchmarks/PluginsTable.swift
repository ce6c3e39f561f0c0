import PluginKit
import SchoolDomain

/// What plugins that do nothing cost, part of the program or of a library.
enum PluginsTable {
    static func show(_ scenario: Scenario) throws(PluginBreach) {
        let libraries = IdleLibrary.factory.map { [("of a library in C", Optional($0))] } ?? []
        for (way, factory) in [("part of the program", nil)] + libraries {
            try showCalls(scenario, way, factory)
            print("\nA call of a plugin, \(way)\n")
            for count in [0, 64, 1024, 16_384] { print(try IdlePlugins.call(pupils: count, factory)) }
        }
    }

    private static func showCalls(
        _ scenario: Scenario, _ way: String, _ factory: PluginFactory?
    ) throws(PluginBreach) {
        print("\nThree plugins that do nothing, \(way), whole model; medians of 7 pairs in turn\n")
        let plain = try KernelRun(BoundScenario(scenario))
        let count = repeats(plain.firstSeconds)
        let intervals = [("never called", 0), ("each term", 90), ("each month", 20), ("each week", 5)]
        for (label, interval) in intervals {
            let busy = try KernelRun(IdlePlugins.scenario(scenario, everyDays: interval, factory))
            let turns = try InTurn(pairs: 7) { () throws(PluginBreach) in
                try busy.seconds(count)
            } _: { () throws(PluginBreach) in
                try plain.seconds(count)
            }
            print(pad(label, 16) + "  " + turns.ratio.text + " of the time without")
        }
    }
}
