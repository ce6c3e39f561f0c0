import SchoolDomain
import SimulationKernel

/// Money of a school year, in that year's prices.
extension MeasureKind {
    /// Pay of all posts, by role, by payer or in all: `12 × monthly pay × (1 + holiday bonus) × (1 + on-costs) × posts`, of
    /// the posts that are paid on average over the days from August to July.
    public static let costStaff = MeasureKind(
        "costStaff", .euros, better: .lower, headline: .init(.money, 1),
        fi: "Henkilöstö", sv: "Personal", en: "Staff")
    /// Overtime at its price, by role, by payer or in all; not part of `costStaff`.
    ///
    /// `12 × monthly pay × (1 + on-costs) / (52 × weekly minutes) × pay factor` a minute.
    ///
    /// - Source: assumption A-71.
    public static let costOvertime = MeasureKind(
        "costOvertime", .euros, better: .lower, headline: .init(.money, 2),
        fi: "Ylityöt", sv: "Övertid", en: "Overtime")
    /// What the hours booked on the ladder and on interventions are worth at each role's pay, by payer or in all; not in the
    /// total.
    public static let costAbsenceWork = MeasureKind(
        "costAbsenceWork", .euros, better: .lower, headline: .init(.money, 3),
        fi: "Poissaolotyön arvo", sv: "Frånvaroarbetets värde", en: "Value of absence work")
    /// The small classes' costs of a year, by class or in all, however many sit there; a group costs for the days on which
    /// it is there.
    public static let costSeats = MeasureKind(
        "costSeats", .euros, better: .lower, headline: .init(.money, 4),
        fi: "Pienluokat", sv: "Smågrupper", en: "Small classes")
    /// What the steps of the ladder cost in pay, step by step, by payer or in all: the whole pay of those who help, in the
    /// parts of their booked minutes (`HelpersPay`); not in the total.
    public static let costSteps = MeasureKind(
        "costSteps", .euros, better: .neither,
        fi: "Portaiden hoito palkkoina", sv: "Trappstegens löner", en: "Steps, pay of those who help")
    /// The same for interventions with their other costs, by payer or in all; not in the total.
    public static let costTakingPart = MeasureKind(
        "costTakingPart", .euros, better: .neither,
        fi: "Toimenpiteet palkkoineen", sv: "Åtgärder med löner", en: "Interventions with pay")
    /// The classes' costs less what the pupils who sit there would cost in ordinary classes: an empty seat spares no
    /// ordinary one. The one definition of net cost; may be negative.
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
    /// `costStaff + costOvertime + costSeats + costPlacements + costInterventions`, by payer or in all: classes and
    /// interventions' other costs are the municipality's, placements the county's (`Expense`).
    public static let costTotal = MeasureKind(
        "costTotal", .euros, better: .lower, headline: .init(.money, 7), yearly: { _ in true },
        fi: "Kustannukset yhteensä", sv: "Kostnader totalt", en: "Total cost")
}

extension MeasureCatalog {
    /// Money in the prices of each year, which are the bills'.
    mutating func addMoney() {
        let scenario = model.scenario
        let years = scenario.years.indices
        for role in scenario.roles {
            let costs = years.map { scenario.staffCost(of: role, year: $0) }
            guard costs.contains(where: { $0 > 0 }) else { continue }
            addCost(.costStaff, Scope([(.role, role.id)])) { _, year in costs[year] }
        }
        let all = Bill(model, paidBy: nil)
        let bills = [all] + Role.Employer.allCases.map { Bill(model, paidBy: $0) }
        addEach(.costStaff, bills) { bill, _, year in bill.staff[year] }
        addEach(.costAbsenceWork, bills) { $0.absenceWork($1, $2) }
        addOvertime(bills)
        for seatClass in scenario.classes {
            let costs = years.map { scenario.seatCost(of: seatClass, year: $0) }
            addCost(.costSeats, Scope([(.class, seatClass.id)])) { _, year in costs[year] }
        }
        addCost(.costSeats, Scope()) { _, year in all.seats[year] }
        addClassStaffCosts(bills)
        let ordinary = years.map { scenario.money.ordinaryPupilYear * scenario.priceIndex(year: $0) }
        // Of a class that is open for a part of a year, those who sit there are counted for the same part.
        let seats = scenario.classes.map { small in years.map { small.seats(in: scenario.years[$0]) } }
        addCost(.costSeatsNet, Scope()) { o, year in
            let seated = seats.indices.reduce(0.0) { sum, number in
                let days = o.sum(.seatDays, year, [number])
                guard days > 0 else { return sum }
                return sum + seats[number][year] * Double(o.sum(.occupiedDays, year, [number])) / Double(days)
            }
            return all.seats[year] - seated * ordinary[year]
        }
        addCount(.outOfHomePlacements, Scope()) { o, year in o[.outOfHome, year] }
        addCost(.costPlacements, Scope()) { o, year in all.placements(o, year) }
        addCost(.costInterventions, Scope()) { o, year in all.interventions(o, year) }
        addEach(.costTotal, bills) { $0.total($1, $2) }
        addHelp(bills)
    }

    /// What kinds of help cost, with those who give it paid in full.
    private mutating func addHelp(_ bills: [Bill]) {
        let (ladder, hasInterventions) = (model.scenario.ladder, !model.scenario.interventions.isEmpty)
        for bill in bills {
            let (pay, payer) = (HelpersPay(model, bill), bill.payer)
            for (number, step) in ladder.enumerated() {
                let scope = Scope.paid(by: payer).with(.step, step.id)
                addCost(.costSteps, scope) { o, year in pay.steps(o, year).dropFirst(number).first ?? 0 }
            }
            if hasInterventions {
                addCost(.costTakingPart, .paid(by: payer)) { o, year in pay.interventions(o, year) }
            }
        }
    }

    /// - Parameter bills: first that of all together.
    private mutating func addOvertime(_ bills: [Bill]) {
        let (roles, pools) = (model.scenario.roles, model.staff.pools)
        let prices = bills[0].overtimeMinute
        for (number, role) in roles.enumerated() where role.overtime != nil {
            let own = prices.map { zip(pools, $0).map { $0.role == number ? $1 : 0 } }
            addCost(.costOvertime, Scope([(.role, role.id)])) { o, year in o.overtime(year, own[year]) }
        }
        if roles.contains(where: { $0.overtime != nil }) {
            addEach(.costOvertime, bills) { $0.overtime($1, $2) }
        }
    }

    /// A cost of each bill's payer.
    private mutating func addEach(
        _ kind: MeasureKind, _ bills: [Bill], _ cost: @escaping @Sendable (Bill, Observations, Int) -> Double
    ) {
        for bill in bills { addCost(kind, .paid(by: bill.payer)) { cost(bill, $0, $1) } }
    }

    /// The mean over school years of a cost that is told in each one's prices.
    private mutating func addCost(
        _ kind: MeasureKind, _ scope: Scope, _ cost: @escaping @Sendable (Observations, Int) -> Double
    ) {
        add(kind, scope) { o, years in years.reduce(0) { $0 + cost(o, $1) } / Double(years.count) }
    }
}
