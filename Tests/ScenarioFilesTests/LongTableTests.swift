import Localization
import ScenarioFiles
import SchoolDomain
import Testing

/// Tables of schools with a row for each school and grade.
@Suite struct LongTableTests {
    /// The schools of `TableTests`, a row for each of their grades.
    private static let rows = TableTests.rows.flatMap { row in
        let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        return cells.dropFirst(3).enumerated().filter { $1 != "0" }.map { grade, pupils in
            [cells[0], cells[1], cells[2], "\(grade)", pupils].joined(separator: ";")
        }
    }
    private static let header = "id;name;continues_to;grade;pupils"

    private func load(_ lines: [String]) -> LoadResult {
        withFolder { folder in
            write(TableTests.lines(lines), to: "\(folder)/koulut.csv")
            write("extends: \(fixture("good.yaml"))\nschools: koulut.csv\n", to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml")
        }
    }

    private func told(_ result: LoadResult, _ language: KeyPath<LocalizedText, String> = \.en) -> [String] {
        result.diagnostics.map {
            "\($0.place?.line ?? 0): \($0.severity.rawValue): \($0.message[keyPath: language])"
        }
    }

    /// The schools of the wide table.
    private func wide() throws -> [School] {
        try #require(load([TableTests.header] + TableTests.rows).scenario).schools
    }

    @Test(arguments: [
        "id;name;continues_to;grade;pupils", "Tunnus;Koulu;Jatkokoulu;Vuosiluokka;Oppilaita",
        "Koulun tunnus;Koulun nimi;Jatkokoulu;Luokka-aste;Oppilasmäärä",
        "Kod;Skola;Fortsätter till;Årskurs;Antal elever",
        "code;School;next school;Year group;Number of pupils",
    ])
    func `is read as the wide one, whatever its columns are called`(header: String) throws {
        let result = load([header] + Self.rows)
        #expect(told(result) == [])
        #expect(try #require(result.scenario).schools == wide())
    }

    @Test func `grades may be written as people do, in any order, with columns besides`() throws {
        let spelt = Self.rows.enumerated().map { index, row in
            let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            let grade = ["\(cells[3]). lk", "åk \(cells[3])", "Grade \(cells[3])"][index % 3]
            return (cells[0...2] + [grade, cells[4], "2026"]).joined(separator: ";")
        }
        let result = load(["Oppilaat", Self.header + ";Vuosi"] + spelt.reversed())
        #expect(
            told(result) == [
                "2: note: this row names the columns; one row above it is left out",
                "2: note: these columns are not used: `Vuosi`",
            ])
        #expect(try Set(#require(result.scenario).schools) == Set(wide()))
    }

    @Test func `a school's name may stand in its first row only`() throws {
        var seen: Set<Substring> = []
        let merged = Self.rows.map { row in
            let id = row.prefix { $0 != ";" }
            return seen.insert(id).inserted
                ? row : ";;;" + row.split(separator: ";").suffix(2).joined(separator: ";")
        }
        let result = load([Self.header] + merged)
        #expect(told(result) == ["3: note: rows without a school were read as those of the school above"])
        #expect(try #require(result.scenario).schools == wide())
    }

    @Test func `a grade given twice, none, and a row too long are told at their places`() {
        let faults = [
            "moisio;;;1;3", "moisio;;;7AB;3", "moisio;;;7;3;4", ";;;;", "moisio;;;9", "moisio;;;;210",
        ]
        let result = load([Self.header] + Self.rows + faults)
        let line = Self.rows.count + 2
        #expect(
            told(result).filter { $0.contains("error") } == [
                "\(line): error: grade 1 of this school is on line 2 already",
                "\(line + 1): error: `7AB` is no grade",
                "\(line + 2): error: this row has 6 fields; the header has 5",
                "\(line + 4): error: the row has no number of pupils",
                "\(line + 5): error: the row has no grade",
            ])
        #expect(result.scenario == nil)
    }

    @Test func `teaching groups are added up to their grades, in rows and in columns, with one remark`()
        throws
    {
        // Each grade in groups: A has one pupil, B the others.
        let grouped = Self.rows.flatMap { row in
            let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            let pupils = Int(cells[4]) ?? 0
            return [("A", 1), (" b", pupils - 1)].map { letter, number in
                (cells[0...2] + [cells[3] + letter, "\(number)"]).joined(separator: ";")
            }
        }
        let long = load(["id;name;continues_to;Luokka;Oppilaita"] + grouped)
        let note = "note: pupils of teaching groups (such as `1A`) were added up to their grades"
        #expect(told(long) == ["2: \(note)"])
        #expect(try #require(long.scenario).schools == wide())
        let header = ["id", "name", "continues_to"] + (0...9).flatMap { ["\($0)A", "\($0)B"] }
        let columns = TableTests.rows.map { row in
            let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            let groups = cells.dropFirst(3).flatMap { pupils in
                pupils == "0" ? ["0", ""] : ["1", "\((Int(pupils) ?? 0) - 1)"]
            }
            return (cells[0...2] + groups).joined(separator: ";")
        }
        let broad = load([header.joined(separator: ";")] + columns)
        #expect(told(broad) == ["1: \(note.replacing("1A", with: "0A"))"])
        #expect(try #require(broad.scenario).schools == wide())
        let line = Self.rows.count + 2
        let twice = load([Self.header] + Self.rows + ["x;X;;7A;20", "x;X;;7a;20", "x;X;;8;9", "x;X;;8A;<5"])
        #expect(
            told(twice).filter { $0.contains("error") } == [
                "\(line + 1): error: the school's teaching group `7a` is on line \(line) already",
                "\(line + 3): error: grade 8 of this school is on line \(line + 2) already",
            ])
        let hidden = load([Self.header] + Self.rows + ["x;X;;7A;20", "x;X;;7B;<5"])
        #expect(told(hidden).contains { $0.hasPrefix("\(line + 1): error: `<5`") })
    }

    @Test func `a sum of a school is compared, and one of all schools refused`() throws {
        let sums = ["moisio;;;Yhteensä;135", "saaksjarvi;;;Yhteensä;300"]
        let result = load([Self.header] + Self.rows + sums)
        #expect(
            told(result) == [
                "\(Self.rows.count + 3): warning: the column `total` has 300, but the row's grades have 306 pupils"
            ])
        #expect(try #require(result.scenario).schools == wide())
        for row in ["kaikki;Koko kunta;;7;638", ";Yhteensä;;;1344", "Totalt;;;Totalt;1344"] {
            let all = load([Self.header] + Self.rows + [row])
            let line = Self.rows.count + 2
            #expect(
                told(all).filter { $0.contains("error") } == [
                    "\(line): error: this row is a sum of the others, no school; its pupils would be counted twice"
                ])
        }
    }

    @Test func `headings and footnotes are left out, and a grade left out between others is warned of`()
        throws
    {
        let rows = ["Alakoulut;;;;"] + Self.rows.filter { !$0.hasPrefix("moisio;Moision koulu;hakkari;3") }
        let result = load([Self.header] + rows + ["Lähde: rekisteri 20.9."])
        #expect(
            told(result).sorted() == [
                "2: note: the rows `Alakoulut` and 1 more are not read as schools, for they have no numbers",
                "3: warning: the school has no row for grade 3, though it has for lower and higher ones; it was read as 0",
            ])
        let schools = try #require(result.scenario).schools
        #expect(schools.count == 3 && schools[0].pupilsByGrade == [0, 20, 21, 0, 23, 24, 25, 0, 0, 0])
    }

    @Test func `a hidden number is an error at its cell`() {
        var rows = Self.rows
        rows[0] = "moisio;Moision koulu;hakkari;1;<5"
        #expect(told(load([Self.header] + rows)).first?.hasPrefix("2: error: `<5` is no number") == true)
    }
}
