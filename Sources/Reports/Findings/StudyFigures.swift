import Experiments
import Localization
import SchoolDomain

/// The numbers that decide, of all scenarios of a study together.
struct StudyFigures: Sendable {
    private typealias W = Words.Deciding

    /// Hours of the highest threshold observed; `nil`: none is.
    let hours: Double?
    /// The grades that count as all: those that all scenarios have, as scopes call them.
    let allGrades: String
    /// Pupils over that threshold in all grades.
    let lead: Figure?
    /// The same by grades, where there are pupils of both.
    let bands: [Figure]
    /// Pupils over the lowest threshold: who may need help, whatever the ladder counts.
    let need: Figure?
    /// Cases of all steps that were opened, and in which all work was done.
    let found, served: Figure
    /// Pupils helped in a year. Of one scenario only: a plan with shorter queues helps in one year whom others help in two.
    let helped: Figure
    /// Pupils who got a seat.
    let seated: Figure
    /// Not helped, by what became of them.
    let unhelped: [Figure]
    /// By role: begun in time.
    let inTime: [(role: Role, figure: Figure)]
    let seats: [Figure]
    /// By payer, and in all.
    let payers: [(payer: Role.Employer, figure: Figure)]
    let total: Figure

    init(_ scenarios: [Scenario]) {
        let thresholds = scenarios[0].observation.thresholdHours
        let all = scenarios.commonGrades
        allGrades = all
        func over(_ hours: Double, _ grades: String) -> Figure { Self.over(hours, grades, in: scenarios) }
        hours = thresholds.last
        lead = thresholds.last.map { over($0, all) }
        bands = thresholds.last.map { hours in Self.bands(scenarios).map { over(hours, $0) } } ?? []
        need = thresholds.first.map { over($0, all) }
        let steps = Self.unique(scenarios.flatMap { $0.ladder.map(\.id) }).map { Scope([(.step, $0)]) }
        found = Figure(.children, .casesOpened, steps, label: W.found)
        served = Figure(.children, .casesServed, steps, label: W.served)
        helped = Figure(.children, .pupilsHelped, label: W.helped, name: W.helpedName)
        seated = Figure(.children, ofAllClasses: .seatsFilled, label: W.seated, name: W.seatedName)
        unhelped = [
            Figure(.children, .casesReneged, steps, label: W.gaveUp, name: W.gaveUpName),
            Figure(.children, .seatGaveUp, label: W.seatGaveUp, name: W.seatGaveUpName),
            Figure(
                .children, .seatUnmet, Scope([(.grades, all)]), label: W.unmet, name: W.unmetName),
        ]
        inTime = Self.inTime(scenarios)
        seats = Self.seats(scenarios)
        payers = Role.Employer.allCases.map { payer in
            let word = MeasureWords.employer(payer.rawValue)
            return (payer, Figure(.money, .costTotal, Scope([(.employer, payer.rawValue)]), label: word))
        }
        total = Figure(.money, .costTotal, label: W.total, name: W.totalName)
    }

    private static func bands(_ scenarios: [Scenario]) -> [String] {
        let after = scenarios.contains(where: \.hasSecondDegree) ? [.general, .vocational] : [GradeBand]()
        return ([.primary, .lowerSecondary] + after).map(\.rawValue)
    }

    /// What the figures are made of.
    static let kinds: [MeasureKind] = [
        .absenceRate, .pupilsOver, .casesOpened, .casesServed, .casesReneged, .seatsFilled, .seatGaveUp,
        .seatUnmet, .servedWithinLimit, .seatOccupancy, .seatWaitingMean, .costTotal,
    ]

    /// All of them as the table of a comparison has them.
    var table: [Figure] {
        (lead.map { [$0] } ?? []) + bands + [found, served, seated] + unhelped + inTime.map(\.figure) + seats
            + payers.map(\.figure) + [total]
    }

    // MARK: - Kinds

    private static func over(_ hours: Double, _ grades: String, in scenarios: [Scenario]) -> Figure {
        let threshold = MeasureCatalog.hours(hours)
        let band = MeasureWords.grades(grades, in: scenarios)
        return Figure(
            .absence, .pupilsOver, Scope([(.grades, grades), (.threshold, threshold)]), label: band,
            name: W.over(threshold))
    }

    private static func inTime(_ scenarios: [Scenario]) -> [(role: Role, figure: Figure)] {
        let roles = scenarios.flatMap(\.roles)
        return unique(roles.map(\.id)).compactMap { id in
            guard let role = roles.first(where: { $0.id == id }) else { return nil }
            return (
                role,
                Figure(
                    .service, .servedWithinLimit, Scope([(.role, id)]), label: role.title,
                    name: Words.labelled(W.inTime, role.title.inSentence))
            )
        }
    }

    private static func seats(_ scenarios: [Scenario]) -> [Figure] {
        let classes = unique(scenarios.flatMap { $0.classes.map(\.id) })
        guard !classes.isEmpty else { return [] }
        func all(_ kind: MeasureKind, _ label: LocalizedText, _ name: LocalizedText) -> Figure {
            Figure(.seats, ofAllClasses: kind, label: label, name: name)
        }
        return [
            all(.seatOccupancy, W.occupied, W.occupiedName),
            all(.seatWaitingMean, W.seatQueue, W.seatQueueName),
        ]
    }

    private static func unique(_ ids: [String]) -> [String] {
        ids.enumerated().filter { ids.firstIndex(of: $1) == $0 }.map(\.element)
    }
}
