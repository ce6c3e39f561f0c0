/// The numbers of a run under way: raw memory, written without checks of uniqueness.
struct CountArena: ~Copyable {
    private let base: UnsafeMutablePointer<Int>
    private let starts: UnsafeMutablePointer<UnsafeMutablePointer<Int>>
    let count: Int

    init(_ shape: ObservationShape) {
        let places = shape.blockStarts
        count = places[Block.allCases.count]
        base = .allocate(capacity: Swift.max(1, count))
        base.initialize(repeating: 0, count: Swift.max(1, count))
        starts = .allocate(capacity: places.count)
        for (index, place) in places.enumerated() { (starts + index).initialize(to: base + place) }
    }

    deinit {
        base.deallocate()
        starts.deallocate()
    }

    subscript(block: Block, index: Int) -> Int {
        @inline(__always) unsafeAddress { UnsafePointer(place(block, index)) }
        @inline(__always) nonmutating unsafeMutableAddress { place(block, index) }
    }

    @inline(__always)
    private func place(_ block: Block, _ index: Int) -> UnsafeMutablePointer<Int> {
        assert(
            index >= 0 && start(block) + index < starts[block.rawValue + 1],
            "\(block) has no number \(index)")
        return start(block) + index
    }

    /// Where a block begins.
    @inline(__always)
    func start(_ block: Block) -> UnsafeMutablePointer<Int> { starts[block.rawValue] }

    func clear() { base.update(repeating: 0, count: count) }

    /// Copies all numbers; nothing is allocated.
    func copy(to observations: inout Observations) {
        observations.numbers.withUnsafeMutableBufferPointer { numbers in
            require(numbers.count == count, "\(count) counts for \(numbers.count) observations")
            if let start = numbers.baseAddress { start.update(from: base, count: count) }
        }
    }
}
