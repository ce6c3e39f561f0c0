#if canImport(Glibc)
    import Glibc
#endif

/// Memory for what there is of every pupil.
enum LargeMemory {
    /// Memory that begins a cache line; where there is much of it, in large pages, so that jumping from pupil to pupil
    /// does not wait for address translation as well.
    static func allocate<Element: BitwiseCopyable>(
        _ type: Element.Type, count: Int
    ) -> UnsafeMutablePointer<Element> {
        let bytes = max(1, count) * MemoryLayout<Element>.stride
        let isLarge = bytes >= 2 * pageBytes
        let raw = UnsafeMutableRawPointer.allocate(
            byteCount: isLarge ? (bytes + pageBytes - 1) / pageBytes * pageBytes : bytes,
            alignment: isLarge ? pageBytes : 64)
        #if canImport(Glibc)
            // A wish: where the system does not grant it, all is as before.
            if isLarge { _ = madvise(raw, bytes, MADV_HUGEPAGE) }
        #endif
        return raw.bindMemory(to: type, capacity: max(1, count))
    }

    private static var pageBytes: Int { 1 << 21 }
}

/// Ends the program where one of our own assumptions does not hold, in every build.
///
/// `precondition` would not do: without overflow checks (`-Ounchecked`) the compiler takes it for true, and what is
/// beyond a record or a table would be written all the same.
@inline(__always)
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError(message()) }
}
