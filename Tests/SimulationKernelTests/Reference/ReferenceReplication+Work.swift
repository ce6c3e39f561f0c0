import Glibc
import SchoolDomain
import SimulationKernel
import Stochastics

func exponential(_ x: Double) -> Double { exp(x) }

// Cases and staff, told naively.
extension ReferenceReplication {
    func openCase(
        _ response: Int, _ pupil: ReferencePupil, ordinal: Int, from: Int, fraction: Int, patienceBits: UInt32
    ) {
        let rule = model.responses[response]
        let roles = rule.stages.flatMap { $0.items.map(\.role) }
        let work = ReferenceCase(
            response, pupil, ordinal: ordinal, patienceDays: rule.patience?.draw(patienceBits),
            school: servingSchool(pupil, roles))
        pupil.cases[response] = work
        takeRoute(work)
        if !requestNext(work, stage: 0, from: from, fraction: fraction) {
            work.stage = rule.stages.count
            finishedStages.append(work)
        }
    }

    /// Of the routes that fit, one in proportion to their shares.
    private func takeRoute(_ work: ReferenceCase) {
        let rule = model.responses[work.response]
        let fitting = rule.routes.indices.filter { number in
            let pupil = work.pupil
            return rule.routes[number].eligibility.admits(
                grade: pupil.grade, school: pupil.school, profile: pupil.profile, support: pupil.support)
        }
        let total = fitting.reduce(0) { $0 + rule.routes[$1].share }
        guard total > 0 else { return }
        let bits = work.pupil.words.block(rule.needDecision, UInt32(work.ordinal * 64)).word1
        let draw = RandomBlock.unit(bits) * total
        let able = fitting.filter { rule.routes[$0].share > 0 }
        work.route =
            able.first { number in
                draw < fitting.filter { $0 <= number }.reduce(0) { $0 + rule.routes[$1].share }
            } ?? able.last
        if let route = work.route {
            observations[.routeCases, shape.routeCases(year, rule.firstRoute + route)] += 1
        }
    }

    /// Asks for the first stage, from a number on, of which something is needed and consented to.
    private func requestNext(_ work: ReferenceCase, stage first: Int, from: Int, fraction: Int) -> Bool {
        let rule = model.responses[work.response]
        for number in rule.stages.indices where number >= first {
            let stage = rule.stages[number]
            if stage.route >= 0 && stage.route != work.route { continue }
            func count(_ outcome: StageOutcome) {
                observations[.stageOutcomes, shape.stage(year, rule.firstStage + number, outcome)] += 1
            }
            func draws(_ decision: UInt32, item: Int) -> RandomBlock {
                work.pupil.words.block(decision, UInt32(work.ordinal * 64 + number * 8 + item))
            }
            let isNeeded = stage.need.happens(draws(rule.needDecision, item: 0).word0)
            let needed = stage.items.indices.filter {
                isNeeded && stage.items[$0].need.happens(draws(rule.workDecision, item: $0).word3)
            }
            if needed.isEmpty {
                count(.notNeeded)
                continue
            }
            let consent = work.pupil.yearWords.word(.triage).high32
            let agreed = needed.filter {
                stage.consent.happens(consent) && stage.items[$0].consent.happens(consent)
            }
            let isAsked =
                stage.consent.probability < 1 || needed.contains { stage.items[$0].consent.probability < 1 }
            if isAsked { count(.consentAsked) }
            if agreed.count < needed.count { count(.consentRefused) }
            if agreed.isEmpty {
                count(.consentRefusedWhole)
                continue
            }
            count(.requested)
            (work.stage, work.asked) = (number, agreed)
            request(work, from: from, fraction: fraction)
            return true
        }
        return false
    }

    func limitDays(_ line: Int, _ stage: CompiledStage) -> Int {
        let rule = model.staff.lines[line]
        return stage.isUrgent ? rule.urgentLimitDays : rule.limitDays
    }

    /// The host's staff serve who sits in a small class, where the host has staff of all the roles.
    func servingSchool(_ pupil: ReferencePupil, _ roles: [Int]) -> Int {
        guard let seat = pupil.seat else { return pupil.school }
        let host = model.seats.classes[seat].host
        return roles.allSatisfy { lineNumber($0, host) >= 0 } ? host : pupil.school
    }

    func close(_ work: ReferenceCase) {
        work.isClosed = true
        work.pupil.cases[work.response] = nil
        if work.response < model.stepCount { work.pupil.steps[work.response].state = .idle }
    }

    private func minutes(_ work: ReferenceCase, _ item: Int) -> (minutes: Int, caseBits: UInt32) {
        let draws = work.pupil.words.block(
            model.responses[work.response].workDecision, UInt32(work.ordinal * 64 + work.stage * 8 + item))
        return (
            model.responses[work.response].stages[work.stage].items[item].minutes.draw(draws.word0),
            draws.word2
        )
    }

    func lineNumber(_ role: Int, _ school: Int) -> Int {
        model.staff.line(role: role, school: school)
    }

    /// Nobody loses patience with what is begun.
    private func begin(_ item: Int, of work: ReferenceCase) {
        work.begun.insert(item)
        if work.begun.count == work.asked.count { work.patience = never }
    }

    /// What nobody had begun when a case ended early.
    func countUnserved(_ work: ReferenceCase, gaveUp: Bool) {
        let stages = model.responses[work.response].stages
        guard work.stage < stages.count, work.askedOn < model.dayCount else { return }
        for number in work.asked where !work.begun.contains(number) {
            let line = lineNumber(stages[work.stage].items[number].role, work.school)
            let year = model.calendar.yearOfDay[work.askedOn]
            observations[gaveUp ? .gaveUp : .leftUnserved, shape.line(year, line)] += 1
            guard gaveUp else { continue }
            let month = model.calendar.monthOfDay[work.askedOn]
            observations[.gaveUpBySchool, shape.begun(year, month, line, work.school)] += 1
        }
    }

    private func request(_ work: ReferenceCase, from: Int, fraction: Int) {
        let rule = model.responses[work.response]
        let stage = rule.stages[work.stage]
        let week = model.calendar.weekOfDay[min(from, model.dayCount - 1)]
        work.itemsLeft = stage.together ? 1 : work.asked.count
        work.begun = []
        work.askedOn = from
        work.patience = work.patienceDays.map { from + max(1, $0) } ?? never
        if stage.together {
            meetings.append(
                ReferenceMeeting(
                    work: work, day: from, stage: work.stage, priority: stage.isUrgent ? 0 : rule.priority))
        }
        for number in work.asked {
            let item = stage.items[number]
            let line = lineNumber(item.role, work.school)
            let (minutes, caseBits) = minutes(work, number)
            observations[.askedMinutes, week * shape.lines + line] += minutes
            if stage.together { continue }
            let pool = model.staff.lines[line].pool
            pools[pool].waiting.append(
                ReferenceTicket(
                    work: work, item: work.stage * 8 + number, minutes: minutes, day: from,
                    fraction: fraction,
                    limit: limitDays(line, stage), priority: stage.isUrgent ? 0 : rule.priority,
                    caseDays: model.staff.pools[pool].caseDays?.draw(caseBits) ?? 0, line: line,
                    school: work.school))
        }
    }

    func respond() {
        var position = 0
        while position < finishedStages.count {
            let work = finishedStages[position]
            position += 1
            if work.isClosed { continue }
            if !requestNext(work, stage: work.stage + 1, from: day + 1, fraction: 0) { finish(work) }
        }
        finishedStages = []
    }

    private func finish(_ work: ReferenceCase) {
        let (response, pupil) = (work.response, work.pupil)
        close(work)
        let isStep = response < model.stepCount
        if let effect = model.responses[response].effect,
            isStep || pupil.parts[response - model.stepCount].state == .active
        {
            beginEffect(effect, pupil, on: day + 1)
        }
        if response == model.seats.process { planDecision(pupil, referredOn: work.ordinal) }
        guard isStep else { return }
        outcome(response, .served)
        countHelped(pupil)
        let rule = model.ladder.steps[response]
        let draws = pupil.words.block(rule.outOfHomeDecision, UInt32(day))
        if rule.placement.happens(draws.word0) {
            observations[.outOfHome, year] += 1
            observations[.outOfHomeDays, year] += model.ladder.placementDays.draw(draws.word1)
        }
        if rule.support.happens(draws.word2), !pupil.support {
            (pupil.support, pupil.isDecided) = (true, true)
            observations[.supportGiven, year * model.stepCount + response] += 1
        }
        if response == model.seats.referralStep { considerReferral(pupil) }
        offer(.stepDone(response), pupil)
        planReviews(after: .stepDone(response), pupil)
    }

    func beginEffect(_ effect: Int, _ pupil: ReferencePupil, on start: Int) {
        let isRenewed = pupil.effects[effect] != nil
        pupil.effects[effect] = (isRenewed ? start - model.effects[effect].rampInDays : start, never)
    }

    func endEffect(_ effect: Int, _ pupil: ReferencePupil, atOnce: Bool = false) {
        guard let known = pupil.effects[effect] else { return }
        if atOnce {
            pupil.effects[effect] = nil
        } else if known.end == never {
            pupil.effects[effect] = (known.start, day + 1)
        }
    }

    // MARK: - Staff

    func openCaseloads() {
        for (number, rule) in model.staff.pools.enumerated() {
            pools[number].openCases = rule.initialCases
            guard let left = rule.initialLeft else { continue }
            for each in 0..<rule.initialCases {
                let draws = chance.block(rule.initialDecision, UInt32(each), 0)
                pools[number].releases[left.draw(draws.word0), default: 0] += 1
            }
        }
    }

    func serve() {
        requestForSeats()
        let week = model.calendar.weekOfDay[day]
        for (number, pool) in pools.enumerated() {
            let rule = model.staff.pools[number]
            let isDue = pool.waiting.contains { !$0.isVoid && $0.day < day && $0.day + $0.limit <= day }
            passOnWork(pool, rule)
            for (post, each) in pool.posts.enumerated() {
                let away = chance.block(rule.postDecision, UInt32(post), UInt32(2 * week))
                let term = model.calendar.termOfDay[day]
                let vacant = chance.block(rule.postDecision, UInt32(post), UInt32(2 * term + 1))
                // Vacancy is looked up with the week: a week that spans two terms follows its first day.
                let isWeekStart = day == 0 || model.calendar.isWeekEnd[day - 1]
                if isWeekStart || rule.schedule.turns(on: day) {
                    let isOut = rule.away.happens(away.word0) || rule.vacant.happens(vacant.word0)
                    each.week = isOut ? 0 : rule.schedule.minutes(ofPost: post, on: day)
                }
                each.regular = isGone(each, post, rule) ? 0 : each.week
                each.minutes = each.regular
                if let overtime = rule.overtime {
                    if day == model.calendar.years[year].first { each.overtimeLeft = overtime.perYearMinutes }
                    if isDue, each.regular > 0 {
                        each.minutes += min(overtime.perDayMinutes, each.overtimeLeft)
                    }
                }
                each.used = min(each.owed.minutes, each.minutes)
                each.owed.minutes -= each.used
                each.lastSchool = each.used > 0 ? each.owed.school : nil
                book(each.owed.line, each.used, each.owed.purpose, each.owed.school)
                observations[.capacityMinutes, shape.pool(year, number)] += each.regular
                observations[.weekCapacity, week * shape.pools + number] += each.regular
                observations[.emptyMinutes, shape.pool(year, number)] +=
                    rule.schedule.minutes(ofPost: post, on: day) - each.regular
            }
            pool.openCases -= pool.releases[day] ?? 0
            for line in rule.lines {
                requestBackground(line)
                doOngoing(line)
            }
        }
        holdMeetings()
        for number in pools.indices {
            serveQueue(number)
            for post in pools[number].posts where post.used > post.regular {
                post.overtimeLeft -= post.used - post.regular
                observations[.overtimeMinutes, shape.pool(year, number)] += post.used - post.regular
            }
        }
    }

    /// The host's staff are asked about those who sit in its classes.
    private func requestForSeats() {
        for (number, seatClass) in model.seats.classes.enumerated() {
            for (place, rule) in seatClass.requests.enumerated() {
                let ofDay = chance.block(rule.decision, UInt32(day), 0)
                let sitting = pupils.count { $0.seat == number }
                let week = model.calendar.weekOfDay[day]
                for each in 0..<rule.count(ofDay.word2, year: year, pupils: sitting) {
                    let draws = KeyedStream(key: ofDay.low).block(each)
                    let minutes = rule.minutes.draw(draws.word0)
                    let line = model.staff.lines[rule.line]
                    observations[.askedMinutes, week * shape.lines + rule.line] += minutes
                    pools[line.pool].waiting.append(
                        ReferenceTicket(
                            work: nil, item: (number * 64 + place + 1) << 16 | each, minutes: minutes,
                            day: day,
                            fraction: Int(draws.word1 >> 16), limit: line.limitDays, priority: 5,
                            caseDays: rule.caseDays?.draw(draws.word3) ?? 0, line: rule.line,
                            school: seatClass.host))
                }
            }
        }
    }

    /// Posts that are no more leave what they have in work to the first that has nothing.
    private func passOnWork(_ pool: ReferencePool, _ rule: StaffTables.Pool) {
        func isThere(_ number: Int) -> Bool { rule.schedule.minutes(ofPost: number, on: day) > 0 }
        func isBusy(_ post: ReferencePost) -> Bool { post.current != nil || post.owed.minutes > 0 }
        for (number, gone) in pool.posts.enumerated() where !isThere(number) && isBusy(gone) {
            let free = pool.posts.indices.first { isThere($0) && !isBusy(pool.posts[$0]) }
            guard let free else { continue }
            (pool.posts[free].current, pool.posts[free].owed) = (gone.current, gone.owed)
            gone.current = nil
            gone.owed.minutes = 0
        }
    }

    /// Whether a post stands empty after its holder left, or its holder is on leave.
    private func isGone(_ post: ReferencePost, _ number: Int, _ rule: StaffTables.Pool) -> Bool {
        guard let life = rule.life else { return false }
        let span = model.calendar.years[year]
        let draws = chance.block(life.turnoverDecision, UInt32(number), UInt32(year))
        let lastDay = evenDraw(draws.word1, in: span.first...(span.end - 1))
        if life.leaves.happens(draws.word0), day == lastDay, day >= post.emptyUntil {
            post.emptyUntil = day + life.recruitment.draw(draws.word2)
        }
        let leave = evenDraw(
            chance.block(life.leaveDecision, UInt32(number), UInt32(year)).word0,
            in: span.first...max(span.first, span.end - life.leaveDays))
        return day < post.emptyUntil || (day >= leave && day < leave + life.leaveDays)
    }

    private func requestBackground(_ line: Int) {
        let rule = model.staff.lines[line]
        let number = rule.pool
        guard let background = rule.background else { return }
        let ofDay = chance.block(rule.backgroundDecision, UInt32(day), 0)
        let count = background.perDay[year].draw(ofDay.word2)
        for each in 0..<count {
            let draws = KeyedStream(key: ofDay.low).block(each)
            let isUrgent = background.urgent.happens(draws.word2)
            let ticket = ReferenceTicket(
                work: nil, item: each, minutes: background.minutes.draw(draws.word0), day: day,
                fraction: Int(draws.word1 >> 16),
                limit: isUrgent ? rule.urgentLimitDays : rule.limitDays, priority: isUrgent ? 0 : 5,
                caseDays: background.caseDays?.draw(draws.word3) ?? 0, line: line,
                school: background.school(year, draws.word1))
            if background.callTimes != nil && !isUrgent {
                wishes[line].append(ticket)
            } else {
                ask(ticket, of: number)
            }
        }
        if let times = background.callTimes { takeCalls(line, number, times) }
    }

    private func ask(_ ticket: ReferenceTicket, of pool: Int) {
        let week = model.calendar.weekOfDay[min(ticket.day, model.dayCount - 1)]
        observations[.askedMinutes, week * shape.lines + ticket.line] += ticket.minutes
        pools[pool].waiting.append(ticket)
    }

    /// In the morning, and again in the afternoon: if the line is open, everyone who has wished for it so far is heard.
    private func takeCalls(_ line: Int, _ pool: Int, _ times: CallTimes) {
        let role = model.scenario.roles[model.staff.lines[line].role]
        for (half, part) in CallLine.Part.allCases.enumerated() {
            let now = CallLine.Slot(weekday: model.calendar.days[day].date.weekday, part: part)
            guard role.background?.callLine?.slots.contains(now) == true else { continue }
            let heard = wishes[line].filter { $0.day < day || $0.fraction >> 15 <= half }
            wishes[line].removeAll { wish in heard.contains { $0 === wish } }
            for wish in heard {
                observations[.callsTaken, shape.line(year, line)] += 1
                observations[.callDays, shape.line(year, line)] += day - wish.day
                let later = role.background?.callLine?.calls == .nextDay
                ask(
                    ReferenceTicket(
                        work: nil, item: (day - wish.day) << 16 | wish.item, minutes: wish.minutes,
                        day: later ? day + 1 : day, fraction: later ? 0 : half << 15 | wish.fraction >> 1,
                        limit: wish.limit, priority: wish.priority, caseDays: wish.caseDays, line: line,
                        school: wish.school), of: pool)
            }
        }
    }

    private func doOngoing(_ line: Int) {
        let number = model.staff.lines[line].pool
        let pool = pools[number]
        let contacts = ongoing[line]
        let wanted = contacts.bySchool.reduce(0, +) + contacts.carry
        guard wanted > 0 else { return }
        contacts.carry = wanted % 5
        let today = wanted / 5
        observations[.askedMinutes, model.calendar.weekOfDay[day] * shape.lines + line] += today
        if model.staff.pools[number].discipline == .unlimited { return bookContacts(line, today) }
        let lefts = pool.posts.map(\.left)
        let total = lefts.reduce(0, +)
        let done = min(today, total)
        observations[.undoneMinutes, shape.line(year, line)] += today - done
        bookContacts(line, done)
        for (post, own) in zip(pool.posts, lefts) where total > 0 { post.used += done * own / total }
        var left = done - total + pool.posts.reduce(0) { $0 + $1.left }
        for post in pool.posts {
            let more = min(left, post.left)
            post.used += more
            left -= more
        }
    }

    private func book(_ line: Int, _ minutes: Int, _ purpose: WorkPurpose, _ school: Int) {
        observations[.bookedMinutes, shape.booked(year, line, purpose)] += minutes
        observations[.minutesBySchool, shape.work(year, line, school)] += minutes
    }

    /// To each school up to its number, its share of the minutes, less what those before it have got.
    private func bookContacts(_ line: Int, _ minutes: Int) {
        let asked = ongoing[line].bySchool
        guard minutes > 0 else { return }
        for school in asked.indices {
            let before = minutes * asked[..<school].reduce(0, +) / asked.reduce(0, +)
            let through = minutes * asked[...school].reduce(0, +) / asked.reduce(0, +)
            book(line, through - before, .intervention, school)
        }
    }

    private func purpose(_ work: ReferenceCase?) -> WorkPurpose {
        guard let work else { return .background }
        return work.response < model.stepCount ? .ladder : .intervention
    }

    private func holdMeetings() {
        meetings = meetings.filter { !$0.work.isClosed }
        meetings.sort { $0.order.lexicographicallyPrecedes($1.order) }
        meetings = meetings.filter { $0.day > day || !hold($0) }
    }

    private func hold(_ meeting: ReferenceMeeting) -> Bool {
        let work = meeting.work
        let stage = model.responses[work.response].stages[meeting.stage]
        var chosen: [ReferencePost?] = []
        for number in work.asked {
            let line = lineNumber(stage.items[number].role, work.school)
            let pool = model.staff.lines[line].pool
            if model.staff.pools[pool].discipline == .unlimited {
                chosen.append(nil)
                continue
            }
            let rule = model.staff.pools[pool]
            let isFull = rule.schedule.caseLimit(on: day).map { pools[pool].openCases >= $0 } ?? false
            let byPriority = rule.discipline == .priority
            let own =
                byPriority
                ? [meeting.priority, meeting.day + limitDays(line, stage), meeting.day]
                : [meeting.day]
            let isLate = pools[pool].waiting.contains { other in
                let order = Array(other.order(byPriority: byPriority).prefix(own.count))
                return !other.isVoid && other.day < day && order.lexicographicallyPrecedes(own)
            }
            if isLate && !isFull { return false }
            let needed = minutes(work, number).minutes
            let able = pools[pool].posts.filter { post in
                !chosen.contains { $0 === post }
                    && (post.left >= needed || (post.left > 0 && post.minutes < needed))
            }
            guard let most = able.map(\.left).max() else { return false }
            chosen.append(able.first { $0.left == most })
        }
        for (place, number) in work.asked.enumerated() {
            let line = lineNumber(stage.items[number].role, work.school)
            let needed = minutes(work, number).minutes
            begin(number, of: work)
            countWait(line, .absence, day - meeting.day, limitDays(line, stage), work.school)
            guard let post = chosen[place] else {
                book(line, needed, purpose(work), work.school)
                continue
            }
            let today = min(needed, post.left)
            book(line, today, purpose(work), work.school)
            post.used += today
            post.lastSchool = work.school
            post.owed = (needed - today, purpose(work), line, work.school)
        }
        finishedStages.append(work)
        return true
    }

    private func countWait(_ line: Int, _ group: RequestGroup, _ days: Int, _ limit: Int, _ school: Int) {
        let asked = model.calendar.yearOfDay[day - days]
        let index = shape.waits(asked, line, group)
        let place = shape.begun(asked, model.calendar.monthOfDay[day - days], line, school)
        observations[.begunBySchool, place] += 1
        observations[.withinBySchool, place] += days <= limit ? 1 : 0
        observations[.waits, index * shape.waitBins + days] += 1
        observations[.waitDays, index] += days
        if days <= limit { observations[.withinLimit, index] += 1 }
    }

    private func serveQueue(_ number: Int) {
        let pool = pools[number]
        let rule = model.staff.pools[number]
        let byPriority = rule.discipline == .priority
        if rule.discipline == .unlimited {
            let today = pool.waiting.filter { $0.day <= day }
            pool.waiting.removeAll { $0.day <= day }
            for ticket in today where !ticket.isVoid {
                countWait(
                    ticket.line, ticket.work == nil ? .background : .absence, 0, ticket.limit, ticket.school)
                book(ticket.line, ticket.minutes, purpose(ticket.work), ticket.school)
                if let work = ticket.work { begin(ticket.item % 8, of: work) }
                finishItem(ticket)
            }
            return
        }
        for post in pool.posts {
            guard let ticket = post.current else { continue }
            if ticket.isVoid { post.current = nil } else { work(post, ticket, number) }
        }
        var stranded: [ReferencePost] = []
        while true {
            let free = pool.posts.filter { post in
                post.used < post.minutes && !stranded.contains { $0 === post }
            }
            guard var post = free.first else { break }
            for other in free where other.used * post.regular < post.used * other.regular { post = other }
            guard let next = takeNext(pool, post, byPriority: byPriority) else { break }
            if let limit = rule.schedule.caseLimit(on: day), pool.openCases >= limit { break }
            if rule.travelMinutes > 0, let last = post.lastSchool, last != next.school {
                let start = max(post.used, next.day == day ? (next.fraction * post.regular) >> 16 : 0)
                if post.minutes - start <= rule.travelMinutes {
                    stranded.append(post)
                    continue
                }
                post.used = start + rule.travelMinutes
                book(rule.lines.lowerBound, rule.travelMinutes, .travel, next.school)
            }
            pool.waiting.removeAll { $0 === next }
            begin(post, next, number)
        }
    }

    private func takeNext(_ pool: ReferencePool, _ post: ReferencePost, byPriority: Bool) -> ReferenceTicket?
    {
        while true {
            for ticket in pool.waiting
            where ticket.day < day
                || (ticket.day == day && (ticket.fraction * post.regular) >> 16 <= post.used)
            {
                ticket.hasArrived = true
            }
            let ready = pool.waiting.filter(\.hasArrived)
            let first = ready.min {
                $0.order(byPriority: byPriority).lexicographicallyPrecedes($1.order(byPriority: byPriority))
            }
            if let first {
                guard first.isVoid else { return first }
                pool.waiting.removeAll { $0 === first }
                continue
            }
            let later = pool.waiting.filter { $0.day == day }
            guard let coming = later.map(\.fraction).min() else { return nil }
            post.used = (coming * post.regular) >> 16
        }
    }

    private func begin(_ post: ReferencePost, _ ticket: ReferenceTicket, _ number: Int) {
        let rule = model.staff.pools[number]
        if ticket.day == day { post.used = max(post.used, (ticket.fraction * post.regular) >> 16) }
        countWait(
            ticket.line, ticket.work == nil ? .background : .absence, day - ticket.day, ticket.limit,
            ticket.school)
        if rule.caseDays != nil {
            pools[number].openCases += 1
            pools[number].releases[day + max(1, ticket.caseDays), default: 0] += 1
        }
        if let work = ticket.work { begin(ticket.item % 8, of: work) }
        work(post, ticket, number)
    }

    private func work(_ post: ReferencePost, _ ticket: ReferenceTicket, _ number: Int) {
        let minutes = min(post.minutes - post.used, ticket.left)
        book(ticket.line, minutes, purpose(ticket.work), ticket.school)
        post.lastSchool = ticket.school
        post.used += minutes
        ticket.left -= minutes
        post.current = ticket.left > 0 ? ticket : nil
        guard ticket.left == 0 else { return }
        if let limit = model.staff.lines[ticket.line].completionLimitDays {
            let asked = model.calendar.yearOfDay[ticket.day]
            observations[.completed, shape.line(asked, ticket.line)] += 1
            if day - ticket.day <= limit {
                observations[.completedWithinLimit, shape.line(asked, ticket.line)] += 1
            }
        }
        finishItem(ticket)
    }

    private func finishItem(_ ticket: ReferenceTicket) {
        guard let work = ticket.work else { return }
        work.itemsLeft -= 1
        if work.itemsLeft == 0 { finishedStages.append(work) }
    }
}
