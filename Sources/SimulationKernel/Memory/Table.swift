/// A row of values of a compiled model that is read in the innermost loops; as good as an array, without counting
/// references. Bounds are checked in debug builds.
///
/// Valid as long as the `TableArena` (the model) it was made in.
public struct Table<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, BitwiseCopyable,
    @unchecked Sendable
{
    /// How many values there are.
    @usableFromInline let base: UnsafePointer<Element>
    public let count: Int

    @usableFromInline
    init(base: UnsafePointer<Element>, count: Int) {
        self.base = base
        self.count = count
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many values there are.
    public var endIndex: Int { count }

    /// The value at a place.
    ///
    /// - Precondition: 0 or more and below `count`; checked in debug builds only.
    public subscript(index: Int) -> Element {
        @inlinable @inline(__always) get {
            assert(index >= 0 && index < count, "index \(index) outside a table of \(count)")
            return base[index]
        }
    }

    /// The place of a value, for reading parts of a large one; 0 also of an empty table, from which nothing is read.
    @inline(__always)
    func pointer(_ index: Int) -> UnsafePointer<Element> {
        assert(index >= 0 && index < Swift.max(1, count), "index \(index) outside a table of \(count)")
        return base + index
    }
}

/// Owns the memory of a model's tables: written while the model is compiled, never after, so that any thread may read
/// it.
final class TableArena: @unchecked Sendable {
    private var blocks: [UnsafeMutableRawPointer] = []

    /// Empty; tables are copied into it while a model is compiled.
    init() {}

    /// Copies values into the arena; each table begins a cache line.
    func table<Element: BitwiseCopyable>(_ values: [Element]) -> Table<Element> {
        let bytes = Swift.max(1, values.count * MemoryLayout<Element>.stride)
        let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
        let base = raw.bindMemory(to: Element.self, capacity: Swift.max(1, values.count))
        values.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
        }
        blocks.append(raw)
        return Table(base: UnsafePointer(base), count: values.count)
    }

    deinit { for block in blocks { block.deallocate() } }
}
