import Localization
import Planning
import PluginKit
import SchoolDomain
import ShippedScenarios
import Stochastics
import Tables
import Testing

@testable import Reports

@Suite("What is said first of a search for posts")
struct StaffFindingTests {
    /// One school, and some answer of a search; each test puts numbers of its own into it.
    private static let searched = Result { () throws -> (Scenario, StaffingStudy) in
        let scenario = try Shipped.scenario("first-run.yaml")
        let question = ServiceQuestion(target: 0.5, replications: 14, seed: 1, threads: 2)
        return (scenario, try StaffingStudy(BoundScenario(scenario), question, explained: 0))
    }

    /// Of curators, psychologists and social workers there are 0.6, 0.5 and 0.5 htv.
    ///
    /// - Parameter planned: of each; `nil`: out of reach.
    private static func findings(
        _ planned: [Double?], needs: [Double?] = [], _ change: (inout Scenario) -> Void = { _ in }
    ) throws -> [Finding] {
        var (scenario, study) = try searched.get()
        for (number, posts) in planned.enumerated() {
            for level in study.pools[number].levels.indices {
                study.pools[number].levels[level].enough = posts
                study.pools[number].levels[level].assured = posts
                study.pools[number].levels[level].isAssurable = true
            }
            study.pools[number].isRequested = true
            study.pools[number].needs = needs
        }
        study.together.allNow = ObservedShare(2, of: 10)
        study.together.allPlanned = ObservedShare(9, of: 10)
        change(&scenario)
        return StaffingFindings(study: study, scenario: scenario).all
    }

    /// A curator is paid 12 × 3,650 × 1.05 × 1.224 = 56,291.76 euros a year with on-costs, a psychologist 70,943.04:
    /// 0.2 and 0.4 of them 11,258 and 28,377.
    @Test("who is short, most first, by how much, what it costs whom", arguments: Language.allCases)
    func short(language: Language) throws {
        let found = try Self.findings([0.8, 0.9, 0.5], needs: [0.7, 0.8, 0.7, 0.9, 0.6])
        #expect(found.map(\.kind) == ["posts", "posts_cost", "certainty"])
        let text = MadeResults.text(found, language).replacing("\u{A0}", with: " ")
        let said = LocalizedText(
            fi: "Htv:t eivät riitä tavoitteeseen: koulupsykologi 0,50 → 0,90 htv (tarve keskimäärin 0,74 ±0,",
            sv:
                "Årsverkena räcker inte för målet: skolpsykolog 0,50 → 0,90 årsverken (behovet i medeltal 0,74 ±0,",
            en: "Too few posts for the target: School psychologist 0.50 → 0.90 FTE (0.74 ±0.")
        #expect(text.contains(language(said)), "\(text)")
        let cost = LocalizedText(
            fi: "maksavat vuodessa: hyvinvointialue 39 636 €.",
            sv: "kostar per år: välfärdsområdet 39 636 €.",
            en: "cost a year: wellbeing services county 39,636 €.")
        #expect(text.contains(language(cost)), "\(text)")
        let met = LocalizedText(
            fi: "suunnitelmalla 90 % (55–100) simuloinneista, nyt 20 % (3–56).",
            sv: "med planen i 90 % (55–100) av simuleringarna, nu i 20 % (3–56).",
            en: "in 90 % (55–100) of the simulations as planned, now in 20 % (3–56).")
        #expect(text.contains(language(met)), "\(text)")
    }

    @Test("enough posts are said to be so, and what cannot be reached is named")
    func others() throws {
        #expect(
            MadeResults.text(try Self.findings([0.6, 0.5, 0.4]), .en)
                .hasPrefix("The posts there are suffice for the target."))
        let found = try Self.findings([nil, 0.5, 0.5])
        #expect(found.map(\.kind) == ["out_of_reach", "certainty"])
        #expect(
            MadeResults.text(found, .fi).hasPrefix(
                "Tavoite jää saavuttamatta suurimmillakin sallituilla htv:illä: koulukuraattori."))
    }

    /// 300 pupils of 670 a post are 0.448.
    @Test("the law is named where it asks for more than the target takes")
    func law() throws {
        let found = try Self.findings([0.3, 0.5, 0.5])
        #expect(found.map(\.kind) == ["posts", "law_asks_more", "certainty"])
        #expect(
            MadeResults.text(found, .en).contains(
                "The law asks for more than the target takes: School curator 0.30 FTE, the law asks 0.45."))
    }

    @Test("of many roles three are told, and how many there are besides")
    func many() throws {
        let scenario = try Shipped.scenario()
        let gaps = (1...5).map { number in
            PostGap(role: scenario.roles[1], now: 0, planned: Double(number), needed: nil, cost: 0)
        }
        let text = Language.en(FindingSentence.text(.shortOf(gaps)))
        #expect(text.hasSuffix("School curator 0.00 → 3.00 FTE and 2 more."), "\(text)")
    }

    @Test("titles are written small in the midst of a sentence, abbreviations are not")
    func inSentence() {
        let title = LocalizedText(fi: "Kuraattori", sv: "Kurator", en: "School curator").inSentence
        #expect(Language.allCases.map { $0(title) } == ["kuraattori", "kurator", "School curator"])
        #expect(Language.fi(LocalizedText("IT-tuki").inSentence) == "IT-tuki")
    }

    @Test("the answer is first: for people in sentences, for programs in a table")
    func answer() throws {
        let (scenario, study) = try Self.searched.get()
        let set = StaffAnswer.set(study, of: BoundScenario(scenario), build: "1")
        #expect(set.tables[0].id == "answer" && !set.tables[0].rows.isEmpty)
        #expect(Language.allCases.allSatisfy { !$0(set.lead).isEmpty })
        let results = [MadeResults.result(scenario), MadeResults.result(scenario)]
        let budget = BudgetAnswer.set(Study(results, build: "1"), plans: [])
        #expect(budget.tables[0].id == "answer")
        let lines = Language.en(budget.lead).split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains("Cost a year: ") && lines[1].contains("pays the same"))
    }
}
