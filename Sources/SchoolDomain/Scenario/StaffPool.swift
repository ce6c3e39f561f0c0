/// Posts of one role that together serve some schools with one queue.
public struct StaffPool: Sendable, Hashable {
    public var role: String
    /// School identifiers; empty means all schools.
    public var schools: [String]
    /// Full-time equivalents (htv); 2.4 is two full posts and one of 40 %.
    public var posts: Double
    /// When there are these posts.
    public var period: Period
    /// More or fewer of them for a time, whenever these are.
    public var changes: [PostChange]
    /// What plans may change the posts by, and the fewest and most there may be (`nil`: as many as it takes).
    public var step: Double
    /// The fewest posts that a plan may have, in htv.
    public var atLeast: Double
    /// The most posts that a plan may have, in htv; `nil`: as many as it takes.
    public var atMost: Double?
    /// Other roles whose requests the same posts serve, from one queue.
    public var also: [String]
    /// Minutes that a post loses on the way to another school than that of its last work of the day.
    public var travelMinutes: Int

    /// More than any municipality has.
    public static let mostPosts = 500.0

    public init(
        role: String, schools: [String] = [], posts: Double, step: Double = 0.1, atLeast: Double = 0,
        atMost: Double? = nil, also: [String] = [], travelMinutes: Int = 0, period: Period = Period(),
        changes: [PostChange] = []
    ) {
        self.role = role
        self.schools = schools
        self.posts = posts
        self.period = period
        self.changes = changes
        self.step = step
        self.atLeast = atLeast
        self.atMost = atMost
        self.also = also
        self.travelMinutes = travelMinutes
    }
}

extension StaffPool {
    /// The numbers of a row of staff, by their keys in files.
    public enum Number: String, RangedNumber {
        case posts, step, atLeast, atMost, travel

        /// Where each is kept, and in which range.
        public var range: NumberRange<StaffPool> {
            switch self {
            case .posts: NumberRange(\.posts, NumberRule(.posts, from: 0, to: 10_000, unitOptional: true))
            case .step: NumberRange(\.step, NumberRule(.posts, from: 0.001, to: 10, unitOptional: true))
            case .atLeast:
                NumberRange(\.atLeast, NumberRule(.posts, from: 0, to: mostPosts, unitOptional: true))
            case .atMost:
                NumberRange(\.atMost, NumberRule(.posts, from: 0, to: mostPosts, unitOptional: true))
            case .travel: NumberRange(\.travelMinutes, NumberRule(.minutes, from: 0, to: 100_000))
            }
        }
    }
}

extension StaffPool {
    /// All roles whose requests the posts serve, the posts' own first.
    public var servedRoles: [String] { [role] + also }

    /// Whether the posts serve a school.
    public func serves(_ school: String) -> Bool { schools.isEmpty || schools.contains(school) }
}

/// A line of requests: what is asked of the posts of one row of staff in the name of one role that they serve.
public struct RequestLine: Sendable, Hashable {
    /// Position in the scenario's staff.
    public let pool: Int
    public let role: String
    /// Whether the same posts serve other roles' requests, too.
    public let isShared: Bool
}

// The numbers of lines: row by row of the staff, and in it role by role, the posts' own first.
extension Scenario {
    /// The lines of requests in the order of their numbers.
    public var requestLines: [RequestLine] {
        staff.enumerated().flatMap { pool, row in
            row.servedRoles.map {
                RequestLine(pool: pool, role: $0, isShared: row.servedRoles.count > 1)
            }
        }
    }

    /// The numbers of a row's lines.
    public func lines(ofPool pool: Int) -> Range<Int> {
        let first = staff[..<pool].reduce(0) { $0 + $1.servedRoles.count }
        return first..<first + staff[pool].servedRoles.count
    }
}
