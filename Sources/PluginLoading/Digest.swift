import CCrypto

/// The SHA-256 of some bytes (FIPS 180-4): what tells one file from any other.
public enum Digest {
    /// 64 hexadecimal digits in lower case.
    public static func sha256(_ bytes: [UInt8]) -> String {
        var sum = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(bytes, bytes.count, &sum)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: sum.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
