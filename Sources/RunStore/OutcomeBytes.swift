import CZlib
import Experiments
import SimulationKernel

/// A replication as bytes, without loss.
///
/// Whole numbers take as many bytes as they have digits to the base of 128 (LEB128, the sign in the lowest bit). The layout's
/// number comes first, then how many values, sums with, sums without, sums without one alone, and starts there are; then the
/// values, five numbers for each sum and three for each start; last a CRC-32 of all that. Of eight values a byte says which
/// are whole numbers; the others are 8 bytes of IEEE 754, the lowest first.
///
/// Half of the values of a replication are counts, so that this takes no more room than zlib at its quickest and a fiftieth
/// of its time.
///
/// - Source: DWARF Debugging Information Format 5, 7.6 (LEB128).
enum OutcomeBytes {
    /// Raised when they are laid out otherwise.
    private static let layout = 2

    static func write(_ outcome: Experiment.Outcome) -> [UInt8] {
        let sums = outcome.with + outcome.without + outcome.alone
        let numbers = 6 + 5 * sums.count + 3 * outcome.starts.count
        let most = WrittenBytes.most(numbers: numbers, values: outcome.values.count) + 4
        return [UInt8](unsafeUninitializedCapacity: most) { room, count in
            var bytes = WrittenBytes(room: room)
            for number in [
                layout, outcome.values.count, outcome.with.count, outcome.without.count, outcome.alone.count,
                outcome.starts.count,
            ] { bytes.add(number) }
            bytes.add(outcome.values)
            for sum in sums {
                bytes.add(sum.pupils)
                bytes.add(sum.beforeAbsent)
                bytes.add(sum.beforePossible)
                bytes.add(sum.afterAbsent)
                bytes.add(sum.afterPossible)
            }
            for start in outcome.starts {
                bytes.add(start.intervention)
                bytes.add(start.pupil)
                bytes.add(start.day)
            }
            let sum = checksum(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<bytes.count]))
            for place in 0..<4 { bytes.add(byte: UInt8(truncatingIfNeeded: sum >> (8 * UInt32(place)))) }
            count = bytes.count
        }
    }

    /// `nil`: they are not as they were written.
    static func read(_ written: [UInt8]) -> Experiment.Outcome? {
        guard written.count >= 4 else { return nil }
        let end = written.count - 4
        let sum = (0..<4).reduce(UInt32(0)) { $0 | UInt32(written[end + $1]) << (8 * UInt32($1)) }
        guard written.withUnsafeBytes({ checksum(UnsafeRawBufferPointer(rebasing: $0[..<end])) }) == sum
        else {
            return nil
        }
        var bytes = ReadBytes(bytes: written[..<end])
        guard bytes.number() == layout else { return nil }
        let counts = (0..<5).compactMap { _ in bytes.number() }
        // Each takes a byte or more, but for eight values at least one.
        guard counts.count == 5, counts.allSatisfy({ (0...8 * end).contains($0) }),
            let values = bytes.values(counts[0])
        else { return nil }
        var sums: [[BeforeAfter]] = []
        for count in counts[1...3] {
            guard let read = bytes.all(count, { $0.sum() }) else { return nil }
            sums.append(read)
        }
        guard let starts = bytes.all(counts[4], { $0.start() }), bytes.isAtEnd else { return nil }
        return Experiment.Outcome(
            values: values, with: sums[0], without: sums[1], alone: sums[2], starts: starts)
    }

    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        UInt32(crc32(0, bytes.bindMemory(to: UInt8.self).baseAddress, uInt(bytes.count)))
    }
}

/// Numbers written one after another.
private struct WrittenBytes {
    let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    /// The most bytes that so many take.
    static func most(numbers: Int, values: Int) -> Int { 10 * numbers + 8 * values + (values + 7) / 8 }

    mutating func add(byte: UInt8) {
        room[count] = byte
        count += 1
    }

    mutating func add(_ number: Int) {
        var rest = UInt(bitPattern: (number << 1) ^ (number >> 63))
        while rest >= 128 {
            add(byte: UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        add(byte: UInt8(rest))
    }

    mutating func add(_ values: [Double]) {
        for first in stride(from: 0, to: values.count, by: 8) {
            let marks = count
            add(byte: 0)
            for place in first..<min(first + 8, values.count) {
                let value = values[place]
                // Beyond 2^49 a whole number takes no fewer bytes; minus nought is none, for its bits are others.
                if abs(value) < 0x1p49, value == value.rounded(.towardZero),
                    value != 0 || value.sign == .plus
                {
                    room[marks] |= 1 << UInt8(place - first)
                    add(Int(value))
                } else {
                    UnsafeMutableRawBufferPointer(room).storeBytes(
                        of: value.bitPattern.littleEndian, toByteOffset: count, as: UInt64.self)
                    count += 8
                }
            }
        }
    }
}

/// Numbers read one after another; `nil` where there are none.
private struct ReadBytes {
    private var bytes: ArraySlice<UInt8>

    init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { bytes.isEmpty }

    mutating func number() -> Int? {
        var (rest, shift) = (UInt(0), UInt(0))
        while let byte = bytes.popFirst(), shift < 64 {
            rest |= UInt(byte & 127) << shift
            guard byte >= 128 else { return Int(bitPattern: rest >> 1) ^ -Int(bitPattern: rest & 1) }
            shift += 7
        }
        return nil
    }

    mutating func values(_ count: Int) -> [Double]? {
        var values: [Double] = []
        values.reserveCapacity(count)
        var marks = UInt8(0)
        for place in 0..<count {
            if place % 8 == 0 {
                guard let next = bytes.popFirst() else { return nil }
                marks = next
            }
            let value = marks >> UInt8(place % 8) & 1 == 1 ? number().map(Double.init) : double()
            guard let value else { return nil }
            values.append(value)
        }
        return values
    }

    private mutating func double() -> Double? {
        guard bytes.count >= 8 else { return nil }
        let bits = bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
        bytes.removeFirst(8)
        return Double(bitPattern: UInt64(littleEndian: bits))
    }

    mutating func all<Read>(_ count: Int, _ read: (inout ReadBytes) -> Read?) -> [Read]? {
        var all: [Read] = []
        for _ in 0..<count {
            guard let one = read(&self) else { return nil }
            all.append(one)
        }
        return all
    }

    mutating func sum() -> BeforeAfter? {
        guard let pupils = number(), let beforeAbsent = number(), let beforePossible = number(),
            let afterAbsent = number(), let afterPossible = number()
        else { return nil }
        var sum = BeforeAfter()
        sum.pupils = pupils
        sum.beforeAbsent = beforeAbsent
        sum.beforePossible = beforePossible
        sum.afterAbsent = afterAbsent
        sum.afterPossible = afterPossible
        return sum
    }

    mutating func start() -> InterventionStart? {
        guard let intervention = number(), let pupil = number(), let day = number() else { return nil }
        return InterventionStart(intervention: intervention, pupil: pupil, day: day)
    }
}
