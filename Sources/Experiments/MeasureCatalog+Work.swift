import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    mutating func addLadder() {
        // How often a step is due depends on the rule as much as on the pupils: neither way is better.
        let outcomes: [(String, StepOutcome, Preference)] = [
            ("casesCrossed", .crossed, .neither), ("casesAlreadyOpen", .alreadyOpen, .neither),
            ("casesExempted", .exempt, .neither),
            ("casesNotTaken", .notTaken, .neither), ("casesOpened", .opened, .neither),
            ("casesServed", .served, .neither), ("casesReneged", .reneged, .lower),
            ("casesLapsed", .lapsed, .lower), ("casesLeft", .left, .lower),
            ("casesFollowedInClass", .inClass, .neither),
        ]
        for (step, entry) in model.scenario.ladder.enumerated() {
            let scope = Scope([(.step, entry.id)])
            for (id, outcome, better) in outcomes {
                addCount(id, scope, .cases, better: better) { o, year in
                    o[.stepOutcomes, o.shape.step(year, step, outcome)]
                }
            }
            addOpenCases(step, scope)
        }
    }

    private mutating func addOpenCases(_ step: Int, _ scope: Scope) {
        let years = model.calendar.years
        add("openCasesMean", scope, .cases, better: .lower) { o, range in
            let weeks =
                years[range.lowerBound].weekFirst..<years[range.upperBound - 1].weekFirst
                + years[range.upperBound - 1].weekCount
            return Double(weeks.reduce(0) { $0 + o[.openCases, $1 * o.shape.steps + step] })
                / Double(weeks.count)
        }
        for (number, year) in years.enumerated() {
            for week in 0..<year.weekCount {
                let dated = scope.with(.year, year.label).with(.week, Self.two(week + 1))
                addOne("openCases", dated, .cases, better: .lower, years: number..<number + 1) { o, _ in
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
                let group = scope.with(.requests, "\(purpose)")
                addMinutes("hoursWorked", group) { o, year in
                    lines.reduce(0) { $0 + o[.bookedMinutes, o.shape.booked(year, $1, purpose)] }
                }
            }
            addMinutes("hoursWorked", scope) { o, year in o.booked(year, lines) }
            let isAsked = model.responses.contains { $0.asks(number) }
            addSchools(
                lines, scope, waits: role.discipline != .unlimited && (isAsked || role.background != nil))
            guard role.discipline != .unlimited else { continue }
            addMinutes("hoursUndone", scope) { o, year in
                o.sum(.undoneMinutes, year, lines: lines)
            }
            addRatio("utilisation", scope, .percent, better: .neither, times: 100) { o, year in
                (
                    o.booked(year, shared),
                    o.sum(.capacityMinutes, year, pools: pools)
                        + o.sum(.overtimeMinutes, year, pools: pools)
                )
            }
            if role.completionLimitDays != nil {
                let last = model.yearCount - 1
                addRatio("completedWithinLimit", scope, .percent, better: .higher, times: 100) { o, year in
                    let overdue = year == last ? lines.reduce(0) { $0 + o[.overdue, $1] } : 0
                    return (
                        o.sum(.completedWithinLimit, year, lines: lines),
                        o.sum(.completed, year, lines: lines) + overdue
                    )
                }
            }
            addStaffLife(role, pools, scope)
            if isAsked || role.background != nil { addWaits(lines, scope, [.absence, .background]) }
            if isAsked { addWaits(lines, scope.with(.requests, "absence"), [.absence]) }
        }
    }

    mutating func addMinutes(
        _ id: String, _ scope: Scope, _ minutes: @escaping @Sendable (Observations, Int) -> Int
    ) {
        add(id, scope, .hours, better: id == "hoursWorked" ? .neither : .lower) { o, years in
            Double(years.reduce(0) { $0 + minutes(o, $1) }) / 60 / Double(years.count)
        }
    }

    private mutating func addWaits(_ lines: [Int], _ scope: Scope, _ groups: [RequestGroup]) {
        let last = model.yearCount - 1
        addCount("requestsBegun", scope, .requests, better: .neither) { o, year in
            o.requestsBegun(year, lines, groups)
        }
        addRatio("waitMean", scope, .days, better: .lower) { o, year in
            (o.waitDays(year, lines, groups), o.requestsBegun(year, lines, groups))
        }
        // Who is over the limit when the run ends and still waits was not served within it.
        addRatio("servedWithinLimit", scope, .percent, better: .higher, times: 100) { o, year in
            let late = year == last ? o.stillWaiting(lines, groups, late: 1) : 0
            return (o.withinLimit(year, lines, groups), o.requestsBegun(year, lines, groups) + late)
        }
        add("waitP95", scope, .days, better: .lower) { o, years in
            let begun = years.reduce(0) { $0 + o.requestsBegun($1, lines, groups) }
            return Self.quantile(0.95, of: begun, bins: o.shape.waitBins) { bin in
                years.reduce(0) { $0 + o.waited(bin, $1, lines, groups) }
            }
        }
        for (id, late) in [("stillWaitingAtEnd", 0), ("stillWaitingLate", 1)] {
            addOne(id, scope, .requests, better: .lower, years: last..<last + 1) { o, _ in
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

    func requestsBegun(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        lines.reduce(0) { sum, line in groups.reduce(sum) { $0 + requestsBegun(year, line, $1) } }
    }

    /// Requests that were begun in a year after so many days.
    func waited(_ days: Int, _ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        lines.reduce(0) { sum, line in
            groups.reduce(sum) { $0 + self[.waits, shape.waits(year, line, $1) * shape.waitBins + days] }
        }
    }

    func stillWaiting(_ lines: [Int], _ groups: [RequestGroup], late: Int) -> Int {
        lines.reduce(0) { sum, line in
            sum + groups.reduce(0) { $0 + self[.stillWaiting, shape.stillWaiting(line, $1, late: late)] }
        }
    }

    func sum(_ block: Block, _ year: Int, pools: [Int]) -> Int {
        pools.reduce(0) { $0 + self[block, shape.pool(year, $1)] }
    }

    func sum(_ block: Block, _ year: Int, lines: [Int]) -> Int {
        lines.reduce(0) { $0 + self[block, shape.line(year, $1)] }
    }

    func waitDays(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        lines.reduce(0) { sum, line in
            sum + groups.reduce(0) { $0 + self[.waitDays, shape.waits(year, line, $1)] }
        }
    }

    func withinLimit(_ year: Int, _ lines: [Int], _ groups: [RequestGroup]) -> Int {
        lines.reduce(0) { sum, line in
            sum + groups.reduce(0) { $0 + self[.withinLimit, shape.waits(year, line, $1)] }
        }
    }
}
