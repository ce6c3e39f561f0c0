import SchoolDomain
import SimulationKernel

/// Money of a school year, in that year's prices.
extension MeasureKind {
    /// Pay of all posts, by role or employer: `12 × monthly pay × (1 + holiday bonus) × (1 + on-costs) × posts`.
    public static let costStaff = MeasureKind(
        "costStaff", .euros, better: .lower, headline: .init(.money, 1),
        fi: "Henkilöstö", sv: "Personal", en: "Staff")
    /// Overtime at its price, by role or in all; not part of `costStaff`.
    ///
    /// `12 × monthly pay × (1 + on-costs) / (52 × weekly minutes) × pay factor` a minute.
    ///
    /// - Source: assumption A-71.
    public static let costOvertime = MeasureKind(
        "costOvertime", .euros, better: .lower, headline: .init(.money, 2),
        fi: "Ylityöt", sv: "Övertid", en: "Overtime")
    /// What the hours booked on the ladder and on interventions are worth at each role's pay; not in the total.
    public static let costAbsenceWork = MeasureKind(
        "costAbsenceWork", .euros, better: .lower, headline: .init(.money, 3),
        fi: "Poissaolotyön arvo", sv: "Frånvaroarbetets värde", en: "Value of absence work")
    /// The small classes' costs of a year, by class or in all, however many sit there.
    public static let costSeats = MeasureKind(
        "costSeats", .euros, better: .lower, headline: .init(.money, 4),
        fi: "Pienluokat", sv: "Smågrupper", en: "Small classes")
    /// The same in all, less what as many pupils as there are seats would cost in ordinary classes; may be negative.
    public static let costSeatsNet = MeasureKind(
        "costSeatsNet", .euros, better: .lower, possible: -Double.infinity...Double.infinity,
        fi: "Pienluokat, tavallinen oppilas vähennettynä", sv: "Smågrupper, netto",
        en: "Small classes, net of ordinary pupils")
    /// Placements out of home that begin in the year, in pupils.
    public static let outOfHomePlacements = MeasureKind(
        "outOfHomePlacements", .pupils, better: .lower,
        fi: "Sijoituksia kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements")
    /// Their days at the daily price, counted in the year in which the placement begins.
    public static let costPlacements = MeasureKind(
        "costPlacements", .euros, better: .lower, headline: .init(.money, 5),
        fi: "Sijoitukset kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements")
    /// Costs per starting pupil besides staff time, of all interventions.
    public static let costInterventions = MeasureKind(
        "costInterventions", .euros, better: .lower, headline: .init(.money, 6),
        fi: "Toimenpiteiden muut kulut", sv: "Åtgärdernas övriga kostnader", en: "Interventions, other costs")
    /// `costStaff + costOvertime + costSeats + costPlacements + costInterventions`.
    public static let costTotal = MeasureKind(
        "costTotal", .euros, better: .lower, headline: .init(.money, 7), yearly: { _ in true },
        fi: "Kustannukset yhteensä", sv: "Kostnader totalt", en: "Total cost")
}

extension MeasureCatalog {
    /// Money in the prices of each year: base prices × (1 + index)^year.
    mutating func addMoney() {
        let scenario = model.scenario
        let money = scenario.money
        let prices = scenario.years.indices.map(money.priceIndex)
        var posts: [Double] = []
        for role in scenario.roles {
            let sum = scenario.staff.filter { $0.role == role.id }.reduce(0) { $0 + $1.posts }
            let cost = money.yearCost(posts: sum, monthlyPay: role.monthlyPay)
            posts.append(cost)
            guard cost > 0 else { continue }
            addCost(.costStaff, Scope([(.role, role.id)]), prices) { _, _ in cost }
        }
        let staff = posts.reduce(0, +)
        let seats = scenario.classes.reduce(0) { $0 + $1.yearCost }
        let net = scenario.classes.reduce(0) { $0 + $1.yearCost - Double($1.seats) * money.ordinaryPupilYear }
        addCost(.costStaff, Scope(), prices) { _, _ in staff }
        for employer in Role.Employer.allCases {
            let part = zip(scenario.roles, posts).reduce(0) { $0 + ($1.0.employer == employer ? $1.1 : 0) }
            guard part > 0 else { continue }
            addCost(.costStaff, Scope([(.employer, employer.rawValue)]), prices) { _, _ in part }
        }
        addAbsenceWork(prices)
        let minutePrice = model.staff.pools.map { money.overtimeMinuteCost(scenario.roles[$0.role]) }
        for (number, role) in scenario.roles.enumerated() where role.overtime != nil {
            let own = minutePrice.indices.map { model.staff.pools[$0].role == number ? minutePrice[$0] : 0 }
            addCost(.costOvertime, Scope([(.role, role.id)]), prices) { o, year in o.overtime(year, own) }
        }
        if scenario.roles.contains(where: { $0.overtime != nil }) {
            addCost(.costOvertime, Scope(), prices) { o, year in o.overtime(year, minutePrice) }
        }
        for seatClass in scenario.classes {
            addCost(.costSeats, Scope([(.class, seatClass.id)]), prices) { _, _ in seatClass.yearCost }
        }
        addCost(.costSeats, Scope(), prices) { _, _ in seats }
        addCost(.costSeatsNet, Scope(), prices) { _, _ in net }
        addCount(.outOfHomePlacements, Scope()) { o, year in o[.outOfHome, year] }
        let placementDay = money.placementDay
        addCost(.costPlacements, Scope(), prices) { o, year in
            Double(o[.outOfHomeDays, year]) * placementDay
        }
        let pupilCosts = scenario.interventions.map(\.costPerPupil)
        addCost(.costInterventions, Scope(), prices) { o, year in Self.interventionCost(o, year, pupilCosts)
        }
        addCost(.costTotal, Scope(), prices) { o, year in
            staff + o.overtime(year, minutePrice) + seats + Double(o[.outOfHomeDays, year]) * placementDay
                + Self.interventionCost(o, year, pupilCosts)
        }
    }

    private static func interventionCost(_ o: Observations, _ year: Int, _ costs: [Double]) -> Double {
        costs.indices.reduce(0) {
            $0 + costs[$1] * Double(o[.interventionOutcomes, o.shape.intervention(year, $1, .started)])
        }
    }

    /// The part of the staff's pay that the ladder's and interventions' booked minutes are of a post's year.
    private mutating func addAbsenceWork(_ prices: [Double]) {
        let scenario = model.scenario
        let staff = model.staff
        let lines = staff.lines.indices
        let minutePrice = staff.lines.map { line in
            let role = scenario.roles[staff.pools[line.pool].role]
            // A post's year is its weekly minutes over the school weeks of the year, whatever it does in them.
            return scenario.money.yearCost(posts: 1, monthlyPay: role.monthlyPay) / max(1, role.weeklyMinutes)
        }
        let weeks = model.calendar.years.map { Double(max(1, $0.end - $0.first)) / 5 }
        addCost(.costAbsenceWork, Scope(), prices) { o, year in
            lines.reduce(0.0) { sum, line in
                let minutes =
                    o[.bookedMinutes, o.shape.booked(year, line, .ladder)]
                    + o[.bookedMinutes, o.shape.booked(year, line, .intervention)]
                return sum + Double(minutes) * minutePrice[line] / weeks[year]
            }
        }
    }

    private mutating func addCost(
        _ kind: MeasureKind, _ scope: Scope, _ prices: [Double],
        _ cost: @escaping @Sendable (Observations, Int) -> Double
    ) {
        add(kind, scope) { o, years in
            years.reduce(0) { $0 + cost(o, $1) * prices[$1] } / Double(years.count)
        }
    }
}

extension Observations {
    func overtime(_ year: Int, _ minutePrice: [Double]) -> Double {
        minutePrice.indices.reduce(0) {
            $0 + Double(self[.overtimeMinutes, shape.pool(year, $1)]) * minutePrice[$1]
        }
    }
}
