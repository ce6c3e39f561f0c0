import Experiments
import Foundation
import PluginKit
import SchoolDomain
import ShippedScenarios
import Synchronization
import Testing

@testable import RunStore

@Suite("A run that is kept")
struct KeptRunTests {
    @Test("has the bits of one that is not, whatever was found of it, and more replications extend it")
    func sameBits() throws {
        let (stores, bound) = (try Stores(), try Stores.mentors())
        let plain = try Experiment.run(bound, replications: 6, seed: 3, threads: 1)
        for (replications, found, written) in [(2, 0, 2), (5, 2, 3), (3, 3, 0), (6, 5, 1), (6, 6, 0)] {
            let (result, report) = try stores.run(bound, replications: replications)
            #expect(report.found == found && report.written == written, "\(replications)")
            #expect(report.lost == 0 && report.damaged == 0 && report.fault == nil)
            #expect(bits(result) == Array(bits(plain)[..<replications]))
            if replications == 6 { #expect(result.contrasts == plain.contrasts) }
        }
        #expect(plain.contrasts.contains { $0.pupils > 1 }, "the intervention does something")
        #expect(try stores.run(bound, replications: 6, reuse: .fresh).report.written == 6)
        #expect(try RunStore(path: stores.path).runs().map(\.replications) == [6])
    }

    @Test("is another's for another seed, build, scenario or change")
    func others() throws {
        let (stores, bound) = (try Stores(), try Stores.small())
        _ = try stores.run(bound, replications: 2)
        #expect(try stores.run(bound, replications: 2, seed: 4).report.found == 0)
        #expect(try stores.run(bound, replications: 2, build: "1b").report.found == 0)
        #expect(try stores.run(Stores.small("years=1"), replications: 2).report.found == 0)
        #expect(try stores.run(Stores.mentors(), replications: 2).report.found == 0)
        #expect(try stores.run(bound, replications: 2).report.found == 2)
        #expect(StoredQuestion(BoundScenario(bound.scenario), seed: 3, build: "1a", version: "0") == nil)
    }

    @Test(
        "with each intervention taken out alone, too, answers also where they are not, but not the other way round"
    )
    func contrasting() throws {
        let stores = try Stores()
        var scenario = try Stores.mentors().scenario
        var second = scenario.interventions[0]
        second.id = "second"
        scenario.interventions.append(second)
        let bound = Stores.read(scenario, "two")
        _ = try stores.run(bound, replications: 2)
        let each = try stores.run(bound, replications: 2, contrasting: .each)
        #expect(each.report.found == 0 && each.report.written == 2)
        #expect(
            each.result.contrasts
                == (try Experiment.run(bound, replications: 2, seed: 3, threads: 1, contrasting: .each))
                .contrasts)
        let together = try stores.run(bound, replications: 2)
        #expect(together.report.found == 2)
        #expect(
            together.result.contrasts
                == (try Experiment.run(bound, replications: 2, seed: 3, threads: 1)).contrasts)
    }

    /// Plans whose counterfactual is the baseline's run, broken off after some replications of each, in turn.
    @Test(
        "of plans that follow one baseline goes on wherever it broke off",
        arguments: [[0, 0, 0], [2, 0, 0], [4, 1, 0], [4, 4, 0], [4, 4, 2], [4, 4, 4]])
    func followed(finished: [Int]) throws {
        let stores = try Stores()
        var treated = try Stores.small().scenario
        treated.interventions = [
            Intervention(
                id: "talk", title: "talk", trigger: .stepOpened(treated.ladder[0].id),
                effect: Effect(multiplier: .fixed(0.5)))
        ]
        var other = treated
        other.interventions[0].effect = Effect(multiplier: .fixed(0.7))
        let plans = [Stores.read(treated, "a"), Stores.read(other, "b")]
        let baseline = try Stores.small()
        let store = try RunStore(path: stores.path)
        func kept(_ bound: BoundScenario) throws -> KeptRun {
            try store.begin(Stores.question(bound), replications: 4, threads: 2)
        }
        do {
            let keeping = try plans.map(kept)
            let begun = try zip(zip(plans, keeping), finished).map { plan, count in
                try Experiment.runFollowed(
                    plan.0, replications: max(count, 1), seed: 3, threads: 1, kept: count == 0 ? nil : plan.1)
            }
            if finished[2] > 0 {
                let own = try kept(baseline)
                _ = try Experiment.run(
                    baseline,
                    following: try zip(plans, keeping).map { plan, keeping in
                        try Experiment.runFollowed(
                            plan, replications: finished[2], seed: 3, threads: 1, kept: try kept(plan))
                    }, seed: 3, threads: 1, kept: own)
                _ = own.finish()
            }
            #expect(begun.count == 2)
            for kept in keeping { _ = kept.finish() }
        }
        let heard = Mutex(0)
        let keeping = try plans.map(kept)
        let again = try zip(plans, keeping).map { plan, keeping in
            try Experiment.runFollowed(
                plan, replications: 4, seed: 3, threads: 2, kept: keeping,
                hearing: { _, _, _ in heard.withLock { $0 += 1 } })
        }
        let own = try kept(baseline)
        let (result, completed) = try Experiment.run(
            baseline, following: again, seed: 3, threads: 2, kept: own,
            hearing: { _, _, _ in heard.withLock { $0 += 1 } })
        for kept in keeping + [own] { _ = kept.finish() }
        #expect(heard.withLock { $0 } == 12 - finished.reduce(0, +))
        for (bound, result) in zip([baseline] + plans, [result] + completed) {
            let alone = try Experiment.run(bound, replications: 4, seed: 3, threads: 1)
            #expect(bits(result) == bits(alone) && result.contrasts == alone.contrasts)
            #expect(try stores.run(bound, replications: 4).report.found == 4)
        }
    }

    @Test("in which a replication was changed runs that one again, and says so")
    func damaged() throws {
        let (stores, bound) = (try Stores(), try Stores.small())
        let plain = try stores.run(bound, replications: 4).result
        try stores.change("UPDATE replication SET outcome = substr(outcome, 1, 99) WHERE number = 1")
        try stores.change("UPDATE replication SET outcome = zeroblob(length(outcome)) WHERE number = 2")
        let (result, report) = try stores.run(bound, replications: 4)
        #expect(report.damaged == 2 && report.found == 2 && report.written == 2)
        #expect(bits(result) == bits(plain))
        #expect(try stores.run(bound, replications: 4).report.found == 4)
    }

    @Test("of a shape that is not the scenario's is not taken")
    func misfit() throws {
        let (stores, bound) = (try Stores(), try Stores.small())
        let store = try RunStore(path: stores.path)
        let kept = try store.begin(Stores.question(bound), replications: 1, threads: 1)
        kept.keep(Experiment.Outcome(values: [1], with: [], without: []), 0)
        #expect(kept.finish().written == 1)
        let (result, report) = try stores.run(bound, replications: 1)
        #expect(report.found == 0 && report.written == 1)
        #expect(bits(result) == bits(try Experiment.run(bound, replications: 1, seed: 3, threads: 1)))
    }

    @Test("a byte changed anywhere in a replication is seen")
    func everyByte() throws {
        let outcome = Experiment.Outcome(
            values: [
                0.1, -.infinity, .nan, -0.0, 0, 5, -3, 127, 128, 0x1p48 + 1, -0x1p49, 0x1p60, 1e300,
                .leastNonzeroMagnitude,
            ], with: [.init()], without: [.init()],
            starts: [
                .init(intervention: 0, pupil: 7, day: 3), .init(intervention: .min, pupil: .max, day: -1),
            ])
        let bytes = OutcomeBytes.write(outcome)
        let read = try #require(OutcomeBytes.read(bytes))
        #expect(read.values.map(\.bitPattern) == outcome.values.map(\.bitPattern))
        #expect(read.with == outcome.with && read.without == outcome.without && read.starts == outcome.starts)
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 0x11
            let other = OutcomeBytes.read(changed)
            #expect(other == nil, "\(place)")
            #expect(OutcomeBytes.read(Array(bytes[..<place])) == nil, "cut at \(place)")
        }
    }
}
