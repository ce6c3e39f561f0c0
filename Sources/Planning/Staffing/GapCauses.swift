import PluginKit
import SchoolDomain

/// Why a pool needs more posts, or fewer, than its work divided by the working time: one cause after another is let
/// into the simulation, in one order, on the same replications, so that the parts add up to the whole.
public struct GapCauses: Sendable, Hashable {
    /// What makes a need of posts differ from even work; let in in this order, on which the parts depend a little.
    public enum Cause: String, Sendable, Hashable, CaseIterable {
        /// Work comes unevenly, and a target must be met with a confidence, not on average.
        case variance
        /// Open cases per post are limited by law.
        case caseload
        /// Sick leave, training, vacancies and what else keeps posts empty.
        case absenceOfStaff
        /// Urgent and graver matters come first.
        case priorities
        /// Joint meetings want several people's time at once, among work of other kinds.
        case mixing
        /// Help changes absence, and so the work that comes of it.
        case feedback
    }

    /// Posts that the work of the average replication takes if it came evenly to staff who are always there; without
    /// feedback.
    public var evenWork: Double
    /// Posts that each cause adds; `nil` where a number of posts could not be found.
    public var added: [Cause: Double]
    /// Posts that the simulation comes to with all causes: `evenWork` and what is added.
    public var simulated: Double?
    /// Replications behind it.
    public var replications: Int
}

/// Lets the causes in one by one.
struct GapAnalysis {
    let bound: BoundScenario
    let pool: Int
    let question: ServiceQuestion
    /// Of the pool's own search, of which the last cause is a part.
    let store: TrialStore
    /// See `work(_:_:)`.
    let work: LoadPilot
    var progress: (@Sendable (Int) -> Void)?

    func causes() throws(PluginBreach) -> GapCauses {
        let bare: (Scenario) -> Scenario = { $0.withoutFeedback.withoutMeetings.withoutPriorities }
        let variants: [(GapCauses.Cause, (Scenario) -> Scenario)] = [
            (.variance, { bare($0).withStaffAlwaysThere.withoutCaseloads }),
            (.caseload, { bare($0).withStaffAlwaysThere }), (.absenceOfStaff, bare),
            (.priorities, { $0.withoutFeedback.withoutMeetings }), (.mixing, { $0.withoutFeedback }),
            (.feedback, { $0 }),
        ]
        let even = try evenWork()
        var result = GapCauses(
            evenWork: even, added: [:], simulated: nil, replications: question.replications)
        var before: Double? = even
        var last: Scenario?
        for (cause, change) in variants {
            let changed = bound.with(change)
            // What changes nothing in the scenario adds nothing.
            let now = changed.scenario == last ? before : try posts(changed, guess: before ?? even)
            last = changed.scenario
            if let now, let before { result.added[cause] = now - before }
            before = now
        }
        result.simulated = before
        return result
    }

    /// What is asked of all pools when help changes nothing and staff is always there.
    static func work(_ bound: BoundScenario, _ question: ServiceQuestion) throws(PluginBreach) -> LoadPilot {
        try LoadPilot(still(bound), replications: question.replications, seed: question.seed)
    }

    private static func still(_ bound: BoundScenario) -> BoundScenario {
        bound.with { $0.withoutFeedback.withStaffAlwaysThere }
    }

    /// The work of the average replication, divided by what a post that is always there can work.
    private func evenWork() throws(PluginBreach) -> Double {
        var one = Self.still(bound)
        one.scenario.staff[pool].posts = 1
        let perPost = try LoadPilot(
            BoundScenario(one.scenario.withoutPupils), replications: 1, seed: question.seed)
        let capacity = perPost.capacity[pool].reduce(0, +)
        return capacity > 0 ? work.requested[pool].reduce(0, +) / capacity : 0
    }

    private func posts(_ variant: BoundScenario, guess: Double) throws(PluginBreach) -> Double? {
        let search = PoolSearch(variant, pool: pool, question: question, store: store, progress: progress)
        let confidence = question.confidence
        return try search.need(guess: guess, exactAt: { [CapacityNeed.rank(for: confidence, among: $0)] })
            .enough(for: confidence)
            .map { Double($0) / 1000 }
    }
}
