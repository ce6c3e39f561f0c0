import Localization

/// What a page asks, as it came, without the socket that it came by.
public struct ServerRequest: Sendable {
    public var method: String
    /// From the first `/`, as it was sent, without what follows a question mark.
    public var path: String
    /// What follows it, by name; of several the first.
    public var query: [String: String]
    /// By name in lower case.
    public var headers: [String: String]
    public var body: [UInt8]

    public init(
        _ method: String, _ path: String, query: [String: String] = [:], headers: [String: String] = [:],
        body: [UInt8] = []
    ) {
        (self.method, self.path, self.query) = (method, path, query)
        (self.headers, self.body) = (headers, body)
    }

    /// A whole number of the query; `nil`: there is none.
    func number(_ name: String) -> Int? { query[name].flatMap { Int($0) } }

    /// Changes, one a line.
    var changes: [String] {
        String(decoding: body, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}

/// What it is answered.
public struct ServerResponse: Sendable, Equatable {
    public var status: Int
    /// Names as they are sent.
    public var headers: [String: String]
    public var body: [UInt8]

    init(_ status: Int, _ type: String, _ text: String, _ headers: [String: String] = [:]) {
        self.status = status
        self.headers = Self.common.merging(headers) { $1 }
        self.headers["Content-Type"] = "\(type); charset=utf-8"
        body = Array(text.utf8)
    }

    /// Nothing is kept, guessed, framed, or told to where a link leads.
    private static let common = [
        "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin",
        "Content-Security-Policy": "default-src 'none'",
    ]
}
