import SchoolDomain
import SimulationKernel

/// What becomes of crossings, and the work of staff. How often a step is due depends on the rule as much as on the
/// pupils: neither way is better.
extension MeasureKind {
    /// Crossings of the step's threshold, whatever came of them; one late in the year may open a case in the next.
    public static let casesCrossed = MeasureKind(
        "casesCrossed", .cases, better: .neither, headline: .init(.steps, 1),
        fi: "Rajan ylityksiä", sv: "Passerade gränsen", en: "Threshold crossings")
    /// Crossings of a step whose earlier case was still under way.
    public static let casesAlreadyOpen = MeasureKind(
        "casesAlreadyOpen", .cases, better: .neither,
        fi: "Edellinen yhä kesken", sv: "Det förra ännu öppet", en: "Earlier case still open")
    /// Crossings that whoever looked found no reason to act on.
    public static let casesExempted = MeasureKind(
        "casesExempted", .cases, better: .neither, headline: .init(.steps, 2),
        fi: "Ei vaadi toimia (poissaolo selvitetty)", sv: "Ingen åtgärd behövs (frånvaron utredd)",
        en: "Exempted at triage")
    /// Crossings that were to be acted on, and nobody did.
    public static let casesNotTaken = MeasureKind(
        "casesNotTaken", .cases, better: .neither,
        fi: "Jäi tekemättä", sv: "Blev inte gjorda", en: "Not taken")
    /// Cases opened in the year, by step.
    public static let casesOpened = MeasureKind(
        "casesOpened", .cases, better: .neither, headline: .init(.steps, 3),
        fi: "Avattuja tapauksia", sv: "Öppnade ärenden", en: "Cases opened")
    /// Cases in which all the work was done.
    public static let casesServed = MeasureKind(
        "casesServed", .cases, better: .neither, headline: .init(.steps, 4),
        fi: "Loppuun käsiteltyjä", sv: "Slutförda ärenden", en: "Cases served")
    /// Cases given up when patience ran out before the work was done.
    public static let casesReneged = MeasureKind(
        "casesReneged", .cases, better: .lower, headline: .init(.steps, 5),
        fi: "Luopui odottaessa", sv: "Gav upp i väntan", en: "Gave up while waiting")
    /// Crossings at which nobody looked before the counting period was over.
    public static let casesLapsed = MeasureKind(
        "casesLapsed", .cases, better: .lower,
        fi: "Ehti vanhentua ennen huomaamista", sv: "Förföll före upptäckt", en: "Lapsed before notice")
    /// Cases whose pupil left the municipality's schools before the work was done.
    public static let casesLeft = MeasureKind(
        "casesLeft", .cases, better: .lower,
        fi: "Lähti koulusta kesken", sv: "Lämnade skolan under", en: "Left school meanwhile")
    /// Crossings of pupils with a seat in a small class, whose own staff follow.
    public static let casesFollowedInClass = MeasureKind(
        "casesFollowedInClass", .cases, better: .neither,
        fi: "Seurataan pienluokassa", sv: "Följs i smågruppen", en: "Followed in a small class")
    /// Crossings noticed by the teacher's looks, by step.
    public static let crossingsSeen = MeasureKind(
        "crossingsSeen", .cases, better: .neither,
        fi: "Huomattu seurannassa", sv: "Märkt i uppföljningen", en: "Noticed by a look")
    /// Crossings that the looks missed, or that had none, and monitoring found, by step.
    public static let crossingsFound = MeasureKind(
        "crossingsFound", .cases, better: .neither, headline: .init(.steps, 7),
        fi: "Huomattu tarkastuspäivänä", sv: "Märkt vid granskningen", en: "Noticed at monitoring")
    /// Cases open at the end of a school week, on average over the weeks with school, by step.
    public static let openCasesMean = MeasureKind(
        "openCasesMean", .cases, better: .lower, headline: .init(.steps, 6),
        fi: "Avoimia tapauksia keskimäärin", sv: "Öppna ärenden i medeltal", en: "Open cases, mean")
    /// Cases open at the end of a school week, by step and week.
    public static let openCases = MeasureKind(
        "openCases", .cases, better: .lower,
        fi: "Avoimia tapauksia", sv: "Öppna ärenden", en: "Open cases")
    /// Hours booked for a role, by purpose or by the school of the case; each minute once.
    public static let hoursWorked = MeasureKind(
        "hoursWorked", .hours, better: .neither, headline: .init(.staff, 1),
        fi: "Tehtyjä tunteja", sv: "Arbetade timmar", en: "Hours worked")
    /// Hours of ongoing weekly contacts for which there was no time.
    public static let hoursUndone = MeasureKind(
        "hoursUndone", .hours, better: .lower,
        fi: "Tekemättä jääneitä tunteja", sv: "Ogjorda timmar", en: "Hours left undone")
    /// Hours lost to sick leave, training, leave and empty posts.
    public static let hoursStaffAbsent = MeasureKind(
        "hoursStaffAbsent", .hours, better: .lower,
        fi: "Poissaolojen ja avoimien tehtävien tunnit", sv: "Timmar då tjänsten stod tom",
        en: "Hours with nobody in the post")
    /// Hours worked beyond the regular day by the posts of a role.
    public static let hoursOvertime = MeasureKind(
        "hoursOvertime", .hours, better: .lower,
        fi: "Ylityötunteja", sv: "Övertidstimmar", en: "Hours of overtime")
    /// Hours of community welfare work that the posts of a role have for it, as planned, and as far as somebody was there.
    public static let hoursCommunityPlanned = MeasureKind(
        "hoursCommunityPlanned", .hours, better: .neither,
        fi: "Yhteisöllisen työn tunteja, suunniteltu", sv: "Timmar för gemensamt inriktat arbete, planerade",
        en: "Hours of community work, planned")
    /// The same, less what sick leave, training, leave and empty posts take.
    public static let hoursCommunityDone = MeasureKind(
        "hoursCommunityDone", .hours, better: .neither,
        fi: "Yhteisöllisen työn tunteja, tehty", sv: "Timmar för gemensamt inriktat arbete, gjorda",
        en: "Hours of community work, done")
    /// Minutes booked by the posts of a role, for whichever role, in percent of what they had, overtime included.
    public static let utilisation = MeasureKind(
        "utilisation", .percent, better: .neither, headline: .init(.staff, 2),
        fi: "Käyttöaste", sv: "Beläggning", en: "Utilisation")
    /// Full posts at work for a role at an average moment of the working day: what is booked, in days of a full post. Little's
    /// law: the requests begun in a day times the days of work that each of them takes.
    public static let inWorkMean = MeasureKind(
        "inWorkMean", .posts, better: .neither,
        fi: "Työssä keskimäärin", sv: "I arbete i medeltal", en: "At work, mean")
    /// Requests made in the year on which work has begun, then or later.
    public static let requestsBegun = MeasureKind(
        "requestsBegun", .requests, better: .neither,
        fi: "Aloitettuja pyyntöjä", sv: "Påbörjade begäranden", en: "Requests begun")
    /// Requests made in the year that nobody had begun when the pupil's patience was over: they were not served.
    public static let requestsGaveUp = MeasureKind(
        "requestsGaveUp", .requests, better: .lower, headline: .init(.staff, 8),
        fi: "Pyyntöjä, joista luovuttiin odottaessa", sv: "Begäranden som gavs upp i väntan",
        en: "Requests given up while waiting")
    /// Requests made in the year that nobody had begun when the pupil left the municipality's schools.
    public static let requestsLeft = MeasureKind(
        "requestsLeft", .requests, better: .neither,
        fi: "Pyyntöjä, joiden oppilas lähti koulusta ennen aloitusta",
        sv: "Begäranden vars elev lämnade skolan före påbörjan",
        en: "Requests whose pupil left school before they were begun")
    /// School days from the request to the beginning of the work, of those made in the year and begun.
    public static let waitMean = MeasureKind(
        "waitMean", .days, better: .lower, headline: .init(.staff, 3), yearly: { $0[.requests] == nil },
        fi: "Odotusaika keskimäärin", sv: "Väntetid i medeltal", en: "Wait, mean")
    /// School days within which work began on 95 % of those made in the year and begun.
    public static let waitP95 = MeasureKind(
        "waitP95", .days, better: .lower, headline: .init(.staff, 4),
        fi: "95 % pääsee viimeistään", sv: "95 % väntar högst", en: "Wait, 95th percentile")
    /// Percent begun within the legal limit, of the year's requests that were begun, given up, or past it and still waiting
    /// when the run ends.
    public static let servedWithinLimit = MeasureKind(
        "servedWithinLimit", .percent, better: .higher, headline: .init(.staff, 5),
        fi: "Määräajassa aloitettu", sv: "Påbörjat inom tidsfristen", en: "Begun within the limit")
    /// Percent complete within the role's limit for that, of the year's requests that are complete, were given up, or are
    /// past it when the run ends.
    public static let completedWithinLimit = MeasureKind(
        "completedWithinLimit", .percent, better: .higher, headline: .init(.staff, 6),
        fi: "Määräajassa valmiina", sv: "Klart inom tidsfristen", en: "Completed within the limit")
    /// Requests not begun at the close of an average school day, whenever they were made and whatever became of them. Little's
    /// law: the requests made in a day times the school days that each of them waits.
    public static let waitingMean = MeasureKind(
        "waitingMean", .requests, better: .lower,
        fi: "Jonossa keskimäärin", sv: "I kö i medeltal", en: "Waiting, mean")
    /// Requests taken in the year by a role's call line.
    public static let callsTaken = MeasureKind(
        "callsTaken", .requests, better: .neither,
        fi: "Puhelinaikana otettuja pyyntöjä", sv: "Begäranden tagna på telefontid",
        en: "Requests taken by the call line")
    /// School days from the wish until a call line took it, on average; no part of the wait that the law limits.
    public static let callWaitMean = MeasureKind(
        "callWaitMean", .days, better: .lower,
        fi: "Puhelinaikaa odotettiin keskimäärin", sv: "Telefontid inväntades i medeltal",
        en: "Wait for the call line, mean")
    /// Requests not begun when the run ends, whenever they were made.
    public static let stillWaitingAtEnd = MeasureKind(
        "stillWaitingAtEnd", .requests, better: .lower, headline: .init(.staff, 7), isOfRunEnd: true,
        fi: "Jonossa jakson lopussa", sv: "I kö vid periodens slut", en: "Still waiting at the end")
    /// Requests not begun when the run ends and past their limit.
    public static let stillWaitingLate = MeasureKind(
        "stillWaitingLate", .requests, better: .lower, isOfRunEnd: true,
        fi: "Niistä yli määräajan", sv: "Av dem över tidsfristen", en: "Of those, past the limit")
}

extension MeasureCatalog {
    mutating func addLadder() {
        let outcomes: [(MeasureKind, StepOutcome)] = [
            (.casesCrossed, .crossed), (.casesAlreadyOpen, .alreadyOpen), (.casesExempted, .exempt),
            (.casesNotTaken, .notTaken), (.casesOpened, .opened), (.casesServed, .served),
            (.casesReneged, .reneged), (.casesLapsed, .lapsed), (.casesLeft, .left),
            (.casesFollowedInClass, .inClass),
        ]
        for (step, entry) in model.scenario.ladder.enumerated() {
            let scope = Scope([(.step, entry.id)])
            for (kind, outcome) in outcomes {
                addCount(kind, scope) { o, year in
                    o[.stepOutcomes, o.shape.step(year, step, outcome)]
                }
            }
            for (kind, means) in [
                (MeasureKind.crossingsSeen, NoticedBy.review), (.crossingsFound, .monitoring),
            ] {
                addCount(kind, scope) { o, year in o[.noticed, o.shape.noticed(year, step, means)] }
            }
            addOpenCases(step, scope)
        }
    }

    private mutating func addOpenCases(_ step: Int, _ scope: Scope) {
        let years = model.calendar.countedYears
        add(.openCasesMean, scope) { o, range in
            let weeks =
                years[range.lowerBound].weekFirst..<years[range.upperBound - 1].weekFirst
                + years[range.upperBound - 1].weekCount
            return Double(weeks.reduce(0) { $0 + o[.openCases, $1 * o.shape.steps + step] })
                / Double(weeks.count)
        }
        for (number, year) in years.enumerated() {
            for week in 0..<year.weekCount {
                let dated = scope.with(.year, year.label).with(.week, Self.two(week + 1))
                addOne(.openCases, dated, years: number..<number + 1) { o, _ in
                    Double(o[.openCases, (year.weekFirst + week) * o.shape.steps + step])
                }
            }
        }
    }

    mutating func addStaff() {
        for (number, role) in model.scenario.roles.enumerated() {
            let lines = model.staff.lines.indices.filter { model.staff.lines[$0].role == number }
            guard !lines.isEmpty else { continue }
            let pools = model.staff.pools.indices.filter { model.staff.pools[$0].role == number }
            // What the posts of the role do, for whichever role.
            let shared = pools.flatMap { Array(model.staff.pools[$0].lines) }
            let scope = Scope([(.role, role.id)])
            for purpose in WorkPurpose.allCases {
                let group = scope.with(.requests, RequestKind(purpose).rawValue)
                addMinutes(.hoursWorked, group) { o, year in
                    lines.reduce(0) { $0 + o[.bookedMinutes, o.shape.booked(year, $1, purpose)] }
                }
            }
            addMinutes(.hoursWorked, scope) { o, year in o.booked(year, lines) }
            let isRequested = model.responses.contains { $0.requests(number) }
            addSchools(
                lines, scope, waits: role.discipline != .unlimited && (isRequested || role.background != nil))
            guard role.discipline != .unlimited else { continue }
            addMinutes(.hoursUndone, scope) { o, year in
                o.sum(.undoneMinutes, year, lines: lines)
            }
            addRatio(.utilisation, scope) { o, year in
                (
                    o.booked(year, shared),
                    o.sum(.capacityMinutes, year, pools: pools)
                        + o.sum(.overtimeMinutes, year, pools: pools)
                )
            }
            addWorkAsked(pools, shared, scope)
            addInWork(lines, scope)
            addCommunity(role, pools, scope)
            if role.background?.callLine != nil {
                addCount(.callsTaken, scope) { o, year in o.sum(.callsTaken, year, lines: lines) }
                addRatio(.callWaitMean, scope) { o, year in
                    (o.sum(.callDays, year, lines: lines), o.sum(.callsTaken, year, lines: lines))
                }
            }
            if role.completionLimitDays != nil {
                addRatio(.completedWithinLimit, scope) { o, year in o.completed(year, lines).parts }
            }
            addStaffLife(role, pools, scope)
            if isRequested || role.background != nil { addWaits(lines, scope, [.absence, .background]) }
            if isRequested {
                addWaits(lines, scope.with(.requests, RequestKind.absence.rawValue), [.absence])
            }
        }
    }

    /// Adds minutes as hours.
    mutating func addMinutes(
        _ kind: MeasureKind, _ scope: Scope, _ minutes: @escaping @Sendable (Observations, Int) -> Int
    ) {
        add(kind, scope) { o, years in
            Double(years.reduce(0) { $0 + minutes(o, $1) }) / 60 / Double(years.count)
        }
    }

    private mutating func addInWork(_ lines: [Int], _ scope: Scope) {
        let schoolDays = schoolDaysOfYear
        let minutesOfDay = lines.map { model.staff.pools[model.staff.lines[$0].pool].fullDayMinutes }
        add(.inWorkMean, scope) { o, years in
            let postDays = zip(lines, minutesOfDay).reduce(0.0) { sum, line in
                sum + Double(years.reduce(0) { $0 + o.booked($1, [line.0]) }) / Double(line.1)
            }
            return postDays / Double(years.reduce(0) { $0 + schoolDays[$1] })
        }
    }

    private var schoolDaysOfYear: [Int] { model.calendar.countedYears.map { $0.end - $0.first } }

    private mutating func addWaits(_ lines: [Int], _ scope: Scope, _ groups: [RequestGroup]) {
        let last = model.yearCount - 1
        addCount(.requestsBegun, scope) { o, year in
            o.requestsBegun(year, lines, groups)
        }
        if groups.contains(.absence) {
            addCount(.requestsGaveUp, scope) { o, year in o.gaveUp(year, lines, groups) }
            addCount(.requestsLeft, scope) { o, year in o.leftUnserved(year, lines, groups) }
        }
        addRatio(.waitMean, scope) { o, year in
            (o.waitDays(year, lines, groups), o.requestsBegun(year, lines, groups))
        }
        let schoolDays = schoolDaysOfYear
        add(.waitingMean, scope) { o, years in
            let waiting = years.reduce(0) { $0 + o.waitingDays($1, lines, groups) }
            return Double(waiting) / Double(years.reduce(0) { $0 + schoolDays[$1] })
        }
        addRatio(.servedWithinLimit, scope) { o, year in o.begun(year, lines, groups).parts }
        add(.waitP95, scope) { o, years in
            let begun = years.reduce(0) { $0 + o.requestsBegun($1, lines, groups) }
            return Self.quantile(0.95, of: begun, bins: o.shape.waitBins) { bin in
                years.reduce(0) { $0 + o.waited(bin, $1, lines, groups) }
            }
        }
        for (kind, late) in [(MeasureKind.stillWaitingAtEnd, 0), (.stillWaitingLate, 1)] {
            addOne(kind, scope, years: last..<last + 1) { o, _ in
                Double(o.stillWaiting(lines, groups, late: late))
            }
        }
    }

    /// The smallest value that at least a share of a histogram does not exceed, of so many counted in all.
    static func quantile(_ probability: Double, of total: Int, bins: Int, _ count: (Int) -> Int) -> Double {
        guard total > 0 else { return .nan }
        var sum = 0
        for bin in 0..<bins {
            sum += count(bin)
            if Double(sum) >= probability * Double(total) { return Double(bin) }
        }
        return Double(bins - 1)
    }
}

extension Observations {
    func booked(_ year: Int, _ lines: [Int]) -> Int {
        lines.reduce(0) { sum, line in
            sum + WorkPurpose.allCases.reduce(0) { $0 + self[.bookedMinutes, shape.booked(year, line, $1)] }
        }
    }

    /// Requests of a year that were begun after so many days.
    func waited(_ days: Int, _ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        lines.reduce(0) { sum, line in
            groups.reduce(sum) { $0 + self[.waits, shape.waits(year, line, $1) * shape.waitBins + days] }
        }
    }

    func sum(_ block: Block, _ year: Int, pools: [Int]) -> Int {
        pools.reduce(0) { $0 + self[block, shape.pool(year, $1)] }
    }

    func sum(_ block: Block, _ year: Int, lines: [Int]) -> Int {
        lines.reduce(0) { $0 + self[block, shape.line(year, $1)] }
    }
}

extension RequestKind {
    /// What minutes are booked for.
    fileprivate init(_ purpose: WorkPurpose) {
        switch purpose {
        case .ladder: self = .ladder
        case .intervention: self = .intervention
        case .background: self = .background
        case .travel: self = .travel
        }
    }
}
