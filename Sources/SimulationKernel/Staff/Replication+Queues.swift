import SchoolDomain
import Stochastics

// Queues: who is served next, by whom, and for how long.
extension Replication {
    mutating func serveQueue(_ pool: Int) {
        let rule = model.staff.pools.pointer(pool)
        if rule.pointee.discipline == .unlimited { return serveAtOnce(pool) }
        guard !desk.isIdle(pool) else { return }
        for post in desk.posts(of: pool) where desk[post].current >= 0 {
            let ticket = desk[post].current
            if isVoid(desk.queues[ticket]) {
                desk[post].current = -1
                desk.queues.release(ticket)
            } else {
                work(post, ticket, pool)
            }
        }
        desk.queues.sortArrivals(pool)
        desk.gatherFree(pool)
        while desk.free.count > 0 {
            let post = Post.number(of: desk.free.first)
            guard let next = takeNext(pool, post) else { break }
            if let limit = rule.pointee.schedule.caseLimit(on: today), desk.openCases[pool] >= limit {
                desk.queues.putBack(next, pool)
                break
            }
            // Who would only be on the way for the rest of the day goes nowhere any more.
            if rule.pointee.travelMinutes > 0, !travel(post, desk.queues[next.ticket], rule) {
                desk.queues.putBack(next, pool)
                desk.free.dropFirst()
                continue
            }
            begin(post, next.ticket, pool, rule)
            desk.moveFirstFree(post)
        }
        desk.queues.letAllCome(pool)
    }

    /// What a free post does next: the first of those who have come, or else the next to come today, for whom
    /// the post waits; `nil` when nobody comes any more.
    @inline(__always)
    private mutating func takeNext(_ pool: Int, _ post: Int) -> StaffQueues.Taken? {
        while true {
            while let coming = desk.queues.nextComing(pool),
                desk[post].gone(atTime: coming) <= desk[post].used
            {
                desk.queues.letCome(pool)
            }
            if let next = desk.queues.takeFirst(pool) {
                guard isVoid(desk.queues[next.ticket]) else { return next }
                desk.queues.release(next.ticket)
                continue
            }
            guard let next = desk.queues.takeComing(pool) else { return nil }
            let ticket = desk.queues[next.ticket]
            desk[post].used = desk[post].gone(atTime: ticket.fraction)
            // In the same minute another may come who is served first.
            if let other = desk.queues.nextComing(pool), desk[post].gone(atTime: other) <= desk[post].used {
                desk.queues.putBack(next, pool)
                continue
            }
            guard isVoid(ticket) else { return next }
            desk.queues.release(next.ticket)
        }
    }

    /// A role without a queue: everything asked for today is done today.
    private mutating func serveAtOnce(_ pool: Int) {
        desk.queues.letAllCome(pool)
        while let number = desk.queues.takeFirst(pool)?.ticket {
            let ticket = desk.queues[number]
            desk.queues.release(number)
            guard !isVoid(ticket) else { continue }
            countWait(ticket, days: 0)
            book(ticket, Int(ticket.minutes))
            if ticket.pupil >= 0 {
                begin(item: ticket.itemOfStage, of: Int(ticket.response), Int(ticket.pupil))
                finishItem(ticket)
            }
        }
    }

    @inline(__always)
    private mutating func begin(
        _ post: Int, _ number: Int, _ pool: Int, _ rule: UnsafePointer<StaffTables.Pool>
    ) {
        let ticket = desk.queues[number]
        // It may have come while another post, free later than this one, waited for it.
        desk[post].used = earliestStart(post, ticket)
        countWait(ticket, days: today - Int(ticket.day))
        if rule.pointee.caseDays != nil {
            desk.openCases[pool] += 1
            release(pool, on: today + max(1, Int(ticket.caseDays)))
        }
        if ticket.pupil >= 0 {
            begin(item: ticket.itemOfStage, of: Int(ticket.response), Int(ticket.pupil))
            note(
                Int(ticket.pupil),
                .workBegins(
                    role: model.staff.lines[Int(ticket.line)].role, waitDays: today - Int(ticket.day)))
        }
        if recording.contains(.tickets) {
            log(.begun, pool, Int(ticket.number), clock: clock(post, rule), Int(ticket.minutes), post: post)
        }
        work(post, number, pool)
    }

    /// Works on a request to its end or to the end of the day.
    @inline(__always)
    private mutating func work(_ post: Int, _ number: Int, _ pool: Int) {
        let ticket = desk.queues.pointer(number)
        let minutes = min(desk[post].left, Int(ticket.pointee.minutesLeft))
        book(ticket.pointee, minutes)
        desk[post].lastSchool = Int(ticket.pointee.school)
        desk[post].used += minutes
        ticket.pointee.minutesLeft -= Int16(truncatingIfNeeded: minutes)
        guard ticket.pointee.minutesLeft == 0 else {
            desk[post].current = number
            return
        }
        desk[post].current = -1
        end(ticket.pointee, post, pool)
        desk.queues.release(number)
    }

    /// What follows when a request is done.
    @inline(__always)
    private mutating func end(_ ticket: Ticket, _ post: Int, _ pool: Int) {
        if let limit = model.staff.lines.pointer(Int(ticket.line)).pointee.completionLimitDays {
            let place = shape.line(model.calendar.yearOfDay[Int(ticket.day)], Int(ticket.line))
            counts[.completed, place] += 1
            if today - Int(ticket.day) <= limit { counts[.completedWithinLimit, place] += 1 }
        }
        if recording.contains(.tickets) {
            let rule = model.staff.pools.pointer(pool)
            log(.ended, pool, Int(ticket.number), clock: clock(post, rule), Int(ticket.minutes), post: post)
        }
        if ticket.pupil >= 0 {
            note(Int(ticket.pupil), .workEnds(role: model.staff.lines[Int(ticket.line)].role))
            finishItem(ticket)
        }
    }

    private mutating func finishItem(_ ticket: Ticket) {
        let index = help.atCase(Int(ticket.response), Int(ticket.pupil))
        help.caseItemsLeft[index] -= 1
        if help.caseItemsLeft[index] == 0 {
            lists.stageDone.append(
                CaseKey(response: Int(ticket.response), pupil: Int(ticket.pupil), stamp: Int(ticket.stamp)))
        }
    }

    @inline(__always)
    private func book(_ ticket: Ticket, _ minutes: Int) {
        let purpose = purpose(pupil: Int(ticket.pupil), response: Int(ticket.response))
        book(Int(ticket.line), minutes, purpose, Int(ticket.school))
    }

    @inline(__always)
    private func countWait(_ ticket: Ticket, days: Int) {
        countWait(
            Int(ticket.line), ticket.pupil < 0 ? .background : .absence, days: days,
            limit: Int(ticket.limitDays), Int(ticket.school))
    }

    /// The pool's clock: working minutes of a full post since the first day.
    private mutating func clock(_ post: Int, _ rule: UnsafePointer<StaffTables.Pool>) -> Int {
        let (minutes, day) = (desk[post].regular, rule.pointee.fullDayMinutes)
        let ofDay = minutes > 0 ? desk[post].used * day / minutes : 0
        return today * day + ofDay
    }
}
