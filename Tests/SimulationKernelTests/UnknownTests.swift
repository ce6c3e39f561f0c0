import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Stochastics
import Testing

@Suite("Named unknowns")
struct UnknownTests {
    private static func chance(_ replication: Int) -> RandomSource {
        RandomSource(seed: 11, replication: UInt32(replication))
    }

    /// The shipped small scenario, whose steps' effects name unknowns.
    private static func named(_ ids: [String], _ unknowns: [Unknown]) throws -> Scenario {
        var scenario = try Shipped.scenario()
        for (step, id) in ids.enumerated() { scenario.ladder[step].effect?.multiplier = .unknown(id) }
        scenario.unknowns = unknowns
        #expect(scenario.problems().map(\.message.en) == [])
        return scenario
    }

    private static let talk = Unknown(id: "talk", value: .uniform(from: 0.8, to: 1))
    private static let trust = Unknown(id: "trust", value: .triangular(low: 0.3, mode: 0.5, high: 0.9))

    @Test("one has the same value at every place that names it, and it is what the model uses")
    func shared() throws {
        let model = Model(try Self.named(["talk", "talk"], [Self.talk]))
        for replication in 0..<50 {
            let chance = Self.chance(replication)
            let value = model.unknowns.value(of: "talk", chance)
            #expect(value > 0.8 && value < 1)
            for effect in 0..<2 {
                #expect(model.multiplierLog(of: effect, chance) == Elementary.log(value))
            }
        }
        let values = Set((0..<50).map { model.unknowns.value(of: "talk", Self.chance($0)) })
        #expect(values.count == 50)
    }

    @Test("two places with the same law but no name draw by themselves")
    func anonymous() throws {
        var scenario = try Shipped.scenario()
        for step in 0..<2 { scenario.ladder[step].effect?.multiplier = .law(Self.talk.value) }
        let model = Model(scenario)
        let pair = (0..<2).map { model.multiplierLog(of: $0, Self.chance(0)) }
        #expect(pair[0] != pair[1])
    }

    @Test("neither the order nor another unknown moves a draw, and neither does a correlation of others")
    func address() throws {
        let alone = UnknownDraws(try Self.named(["talk", "talk"], [Self.talk]))
        let both = UnknownDraws(try Self.named(["talk", "trust"], [Self.trust, Self.talk]))
        var third = try Self.named(["trust", "talk"], [Self.talk, Self.trust])
        third.classes[0].effect.multiplier = .unknown("seat")
        third.unknowns.append(Unknown(id: "seat", value: .uniform(from: 0.5, to: 0.6)))
        third.correlations = [UnknownCorrelation(between: ["trust", "seat"], rankCorrelation: 0.7)]
        let correlated = UnknownDraws(third)
        third.correlations = []
        let independent = UnknownDraws(third)
        for replication in 0..<20 {
            let chance = Self.chance(replication)
            let value = alone.value(of: "talk", chance)
            #expect(both.value(of: "talk", chance) == value)
            #expect(correlated.value(of: "talk", chance) == value)
            // The first by name of those that go together keeps its own draw; the others follow it.
            #expect(correlated.value(of: "seat", chance) == independent.value(of: "seat", chance))
            #expect(correlated.value(of: "trust", chance) != independent.value(of: "trust", chance))
        }
    }

    @Test("a law of the model's places is drawn where it always was")
    func placesOfTheirOwn() throws {
        var scenario = try Self.named(["talk"], [Self.talk])
        scenario.ladder[1].effect?.multiplier = .law(.uniform(from: 0.7, to: 0.9))
        let model = Model(scenario)
        // FNV-1a of the name, folded to 24 bits, after the number of the decision.
        var hash: UInt32 = 2_166_136_261
        for byte in "step/meeting".utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let decision = Decision.effect.rawValue << 24 | ((hash >> 24) ^ (hash & 0xFF_FFFF))
        let unit = RandomBlock.unit(Self.chance(3).block(decision, 0, 0).low)
        #expect(model.multiplierLog(of: 1, Self.chance(3)) == Elementary.log(0.7 + unit * (0.9 - 0.7)))
    }

    @Test("the fast kernel and the naive replication agree on them", arguments: 0..<10)
    func differential(number: Int) throws {
        var scenario = ScenarioFactory.random(number)
        scenario.unknowns = [Self.talk, Self.trust]
        scenario.correlations = [UnknownCorrelation(between: ["talk", "trust"], rankCorrelation: -0.5)]
        for step in scenario.ladder.indices { scenario.ladder[step].effect?.multiplier = .unknown("talk") }
        for one in scenario.classes.indices { scenario.classes[one].effect.multiplier = .unknown("trust") }
        let errors = scenario.problems().filter { $0.severity == .error }
        #expect(errors == ScenarioFactory.random(number).problems().filter { $0.severity == .error })
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 5, number: 1)
        let naive = try ReferenceReplication(model, seed: 5, number: 1).run()
        #expect(Differences.between(replication.observations, naive) == [])
    }
}

@Suite("Named unknowns over many replications")
struct UnknownStatisticalTests {
    private static let replications = 20_000

    /// Values of two unknowns with this rank correlation, by replication.
    private static func draws(_ correlation: Double) throws -> [[Double]] {
        var scenario = try Shipped.scenario()
        scenario.unknowns = [
            Unknown(id: "talk", value: .triangular(low: 0.3, mode: 0.5, high: 0.9)),
            Unknown(id: "risk", unit: .share, value: .beta(alpha: 2, beta: 30)),
        ]
        scenario.correlations = [
            UnknownCorrelation(between: ["talk", "risk"], rankCorrelation: correlation)
        ]
        let draws = UnknownDraws(scenario)
        return ["talk", "risk"].map { id in
            (0..<replications).map {
                draws.value(of: id, RandomSource(seed: 3, replication: UInt32($0)))
            }
        }
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        var ranks = [Double](repeating: 0, count: values.count)
        for (rank, place) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
            ranks[place] = Double(rank)
        }
        return ranks
    }

    /// Fisher's transformation of Spearman's correlation has the variance (1 + ρ² / 2) / (n − 3) (Bonett and Wright,
    /// 2000); 4.89 standard deviations are left with a probability of 1 in a million.
    @Test("are correlated in their ranks as declared", arguments: [0.7, -0.4, 0, 0.99])
    func correlation(declared: Double) throws {
        let ranks = try Self.draws(declared).map(Self.ranks)
        let middle = Double(Self.replications - 1) / 2
        func product(_ a: [Double], _ b: [Double]) -> Double {
            zip(a, b).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
        }
        let found = product(ranks[0], ranks[1]) / product(ranks[0], ranks[0])
        func fisher(_ r: Double) -> Double { Elementary.log((1 + r) / (1 - r)) / 2 }
        let sd = ((1 + declared * declared / 2) / Double(Self.replications - 3)).squareRoot()
        #expect(abs(fisher(found) - fisher(declared)) < 4.89 * sd, "\(found), not \(declared)")
    }

    /// D√n of Kolmogorov and Smirnov is over 2.69 with a probability of 1 in a million.
    @Test("have each the law declared, however they are correlated", arguments: [0.7, -0.4])
    func margins(correlation: Double) throws {
        let laws: [Distribution] = [
            .triangular(low: 0.3, mode: 0.5, high: 0.9), .beta(alpha: 2, beta: 30),
        ]
        for (law, values) in zip(laws, try Self.draws(correlation)) {
            let count = Double(values.count)
            var distance = 0.0
            for (rank, value) in values.sorted().enumerated() {
                let exact = law.cdf(value)
                distance = max(
                    distance, exact - Double(rank) / count, Double(rank + 1) / count - exact)
            }
            #expect(distance * count.squareRoot() < 2.69, "\(law)")
        }
    }
}
