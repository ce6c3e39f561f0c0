/// A list in raw memory that keeps what it has allocated; whoever holds it frees it.
struct RawList<Element: BitwiseCopyable>: BitwiseCopyable {
    private(set) var start: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 16) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    func free() { start.deallocate() }

    mutating func clear() { count = 0 }

    mutating func cut(to kept: Int) { count = kept }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        (start + count).initialize(to: element)
        count += 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
        capacity *= 2
    }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count, "\(index) of \(count)")
            return start[index]
        }
        @inline(__always) nonmutating set {
            assert(index >= 0 && index < count, "\(index) of \(count)")
            start[index] = newValue
        }
    }
}
