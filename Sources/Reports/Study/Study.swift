import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

/// Results of several scenarios on common random numbers, each under a name of its own in files.
public struct Study: Sendable {
    public struct Part: Sendable {
        /// In files: the scenario file's name without its ending, such as `first-run`.
        public var id: String
        public var result: ExperimentResult
    }

    public let parts: [Part]
    /// Version and build of the program.
    public let build: String
    /// Measures that tables of all measures are narrowed to; empty: all.
    public var choices: [MeasureChoice] = []
    /// Whether the values of single replications are told.
    public var tellsReplications = false

    /// - Parameter results: the first is the one that the others are compared with.
    public init(_ results: [ExperimentResult], build: String) {
        precondition(!results.isEmpty, "a study of nothing")
        self.build = build
        parts = zip(Provenance.Source.ids(results.map(\.bound)), results).map { Part(id: $0, result: $1) }
    }

    /// Where the measures stand that are told, among all.
    func places(of measures: [Measure]) -> [Int] {
        guard !choices.isEmpty else { return Array(measures.indices) }
        return measures.indices.filter { isTold(measures[$0]) }
    }

    func isTold(_ measure: Measure) -> Bool {
        choices.isEmpty || choices.contains { $0.isMeant(measure, whole: wholeGrades) }
    }

    /// The grades that are meant where none are named.
    private var wholeGrades: String { parts.map(\.result.scenario).commonGrades }

    /// The first scenario and the others, set against it.
    var comparison: Comparison {
        let results = parts.map(\.result)
        return Comparison(baseline: results[0], alternatives: Array(results.dropFirst()))
    }
}

/// What a scenario's staff and small classes would need.
public struct StudyPlan: Sendable {
    public var staffing: StaffingStudy
    public var seats: SeatStudy
    /// `nil`: not looked for.
    public var cheapest: CheapestPlan?

    public init(staffing: StaffingStudy, seats: SeatStudy, cheapest: CheapestPlan? = nil) {
        self.staffing = staffing
        self.seats = seats
        self.cheapest = cheapest
    }

    func tables(_ scenario: Scenario, tellsClassStaff: Bool = false) -> [ResultTable] {
        StaffingTables.all(staffing, scenario, tellsClassStaff: tellsClassStaff)
            + PlacementTables.all(seats, scenario)
            + (cheapest.map { OptimumTables.all($0, scenario) } ?? [])
    }
}

/// What results are of, in a line under their title: school years, futures and seed.
public enum ResultsAbout {
    /// Of a plan that was looked for.
    public static func line(_ scenario: Scenario, _ question: ServiceQuestion) -> LocalizedText {
        line(scenario, question.replications, question.seed)
    }

    /// Of a scenario that was simulated so.
    public static func line(_ scenario: Scenario, _ replications: Int, _ seed: UInt64) -> LocalizedText {
        line([scenario], replications, seed)
    }

    /// Of a study, and of its plans where other futures are behind them.
    public static func line(_ study: Study, plans: [StudyPlan] = []) -> LocalizedText {
        let first = study.parts[0].result
        let results = line(study.parts.map(\.result.scenario), first.replications, first.seed)
        guard let question = plans.first?.staffing.question,
            (question.replications, question.seed) != (first.replications, first.seed)
        else { return results }
        let replications = Words.Counted.replications(question.replications, seed: question.seed)
        return [results, Words.labelled(Words.plansOfStudy, replications)].joined(by: "; ")
    }

    private static func line(_ scenarios: [Scenario], _ replications: Int, _ seed: UInt64) -> LocalizedText {
        var years: [LocalizedText] = []
        for scenario in scenarios {
            let labels = scenario.years.map(\.label)
            let words = Words.schoolYears(first: labels[0], last: labels[labels.count - 1])
            if !years.contains(words) { years.append(words) }
        }
        return (years + [Words.Counted.replications(replications, seed: seed)]).joined(by: "; ")
    }
}
