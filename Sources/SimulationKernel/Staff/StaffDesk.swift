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
    private var records: Column<Post>
    private let keys: UnsafeMutablePointer<UInt64>
    /// Those of the pool at work that still have time today, the one whose day is least gone first.
    var free: PostHeap
    /// Those of each pool that have time for meetings today, the one with most of it first; as of `gathered`.
    private let roomy: UnsafeMutablePointer<PostHeap>
    /// By pool, the day on which they were gathered, the longest day among them, and the first post with a shorter one.
    private var gathered: IntColumn
    private var longestDay: IntColumn
    private var firstShortDay: IntColumn
    /// Those taken out for the meeting being held.
    private var taken: RawList<(post: Int, pool: Int)>
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
        for pool in pools { first.append(first[first.count - 1] + pool.schedule.postCount) }
        firstPost = IntColumn(0, count: first.count)
        for (pool, post) in first.enumerated() { firstPost[pool] = post }
        days = model.dayCount
        queues = StaffQueues(model)
        meetings = RawList()
        chosen = RawList()
        let posts = first[first.count - 1]
        require(posts < Post.numberLimit, "under \(Post.numberLimit) posts; there are \(posts)")
        records = Column(Post(), count: posts)
        keys = .allocate(capacity: max(1, 2 * posts))
        free = PostHeap(keys + posts)
        roomy = .allocate(capacity: max(1, pools.count))
        for pool in pools.indices { (roomy + pool).initialize(to: PostHeap(keys + first[pool])) }
        gathered = IntColumn(-1, count: pools.count)
        longestDay = IntColumn(0, count: pools.count)
        firstShortDay = IntColumn(0, count: pools.count)
        taken = RawList()
        openCases = IntColumn(0, count: pools.count)
        releases = IntColumn(0, count: pools.count * (days + 1))
        let lines = model.staff.lines.count
        ongoingBySchool = IntColumn(0, count: model.staff.lineSchools.placeCount)
        ongoingWeekly = IntColumn(0, count: lines)
        ongoingCarry = IntColumn(0, count: lines)
    }

    deinit {
        meetings.free()
        chosen.free()
        taken.free()
        keys.deallocate()
        roomy.deallocate()
    }

    mutating func clear() {
        queues.clear()
        openCases.fill(0)
        gathered.fill(-1)
        ongoingWeekly.fill(0)
        ongoingCarry.fill(0)
        ongoingBySchool.fill(0)
        records.fill(Post())
        meetings.clear()
        releases.fill(0)
    }

    @inline(__always)
    func posts(of pool: Int) -> Range<Int> { firstPost[pool]..<firstPost[pool + 1] }

    subscript(post: Int) -> Post {
        @inline(__always) unsafeAddress { UnsafePointer(records.pointer(post)) }
        @inline(__always) nonmutating unsafeMutableAddress { records.pointer(post) }
    }

    /// More or less weekly contacts for a line's school; `place` is the number of both.
    mutating func changeOngoing(_ line: Int, _ place: Int, by minutes: Int) {
        ongoingBySchool[place] += minutes
        ongoingWeekly[line] += minutes
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
        for post in posts(of: pool) where self[post].left > 0 { free.insert(self[post].leastGone(post)) }
    }

    /// The first free post has worked: finds it its new place, or none if its day is over.
    @inline(__always)
    mutating func moveFirstFree(_ post: Int) {
        if self[post].left > 0 {
            free.replaceFirst(with: self[post].leastGone(post))
        } else {
            free.dropFirst()
        }
    }
}

// Posts for meetings.
extension StaffDesk {
    /// Chooses the post of a pool that has most time left today, if that is enough for a meeting, beside those chosen
    /// for it already.
    ///
    /// A post has the time when it has the meeting's minutes left; one whose whole day is shorter than the meeting when
    /// it has any left.
    mutating func chooseRoomiest(_ pool: Int, for minutes: Int, on day: Int) -> Int? {
        if gathered[pool] != day { gatherRoomy(pool, on: day) }
        if let post = chooseFirstRoomy(pool, for: minutes) { return post }
        // Nobody has so much left: whoever has any, of those who never have it.
        let shorter = minutes > longestDay[pool] ? firstPost[pool] : firstShortDay[pool]
        var best: Int?
        for post in shorter..<firstPost[pool + 1]
        where self[post].left > 0 && self[post].minutes < minutes && !isChosen(post) {
            if best.map({ self[post].left > self[$0].left }) ?? true { best = post }
        }
        return best
    }

    /// What was taken out for a meeting is at hand again, with what it has left now.
    mutating func putBackChosen() {
        for place in 0..<taken.count {
            let (post, pool) = (taken[place].post, taken[place].pool)
            if self[post].left > 0 { roomy[pool].insert(self[post].mostLeft(post)) }
        }
        taken.clear()
        chosen.clear()
    }

    private mutating func gatherRoomy(_ pool: Int, on day: Int) {
        gathered[pool] = day
        longestDay[pool] = 0
        firstShortDay[pool] = firstPost[pool + 1]
        roomy[pool].clear()
        for post in posts(of: pool) where self[post].left > 0 {
            roomy[pool].insert(self[post].mostLeft(post))
            longestDay[pool] = max(longestDay[pool], self[post].minutes)
        }
        for post in posts(of: pool).reversed()
        where self[post].left > 0 && self[post].minutes < longestDay[pool] {
            firstShortDay[pool] = post
        }
    }

    private mutating func chooseFirstRoomy(_ pool: Int, for minutes: Int) -> Int? {
        while roomy[pool].count > 0 {
            let key = roomy[pool].first
            let post = Post.number(of: key)
            let known = self[post].mostLeft(post)
            if key != known {
                // It has worked since: finds it its new place.
                if self[post].left > 0 {
                    roomy[pool].replaceFirst(with: known)
                } else {
                    roomy[pool].dropFirst()
                }
                continue
            }
            guard self[post].left >= minutes else { return nil }
            roomy[pool].dropFirst()
            taken.append((post, pool))
            if !isChosen(post) { return post }
        }
        return nil
    }

    private func isChosen(_ post: Int) -> Bool {
        for place in 0..<chosen.count where chosen[place] == post { return true }
        return false
    }
}
