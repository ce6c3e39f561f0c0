import SchoolDomain
import Stochastics

// How long requests waited, and who still waits when the run ends.
extension Replication {
    @inline(__always)
    func countWait(_ line: Int, _ group: RequestGroup, days: Int, limit: Int, _ school: Int) {
        lineRows[line].countWait(
            group, days: days, limit: limit, month: model.calendar.monthOfDay[today - days], school)
    }

    /// Requests that nobody has begun, and meetings not held, when the run ends.
    mutating func countStillWaiting() {
        for pool in model.staff.pools.indices {
            while let number = desk.queues.takeFirst(pool)?.ticket {
                let ticket = desk.queues[number]
                guard !isVoid(ticket) else { continue }
                countStillWaiting(
                    Int(ticket.line), ticket.pupil < 0 ? .background : .absence, since: Int(ticket.day),
                    limit: Int(ticket.limitDays), Int(ticket.school))
                countOverdue(ticket)
            }
            for post in desk.posts(of: pool) where desk[post].current >= 0 {
                let ticket = desk.queues[desk[post].current]
                if !isVoid(ticket) { countOverdue(ticket) }
            }
        }
        for place in 0..<desk.meetings.count {
            let meeting = desk.meetings[place]
            guard meeting.day < model.dayCount else { continue }
            let index = help.atCase(meeting.response, meeting.pupil)
            guard help.caseStamp[index] == meeting.stamp else { continue }
            for item in model.responses[meeting.response].stages[meeting.stage].items {
                let school = help.caseSchool[index]
                let line = model.staff.line(role: item.role, school: school)
                let rule = model.staff.lines[line]
                guard model.staff.pools[rule.pool].discipline != .unlimited else { continue }
                countStillWaiting(line, .absence, since: meeting.day, limit: rule.limitDays, school)
            }
        }
    }

    private mutating func countOverdue(_ ticket: Ticket) {
        guard let limit = model.staff.lines[Int(ticket.line)].completionLimitDays else { return }
        if model.dayCount - 1 - Int(ticket.day) > limit { counts[.overdue, Int(ticket.line)] += 1 }
    }

    private mutating func countStillWaiting(
        _ line: Int, _ group: RequestGroup, since day: Int, limit: Int, _ school: Int
    ) {
        counts[.stillWaiting, shape.stillWaiting(line, group, late: 0)] += 1
        if model.dayCount - 1 - day > limit {
            counts[.stillWaiting, shape.stillWaiting(line, group, late: 1)] += 1
            counts[.lateBySchool, shape.late(model.calendar.monthOfDay[day], line, school)] += 1
        }
    }
}
