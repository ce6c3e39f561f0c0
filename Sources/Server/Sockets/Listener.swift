import FlyingFox
import FlyingSocks
import Foundation
import Glibc
import Localization
import Synchronization

/// The sockets of a desk: takes requests from them, and sends what it answers.
public final class Listener: Sendable {
    /// Why nothing can be heard at an address.
    public struct Fault: Error, Sendable {
        /// What the system says.
        public let words: LocalizedText
    }

    private let server: HTTPServer
    private let port: Port

    /// Known once the server listens.
    private final class Port: Sendable {
        let number = Atomic(0)
    }

    public init(_ desk: ServerDesk, _ address: ListenAddress) throws(Fault) {
        let port = Port()
        do {
            let handler = DeskHandler(desk: desk) { port.number.load(ordering: .relaxed) }
            server = HTTPServer(config: try Self.configuration(address), handler: handler)
        } catch {
            throw Fault(words: LocalizedText("\(error)"))
        }
        self.port = port
    }

    private static func configuration(_ address: ListenAddress) throws -> HTTPServer.Configuration {
        // Whoever asks waits for simulations, and for those of others.
        let patience = 600.0
        return address.isVersion4
            ? HTTPServer.Configuration(
                address: try sockaddr_in.inet(ip4: address.address, port: address.port), timeout: patience,
                logger: .disabled)
            : HTTPServer.Configuration(
                address: try sockaddr_in6.inet6(ip6: address.address, port: address.port), timeout: patience,
                logger: .disabled)
    }

    /// Begins to listen, and tells at which port.
    public func start() async throws(Fault) -> Int {
        let (events, said) = AsyncStream.makeStream(of: String?.self)
        Task { [server] in
            do { try await server.run() } catch { said.yield("\(error)") }
        }
        Task { [server] in
            try? await server.waitUntilListening()
            said.yield(nil)
        }
        for await fault in events {
            if let fault { throw Fault(words: LocalizedText(fault)) }
            break
        }
        switch await server.listeningAddress {
        case .ip4(_, let number), .ip6(_, let number):
            port.number.store(Int(number), ordering: .relaxed)
            return Int(number)
        default: throw Fault(words: Words.Serve.notListening)
        }
    }

    /// Ends it; who is being answered has a moment to hear the end.
    public func stop() async { await server.stop(timeout: 1) }
}

/// Requests as the desk takes them.
private struct DeskHandler: HTTPHandler {
    let desk: ServerDesk
    let port: @Sendable () -> Int

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        var body: [UInt8] = []
        for try await piece in request.bodySequence {
            body += piece
            // What is too much is not read to its end.
            if body.count > Gate.mostBytes { break }
        }
        let query = request.query.map { ($0.name, $0.value) }
        let headers = request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }
        let answer = await desk.answer(
            ServerRequest(
                request.method.rawValue, request.target.path(),
                query: Dictionary(query) { first, _ in first },
                headers: Dictionary(headers) { first, _ in first }, body: body), port: port())
        var sent = HTTPHeaders(
            Dictionary(uniqueKeysWithValues: answer.headers.map { (HTTPHeader($0), $1) }))
        // What follows on the connection may be the rest of a body.
        if body.count > Gate.mostBytes { sent[.connection] = "close" }
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: sent, body: Data(answer.body))
    }
}
