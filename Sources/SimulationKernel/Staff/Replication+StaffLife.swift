import SchoolDomain
import Stochastics

// How posts are filled, left, on leave and on overtime, and what the way between schools costs.
extension Replication {
    /// What a school year brings to the posts of a pool: who leaves and when, the leave, new hours of overtime.
    mutating func openStaffYear(_ pool: Int, _ rule: StaffTables.Pool) {
        let days = model.calendar.years[year]
        let first = desk.firstPost[pool]
        for post in desk.posts(of: pool) {
            desk[post].overtimeLeft = rule.overtime?.perYearMinutes ?? 0
            guard let life = rule.life else { continue }
            let draws = chance.block(life.turnoverDecision, UInt32(post - first), UInt32(year))
            let leaves = life.leaves.happens(draws.word0)
            desk[post].leavesOn = leaves ? evenDraw(draws.word1, in: days.first...(days.end - 1)) : never
            desk[post].recruitmentDays = life.recruitment.draw(draws.word2)
            let latest = max(days.first, days.end - life.leaveDays)
            let bits = chance.block(life.leaveDecision, UInt32(post - first), UInt32(year)).word0
            desk[post].leaveFrom = evenDraw(bits, in: days.first...latest)
        }
    }

    /// Whether nobody holds the post today or its holder is on leave. A post that stands empty cannot be left.
    mutating func isOut(_ post: Int, _ life: StaffLife) -> Bool {
        if desk[post].leavesOn == today, today >= desk[post].emptyUntil {
            desk[post].emptyUntil = today + desk[post].recruitmentDays
        }
        if today < desk[post].emptyUntil { return true }
        return (desk[post].leaveFrom..<desk[post].leaveFrom + life.leaveDays).contains(today)
    }

    /// Whether a request of an earlier day waits whose last day within the limit is today or past.
    @inline(__always)
    func hasDueRequest(_ pool: Int) -> Bool {
        desk.queues.hasDue(pool, today: today) { isVoid($0) }
    }

    mutating func lengthenDay(_ post: Int, _ rule: StaffTables.Pool) {
        guard let overtime = rule.overtime else { return }
        desk[post].minutes += min(overtime.perDayMinutes, desk[post].overtimeLeft)
    }

    /// Only what was worked beyond the regular day is overtime.
    mutating func countOvertime(_ pool: Int) {
        for post in desk.posts(of: pool) where desk[post].used > desk[post].regular {
            let more = desk[post].used - desk[post].regular
            desk[post].overtimeLeft -= more
            counts[.overtimeMinutes, shape.pool(year, pool)] += more
        }
    }

    /// How far a post's day is gone when it can begin a request: not before the request's own time of day.
    @inline(__always)
    func earliestStart(_ post: Int, _ ticket: Ticket) -> Int {
        guard Int(ticket.day) == today else { return desk[post].used }
        return max(desk[post].used, desk[post].gone(atTime: ticket.fraction))
    }

    /// Brings a post to the school of its next request; false when that would take the rest of its day.
    mutating func travel(_ post: Int, _ ticket: Ticket, _ rule: UnsafePointer<StaffTables.Pool>) -> Bool {
        let last = desk[post].lastSchool
        guard last >= 0, last != Int(ticket.school) else { return true }
        let start = earliestStart(post, ticket)
        guard desk[post].minutes - start > rule.pointee.travelMinutes else { return false }
        desk[post].used = start + rule.pointee.travelMinutes
        book(rule.pointee.firstLine, rule.pointee.travelMinutes, .travel, Int(ticket.school))
        return true
    }
}
