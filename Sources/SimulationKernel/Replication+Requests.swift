import SchoolDomain
import Stochastics

// What is asked of staff: requests beside absence, and the work of steps and interventions.
extension Replication {
    mutating func askBackground(_ line: Int) {
        let rule = model.staff.lines[line]
        guard let background = rule.background else { return }
        let decision = rule.backgroundDecision
        let count = background.perDay[year].draw(chance.block(decision, UInt32(today), 0).word0)
        for number in 0..<count {
            let draws = chance.block(decision, UInt32(today), UInt32(number + 1))
            let isUrgent = background.urgent.happens(draws.word2)
            let minutes = background.minutes.draw(draws.word0)
            ask(
                Ticket(
                    number: 0, pupil: -1, response: line - model.staff.pools[rule.pool].lines.lowerBound,
                    stamp: 0, item: number, minutesLeft: minutes,
                    minutes: minutes, day: today, fraction: Int(draws.word1 >> 16),
                    limitDays: isUrgent ? rule.urgentLimitDays : rule.limitDays, priority: isUrgent ? 0 : 5,
                    caseDays: background.caseDays?.draw(draws.word3) ?? 0, line: line,
                    school: background.school(year, draws.word1)))
        }
    }

    private mutating func ask(_ ticket: Ticket) {
        let pool = model.staff.lines[ticket.line].pool
        desk.add(
            ticket, to: pool, today: today,
            byPriority: model.staff.pools[pool].discipline == .priority)
        let week = model.calendar.weekOfDay[min(ticket.day, model.dayCount - 1)]
        observations.askedMinutes[week * observations.shape.lines + ticket.line] += ticket.minutes
        if recording.contains(.tickets) {
            let rule = model.staff.pools[pool]
            let minute = ticket.day * rule.fullDayMinutes + (ticket.fraction * rule.fullDayMinutes) >> 16
            log(.asked, pool, desk.ticketCount - 1, clock: minute, ticket.minutes, post: -1)
        }
    }

    mutating func log(
        _ kind: TicketEvent.Kind, _ pool: Int, _ ticket: Int, clock: Int, _ minutes: Int, post: Int
    ) {
        ticketEvents.append(
            TicketEvent(
                kind: kind, pool: pool, ticket: ticket, clockMinutes: clock, serviceMinutes: minutes,
                post: post))
    }

    /// Asks for a stage of a case's work; fraction is the time of day in 65,536ths.
    mutating func askForStage(_ response: Int, _ pupil: Int, stage: Int, day: Int, fraction: Int) {
        let rule = model.responses[response]
        let work = rule.stages[stage]
        let index = help.atCase(response, pupil)
        help.caseItemsLeft[index] = work.together ? 1 : work.items.count
        if work.together {
            note(pupil, .meetingAsked(response: response, stage: stage))
            desk.meetings.append(
                Meeting(
                    priority: rule.priority, day: day, pupil: pupil, response: response, stage: stage,
                    stamp: help.caseStamp[index]))
            countMeetingDemand(response, pupil, stage, day)
            return
        }
        for (number, item) in work.items.enumerated() {
            let school = help.caseSchool[index]
            let line = model.staff.line(role: item.role, school: school)
            let draws = workDraws(response, pupil, stage: stage, item: number)
            let minutes = item.minutes.draw(draws.word0)
            let rules = model.staff.lines[line]
            note(
                pupil, .workAsked(response: response, stage: stage, role: item.role, minutes: minutes),
                draws: [TraceDraw(.minutes, draws.word0)])
            ask(
                Ticket(
                    number: 0, pupil: pupil, response: response, stamp: help.caseStamp[index],
                    item: stage * 8 + number, minutesLeft: minutes, minutes: minutes, day: day,
                    fraction: fraction, limitDays: rules.limitDays, priority: rule.priority,
                    caseDays: model.staff.pools[rules.pool].caseDays?.draw(draws.word2) ?? 0,
                    line: line, school: school))
        }
    }

    @inline(__always)
    func workDraws(_ response: Int, _ pupil: Int, stage: Int, item: Int) -> RandomBlock {
        let ordinal = help.caseOrdinal[help.atCase(response, pupil)]
        return chance.block(
            model.responses[response].workDecision, UInt32(pupil),
            UInt32(truncatingIfNeeded: ordinal * 64 + stage * 8 + item))
    }

    private mutating func countMeetingDemand(_ response: Int, _ pupil: Int, _ stage: Int, _ day: Int) {
        let week = model.calendar.weekOfDay[min(day, model.dayCount - 1)]
        let school = help.caseSchool[help.atCase(response, pupil)]
        for (number, item) in model.responses[response].stages[stage].items.enumerated() {
            let line = model.staff.line(role: item.role, school: school)
            let minutes = item.minutes.draw(workDraws(response, pupil, stage: stage, item: number).word0)
            observations.askedMinutes[week * observations.shape.lines + line] += minutes
        }
    }

    func purpose(pupil: Int, response: Int) -> WorkPurpose {
        pupil < 0 ? .background : response < model.stepCount ? .ladder : .intervention
    }

    func isVoid(_ ticket: Ticket) -> Bool {
        ticket.pupil >= 0 && help.caseStamp[help.atCase(ticket.response, ticket.pupil)] != ticket.stamp
    }
}
