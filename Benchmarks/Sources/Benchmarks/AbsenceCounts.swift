import SchoolDomain
import SimulationKernel

/// What absence adds up to in one replication, laid out as in `Observations`.
struct AbsenceCounts {
    var lessons, spells, absentChange, dayBands: [Int]

    init(lessons: [Int], spells: [Int], absentChange: [Int], dayBands: [Int]) {
        self.lessons = lessons
        self.spells = spells
        self.absentChange = absentChange
        self.dayBands = dayBands
    }

    init(_ observations: Observations) {
        self.init(
            lessons: Array(observations[.absentLessons]), spells: Array(observations[.spells]),
            absentChange: Array(observations[.absentChange]), dayBands: Array(observations[.dayBands]))
    }

    /// The first count that differs from the kernel's, in words.
    func difference(from kernel: AbsenceCounts) -> String? {
        let columns = [
            ("spells by length", spells, kernel.spells),
            ("lessons missed by cause", lessons, kernel.lessons),
            ("change of the number absent", absentChange, kernel.absentChange),
            ("pupils by days absent", dayBands, kernel.dayBands),
        ]
        for (name, own, other) in columns {
            if own.count != other.count {
                return "\(name): \(own.count) counts in C, \(other.count) in the kernel"
            }
            if let index = own.indices.first(where: { own[$0] != other[$0] }) {
                return "\(name): number \(index) is \(own[index]) in C and \(other[index]) in the kernel"
                    + " (sums \(own.reduce(0, +)) and \(other.reduce(0, +)))"
            }
        }
        return nil
    }
}
