import Stochastics

/// An `IntegerTable` as the kernel reads it: the same numbers for the same bits.
public struct DrawTable: BitwiseCopyable, Sendable {
    /// The smallest value.
    public let first: Int
    private let thresholds: Table<UInt32>
    private let guide: Table<Int32>
    /// Mean of the numbers drawn.
    public let mean: Double

    init(_ table: IntegerTable, in arena: TableArena) {
        first = table.first
        thresholds = arena.table(table.lastBits)
        guide = arena.table(table.guidePlaces)
        mean = table.mean
    }

    /// The number meant by 32 random bits.
    @inline(__always)
    public func draw(_ bits: UInt32) -> Int {
        var index = Int(guide[Int(bits >> 24)])
        // The guide is mostly right or one early: which, cannot be foretold.
        index += thresholds[index] < bits ? 1 : 0
        while thresholds[index] < bits { index += 1 }
        return first + index
    }
}

/// A `QuantileTable` as the kernel reads it: the same values for the same bits.
public struct QuantileRow: BitwiseCopyable, Sendable {
    let points: Table<Double>

    /// The value meant by 32 random bits; never falls when the bits rise.
    @inline(__always)
    public func value(_ bits: UInt32) -> Double {
        let position = RandomBlock.unit(bits) * Double(points.count - 1)
        let index = Int(position)
        return points[index] + (position - Double(index)) * (points[index + 1] - points[index])
    }
}

/// School days from … to, both included.
public struct DayRange: BitwiseCopyable, Sendable {
    let low: Int
    let high: Int

    init(_ range: ClosedRange<Int>) { (low, high) = (range.lowerBound, range.upperBound) }
}

/// Scales 32 random bits to one of the days, evenly.
@inline(__always)
public func evenDraw(_ bits: UInt32, in days: DayRange) -> Int { evenDraw(bits, in: days.low...days.high) }
