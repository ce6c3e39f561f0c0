import ScenarioFiles
import SchoolDomain
import Testing

/// YAML as people write it: what is certain is read, and means what they meant.
@Suite struct PlainWritingTests {
    private func load(_ overlay: String) -> LoadResult {
        withFolder { folder in
            write("extends: \(fixture("good.yaml"))\n" + overlay, to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml")
        }
    }

    @Test(arguments: ["~", "null", "Null", "NULL", ""])
    func `every word for nothing means not given, in new items too`(word: String) throws {
        let overlay = """
            roles: [{id: curator, background: \(word)}]
            ladder:
              - {id: later, threshold: 95 h, patience: \(word), effect: \(word)}
            """
        let scenario = try #require(load(overlay).scenario)
        #expect(scenario.roles.first { $0.id == "curator" }?.background == nil)
        #expect(scenario.ladder.last?.patienceDays == nil && scenario.ladder.last?.effect == nil)
    }

    @Test func `a quoted word for nothing is a text`() throws {
        let scenario = try #require(load("name: \"null\"\nquestion: '~'\n").scenario)
        #expect(scenario.name == "null" && scenario.question == "~")
    }

    @Test func `what is not removed stays`() throws {
        let result = load("interventions: [{id: mentors, remove: false}]\n")
        #expect(result.diagnostics.map(\.message.en) == [])
        #expect(result.scenario == ScenarioLoader.load(path: fixture("good.yaml")).scenario)
    }

    @Test func `remove without a word is told as such`() {
        let result = load("interventions: [{id: mentors, remove: }]\n")
        #expect(result.diagnostics.map(\.message.en) == ["`remove` must be `true` to take something away"])
    }

    @Test(arguments: [
        ("classes: [{id: saaksjarvi, yearCost: 195 000,50 EUR}]", "195 000,50 EUR", "195 000.50 EUR"),
        ("absence: {season: {drift: [0,94, 1, 1,06]}}", "0,94", "0.94"),
        ("absence: {season: {drift: [1, 1,01, 1]}}", "1,01", "1.01"),
        ("absence: {season: {drift: [0,94, 1,01, 1,06]}}", "0,94", "0.94"),
        ("observation: {thresholds: [50,5 h, 70 h, 90 h]}", "50,5 h", "50.5 h"),
        ("observation: {thresholds: [50 h, 70,5 h]}", "70,5 h", "70.5 h"),
        ("observation: {thresholds: [50,5 h]}", "50,5 h", "50.5 h"),
    ])
    func `a decimal comma inside braces is told for what it is, once`(
        overlay: String, typed: String, meant: String
    ) {
        let found = load(overlay).diagnostics
        #expect(
            found.map(\.message.en) == [
                "`\(typed)`: inside braces and brackets a comma parts items, not decimals"
            ])
        #expect(found.first?.remedy?.en == "write `\(meant)`, or the number in quotes")
    }

    @Test(arguments: ["[1,2, 3]", "[0,1, 2]", "[7,8,9]", "[0, 1,2, 9]", "[0,10, 20]"])
    func `a list with some spaces left out is a list`(grades: String) throws {
        let result = load("interventions: [{id: mentors, grades: \(grades)}]")
        #expect(!result.diagnostics.contains { $0.message.en.contains("inside braces") })
    }

    @Test func `dates and grades may be written as people write them`() throws {
        let overlay = """
            observation: {dates: [31.10., 03-31]}
            years:
              - label: 2026-27
                terms: [2026-08-12 - 2026-12-19, 7.1.2027–5.6.2027]
                holidays: [6.5.2027]
                breaks: [12.–18.10.2026, 1.3.2027-7.3.2027, 26.3.-29.3.2027]
                extraDays: [2026-12-19, 2027-06-05]
            weeklyLessons: {0: 19, 1–2: 20, 3: 22, 4: 24, 5–6: 25, 7: 30, 8: 29, 9: 30}
            """
        let result = load(overlay)
        #expect(result.diagnostics.map(\.message.en) == [])
        var expected = try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
        expected.observation.dates = try [#require(MonthDay("10-31")), #require(MonthDay("03-31"))]
        #expect(result.scenario == expected)
    }

    @Test(arguments: ["8/12/2026", "12.8.26", "2026-13-01", "31.2.2027", "2026.08.12"])
    func `a date that can be another is refused`(date: String) {
        let result = load("years:\n  - {label: a, terms: [2026-08-12..2027-06-05], holidays: [\(date)]}\n")
        #expect(
            result.diagnostics.contains { $0.message.en.contains("must be a date, such as `2026-08-12`") })
    }

    @Test(arguments: [
        ("12.345,50 EUR", 12_345.5), ("12,345.50 EUR", 12_345.5), ("1.234.567 EUR", 1_234_567),
        ("11 280 €", 11_280),
        ("1\u{2009}234,5 EUR", 1234.5), ("1.25 EUR", 1.25), ("0.125 EUR", 0.125), ("1.1250 EUR", 1.125),
    ])
    func `amounts of one reading are read`(text: String, value: Double) throws {
        let result = load("money:\n  ordinaryPupilYear: \(text)\n")
        #expect(result.diagnostics.map(\.message.en) == [])
        #expect(result.scenario?.money.ordinaryPupilYear == value)
    }

    /// What the program types must be readable, with three decimals too.
    @Test(arguments: [1.125, 195, 2.5, 999.125, 1000.125, 0.125])
    func `numbers as the program types them are read back`(value: Double) throws {
        let typed = ParameterUnit.euros.typed(value)
        #expect(try #require(load("money:\n  placementDay: \(typed)\n").scenario).money.placementDay == value)
    }

    @Test(arguments: [1200.0, 1.2, 666.125, 0.125])
    func `amounts without a unit as the program types them are read back`(value: Double) throws {
        let typed = NumberRule.amount(from: 0, to: 100_000).typed(value)
        let result = load("roles: [{id: curator, norm: {pupilsPerPost: \(typed), basis: law}}]\n")
        #expect(
            try #require(result.scenario).roles.first { $0.id == "curator" }?.norm?.pupilsPerPost == value)
    }

    @Test(arguments: ["1.000", "1", "0.970", "2.125"])
    func `three decimals of a factor are no thousands`(text: String) throws {
        let result = load("absence: {season: {drift: [\(text), 1, 1]}}\n")
        #expect(try #require(result.scenario).absence.season.drift.first == Double(text))
    }

    @Test func `a file in UTF-16 is told as such, whichever byte comes first`() {
        withFolder { folder in
            let units = Array("name: Lempäälä\n".utf16)
            let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
                write(bytes, to: "\(folder)/s.yaml")
                let found = ScenarioLoader.load(path: "\(folder)/s.yaml").diagnostics
                #expect(found.count == 1 && found[0].message.en.contains("is written in UTF-16"))
                #expect(found.first?.place?.line == 1)
            }
        }
    }

    @Test func `files are found however their names are written`() {
        withFolder { folder in
            // As a Mac's archive has it: a and o with dots of their own.
            write(bytes(fixture("good.yaml")), to: "\(folder)/sa\u{308}a\u{308}sto\u{308}.yaml")
            let local = String(decoding: bytes(fixture("good.yaml")), as: UTF8.self)
            write(
                local.replacing("tables/", with: "\(fixtures)/tables/"),
                to: "\(folder)/sa\u{308}a\u{308}sto\u{308}.yaml")
            write("extends: säästö.yaml\nschools: \(fixtures)/tables\\schools.csv\n", to: "\(folder)/s.yaml")
            let result = ScenarioLoader.load(path: "\(folder)/s.yaml")
            #expect(result.diagnostics.map(\.message.en) == [])
            #expect(result.scenario == ScenarioLoader.load(path: fixture("good.yaml")).scenario)
        }
    }

    @Test func `what a text loses at a hash is told, and is no source`() throws {
        let result = load("name: Kuraattori #2\nmoney: {index: 1 %} #2\n")
        #expect(result.diagnostics.map(\.message.en).count == 1)
        #expect(result.diagnostics.first?.message.en.contains("`#2` is no part of it") == true)
        let said = result.inputs.filter { $0.path == "name" || $0.path == "money.index" }.map(\.comment)
        #expect(said.sorted() == ["", "2"])
    }

    @Test func `a comment after a text is only a comment`() {
        #expect(load("name: Kuraattori # a comment\nquestion: \"#1 of 2\" #quoted\n").diagnostics.isEmpty)
    }

    @Test func `thirty-five per cent of 360 lessons is 126, and so on for every share with one decimal`() {
        #expect(AbsenceAmount.lessons(percent: 35, ofFifths: 1800) == 126)
        #expect(AbsenceAmount.lessons(percent: 57.5, ofFifths: 1800) == 207)
        #expect(AbsenceAmount.lessons(percent: 70, ofFifths: 1800) == 252)
        // 26 lessons a week over 7 days are 36.4.
        #expect(AbsenceAmount.lessons(percent: 50, ofFifths: 182) == 18)
        for tenths in 0...1000 {
            let exact = tenths * 1800 / 5000
            #expect(AbsenceAmount.lessons(percent: Double(tenths) / 10, ofFifths: 1800) == exact)
        }
    }

    @Test func `a share is kept as it was typed`() throws {
        let scenario = try #require(load("ladder: [{id: meeting, threshold: \"57,5 %\"}]\n").scenario)
        #expect(scenario.ladder.first { $0.id == "meeting" }?.threshold == .percent(57.5))
    }

    @Test func `what does nothing is told`() {
        let overlay = """
            classes: [{id: saaksjarvi, effect: {multiplier: 1}}]
            interventions: [{id: mentors, effect: ~, ongoing: ~, coverage: 0 %}]
            staff: [{role: psychologist, posts: 0 htv}]
            """
        let told = load(overlay).diagnostics.map(\.message.en)
        #expect(told.contains("`classes.saaksjarvi` does not change absence: the class has no effect"))
        #expect(
            told.contains("`interventions.mentors` does not change absence: the intervention has no effect"))
        #expect(told.contains("`interventions.mentors` reaches nobody: it is offered to no one"))
        #expect(
            told.contains("`psychologist` is asked for work but has 0 htv: the work waits and is never done"))
    }
}
