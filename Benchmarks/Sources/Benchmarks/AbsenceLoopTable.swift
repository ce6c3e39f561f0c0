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
        let quiet = try KernelRun(BoundScenario(scenario.absenceOnly.withoutSpells), seed: seed)
        try time(scenario, yardstick, kernel, quiet)
    }

    /// - Parameter quiet: the same without a spell: opening years, drawing levels, looking at every day.
    private static func time(
        _ scenario: Scenario, _ yardstick: AbsenceYardstick, _ kernel: KernelRun, _ quiet: KernelRun
    ) throws(PluginBreach) {
        let loops = repeats(processorSeconds { yardstick.run() })
        let count = repeats(kernel.firstSeconds)
        let inC = { () throws(PluginBreach) in
            processorSeconds { for _ in 0..<loops { yardstick.run() } } / Double(loops)
        }
        let whole = try InTurn(pairs: 15, inC) { () throws(PluginBreach) in try kernel.seconds(count) }
        let spellsAlone = try InTurn(pairs: 15, inC) { () throws(PluginBreach) in
            try kernel.seconds(count) - quiet.seconds(count)
        }
        let spells = Double(kernel.spells)
        print("\nAbsence in \(scenario.name.en), one thread, counts equal; medians of 15 pairs in turn\n")
        let widths = [34, 16, 10, 24]
        print(row(["", "ms/replication", "ns/spell", "speed (C: 1)"], widths))
        for (label, time, ratio) in [
            ("C, the loop", whole.first, nil as Spread?), ("kernel", whole.second, whole.ratio),
            ("kernel, less the same without spells", spellsAlone.second, spellsAlone.ratio),
        ] {
            let speed = ratio?.text ?? ""
            print(
                row(
                    [label, fixed(1000 * time.median, 3), fixed(1e9 * time.median / spells, 1), speed],
                    widths))
        }
        print("\nThe kernel also draws levels, moves pupils and looks at every day.")
    }
}
