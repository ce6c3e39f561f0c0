import Exports
import Localization
import Reports
import SchoolDomain
import Synchronization
import TextFormats

/// Answers what pages ask of a session; knows nothing of sockets.
///
/// All stands below `/TOKEN/`: the page itself, and what it sends with `POST`, changes as lines of the body and the rest as a
/// query: `difference`, `data`, `pin`, `unpin`, `save`, `report`.
public struct ServerDesk: Sendable {
    public let session: WorkSession
    public let gate: Gate
    /// Of the page, unless it asks for another.
    let language: Language
    private let inHand = InHand()

    /// Questions that are being answered or wait for their turn.
    private final class InHand: Sendable {
        let count = Atomic(0)
    }

    /// More at a time are refused.
    static let mostInHand = 16

    public init(_ session: WorkSession, _ gate: Gate, _ language: Language) {
        (self.session, self.gate, self.language) = (session, gate, language)
    }

    /// - Parameter port: at which the server listens.
    public func answer(_ request: ServerRequest, port: Int) async -> ServerResponse {
        if let status = gate.refusal(of: request, port: port) { return plain(status) }
        let parts = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
        guard parts.count == 1, let what = parts.first.map(String.init) else { return plain(404) }
        let language = request.query["language"].flatMap(Language.init(rawValue:)) ?? language
        guard !what.isEmpty else {
            return request.method == "GET" ? LivePage.response(session, language) : plain(405)
        }
        guard let ask = Self.questions[what] else { return plain(404) }
        guard request.method == "POST" else { return plain(405) }
        let before = inHand.count.wrappingAdd(1, ordering: .relaxed).oldValue
        defer { inHand.count.wrappingSubtract(1, ordering: .relaxed) }
        guard before < Self.mostInHand else { return plain(503) }
        do throws(WorkSession.Refusal) {
            return try await ask(self, request, language)
        } catch {
            return refused(error, language)
        }
    }

    private func plain(_ status: Int) -> ServerResponse {
        ServerResponse(status, "text/plain", Self.reasons[status] ?? "")
    }

    /// As HTTP calls them, for programs.
    private static let reasons = [
        403: "forbidden", 404: "not found", 405: "method not allowed", 413: "too large", 414: "too long",
        503: "too many requests",
    ]

    /// An answer like others, for the question was understood; browsers tell of other statuses in their console.
    private func refused(_ refusal: WorkSession.Refusal, _ language: Language) -> ServerResponse {
        switch refusal {
        case .superseded: json(200, [("superseded", .flag(true))])
        case .words(let words): json(200, [("faults", .list([.string(language(words))]))])
        case .faults(let faults):
            json(
                200,
                [
                    (
                        "faults",
                        .list(
                            faults.filter { $0.severity == .error }.map {
                                .string(
                                    ([$0.message] + ($0.remedy.map { [$0] } ?? [])).map { language($0) }
                                        .joined(separator: "; "))
                            })
                    )
                ])
        }
    }

    private func json(_ status: Int, _ members: [(key: String, value: JSONText)]) -> ServerResponse {
        ServerResponse(status, "application/json", JSONText.object(members).compact)
    }

    // MARK: - Questions

    private typealias Question =
        @Sendable (ServerDesk, ServerRequest, Language) async throws(WorkSession.Refusal) -> ServerResponse

    private static let questions: [String: Question] = [
        "difference": { desk, request, language async throws(WorkSession.Refusal) in
            let study = try await desk.study(request)
            let answer = try await desk.session.onThread { () throws(WorkSession.Refusal) in
                LiveAnswer(study, language).members
            }
            return desk.json(200, answer + desk.standing(study.replications, language))
        },
        "data": { desk, request, language async throws(WorkSession.Refusal) in
            let study = try await desk.study(request)
            let text = try await desk.session.onThread { () throws(WorkSession.Refusal) in
                LiveAnswer(study, language).data
            }
            return ServerResponse(200, "application/json", text)
        },
        "pin": { desk, request, language async throws(WorkSession.Refusal) in
            try await desk.session.pin(request.changes, name: request.query["name"] ?? "")
            return desk.json(200, desk.standing(0, language))
        },
        "unpin": { desk, request, language async throws(WorkSession.Refusal) in
            if let number = request.number("pin") { desk.session.unpin(number) }
            return desk.json(200, desk.standing(0, language))
        },
        "save": { desk, request, language async throws(WorkSession.Refusal) in
            let file = try await desk.session.save(request.changes, as: request.query["name"] ?? "")
            return desk.json(200, [("file", .string(file))] + desk.standing(0, language))
        },
        "report": { desk, request, language async throws(WorkSession.Refusal) in
            let file = try await desk.session.report(
                request.changes, as: request.query["name"] ?? "", language,
                page: request.query["page"] ?? "", number: request.number("number") ?? 0)
            return desk.json(200, [("file", .string(file))])
        },
    ]

    private func study(_ request: ServerRequest) async throws(WorkSession.Refusal) -> Study {
        try await session.study(
            request.changes, replications: request.number("replications") ?? session.settings.replications,
            page: request.query["page"] ?? "", number: request.number("number") ?? 0)
    }

    /// How far the simulations are, and what is pinned.
    private func standing(_ replications: Int, _ language: Language) -> [(key: String, value: JSONText)] {
        let total = session.settings.replications
        let pins = session.pins.map { pin in
            JSONText.object([
                ("pin", .number(Double(pin.number))), ("name", .string(language(pin.name))),
                ("changes", .list(pin.changes.map(JSONText.string))),
                ("file", pin.file.map(JSONText.string) ?? .null),
            ])
        }
        return [
            ("replications", .number(Double(replications))), ("total", .number(Double(total))),
            ("pins", .list(pins)),
        ]
    }
}

extension Study {
    /// Of each of its scenarios.
    var replications: Int { parts[0].result.replications }
}
