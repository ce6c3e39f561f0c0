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
    /// Fills the cache line.
    private var spare: Int32 = 0

    /// Minutes of today that are not used.
    var left: Int { @inline(__always) get { minutes - used } }

    /// Whether it has a request in work or minutes of a meeting to pay.
    var isBusy: Bool { current >= 0 || owed > 0 }

    /// Takes what another post has in work and has to pay.
    mutating func takeOver(_ other: inout Post) {
        (current, other.current) = (other.current, -1)
        (owed, other.owed) = (other.owed, 0)
        (owedLine, owedSchool, owedFor) = (other.owedLine, other.owedSchool, other.owedFor)
    }

    /// How far the day is gone at a time of the day in 65,536ths.
    @inline(__always)
    func gone(atTime fraction: Int) -> Int { (fraction * regular) >> 16 }
}

/// Posts in the order of a key, the first at hand: a binary heap in memory that somebody else owns.
///
/// A post stays at its place while it works and finds its new one after.
struct PostHeap: BitwiseCopyable {
    private let keys: UnsafeMutablePointer<UInt64>
    private(set) var count = 0

    init(_ memory: UnsafeMutablePointer<UInt64>) { keys = memory }

    mutating func clear() { count = 0 }

    /// The smallest key; there must be one.
    var first: UInt64 {
        @inline(__always) get {
            assert(count > 0, "no post is left")
            return keys[0]
        }
    }

    mutating func insert(_ key: UInt64) {
        var place = count
        count += 1
        while place > 0, key < keys[(place - 1) / 2] {
            keys[place] = keys[(place - 1) / 2]
            place = (place - 1) / 2
        }
        keys[place] = key
    }

    mutating func dropFirst() {
        count -= 1
        if count > 0 { replaceFirst(with: keys[count]) }
    }

    /// Puts a post in the place of the first and lets it sink to its own.
    @inline(__always)
    mutating func replaceFirst(with key: UInt64) {
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
}

extension Post {
    /// Posts are numbered below this.
    static let numberLimit = 1 << 21
    /// Regular days have fewer minutes.
    static let regularLimit = 1 << 12

    /// The post that a key tells of.
    @inline(__always)
    static func number(of key: UInt64) -> Int { Int(key & UInt64(numberLimit - 1)) }

    /// The least gone day first, by the share that is gone: part-time posts have shorter days. Ties by number.
    ///
    /// Regular days have under 2¹² minutes, so that unequal shares differ by over 2⁻²⁴ and 24 bits tell them apart;
    /// equal ones have equal bits. With overtime a day may be gone many times over: 19 bits are left for that.
    @inline(__always)
    func leastGone(_ number: Int) -> UInt64 {
        ((UInt64(used) << 24) / UInt64(regular)) << 21 | UInt64(number)
    }

    /// The most minutes left first. Ties by number.
    @inline(__always)
    func mostLeft(_ number: Int) -> UInt64 { UInt64(1 << 32 - left) << 21 | UInt64(number) }
}
