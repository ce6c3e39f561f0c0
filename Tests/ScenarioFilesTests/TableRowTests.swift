import Localization
import ScenarioFiles
import SchoolDomain
import Testing

/// Rows and columns of tables that are no schools or posts of their own, or would be lost.
@Suite struct TableRowTests {
    private static let header = TableTests.header
    private static let rows = TableTests.rows
    private static let staffHeader = "Ammattiryhmä;Koulut;Htv;"
    private static let staffRows = [
        "teacher;all;200;", "curator;all;4,9;16.3.2027", "psychologist;all;4,2;", "mentor;all;1;",
    ]
    /// The same from years before the first one.
    private static let early = staffRows.map { $0.replacing("16.3.2027", with: "1.8.2020") }
    private static let sum = "0;50;52;54;56;58;60;336;338;340"

    /// What comes of the good scenario with these tables.
    private func load(_ lines: [String], staff: [String] = [staffHeader + "Alkaen"] + early) -> LoadResult {
        withFolder { folder in
            write(TableTests.lines(lines), to: "\(folder)/koulut.csv")
            write(TableTests.lines(staff), to: "\(folder)/staff.csv")
            let text = "extends: \(fixture("good.yaml"))\nschools: koulut.csv\nstaff: staff.csv\n"
            write(text, to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml")
        }
    }

    private func load(staff: [String]) -> LoadResult { load([Self.header] + Self.rows, staff: staff) }

    private func told(_ result: LoadResult, _ language: KeyPath<LocalizedText, String> = \.en) -> [String] {
        result.diagnostics.map {
            "\($0.place?.line ?? 0): \($0.severity.rawValue): \($0.message[keyPath: language])"
        }
    }

    @Test(arguments: 0...3)
    func `a row that adds up all others is refused wherever it stands`(index: Int) {
        var rows = Self.rows
        rows.insert("nokia;Nokia;;" + Self.sum, at: index)
        let result = load([Self.header] + rows)
        let errors = told(result).filter { $0.contains("error") }
        #expect(
            errors == [
                "\(index + 2): error: this row is a sum of the others, no school; its pupils would be counted twice"
            ])
        // One pupil less in one grade, and it is only nearly a sum.
        let near = load([Self.header] + rows.map { $0.replacing("0;50;52;", with: "0;50;51;") })
        #expect(!told(near).contains { $0.contains("error") })
    }

    @Test func `a row that is as large as one other is no sum`() {
        let rows = ["a;A;;0;10;10;10;10;10;10;0;0;0", "b;B;;0;10;10;10;10;10;10;0;0;0"]
        let zeros = "c;C;;0;0;0;0;0;0;0;0;0;0"
        #expect(!told(load([Self.header, zeros] + rows)).contains { $0.contains("a sum of the others") })
    }

    @Test(arguments: [
        "Koko kunta", "KOKO KAUPUNKI", "Kunta yhteensä", "Kaikki koulut", "Kaikki yhteensä:", "Hela kommunen",
        "Hela staden", "Alla skolor", "All schools in 2026", "Whole municipality",
    ])
    func `rows of all schools are refused by their name`(name: String) {
        let result = load([Self.header, "all;\(name);;0;1;2;3;4;5;6;7;8;9"] + Self.rows)
        #expect(
            told(result).filter { $0.contains("error") } == [
                "2: error: this row is a sum of the others, no school; its pupils would be counted twice"
            ])
    }

    @Test(arguments: ["Koko kunnan koulu", "Hela stadens skola", "Kaikkien koulu", "Kunta"])
    func `schools with names like these stay schools`(name: String) throws {
        let result = load([Self.header, "x;\(name);;0;1;2;3;4;5;6;7;8;9"] + Self.rows)
        #expect(told(result) == [])
        #expect(try #require(result.scenario).schools.count == 4)
    }

    @Test func `a row that nearly adds up three others is warned of`() throws {
        // Its pupils are 1344 + 20; 2 % of the others' 1364 are 27.28.
        let small = "pieni;Pieni koulu;;0;3;3;3;3;4;4;0;0;0"
        func rows(_ ninth: Int) -> [String] {
            [Self.header, "nokia;Nokia;;0;53;55;57;59;62;64;336;338;\(ninth)"] + Self.rows + [small]
        }
        #expect(told(load(rows(340))).contains { $0.contains("error") })
        let near = load(rows(340 - 27))
        #expect(
            told(near).filter { $0.contains("sum") } == [
                "2: warning: this row looks like a sum of the others: it has 1,337 pupils and they have 1,364; if it is one, its pupils are counted twice"
            ])
        #expect(
            told(near, \.fi).contains {
                $0.hasPrefix("2: warning: tämä rivi näyttää muiden rivien summalta: sillä on ")
            })
        #expect(
            told(near, \.sv).contains {
                $0.hasPrefix("2: warning: den här raden ser ut som en summa av de andra: den har ")
            })
        #expect(try #require(near.scenario).schools.count == 5)
        #expect(!told(load(rows(340 - 28))).contains { $0.contains("sum of") })
        #expect(told(load(rows(340 + 27))).contains { $0.contains("looks like a sum") })
        #expect(!told(load(rows(340 + 28))).contains { $0.contains("sum of") })
    }

    @Test func `an upper school with as many pupils as all lower schools is not warned of`() {
        let lower = (1...3).map { "s\($0);Koulu \($0);hakkari;0;50;50;50;50;50;50;0;0;0" }
        let upper = "hakkari;Hakkarin koulu;;0;0;0;0;0;0;0;300;300;301"
        #expect(!told(load([Self.header, upper] + lower)).contains { $0.contains("sum of") })
    }

    @Test func `lines of text below the schools are no schools`() throws {
        let notes = ["Lähde: Tilastokeskus 2026;;;;;;;;;;;;", ";* alle 5 oppilasta;;;;;;;;;;;"]
        let empty = "uusi;Uusi koulu;;0;0;0;0;0;0;0;0;0;0"
        let result = load([Self.header] + Self.rows + [empty] + notes)
        #expect(
            told(result).filter { $0.hasPrefix("6") || $0.hasPrefix("7") } == [
                "6: note: the rows `Lähde: Tilastokeskus 2026` and 1 more are not read as schools, for they have no numbers"
            ])
        #expect(
            told(result, \.fi).contains(
                "6: note: riviä `Lähde: Tilastokeskus 2026` (ja 1 muuta) ei lueta kouluksi, koska niillä ei ole lukuja"
            ))
        #expect(
            told(result, \.sv).contains(
                "6: note: raden `Lähde: Tilastokeskus 2026` (och 1 till) läses inte som skolor, för de har inga tal"
            ))
        #expect(
            try #require(result.scenario).schools.map(\.id) == ["moisio", "saaksjarvi", "hakkari", "uusi"])
        let one = load([Self.header] + Self.rows + [notes[1]])
        #expect(
            told(one) == [
                "5: note: the row `* alle 5 oppilasta` is not read as a school, for it has no numbers"
            ])
        // A row with an id and a name is told as a school with blank cells.
        let named = load([Self.header] + Self.rows + ["uusi;Uusi koulu;;;;;;;;;;;"])
        #expect(told(named).contains { $0.contains("10 blank cells were read as 0 pupils") })
        #expect(try #require(named.scenario).schools.count == 4)
    }

    @Test
    func `headings between groups of schools are left out, and so are the names of the columns once more`()
        throws
    {
        let lines =
            [Self.header, "Alakoulut;;;;;;;;;;;;"] + Self.rows.prefix(1) + ["Yhtenäiskoulut", Self.header]
            + Self.rows.dropFirst()
        let result = load(lines)
        #expect(
            told(result) == [
                "2: note: the rows `Alakoulut` and 2 more are not read as schools, for they have no numbers"
            ])
        #expect(try #require(result.scenario).schools.map(\.id) == ["moisio", "saaksjarvi", "hakkari"])
    }

    @Test(arguments: ["Uusi koulu", "Nya skolan", "New School"])
    func `a heading that may be a school is refused`(name: String) {
        let result = load([Self.header, ";\(name);;;;;;;;;;;"] + Self.rows)
        #expect(
            told(result).filter { $0.contains("error") } == [
                "2: error: is `\(name)` a school or a heading? the row has no numbers"
            ])
        // Below all schools such a text is a footnote.
        #expect(load([Self.header] + Self.rows + [";Mukana \(name)"]).scenario != nil)
    }

    @Test func `footnotes below posts are left out`() throws {
        let result = load(
            staff: [Self.staffHeader + "Alkaen"] + Self.early + ["Lähde: henkilöstöhallinto", "* avoin"])
        #expect(
            told(result) == [
                "6: note: the row `Lähde: henkilöstöhallinto` (+1) is not read, for it has no numbers"
            ])
        #expect(try #require(result.scenario).staff.count == 4)
    }

    /// 135, 306 and 903 pupils; the second school has 201 in grades 1-6 and 105 below them or above.
    @Test(arguments: [
        ("Yhteensä", ["135", "306", "903"]), ("Oppilaita yhteensä", ["135", "306", "903"]),
        ("Total", ["135", "306", "903"]), ("1-6 yht.", ["135", "195", "0"]),
        ("Totalt åk 7-9", ["0", "111", "903"]),
        ("Summa", ["", "..", "903"]),
    ])
    func `sums of rows that are right are not spoken of`(name: String, sums: [String]) throws {
        let result = load([Self.header + ";" + name] + zip(Self.rows, sums).map { "\($0);\($1)" })
        #expect(told(result) == [])
    }

    @Test func `sums of rows that are not right are told with the row, with those before grade 1 or without`()
        throws
    {
        func load(_ sums: [String], preschool: String = "0") -> LoadResult {
            let rows = zip(Self.rows, sums).map { "\($0);\($1)" }
            return self.load(
                [Self.header + ";Yhteensä"] + rows.map { $0.replacing(";;0;30;", with: ";;\(preschool);30;") }
            )
        }
        let wrong = load(["135", "316", "904"])
        let texts = [\LocalizedText.en, \.fi, \.sv].map { told(wrong, $0) }
        #expect(
            texts == [
                [
                    "3: warning: the column `Yhteensä` has 316, but the row's grades have 306 pupils",
                    "4: warning: the column `Yhteensä` has 904, but the row's grades have 903 pupils",
                ],
                [
                    "3: warning: sarakkeessa `Yhteensä` on 316, mutta rivin luokilla on yhteensä 306 oppilasta",
                    "4: warning: sarakkeessa `Yhteensä` on 904, mutta rivin luokilla on yhteensä 903 oppilasta",
                ],
                [
                    "3: warning: i kolumnen `Yhteensä` står 316, men radens årskurser har sammanlagt 306 elever",
                    "4: warning: i kolumnen `Yhteensä` står 904, men radens årskurser har sammanlagt 903 elever",
                ],
            ])
        #expect(told(load(["135", "316", "903"], preschool: "10")) == [])
        #expect(told(load(["135", "306", "903"], preschool: "10")) == [])
        #expect(told(load(["135", "311", "903"], preschool: "10")).count == 1)
    }

    @Test func `a sum of staff is no sum of pupils`() {
        let rows = Self.rows.map { $0 + ";12" }
        #expect(
            told(load([Self.header + ";Henkilöstö yhteensä"] + rows)) == [
                "1: note: these columns are not used: `Henkilöstö yhteensä`"
            ])
    }

    @Test(arguments: ["Yhteensä;;210,1;", "Koko kunta;all;210,1;"])
    func `a sum of posts is told as such`(row: String) {
        let result = load(staff: ["Ammattiryhmä;Koulut;Htv;Alkaen"] + Self.staffRows + [row])
        let texts = [\LocalizedText.en, \.fi, \.sv].map {
            told(result, $0).filter { $0.contains("6: error") }
        }
        #expect(
            texts == [
                ["6: error: this row is a sum of the others; its posts would be counted twice"],
                ["6: error: tämä rivi on muiden rivien summa; sen virat laskettaisiin kahdesti"],
                ["6: error: den här raden är en summa av de andra; tjänsterna skulle räknas två gånger"],
            ])
    }

    @Test func `all schools as a place of work, or the whole municipality beside it, is no sum`() throws {
        let staff = Self.early.map { "Koko kunta;" + $0 }
        let result = load(staff: ["Alue;Ammattiryhmä;Koulut;Htv;Alkaen"] + staff)
        #expect(told(result) == ["1: note: these columns are not used: `Alue`"])
        #expect(try #require(result.scenario).staff.count == 4)
    }

    @Test(arguments: [
        "Alkupvm", "alkaa", "alkupäivä", "Alkamispäivä", "Fr.o.m.", "fr.o.m", "Från och med", "från",
        "Start date",
    ])
    func `the first day of posts has many names`(name: String) throws {
        let result = load(staff: [Self.staffHeader + name] + Self.early)
        #expect(told(result) == [])
        #expect(try #require(result.scenario).staff[1].period.from?.description == "2020-08-01")
    }

    @Test(arguments: [
        "Loppupvm", "päättyy", "loppupäivä", "Päättymispäivä", "T.o.m.", "till och med", "End date",
    ])
    func `the last day of posts has many names`(name: String) throws {
        let result = load(staff: [Self.staffHeader + name] + Self.staffRows)
        #expect(told(result) == [])
        let period = try #require(result.scenario).staff[1].period
        #expect(period.from == nil && period.to?.description == "2027-03-16")
    }

    @Test(arguments: ["16.3.2027", "2027-03-16", "2027-03-16 00:00:00"])
    func `dates of posts in a column of another name are not lost in silence`(date: String) {
        let rows = Self.staffRows.map { $0.replacing("16.3.2027", with: date) }
        let result = load(staff: ["Ammattiryhmä;Koulut;Htv;Voimassa"] + rows)
        #expect(
            told(result) == [
                "1: error: the column `Voimassa` is not used, although it holds dates such as `\(date)`"
            ])
        #expect(
            told(result, \.fi) == [
                "1: error: saraketta `Voimassa` ei käytetä, vaikka siinä on päivämääriä, kuten `\(date)`"
            ])
        #expect(
            told(result, \.sv) == [
                "1: error: kolumnen `Voimassa` används inte, fast där står datum som `\(date)`"
            ])
        #expect(
            result.diagnostics.first?.remedy?.en
                == "the first day of posts is read from a column `from` and the last from a column `to`: call it so, or take it out"
        )
        #expect(result.diagnostics.first?.place?.column == 25)
    }

    @Test func `dates in a column without a name are told, those beside both days are not`() {
        let nameless = load(staff: ["Ammattiryhmä;Koulut;Htv;"] + Self.staffRows)
        #expect(
            told(nameless) == [
                "1: error: the column 4, which has no name, is not used, although it holds dates such as `16.3.2027`"
            ])
        let rows = Self.early.map { $0 + ";;1.9.2026" }
        let both = load(staff: ["Ammattiryhmä;Koulut;Htv;Alkaen;Saakka;Kirjattu"] + rows)
        #expect(told(both) == ["1: note: these columns are not used: `Kirjattu`"])
    }
}
