/// Where a server listens: `127.0.0.1`, `localhost:8080`, `[::1]:0`, `0.0.0.0:8080`; port 0 is any that is free.
public struct ListenAddress: Sendable, Hashable {
    /// In digits, without brackets.
    public let address: String
    public let port: UInt16

    public static let usual = ListenAddress(address: "127.0.0.1", port: 0)

    private init(address: String, port: UInt16) { (self.address, self.port) = (address, port) }

    /// `nil`: it is no address in digits, or no port.
    public init?(_ text: String) {
        var (host, port) = (Substring(text), Substring("0"))
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            host = text[text.index(after: text.startIndex)..<end]
            let rest = text[text.index(after: end)...]
            guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
            if !rest.isEmpty { port = rest.dropFirst() }
        } else if text.count(where: { $0 == ":" }) == 1, let colon = text.firstIndex(of: ":") {
            (host, port) = (text[..<colon], text[text.index(after: colon)...])
        }
        guard port.allSatisfy({ $0.isASCII && $0.isNumber }), let number = UInt16(port) else { return nil }
        let address = host == "localhost" ? "127.0.0.1" : String(host)
        guard Self.isVersion4(address) || Self.isVersion6(address) else { return nil }
        self.init(address: address, port: number)
    }

    /// Whether only programs of the same machine reach it.
    public var isLoopback: Bool { address.hasPrefix("127.") && isVersion4 || address == "::1" }
    var isVersion4: Bool { Self.isVersion4(address) }

    private static func isVersion4(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } && UInt8($0) != nil }
    }

    private static func isVersion6(_ text: String) -> Bool {
        text.contains(":") && text.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }

    /// As it stands in an address of the web.
    public func url(port: Int, token: String) -> String {
        let shown = ["0.0.0.0", "::"].contains(address) ? "127.0.0.1" : address
        return "http://\(shown.contains(":") ? "[\(shown)]" : shown):\(port)/\(token)/"
    }
}
