import SchoolDomain
import Stochastics

// Phase serve: staff at work, in whole minutes, each booked once.
extension Replication {
    mutating func serve() {
        for pool in model.staff.pools.indices {
            openPoolDay(pool)
            for line in model.staff.pools[pool].lines {
                askBackground(line)
                doOngoing(line)
            }
        }
        holdMeetings()
        for pool in model.staff.pools.indices {
            serveQueue(pool)
            if model.staff.pools[pool].overtime != nil { countOvertime(pool) }
        }
    }

    /// Caseloads are not empty on the first day: as many cases are open as come in and stay on average.
    mutating func openCaseloads() {
        for (pool, rule) in model.staff.pools.enumerated() {
            desk.openCases[pool] = rule.initialCases
            guard let days = rule.background?.caseDays ?? rule.caseDays else { continue }
            for number in 0..<rule.initialCases {
                let draws = chance.block(rule.initialDecision, UInt32(number), 0)
                let left = evenDraw(draws.word1, in: 0...max(0, days.draw(draws.word0)))
                release(pool, on: left)
            }
        }
    }

    private mutating func release(_ pool: Int, on day: Int) {
        if day <= model.dayCount { desk.releases[pool * (model.dayCount + 1) + day] += 1 }
    }

    /// Who is at work today; absences last a week, vacancies a term.
    private mutating func openPoolDay(_ pool: Int) {
        let rule = model.staff.pools[pool]
        let shape = observations.shape
        let isWeekStart = today == 0 || model.calendar.isWeekEnd[today - 1]
        let first = desk.firstPost[pool]
        if rule.life != nil || rule.overtime != nil, today == model.calendar.years[year].first {
            openStaffYear(pool, rule)
        }
        let isDue = rule.overtime != nil && hasDueRequest(pool)
        var (total, empty) = (0, 0)
        for post in desk.posts(of: pool) {
            if isWeekStart { desk.weekMinutes[post] = minutes(ofPost: post - first, rule) }
            let minutes = rule.life.map { isOut(post, $0) } ?? false ? 0 : desk.weekMinutes[post]
            desk.regular[post] = minutes
            desk.minutes[post] = minutes
            if isDue, minutes > 0 { lengthenDay(post, rule) }
            desk.used[post] = 0
            desk.lastSchool[post] = -1
            if desk.owed[post] > 0 { payWhatIsOwed(post) }
            total += minutes
            empty += rule.postMinutes[post - first] - minutes
        }
        observations.emptyMinutes[shape.pool(year, pool)] += empty
        desk.openCases[pool] -= desk.releases[pool * (model.dayCount + 1) + today]
        observations.capacityMinutes[shape.pool(year, pool)] += total
        observations.weekCapacity[model.calendar.weekOfDay[today] * shape.pools + pool] += total
    }

    /// A meeting that was longer than its day is worked off before anything else.
    private mutating func payWhatIsOwed(_ post: Int) {
        let paid = min(desk.owed[post], desk.minutes[post])
        desk.owed[post] -= paid
        desk.used[post] = paid
        book(desk.owedLine[post], paid, desk.owedFor[post], desk.owedSchool[post])
        if paid > 0 { desk.lastSchool[post] = desk.owedSchool[post] }
    }

    private func minutes(ofPost post: Int, _ rule: StaffTables.Pool) -> Int {
        let week = model.calendar.weekOfDay[today]
        let away = chance.block(rule.postDecision, UInt32(post), UInt32(2 * week))
        guard !rule.away.happens(away.word0) else { return 0 }
        let term = model.calendar.termOfDay[today]
        let vacant = chance.block(rule.postDecision, UInt32(post), UInt32(2 * term + 1))
        return rule.vacant.happens(vacant.word0) ? 0 : rule.postMinutes[post]
    }

    private mutating func askBackground(_ line: Int) {
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

    private mutating func log(
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

    private func workDraws(_ response: Int, _ pupil: Int, stage: Int, item: Int) -> RandomBlock {
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

    /// Weekly contacts take their part of everyone's day before anything else.
    private mutating func doOngoing(_ line: Int) {
        let wanted = desk.ongoingWeekly[line] + desk.ongoingCarry[line]
        guard wanted > 0 else { return }
        var left = wanted / 5
        desk.ongoingCarry[line] = wanted % 5
        let pool = model.staff.lines[line].pool
        let week = model.calendar.weekOfDay[today]
        observations.askedMinutes[week * observations.shape.lines + line] += left
        if model.staff.pools[pool].discipline == .unlimited {
            bookOngoing(line, left)
            return
        }
        let total = desk.posts(of: pool).reduce(0) { $0 + desk.left(of: $1) }
        let possible = min(left, total)
        observations.undoneMinutes[observations.shape.line(year, line)] += left - possible
        bookOngoing(line, possible)
        left = possible
        for post in desk.posts(of: pool) where total > 0 {
            let part = possible * desk.left(of: post) / total
            desk.used[post] += part
            left -= part
        }
        for post in desk.posts(of: pool) where left > 0 {
            let more = min(left, desk.left(of: post))
            desk.used[post] += more
            left -= more
        }
    }

    @inline(__always)
    mutating func book(_ line: Int, _ minutes: Int, _ purpose: WorkPurpose, _ school: Int) {
        observations.bookedMinutes[observations.shape.booked(year, line, purpose)] += minutes
        observations.minutesBySchool[observations.shape.work(year, line, school)] += minutes
    }

    /// Books weekly contacts and spreads them over the schools in proportion to what each has asked for.
    private mutating func bookOngoing(_ line: Int, _ minutes: Int) {
        let weekly = desk.ongoingWeekly[line]
        guard minutes > 0, weekly > 0 else { return }
        var (asked, booked) = (0, 0)
        for school in 0..<model.schoolCount {
            asked += desk.ongoingBySchool[observations.shape.lineSchool(line, school)]
            let part = minutes * asked / weekly - booked
            booked += part
            book(line, part, .intervention, school)
        }
    }

    private func purpose(pupil: Int, response: Int) -> WorkPurpose {
        pupil < 0 ? .background : response < model.stepCount ? .ladder : .intervention
    }

    func isVoid(_ ticket: Ticket) -> Bool {
        ticket.pupil >= 0 && help.caseStamp[help.atCase(ticket.response, ticket.pupil)] != ticket.stamp
    }

    // MARK: - Meetings

    private mutating func holdMeetings() {
        guard !desk.meetings.isEmpty else { return }
        desk.meetings.sort { $0.precedes($1) }
        var kept = 0
        for position in desk.meetings.indices {
            let meeting = desk.meetings[position]
            let index = help.atCase(meeting.response, meeting.pupil)
            guard help.caseStamp[index] == meeting.stamp else { continue }
            if meeting.day > today || !hold(meeting) {
                desk.meetings[kept] = meeting
                kept += 1
            }
        }
        desk.meetings.removeSubrange(kept...)
    }

    /// Holds a meeting today if every participant has the time and nobody waits who comes before it.
    ///
    /// A post has the time when it has the meeting's minutes left; one whose whole day is shorter than the meeting
    /// gives what it has left and owes the rest, which its next days pay first.
    private mutating func hold(_ meeting: Meeting) -> Bool {
        let items = model.responses[meeting.response].stages[meeting.stage].items
        let school = help.caseSchool[help.atCase(meeting.response, meeting.pupil)]
        for item in items {
            if someoneComesBefore(meeting, model.staff.line(role: item.role, school: school)) { return false }
        }
        desk.chosen.removeAll(keepingCapacity: true)
        for (number, item) in items.enumerated() {
            let pool = model.staff.pool(role: item.role, school: school)
            guard model.staff.pools[pool].discipline != .unlimited else {
                desk.chosen.append(-1)
                continue
            }
            let minutes = meetingMinutes(meeting, number, item)
            var best = -1
            for post in desk.posts(of: pool) where !desk.chosen.contains(post) {
                let left = desk.left(of: post)
                let hasTime = left >= minutes || (left > 0 && desk.minutes[post] < minutes)
                if hasTime, best < 0 || left > desk.left(of: best) { best = post }
            }
            guard best >= 0 else { return false }
            desk.chosen.append(best)
        }
        for (number, item) in items.enumerated() {
            let line = model.staff.line(role: item.role, school: school)
            let minutes = meetingMinutes(meeting, number, item)
            countWait(
                line, .absence, days: today - meeting.day, limit: model.staff.lines[line].limitDays, school)
            let purpose = purpose(pupil: meeting.pupil, response: meeting.response)
            let post = desk.chosen[number]
            let now = post < 0 ? minutes : min(minutes, desk.left(of: post))
            book(line, now, purpose, school)
            guard post >= 0 else { continue }
            desk.lastSchool[post] = school
            desk.used[post] += now
            desk.owed[post] = minutes - now
            desk.owedFor[post] = purpose
            desk.owedLine[post] = line
            desk.owedSchool[post] = school
        }
        note(meeting.pupil, .meetingHeld(response: meeting.response, waitDays: today - meeting.day))
        let index = help.atCase(meeting.response, meeting.pupil)
        help.casePatience[index] = never
        lists.stageDone.append(
            CaseKey(response: meeting.response, pupil: meeting.pupil, stamp: meeting.stamp))
        return true
    }

    /// Whether a request of an earlier day stands before the meeting in a role's order of service.
    private mutating func someoneComesBefore(_ meeting: Meeting, _ line: Int) -> Bool {
        let pool = model.staff.lines[line].pool
        let rule = model.staff.pools[pool]
        guard rule.discipline != .unlimited else { return false }
        // A full caseload keeps the whole queue waiting; that must not stop meetings.
        if let limit = rule.caseLimit, desk.openCases[pool] >= limit { return false }
        while let first = desk.heaps[pool].min {
            guard isVoid(desk.tickets[first.index]) else {
                return first.rank
                    < QueueEntry.rank(
                        priority: meeting.priority, day: meeting.day,
                        limitDays: model.staff.lines[line].limitDays,
                        byPriority: rule.discipline == .priority)
            }
            desk.heaps[pool].removeMin()
            desk.freeTickets.append(first.index)
        }
        return false
    }

    private func meetingMinutes(_ meeting: Meeting, _ number: Int, _ item: CompiledItem) -> Int {
        item.minutes.draw(
            workDraws(meeting.response, meeting.pupil, stage: meeting.stage, item: number).word0)
    }

    // MARK: - Queues

    private mutating func serveQueue(_ pool: Int) {
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
    private mutating func work(_ post: Int, _ index: Int, _ pool: Int) {
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

    @inline(__always)
    private mutating func countWait(
        _ line: Int, _ group: RequestGroup, days: Int, limit: Int, _ school: Int
    ) {
        let index = observations.shape.waits(year, line, group)
        let place = observations.shape.begun(year, model.calendar.monthOfDay[today], line, school)
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

    private mutating func countStillWaiting(
        _ line: Int, _ group: RequestGroup, since day: Int, limit: Int, _ school: Int
    ) {
        let shape = observations.shape
        observations.stillWaiting[shape.stillWaiting(line, group, late: 0)] += 1
        if model.dayCount - 1 - day > limit {
            observations.stillWaiting[shape.stillWaiting(line, group, late: 1)] += 1
            observations.lateBySchool[shape.lineSchool(line, school)] += 1
        }
    }
}
