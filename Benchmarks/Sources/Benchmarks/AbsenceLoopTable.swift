import PluginKit
import SchoolDomain
import SimulationKernel

/// Absence alone against its inner loop in C with the same draws: first that both count the same, then the time.
enum AbsenceLoopTable {
    private static let seed: UInt64 = 1

    static func show(_ scenario: Scenario) throws {
        let absence = BoundScenario(scenario.absenceOnly)
        let model = try Model(absence)
        let yardstick = AbsenceYardstick(model, seed: seed)
        let kernel = try KernelRun(absence, seed: seed)
        for number in 0..<UInt32(3) {
            try kernel.run(number: number)
            yardstick.prepare(number)
            yardstick.run()
            let difference = yardstick.counts.difference(from: AbsenceCounts(kernel.observations))
            if let difference {
                throw Refusal("error: replication \(number): \(difference)", status: 1)
            }
        }
        try time(scenario, yardstick, kernel)
    }

    private static func time(
        _ scenario: Scenario, _ yardstick: AbsenceYardstick, _ kernel: KernelRun
    ) throws(PluginBreach) {
        let loops = repeats(processorSeconds { yardstick.run() })
        let count = repeats(kernel.firstSeconds)
        let turns = try InTurn(pairs: 15) { () throws(PluginBreach) in
            processorSeconds { for _ in 0..<loops { yardstick.run() } } / Double(loops)
        } _: { () throws(PluginBreach) in
            try kernel.seconds(count)
        }
        let spells = Double(kernel.spells)
        print("\nAbsence in \(scenario.name.en), one thread, counts equal; medians of 15 pairs in turn\n")
        let widths = [12, 16, 10]
        print(row(["", "ms/replication", "ns/spell"], widths))
        for (label, time) in [("C, the loop", turns.first), ("kernel", turns.second)] {
            print(row([label, fixed(1000 * time.median, 3), fixed(1e9 * time.median / spells, 1)], widths))
        }
        print("\nSpeed of the kernel, which also draws levels and moves pupils (C: 1): \(turns.ratio.text)")
    }
}
