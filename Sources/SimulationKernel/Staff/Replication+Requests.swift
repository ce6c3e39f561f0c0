import SchoolDomain
import Stochastics

// What is asked of staff: requests beside absence, and the work of steps and interventions.
extension Replication {
    mutating func requestBackground(_ line: Int) {
        let rule = model.staff.lines.pointer(line)
        guard rule.pointee.hasBackground else { return }
        let background = rule.pointee.demand.pointer(0)
        if let times = background.pointee.callTimes { return takeCalls(line, times) }
        let day = chance.block(rule.pointee.backgroundDecision, UInt32(truncatingIfNeeded: today), 0)
        let requests = KeyedStream(key: day.low)
        for number in 0..<background.pointee.perDay.pointer(year).pointee.draw(day.word2) {
            let draws = requests.block(number)
            let isUrgent = background.pointee.urgent.happens(draws.word2)
            requestBackground(
                line, item: number, draws, day: today, fraction: Int(draws.word1 >> 16), year: year,
                isUrgent: isUrgent)
        }
    }

    /// Asks by a call line for what was wished for on the days of which wishes are taken today; urgent requests wait for no
    /// line.
    private mutating func takeCalls(_ line: Int, _ times: CallTimes) {
        let rule = model.staff.lines.pointer(line)
        let background = rule.pointee.demand.pointer(0)
        for wished in times.firstWishDay[today]...today {
            let year = model.calendar.yearOfDay[wished]
            let day = chance.block(rule.pointee.backgroundDecision, UInt32(truncatingIfNeeded: wished), 0)
            let requests = KeyedStream(key: day.low)
            for number in 0..<background.pointee.perDay.pointer(year).pointee.draw(day.word2) {
                let draws = requests.block(number)
                let item = (today - wished) << 16 | number
                let fraction = Int(draws.word1 >> 16)
                if background.pointee.urgent.happens(draws.word2) {
                    guard wished == today else { continue }
                    requestBackground(
                        line, item: item, draws, day: today, fraction: fraction, year: year, isUrgent: true)
                } else if let taken = times.taken(day: wished, fraction: fraction), taken.day == today {
                    counts[.callsTaken, shape.line(self.year, line)] += 1
                    counts[.callDays, shape.line(self.year, line)] += today - wished
                    requestBackground(
                        line, item: item, draws, day: times.isNextDay ? today + 1 : today,
                        fraction: times.isNextDay ? 0 : taken.fraction, year: year, isUrgent: false)
                }
            }
        }
    }

    @inline(__always)
    private mutating func requestBackground(
        _ line: Int, item: Int, _ draws: RandomBlock, day: Int, fraction: Int, year: Int, isUrgent: Bool
    ) {
        let rule = model.staff.lines.pointer(line)
        let background = rule.pointee.demand.pointer(0)
        let place = line - model.staff.pools.pointer(rule.pointee.pool).pointee.firstLine
        request(
            Ticket(
                pupil: nil, item: item, response: place, stamp: 0,
                minutes: background.pointee.minutes.draw(draws.word0), day: day, fraction: fraction,
                limitDays: isUrgent ? rule.pointee.urgentLimitDays : rule.pointee.limitDays,
                caseDays: background.pointee.caseDays?.draw(draws.word3) ?? 0, line: line,
                school: background.pointee.school(year, draws.word1)),
            isUrgent ? .urgent : .background, to: rule.pointee.pool)
    }

    @inline(__always)
    mutating func request(_ ticket: Ticket, _ kind: StaffQueues.Kind, to pool: Int) {
        desk.queues.add(ticket, kind, to: pool, today: today)
        let week = model.calendar.weekOfDay[min(Int(ticket.day), model.absence.dayCount - 1)]
        lineRows[Int(ticket.line)].request(Int(ticket.minutes), week: week)
        if recording.contains(.tickets) {
            let day = model.staff.pools[pool].fullDayMinutes
            let minute = Int(ticket.day) * day + (ticket.fraction * day) >> 16
            log(.requested, pool, desk.queues.ticketCount - 1, clock: minute, Int(ticket.minutes), post: -1)
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

    /// Asks for a stage of a case's work, but for the items that are marked as begun; fraction is the time of day in
    /// 65,536ths.
    mutating func requestStage(_ response: Int, _ pupil: Int, stage: Int, day: Int, fraction: Int) {
        let work = model.responses.pointer(response).pointee.stages[stage]
        let index = help.atCase(response, pupil)
        let left = help.caseBegun[index]
        help.caseItemsLeft[index] = work.together ? 1 : work.items.count - left.nonzeroBitCount
        help.caseAskedOn[index] = day
        let patience = help.casePatienceDays[index]
        if patience != never {
            help.casePatience[index] = day + max(1, patience)
            pupils[pupil].hasDates = true
            touch(pupil)
        }
        if work.together {
            note(pupil, .meetingRequested(response: response, stage: stage))
            desk.meetings.append(
                Meeting(
                    priority: work.isUrgent ? 0 : model.responses[response].priority, day: day, pupil: pupil,
                    response: response, stage: stage, stamp: help.caseStamp[index]))
            countMeetingDemand(response, pupil, stage, day)
            return
        }
        let school = help.caseSchool[index]
        for number in 0..<work.items.count where left & (1 << number) == 0 {
            let item = work.items.pointer(number)
            let line = model.staff.line(role: item.pointee.role, school: school)
            require(line >= 0, "no staff of role \(item.pointee.role) at school \(school)")
            let draws = workDraws(response, pupil, stage: stage, item: number)
            let minutes = item.pointee.minutes.draw(draws.word0)
            let rule = model.staff.lines.pointer(line)
            note(
                pupil,
                .workRequested(response: response, stage: stage, role: item.pointee.role, minutes: minutes),
                draws: [TraceDraw(.minutes, draws.word0)])
            let stay = model.staff.pools.pointer(rule.pointee.pool).pointee.caseDays
            request(
                Ticket(
                    pupil: pupil, item: stage * 8 + number, response: response, stamp: help.caseStamp[index],
                    minutes: minutes, day: day, fraction: fraction,
                    limitDays: rule.pointee.limitDays(urgent: work.isUrgent),
                    caseDays: stay?.draw(draws.word2) ?? 0, line: line, school: school),
                work.isUrgent ? .urgent : .response(response), to: rule.pointee.pool)
        }
    }

    /// A part of a case's stage is begun; when none of it waits any more, nobody loses patience.
    @inline(__always)
    mutating func begin(item: Int, of response: Int, _ pupil: Int) {
        let index = help.atCase(response, pupil)
        help.caseBegun[index] |= 1 << item
        let stage = model.responses.pointer(response).pointee.stages.pointer(help.caseStage[index])
        if help.caseBegun[index] == 1 << stage.pointee.items.count - 1 { help.casePatience[index] = never }
    }

    @inline(__always)
    func workDraws(_ response: Int, _ pupil: Int, stage: Int, item: Int) -> RandomBlock {
        let ordinal = help.caseOrdinal[help.atCase(response, pupil)]
        return draws(
            of: pupil, model.responses.pointer(response).pointee.workDecision,
            UInt32(truncatingIfNeeded: ordinal * 64 + stage * 8 + item))
    }

    private mutating func countMeetingDemand(_ response: Int, _ pupil: Int, _ stage: Int, _ day: Int) {
        let week = model.calendar.weekOfDay[min(day, model.dayCount - 1)]
        let school = help.caseSchool[help.atCase(response, pupil)]
        let left = help.caseBegun[help.atCase(response, pupil)]
        for (number, item) in model.responses.pointer(response).pointee.stages[stage].items.enumerated()
        where left & (1 << number) == 0 {
            let line = model.staff.line(role: item.role, school: school)
            let minutes = item.minutes.draw(workDraws(response, pupil, stage: stage, item: number).word0)
            counts[.askedMinutes, week * shape.lines + line] += minutes
        }
    }

    @inline(__always)
    func purpose(pupil: Int, response: Int) -> WorkPurpose {
        pupil < 0 ? .background : response < model.stepCount ? .ladder : .intervention
    }

    @inline(__always)
    func isVoid(_ ticket: Ticket) -> Bool {
        ticket.pupil >= 0
            && help.caseStamp[help.atCase(Int(ticket.response), Int(ticket.pupil))] != Int(ticket.stamp)
    }
}
