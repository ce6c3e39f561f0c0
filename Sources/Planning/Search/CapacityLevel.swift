import PluginKit

/// An amount that suffices with a confidence.
public struct CapacityLevel<Amount: Sendable & Hashable>: Sendable, Hashable {
    public var confidence: Double
    /// Suffices in so large a share of the futures simulated; `nil`: no amount allowed does.
    public var enough: Amount?
    /// Suffices in so large a share of *all* futures, with the assurance asked for; told of the confidence asked for
    /// only, and `nil` besides when the futures simulated are too few to tell.
    public var assured: Amount?
    /// Whether enough futures are simulated to tell, of the confidence asked for.
    public var isAssurable = false

    /// What to plan with: the assured amount, or where nothing can be assured what suffices in those simulated;
    /// `nil`: as far as can be told the target is out of reach.
    public var planned: Amount? { isAssurable ? assured : enough }

    /// The same in another unit.
    func map<Other>(_ convert: (Amount) -> Other) -> CapacityLevel<Other> {
        CapacityLevel<Other>(
            confidence: confidence, enough: enough.map(convert), assured: assured.map(convert),
            isAssurable: isAssurable)
    }
}

extension ServiceQuestion {
    /// Futures that have to be served for the confidence asked for to hold with the assurance; `nil`: those simulated
    /// are too few to tell.
    var assuredRank: Int? {
        CapacityNeed.assuredRank(for: confidence, among: replications, assurance: assurance)
    }

    /// The places of needs in order that levels are told from.
    var ranks: [Int] {
        confidences.map { CapacityNeed.rank(for: $0, among: replications) }
            + [assuredRank].compactMap(\.self)
    }
}

extension LeastCapacity {
    /// What suffices with each confidence that a question tells.
    ///
    /// - Precondition: the needs are exact at `question.ranks`.
    func levels(of need: CapacityNeed, _ question: ServiceQuestion) throws(PluginBreach) -> [CapacityLevel<
        Int
    >] {
        var levels: [CapacityLevel<Int>] = []
        for confidence in question.confidences {
            var level = CapacityLevel<Int>(confidence: confidence)
            level.enough = try smallest(meetingIn: need.rank(for: confidence), of: need)
            if confidence == question.confidence, let rank = question.assuredRank {
                level.isAssurable = true
                level.assured = try smallest(meetingIn: rank, of: need)
            }
            levels.append(level)
        }
        return levels
    }

    /// Futures with so much on the axis, judged.
    func judged(_ amount: Int, replications: Int) throws(PluginBreach) -> CapacityEvaluator.Judgement {
        try evaluator.judged(capacities(amount), replications: 0..<replications)
    }
}
