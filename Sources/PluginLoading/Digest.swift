import CCrypto
import Glibc

/// The SHA-256 of some bytes (FIPS 180-4): what tells one file from any other.
public enum Digest {
    /// 64 hexadecimal digits in lower case.
    public static func sha256(_ bytes: [UInt8]) -> String { bytes.withUnsafeBytes(sha256) }

    /// Of a file that nobody changes meanwhile; `nil`: it cannot be read.
    public static func sha256(ofFile path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_size > 0 else { return nil }
        let count = Int(status.st_size)
        let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0)
        guard start != MAP_FAILED else { return nil }
        defer { munmap(start, count) }
        return sha256(UnsafeRawBufferPointer(start: start, count: count))
    }

    private static func sha256(_ bytes: UnsafeRawBufferPointer) -> String {
        var sum = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, &sum)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: sum.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
