import PluginKit

/// What a plugin keeps of each pupil during a made-up run, between guards that show writing beside it.
public final class FakeMemory {
    /// Numbers before and after; far more than a pupil may have.
    private static let guardCount = 64
    /// No number that anyone computes: a NaN with a pattern of its own.
    private static let guardNumber = Double(bitPattern: 0x7ff8_506f_7272_6173)

    public let perPupil: Int
    private let cells: UnsafeMutableBufferPointer<Double>
    private let used: Range<Int>

    public init(_ descriptor: PluginDescriptor, pupilLimit: Int) {
        perPupil = descriptor.memory
        let count = perPupil * pupilLimit
        used = Self.guardCount..<Self.guardCount + count
        cells = .allocate(capacity: count + 2 * Self.guardCount)
        cells.initialize(repeating: Self.guardNumber)
        for index in used { cells[index] = 0 }
    }

    deinit { cells.deallocate() }

    /// The number with this index that is kept of a pupil.
    public subscript(pupil: Int, index: Int = 0) -> Double {
        get { cells[position(pupil, index)] }
        set { cells[position(pupil, index)] = newValue }
    }

    private func position(_ pupil: Int, _ index: Int) -> Int {
        precondition(index >= 0 && index < perPupil, "number \(index) of \(perPupil)")
        let position = used.lowerBound + pupil * perPupil + index
        precondition(used.contains(position), "pupil \(pupil) of \(used.count / perPupil)")
        return position
    }

    /// As the plugin gets it; points at guards only when it keeps nothing.
    var start: UnsafeMutablePointer<Double>? { cells.baseAddress.map { $0 + used.lowerBound } }

    /// Whether the numbers beside it are as they were.
    var guardsStand: Bool {
        let guards = Array(0..<used.lowerBound) + Array(used.upperBound..<cells.count)
        return guards.allSatisfy { cells[$0].bitPattern == Self.guardNumber.bitPattern }
    }

    /// All numbers, bit by bit, by pupil.
    var numbers: [UInt64] {
        UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: cells[used]))
            .withMemoryRebound(to: UInt64.self) { Array($0) }
    }
}
