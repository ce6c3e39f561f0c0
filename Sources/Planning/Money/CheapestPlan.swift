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
        /// The targets can be met, but not for the money.
        case tooDear
        /// Nothing is asked in any replication, so that no target is met or missed whatever there is.
        case nothingMeasured
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
    /// In how many fresh replications, in which the plan was not searched, all targets are met with the plan, of those in
    /// which something is measured; where the targets are out of reach of the replications in which they are.
    public var reached: ObservedShare
    /// The same with the posts and seats that the scenario has.
    public var reachedNow: ObservedShare
    /// What has to be met, axis by axis.
    public var targets: [Target]
    /// The axis that each target is about.
    public var owners: [Int]
    /// In how many of the same replications each target is met with the plan, of those in which it is measured.
    public var reachedByTarget: [ObservedShare]
    /// Replications that have to meet all targets, of those in which something is asked.
    public var demanded: Int
    /// In how many something is asked.
    public var of: Int

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
