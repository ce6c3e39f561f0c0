import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    mutating func addSeats() {
        guard !model.seats.classes.isEmpty else { return }
        let months = Set(model.calendar.monthOfDay).sorted()
        for (number, entry) in model.scenario.classes.enumerated() {
            let scope = Scope([(.class, entry.id)])
            addRatio("seatOccupancy", scope, .percent, better: .neither, times: 100) { o, year in
                (o.occupiedDays[o.shape.seat(year, number)], o.seatDays[o.shape.seat(year, number)])
            }
            addCount("seatsFilled", scope, .pupils, better: .neither) { o, year in
                o.seatOutcomes[o.shape.seatOutcome(year, number, .placed)]
            }
            addRatio("seatWaitMean", scope, .days, better: .lower) { o, year in
                (
                    o.seatWaitDays[o.shape.seat(year, number)],
                    o.seatOutcomes[o.shape.seatOutcome(year, number, .placed)]
                )
            }
            addSeatWait(number, scope)
            for (id, outcome) in [
                ("seatStaysOver", SeatOutcome.stayOver), ("seatReturnsInAugust", .returnedInAugust),
                ("seatAgedOut", .agedOut), ("seatFinishedSchool", .finishedSchool),
                ("seatMovedAway", .movedAway),
            ] {
                addCount(id, scope, .pupils, better: .neither) { o, year in
                    o.seatOutcomes[o.shape.seatOutcome(year, number, outcome)]
                }
            }
            for (year, plan) in model.calendar.years.enumerated() {
                for month in months {
                    let dated = scope.with(.year, plan.label).with(.month, Self.two((month + 7) % 12 + 1))
                    addOne("seatWaiting", dated, .pupils, better: .lower, years: year..<year + 1) { o, _ in
                        Double(o.waitingAtMonthEnd[o.shape.month(year, month, number)])
                    }
                }
            }
            add("seatWaitingMean", scope, .pupils, better: .lower) { o, years in
                var sum = 0
                for year in years {
                    for month in months { sum += o.waitingAtMonthEnd[o.shape.month(year, month, number)] }
                }
                return Double(sum) / Double(years.count * months.count)
            }
        }
        addCount("seatReferred", Scope(), .pupils, better: .neither) { o, year in o.referred[year] }
        addCount("seatDeclined", Scope(), .pupils, better: .neither) { o, year in o.declined[year] }
        addCount("seatGaveUp", Scope(), .pupils, better: .lower) { o, year in o.gaveUpSeat[year] }
        addCount("seatLeft", Scope(), .pupils, better: .neither) { o, year in o.leftSeatList[year] }
        for (name, grades) in [("0-9", 0...9), ("0-2", 0...2), ("3-6", 3...6), ("7-9", 7...9)] {
            addCount("seatUnmet", Scope([(.grades, name)]), .pupils, better: .lower) { o, year in
                grades.reduce(0) { $0 + o.unmet[o.shape.grade(year, $1)] }
            }
        }
    }

    private mutating func addSeatWait(_ number: Int, _ scope: Scope) {
        add("seatWaitP95", scope, .days, better: .lower) { o, years in
            var bins = [Int](repeating: 0, count: o.shape.seatWaitBins)
            for year in years {
                let first = o.shape.seat(year, number) * o.shape.seatWaitBins
                for bin in bins.indices { bins[bin] += o.seatWaits[first + bin] }
            }
            return Self.quantile(bins, 0.95)
        }
    }

    mutating func addInterventions() {
        for (number, entry) in model.scenario.interventions.enumerated() {
            let scope = Scope([(.intervention, entry.id)])
            for (id, outcome, better) in [
                ("interventionStarted", InterventionOutcome.started, Preference.neither),
                ("interventionNotReached", .notReached, .neither), ("interventionRefused", .refused, .lower),
                ("interventionWaited", .waited, .lower), ("interventionGaveUp", .gaveUp, .lower),
                ("interventionEnded", .ended, .neither),
            ] {
                addCount(id, scope, .pupils, better: better) { o, year in
                    o.interventionOutcomes[o.shape.intervention(year, number, outcome)]
                }
            }
            let days = model.calendar.years.map { $0.end - $0.first }
            addRatio("interventionTakingPart", scope, .pupils, better: .neither) { o, year in
                (o.participantDays[year * o.shape.interventions + number], days[year])
            }
        }
    }

    /// Money in the prices of each year: base prices × (1 + index)^year.
    mutating func addMoney() {
        let scenario = model.scenario
        let money = scenario.money
        let employer = (1 + money.holidayBonus) * (1 + money.onCosts)
        let prices = scenario.years.indices.map { pow(1 + money.indexPerYear, $0) }
        var posts: [Double] = []
        for role in scenario.roles {
            let sum = scenario.staff.filter { $0.role == role.id }.reduce(0) { $0 + $1.posts }
            let cost = 12 * role.monthlyPay * employer * sum
            posts.append(cost)
            guard cost > 0 else { continue }
            addCost("costStaff", Scope([(.role, role.id)]), prices) { _, _ in cost }
        }
        let staff = posts.reduce(0, +)
        let seats = scenario.classes.reduce(0) { $0 + $1.yearCost }
        let net = scenario.classes.reduce(0) { $0 + $1.yearCost - Double($1.seats) * money.ordinaryPupilYear }
        addCost("costStaff", Scope(), prices) { _, _ in staff }
        addAbsenceWork(employer, prices)
        for seatClass in scenario.classes {
            addCost("costSeats", Scope([(.class, seatClass.id)]), prices) { _, _ in seatClass.yearCost }
        }
        addCost("costSeats", Scope(), prices) { _, _ in seats }
        addCost("costSeatsNet", Scope(), prices) { _, _ in net }
        addCount("outOfHomePlacements", Scope(), .pupils, better: .lower) { o, year in o.outOfHome[year] }
        let placementDay = money.placementDay
        addCost("costPlacements", Scope(), prices) { o, year in Double(o.outOfHomeDays[year]) * placementDay }
        let pupilCosts = scenario.interventions.map(\.costPerPupil)
        addCost("costInterventions", Scope(), prices) { o, year in Self.interventionCost(o, year, pupilCosts)
        }
        addCost("costTotal", Scope(), prices) { o, year in
            staff + seats + Double(o.outOfHomeDays[year]) * placementDay
                + Self.interventionCost(o, year, pupilCosts)
        }
    }

    private static func interventionCost(_ o: Observations, _ year: Int, _ costs: [Double]) -> Double {
        costs.indices.reduce(0) {
            $0 + costs[$1] * Double(o.interventionOutcomes[o.shape.intervention(year, $1, .started)])
        }
    }

    /// The part of the staff's pay that the ladder's and interventions' booked minutes are of a post's year.
    private mutating func addAbsenceWork(_ employer: Double, _ prices: [Double]) {
        let scenario = model.scenario
        let pools = model.staff.pools
        let minutePrice = pools.map { pool in
            let role = scenario.roles[pool.role]
            // A post's year is its weekly minutes over the school weeks of the year, whatever it does in them.
            return 12 * role.monthlyPay * employer / max(1, role.weeklyMinutes)
        }
        let weeks = model.calendar.years.map { Double(max(1, $0.end - $0.first)) / 5 }
        addCost("costAbsenceWork", Scope(), prices) { o, year in
            pools.indices.reduce(0.0) { sum, pool in
                let minutes =
                    o.bookedMinutes[o.shape.booked(year, pool, .ladder)]
                    + o.bookedMinutes[o.shape.booked(year, pool, .intervention)]
                return sum + Double(minutes) * minutePrice[pool] / weeks[year]
            }
        }
    }

    private mutating func addCost(
        _ id: String, _ scope: Scope, _ prices: [Double],
        _ cost: @escaping @Sendable (Observations, Int) -> Double
    ) {
        add(id, scope, .euros, better: .lower) { o, years in
            years.reduce(0) { $0 + cost(o, $1) * prices[$1] } / Double(years.count)
        }
    }
}

func pow(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { result, _ in result * base }
}
