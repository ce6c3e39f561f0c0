import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// The seats that one small class needs for a wait target, the rest of the scenario as it is.
public struct SeatPlan: Sendable {
    /// Seats that suffice with a confidence.
    public typealias Level = CapacityLevel<Int>

    /// What a number of seats gives.
    public struct Margin: Sendable, Hashable {
        /// How many the class would have.
        public var seats: Int
        /// Share placed within the days asked for, on average over replications; `nan`: nobody came.
        public var placedInTime: Double
        /// In how many replications the target is reached, of those in which somebody waited for a seat.
        public var reached: ObservedShare
    }

    /// Position among the scenario's classes.
    public var seatClass: Int
    /// One for each confidence told, the lowest first; never fewer seats than are taken on the first day.
    public var levels: [Level]
    /// Replications simulated in which somebody waits for a seat: of them levels are told.
    public var asked: Int
    /// From fewest seats: those there are, and those from two below the plan to two above.
    public var margins: [Margin]

    /// What suffices with a confidence; `nil`: it is not among those told.
    public func level(_ confidence: Double) -> Level? { levels.first { $0.confidence == confidence } }

    /// More than any municipality would have of one kind.
    static let mostSeats = 120
}

struct SeatSearch {
    let seatClass: Int
    let question: ServiceQuestion
    let evaluator: CapacityEvaluator
    let least: LeastCapacity

    /// - Parameter store: what is known of replications already; with today's seats those of all classes are the same.
    init(
        _ bound: BoundScenario, seatClass: Int, withinDays: Int, question: ServiceQuestion,
        store: TrialStore = TrialStore(), progress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.seatClass = seatClass
        self.question = question
        evaluator = CapacityEvaluator(
            bound.with(\.withListsFromFirstDay),
            targets: [
                Target(.placed(seatClass: seatClass, withinDays: withinDays), atLeast: question.target)
            ],
            metrics: bound.scenario.classes.indices.map { .placed(seatClass: $0, withinDays: withinDays) },
            seed: question.seed, threads: question.threads, store: store, progress: progress)
        least = LeastCapacity(
            evaluator: evaluator, axis: .seats(seatClass: seatClass), step: 1, most: SeatPlan.mostSeats)
    }

    /// What suffices with each confidence, and in how many replications somebody waits for a seat.
    func levels() throws(PluginBreach) -> (levels: [SeatPlan.Level], asked: Int) {
        let small = evaluator.bound.scenario.classes[seatClass]
        let need = try least.need(
            replications: question.replications, guess: small.seats, exactAt: question.ranks)
        // Who sits there on the first day stays: no plan has fewer seats.
        let levels = try least.levels(of: need, question)
        return (levels.map { $0.map { max($0, small.initiallyOccupied ?? 0) } }, need.asked.count)
    }

    func plan() throws(PluginBreach) -> SeatPlan {
        let small = evaluator.bound.scenario.classes[seatClass]
        let (levels, asked) = try levels()
        let wanted = levels.first { $0.confidence == question.confidence }
        var amounts = Set([small.seats])
        if let needed = wanted?.planned { amounts.formUnion(needed - 2...needed + 2) }
        var margins: [SeatPlan.Margin] = []
        for seats in amounts.sorted() where seats >= small.initiallyOccupied ?? 0 {
            let evaluation = try least.evaluate(seats, replications: question.replications)
            margins.append(
                SeatPlan.Margin(seats: seats, placedInTime: evaluation.means[0], reached: evaluation.reached))
        }
        return SeatPlan(seatClass: seatClass, levels: levels, asked: asked, margins: margins)
    }
}
