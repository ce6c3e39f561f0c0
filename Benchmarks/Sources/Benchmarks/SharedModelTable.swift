import CYardstick
import PluginKit
import SchoolDomain
import SimulationKernel

/// The shared model in C and as a scenario of ours: how fast, and whether both say the same.
enum SharedModelTable {
    private static let widths = [12, 16, 16, 10]

    static func show() throws {
        let scenario = try Repository.scenario(Repository.top + "/Benchmarks/shared-model.yaml")
        let kernel = try KernelRun(BoundScenario(scenario))
        let yardstick = SharedYardstick(pupils: kernel.pupilYears)
        let count = repeats(kernel.firstSeconds)
        var (theirs, ours): ([SharedOutcome], [SharedOutcome]) = ([], [])
        let turns = try InTurn(pairs: 15) { () throws(PluginBreach) in
            let seconds = yardstick.seconds()
            theirs += yardstick.years.map(SharedOutcome.init)
            return seconds
        } _: { () throws(PluginBreach) in
            try kernel.seconds(count) { ours.append(SharedOutcome($0)) }
        }
        print("\nThe shared model, \(yardstick.pupils) pupils, one thread; medians of 15 pairs in turn\n")
        print(row(["", "ms/replication", "pupil-years/s", "ns/spell"], widths))
        for (label, time, outcomes) in [("C", turns.first, theirs), ("kernel", turns.second, ours)] {
            let spells = SharedOutcome.mean(outcomes, SharedOutcome.spells)
            let cells = [
                label, fixed(1000 * time.median, 3), fixed(Double(yardstick.pupils) / time.median, 0),
                fixed(1e9 * time.median / spells, 1),
            ]
            print(row(cells, widths))
        }
        print("\nSpeed of the kernel (C: 1): \(turns.ratio.text)\n")
        SharedOutcome.compare(theirs, ours)
    }
}

/// What both count alike in one replication.
struct SharedOutcome {
    static let names = [
        "spells", "lessons a pupil", "over 50 h", "over 70 h", "over 90 h", "curators, h", "psychologists, h",
        "social workers, h", "seated",
    ]
    static let spells = 0
    let values: [Double]

    init(_ year: yardstick_year) {
        values = [
            year.spells, year.lessons, year.over.0, year.over.1, year.over.2, year.hours.0, year.hours.1,
            year.hours.2, year.seated,
        ]
    }

    /// Limits, and staff in the order of the scenario's roles, are those of the shared model.
    init(_ observations: Observations) {
        let shape = observations.shape
        func sum(_ counts: Counts) -> Double { Double(counts.reduce(0, +)) }
        let over = (0..<3).map { limit in
            (0..<shape.schools).reduce(0.0) { total, school in
                Grade.all.reduce(total) { total, grade in
                    let index = shape.over(
                        year: 0, school: school, grade: grade, limit: limit, moment: shape.dates)
                    return total + Double(observations[.over, index])
                }
            }
        }
        let hours = (0..<3).map { line in
            Double(observations[.bookedMinutes, shape.booked(0, line, .ladder)]) / 60
        }
        let seated = (0..<shape.classes).reduce(0.0) { total, seatClass in
            total + Double(observations[.seatOutcomes, shape.seatOutcome(0, seatClass, .placed)])
        }
        let pupils = sum(observations[.pupils])
        values =
            [sum(observations[.spells]), sum(observations[.absentLessons]) / pupils] + over + hours + [seated]
    }

    static func mean(_ outcomes: [SharedOutcome], _ number: Int) -> Double {
        outcomes.reduce(0) { $0 + $1.values[number] } / Double(outcomes.count)
    }

    /// Variance of the mean.
    private static func variance(_ outcomes: [SharedOutcome], _ number: Int) -> Double {
        let mean = mean(outcomes, number)
        let squares = outcomes.reduce(0) { $0 + ($1.values[number] - mean) * ($1.values[number] - mean) }
        return squares / Double(outcomes.count - 1) / Double(outcomes.count)
    }

    /// Means side by side, and how far the difference is known: two standard errors.
    static func compare(_ theirs: [SharedOutcome], _ ours: [SharedOutcome]) {
        let widths = [20, 12, 12, 14, 10]
        print(row(["mean", "C", "kernel", "difference %", "± %"], widths))
        for (number, name) in names.enumerated() {
            let (one, other) = (mean(theirs, number), mean(ours, number))
            let error = (variance(theirs, number) + variance(ours, number)).squareRoot()
            let cells = [
                name, fixed(one, 2), fixed(other, 2), fixed(100 * (other / one - 1), 2),
                fixed(200 * error / one, 2),
            ]
            print(row(cells, widths))
        }
    }
}
