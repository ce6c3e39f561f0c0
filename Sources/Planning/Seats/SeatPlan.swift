import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// The seats that one small class needs for a wait target, the rest of the scenario as it is.
public struct SeatPlan: Sendable {
    public struct Level: Sendable, Hashable {
        public var confidence: Double
        /// Suffice in so large a share of the futures simulated; `nil`: not even 120 do.
        public var seats: Int?
        /// Suffice in so large a share of all futures, with the assurance asked for.
        public var assured: Int?
        /// Whether enough futures are simulated to tell.
        public var isAssurable = false
    }

    /// What a number of seats gives.
    public struct Margin: Sendable, Hashable {
        public var seats: Int
        /// Share placed within the days asked for, on average over futures; `nan`: nobody came.
        public var placedInTime: Double
        /// Share of futures in which the target is reached.
        public var reached: Double
    }

    public var seatClass: Int
    public var levels: [Level]
    public var margins: [Margin]
    public var runs: Int

    public func level(_ confidence: Double) -> Level? { levels.first { $0.confidence == confidence } }

    /// More than any municipality would have of one kind.
    static let mostSeats = 120
}

struct SeatSearch {
    let seatClass: Int
    let question: ServiceQuestion
    let bench: TrialBench
    let least: LeastCapacity

    init(
        _ bound: BoundScenario, seatClass: Int, withinDays: Int, question: ServiceQuestion,
        progress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.seatClass = seatClass
        self.question = question
        bench = TrialBench(
            bound.with(\.withListsFromFirstDay),
            targets: [
                Target(.placed(seatClass: seatClass, withinDays: withinDays), atLeast: question.target)
            ],
            seed: question.seed, threads: question.threads, progress: progress)
        least = LeastCapacity(
            bench: bench, axis: .seats(seatClass: seatClass), step: 1, most: SeatPlan.mostSeats)
    }

    func plan() throws(PluginBreach) -> SeatPlan {
        let small = bench.bound.scenario.classes[seatClass]
        let now = small.seats
        // Who sits there on the first day stays: no plan has fewer seats.
        func allowed(_ seats: Int?) -> Int? { seats.map { max($0, small.initiallyOccupied) } }
        let need = CapacityNeed(
            needs: try least.search(replications: question.replications, guess: now), step: 1)
        var levels: [SeatPlan.Level] = []
        for confidence in question.confidences {
            var level = SeatPlan.Level(confidence: confidence)
            level.seats = allowed(try least.smallest(meetingIn: need.rank(for: confidence), of: need))
            if let rank = need.assuredRank(for: confidence, assurance: question.assurance) {
                level.isAssurable = true
                level.assured = allowed(try least.smallest(meetingIn: rank, of: need))
            }
            levels.append(level)
        }
        let asked = levels.first { $0.confidence == question.confidence }
        var amounts = Set([now])
        if let needed = asked?.assured ?? asked?.seats { amounts.formUnion(needed - 2...needed + 2) }
        var margins: [SeatPlan.Margin] = []
        for seats in amounts.sorted() where seats >= small.initiallyOccupied {
            margins.append(try margin(seats))
        }
        return SeatPlan(seatClass: seatClass, levels: levels, margins: margins, runs: bench.runs)
    }

    private func margin(_ seats: Int) throws(PluginBreach) -> SeatPlan.Margin {
        var capacities = Capacities(bench.bound.scenario)
        capacities[.seats(seatClass: seatClass)] = seats
        let trials = (0..<question.replications).map {
            TrialBench.Trial(capacities: capacities, replication: $0)
        }
        try bench.run(trials)
        let shares = trials.compactMap { bench.values($0).first }.filter { !$0.isNaN }
        return SeatPlan.Margin(
            seats: seats,
            placedInTime: shares.isEmpty ? .nan : shares.reduce(0, +) / Double(shares.count),
            reached: Double(trials.count { bench.isMet($0) }) / Double(trials.count))
    }
}
