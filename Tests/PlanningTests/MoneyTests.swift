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
        var role = Role(id: "curator", title: "Curator", monthlyPay: 3650)
        #expect(abs(money.yearCost(of: role) - 12 * 3650 * 1.05 * 1.224) < 1e-9)
        role.payTerms = PayTerms(onCosts: 0.3, holidayBonus: 0)
        #expect(abs(money.yearCost(of: role) - 12 * 3650 * 1.3) < 1e-9)
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
        #expect(pair.ratio == .notTold(.effectNotShown))
        #expect(pair.share(.noEffect).share == 1 && pair.share(.betterDearer).share == 0)
        #expect(pair.worthItsCost(at: 200_000) == ObservedShare(0, of: 12))
        let same = CostEffectiveness(baseline: try result(), alternative: try result())
        #expect(same.worthItsCost(at: 10_000) == ObservedShare(6, of: 12))
    }

    @Test("the share of outcomes worth their cost rises with worth when the effect is good")
    func outcomes() throws {
        let pair = CostEffectiveness(
            baseline: try result(),
            alternative: try result(
                "ladder.consultation.effect.multiplier=0.5", "roles.curator.monthlyPay=3651 EUR"))
        let curve = CostEffectiveness.worths.map { pair.worthItsCost(at: $0).share }
        #expect(pair.meanEffect > 0)
        #expect(curve[0] == 0 && (curve.last ?? 0) > 0.5)
        #expect(abs(CostEffectiveness.Quadrant.allCases.reduce(0) { $0 + pair.share($1).share } - 1) < 1e-12)
    }

    /// The points as they are made by hand: a pair has no other way to be had.
    private static func pair(_ points: [(effect: Double, cost: Double)]) throws -> CostEffectiveness {
        let result = Experiment.run(
            try Shipped.scenario("first-run.yaml"), replications: 1, seed: 4, threads: 1)
        var pair = CostEffectiveness(baseline: result, alternative: result)
        pair.points = points.map { .init(effect: $0.effect, cost: $0.cost) }
        return pair
    }

    /// An effect of 0.01 pupils, now more and now fewer, at 56,000 euros is no price of five million a pupil.
    @Test("a ratio is told with its interval where an effect is shown, and nowhere else")
    func ratios() throws {
        let none = try Self.pair((0..<40).map { ($0.isMultiple(of: 2) ? 1.02 : -1, 56_000) })
        #expect(none.meanEffect > 0 && none.ratio == .notTold(.effectNotShown))
        let worse = try Self.pair((0..<40).map { (-1 - Double($0 % 4), 56_000) })
        #expect(worse.ratio == .notTold(.effectIsWorse))
        let good = try Self.pair((0..<40).map { (1 + Double($0 % 4), 50_000) })
        guard case .told(let ratio, .known(let interval)) = good.ratio else {
            Issue.record("\(good.ratio)")
            return
        }
        #expect(ratio == 20_000)
        // A cost that is fixed over an effect from low to high.
        let effect = try #require(good.effectCertainty.ends)
        #expect(abs(interval.low - 50_000 / effect.high) < 1e-3)
        #expect(abs(interval.high - 50_000 / effect.low) < 1e-3)
        let free = try Self.pair((0..<40).map { (1 + Double($0 % 4), 0) })
        #expect(free.ratio == .told(0, .unknown(.allEqual)))
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

    @Test("an unknown that the lifetime line names has the value that is drawn for the replication")
    func unknownRisk() throws {
        let unknown = "unknowns=[{id: risk, unit: '%', value: {uniform: {from: 0 %, to: 20 %}}}]"
        let line =
            "money.lifetime={over: 90 h, addedRisk: {unknown: risk}, cost: 300000 EUR, discount: 0 %}"
        let before = try result(unknown, line)
        let after = try result(unknown, line, "ladder.consultation.effect.multiplier=0.3")
        let value = try #require(LifetimeDifference(baseline: before, alternative: after))
        let scope = Scope([(.grades, "9"), (.threshold, "90 h")])
        let series = zip(
            try #require(before.series(.pupilsOver, scope)), try #require(after.series(.pupilsOver, scope)))
        let draws = UnknownDraws(before.scenario)
        for (number, pair) in series.enumerated() {
            let chance = RandomSource(seed: before.seed, replication: UInt32(number))
            let risk = draws.value(of: "risk", chance)
            #expect(risk > 0 && risk < 0.2)
            #expect(value.values[number] == risk * (pair.1 - pair.0) * 300_000)
        }
    }
}
