import SchoolDomain
import Stochastics

// Phase serve: staff at work, in whole minutes, each booked once.
extension Replication {
    mutating func serve() {
        requestForSeats()
        for pool in model.staff.pools.indices {
            openPoolDay(pool)
            for line in model.staff.pools[pool].lines {
                requestBackground(line)
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
            guard let left = rule.initialLeft else { continue }
            for number in 0..<rule.initialCases {
                let draws = chance.block(rule.initialDecision, UInt32(number), 0)
                release(pool, on: left.draw(draws.word0))
            }
        }
    }

    mutating func release(_ pool: Int, on day: Int) {
        if day <= model.dayCount { desk.releases[pool * (model.dayCount + 1) + day] += 1 }
    }

    /// Who is at work today; absences last a week, vacancies a term.
    private mutating func openPoolDay(_ pool: Int) {
        let rule = model.staff.pools.pointer(pool).pointee
        let isNew = today == 0 || model.calendar.isWeekEnd[today - 1] || rule.schedule.turns(on: today)
        let first = desk.firstPost[pool]
        if rule.life != nil || rule.overtime != nil, today == model.calendar.years[year].first {
            openStaffYear(pool, rule)
        }
        let isDue = rule.overtime != nil && hasDueRequest(pool)
        if rule.schedule.varies { passOnWork(pool, rule) }
        var (total, empty) = (0, 0)
        for post in desk.posts(of: pool) {
            if isNew { desk[post].weekMinutes = minutes(ofPost: post - first, rule) }
            let minutes = rule.life.map { isOut(post, $0) } ?? false ? 0 : desk[post].weekMinutes
            desk[post].regular = minutes
            desk[post].minutes = minutes
            if isDue, minutes > 0 { lengthenDay(post, rule) }
            desk[post].used = 0
            desk[post].lastSchool = -1
            if desk[post].owed > 0 { payWhatIsOwed(post) }
            total += minutes
            empty += rule.schedule.minutes(ofPost: post - first, on: today) - minutes
        }
        counts[.emptyMinutes, shape.pool(year, pool)] += empty
        desk.openCases[pool] -= desk.releases[pool * (model.dayCount + 1) + today]
        counts[.capacityMinutes, shape.pool(year, pool)] += total
        counts[.weekCapacity, model.calendar.weekOfDay[today] * shape.pools + pool] += total
    }

    /// A meeting that was longer than its day is worked off before anything else.
    private mutating func payWhatIsOwed(_ post: Int) {
        let paid = min(desk[post].owed, desk[post].minutes)
        desk[post].owed -= paid
        desk[post].used = paid
        book(desk[post].owedLine, paid, desk[post].owedFor, desk[post].owedSchool)
        if paid > 0 { desk[post].lastSchool = desk[post].owedSchool }
    }

    @inline(__always)
    private func minutes(ofPost post: Int, _ rule: StaffTables.Pool) -> Int {
        let week = model.calendar.weekOfDay[today]
        let away = chance.block(rule.postDecision, UInt32(post), UInt32(2 * week))
        guard !rule.away.happens(away.word0) else { return 0 }
        let term = model.calendar.termOfDay[today]
        let vacant = chance.block(rule.postDecision, UInt32(post), UInt32(2 * term + 1))
        return rule.vacant.happens(vacant.word0) ? 0 : rule.schedule.minutes(ofPost: post, on: today)
    }

    /// What a post that is no more had in work, and what a long meeting left it to do, passes to the next post that has
    /// neither; until one has, it waits.
    private mutating func passOnWork(_ pool: Int, _ rule: StaffTables.Pool) {
        let posts = desk.posts(of: pool)
        func isThere(_ post: Int) -> Bool {
            rule.schedule.minutes(ofPost: post - posts.lowerBound, on: today) > 0
        }
        for gone in posts where !isThere(gone) && desk[gone].isBusy {
            guard let next = posts.first(where: { isThere($0) && !desk[$0].isBusy }) else { return }
            desk[next].takeOver(&desk[gone])
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
        counts[.askedMinutes, week * shape.lines + line] += left
        if model.staff.pools[pool].discipline == .unlimited {
            bookOngoing(line, left)
            return
        }
        let total = desk.posts(of: pool).reduce(0) { $0 + desk[$1].left }
        let possible = min(left, total)
        counts[.undoneMinutes, shape.line(year, line)] += left - possible
        bookOngoing(line, possible)
        left = possible
        for post in desk.posts(of: pool) where total > 0 {
            let part = possible * desk[post].left / total
            desk[post].used += part
            left -= part
        }
        for post in desk.posts(of: pool) where left > 0 {
            let more = min(left, desk[post].left)
            desk[post].used += more
            left -= more
        }
    }

    @inline(__always)
    func book(_ line: Int, _ minutes: Int, _ purpose: WorkPurpose, _ school: Int) {
        lineRows[line].book(minutes, purpose, school)
    }

    /// Books weekly contacts and spreads them over the schools in proportion to what each has asked for.
    private mutating func bookOngoing(_ line: Int, _ minutes: Int) {
        let weekly = desk.ongoingWeekly[line]
        guard minutes > 0, weekly > 0 else { return }
        var (requested, booked) = (0, 0)
        let places = model.staff.firstLineSchool[line]..<model.staff.firstLineSchool[line + 1]
        for place in places {
            requested += desk.ongoingBySchool[place]
            let part = minutes * requested / weekly - booked
            booked += part
            book(line, part, .intervention, model.staff.lineSchoolPairs[place].school)
        }
    }
}
