import SchoolDomain
import SimulationKernel

/// Small classes and interventions.
extension MeasureKind {
    /// Seat-days occupied, in percent of those there are, by class or in all.
    public static let seatOccupancy = MeasureKind(
        "seatOccupancy", .percent, better: .neither, headline: .init(.seats, 1), yearly: { _ in true },
        fi: "Paikkojen täyttöaste", sv: "Platsernas beläggning", en: "Seat occupancy")
    /// Pupils placed in the year, by class or in all.
    public static let seatsFilled = MeasureKind(
        "seatsFilled", .pupils, better: .neither, headline: .init(.seats, 2),
        fi: "Paikan saaneita oppilaita", sv: "Elever som fått plats",
        en: "Pupils who got a seat")
    /// School days from joining the waiting list to the seat, of those placed in the year.
    public static let seatWaitMean = MeasureKind(
        "seatWaitMean", .days, better: .lower, headline: .init(.seats, 3),
        fi: "Paikan odotusaika keskimäärin", sv: "Väntan på plats i medeltal", en: "Wait for a seat, mean")
    /// School days within which 95 % of those placed in the year had their seat.
    public static let seatWaitP95 = MeasureKind(
        "seatWaitP95", .days, better: .lower,
        fi: "95 % saa paikan viimeistään", sv: "95 % väntar på plats högst",
        en: "Wait for a seat, 95th percentile")
    /// Pupils on the list at a month's end, on average over the months of the year that have school.
    public static let seatWaitingMean = MeasureKind(
        "seatWaitingMean", .pupils, better: .lower, headline: .init(.seats, 4),
        fi: "Jonossa keskimäärin", sv: "I kö i medeltal", en: "Waiting list, mean")
    /// Pupils on the list at a month's end, each counted at the first class that fits.
    public static let seatWaiting = MeasureKind(
        "seatWaiting", .pupils, better: .neither,
        fi: "Jonossa kuukauden lopussa", sv: "I kö vid månadens slut", en: "Waiting at month's end")
    /// Stays that lasted as long as was meant, by class.
    public static let seatStaysOver = MeasureKind(
        "seatStaysOver", .pupils, better: .neither,
        fi: "Jakso päättyi", sv: "Perioden tog slut", en: "Stays completed")
    /// Stays that ended before that, with a return to the ordinary class in August.
    public static let seatReturnsInAugust = MeasureKind(
        "seatReturnsInAugust", .pupils, better: .neither,
        fi: "Palasi elokuussa", sv: "Återvände i augusti", en: "Returned in August")
    /// Pupils who had to leave in August because the class is not for their new grade.
    public static let seatAgedOut = MeasureKind(
        "seatAgedOut", .pupils, better: .neither,
        fi: "Siirtyi vuosiluokan vuoksi pois", sv: "Växte ur klassen", en: "Grew out of the class")
    /// Pupils who ended their last grade in the class, by class.
    public static let seatFinishedSchool = MeasureKind(
        "seatFinishedSchool", .pupils, better: .neither,
        fi: "Päätti peruskoulun luokassa", sv: "Avslutade grundskolan i klassen",
        en: "Finished school in the class")
    /// Pupils who moved away from the municipality's schools out of the class.
    public static let seatMovedAway = MeasureKind(
        "seatMovedAway", .pupils, better: .neither,
        fi: "Muutti pois luokasta", sv: "Flyttade bort", en: "Moved away")
    /// Pupils referred to a small class, whatever was decided.
    public static let seatReferred = MeasureKind(
        "seatReferred", .pupils, better: .neither, headline: .init(.seats, 5),
        fi: "Ohjattu pienluokkaan", sv: "Hänvisade till smågrupp", en: "Referred to a small class")
    /// Of those referred, for whom the decision was no.
    public static let seatDeclined = MeasureKind(
        "seatDeclined", .pupils, better: .neither,
        fi: "Kielteinen päätös", sv: "Nekande beslut", en: "Declined")
    /// Pupils who gave up waiting when their patience was over.
    public static let seatGaveUp = MeasureKind(
        "seatGaveUp", .pupils, better: .lower, headline: .init(.seats, 6),
        fi: "Luopui paikan odotuksesta", sv: "Gav upp väntan på plats", en: "Gave up waiting for a seat")
    /// Pupils who left school while they waited for a seat.
    public static let seatLeft = MeasureKind(
        "seatLeft", .pupils, better: .neither,
        fi: "Lähti koulusta ennen paikkaa", sv: "Lämnade skolan före plats", en: "Left school before a seat")
    /// Pupils accepted, or grown out while waiting, with no class meant for them, by grades.
    public static let seatUnmet = MeasureKind(
        "seatUnmet", .pupils, better: .lower, headline: .init(.seats, 7),
        fi: "Ei sopivaa pienluokkaa", sv: "Ingen lämplig smågrupp", en: "No class for the pupil")
    /// Pupils for whom in the year a step was served, an intervention begun or a seat found, each once.
    public static let pupilsHelped = MeasureKind(
        "pupilsHelped", .pupils, better: .neither,
        fi: "Autettuja oppilaita", sv: "Hjälpta elever", en: "Pupils helped")
    /// Pupils who began taking part, by intervention.
    public static let interventionStarted = MeasureKind(
        "interventionStarted", .pupils, better: .neither, headline: .init(.interventions, 1),
        fi: "Aloittaneita", sv: "Började", en: "Started")
    /// Pupils taking part on an average school day of the year, by intervention.
    public static let interventionTakingPart = MeasureKind(
        "interventionTakingPart", .pupils, better: .neither, headline: .init(.interventions, 2),
        fi: "Mukana keskimäärin", sv: "Med i medeltal", en: "Taking part, mean")
    /// Pupils offered it whom coverage or adoption did not reach.
    public static let interventionNotReached = MeasureKind(
        "interventionNotReached", .pupils, better: .neither,
        fi: "Ei tavoitettu", sv: "Nåddes inte", en: "Not reached")
    /// Pupils reached who found no place and did not wait.
    public static let interventionRefused = MeasureKind(
        "interventionRefused", .pupils, better: .lower, headline: .init(.interventions, 3),
        fi: "Ei mahtunut", sv: "Rymdes inte", en: "No place")
    /// Pupils reached who found no place and waited for one.
    public static let interventionWaited = MeasureKind(
        "interventionWaited", .pupils, better: .lower,
        fi: "Jäi odottamaan", sv: "Fick vänta", en: "Had to wait")
    /// Pupils who gave up waiting for a place.
    public static let interventionGaveUp = MeasureKind(
        "interventionGaveUp", .pupils, better: .lower, headline: .init(.interventions, 4),
        fi: "Luopui odotuksesta", sv: "Gav upp väntan", en: "Gave up waiting")
    /// Interventions in which those who take part in any take part at a time, on average over their school days.
    public static let servicesAtOnce = MeasureKind(
        "servicesAtOnce", .services, better: .neither, headline: .init(.interventions, 5),
        fi: "Toimenpiteitä yhtä aikaa", sv: "Åtgärder på samma gång", en: "Interventions at once")
    /// Pupils whose taking part ended, by intervention.
    public static let interventionEnded = MeasureKind(
        "interventionEnded", .pupils, better: .neither,
        fi: "Päättyneitä", sv: "Avslutade", en: "Ended")
}

extension MeasureCatalog {
    mutating func addSeats() {
        guard !model.seats.classes.isEmpty else { return }
        for (number, entry) in model.scenario.classes.enumerated() {
            let scope = Scope([(.class, entry.id)])
            addSeatUse([number], scope)
            let outcomes: [(MeasureKind, SeatOutcome)] = [
                (.seatStaysOver, .stayOver), (.seatReturnsInAugust, .returnedInAugust),
                (.seatAgedOut, .agedOut), (.seatFinishedSchool, .finishedSchool),
                (.seatMovedAway, .movedAway),
            ]
            for (kind, outcome) in outcomes {
                addCount(kind, scope) { o, year in
                    o[.seatOutcomes, o.shape.seatOutcome(year, number, outcome)]
                }
            }
            for (year, plan) in model.calendar.countedYears.enumerated() {
                for month in plan.months {
                    let dated = scope.with(.year, plan.label).with(.month, Self.two((month + 7) % 12 + 1))
                    addOne(.seatWaiting, dated, years: year..<year + 1) { o, _ in
                        Double(o[.waitingAtMonthEnd, o.shape.month(year, month, number)])
                    }
                }
            }
        }
        if model.scenario.classes.count > 1 { addSeatUse(Array(model.scenario.classes.indices), Scope()) }
        addCount(.seatReferred, Scope()) { o, year in o[.referred, year] }
        addCount(.seatDeclined, Scope()) { o, year in o[.declined, year] }
        addCount(.seatGaveUp, Scope()) { o, year in o[.gaveUpSeat, year] }
        addCount(.seatLeft, Scope()) { o, year in o[.leftSeatList, year] }
        let scenario = model.scenario
        let after = scenario.hasSecondDegree ? [(scenario.allGrades, Grade.all), ("10-15", 10...15)] : []
        for (name, grades) in after + [("0-9", 0...9), ("0-2", 0...2), ("3-6", 3...6), ("7-9", 7...9)] {
            addCount(.seatUnmet, Scope([(.grades, name)])) { o, year in
                grades.reduce(0) { $0 + o[.unmet, o.shape.grade(year, $1)] }
            }
        }
    }

    /// Occupancy, placements and waits of one class, or of all together.
    private mutating func addSeatUse(_ classes: [Int], _ scope: Scope) {
        addRatio(.seatOccupancy, scope) { o, year in
            (o.sum(.occupiedDays, year, classes), o.sum(.seatDays, year, classes))
        }
        addCount(.seatsFilled, scope) { o, year in o.placed(year, classes) }
        addRatio(.seatWaitMean, scope) { o, year in
            (o.sum(.seatWaitDays, year, classes), o.placed(year, classes))
        }
        add(.seatWaitP95, scope) { o, years in
            let filled = years.reduce(0) { $0 + o.placed($1, classes) }
            return Self.quantile(0.95, of: filled, bins: o.shape.seatWaitBins) { bin in
                years.reduce(0) { sum, year in
                    classes.reduce(sum) {
                        $0 + o[.seatWaits, o.shape.seat(year, $1) * o.shape.seatWaitBins + bin]
                    }
                }
            }
        }
        let months = model.calendar.countedYears.map(\.months)
        // Who could sit in several classes is counted at the first: only the total says who is better off.
        let better = classes.count == model.scenario.classes.count ? nil : Preference.neither
        add(.seatWaitingMean, scope, better: better) { o, years in
            let sum = years.reduce(0) { sum, year in
                months[year].reduce(sum) { part, month in
                    classes.reduce(part) { $0 + o[.waitingAtMonthEnd, o.shape.month(year, month, $1)] }
                }
            }
            return Double(sum) / Double(years.reduce(0) { $0 + months[$1].count })
        }
    }

    mutating func addInterventions() {
        if model.interventions.count > 1 {
            let count = model.interventions.count
            addRatio(.servicesAtOnce) { o, year in
                ((0..<count).reduce(0) { $0 + o[.participantDays, year * count + $1] }, o[.servedDays, year])
            }
        }
        addCount(.pupilsHelped, Scope()) { o, year in o[.helped, year] }
        for (number, entry) in model.scenario.interventions.enumerated() {
            let scope = Scope([(.intervention, entry.id)])
            let outcomes: [(MeasureKind, InterventionOutcome)] = [
                (.interventionStarted, .started), (.interventionNotReached, .notReached),
                (.interventionRefused, .refused), (.interventionWaited, .waited),
                (.interventionGaveUp, .gaveUp), (.interventionEnded, .ended),
            ]
            for (kind, outcome) in outcomes {
                addCount(kind, scope) { o, year in
                    o[.interventionOutcomes, o.shape.intervention(year, number, outcome)]
                }
            }
            if model.interventions[number].stillOver != nil {
                addCount(.interventionNotOver, scope) { o, year in
                    o[.interventionOutcomes, o.shape.intervention(year, number, .notOver)]
                }
            }
            let days = model.calendar.countedYears.map { $0.end - $0.first }
            addRatio(.interventionTakingPart, scope) { o, year in
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
