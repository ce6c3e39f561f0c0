import SchoolDomain
import Stochastics

// How long requests waited, and who still waits when the run ends.
extension Replication {
    @inline(__always)
    mutating func countWait(
        _ line: Int, _ group: RequestGroup, days: Int, limit: Int, _ school: Int
    ) {
        let index = observations.shape.waits(year, line, group)
        let place = observations.shape.begun(year, model.calendar.monthOfDay[today - days], line, school)
        observations.begunBySchool[place] += 1
        observations.waits[index * observations.shape.waitBins + days] += 1
        observations.waitDays[index] += days
        guard days <= limit else { return }
        observations.withinLimit[index] += 1
        observations.withinBySchool[place] += 1
    }

    /// Requests that nobody has begun, and meetings not held, when the run ends.
    mutating func countStillWaiting() {
        for pool in desk.heaps.indices {
            for entry in desk.heaps[pool].unordered where !isVoid(desk.tickets[entry.index]) {
                let ticket = desk.tickets[entry.index]
                countStillWaiting(
                    ticket.line, ticket.pupil < 0 ? .background : .absence, since: ticket.day,
                    limit: ticket.limitDays, ticket.school)
                countOverdue(ticket)
            }
            for post in desk.posts(of: pool) where desk.current[post] >= 0 {
                let ticket = desk.tickets[desk.current[post]]
                if !isVoid(ticket) { countOverdue(ticket) }
            }
        }
        for meeting in desk.meetings where meeting.day < model.dayCount {
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
        guard let limit = model.staff.lines[ticket.line].completionLimitDays else { return }
        if model.dayCount - 1 - ticket.day > limit { observations.overdue[ticket.line] += 1 }
    }

    private mutating func countStillWaiting(
        _ line: Int, _ group: RequestGroup, since day: Int, limit: Int, _ school: Int
    ) {
        let shape = observations.shape
        observations.stillWaiting[shape.stillWaiting(line, group, late: 0)] += 1
        if model.dayCount - 1 - day > limit {
            observations.stillWaiting[shape.stillWaiting(line, group, late: 1)] += 1
            observations.lateBySchool[shape.late(model.calendar.monthOfDay[day], line, school)] += 1
        }
    }
}
