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
    /// Posts of the pool at work that still have time today, as a heap: the one whose day is least gone first.
    var free: Column<Int32>
    private var freeCount = 0
    /// Minutes each post has this week on a day, its regular day, today with overtime, used today, and the request
    /// in work (-1: none).
    var weekMinutes: IntColumn
    var regular: IntColumn
    var minutes: IntColumn
    var used: IntColumn
    var current: IntColumn
    /// Minutes of a meeting that ran past a post's day and that its next days pay first, and what they are booked
    /// for. A post that owes has no time for another meeting, so it never owes for two.
    var owed: IntColumn
    var owedFor: Column<WorkPurpose>
    var owedLine: IntColumn
    var owedSchool: IntColumn
    /// School of the day's latest work (-1: none yet).
    var lastSchool: IntColumn
    /// Day on which the holder leaves this year, first day with a holder again, first day of leave; overtime left.
    var leavesOn: IntColumn
    var recruitmentDays: IntColumn
    var emptyUntil: IntColumn
    var leaveFrom: IntColumn
    var overtimeLeft: IntColumn
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
        free = Column(0, count: posts)
        weekMinutes = IntColumn(0, count: posts)
        regular = IntColumn(0, count: posts)
        minutes = IntColumn(0, count: posts)
        used = IntColumn(0, count: posts)
        current = IntColumn(-1, count: posts)
        owed = IntColumn(0, count: posts)
        owedFor = Column(.ladder, count: posts)
        owedLine = IntColumn(0, count: posts)
        owedSchool = IntColumn(0, count: posts)
        lastSchool = IntColumn(-1, count: posts)
        leavesOn = IntColumn(0, count: posts)
        recruitmentDays = IntColumn(0, count: posts)
        emptyUntil = IntColumn(0, count: posts)
        leaveFrom = IntColumn(0, count: posts)
        overtimeLeft = IntColumn(0, count: posts)
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
    }

    mutating func clear() {
        queues.clear()
        openCases.fill(0)
        ongoingWeekly.fill(0)
        ongoingCarry.fill(0)
        ongoingBySchool.fill(0)
        emptyUntil.fill(0)
        meetings.clear()
        current.fill(-1)
        owed.fill(0)
        releases.fill(0)
    }

    @inline(__always)
    func posts(of pool: Int) -> Range<Int> { firstPost[pool]..<firstPost[pool + 1] }

    /// Minutes of today that a post has not used.
    @inline(__always)
    func left(of post: Int) -> Int { minutes[post] - used[post] }

    /// More or less weekly contacts for a line's school; `place` is `line × schools + school`.
    mutating func changeOngoing(_ place: Int, by minutes: Int) {
        ongoingBySchool[place] += minutes
        ongoingWeekly[place / (ongoingBySchool.count / ongoingWeekly.count)] += minutes
    }

    /// Whether a pool has nothing to do today.
    mutating func isIdle(_ pool: Int) -> Bool {
        guard queues.isIdle(pool) else { return false }
        for post in posts(of: pool) where current[post] >= 0 { return false }
        return true
    }
}

// The posts that are free, a binary heap. A post stays at its place while it works and finds its new one after.
extension StaffDesk {
    /// Gathers the posts of a pool that are not busy to the end of the day.
    mutating func gatherFree(_ pool: Int) {
        freeCount = 0
        for post in posts(of: pool) where used[post] < minutes[post] {
            var place = freeCount
            free[place] = Int32(post)
            freeCount += 1
            while place > 0, isFreer(free[place], free[(place - 1) / 2]) {
                swapFree(place, (place - 1) / 2)
                place = (place - 1) / 2
            }
        }
    }

    /// The free post whose day is least gone; `nil` when none has time.
    var firstFree: Int? { freeCount > 0 ? Int(free[0]) : nil }

    /// The first free post has worked: finds it its new place, or none if its day is over.
    @inline(__always)
    mutating func moveFirstFree() {
        let post = Int(free[0])
        if used[post] < minutes[post] { sink() } else { dropFirstFree() }
    }

    /// The first free post does no more today.
    mutating func dropFirstFree() {
        freeCount -= 1
        free[0] = free[freeCount]
        sink()
    }

    private mutating func sink() {
        var place = 0
        while true {
            var least = 2 * place + 1
            guard least < freeCount else { return }
            if least + 1 < freeCount, isFreer(free[least + 1], free[least]) { least += 1 }
            guard isFreer(free[least], free[place]) else { return }
            swapFree(place, least)
            place = least
        }
    }

    private mutating func swapFree(_ a: Int, _ b: Int) {
        let post = free[a]
        free[a] = free[b]
        free[b] = post
    }

    /// By how far the day is gone, as a share: part-time posts have shorter days. Ties by number.
    @inline(__always)
    private func isFreer(_ a: Int32, _ b: Int32) -> Bool {
        let (a, b) = (Int(a), Int(b))
        let (left, right) = (used[a] * regular[b], used[b] * regular[a])
        return left != right ? left < right : a < b
    }
}
