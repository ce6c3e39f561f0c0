import SchoolDomain
import SimulationKernel

/// Sums by name.
struct Tally<Item: RawRepresentable & CaseIterable & Sendable>: Sendable where Item.RawValue == Int {
    private var sums = [Double](repeating: 0, count: Item.allCases.count)

    subscript(item: Item) -> Double {
        get { sums[item.rawValue] }
        set { sums[item.rawValue] = newValue }
    }
}

/// What a replication says of seats, in its average school year.
struct SeatCounts: Sendable {
    enum Use: Int, CaseIterable, Sendable { case occupied, seatDays, listed, placed, gaveUp, waiting, waited }
    enum Route: Int, CaseIterable, Sendable { case listed, placed, gaveUp, unmet, waited }

    var classes: [Tally<Use>]
    var schools: [Tally<Route>]
    var profiles: [Tally<Route>]
    var unmet: [Double]

    init(_ o: Observations, _ model: Model) {
        let shape = o.shape
        let months = model.calendar.countedYears.reduce(0) { $0 + $1.months.count }
        classes = (0..<shape.classes).map { Self.use(o, $0, months: months) }
        schools = (0..<shape.schools).map { Self.route(o, $0..<$0 + 1, 0..<shape.profiles) }
        profiles = (0..<shape.profiles).map { Self.route(o, 0..<shape.schools, $0..<$0 + 1) }
        unmet = (0..<shape.grades).map { grade in Self.perYear(o) { o[.unmet, shape.grade($0, grade)] } }
    }

    private static func perYear(_ o: Observations, _ count: (Int) -> Int) -> Double {
        Double((0..<o.shape.years).reduce(0) { $0 + count($1) }) / Double(o.shape.years)
    }

    /// - Parameter months: with school, in all years.
    private static func use(_ o: Observations, _ number: Int, months: Int) -> Tally<Use> {
        let shape = o.shape
        var use = Tally<Use>()
        use[.occupied] = perYear(o) { o[.occupiedDays, shape.seat($0, number)] }
        use[.seatDays] = perYear(o) { o[.seatDays, shape.seat($0, number)] }
        use[.listed] = perYear(o) { o[.seatListed, shape.seat($0, number)] }
        use[.placed] = perYear(o) { o[.seatOutcomes, shape.seatOutcome($0, number, .placed)] }
        use[.gaveUp] = perYear(o) { o[.seatGaveUp, shape.seat($0, number)] }
        use[.waited] = perYear(o) { o[.seatWaitDays, shape.seat($0, number)] }
        let waiting = (0..<shape.years).reduce(0) { sum, year in
            (0..<ObservationShape.months).reduce(sum) {
                $0 + o[.waitingAtMonthEnd, shape.month(year, $1, number)]
            }
        }
        use[.waiting] = Double(waiting) / Double(months)
        return use
    }

    private static func route(_ o: Observations, _ schools: Range<Int>, _ profiles: Range<Int>) -> Tally<
        Route
    > {
        let shape = o.shape
        func total(_ term: (Int, Int, Int) -> Int) -> Double {
            perYear(o) { year in
                schools.reduce(0) { sum, school in
                    profiles.reduce(sum) { $0 + term(year, school, $1) }
                }
            }
        }
        var route = Tally<Route>()
        for (item, kind) in [
            (Route.listed, SeatRoute.listed), (.placed, .placed), (.gaveUp, .gaveUp), (.unmet, .unmet),
        ] { route[item] = total { o[.seatRoutes, shape.route($0, $1, $2, kind)] } }
        route[.waited] = total { o[.seatRouteDays, shape.origin($0, $1, $2)] }
        return route
    }
}
