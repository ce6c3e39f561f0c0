import Localization
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@testable import Reports

@Suite("What happened to a pupil, in words")
struct EventWordsTests {
    /// 54 lessons of 45 minutes are 40.5 hours of 60, and 67 are 50.25.
    @Test("hours are those that the scenario counts", arguments: Language.allCases)
    func hours(language: Language) throws {
        func said(_ hour: HourMeaning, _ event: TraceEvent.Kind) throws -> String {
            var scenario = try Shipped.scenario()
            scenario.counting.hour = hour
            return language(EventWords(model: Model(scenario)).words(event))
        }
        let clock = LocalizedText(fi: "40,5 h", sv: "40,5 h", en: "40.5 h")
        #expect(try said(.clock, .missedBefore(lessons: 54)).hasSuffix(": " + language(clock)))
        #expect(try said(.lesson, .missedBefore(lessons: 54)).hasSuffix(": 54 h"))
        let threshold = LocalizedText(fi: "50,25 h", sv: "50,25 h", en: "50.25 h")
        #expect(try said(.clock, .crosses(step: 0, counted: 67)).contains(language(threshold)))
        #expect(try said(.clock, .spell(type: 0, days: 2, lessons: 8)).contains(" 6 h ("))
        #expect(try said(.lesson, .spell(type: 0, days: 2, lessons: 8)).contains(" 8 h ("))
    }
}
