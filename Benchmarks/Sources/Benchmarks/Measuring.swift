import CPorrasPlugin
import Glibc
import PluginKit
import SchoolDomain
import SimulationKernel

/// Seconds of wall-clock time.
func timed<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    let duration = clock.now - start
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// One line of the table.
struct Row {
    var label: String
    var seconds: Double
    var pupilYears: Int
    var spells: Int
    var memoryMegabytes: Double

    static let header =
        pad("", 16) + pad("ms/replication", 16) + pad("replications/s", 16) + pad("pupil-years/s", 16)
        + pad("ns/spell", 10) + pad("memory MB", 11)

    var text: String {
        pad(label, 16) + pad(fixed(1000 * seconds, 2), 16) + pad(fixed(1 / seconds, 1), 16)
            + pad("\(Int(Double(pupilYears) / seconds))", 16)
            + pad(fixed(1e9 * seconds / Double(max(1, spells)), 1), 10)
            + pad(fixed(memoryMegabytes, 1), 11)
    }

    /// The fastest of several replications after one to warm up.
    static func measure(
        _ label: String, _ bound: BoundScenario, rounds: Int = 5
    ) throws(PluginBreach) -> Row {
        let model = try Model(bound)
        let before = residentMegabytes()
        var replication = Replication(model)
        try replication.run(seed: 1, number: 0)
        let memory = residentMegabytes() - before
        var best = Double.infinity
        for number in 1...rounds {
            best = min(
                best,
                try timed { () throws(PluginBreach) in
                    try replication.run(seed: 1, number: UInt32(number))
                })
        }
        return Row(
            label: label, seconds: best, pupilYears: replication.observations.pupils.reduce(0, +),
            spells: replication.observations.spells.reduce(0, +), memoryMegabytes: max(0, memory))
    }
}

/// Memory of this process in use, as the system counts it.
func residentMegabytes() -> Double {
    guard let file = fopen("/proc/self/statm", "r") else { return .nan }
    defer { fclose(file) }
    var (size, resident) = (0, 0)
    let found = withUnsafeMutablePointer(to: &size) { first in
        withUnsafeMutablePointer(to: &resident) { second in
            withVaList([first, second]) { vfscanf(file, "%ld %ld", $0) }
        }
    }
    return found == 2 ? Double(resident * Int(sysconf(Int32(_SC_PAGESIZE)))) / 1_048_576 : .nan
}

func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A number with so many decimals.
func fixed(_ value: Double, _ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let rounded = Int((value * scale).rounded())
    let digits = String(rounded % Int(scale))
    return decimals == 0
        ? "\(rounded)"
        : "\(rounded / Int(scale))." + String(repeating: "0", count: decimals - digits.count) + digits
}

extension Scenario {
    /// No ladder, staff, classes or interventions.
    var absenceOnly: Scenario {
        var result = self
        result.ladder = []
        result.staff = []
        result.classes = []
        result.interventions = []
        result.seatAllocation = SeatAllocation()
        return result
    }

    /// One school year with about so many pupils; staff and seats in proportion.
    func resized(to pupils: Int) -> Scenario {
        var result = self
        result.years = [years[0]]
        let total = schools.reduce(0) { $0 + $1.pupilsByGrade.reduce(0, +) }
        let factor = Double(pupils) / Double(total)
        for index in result.schools.indices {
            result.schools[index].pupilsByGrade = schools[index].pupilsByGrade.map {
                Int((Double($0) * factor).rounded())
            }
        }
        for index in result.staff.indices { result.staff[index].posts *= factor }
        for index in result.classes.indices {
            result.classes[index].seats = Int(Double(classes[index].seats) * factor)
            result.classes[index].initiallyOccupied = min(result.classes[index].seats, 20)
        }
        return result
    }
}
