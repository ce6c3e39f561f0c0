import SchoolDomain

/// Everything asked of staff and not begun.
///
/// A pool serves by rank; smaller is sooner. First come: day of the request. By priority: priority, last day within
/// the limit, day of the request. Requests of one priority and limit come in the order of their ranks, so that they
/// form a plain queue, and the first of a pool is the best of few heads.
struct StaffQueues: ~Copyable {
    /// Requests of a pool that come first come first served: those of one priority and limit.
    struct Queue: BitwiseCopyable {
        let priority: Int
        let limitDays: Int
        /// No request in it has its last day within the limit before this day.
        var soonest = Int32.max
        var first: Int32 = -1
        var last: Int32 = -1
    }

    private var tickets: RawList<Ticket>
    /// The first ticket not in use.
    private var unused: Int32 = -1
    private(set) var ticketCount = 0
    private let queues: UnsafeMutablePointer<Queue>
    private let queueCount: Int
    /// Queues of a pool: `firstQueue[pool] ..< firstQueue[pool + 1]`.
    private var firstQueue: IntColumn
    private var isByPriority: Column<Bool>
    /// The queue of a request by line and kind: `[line × kinds + kind]`.
    private var queueOf: IntColumn
    private let kinds: Int
    private let pools: Int
    private var arrivals: Arrivals
    /// How many wait in a pool's queues.
    private var waiting: IntColumn

    /// What a request is, for the order of service.
    enum Kind {
        case urgent, background
        case response(Int)

        @inline(__always)
        var place: Int {
            switch self {
            case .urgent: 0
            case .background: 1
            case .response(let number): 2 + number
            }
        }
    }

    init(_ model: Model) {
        pools = model.staff.pools.count
        kinds = 2 + model.responses.count
        var found: [Queue] = []
        var starts = [0]
        var places = [Int](repeating: 0, count: model.staff.lines.count * kinds)
        for pool in model.staff.pools {
            let isByPriority = pool.discipline == .priority
            for line in pool.lines {
                let rule = model.staff.lines[line]
                let orders =
                    [(0, rule.urgentLimitDays), (5, rule.limitDays)]
                    + model.responses.map { ($0.priority, rule.limitDays) }
                for (kind, (priority, limit)) in orders.enumerated() {
                    let wanted = isByPriority ? (priority, limit) : (0, 0)
                    let known = found[starts[starts.count - 1]...].firstIndex {
                        ($0.priority, $0.limitDays) == wanted
                    }
                    places[line * kinds + kind] = known ?? found.count
                    if known == nil { found.append(Queue(priority: wanted.0, limitDays: wanted.1)) }
                }
            }
            // By priority, so that the first with somebody in it tells whose turn it is.
            let own = starts[starts.count - 1]..<found.count
            let order = own.sorted { found[$0].priority < found[$1].priority }
            let rank = Dictionary(uniqueKeysWithValues: zip(order, own))
            for line in pool.lines {
                for place in line * kinds..<(line + 1) * kinds { places[place] = rank[places[place]] ?? 0 }
            }
            found.replaceSubrange(own, with: order.map { found[$0] })
            starts.append(found.count)
        }
        tickets = RawList(capacity: 256)
        queueCount = found.count
        queues = .allocate(capacity: max(1, found.count))
        queues.initialize(from: found, count: found.count)
        firstQueue = IntColumn(0, count: starts.count)
        for (place, start) in starts.enumerated() { firstQueue[place] = start }
        queueOf = IntColumn(0, count: places.count)
        for (place, queue) in places.enumerated() { queueOf[place] = queue }
        isByPriority = Column(false, count: pools)
        arrivals = Arrivals(pools: pools)
        waiting = IntColumn(0, count: pools)
        for pool in 0..<pools { isByPriority[pool] = model.staff.pools[pool].discipline == .priority }
    }

    deinit {
        tickets.free()
        queues.deallocate()
    }

    mutating func clear() {
        tickets.clear()
        unused = -1
        ticketCount = 0
        for queue in 0..<queueCount {
            (queues[queue].first, queues[queue].last) = (-1, -1)
            queues[queue].soonest = .max
        }
        arrivals.clear()
        waiting.fill(0)
    }

    /// A request; valid until another is added.
    subscript(ticket: Int) -> Ticket {
        @inline(__always) unsafeAddress { UnsafePointer(pointer(ticket)) }
        @inline(__always) nonmutating unsafeMutableAddress { pointer(ticket) }
    }

    /// A request in place; valid until another is added.
    @inline(__always)
    func pointer(_ ticket: Int) -> UnsafeMutablePointer<Ticket> {
        assert(ticket >= 0 && ticket < tickets.count, "request \(ticket) of \(tickets.count)")
        return tickets.start + ticket
    }

    /// What was asked for tomorrow is asked for today.
    mutating func turnDay() { arrivals.turnDay() }

    /// Adds a request that comes today or, if its day is a later one, tomorrow; one of an earlier day, which only the
    /// first day knows, has its place in the queue already.
    @inline(__always)
    mutating func add(_ ticket: Ticket, _ kind: Kind, to pool: Int, today: Int) {
        let place: Int
        if unused >= 0 {
            place = Int(unused)
            unused = self[place].next
            self[place] = ticket
        } else {
            place = tickets.count
            tickets.append(ticket)
        }
        self[place].number = Int32(truncatingIfNeeded: ticketCount)
        ticketCount += 1
        let queue = queueOf[Int(ticket.line) * kinds + kind.place]
        if Int(ticket.day) < today { return insert(place, in: queue, of: pool) }
        arrivals.add(
            Arrivals.Arrival(
                tie: ticket.tie, ticket: Int32(truncatingIfNeeded: place),
                queue: Int32(truncatingIfNeeded: queue)),
            to: pool, isTomorrow: Int(ticket.day) > today)
    }

    /// Puts a request into its queue behind those of its rank that come before it.
    @inline(never)
    private mutating func insert(_ ticket: Int, in queue: Int, of pool: Int) {
        func comesBefore(_ other: Int) -> Bool {
            (self[other].day, self[other].tie) < (self[ticket].day, self[ticket].tie)
        }
        var (before, after) = (-1, Int(queues[queue].first))
        while after >= 0, comesBefore(after) { (before, after) = (after, Int(self[after].next)) }
        self[ticket].next = Int32(after)
        if before < 0 { queues[queue].first = Int32(ticket) } else { self[before].next = Int32(ticket) }
        if after < 0 { queues[queue].last = Int32(ticket) }
        queues[queue].soonest = min(queues[queue].soonest, self[ticket].lastDay)
        waiting[pool] += 1
    }

    /// Takes requests out of a pool's queues.
    mutating func removeAll(of pool: Int, where isMeant: (Ticket) -> Bool) {
        for queue in firstQueue[pool]..<firstQueue[pool + 1] {
            var (before, ticket) = (-1, Int(queues[queue].first))
            while ticket >= 0 {
                let after = Int(self[ticket].next)
                if isMeant(self[ticket]) {
                    if before < 0 {
                        queues[queue].first = Int32(after)
                    } else {
                        self[before].next = Int32(after)
                    }
                    if after < 0 { queues[queue].last = Int32(before) }
                    waiting[pool] -= 1
                    release(ticket)
                } else {
                    before = ticket
                }
                ticket = after
            }
        }
    }

    /// A request is over; its place may be used again.
    @inline(__always)
    mutating func release(_ ticket: Int) {
        self[ticket].next = unused
        unused = Int32(ticket)
    }

    // MARK: - Those of today who have not come yet

    /// Puts today's requests of a pool in the order of their coming.
    mutating func sortArrivals(_ pool: Int) { arrivals.sort(pool) }

    /// Time of the day of the next who comes, in 65,536ths; `nil` when nobody comes any more.
    @inline(__always)
    func nextComing(_ pool: Int) -> Int? { arrivals.nextTime(pool) }

    /// The next who comes, when nobody waits: is taken at once.
    @inline(__always)
    mutating func takeComing(_ pool: Int) -> Taken? {
        guard waiting[pool] == 0, arrivals.hasNext(pool) else { return nil }
        let arrival = arrivals.takeNext(pool)
        return Taken(ticket: Int(arrival.ticket), queue: Int(arrival.queue))
    }

    /// The next who comes joins the queue.
    @inline(__always)
    mutating func letCome(_ pool: Int) {
        let arrival = arrivals.takeNext(pool)
        append(Int(arrival.ticket), to: Int(arrival.queue), of: pool)
    }

    /// The day is over for those who come: all who have not joined the queue do.
    mutating func letAllCome(_ pool: Int) {
        while arrivals.hasNext(pool) { letCome(pool) }
        arrivals.endDay(pool)
    }

    // MARK: - The queues

    @inline(__always)
    private mutating func append(_ ticket: Int, to queue: Int, of pool: Int) {
        self[ticket].next = -1
        if queues[queue].last >= 0 {
            self[Int(queues[queue].last)].next = Int32(ticket)
        } else {
            queues[queue].first = Int32(ticket)
        }
        queues[queue].last = Int32(ticket)
        queues[queue].soonest = min(queues[queue].soonest, self[ticket].lastDay)
        waiting[pool] += 1
    }

    /// The rank of a request in a pool's order of service.
    @inline(__always)
    func rank(priority: Int, day: Int, limitDays: Int, _ pool: Int) -> UInt64 {
        isByPriority[pool]
            ? UInt64(priority) << 48 | UInt64(day + limitDays) << 24 | UInt64(day) : UInt64(day)
    }

    /// The queue whose first is the next to be served in a pool, and that one's rank.
    @inline(__always)
    private func best(_ pool: Int) -> (queue: Int, rank: UInt64)? {
        guard waiting[pool] > 0 else { return nil }
        var best: (queue: Int, rank: UInt64)?
        for queue in firstQueue[pool]..<firstQueue[pool + 1] where queues[queue].first >= 0 {
            if let other = best, queues[queue].priority > queues[other.queue].priority { break }
            let first = Int(queues[queue].first)
            let rank = rank(
                priority: queues[queue].priority, day: Int(self[first].day),
                limitDays: queues[queue].limitDays, pool)
            if let other = best {
                if rank > other.rank { continue }
                if rank == other.rank, self[first].tie > self[Int(queues[other.queue].first)].tie { continue }
            }
            best = (queue, rank)
        }
        return best
    }

    /// The next to be served, and its rank.
    @inline(__always)
    func first(_ pool: Int) -> (ticket: Int, rank: UInt64)? {
        best(pool).map { (Int(queues[$0.queue].first), $0.rank) }
    }

    /// A request taken out of its queue.
    struct Taken {
        let ticket: Int
        fileprivate let queue: Int
    }

    /// Takes the next to be served out of its queue.
    @inline(__always)
    mutating func takeFirst(_ pool: Int) -> Taken? {
        guard let (queue, _) = best(pool) else { return nil }
        let first = Int(queues[queue].first)
        queues[queue].first = self[first].next
        if queues[queue].first < 0 { queues[queue].last = -1 }
        waiting[pool] -= 1
        return Taken(ticket: first, queue: queue)
    }

    /// Puts one that was taken out back to the head of its queue.
    mutating func putBack(_ taken: Taken, _ pool: Int) {
        let (ticket, queue) = (taken.ticket, taken.queue)
        self[ticket].next = queues[queue].first
        queues[queue].first = Int32(ticket)
        if queues[queue].last < 0 { queues[queue].last = Int32(ticket) }
        queues[queue].soonest = min(queues[queue].soonest, self[ticket].lastDay)
        waiting[pool] += 1
    }

    /// Whether nobody waits or comes in a pool.
    @inline(__always)
    func isIdle(_ pool: Int) -> Bool { arrivals.isEmpty(pool) && waiting[pool] == 0 }

    /// Whether somebody waits in a pool whose last day within the limit is today or past.
    ///
    /// - Complexity: a queue is walked through only when somebody in it may be due, and then remembers when the next is.
    @inline(__always)
    func hasDue(_ pool: Int, today: Int, isVoid: (Ticket) -> Bool) -> Bool {
        for queue in firstQueue[pool]..<firstQueue[pool + 1] where queues[queue].soonest <= today {
            var soonest = Int32.max
            var number = queues[queue].first
            while number >= 0 {
                let ticket = pointer(Int(number))
                let last = ticket.pointee.lastDay
                if last < soonest, !isVoid(ticket.pointee) {
                    if last <= today { return true }
                    soonest = last
                }
                number = ticket.pointee.next
            }
            queues[queue].soonest = soonest
        }
        return false
    }
}
