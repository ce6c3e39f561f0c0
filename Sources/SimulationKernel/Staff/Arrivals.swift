/// Requests of today that have not come yet, and those of tomorrow, by pool; each comes at its time of the day.
struct Arrivals: ~Copyable {
    struct Arrival: BitwiseCopyable {
        var tie: UInt64
        var ticket: Int32
        var queue: Int32
    }

    private var today: UnsafeMutablePointer<RawList<Arrival>>
    private var tomorrow: UnsafeMutablePointer<RawList<Arrival>>
    /// How many of today's have come, by pool.
    private var come: IntColumn
    private let pools: Int
    /// Scratch: arrivals while they are put in order, and how many there are in each part of the day.
    private var sorted: RawList<Arrival>
    private var dayParts: IntColumn
    private static let dayPartBits = 12

    init(pools: Int) {
        self.pools = pools
        today = .allocate(capacity: max(1, pools))
        tomorrow = .allocate(capacity: max(1, pools))
        come = IntColumn(0, count: pools)
        sorted = RawList()
        dayParts = IntColumn(0, count: 1 << Self.dayPartBits)
        for pool in 0..<pools {
            (today + pool).initialize(to: RawList())
            (tomorrow + pool).initialize(to: RawList())
        }
    }

    deinit {
        sorted.free()
        for pool in 0..<pools {
            today[pool].free()
            tomorrow[pool].free()
        }
        today.deallocate()
        tomorrow.deallocate()
    }

    mutating func clear() {
        for pool in 0..<pools {
            today[pool].clear()
            tomorrow[pool].clear()
            come[pool] = 0
        }
    }

    /// A new day: tomorrow's are today's.
    mutating func turnDay() {
        swap(&today, &tomorrow)
        for pool in 0..<pools {
            tomorrow[pool].clear()
            come[pool] = 0
        }
    }

    @inline(__always)
    mutating func add(_ arrival: Arrival, to pool: Int, isTomorrow: Bool) {
        (isTomorrow ? tomorrow : today)[pool].append(arrival)
    }

    /// Whether somebody is still to come today.
    @inline(__always)
    func hasNext(_ pool: Int) -> Bool { come[pool] < today[pool].count }

    /// Time of the day of the next who comes, in 65,536ths; `nil` when nobody comes any more.
    @inline(__always)
    func nextTime(_ pool: Int) -> Int? {
        hasNext(pool) ? Int(today[pool][come[pool]].tie &>> 48) : nil
    }

    /// The next who comes; there must be one.
    @inline(__always)
    mutating func takeNext(_ pool: Int) -> Arrival {
        let arrival = today[pool][come[pool]]
        come[pool] += 1
        return arrival
    }

    /// Whether nobody was to come today, or the day is over.
    @inline(__always)
    func isEmpty(_ pool: Int) -> Bool { today[pool].count == 0 }

    /// The day is over for those who come.
    mutating func endDay(_ pool: Int) {
        today[pool].clear()
        come[pool] = 0
    }

    /// Puts today's requests of a pool in the order of their coming.
    ///
    /// All came today, at any time of it: those of each part of the day together, as many parts as requests or more,
    /// and then each among its few neighbours. The tie alone tells their order.
    mutating func sort(_ pool: Int) {
        let list = today[pool]
        guard list.count > 1 else { return }
        let bits = min(Self.dayPartBits, Int.bitWidth - list.count.leadingZeroBitCount)
        let shift = UInt64(64 - bits)
        for part in 0..<1 << bits { dayParts[part] = 0 }
        for place in 0..<list.count { dayParts[Int(list[place].tie &>> shift)] += 1 }
        var start = 0
        for part in 0..<1 << bits {
            let count = dayParts[part]
            dayParts[part] = start
            start += count
        }
        sorted.clear()
        for place in 0..<list.count { sorted.append(list[place]) }
        for place in 0..<list.count {
            let part = Int(sorted[place].tie &>> shift)
            list[dayParts[part]] = sorted[place]
            dayParts[part] += 1
        }
        for place in 1..<list.count {
            let moved = list[place]
            var hole = place
            while hole > 0, moved.tie < list[hole - 1].tie {
                list[hole] = list[hole - 1]
                hole -= 1
            }
            list[hole] = moved
        }
    }
}
