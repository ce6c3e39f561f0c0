import SchoolDomain
import Stochastics
import Testing

@testable import SimulationKernel

@Suite("Long pieces of work")
struct LongWorkTests {
    @Test(
        "are drawn with the mean and the variance of their law, whose tail is not cut",
        arguments: [480.0, 2400, 4500])
    func moments(mean: Double) {
        let arena = TableArena()
        let table = StaffTables.minutes(.exponential(mean: mean), in: arena)
        // Evenly spaced bits draw each value as often as its probability says.
        let steps = 1 << 16
        var (sum, squares) = (0.0, 0.0)
        for step in 0..<steps {
            let value = Double(table.draw(UInt32(step) << 16 + 1 << 15))
            sum += value
            squares += value * value
        }
        let found = sum / Double(steps)
        let variance = squares / Double(steps) - found * found
        // Cut at 200 hours, one of 75 hours would have lost more than a quarter of its variance.
        #expect(
            abs(found / mean - 1) < 0.002 && abs(variance / (mean * mean) - 1) < 0.06, "\(found) \(variance)")
    }
}
