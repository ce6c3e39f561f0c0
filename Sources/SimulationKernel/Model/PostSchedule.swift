import SchoolDomain

/// Which posts a pool has on each day, and how many minutes of theirs are for pupils.
///
/// A number of htv is so many full posts and one of the part that is left, so that dates change the last ones: 2.4 htv and
/// one more are three full posts and one of 40 %.
public struct PostSchedule: Sendable, BitwiseCopyable {
    /// Posts that there ever are.
    public let postCount: Int
    /// Whether dates change it.
    public let varies: Bool
    /// The stretch of days with the same posts to which each day belongs.
    private let stretchOfDay: Table<Int>
    /// Minutes of a day's regular work: `[stretch × posts + post]`; 0: there is no such post.
    private let minutes: Table<Int>
    /// Open cases that the posts may hold, by stretch; none without a limit.
    private let caseLimits: Table<Int>

    /// - Parameters:
    ///   - fullDay: minutes for pupils of a full post's day.
    ///   - casesPerPost: open cases that a full post may hold; `nil`: no limit.
    init(
        _ row: StaffPool, fullDay: Double, casesPerPost: Double?, _ calendar: ModelCalendar,
        in arena: TableArena
    ) {
        var amounts: [Double] = []
        let stretches = calendar.days.map { day in
            let posts = row.posts(on: day.date)
            if amounts.last != posts { amounts.append(posts) }
            return amounts.count - 1
        }
        let count = amounts.map { Int(($0 - 1e-9).rounded(.up)) }.max() ?? 0
        postCount = count
        varies = amounts.count > 1
        stretchOfDay = arena.table(stretches)
        minutes = arena.table(
            amounts.flatMap { posts in
                (0..<count).map { Int((fullDay * min(1, max(0, posts - Double($0)))).rounded()) }
            })
        caseLimits = arena.table(
            casesPerPost.map { most in amounts.map { Int((most * $0).rounded(.down)) } } ?? [])
    }

    /// Minutes of a post's regular day for pupils; 0 where there is no such post.
    @inline(__always)
    public func minutes(ofPost post: Int, on day: Int) -> Int {
        minutes[stretchOfDay[day] * postCount + post]
    }

    /// Whether the posts are others than the day before.
    @inline(__always)
    public func turns(on day: Int) -> Bool { day > 0 && stretchOfDay[day] != stretchOfDay[day - 1] }

    /// Open cases that the posts may hold on a day; `nil`: no limit.
    @inline(__always)
    public func caseLimit(on day: Int) -> Int? {
        caseLimits.isEmpty ? nil : caseLimits[stretchOfDay[day]]
    }
}
