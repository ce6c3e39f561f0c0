import PluginKit
import SchoolDomain
import Stochastics

/// The cheapest posts and seats with which a replication meets all targets at once with the stated probability.
public struct CheapestPlan: Sendable {
    /// What keeps the targets out of reach.
    public struct Binding: Sendable, Hashable {
        /// The target that is missed.
        public var target: Target
        /// What limits it.
        public var axis: PlanAxis
        /// How many replications meet it with the most that is allowed of everything, of those in which it is measured.
        public var reached: ObservedShare
    }

    /// Whether there is a plan, and what stands in the way if not.
    public enum Outcome: Sendable {
        /// With these amounts all targets are met in enough replications.
        case found
        /// With the most of everything that is allowed too few replications meet the targets.
        case outOfReach([Binding])
        /// The targets can be met, but the plans found cost more than these caps allow.
        case tooDear([MoneyCap])
        /// Nothing is asked in any replication, so that no target is met or missed whatever there is.
        case nothingMeasured
    }

    /// What was to be reached, how surely and for what money.
    public var question: PlanQuestion
    /// What the plan may change: posts of pools in the order of the staff, then seats of classes.
    public var axes: [PlanAxis]
    /// Whether the targets are met and can be paid for.
    public var outcome: Outcome
    /// Whether the search was ended early: the amounts are then the best so far, and may be too many or too few.
    public var isInterrupted = false
    /// What is planned for each axis; of `outOfReach` the most that is allowed.
    public var amounts: [Int]
    /// As the scenario has it.
    public var now: [Int]
    /// How many replications meet all targets with the plan, of those in which something is measured: replications that
    /// had no part in choosing it; where the targets are out of reach, those in which they are.
    public var reached: ObservedShare
    /// The same with the posts and seats that the scenario has.
    public var reachedNow: ObservedShare
    /// What has to be met, axis by axis.
    public var targets: [Target]
    /// The axis that each target is about.
    public var owners: [Int]
    /// How many of the same replications meet each target with the plan, of those in which it is measured.
    public var reachedByTarget: [ObservedShare]
    /// Replications that have to meet all targets for the plan to be chosen, of those in which something is asked.
    public var demanded: Int
    /// In how many of those that choose something is asked.
    public var of: Int
    /// All costs of an average school year, those of the axes first; means of simulated ones over the same replications as
    /// `reached`.
    public var costs: [PlanCost]
    /// What the same search came to in other replications: the amounts, or `nil` where the targets were out of reach.
    public var others: [[Int]?] = []
}

extension CheapestPlan {
    /// Euros a year with the plan, in first-year prices: all of it, or what one payer pays.
    public func cost(paidBy payer: Role.Employer? = nil) -> Double { sum(\.planned, payer) }

    /// The same as the scenario has it.
    public func costNow(paidBy payer: Role.Employer? = nil) -> Double { sum(\.now, payer) }

    /// Euros a year of all posts and seats with other amounts, those that stay as they are included.
    public func fixedCost(_ amounts: [Int]) -> Double {
        costs.filter { !$0.item.isSimulated }.reduce(0) { sum, cost in
            switch cost.item {
            case .planned(let axis): return sum + axes[axis].cost(of: amounts[axis])
            // The cost of an axis holds what all payers pay.
            case .classPosts(let number) where axes.contains { $0.axis == .seats(seatClass: number) }:
                return sum
            default: return sum + cost.planned
            }
        }
    }

    /// The caps that the plan exceeds.
    var exceeded: [MoneyCap] {
        // A cent is not too dear: sums of euros end in dust.
        question.caps.filter { cost(paidBy: $0.payer) > $0.euros + 0.005 }
    }

    /// Whether fewer of the replications that had no part in choosing the plan keep its promise than it says.
    public var fallsShort: Bool { reached.share < question.service.confidence }

    private func sum(_ amount: KeyPath<PlanCost, Double>, _ payer: Role.Employer?) -> Double {
        costs.filter { payer == nil || payer == $0.payer }.reduce(0) { $0 + $1[keyPath: amount] }
    }
}

extension CheapestPlan {
    /// - Throws: what a plugin did wrong.
    public init(
        _ bound: BoundScenario, _ question: PlanQuestion, watch: PlanWatch = PlanWatch()
    ) throws(PluginBreach) {
        self = try PlanSearch(bound, question, watch: watch).plan()
    }
}
