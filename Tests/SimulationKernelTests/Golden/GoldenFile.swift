import Foundation

/// Digests written down once, a line each: `name replication digest`.
///
/// With `PORRAS_WRITE_DIGESTS` set the tests write what they found into the file instead of judging by it. Then
/// look at the difference: a digest changes only where results are meant to change, and the change is described
/// in `Documentation/Changes` as *result-affecting*.
struct GoldenFile {
    let path: String
    private(set) var digests: [String: String] = [:]

    static var isWriting: Bool { ProcessInfo.processInfo.environment["PORRAS_WRITE_DIGESTS"] != nil }

    init(_ name: String) throws {
        path = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
        for line in text.split(separator: "\n") {
            guard let space = line.lastIndex(of: " ") else { continue }
            digests[String(line[..<space])] = String(line[line.index(after: space)...])
        }
    }

    /// The keys whose digest is another than the one written down, or is not written down.
    func differing(_ found: [(key: String, digest: String)]) throws -> [String] {
        if Self.isWriting {
            let text = found.map { "\($0.key) \($0.digest)\n" }.joined()
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            return []
        }
        let missing = Set(digests.keys).subtracting(found.map(\.key)).sorted()
        return found.filter { digests[$0.key] != $0.digest }.map(\.key) + missing
    }
}
