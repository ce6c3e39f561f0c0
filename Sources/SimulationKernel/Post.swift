import SchoolDomain

/// A post and its day: 64 bytes.
struct Post: BitwiseCopyable {
    /// Minutes a day this week, the regular day of today, today with overtime, and used today.
    @Packed<Int32> var weekMinutes = 0
    @Packed<Int32> var regular = 0
    @Packed<Int32> var minutes = 0
    @Packed<Int32> var used = 0
    /// The request in work; -1: none.
    @Packed<Int32> var current = -1
    /// School of the day's latest work; -1: none yet.
    @Packed<Int32> var lastSchool = -1
    /// Minutes of a meeting that ran past the post's day and that its next days pay first, and what they are booked
    /// for. A post that owes has no time for another meeting, so it never owes for two.
    @Packed<Int32> var owed = 0
    @Packed<Int32> var owedLine = 0
    @Packed<Int32> var owedSchool = 0
    var owedFor = WorkPurpose.ladder
    /// Day on which the holder leaves this year, first day with a holder again, first day of leave; overtime left.
    @Packed<Int32> var leavesOn = 0
    @Packed<Int32> var recruitmentDays = 0
    @Packed<Int32> var emptyUntil = 0
    @Packed<Int32> var leaveFrom = 0
    @Packed<Int32> var overtimeLeft = 0

    /// Minutes of today that are not used.
    var left: Int { @inline(__always) get { minutes - used } }

    /// How far the day is gone at a time of the day in 65,536ths.
    @inline(__always)
    func gone(atTime fraction: Int) -> Int { (fraction * regular) >> 16 }
}

/// The posts of a pool that still have time today, the one whose day is least gone first.
///
/// A binary heap. A post stays at its place while it works and finds its new one after.
struct FreePosts: ~Copyable {
    private var keys: Column<UInt64>
    private(set) var count = 0

    init(posts: Int) { keys = Column(0, count: posts) }

    mutating func clear() { count = 0 }

    /// The free post whose day is least gone; `nil` when none has time.
    var first: Int? { count > 0 ? Int(keys[0] & Self.numbers) : nil }

    mutating func insert(_ number: Int, _ post: Post) {
        let key = Self.key(number, post)
        var place = count
        count += 1
        while place > 0, key < keys[(place - 1) / 2] {
            keys[place] = keys[(place - 1) / 2]
            place = (place - 1) / 2
        }
        keys[place] = key
    }

    /// The first free post has worked: finds it its new place, or none if its day is over.
    @inline(__always)
    mutating func moveFirst(_ post: Post) {
        guard post.left > 0 else { return dropFirst() }
        sink(Self.key(Int(keys[0] & Self.numbers), post))
    }

    /// The first free post does no more today.
    mutating func dropFirst() {
        count -= 1
        if count > 0 { sink(keys[count]) }
    }

    /// Puts a post in the place of the first and lets it sink to its own.
    @inline(__always)
    private mutating func sink(_ key: UInt64) {
        var place = 0
        while 2 * place + 2 < count {
            // Which of the two comes first, cannot be foretold.
            let least = 2 * place + 1 + (keys[2 * place + 2] < keys[2 * place + 1] ? 1 : 0)
            guard keys[least] < key else {
                keys[place] = key
                return
            }
            keys[place] = keys[least]
            place = least
        }
        let last = 2 * place + 1
        if last < count, keys[last] < key {
            keys[place] = keys[last]
            place = last
        }
        keys[place] = key
    }

    private static var numbers: UInt64 { (1 << 21) - 1 }

    /// By how far the day is gone, as a share: part-time posts have shorter days. Ties by number.
    ///
    /// Days have under 2¹⁶ minutes, so that unequal shares differ by over 2⁻³² and 40 bits tell them apart; equal ones
    /// have equal bits.
    @inline(__always)
    private static func key(_ number: Int, _ post: Post) -> UInt64 {
        ((UInt64(post.used) << 40) / UInt64(post.regular)) << 21 | UInt64(number)
    }
}
