import Experiments
import Localization
import Reports
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("Words and numbers in three languages")
struct LanguageTests {
    @Test("numbers are written as each language does")
    func numbers() {
        #expect(Language.fi.number(1234.5, decimals: 1) == "1234,5")
        #expect(Language.fi.number(12345.67, decimals: 1) == "12\u{A0}345,7")
        #expect(Language.sv.number(1_234_567, decimals: 0) == "1\u{A0}234\u{A0}567")
        #expect(Language.en.number(1234.5, decimals: 1) == "1,234.5")
        #expect(Language.en.number(-0.04, decimals: 1) == "0.0")
        #expect(Language.en.number(-0.06, decimals: 1) == "−0.1")
        #expect(Language.en.number(0.996, decimals: 2) == "1.00")
        #expect(Language.en.number(9.05, decimals: 2) == "9.05")
        #expect(
            Language.fi.number(.nan, decimals: 1) == "–" && Language.fi.number(.infinity, decimals: 0) == "–")
    }

    @Test("tables round to about three digits, differences carry a sign")
    func rough() {
        #expect(Language.fi.rough(0.1234) == "0,12" && Language.fi.rough(12.34) == "12,3")
        #expect(Language.fi.rough(1234.5) == "1235")
        #expect(Language.en.signed(1.5) == "+1.50" && Language.en.signed(-1.5) == "−1.50")
        #expect(Language.en.signed(0) == "0.00")
    }

    @Test(
        "the language of the environment is understood, English otherwise",
        arguments: zip(
            ["fi_FI.UTF-8", "sv_FI", "fi", "en_GB.UTF-8", "de_DE", "C", ""],
            [Language.fi, .sv, .fi, .en, .en, .en, .en]))
    func environment(locale: String, language: Language) {
        #expect(Language(locale: locale) == language)
        #expect(Language(locale: nil) == .en)
    }

    static let everything = Result { () throws -> Scenario in
        var scenario = try Shipped.scenario("studies/mentors.yaml")
        scenario.years = [scenario.years[0]]
        return scenario
    }

    @Test("every measure has a name in every language, and names differ from identifiers")
    func measureNames() throws {
        let catalog = MeasureCatalog(Model(try Self.everything.get()))
        for kind in Set(catalog.measures.map(\.kind)) {
            for language in Language.allCases {
                #expect(!language(kind.name).isEmpty && language(kind.name) != kind.id)
            }
        }
    }

    @Test("every scope reads as words, with the scenario's own titles")
    func scopes() throws {
        let scenario = try Self.everything.get()
        for measure in MeasureCatalog(Model(scenario)).measures where !measure.scope.entries.isEmpty {
            for language in Language.allCases {
                #expect(!MeasureWords.scope(measure.scope, in: scenario, language).isEmpty)
            }
        }
        let scope = Scope([(.grades, "7-9"), (.threshold, "50 h"), (.date, "10-31")])
        #expect(MeasureWords.scope(scope, in: scenario, .fi) == "vuosiluokat 7–9, 50 h, 31.10. mennessä")
        let role = Scope([(.role, "curator"), (.requests, "absence")])
        #expect(MeasureWords.scope(role, in: scenario, .sv) == "Skolkurator, frånvaroärenden")
    }
}
