import PluginKit
import SchoolDomain

/// The cheapest posts and seats with which a replication meets all targets at once with the stated probability.
public struct CheapestPlan: Sendable {
    /// What keeps the targets out of reach.
    public struct Binding: Sendable, Hashable {
        /// The target that is missed.
        public var target: Target
        /// What limits it.
        public var axis: PlanAxis
        /// Share of replications that meet it with the most that is allowed of everything.
        public var reached: Double
    }

    /// Whether there is a plan, and what stands in the way if not.
    public enum Outcome: Sendable {
        /// With these amounts all targets are met in enough replications.
        case found
        /// With the most of everything that is allowed too few replications meet the targets.
        case outOfReach([Binding])
        /// The targets can be met, but not for the money.
        case tooDear
    }

    /// What was to be reached, how surely and for what money.
    public var question: PlanQuestion
    /// What the plan may change: posts of pools in the order of the staff, then seats of classes.
    public var axes: [PlanAxis]
    /// Whether the targets are met and can be paid for.
    public var outcome: Outcome
    /// What is planned for each axis; of `outOfReach` the most that is allowed.
    public var amounts: [Int]
    /// As the scenario has it.
    public var now: [Int]
    /// Share of fresh replications, in which the plan was not searched, that meet all targets, with the plan and as it
    /// is now; where the targets are out of reach of the replications in which they are.
    public var reached: Double
    /// The same share with the posts and seats that the scenario has.
    public var reachedNow: Double
    /// What has to be met, axis by axis.
    public var targets: [Target]
    /// The axis that each target is about.
    public var owners: [Int]
    /// Share of the same replications that meet each target with the plan.
    public var reachedByTarget: [Double]
    /// Replications that have to meet all targets, of those simulated.
    public var demanded: Int

    /// Euros a year of the staff and seats that may change.
    public var cost: Double { cost(paidBy: nil) }
    /// The same as the scenario has it.
    public var costNow: Double { costNow(paidBy: nil) }

    /// What one payer pays of `cost`; `nil`: all of it.
    public func cost(paidBy payer: Role.Employer?) -> Double { cost(of: amounts, paidBy: payer) }
    /// What one payer pays of `costNow`; `nil`: all of it.
    public func costNow(paidBy payer: Role.Employer?) -> Double { cost(of: now, paidBy: payer) }

    private func cost(of amounts: [Int], paidBy payer: Role.Employer?) -> Double {
        zip(axes, amounts).reduce(0) { sum, part in
            payer == nil || payer == part.0.payer ? sum + part.0.cost(of: part.1) : sum
        }
    }
}
