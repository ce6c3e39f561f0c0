import Experiments
import SimulationKernel

/// A replication as bytes, without loss.
///
/// Packed: whole numbers of 64 bits, the lowest byte first. The layout's number, then how many values, sums with, sums
/// without, sums without one alone, and starts there are; then the bits of the values, five numbers for each sum and three
/// for each start.
enum OutcomeBytes {
    /// Raised when they are laid out otherwise.
    private static let layout = 1

    static func write(_ outcome: Experiment.Outcome) -> [UInt8] {
        let sums = outcome.with + outcome.without + outcome.alone
        var numbers = [
            layout, outcome.values.count, outcome.with.count, outcome.without.count, outcome.alone.count,
            outcome.starts.count,
        ]
        numbers += outcome.values.map { Int(bitPattern: UInt($0.bitPattern)) }
        for sum in sums {
            numbers += [sum.pupils, sum.beforeAbsent, sum.beforePossible, sum.afterAbsent, sum.afterPossible]
        }
        for start in outcome.starts { numbers += [start.intervention, start.pupil, start.day] }
        return Packed.pack(bytes(numbers))
    }

    /// `nil`: they are not as they were written.
    static func read(_ packed: [UInt8]) -> Experiment.Outcome? {
        guard let bytes = Packed.unpack(packed), bytes.count % 8 == 0, bytes.count >= 48 else { return nil }
        var numbers = Numbers(bytes: bytes)
        guard numbers.next() == layout else { return nil }
        let counts = (0..<5).map { _ in numbers.next() }
        let most = bytes.count / 8
        guard counts.allSatisfy({ (0...most).contains($0) }),
            6 + counts[0] + 5 * (counts[1] + counts[2] + counts[3]) + 3 * counts[4] == most
        else { return nil }
        let values = (0..<counts[0]).map { _ in
            Double(bitPattern: UInt64(truncatingIfNeeded: numbers.next()))
        }
        let sums = counts[1...3].map { count in (0..<count).map { _ in numbers.sum() } }
        let starts = (0..<counts[4]).map { _ in
            InterventionStart(intervention: numbers.next(), pupil: numbers.next(), day: numbers.next())
        }
        return Experiment.Outcome(
            values: values, with: sums[0], without: sums[1], alone: sums[2], starts: starts)
    }

    private static func bytes(_ numbers: [Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 * numbers.count)
        for number in numbers {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// Numbers one after another.
    private struct Numbers {
        let bytes: [UInt8]
        var place = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> Int {
            defer { place += 8 }
            let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Int.self) }
            return Int(littleEndian: number)
        }

        mutating func sum() -> BeforeAfter {
            var sum = BeforeAfter()
            sum.pupils = next()
            sum.beforeAbsent = next()
            sum.beforePossible = next()
            sum.afterAbsent = next()
            sum.afterPossible = next()
            return sum
        }
    }
}
