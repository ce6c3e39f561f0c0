import SchoolDomain
import Stochastics

// How long requests waited, and who still waits when the run ends.
extension Replication {
    @inline(__always)
    func countWait(_ line: Int, _ group: RequestGroup, days: Int, limit: Int, _ school: Int) {
        let asked = today - days
        let yearAsked = model.calendar.yearOfDay[asked]
        lineRows[line].countWait(
            group, days: days, limit: limit, year: yearAsked, month: model.calendar.monthOfDay[asked], school)
        if yearAsked == year {
            lineRows[line].countWaiting(group, closes: days, year: year)
        } else {
            countWaiting(line, group, from: asked, to: today)
        }
    }

    /// Counts a request as waiting at the close of each day from `from` up to, not including, `to`, in the years of those
    /// days.
    private func countWaiting(_ line: Int, _ group: RequestGroup, from: Int, to: Int) {
        var first = from
        while first < to {
            let year = model.calendar.yearOfDay[first]
            let next = min(to, model.calendar.years[year].end)
            lineRows[line].countWaiting(group, closes: next - first, year: year)
            first = next
        }
    }

    /// What a case asks for and nobody has begun never will be: the pupil gave up, or has left school.
    mutating func countUnserved(_ response: Int, _ pupil: Int, gaveUp: Bool) {
        let index = help.atCase(response, pupil)
        let (stage, asked) = (help.caseStage[index], help.caseAskedOn[index])
        let stages = model.responses.pointer(response).pointee.stages
        guard stage < stages.count, asked < model.dayCount else { return }
        let (year, month) = (model.calendar.yearOfDay[asked], model.calendar.monthOfDay[asked])
        let school = help.caseSchool[index]
        // Whoever finishes school leaves after the last day, at whose close the request still waits.
        let leftOn = phase == .close ? today + 1 : today
        for (number, item) in stages[stage].items.enumerated()
        where help.caseBegun[index] & (1 << number) == 0 {
            let line = model.staff.line(role: item.role, school: school)
            counts[gaveUp ? .gaveUp : .leftUnserved, shape.line(year, line)] += 1
            if gaveUp { counts[.gaveUpBySchool, shape.begun(year, month, line, school)] += 1 }
            countWaiting(line, .absence, from: asked, to: leftOn)
        }
    }

    /// Requests that nobody has begun, and meetings not held, when the run ends.
    mutating func countStillWaiting() {
        for pool in model.staff.pools.indices {
            while let number = desk.queues.takeFirst(pool)?.ticket {
                let ticket = desk.queues[number]
                guard !isVoid(ticket) else { continue }
                let group = ticket.pupil < 0 ? RequestGroup.background : .absence
                countWaiting(Int(ticket.line), group, from: Int(ticket.day), to: model.dayCount)
                countStillWaiting(
                    Int(ticket.line), group, since: Int(ticket.day), limit: Int(ticket.limitDays),
                    Int(ticket.school))
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
            let stage = model.responses[meeting.response].stages[meeting.stage]
            for (number, item) in stage.items.enumerated()
            where help.caseBegun[index] & (1 << number) == 0 {
                let school = help.caseSchool[index]
                let line = model.staff.line(role: item.role, school: school)
                countWaiting(line, .absence, from: meeting.day, to: model.dayCount)
                let rule = model.staff.lines[line]
                guard model.staff.pools[rule.pool].discipline != .unlimited else { continue }
                countStillWaiting(
                    line, .absence, since: meeting.day, limit: rule.limitDays(urgent: stage.isUrgent), school)
            }
        }
    }

    private mutating func countOverdue(_ ticket: Ticket) {
        guard let limit = model.staff.lines[Int(ticket.line)].completionLimitDays else { return }
        guard model.dayCount - 1 - Int(ticket.day) > limit else { return }
        counts[.overdue, shape.line(model.calendar.yearOfDay[Int(ticket.day)], Int(ticket.line))] += 1
    }

    private mutating func countStillWaiting(
        _ line: Int, _ group: RequestGroup, since day: Int, limit: Int, _ school: Int
    ) {
        counts[.stillWaiting, shape.stillWaiting(line, group, late: 0)] += 1
        if model.dayCount - 1 - day > limit {
            counts[.stillWaiting, shape.stillWaiting(line, group, late: 1)] += 1
            let (year, month) = (model.calendar.yearOfDay[day], model.calendar.monthOfDay[day])
            counts[.late, shape.waits(year, line, group)] += 1
            counts[.lateBySchool, shape.begun(year, month, line, school)] += 1
        }
    }
}
