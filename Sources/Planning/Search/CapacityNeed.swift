import PluginKit
import Stochastics

/// How much of something replications need for the targets to be met, and what to plan for.
struct CapacityNeed: Sendable, Hashable {
    /// For each replication the least capacity, in the axis's unit; `nil`: the largest allowed does not suffice.
    ///
    /// Where only some ranks were asked for, these are exact in order at those ranks, and none is smaller than it is.
    /// Where nothing is asked, nothing is needed.
    var needs: [Int?]
    /// The replications in which something is asked, in order: of them alone shares are told.
    var asked: [Int]
    /// Needs are multiples of this: thousandths of a post, or seats.
    var step: Int

    /// What suffices in a share of the replications simulated in which something is asked.
    func enough(for share: Double) -> Int? { value(rank(for: share)) }

    func rank(for share: Double) -> Int { Self.rank(for: share, among: asked.count) }

    static func rank(for share: Double, among count: Int) -> Int {
        // 0.8 × 60 is a little over 48 in binary.
        min(max(Int((share * Double(count) - 1e-9).rounded(.up)), 1), count)
    }

    /// How many replications have to be served for a share of *all* to be, with so much assurance, although only some
    /// were simulated; `nil` when they are too few to tell.
    static func assuredRank(for share: Double, among count: Int, assurance: Double) -> Int? {
        guard count > 0 else { return nil }
        do {
            return try ToleranceLimit.rank(of: share, among: count, assurance: assurance)
        } catch {
            preconditionFailure("shares \(share) and \(assurance) of \(count) replications: \(error)")
        }
    }

    /// The need at a place, from 1, in order; nothing where nothing is ever asked.
    func value(_ rank: Int) -> Int? {
        asked.isEmpty ? 0 : asked.map { needs[$0] ?? .max }.sorted()[rank - 1].finite
    }
}

extension Int {
    fileprivate var finite: Int? { self == .max ? nil : self }
}

extension LeastCapacity {
    /// The smallest capacity with which at least `rank` of the replications meet the targets, each of them checked at
    /// it.
    ///
    /// The needs of single replications say where it should be; where serving sooner happens to serve worse, the
    /// neighbours are tried until one holds and the next smaller does not.
    func smallest(meetingIn rank: Int, of need: CapacityNeed) throws(PluginBreach) -> Int? {
        func holds(_ amount: Int) throws(PluginBreach) -> Bool {
            try self.holds(amount, in: rank, of: need)
        }
        guard var amount = need.value(rank) else { return nil }
        guard !need.asked.isEmpty else { return amount }
        while !(try holds(amount)) {
            guard amount + step <= most else { return nil }
            amount += step
        }
        while amount >= step, try holds(amount - step) { amount -= step }
        return amount
    }

    /// Whether at least `rank` of the replications in which something is asked meet the targets with an amount; no more
    /// of them are lived through than it takes to tell.
    func holds(_ amount: Int, in rank: Int, of need: CapacityNeed) throws(PluginBreach) -> Bool {
        let trials = need.asked.map { trial(amount, $0) }
        func isMet(_ trial: CapacityEvaluator.Trial) -> Bool { evaluator.isMet(trial) == true }
        var quorum = Quorum(
            of: rank, with: amount, needs: need.asked.map { need.needs[$0] },
            isMet: trials.map { evaluator.isKnown($0) ? isMet($0) : nil })
        while true {
            if let isReached = quorum.isReached { return isReached }
            let asked = quorum.next.map { trials[$0] }
            try evaluator.run(asked)
            quorum.hear(asked.map(isMet))
        }
    }
}

/// An amount that suffices with a confidence.
public struct CapacityLevel<Amount: Sendable & Hashable>: Sendable, Hashable {
    /// Share of replications in which the amount is to suffice: 0.8 for 80 %.
    public var confidence: Double
    /// Suffices in so large a share of the replications simulated in which something is asked; `nil`: no amount allowed
    /// does.
    public var enough: Amount?
    /// Suffices in so large a share of *all* replications, with the assurance asked for; told of the confidence asked
    /// for only, and `nil` besides when the replications simulated are too few to tell.
    public var assured: Amount?
    /// Whether enough replications are simulated to tell, of the confidence asked for.
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

extension LeastCapacity {
    /// What suffices with each confidence that a question tells.
    ///
    /// Where nothing is asked in any replication, nothing is needed.
    ///
    /// - Precondition: the needs are exact at `question.ranks`.
    func levels(of need: CapacityNeed, _ question: ServiceQuestion) throws(PluginBreach) -> [CapacityLevel<
        Int
    >] {
        var levels: [CapacityLevel<Int>] = []
        for confidence in question.confidences {
            var level = CapacityLevel<Int>(confidence: confidence)
            level.enough = try smallest(meetingIn: need.rank(for: confidence), of: need)
            if confidence == question.confidence {
                let rank = question.assuredRank(among: need.asked.count)
                level.isAssurable = rank != nil || need.asked.isEmpty
                level.assured = need.asked.isEmpty ? level.enough : nil
                if let rank { level.assured = try smallest(meetingIn: rank, of: need) }
            }
            levels.append(level)
        }
        return levels
    }

    /// What replications with so much on the axis come to.
    func evaluate(_ amount: Int, replications: Int) throws(PluginBreach) -> CapacityEvaluator.Evaluation {
        try evaluator.evaluate(capacities(amount), replications: first..<first + replications)
    }
}
