import SchoolDomain

/// A joint meeting that waits for a day on which everyone has time.
struct Meeting: BitwiseCopyable {
    var priority: Int
    var day: Int
    var pupil: Int
    var response: Int
    var stage: Int
    var stamp: Int

    func precedes(_ other: Meeting) -> Bool {
        (priority, day, pupil, response) < (other.priority, other.day, other.pupil, other.response)
    }
}

/// All staff at work: posts, their minutes of today, and the queues.
struct StaffDesk: ~Copyable {
    var queues: StaffQueues
    var meetings: RawList<Meeting>
    /// Posts chosen for the meeting being held, in the order of its items; -1 where none is needed.
    var chosen: RawList<Int>
    /// Posts of a pool: `firstPost[pool] ..< firstPost[pool + 1]`.
    var firstPost: IntColumn
    private let base: UnsafeMutablePointer<Post>
    private let postCount: Int
    /// Those of the pool at work.
    var free: FreePosts
    /// Open cases of each pool.
    var openCases: IntColumn
    /// Caseload places that fall free: `pool × (days + 1) + day`.
    var releases: IntColumn
    let days: Int
    /// Minutes a week of ongoing contacts by line and school, and by line, and fifths of minutes carried over.
    var ongoingBySchool: IntColumn
    var ongoingWeekly: IntColumn
    var ongoingCarry: IntColumn

    init(_ model: Model) {
        let pools = model.staff.pools
        var first = [0]
        for pool in pools { first.append(first[first.count - 1] + pool.postMinutes.count) }
        firstPost = IntColumn(0, count: first.count)
        for (pool, post) in first.enumerated() { firstPost[pool] = post }
        days = model.dayCount
        queues = StaffQueues(model)
        meetings = RawList()
        chosen = RawList()
        let posts = first[first.count - 1]
        require(posts < 1 << 21, "at most 2,097,151 posts; there are \(posts)")
        postCount = posts
        base = UnsafeMutableRawPointer.allocate(
            byteCount: max(1, posts) * MemoryLayout<Post>.stride, alignment: 64
        ).bindMemory(to: Post.self, capacity: max(1, posts))
        base.initialize(repeating: Post(), count: max(1, posts))
        free = FreePosts(posts: posts)
        openCases = IntColumn(0, count: pools.count)
        releases = IntColumn(0, count: pools.count * (days + 1))
        let lines = model.staff.lines.count
        ongoingBySchool = IntColumn(0, count: lines * model.schoolCount)
        ongoingWeekly = IntColumn(0, count: lines)
        ongoingCarry = IntColumn(0, count: lines)
    }

    deinit {
        meetings.free()
        chosen.free()
        base.deallocate()
    }

    mutating func clear() {
        queues.clear()
        openCases.fill(0)
        ongoingWeekly.fill(0)
        ongoingCarry.fill(0)
        ongoingBySchool.fill(0)
        base.update(repeating: Post(), count: postCount)
        meetings.clear()
        releases.fill(0)
    }

    @inline(__always)
    func posts(of pool: Int) -> Range<Int> { firstPost[pool]..<firstPost[pool + 1] }

    subscript(post: Int) -> Post {
        @inline(__always) unsafeAddress { UnsafePointer(base + post) }
        @inline(__always) nonmutating unsafeMutableAddress { base + post }
    }

    /// More or less weekly contacts for a line's school; `place` is `line × schools + school`.
    mutating func changeOngoing(_ place: Int, by minutes: Int) {
        ongoingBySchool[place] += minutes
        ongoingWeekly[place / (ongoingBySchool.count / ongoingWeekly.count)] += minutes
    }

    /// Whether a pool has nothing to do today.
    mutating func isIdle(_ pool: Int) -> Bool {
        guard queues.isIdle(pool) else { return false }
        for post in posts(of: pool) where self[post].current >= 0 { return false }
        return true
    }

    /// Gathers the posts of a pool that are not busy to the end of the day.
    mutating func gatherFree(_ pool: Int) {
        free.clear()
        for post in posts(of: pool) where self[post].left > 0 { free.insert(post, self[post]) }
    }
}
