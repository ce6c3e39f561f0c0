import SchoolDomain
import SimulationKernel

/// The return from small classes when conditions are met, and who finishes basic education.
extension MeasureKind {
    /// Stays that ended with a return after a trial, because conditions were met, by class.
    public static let seatReturnsWhenMet = MeasureKind(
        "seatReturnsWhenMet", .pupils, better: .neither, headline: .init(.seats, 8),
        fi: "Palasi ehtojen täytyttyä", sv: "Återvände när villkoren uppfylldes",
        en: "Returned when conditions were met")
    /// Trials of a return begun, by class.
    public static let seatTrials = MeasureKind(
        "seatTrials", .pupils, better: .neither,
        fi: "Paluukokeiluja alkoi", sv: "Återgångsförsök som började", en: "Trials of a return begun")
    /// Trials after which a pupil stayed in the class, by class.
    public static let seatTrialsFailed = MeasureKind(
        "seatTrialsFailed", .pupils, better: .neither,
        fi: "Paluukokeiluja epäonnistui", sv: "Återgångsförsök som inte lyckades",
        en: "Trials of a return that failed")
    /// Pupils who left after the last grade.
    public static let finishers = MeasureKind(
        "finishers", .pupils, better: .neither,
        fi: "Päätti viimeisen luokan", sv: "Avslutade den sista årskursen", en: "Left after the last grade")
    /// Of them, those with so much absence in the last year that finishing is at risk.
    public static let finishersAtRisk = MeasureKind(
        "finishersAtRisk", .pupils, better: .lower, isOfPupils: true,
        fi: "Niistä päättötodistus vaarassa", sv: "Av dem riskerade avgångsbetyget",
        en: "Of them, finishing at risk")
    /// Percent of those who left after the last grade whose finishing is not at risk.
    public static let finishingShare = MeasureKind(
        "finishingShare", .percent, better: .higher, headline: .init(.seats, 9), isOfPupils: true,
        fi: "Päättötodistus ei vaarassa", sv: "Avgångsbetyget inte i fara", en: "Finishing not at risk")
    /// The same of those who have or had a seat in a small class.
    public static let finishersAfterSeat = MeasureKind(
        "finishersAfterSeat", .pupils, better: .neither,
        fi: "Päätti viimeisen luokan, ollut pienluokassa",
        sv: "Avslutade den sista årskursen, gått i smågrupp",
        en: "Left after the last grade, once in a small class")
    /// The same of those who have or had a seat in a small class.
    public static let finishingShareAfterSeat = MeasureKind(
        "finishingShareAfterSeat", .percent, better: .higher, headline: .init(.seats, 10), isOfPupils: true,
        fi: "Päättötodistus ei vaarassa, ollut pienluokassa",
        sv: "Avgångsbetyget inte i fara, gått i smågrupp",
        en: "Finishing not at risk, once in a small class")
    /// Looks at which absence was not over the amount, so that the intervention was not offered.
    public static let interventionNotOver = MeasureKind(
        "interventionNotOver", .pupils, better: .neither,
        fi: "Poissaolo ei enää ylittänyt rajaa", sv: "Frånvaron var inte längre över gränsen",
        en: "Absence no longer over the amount")
}

extension MeasureCatalog {
    /// Adds what is told of classes from which pupils return when conditions are met.
    mutating func addReturns() {
        for (number, entry) in model.scenario.classes.enumerated() where entry.gradualReturn != nil {
            let outcomes: [(MeasureKind, SeatOutcome)] = [
                (.seatReturnsWhenMet, .conditionsMet), (.seatTrials, .trialBegun),
                (.seatTrialsFailed, .trialFailed),
            ]
            for (kind, outcome) in outcomes {
                addCount(kind, Scope([(.class, entry.id)])) { o, year in
                    o[.seatOutcomes, o.shape.seatOutcome(year, number, outcome)]
                }
            }
        }
    }

    /// Adds who finishes, where it is asked.
    mutating func addFinishing() {
        guard model.finishing != nil else { return }
        addCount(.finishers) { o, year in o.finishers(year, [false, true]).all }
        addCount(.finishersAtRisk) { o, year in o.finishers(year, [false, true]).atRisk }
        addRatio(.finishingShare) { o, year in o.finishers(year, [false, true]).finished }
        guard !model.scenario.classes.isEmpty else { return }
        addCount(.finishersAfterSeat) { o, year in o.finishers(year, [true]).all }
        addRatio(.finishingShareAfterSeat) { o, year in o.finishers(year, [true]).finished }
    }
}

extension Observations {
    /// Those of a year who left after the last grade: all, those at risk, and how many of how many finished.
    fileprivate func finishers(_ year: Int, _ hadSeat: [Bool]) -> (
        all: Int, atRisk: Int, finished: (Int, Int)
    ) {
        func sum(_ outcome: FinishOutcome) -> Int {
            hadSeat.reduce(0) { $0 + self[.finishers, shape.finishers(year, hadSeat: $1, outcome)] }
        }
        let (finished, atRisk) = (sum(.finished), sum(.atRisk))
        return (finished + atRisk, atRisk, (finished, finished + atRisk))
    }
}
