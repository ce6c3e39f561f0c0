import SchoolDomain
import SimulationKernel

extension MeasureCatalog {
    mutating func addSeats() {
        guard !model.seats.classes.isEmpty else { return }
        let months = Set(model.calendar.monthOfDay).sorted()
        for (number, entry) in model.scenario.classes.enumerated() {
            let scope = Scope([(.class, entry.id)])
            addSeatUse([number], scope)
            for (id, outcome) in [
                ("seatStaysOver", SeatOutcome.stayOver), ("seatReturnsInAugust", .returnedInAugust),
                ("seatAgedOut", .agedOut), ("seatFinishedSchool", .finishedSchool),
                ("seatMovedAway", .movedAway),
            ] {
                addCount(id, scope, .pupils, better: .neither) { o, year in
                    o[.seatOutcomes, o.shape.seatOutcome(year, number, outcome)]
                }
            }
            for (year, plan) in model.calendar.years.enumerated() {
                for month in months {
                    let dated = scope.with(.year, plan.label).with(.month, Self.two((month + 7) % 12 + 1))
                    addOne("seatWaiting", dated, .pupils, better: .neither, years: year..<year + 1) { o, _ in
                        Double(o[.waitingAtMonthEnd, o.shape.month(year, month, number)])
                    }
                }
            }
        }
        if model.scenario.classes.count > 1 { addSeatUse(Array(model.scenario.classes.indices), Scope()) }
        addCount("seatReferred", Scope(), .pupils, better: .neither) { o, year in o[.referred, year] }
        addCount("seatDeclined", Scope(), .pupils, better: .neither) { o, year in o[.declined, year] }
        addCount("seatGaveUp", Scope(), .pupils, better: .lower) { o, year in o[.gaveUpSeat, year] }
        addCount("seatLeft", Scope(), .pupils, better: .neither) { o, year in o[.leftSeatList, year] }
        for (name, grades) in [("0-9", 0...9), ("0-2", 0...2), ("3-6", 3...6), ("7-9", 7...9)] {
            addCount("seatUnmet", Scope([(.grades, name)]), .pupils, better: .lower) { o, year in
                grades.reduce(0) { $0 + o[.unmet, o.shape.grade(year, $1)] }
            }
        }
    }

    /// Occupancy, placements and waits of one class, or of all together.
    private mutating func addSeatUse(_ classes: [Int], _ scope: Scope) {
        addRatio("seatOccupancy", scope, .percent, better: .neither, times: 100) { o, year in
            (o.sum(.occupiedDays, year, classes), o.sum(.seatDays, year, classes))
        }
        addCount("seatsFilled", scope, .pupils, better: .neither) { o, year in o.placed(year, classes) }
        addRatio("seatWaitMean", scope, .days, better: .lower) { o, year in
            (o.sum(.seatWaitDays, year, classes), o.placed(year, classes))
        }
        add("seatWaitP95", scope, .days, better: .lower) { o, years in
            let filled = years.reduce(0) { $0 + o.placed($1, classes) }
            return Self.quantile(0.95, of: filled, bins: o.shape.seatWaitBins) { bin in
                years.reduce(0) { sum, year in
                    classes.reduce(sum) {
                        $0 + o[.seatWaits, o.shape.seat(year, $1) * o.shape.seatWaitBins + bin]
                    }
                }
            }
        }
        let months = Set(model.calendar.monthOfDay).sorted()
        // Who could sit in several classes is counted at the first: only the total says who is better off.
        let better = classes.count == model.scenario.classes.count ? Preference.lower : .neither
        add("seatWaitingMean", scope, .pupils, better: better) { o, years in
            let sum = years.reduce(0) { sum, year in
                months.reduce(sum) { part, month in
                    classes.reduce(part) { $0 + o[.waitingAtMonthEnd, o.shape.month(year, month, $1)] }
                }
            }
            return Double(sum) / Double(years.count * months.count)
        }
    }

    mutating func addInterventions() {
        addCount("pupilsHelped", Scope(), .pupils, better: .neither) { o, year in o[.helped, year] }
        for (number, entry) in model.scenario.interventions.enumerated() {
            let scope = Scope([(.intervention, entry.id)])
            for (id, outcome, better) in [
                ("interventionStarted", InterventionOutcome.started, Preference.neither),
                ("interventionNotReached", .notReached, .neither), ("interventionRefused", .refused, .lower),
                ("interventionWaited", .waited, .lower), ("interventionGaveUp", .gaveUp, .lower),
                ("interventionEnded", .ended, .neither),
            ] {
                addCount(id, scope, .pupils, better: better) { o, year in
                    o[.interventionOutcomes, o.shape.intervention(year, number, outcome)]
                }
            }
            let days = model.calendar.years.map { $0.end - $0.first }
            addRatio("interventionTakingPart", scope, .pupils, better: .neither) { o, year in
                (o[.participantDays, year * o.shape.interventions + number], days[year])
            }
        }
    }
}

extension Observations {
    func sum(_ block: Block, _ year: Int, _ classes: [Int]) -> Int {
        classes.reduce(0) { $0 + self[block, shape.seat(year, $1)] }
    }

    func placed(_ year: Int, _ classes: [Int]) -> Int {
        classes.reduce(0) { $0 + self[.seatOutcomes, shape.seatOutcome(year, $1, .placed)] }
    }
}
