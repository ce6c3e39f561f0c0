import Experiments
import SchoolDomain
import ShippedScenarios
import Stochastics
import Testing

@Suite("Comparisons on common random numbers")
struct ComparisonTests {
    @Test("a scenario against itself differs in nothing, surely")
    func itself() throws {
        let result = Experiment.run(try Shipped.scenario(), replications: 6, seed: 3, threads: 2)
        let rows = Comparison(baseline: result, alternatives: [result]).rows(0)
        #expect(rows.count == result.measures.count)
        for row in rows {
            let difference = try #require(row.difference)
            guard difference.count > 0 else { continue }
            #expect(difference.mean == 0)
            #expect(difference.better?.share ?? 0.5 == 0.5)
            #expect(difference.replicationsSaved == nil)
            if difference.count > 1 { #expect(difference.certainty == .unknown(.allEqual)) }
        }
    }

    @Test("an intervention without effect changes no measure but its own work and its own counts")
    func noOperation() throws {
        let plain = try Shipped.scenario()
        let idle = try Worlds.treated(multiplier: 1)
        let base = Experiment.run(plain, replications: 6, seed: 3, threads: 2)
        let other = Experiment.run(idle, replications: 6, seed: 3, threads: 2)
        let rows = Comparison(baseline: base, alternatives: [other]).rows(0)
        // Who takes part in it is helped.
        for row in rows where row.baseline != nil && row.measure.kind != .pupilsHelped {
            let difference = try #require(row.difference)
            #expect(difference.count == 0 || difference.mean == 0, "\(row.measure)")
        }
        let own = rows.filter { $0.baseline == nil }
        let ofNoOther = own.filter {
            $0.measure.scope[.intervention] != "talk" && $0.measure.kind != .costTakingPart
        }
        #expect(!own.isEmpty && own.allSatisfy { $0.difference == nil })
        #expect(ofNoOther.map { "\($0.measure)" } == [])
    }

    @Test("pairing saves replications where a plan touches few pupils")
    func pairingSaves() throws {
        let base = Experiment.run(try Shipped.scenario(), replications: 40, seed: 3, threads: 2)
        let plan = Experiment.run(
            try Worlds.treated(multiplier: 0.7), replications: 40, seed: 3, threads: 2)
        let rows = Comparison(baseline: base, alternatives: [plan]).rows(0)
        let row = try #require(
            rows.first {
                $0.measure.kind == .absentLessonsPerPupil && $0.measure.scope == Scope([(.grades, "0-9")])
            })
        let difference = try #require(row.difference)
        #expect(difference.mean < 0)
        #expect(try #require(difference.better).share > 0.95)
        #expect(try #require(difference.replicationsSaved) > 40)
    }

    @Test("waits and costs are no better for finding fewer, nor when fewer are served; absence still is")
    func doingLess() throws {
        let base = Experiment.run(try Shipped.scenario(), replications: 20, seed: 3, threads: 2)
        var blind = try Shipped.scenario()
        for step in blind.ladder.indices { blind.ladder[step].exemptProbability = 0.6 }
        let fewer = Experiment.run(blind, replications: 20, seed: 3, threads: 2)
        let treated = Experiment.run(
            try Worlds.treated(multiplier: 0.7), replications: 20, seed: 3, threads: 2)
        var without = try Shipped.scenario()
        without.classes = []
        without.seatAllocation = SeatAllocation()
        let unseated = Experiment.run(without, replications: 20, seed: 3, threads: 2)
        let comparison = Comparison(baseline: base, alternatives: [fewer, treated, base, unseated])
        #expect((0..<4).map(comparison.doesLess) == [true, false, false, true])
        // What a class's own staff follow is help as well.
        #expect(!Comparison(baseline: unseated, alternatives: [base]).doesLess(0))
        let told = { (row: Comparison.Row) in row.difference?.better != nil }
        let costs = { (row: Comparison.Row) in row.measure.kind == .costAbsenceWork }
        let absence = { (row: Comparison.Row) in row.measure.kind == .absenceRate }
        #expect(!comparison.rows(0).filter(costs).isEmpty)
        #expect(!comparison.rows(0).filter(costs).contains(where: told))
        #expect(comparison.rows(1).filter(costs).allSatisfy(told))
        #expect(comparison.rows(0).filter(absence).allSatisfy(told))
    }

    /// Hand-made pairs: differences −1, −3, −2 and 0, mean −1.5, sd 1.290994, t(0.975; 3) = 3.182446.
    @Test("a difference has the mean, Student's interval, share and saving of its pairs")
    func known() throws {
        let difference = Difference([10, 12, 14, 8], [9, 9, 12, 8], better: .lower)
        #expect(difference.mean == -1.5)
        let interval = try #require(difference.interval)
        #expect(abs(interval.halfWidth - 3.182446 * 1.290994 / 2) < 1e-5)
        #expect(difference.better == ObservedShare(3.5, of: 4))
        // Variances 20/3 and 3 of the sides, 5/3 of the difference: 4 × (29/5 − 1) more.
        #expect(abs(try #require(difference.replicationsSaved) - 19.2) < 1e-9)
        #expect(Difference([1, 2], [2, 2], better: .higher).better == ObservedShare(1.5, of: 2))
        #expect(Difference([1, 2], [2, 2], better: .neither).better == nil)
    }

    @Test("a pair without a value on either side is left out, and nothing is made of nothing")
    func missing() {
        let difference = Difference([.nan, 2, 3], [1, .nan, 5], better: .lower)
        #expect(difference.count == 1 && difference.mean == 2 && difference.interval == nil)
        let empty = Difference([.nan], [1], better: .lower)
        #expect(empty.count == 0 && empty.mean.isNaN && empty.better == nil)
        #expect(Estimate([.nan]).count == 0 && Estimate([.nan]).median.isNaN)
    }

    @Test("an estimate has mean, spread, interval and limits of its values")
    func estimates() throws {
        let estimate = Estimate([4, 1, 3, .nan, 2, 5])
        #expect(estimate.count == 5 && estimate.mean == 3 && estimate.median == 3)
        #expect(abs(estimate.sd - 2.5.squareRoot()) < 1e-15)
        #expect(estimate.q05 == 1 && estimate.q95 == 5)
        // t(0.975; 4) = 2.776445
        #expect(abs(try #require(estimate.interval).halfWidth - 2.776445 * (2.5 / 5).squareRoot()) < 1e-6)
    }
}
