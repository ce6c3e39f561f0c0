import Glibc
import PluginKit
import SimulationKernel

/// A model in memory, run replication by replication.
final class KernelRun {
    private var replication: Replication
    private var next: UInt32 = 0
    private let seed: UInt64
    /// Of the latest replication.
    var observations: Observations { replication.observations }
    /// Seconds of the first replication, which warms the memory up.
    private(set) var firstSeconds = 0.0
    /// Memory taken by the model and its replication.
    private(set) var memoryMegabytes = 0.0

    init(_ bound: BoundScenario, seed: UInt64 = 1) throws(PluginBreach) {
        let before = Self.residentMegabytes()
        self.seed = seed
        replication = Replication(try Model(bound))
        firstSeconds = try seconds()
        memoryMegabytes = max(0, Self.residentMegabytes() - before)
    }

    var pupilYears: Int { observations[.pupils].reduce(0, +) }
    var spells: Int { observations[.spells].reduce(0, +) }

    /// Runs one with a number of one's choice.
    func run(number: UInt32) throws(PluginBreach) { try replication.run(seed: seed, number: number) }

    /// Seconds of processor time for a replication: the mean of the next few.
    ///
    /// - Parameter each: told after every replication, outside the timing.
    func seconds(
        _ count: Int = 1, each: (Observations) -> Void = { _ in }
    ) throws(PluginBreach) -> Double {
        var sum = 0.0
        for _ in 0..<count {
            let number = next
            next += 1
            sum += try processorSeconds { () throws(PluginBreach) in
                try replication.run(seed: seed, number: number)
            }
            each(replication.observations)
        }
        return sum / Double(count)
    }

    /// Memory of this process in use, as the system counts it.
    private static func residentMegabytes() -> Double {
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
}
