import Dispatch
import Glibc
import Testing

@testable import Server

/// The same over sockets of this machine, on a port that is free.
@Suite("Over sockets of this machine")
struct ListenerTests {
    /// Sends a request as it stands, and gives what is answered until the connection is closed.
    private static func exchange(_ text: String, port: Int) -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isOpen = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard isOpen == 0 else { return "" }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { break }
            rest = rest.dropFirst(sent)
        }
        var (answer, piece) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
        while case let count = recv(descriptor, &piece, piece.count, 0), count > 0 {
            answer += piece[..<count]
        }
        return String(decoding: answer, as: UTF8.self)
    }

    private static func request(
        _ port: Int, _ method: String = "POST", _ path: String = "\(Bench.token)/difference?replications=2",
        host: String? = nil, headers: [String] = [], body: String = ""
    ) async -> String {
        let lines =
            ["\(method) /\(path) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"]
            + headers
            + ["Content-Length: \(body.utf8.count)", "", body]
        // On a thread that may be kept waiting: the server needs those of the tests.
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: exchange(lines.joined(separator: "\r\n"), port: port))
            }
        }
    }

    private static func status(_ answer: String) -> Int? {
        answer.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }

    private static func serving(_ body: (Int, Bench) async throws -> Void) async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder, replications: 4)
            let listener = try Listener(bench.desk, .usual)
            let port = try await listener.start()
            try await body(port, bench)
            await listener.stop()
            #expect(await Self.request(port) == "", "nobody listens any more")
        }
    }

    @Test("the page and its questions are answered, and what is foreign, unknown or too large is not")
    func gate() async throws {
        try await Self.serving { port, _ in
            #expect(port > 0)
            let page = await Self.request(port, "GET", "\(Bench.token)/")
            #expect(Self.status(page) == 200 && page.contains("<html lang=\"en\">"))
            #expect(await Self.status(Self.request(port, host: "evil.example:\(port)")) == 403)
            #expect(await Self.status(Self.request(port, headers: ["Origin: http://evil.example"])) == 403)
            #expect(await Self.status(Self.request(port, "GET", "")) == 403)
            #expect(await Self.status(Self.request(port, "GET", "\(Bench.token)/../../etc/passwd")) == 404)
            #expect(await Self.status(Self.request(port, "GET", "../../\(Bench.token)/")) == 403)
            let large = String(repeating: "a=1\n", count: 20_000)
            #expect(await Self.status(Self.request(port, body: large)) == 413)
        }
    }

    @Test("two pages at a time are each answered what they asked")
    func two() async throws {
        try await Self.serving { port, _ in
            let answers = await withTaskGroup(of: (Int, String).self) { group in
                for (number, posts) in ["0.7", "2.5"].enumerated() {
                    group.addTask {
                        let path = "\(Bench.token)/difference?replications=4&page=\(number)&number=1"
                        return (
                            number,
                            await Self.request(port, "POST", path, body: "staff.curator.posts=\(posts) htv")
                        )
                    }
                }
                return await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
            }
            for (number, posts) in ["0.7", "2.5"].enumerated() {
                let answer = answers[number] ?? ""
                #expect(
                    Self.status(answer) == 200 && answer.contains("School curator: \(posts) htv"),
                    "\(answer.prefix(300))")
            }
        }
    }

    @Test("an address that is taken is told")
    func taken() async throws {
        try await Self.serving { port, bench in
            let address = try #require(ListenAddress("127.0.0.1:\(port)"))
            await #expect(throws: Listener.Fault.self) { _ = try await Listener(bench.desk, address).start() }
        }
    }
}
