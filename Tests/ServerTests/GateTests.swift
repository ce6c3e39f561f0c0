import Testing

@testable import Server

@Suite("Who is let in")
struct GateTests {
    private static let token = String(repeating: "ab", count: 16)
    private static let port = 4321

    private static func refusal(
        _ path: String = "/\(token)/", host: String? = "127.0.0.1:4321", origin: String? = nil,
        bytes: Int = 0,
        at address: String = "127.0.0.1"
    ) -> Int? {
        var headers: [String: String] = [:]
        headers["host"] = host
        headers["origin"] = origin
        let body = [UInt8](repeating: 0x61, count: bytes)
        let request = ServerRequest("POST", path, headers: headers, body: body)
        return Gate(token: token, address: address).refusal(of: request, port: port)
    }

    @Test("whoever knows the token and the address")
    func letIn() {
        for host in ["127.0.0.1:4321", "localhost:4321", "[::1]:4321"] {
            #expect(Self.refusal(host: host) == nil, "\(host)")
            #expect(Self.refusal(host: host, origin: "http://\(host)") == nil, "\(host)")
        }
    }

    @Test(
        "no other name that leads here",
        arguments: [
            nil, "", "127.0.0.1", "127.0.0.1:80", "evil.example:4321", "127.0.0.1.evil.example:4321",
            "0.0.0.0:4321",
            "localhost.:4321", "127.0.0.1:4321:4321", "192.168.1.5:4321",
        ])
    func foreignHost(host: String?) {
        #expect(Self.refusal(host: host) == 403)
    }

    @Test(
        "no page of another site",
        arguments: [
            "http://evil.example", "https://127.0.0.1:4321", "http://127.0.0.1:80", "null",
            "http://localhost:4321",
        ])
    func foreignOrigin(origin: String) {
        #expect(Self.refusal(origin: origin) == 403)
    }

    @Test(
        "nobody without the token",
        arguments: [
            "/", "", "//", "/x/", "/\(token)0/", "/\(token.dropLast())/", "/\(token.dropLast())c/",
            "/\(token.uppercased())/", "/x/../\(token)/",
        ])
    func noToken(path: String) {
        #expect(Self.refusal(path) == 403)
    }

    @Test("nothing that is too large")
    func large() {
        #expect(Self.refusal(bytes: 2_000) == nil)
        // One line of so many letters is no change.
        #expect(Self.refusal(bytes: 2_001) == 413)
        #expect(Self.refusal(bytes: 65_537) == 413)
        #expect(Self.refusal("/" + String(repeating: "a", count: 2_000)) == 414)
        let many = Array(String(repeating: "a=1\n", count: 201).utf8)
        let request = ServerRequest(
            "POST", "/\(Self.token)/", headers: ["host": "127.0.0.1:4321"], body: many)
        #expect(Gate(token: Self.token, address: "127.0.0.1").refusal(of: request, port: 4321) == 413)
    }

    @Test("by an address of its own where a server listens at one, and by any in digits where at all")
    func elsewhere() {
        #expect(Self.refusal(host: "192.168.1.5:4321", at: "192.168.1.5") == nil)
        #expect(Self.refusal(host: "localhost:4321", at: "192.168.1.5") == 403)
        #expect(Self.refusal(host: "192.168.1.5:4321", at: "0.0.0.0") == nil)
        #expect(Self.refusal(host: "[fe80::1]:4321", at: "::") == nil)
        #expect(Self.refusal(host: "dead.beef:4321", at: "0.0.0.0") == 403)
        #expect(Self.refusal(host: "evil.example:4321", at: "0.0.0.0") == 403)
    }

    @Test("a token is new each time")
    func tokens() throws {
        let tokens = try (0..<4).map { _ in try #require(Gate.newToken()) }
        #expect(Set(tokens).count == 4 && tokens.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }

    @Test("an address is typed in digits, with a port or without")
    func addresses() {
        let read: [(String, String, UInt16)] = [
            ("127.0.0.1", "127.0.0.1", 0), ("localhost:80", "127.0.0.1", 80), ("[::1]:9", "::1", 9),
            ("::1", "::1", 0), ("0.0.0.0:8080", "0.0.0.0", 8080),
        ]
        for (text, address, port) in read {
            let found = ListenAddress(text)
            #expect(found?.address == address && found?.port == port, "\(text)")
        }
        for text in [
            "", "example.org", "127.0.0.1:", "127.0.0.1:65536", "1.2.3", "1.2.3.256", "[::1]x", "a:b",
        ] {
            #expect(ListenAddress(text) == nil, "\(text)")
        }
        #expect(
            ListenAddress("127.1.2.3")?.isLoopback == true && ListenAddress("0.0.0.0")?.isLoopback == false)
        #expect(ListenAddress("::1")?.url(port: 7, token: "t") == "http://[::1]:7/t/")
    }
}
