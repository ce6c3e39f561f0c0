import Localization
import NewMunicipality
import SchoolDomain
import Testing

@Suite("Asked for what the command line leaves open")
struct InterviewTests {
    /// What comes of these lines, with all that was shown.
    private static func asked(
        _ lines: [String], _ facts: MunicipalityFacts = MunicipalityFacts(), in language: Language = .fi,
        offering table: String? = nil
    ) throws -> (answers: MunicipalityAnswers?, shown: [String]) {
        var rest = lines[...]
        var shown: [String] = []
        let interview = Interview(
            in: language, today: CalendarDate("2026-11-30"), table: table,
            ask: { prompt in
                shown.append(prompt)
                return rest.popFirst()
            }, say: { shown.append($0) })
        return (interview.complete(facts), shown)
    }

    @Test("empty answers are those in brackets")
    func usual() throws {
        try withFolder { folder in
            write(Array(Table.small.utf8), to: "\(folder)/k.csv")
            let (answers, shown) = try Self.asked(
                ["Kunta", "", "", "", ""], offering: "\(folder)/k.csv")
            let expected = MunicipalityAnswers(
                name: "Kunta", schools: "\(folder)/k.csv", years: try AnswerReading.years("2026-27..2028-29"))
            #expect(answers == expected)
            #expect(shown[0] == "Kunnan nimi: " && shown[1].hasSuffix(" [\(folder)/k.csv]: "))
            #expect(
                shown[2...] == [
                    "Lukuvuodet [2026-27..2028-29]: ", "Talviloman viikko (8, 9 tai 10) [9]: ",
                    "Onko pienluokka (k/e) [ei]: ",
                ])
        }
    }

    @Test("what is not accepted is asked again, and a path may be in quotes")
    func again() throws {
        try withFolder { folder in
            write([], to: "\(folder)/k.csv")
            let lines = [
                "", "A", "", "nowhere.csv", "'\(folder)/k.csv'", "2026", "2027-28", "12", "8", "perhaps", "j",
            ]
            let (answers, shown) = try Self.asked(lines, in: .sv)
            #expect(answers?.name == "A" && answers?.schools == "\(folder)/k.csv")
            #expect(answers?.years.starts == 2027...2027 && answers?.winterWeek == 8)
            #expect(answers?.hasSmallClass == true)
            #expect(shown.filter { $0.hasPrefix("  ") }.count == 6)
            #expect(shown.contains("  vinterlovet är vecka 8, 9 eller 10"))
        }
    }

    @Test("only what is missing is asked")
    func missing() throws {
        var facts = MunicipalityFacts(
            name: "A", schools: "k.csv", winterWeek: 10, hasSmallClass: false)
        #expect(facts.answers == nil)
        let (answers, shown) = try Self.asked(["2026-27"], facts, in: .en)
        #expect(answers?.winterWeek == 10 && shown == ["School years [2026-27..2028-29]: "])
        facts.years = answers?.years
        #expect(facts.answers == answers)
    }

    @Test("an input that ends gives no answers", arguments: 0...4)
    func ended(count: Int) throws {
        try withFolder { folder in
            write([], to: "\(folder)/k.csv")
            let lines = ["A", "\(folder)/k.csv", "", "", ""].prefix(count)
            let answers = try Self.asked(Array(lines)).answers
            #expect(answers == nil)
        }
    }
}
