import HeapModule
import SchoolDomain

/// A request in the queue of a pool of staff.
struct Ticket: BitwiseCopyable {
    /// Unique within the run.
    var number: Int
    /// -1 for requests that have nothing to do with the ladder.
    var pupil: Int
    var response: Int
    var stamp: Int
    var item: Int
    var minutesLeft: Int
    var minutes: Int
    /// School day of the request, and the time of that day in 65,536ths.
    var day: Int
    var fraction: Int
    var limitDays: Int
    var priority: Int
    /// School days that it holds a place in a caseload.
    var caseDays: Int
    /// The line it came to, and the school whose pupil it is about.
    var line: Int
    var school: Int
}

/// The order in which a pool serves; smaller is sooner.
///
/// First come: day, time of day. By priority: priority, last day within the limit, day, time of day.
/// Ties: background before pupils, then the number of the request of the day or of the pupil, the response (or the
/// pool's line), the item. Nothing depends on the order of arrival in memory.
struct QueueEntry: Comparable, BitwiseCopyable {
    var rank: UInt64
    var tie: UInt64
    var index: Int

    /// Time of the day of the request, in 65,536ths; the highest bits of `tie`.
    var fraction: Int { Int(tie >> 48) }

    init(_ ticket: Ticket, index: Int, byPriority: Bool) {
        rank = Self.rank(
            priority: ticket.priority, day: ticket.day, limitDays: ticket.limitDays, byPriority: byPriority)
        let isPupil = ticket.pupil >= 0
        let subject = isPupil ? ticket.pupil : ticket.item
        tie =
            UInt64(ticket.fraction) << 48 | (isPupil ? 1 << 47 : 0) | UInt64(subject) << 15
            | UInt64(ticket.response) << 8 | (isPupil ? UInt64(ticket.item) : 0)
        self.index = index
    }

    static func rank(priority: Int, day: Int, limitDays: Int, byPriority: Bool) -> UInt64 {
        byPriority ? UInt64(priority) << 48 | UInt64(day + limitDays) << 24 | UInt64(day) : UInt64(day)
    }

    static func < (a: Self, b: Self) -> Bool { a.rank != b.rank ? a.rank < b.rank : a.tie < b.tie }
    static func == (a: Self, b: Self) -> Bool { a.rank == b.rank && a.tie == b.tie }
}

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
    var tickets: [Ticket] = []
    var freeTickets: [Int] = []
    var ticketCount = 0
    var heaps: [Heap<QueueEntry>]
    /// Requests that come today and tomorrow, by pool.
    var arrivals: [[QueueEntry]]
    var nextArrivals: [[QueueEntry]]
    var meetings: [Meeting] = []
    /// Posts chosen for the meeting being held, in the order of its items; -1 where none is needed.
    var chosen: [Int] = []
    /// Posts of a pool: `firstPost[pool] ..< firstPost[pool + 1]`.
    let firstPost: [Int]
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
    var owedFor: [WorkPurpose]
    var owedLine: [Int]
    var owedSchool: [Int]
    /// School of the day's latest work (-1: none yet).
    var lastSchool: IntColumn
    /// Day on which the holder leaves this year, first day with a holder again, first day of leave; overtime left.
    var leavesOn: IntColumn
    var recruitmentDays: IntColumn
    var emptyUntil: IntColumn
    var leaveFrom: IntColumn
    var overtimeLeft: IntColumn
    /// The posts of the pool at work that still have time today, the earliest first.
    var free: Heap<FreePost> = []
    var openCases: [Int]
    /// Caseload places that fall free: `pool × (days + 1) + day`.
    var releases: [Int]
    let days: Int
    /// Minutes a week of ongoing contacts by line and school, and by line, and fifths of minutes carried over.
    var ongoingBySchool: [Int]
    var ongoingWeekly: [Int]
    var ongoingCarry: [Int]

    init(_ model: Model) {
        let pools = model.staff.pools
        var first = [0]
        for pool in pools { first.append(first[first.count - 1] + pool.postMinutes.count) }
        firstPost = first
        days = model.dayCount
        heaps = pools.map { _ in Heap() }
        arrivals = pools.map { _ in [] }
        nextArrivals = pools.map { _ in [] }
        let posts = first[first.count - 1]
        weekMinutes = IntColumn(0, count: posts)
        regular = IntColumn(0, count: posts)
        minutes = IntColumn(0, count: posts)
        used = IntColumn(0, count: posts)
        current = IntColumn(-1, count: posts)
        owed = IntColumn(0, count: posts)
        owedFor = [WorkPurpose](repeating: .ladder, count: posts)
        owedLine = [Int](repeating: 0, count: posts)
        owedSchool = [Int](repeating: 0, count: posts)
        lastSchool = IntColumn(-1, count: posts)
        leavesOn = IntColumn(0, count: posts)
        recruitmentDays = IntColumn(0, count: posts)
        emptyUntil = IntColumn(0, count: posts)
        leaveFrom = IntColumn(0, count: posts)
        overtimeLeft = IntColumn(0, count: posts)
        openCases = [Int](repeating: 0, count: pools.count)
        releases = [Int](repeating: 0, count: pools.count * (days + 1))
        let lines = model.staff.lines.count
        ongoingBySchool = [Int](repeating: 0, count: lines * model.schoolCount)
        ongoingWeekly = [Int](repeating: 0, count: lines)
        ongoingCarry = [Int](repeating: 0, count: lines)
    }

    mutating func clear() {
        tickets.removeAll(keepingCapacity: true)
        freeTickets.removeAll(keepingCapacity: true)
        ticketCount = 0
        for pool in heaps.indices {
            heaps[pool].removeAll { _ in true }
            arrivals[pool].removeAll(keepingCapacity: true)
            nextArrivals[pool].removeAll(keepingCapacity: true)
            openCases[pool] = 0
        }
        for line in ongoingWeekly.indices {
            ongoingWeekly[line] = 0
            ongoingCarry[line] = 0
        }
        for place in ongoingBySchool.indices { ongoingBySchool[place] = 0 }
        emptyUntil.fill(0)
        meetings.removeAll(keepingCapacity: true)
        current.fill(-1)
        owed.fill(0)
        for index in releases.indices { releases[index] = 0 }
    }

    /// What was asked for tomorrow is asked for today.
    mutating func turnDay() {
        swap(&arrivals, &nextArrivals)
        for pool in nextArrivals.indices { nextArrivals[pool].removeAll(keepingCapacity: true) }
    }

    mutating func add(_ ticket: Ticket, to pool: Int, today: Int, byPriority: Bool) {
        var ticket = ticket
        ticket.number = ticketCount
        ticketCount += 1
        let index: Int
        if let free = freeTickets.popLast() {
            tickets[free] = ticket
            index = free
        } else {
            tickets.append(ticket)
            index = tickets.count - 1
        }
        let entry = QueueEntry(ticket, index: index, byPriority: byPriority)
        if ticket.day > today { nextArrivals[pool].append(entry) } else { arrivals[pool].append(entry) }
    }

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
    func isIdle(_ pool: Int) -> Bool {
        guard heaps[pool].isEmpty && arrivals[pool].isEmpty else { return false }
        for post in posts(of: pool) where current[post] >= 0 { return false }
        return true
    }

    /// Puts the posts of a pool that are not busy to the end of the day into `free`.
    mutating func gatherFree(_ pool: Int) {
        free.removeAll { _ in true }
        for post in posts(of: pool) { offer(post) }
    }

    @inline(__always)
    mutating func offer(_ post: Int) {
        if used[post] < minutes[post] {
            free.insert(FreePost(used: used[post], minutes: regular[post], post: post))
        }
    }
}

/// A post by how far its day is gone, as a share: part-time posts have shorter days. Ties by number.
struct FreePost: Comparable, BitwiseCopyable {
    var used: Int
    var minutes: Int
    var post: Int

    static func < (a: Self, b: Self) -> Bool {
        let (left, right) = (a.used * b.minutes, b.used * a.minutes)
        return left != right ? left < right : a.post < b.post
    }
}
