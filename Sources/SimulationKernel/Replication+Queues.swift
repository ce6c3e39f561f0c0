import SchoolDomain
import Stochastics

// Queues: who is served next, by whom, and for how long.
extension Replication {
    mutating func serveQueue(_ pool: Int) {
        let rule = model.staff.pools[pool]
        if rule.discipline == .unlimited { return serveAtOnce(pool) }
        guard !desk.isIdle(pool) else { return }
        for post in desk.posts(of: pool) where desk.current[post] >= 0 {
            let index = desk.current[post]
            if isVoid(desk.tickets[index]) {
                desk.current[post] = -1
                desk.freeTickets.append(index)
            } else {
                work(post, index, pool)
            }
        }
        // All came today, so the tie alone tells their order of coming.
        desk.arrivals[pool].sort { $0.tie < $1.tie }
        desk.gatherFree(pool)
        var next = 0
        while let post = desk.free.popMin()?.post, let entry = takeNext(pool, post, &next) {
            if let limit = rule.caseLimit, desk.openCases[pool] >= limit {
                desk.heaps[pool].insert(entry)
                break
            }
            // Who would only be on the way for the rest of the day goes nowhere any more.
            if rule.travelMinutes > 0, !travel(post, desk.tickets[entry.index], rule) {
                desk.heaps[pool].insert(entry)
                continue
            }
            begin(post, entry.index, pool, rule)
            desk.offer(post)
        }
        while next < desk.arrivals[pool].count {
            desk.heaps[pool].insert(desk.arrivals[pool][next])
            next += 1
        }
        desk.arrivals[pool].removeAll(keepingCapacity: true)
    }

    /// What a free post does next: the first of those who have come, or else the next to come today, for whom
    /// the post waits; `nil` when nobody comes any more.
    private mutating func takeNext(_ pool: Int, _ post: Int, _ next: inout Int) -> QueueEntry? {
        while true {
            while next < desk.arrivals[pool].count {
                let entry = desk.arrivals[pool][next]
                guard (entry.fraction * desk.regular[post]) >> 16 <= desk.used[post] else { break }
                desk.heaps[pool].insert(entry)
                next += 1
            }
            if let entry = desk.heaps[pool].popMin() {
                guard isVoid(desk.tickets[entry.index]) else { return entry }
                desk.freeTickets.append(entry.index)
                continue
            }
            guard next < desk.arrivals[pool].count else { return nil }
            desk.used[post] = (desk.arrivals[pool][next].fraction * desk.regular[post]) >> 16
        }
    }

    /// A role without a queue: everything asked for today is done today.
    private mutating func serveAtOnce(_ pool: Int) {
        for position in desk.arrivals[pool].indices {
            let index = desk.arrivals[pool][position].index
            let ticket = desk.tickets[index]
            desk.freeTickets.append(index)
            guard !isVoid(ticket) else { continue }
            countWait(
                ticket.line, ticket.pupil < 0 ? .background : .absence, days: 0, limit: ticket.limitDays,
                ticket.school)
            book(
                ticket.line, ticket.minutes, purpose(pupil: ticket.pupil, response: ticket.response),
                ticket.school)
            if ticket.pupil >= 0 {
                help.casePatience[help.atCase(ticket.response, ticket.pupil)] = never
                finishItem(ticket)
            }
        }
        desk.arrivals[pool].removeAll(keepingCapacity: true)
    }

    private mutating func begin(_ post: Int, _ index: Int, _ pool: Int, _ rule: StaffTables.Pool) {
        let ticket = desk.tickets[index]
        // It may have come while another post, free later than this one, waited for it.
        desk.used[post] = earliestStart(post, ticket)
        countWait(
            ticket.line, ticket.pupil < 0 ? .background : .absence, days: today - ticket.day,
            limit: ticket.limitDays, ticket.school)
        if rule.caseLimit != nil {
            desk.openCases[pool] += 1
            release(pool, on: today + max(1, ticket.caseDays))
        }
        if ticket.pupil >= 0 {
            help.casePatience[help.atCase(ticket.response, ticket.pupil)] = never
            note(
                ticket.pupil,
                .workBegins(role: model.staff.lines[ticket.line].role, waitDays: today - ticket.day))
        }
        if recording.contains(.tickets) {
            log(.begun, pool, ticket.number, clock: clock(post, rule), ticket.minutes, post: post)
        }
        work(post, index, pool)
    }

    /// Works on a request to its end or to the end of the day.
    mutating func work(_ post: Int, _ index: Int, _ pool: Int) {
        let ticket = desk.tickets[index]
        let available = desk.minutes[post] - desk.used[post]
        let minutes = min(available, ticket.minutesLeft)
        book(ticket.line, minutes, purpose(pupil: ticket.pupil, response: ticket.response), ticket.school)
        desk.lastSchool[post] = ticket.school
        desk.used[post] += minutes
        guard minutes == ticket.minutesLeft else {
            desk.tickets[index].minutesLeft -= minutes
            desk.current[post] = index
            return
        }
        desk.current[post] = -1
        desk.freeTickets.append(index)
        if let limit = model.staff.lines[ticket.line].completionLimitDays {
            let place = observations.shape.line(year, ticket.line)
            observations.completed[place] += 1
            if today - ticket.day <= limit { observations.completedWithinLimit[place] += 1 }
        }
        if recording.contains(.tickets) {
            let rule = model.staff.pools[pool]
            log(.ended, pool, ticket.number, clock: clock(post, rule), ticket.minutes, post: post)
        }
        if ticket.pupil >= 0 {
            note(ticket.pupil, .workEnds(role: model.staff.lines[ticket.line].role))
            finishItem(ticket)
        }
    }

    private mutating func finishItem(_ ticket: Ticket) {
        let index = help.atCase(ticket.response, ticket.pupil)
        help.caseItemsLeft[index] -= 1
        if help.caseItemsLeft[index] == 0 {
            lists.stageDone.append(
                CaseKey(response: ticket.response, pupil: ticket.pupil, stamp: ticket.stamp))
        }
    }

    /// The pool's clock: working minutes of a full post since the first day.
    private func clock(_ post: Int, _ rule: StaffTables.Pool) -> Int {
        let minutes = desk.regular[post]
        let ofDay = minutes > 0 ? desk.used[post] * rule.fullDayMinutes / minutes : 0
        return today * rule.fullDayMinutes + ofDay
    }
}
