import PluginKit

/// Lines that say how fast a scenario runs, each timed in turn with the shared model in C.
enum SpeedTable {
    private static let widths = [16, 16, 16, 16, 10, 11, 24]

    static let header = row(
        ["", "ms/replication", "replications/s", "pupil-years/s", "ns/spell", "memory MB", "speed (C: 1)"],
        widths)

    /// Speed is pupil-years a second, against C's on the shared model.
    static func line(
        _ label: String, _ bound: BoundScenario, against yardstick: SharedYardstick, pairs: Int
    ) throws(PluginBreach) -> String {
        let kernel = try KernelRun(bound)
        let count = repeats(kernel.firstSeconds)
        var (pupilYears, spells, replications) = (0, 0, 0)
        let turns = try InTurn(pairs: pairs) { () throws(PluginBreach) in
            yardstick.seconds() / Double(yardstick.pupils)
        } _: { () throws(PluginBreach) in
            var pupils = 0
            let seconds = try kernel.seconds(count) {
                pupils += $0[.pupils].reduce(0, +)
                spells += $0[.spells].reduce(0, +)
            }
            pupilYears += pupils
            replications += count
            return seconds * Double(count) / Double(pupils)
        }
        let perPupilYear = turns.second.median
        let perReplication = perPupilYear * Double(pupilYears) / Double(replications)
        let perSpell = perPupilYear * Double(pupilYears) / Double(max(1, spells))
        return row(
            [
                label, fixed(1000 * perReplication, 2), fixed(1 / perReplication, 1),
                fixed(1 / perPupilYear, 0), fixed(1e9 * perSpell, 1), fixed(kernel.memoryMegabytes, 1),
                turns.ratio.text,
            ], widths)
    }
}
