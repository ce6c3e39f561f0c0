import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@Suite("The best of several scenarios by one measure")
struct BestAlternativeTests {
    /// The small shipped scenario with talks of some effect: the less, the more pupils are over the last step.
    private static func plans(_ multipliers: [Double]) throws -> [BoundScenario] {
        try multipliers.map { BoundScenario(try Worlds.treated(multiplier: $0)) }
    }

    private static func search(
        _ plans: [BoundScenario], _ measure: String, _ effort: BestQuestion.Effort, threads: Int = 2
    ) throws -> BestAlternative {
        try BestAlternative(
            of: plans,
            BestQuestion(measure: try MeasureChoice(measure), effort: effort, seed: 3, threads: threads))
    }

    @Test("a strong effect is found, the weak ones are given up, and values are those of ordinary runs")
    func found() throws {
        let plans = try Self.plans([1, 0.4, 0.95])
        let effort = BestQuestion.Effort.until(confidence: 0.95, indifference: 1, most: 400)
        let found = try Self.search(plans, "pupilsOver:threshold=90h", effort)
        #expect(found.best == 1)
        #expect(found.givenUpAfter[0] != nil && found.givenUpAfter[2] != nil && found.givenUpAfter[1] == nil)
        let whole = try Experiment.run(plans[0], replications: found.values[0].count, seed: 3, threads: 2)
        #expect(whole.series(found.measure.kind, found.measure.scope) == found.values[0])
    }

    @Test("it is the same for one thread and for three, to the bit")
    func threads() throws {
        let plans = try Self.plans([1, 0.9, 0.85])
        for effort in [
            BestQuestion.Effort.until(confidence: 0.9, indifference: 2, most: 60), .inAll(90),
        ] {
            let searches = try [1, 3].map {
                try Self.search(plans, "pupilsOver:threshold=90h", effort, threads: $0)
            }
            #expect(searches[0].values == searches[1].values)
            #expect(searches[0].best == searches[1].best)
            #expect(searches[0].givenUpAfter == searches[1].givenUpAfter)
        }
    }

    @Test("what is not known after so many is not told")
    func undecided() throws {
        let plans = try Self.plans([0.9, 0.8])
        let effort = BestQuestion.Effort.until(confidence: 0.99, indifference: 1e-4, most: 25)
        let found = try Self.search(plans, "pupilsOver:threshold=90h", effort)
        #expect(found.best == nil && found.values.map(\.count) == [25, 25])
        #expect(try #require(found.mostNeeded) > 25)
        // With the difference that these replications would have decided, they do.
        let decidable = try #require(found.decidable)
        let larger = BestQuestion.Effort.until(confidence: 0.99, indifference: 1.001 * decidable, most: 25)
        #expect(try Self.search(plans, "pupilsOver:threshold=90h", larger).best != nil)
        #expect(throws: BestFault.self) {
            let few = BestQuestion.Effort.until(confidence: 0.99, indifference: 1, most: 19)
            return try Self.search(plans, "pupilsOver:threshold=90h", few)
        }
    }

    @Test("a scenario that is closer than what matters is as good as the best, not behind it")
    func asGood() throws {
        let plans = try Self.plans([0.4, 1, 0.41, 0.4])
        let effort = BestQuestion.Effort.until(confidence: 0.95, indifference: 3, most: 400)
        let found = try Self.search(plans, "pupilsOver:threshold=90h", effort)
        let best = try #require(found.best)
        #expect(plans.indices.filter(found.isAsGood) == [0, 2, 3].filter { $0 != best })
        let worst = try #require(found.difference(1))
        #expect(found.difference(best) == 0 && worst > 3)
    }

    @Test("of a number in all as many are run, most of the ones that are close")
    func inAll() throws {
        let plans = try Self.plans([1, 0.4, 0.42])
        let found = try Self.search(plans, "pupilsOver:threshold=90h", .inAll(160))
        #expect(found.replications == 160 && found.best != 0)
        #expect(found.values[0].count < found.values[1].count)
        #expect(found.values[0].count < found.values[2].count)
        let probability = try #require(found.probability)
        #expect(probability > 0 && probability <= 1)
        #expect(throws: BestFault.self) {
            try Self.search(plans, "pupilsOver:threshold=90h", .inAll(59))
        }
    }

    @Test("a measure is named by what it is of; what is left out is all")
    func names() throws {
        let bound = BoundScenario(try Shipped.scenario())
        let measures = try Experiment.run(bound, replications: 1, seed: 1, threads: 1).measures
        func scope(_ text: String) throws -> Scope {
            try MeasureChoice(text).measure(in: measures, whole: "0-9").scope
        }
        #expect(
            try scope("pupilsOver:threshold=50h") == Scope([(.grades, "0-9"), (.threshold, "50 h")]))
        #expect(
            try scope(" pupilsOver : threshold = 50 h , grades=7-9 ")
                == Scope([(.grades, "7-9"), (.threshold, "50 h")]))
        for measure in measures where measure.scope[.year] == nil {
            // Every measure can be named by its own text.
            let named = try MeasureChoice("\(MeasureChoice(measure))").measure(in: measures, whole: "0-9")
            #expect(named == measure)
        }
        // Of scenarios that all have grades 10-15, those count where none are named.
        let whole = try MeasureChoice("pupilsOver:threshold=50h").measure(
            in: measures + [Measure(.pupilsOver, Scope([(.grades, "0-15"), (.threshold, "50 h")]))],
            whole: "0-15")
        #expect(whole.scope[.grades] == "0-15")
        #expect(throws: MeasureFault.self) { try scope("pupilsOver") }
        #expect(throws: MeasureFault.self) { try scope("pupilOver:threshold=50 h") }
        #expect(throws: MeasureFault.self) { try scope("pupilsOver:threshold=51 h") }
        #expect(throws: MeasureFault.noKey("limit=50 h")) { try MeasureChoice("pupilsOver:limit=50 h") }
        #expect(throws: MeasureFault.noKey("threshold")) { try MeasureChoice("pupilsOver:threshold") }
        #expect(throws: MeasureFault.noKey("grades=7-9")) {
            try MeasureChoice("pupilsOver:grades=1-6,grades=7-9")
        }
    }

    @Test("of what is neither better nor worse there is no best")
    func noPreference() throws {
        let plans = try Self.plans([1, 0.9])
        let measures = try Experiment.run(plans[0], replications: 1, seed: 1, threads: 1).measures
        let neither = try #require(measures.first { $0.better == .neither && $0.scope[.year] == nil })
        #expect(throws: BestFault.self) {
            try Self.search(plans, "\(MeasureChoice(neither))", .inAll(100))
        }
    }
}
