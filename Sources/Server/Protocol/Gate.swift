import Glibc
import Localization

/// Who is let in: whoever knows the token, by an address of this server, and asks for little at a time.
///
/// A page of another site can make a browser send requests here, also under a name of its own that leads here (DNS rebinding).
/// It knows no token; besides, the `Host` must be an address of this server and an `Origin` this server.
public struct Gate: Sendable {
    /// 128 bits by chance, in hexadecimal digits.
    public let token: String
    /// What may stand before the port in `Host`.
    private let hosts: Set<String>
    /// Whether any address in digits may, for a server that listens at all of a machine's.
    private let takesAddresses: Bool

    /// Of the whole body of a request.
    public static let mostBytes = 65_536
    static let mostCharacters = 2_000
    static let mostChanges = 200

    /// - Parameter address: where the server listens, without its port.
    public init(token: String, address: String) {
        let loopback: Set = ["127.0.0.1", "localhost", "[::1]"]
        let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(address)
        self.token = token
        takesAddresses = ["0.0.0.0", "::"].contains(address)
        hosts = isLoopback || takesAddresses ? loopback : [address.contains(":") ? "[\(address)]" : address]
    }

    /// A token that nobody guesses; `nil`: the system gives no chance.
    public static func newToken() -> String? {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard getentropy(&bytes, bytes.count) == 0 else { return nil }
        return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Why a request is not let in, as a status of HTTP; `nil`: it is.
    ///
    /// - Parameter port: at which the server listens.
    public func refusal(of request: ServerRequest, port: Int) -> Int? {
        guard let host = request.headers["host"], isOwn(host, port) else { return 403 }
        if let origin = request.headers["origin"], origin != "http://\(host)" { return 403 }
        guard request.path.utf8.count <= Self.mostCharacters else { return 414 }
        let first = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().first
        guard let first, isToken(first) else { return 403 }
        guard request.body.count <= Self.mostBytes else { return 413 }
        let changes = request.changes
        let isMuch =
            changes.count > Self.mostChanges || changes.contains { $0.utf8.count > Self.mostCharacters }
        return isMuch ? 413 : nil
    }

    private func isOwn(_ host: String, _ port: Int) -> Bool {
        let suffix = ":\(port)"
        guard host.hasSuffix(suffix) else { return false }
        let name = String(host.dropLast(suffix.count))
        if hosts.contains(name) { return true }
        let isDigits = name.allSatisfy { $0.isHexDigit || ".:[]".contains($0) } && !name.isEmpty
        return takesAddresses && isDigits
            && (name.hasPrefix("[") || name.allSatisfy { $0 == "." || $0.isNumber })
    }

    /// Takes the same time for every wrong token of the right length.
    private func isToken(_ text: Substring) -> Bool {
        let (given, own) = (Array(text.utf8), Array(token.utf8))
        guard given.count == own.count else { return false }
        return zip(given, own).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
