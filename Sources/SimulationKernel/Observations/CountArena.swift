/// The numbers of a run under way: raw memory, written without checks of uniqueness.
struct CountArena: ~Copyable {
    private let base: UnsafeMutablePointer<Int>
    private let starts: UnsafeMutablePointer<UnsafeMutablePointer<Int>>
    /// How many numbers are counted, those of the warm-up included.
    private let count: Int
    /// Of each block, how many numbers are the warm-up's, which come first.
    private let warmUp: [Int]

    /// - Parameters:
    ///   - shape: with room for the warm-up.
    ///   - counted: of what is counted after it.
    init(_ shape: ObservationShape, counted: ObservationShape) {
        let places = shape.blockStarts
        count = places[Block.allCases.count]
        warmUp = Block.allCases.map { shape.count($0) - counted.count($0) }
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

    /// Copies the numbers after the warm-up; nothing is allocated.
    ///
    /// Time is the first axis of every block, so that the warm-up's numbers come before the others. A change from day to
    /// day is on the first day a change from nothing: the sum of all changes up to it.
    func copy(to observations: inout Observations) {
        let places = observations.blockStarts
        observations.numbers.withUnsafeMutableBufferPointer { numbers in
            guard let target = numbers.baseAddress else { return }
            for block in Block.allCases {
                let (first, skipped) = (places[block.rawValue], warmUp[block.rawValue])
                (target + first).update(
                    from: start(block) + skipped, count: places[block.rawValue + 1] - first)
                guard block.axes.first == .changes else { continue }
                for day in 0..<skipped { target[first] += start(block)[day] }
            }
        }
    }
}
