import Experiments
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Stochastics
import Testing

@testable import Planning

@Suite("Money")
struct MoneyTests {
    @Test("a post costs twelve months of pay, bonus and on-costs")
    func post() {
        let money = Money(onCosts: 0.224, holidayBonus: 0.05)
        #expect(abs(money.yearCost(monthlyPay: 3650) - 12 * 3650 * 1.05 * 1.224) < 1e-9)
    }

    @Test("a euro spread over n years is worth the annuity factor over n", arguments: [1, 10, 40])
    func presentValue(years: Int) {
        let cost = LifetimeCost(
            overHours: 90, addedRisk: .fixed(0.1), cost: .fixed(300_000), discount: 0.03, spreadYears: years)
        var factor = 1.0
        for _ in 0..<years { factor /= 1.03 }
        #expect(abs(cost.presentValue - (1 - factor) / 0.03 / Double(years)) < 1e-12)
        var free = cost
        free.discount = 0
        #expect(free.presentValue == 1)
    }

    private func result(_ changes: String...) throws -> ExperimentResult {
        Experiment.run(
            try Shipped.scenario("first-run.yaml", changing: changes), replications: 12, seed: 4, threads: 2)
    }

    @Test("a dearer plan that changes nothing is dearer in every future, and never worth it")
    func dearer() throws {
        let pair = CostEffectiveness(
            baseline: try result(), alternative: try result("roles.curator.monthlyPay=4650 EUR"))
        #expect(
            pair.points.allSatisfy { $0.effect == 0 && abs($0.cost - 0.6 * 12_000 * 1.05 * 1.224) < 1e-6 })
        #expect(pair.ratio == nil && pair.share(.noEffect) == 1 && pair.share(.betterDearer) == 0)
        #expect(pair.acceptability(at: 200_000) == 0)
        let same = CostEffectiveness(baseline: try result(), alternative: try result())
        #expect(same.acceptability(at: 10_000) == 0.5)
    }

    @Test("acceptability rises with worth when the effect is good, and ends at the share of better futures")
    func acceptability() throws {
        let pair = CostEffectiveness(
            baseline: try result(),
            alternative: try result(
                "ladder.consultation.effect.multiplier=0.5", "roles.curator.monthlyPay=3651 EUR"))
        let curve = CostEffectiveness.worths.map { pair.acceptability(at: $0) }
        #expect(pair.meanEffect > 0)
        #expect(curve[0] == 0 && (curve.last ?? 0) > 0.5)
        #expect(abs(CostEffectiveness.Quadrant.allCases.reduce(0) { $0 + pair.share($1) } - 1) < 1e-12)
    }

    @Test("the lifetime line is the change in risk times the cost, discounted, and told of a plan only")
    func lifetime() throws {
        let line =
            "money.lifetime={over: 90 h, addedRisk: 10 %, cost: 300000 EUR, discount: 0 %}"
        let (before, after) = (
            try result(line), try result(line, "ladder.consultation.effect.multiplier=0.3")
        )
        let value = try #require(LifetimeDifference(baseline: before, alternative: after))
        let scope = Scope([(.grades, "9"), (.threshold, "90 h")])
        let series = zip(
            try #require(before.series(.pupilsOver, scope)), try #require(after.series(.pupilsOver, scope)))
        for (value, pair) in zip(value.values, series) { #expect(value == (pair.1 - pair.0) * 0.1 * 300_000) }
        #expect(value.probabilityChange < 0)
        #expect(LifetimeDifference(baseline: try result(), alternative: after) == nil)
    }
}
