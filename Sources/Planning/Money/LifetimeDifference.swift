import Experiments
import SchoolDomain
import SimulationKernel
import Stochastics

/// What a plan may spare, or cost, over the lifetimes of one year's school-leavers: a change in probability times an
/// uncertain, discounted cost, never a price per head, and never part of a budget.
///
/// `Σ over replication r: ΔN_r · p_r · c_r · v`, with ΔN the change of pupils who end grade 9 over the threshold in a
/// year, p the added risk and c the lifetime cost drawn for the replication, v the present value of a euro spread over
/// the years.
public struct LifetimeDifference: Sendable, Hashable {
    /// Euros of present value by replication; negative: spared.
    public var values: [Double]
    /// Change in the probability that a pupil of grade 9 stays with basic education only, on average over replications.
    public var probabilityChange: Double

    /// - Precondition: equal seeds and replications.
    /// - Returns: `nil` when the baseline tells no lifetime cost, or nobody is in grade 9.
    public init?(baseline: ExperimentResult, alternative: ExperimentResult) {
        guard let lifetime = baseline.scenario.money.lifetime else { return nil }
        let grade = Scope([(.grades, "9")])
        let over = grade.with(.threshold, MeasureCatalog.hours(lifetime.overHours))
        guard let before = baseline.series(.pupilsOver, over), let pupils = baseline.series(.pupils, grade),
            let after = alternative.series(.pupilsOver, over)
        else { return nil }
        let unknowns = UnknownDraws(baseline.scenario)
        var (values, risk) = ([Double](), 0.0)
        for number in before.indices {
            let chance = RandomSource(seed: baseline.seed, replication: UInt32(number))
            let drawn = unknowns.value(lifetime.addedRisk, of: .addedRisk, chance)
            let added = drawn * (after[number] - before[number])
            let cost = unknowns.value(lifetime.cost, of: .lifetimeCost, chance)
            values.append(added * cost * lifetime.presentValue)
            risk += pupils[number] > 0 ? added / pupils[number] : 0
        }
        self.values = values
        probabilityChange = risk / Double(before.count)
    }
}
