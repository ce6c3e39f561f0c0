import ScenarioFiles
import SchoolDomain
import Stochastics
import Testing

/// How unknowns are written, changed and found.
@Suite struct UnknownTests {
    private static let unknowns = """
        extends: \(fixture("good.yaml"))
        unknowns:
          - {id: talk, title: {fi: Puhe, sv: Samtal, en: Talk}, value: {uniform: {from: 0.8, to: 1}}}
          - {id: risk, unit: "%", value: {uniform: {from: 0 %, to: 10 %}}}
          - {id: cost, unit: EUR, value: 300000 EUR}
        correlations:
          - {between: [talk, risk], rankCorrelation: 0.5}
        ladder:
          - {id: consultation, effect: {multiplier: {unknown: talk}}}
          - {id: meeting, effect: {multiplier: {unknown: talk}}}
        money: {lifetime: {over: 50 h, addedRisk: {unknown: risk}, cost: {unknown: cost}}}

        """

    private func result(_ more: String = "", _ overrides: [String] = []) -> LoadResult {
        withFolder { folder in
            write(Self.unknowns, to: "\(folder)/base.yaml")
            write("extends: base.yaml\n" + more, to: "\(folder)/over.yaml")
            return ScenarioLoader.load(
                path: "\(folder)/over.yaml", overrides: overrides, plugins: exampleCatalog)
        }
    }

    private func load(_ more: String = "", _ overrides: String...) throws -> Scenario {
        let result = result(more, overrides)
        #expect(result.diagnostics.map { $0.rendered() } == [])
        return try #require(result.scenario)
    }

    @Test func `an unknown is declared once and named wherever its value stands`() throws {
        let scenario = try load()
        #expect(
            scenario.unknowns == [
                Unknown(
                    id: "talk", title: .init(fi: "Puhe", sv: "Samtal", en: "Talk"),
                    value: .uniform(from: 0.8, to: 1)),
                Unknown(id: "risk", unit: .share, value: .uniform(from: 0, to: 0.1)),
                Unknown(id: "cost", unit: .euros, value: .fixed(300_000)),
            ])
        #expect(
            scenario.correlations
                == [UnknownCorrelation(between: ["talk", "risk"], rankCorrelation: 0.5)])
        let named = scenario.uncertainPlaces.filter { $0.number == .unknown("talk") }
        #expect(
            named.map(\.name) == [
                "ladder.consultation.effect.multiplier", "ladder.meeting.effect.multiplier",
            ])
        #expect(scenario.money.lifetime?.addedRisk == .unknown("risk"))
    }

    @Test func `an unknown may set numbers of the absence process by their paths`() throws {
        let more =
            "{id: sigma, value: {normal: {mean: 0.9, sd: 0.1}, min: 0.2, max: 2}, sets: [absence.frailty.sigma.7, absence.frailty.sigma.8]}"
        let scenario = try load("unknowns: [\(more)]\n")
        #expect(scenario.drawsNumbers)
        let drawn = scenario.withDrawnNumbers { $0 == "sigma" ? 1.25 : 0 }
        #expect(drawn.absence.frailty.sigmaByGrade[7...8] == [1.25, 1.25])
        #expect(drawn.absence.frailty.sigmaByGrade[9] == scenario.absence.frailty.sigmaByGrade[9])
        #expect(drawn.absence.spells == scenario.absence.spells)
    }

    @Test func `what cannot be set is told at its place`() {
        func complaints(_ unknown: String) -> [String] {
            result("unknowns: [\(unknown)]\n").diagnostics.map(\.message.en)
        }
        #expect(
            complaints("{id: a, value: 1, sets: [absence.frailty.sigmas.7]}")
                == ["`absence.frailty.sigmas.7` is no number of the absence process that an unknown can set"])
        #expect(complaints("{id: a, value: 1, sets: [absence.level, absence.level]}").count == 1)
        #expect(complaints("{id: a, unit: \"%\", value: 3 %, sets: [absence.level]}").count == 1)
        #expect(complaints("{id: a, value: {uniform: {from: 0, to: 20}}, sets: [absence.level]}").count == 1)
    }

    @Test func `an overlay may name another law, another unknown or a number instead`() throws {
        func multiplier(_ text: String) throws -> UncertainNumber? {
            try load("ladder: [{id: meeting, effect: {multiplier: \(text)}}]\n").ladder[1].effect?.multiplier
        }
        #expect(try multiplier("0.9") == .fixed(0.9))
        #expect(
            try multiplier("{uniform: {from: 0.5, to: 0.6}}") == .law(.uniform(from: 0.5, to: 0.6)))
        let narrow = try load(
            """
            unknowns: [{id: talk, value: {uniform: {to: 0.9}}}, {id: other, value: 0.8}]
            ladder: [{id: meeting, effect: {multiplier: {unknown: other}}}]

            """)
        #expect(narrow.unknowns[0].value == .uniform(from: 0.8, to: 0.9))
        #expect(narrow.ladder[1].effect?.multiplier == .unknown("other"))
        // Bounds of a law that an unknown has replaced are gone with it.
        let bounded = try load(
            "ladder: [{id: meeting, effect: {multiplier: {normal: {mean: 1, sd: 0.1}, min: 0.5}}}]\n",
            "ladder.meeting.effect.multiplier.unknown=talk")
        #expect(bounded.ladder[1].effect?.multiplier == .unknown("talk"))
    }

    @Test func `it can be changed for one run, and so can a correlation`() throws {
        let certain = try load("", "unknowns.talk.value=0.95", "correlations[0].rankCorrelation=-0.2")
        #expect(certain.unknowns[0].value == .fixed(0.95))
        #expect(certain.correlations[0].rankCorrelation == -0.2)
        #expect(try load("", "unknowns.risk.value.uniform.to=5 %").unknowns[1].value.largest == 0.05)
    }

    @Test func `it is listed among the inputs with its source`() throws {
        let inputs = result("unknowns: [{id: talk, value: 0.9}] # seen in two towns [A-25]\n").inputs
        let value = try #require(inputs.first { $0.path == "unknowns.talk.value" })
        #expect(value.text == "0.9" && value.marks == [.assumed("A-25")])
        let place = try #require(inputs.first { $0.path == "ladder.meeting.effect.multiplier.unknown" })
        #expect(place.text == "talk")
    }

    @Test func `a declared plugin may be given one, within the plugin's own range`() throws {
        let use = "plugins: [{id: talks, use: talk, share: 50 %, multiplier: {unknown: NAME}}]\n"
        let scenario = try load(use.replacing("NAME", with: "talk"))
        #expect(scenario.interventions.last?.effect?.multiplier == .unknown("talk"))
        let wide = result(
            use.replacing("NAME", with: "wide")
                + "unknowns: [{id: wide, value: {uniform: {from: 0.1, to: 1}}}]\n")
        #expect(
            wide.diagnostics.map(\.message.en) == [
                "`plugins.talks.multiplier` can be 0.1 to 1; it must be between 0.5 and 1.5"
            ])
        #expect(wide.diagnostics.first?.remedy?.en == "narrow the unknown `wide`, or add `min:` to it")
    }
}
