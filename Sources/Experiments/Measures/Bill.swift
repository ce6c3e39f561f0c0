import SchoolDomain
import SimulationKernel

/// What one payer pays, or all together, in first-year prices: what is fixed, and prices of what the simulation counts.
///
/// - Law: the bills of the payers add up to that of all together.
struct Bill: Sendable {
    /// `nil`: all together.
    let payer: Role.Employer?
    /// Euros a year of all posts, and of all small classes, however many sit there.
    let staff, seats: Double
    /// Euros of a minute of overtime, by pool.
    let overtimeMinute: [Double]
    /// Euros that a minute of each school week of the year is worth at a role's pay, by line.
    let weeklyMinute: [Double]
    /// School weeks of each year.
    let weeks: [Double]
    /// Euros of a day of placement out of home.
    private let placementDay: Double
    /// Euros for each pupil who begins, by intervention.
    private let perPupil: [Double]

    init(_ model: Model, paidBy payer: Role.Employer?) {
        self.payer = payer
        func part(_ cost: Double, _ expense: Expense) -> Double { expense.part(of: cost, paidBy: payer) }
        let (scenario, pools) = (model.scenario, model.staff.pools)
        let (money, roles) = (scenario.money, scenario.roles)
        staff = roles.reduce(0) { $0 + part(scenario.yearCost(of: $1), .posts($1)) }
        seats = scenario.classes.reduce(0) { $0 + part($1.yearCost, .classes) }
        overtimeMinute = pools.map { part(money.overtimeMinuteCost(roles[$0.role]), .posts(roles[$0.role])) }
        weeklyMinute = model.staff.lines.map { line in
            let role = roles[pools[line.pool].role]
            // A post's year is its weekly minutes over the school weeks of the year, whatever it does in them.
            let price = money.yearCost(posts: 1, monthlyPay: role.monthlyPay) / max(1, role.weeklyMinutes)
            return part(price, .posts(role))
        }
        weeks = model.calendar.countedYears.map { Double(max(1, $0.end - $0.first)) / 5 }
        placementDay = part(money.placementDay, .placements)
        perPupil = scenario.interventions.map { part($0.costPerPupil, .interventions) }
    }

    func overtime(_ o: Observations, _ year: Int) -> Double { o.overtime(year, overtimeMinute) }

    func placements(_ o: Observations, _ year: Int) -> Double {
        Double(o[.outOfHomeDays, year]) * placementDay
    }

    func interventions(_ o: Observations, _ year: Int) -> Double {
        perPupil.indices.reduce(0) {
            $0 + perPupil[$1] * Double(o[.interventionOutcomes, o.shape.intervention(year, $1, .started)])
        }
    }

    /// The part of the staff's pay that the ladder's and interventions' booked minutes are of a post's year.
    func absenceWork(_ o: Observations, _ year: Int) -> Double {
        weeklyMinute.indices.reduce(0.0) { sum, line in
            let minutes =
                o[.bookedMinutes, o.shape.booked(year, line, .ladder)]
                + o[.bookedMinutes, o.shape.booked(year, line, .intervention)]
            return sum + Double(minutes) * weeklyMinute[line] / weeks[year]
        }
    }

    func total(_ o: Observations, _ year: Int) -> Double {
        staff + overtime(o, year) + seats + placements(o, year) + interventions(o, year)
    }
}

extension Expense {
    /// What of a cost is one payer's: all or nothing; `nil`: of all together, all.
    func part(of cost: Double, paidBy payer: Role.Employer?) -> Double {
        payer == nil || payer == self.payer ? cost : 0
    }
}

extension Scope {
    /// About what one payer pays; `nil`: about all together.
    public static func paid(by payer: Role.Employer?) -> Scope {
        payer.map { Scope([(.employer, $0.rawValue)]) } ?? Scope()
    }
}

extension Scenario {
    /// Euros a year of all posts of a role, in first-year prices.
    func yearCost(of role: Role) -> Double {
        let posts = staff.filter { $0.role == role.id }.reduce(0) { $0 + $1.posts }
        return money.yearCost(posts: posts, monthlyPay: role.monthlyPay)
    }
}

extension Observations {
    func overtime(_ year: Int, _ minutePrice: [Double]) -> Double {
        minutePrice.indices.reduce(0) {
            $0 + Double(self[.overtimeMinutes, shape.pool(year, $1)]) * minutePrice[$1]
        }
    }
}
