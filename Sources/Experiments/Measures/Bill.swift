import SchoolDomain
import SimulationKernel

/// What one payer pays, or all together, of each school year in that year's prices: what is fixed, and prices of what the
/// simulation counts.
///
/// - Law: the bills of the payers add up to that of all together. Prices of years stand here and nowhere else: what follows
///   from a bill is multiplied by no index.
/// - Shape: one entry for each school year of the scenario; in it, where a price is another for each pool, line or
///   intervention, one for each of these.
struct Bill: Sendable {
    /// `nil`: all together.
    let payer: Role.Employer?
    /// Euros of all posts, and of all small classes, however many sit there.
    let staff, seats: [Double]
    /// Euros of a minute of overtime, by year and pool.
    let overtimeMinute: [[Double]]
    /// Euros that a minute of each school week of the year is worth at a role's pay, by year and line.
    let weeklyMinute: [[Double]]
    /// School weeks of each year.
    let weeks: [Double]
    /// Euros of a day of placement out of home.
    private let placementDay: [Double]
    /// Euros for each pupil who begins, by year and intervention.
    private let perPupil: [[Double]]

    init(_ model: Model, paidBy payer: Role.Employer?) {
        self.payer = payer
        func part(_ cost: Double, _ expense: Expense) -> Double { expense.part(of: cost, paidBy: payer) }
        let (scenario, pools) = (model.scenario, model.staff.pools)
        let (money, roles, years) = (scenario.money, scenario.roles, scenario.years.indices)
        let prices = years.map { scenario.priceIndex(year: $0) }
        staff = years.map { year in
            roles.reduce(0) { $0 + part(scenario.staffCost(of: $1, year: year), .posts($1)) }
        }
        seats = years.map { year in
            scenario.classes.reduce(0) { $0 + scenario.seatCost(of: $1, year: year, paidBy: payer) }
        }
        overtimeMinute = years.map { year in
            pools.map { pool in
                let role = roles[pool.role]
                let price = money.overtimeMinuteCost(role) * scenario.payIndex(of: role, year: year)
                return part(price, .posts(role))
            }
        }
        weeklyMinute = years.map { year in
            model.staff.lines.map { line in
                let role = roles[pools[line.pool].role]
                // A post's year is its weekly minutes over the school weeks of the year, whatever it does in them.
                let price = scenario.yearCost(of: role, year: year) / max(1, role.weeklyMinutes)
                return part(price, .posts(role))
            }
        }
        weeks = model.calendar.countedYears.map { Double(max(1, $0.end - $0.first)) / 5 }
        placementDay = prices.map { part(money.placementDay, .placements) * $0 }
        perPupil = prices.map { price in
            scenario.interventions.map { part($0.costPerPupil, .interventions) * price }
        }
    }

    func overtime(_ o: Observations, _ year: Int) -> Double { o.overtime(year, overtimeMinute[year]) }

    func placements(_ o: Observations, _ year: Int) -> Double {
        Double(o[.outOfHomeDays, year]) * placementDay[year]
    }

    func interventions(_ o: Observations, _ year: Int) -> Double {
        perPupil[year].indices.reduce(0) {
            $0 + perPupil[year][$1]
                * Double(o[.interventionOutcomes, o.shape.intervention(year, $1, .started)])
        }
    }

    /// The part of the staff's pay that the ladder's and interventions' booked minutes are of a post's year.
    func absenceWork(_ o: Observations, _ year: Int) -> Double {
        weeklyMinute[year].indices.reduce(0.0) { sum, line in
            let minutes =
                o[.bookedMinutes, o.shape.booked(year, line, .ladder)]
                + o[.bookedMinutes, o.shape.booked(year, line, .intervention)]
            return sum + Double(minutes) * weeklyMinute[year][line] / weeks[year]
        }
    }

    func total(_ o: Observations, _ year: Int) -> Double {
        staff[year] + overtime(o, year) + seats[year] + placements(o, year) + interventions(o, year)
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
    /// Euros of a role's posts in a school year, counted from 0: those paid, on average over its days, at the year's pay.
    func staffCost(of role: Role, year: Int) -> Double {
        paidPosts(of: role, year: year) * yearCost(of: role, year: year)
    }

    /// Euros of a class in a school year, counted from 0, by its days and at its prices and its staff's pay: all of it, or
    /// what one payer pays.
    func seatCost(of small: SmallClass, year: Int, paidBy payer: Role.Employer? = nil) -> Double {
        let rest = withoutStaff(small).yearCost(in: years[year]) * priceIndex(year: year)
        return small.staff.reduce(Expense.classes.part(of: rest, paidBy: payer)) { sum, row in
            sum + expense(of: row).part(of: cost(of: row, in: small, year: year), paidBy: payer)
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
