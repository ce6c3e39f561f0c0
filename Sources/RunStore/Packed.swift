import CZlib

/// Bytes made smaller by zlib, with their length before them: what was changed since is known by zlib's checksum.
///
/// - Source: P. Deutsch, J.-L. Gailly, ZLIB Compressed Data Format Specification 3.3 (RFC 1950).
enum Packed {
    /// Larger things are no replication and no list of inputs.
    private static let mostBytes = 1 << 30

    /// - Complexity: 0.2 ms for 40 kB; a higher level takes five times as long for a twentieth less.
    static func pack(_ bytes: [UInt8]) -> [UInt8] {
        let length = UInt32(bytes.count)
        var count = compressBound(uLong(bytes.count))
        var packed = [UInt8](repeating: 0, count: 4 + Int(count))
        for place in 0..<4 { packed[place] = UInt8(truncatingIfNeeded: length >> (8 * UInt32(place))) }
        let code = packed.withUnsafeMutableBufferPointer { all in
            compress2(all.baseAddress.map { $0 + 4 }, &count, bytes, uLong(bytes.count), Z_BEST_SPEED)
        }
        precondition(code == Z_OK, "zlib's code for \(bytes.count) bytes is \(code)")
        packed.removeLast(packed.count - 4 - Int(count))
        return packed
    }

    /// `nil`: they are not as they were packed.
    static func unpack(_ packed: [UInt8]) -> [UInt8]? {
        guard packed.count > 4 else { return nil }
        let length = (0..<4).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
        guard length <= mostBytes else { return nil }
        var bytes = [UInt8](repeating: 0, count: max(length, 1))
        var count = uLong(length)
        let code = packed.withUnsafeBufferPointer { all in
            uncompress(&bytes, &count, all.baseAddress.map { $0 + 4 }, uLong(all.count - 4))
        }
        guard code == Z_OK, Int(count) == length else { return nil }
        if length == 0 { return [] }
        return bytes
    }
}
