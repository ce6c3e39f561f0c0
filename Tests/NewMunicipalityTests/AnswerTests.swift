import Localization
import NewMunicipality
import SchoolDomain
import Testing

@Suite("Answers about a new municipality")
struct AnswerTests {
    @Test(
        "a name is read back as it was typed, whatever YAML would make of it",
        arguments: [
            "Lempäälä", "Koski Tl", "A # B", "A: B", "\"A\"", "'A'", "A\\B", "- A", "{A}", "[A]", "~", "null",
            "true",
            "2026", "&a *b !c |d >e %f @g `h`", "Åbo\u{A0}stad", "Kunta 🏫",
        ])
    func names(name: String) throws {
        let read = try AnswerReading.name("  \(name) ")
        #expect(read == name)
        let scenario = try made(Table.small) { $0.name = read }.get().loaded().scenario
        #expect(scenario?.name == LocalizedText(name))
    }

    @Test(
        "no name is one on two lines, an empty one, one that turns text or one without end",
        arguments: [
            "", "  ", "a\nb", "a\r\nb", "a\tb", "a\u{2028}b", "a\u{85}b", "a\u{202E}b", "a\u{1B}[2J",
            String(repeating: "a", count: 101),
        ])
    func noNames(text: String) {
        #expect(throws: AnswerComplaint.self) { try AnswerReading.name(text) }
    }

    @Test("school years are read as people write them")
    func years() throws {
        for (text, starts) in [
            ("2026-27", 2026...2026), ("2026-2027", 2026...2026), ("2026–27..2028–29", 2026...2028),
            ("2026/27..2028/29", 2026...2028),
            (" 2026-27 .. 2028-29 ", 2026...2028), ("2099-00", 2099...2099),
            ("2026-27..2045-46", 2026...2045),
        ] {
            #expect(try AnswerReading.years(text).starts == starts)
        }
        #expect(try AnswerReading.years("2026-27..2028-29").description == "2026-27..2028-29")
        #expect(try AnswerReading.years("2026-27..2026-27").description == "2026-27")
    }

    @Test(
        "and others are refused with what is wrong",
        arguments: [
            ("2028-29..2026-27", "the last school year is before the first"), ("2026", "are written like"),
            ("2026-28", "are written like"), ("26-27", "are written like"), ("2026-27..", "are written like"),
            ("2026-27..2027-28..2028-29", "are written like"), ("", "are written like"),
            ("2026-27..2046-47", "1 to 20 school years"), ("2026-27..2065-66", "1 to 20 school years"),
            ("1998-99", "2000 to 2100"), ("+026-27", "are written like"),
        ])
    func noYears(text: String, words: String) throws {
        let complaint = try #require(throws: AnswerComplaint.self) { try AnswerReading.years(text) }
        #expect(complaint.words.en.contains(words), "\(complaint.words.en)")
    }

    @Test("dates are read in both ways that are in use")
    func dates() throws {
        #expect(try AnswerReading.date("12.8.2026") == CalendarDate("2026-08-12"))
        #expect(try AnswerReading.date("2026-08-12") == CalendarDate("2026-08-12"))
        for text in ["12.8.", "12/8/2026", "31.6.2026", "2026-8-12", "", "..", "a.b.c"] {
            #expect(throws: AnswerComplaint.self) { try AnswerReading.date(text) }
        }
    }

    @Test("the years offered are those that are planned for on that day")
    func coming() throws {
        func coming(_ text: String) throws -> String? {
            SchoolYearRange.coming(try #require(CalendarDate(text)))?.description
        }
        #expect(try coming("2026-11-30") == "2026-27..2028-29")
        #expect(try coming("2027-02-28") == "2026-27..2028-29")
        #expect(try coming("2027-03-01") == "2027-28..2029-30")
    }

    @Test(
        "a first day moves every year, as far as the law's days allow; one that no year can have is refused")
    func firstDays() throws {
        func firsts(_ text: String) throws -> [String] {
            let folder = try made(Table.small) {
                $0.firstDay = CalendarDate(text)
                $0.years = SchoolYearRange(2026...2029) ?? $0.years
            }.get()
            return try #require(folder.loaded().scenario).years.map { $0.terms[0].first.description }
        }
        #expect(try firsts("2026-08-11") == ["2026-08-11", "2027-08-10", "2028-08-08", "2029-08-07"])
        // Four days earlier than the custom, which in 2029 would end the term on 14 December.
        #expect(try firsts("2026-08-06") == ["2026-08-06", "2027-08-05", "2028-08-03", "2029-08-03"])
        for text in ["2026-08-20", "2026-08-15", "2025-08-12"] {
            let refusal = try #require(throws: MunicipalityRefusal.self) {
                try made(Table.small) { $0.firstDay = CalendarDate(text) }.get()
            }
            #expect(refusal.words().contains("from 2026-08-06 to 2026-08-14"), "\(refusal.words())")
        }
    }

    @Test("breaks are in the weeks that were asked for, and each year says how many days it has")
    func breaks() throws {
        let folder = try made(Table.small) {
            $0.winterWeek = 8
            $0.autumnWeek = 43
        }.get()
        let year = try #require(folder.loaded().scenario).years[0]
        #expect(year.breaks.map(\.first.description) == ["2026-10-19", "2027-02-22", "2027-03-26"])
        #expect(folder.text("scenario.yaml").contains("label: 2026-27 # 189 school days"))
    }
}
