import ScenarioFiles
import SchoolDomain
import Testing

/// Tables of schools and staff as people save them.
@Suite struct TableTests {
    /// Two schools with 20, 21 … and 30, 31 … pupils in grades 1-6, and one with grades 7-9.
    static let header = "id;name;continues_to;g0;g1;g2;g3;g4;g5;g6;g7;g8;g9"
    static let rows = [
        "moisio;Moision koulu;hakkari;0;20;21;22;23;24;25;0;0;0",
        "saaksjarvi;Sääksjärven koulu;;0;30;31;32;33;34;35;36;37;38",
        "hakkari;Hakkarin koulu;;0;0;0;0;0;0;0;300;301;302",
    ]
    static var plain: String { lines([header] + rows) }

    static func lines(_ lines: [String]) -> String { lines.map { $0 + "\r\n" }.joined() }

    /// What comes of the good scenario with this table of schools.
    private func load(_ table: [UInt8], staff: String? = nil) -> LoadResult {
        withFolder { folder in
            write(table, to: "\(folder)/koulut.csv")
            if let staff { write(staff, to: "\(folder)/staff.csv") }
            let text = "extends: \(fixture("good.yaml"))\nschools: koulut.csv\n"
            write(text + (staff == nil ? "" : "staff: staff.csv\n"), to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml")
        }
    }

    private func load(_ table: String, staff: String? = nil) -> LoadResult {
        load(Array(table.utf8), staff: staff)
    }

    private func told(_ result: LoadResult) -> [String] {
        result.diagnostics.map { "\($0.place?.line ?? 0): \($0.severity.rawValue): \($0.message.en)" }
    }

    @Test func `the plain table is read without a word`() throws {
        let result = load(Self.plain)
        #expect(told(result) == [])
        let schools = try #require(result.scenario).schools
        #expect(schools.map(\.pupilsByGrade)[0] == [0, 20, 21, 22, 23, 24, 25, 0, 0, 0])
        #expect(schools.map { $0.pupilsByGrade.reduce(0, +) } == [135, 306, 903])
    }

    /// The same table saved otherwise gives the same schools.
    @Test(arguments: [
        plain.replacing(";", with: "\t"), plain.replacing(";", with: ","), plain.replacing(";", with: "|"),
        plain + "\u{200B};;;;;;;;;;;;\r\n", "sep=;\r\n" + plain,
        "\u{FEFF}" + plain, plain.replacing("\r\n", with: ";\r\n"),
        plain.replacing("g9\r\n", with: "g9;\r\n"),
        plain.replacing("302\r\n", with: "302;;\r\n"), plain + ";;;;;;;;;;;;\r\n\r\n;;\r\n",
        lines(([header] + rows).map { ";" + $0 + ";;" }), plain.replacing("300;301", with: "\"300\"; 301,0 "),
        lines(
            [
                "Id;NAME;Continues to;G0;G1;g2;1;2".split(separator: ";").prefix(3).joined(separator: ";")
                    + ";Esiopetus;1. lk;2.lk;lk 3;vuosiluokka 4;5;Grade 6;åk 7;8. luokka;ÅRSKURS 9"
            ] + rows),
        lines(["tunnus;Koulu;Jatkokoulu;esi;1;2;3;4;5;6;7;8;9"] + rows),
        lines(["kod;Skola;Fortsätter till;Förskola;åk1;åk2;åk 3;åk 4;åk 5;åk 6;åk 7;åk 8;åk 9"] + rows),
    ])
    func `other separators, marks, blanks and headers change nothing`(table: String) throws {
        let result = load(table)
        #expect(told(result) == [])
        #expect(try #require(result.scenario).schools == load(Self.plain).scenario?.schools)
    }

    @Test func `UTF-16 and the code page of Windows are read with a remark`() throws {
        let little: [UInt8] = [0xFF, 0xFE] + Self.plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + Self.plain.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let windows = Self.plain.unicodeScalars.map { UInt8($0.value) }
        for (bytes, name) in [(little, "UTF-16"), (big, "UTF-16"), (windows, "Windows-1252")] {
            let result = load(bytes)
            #expect(result.scenario?.schools == load(Self.plain).scenario?.schools)
            #expect(told(result).count == 1)
            #expect(told(result)[0].hasSuffix("koulut.csv` was read as \(name), such as `Sääksjärven`"))
        }
        // The letters of a Mac are other bytes: 0x8A is its ä.
        let mac: [UInt8] = Self.plain.unicodeScalars.map { $0 == "ä" ? 0x8A : UInt8($0.value) }
        #expect(load(mac).scenario == nil)
        #expect(
            load([0x50, 0x4B, 0x03, 0x04, 0x14]).diagnostics[0].message.en.hasSuffix(
                "is a workbook, not a CSV table"))
    }

    @Test func `what is not used of a table is said once`() throws {
        let rows = Self.rows.map { $0 + ";Rehtori;x" }
        let result = load(Self.lines(["Oppilasmäärät", "", Self.header + ";Johtaja;"] + rows))
        #expect(
            told(result) == [
                "3: note: this row names the columns; one row above it is left out",
                "3: note: the columns 15 have no name and are not used",
                "3: note: these columns are not used: `Johtaja`",
            ])
        #expect(result.scenario?.schools == load(Self.plain).scenario?.schools)
    }

    @Test func `a list of schools and grades is enough`() throws {
        let table = """
            Koulu;1. lk;2. lk;3. lk;4. lk;5. lk;6. lk;7. lk;8. lk;9. lk;Yhteensä
            Moisio;20;21;22;23;24;25;;;;135
            Saaksjarvi;30;31;32;33;34;35;36;37;38;306
            Hakkari;0;0;0;0;0;0;300;301;302;903

            """
        let result = load(table)
        #expect(
            told(result) == [
                "2: note: the schools' ids are made of their names: `Moisio` is `moisio`",
                "2: warning: `moisio` ends with grade 6 and continues nowhere, so its pupils leave the municipality",
            ])
        // Without the sums, which show that the blank cells hide nobody, these are warned of.
        let unsummed = load(
            table.replacing(";Yhteensä", with: "").replacing(#/;(135|306|903)\n/#, with: "\n"))
        #expect(told(unsummed).last == "2: warning: 3 blank cells were read as 0 pupils")
        let schools = try #require(result.scenario).schools
        #expect(schools.map(\.id) == ["moisio", "saaksjarvi", "hakkari"])
        #expect(schools.map { $0.pupilsByGrade.reduce(0, +) } == [135, 306, 903])
    }

    @Test(arguments: [
        "yhteensä;Yhteensä;;0;50;52;54;56;58;60;336;338;340", ";Summa;;0;50;52;54;56;58;60;336;338;340",
        ";Koulut yht.;;;;;;;;;;;", "kaikki;Koko kaupunki;;0;50;52;54;56;58;60;336;338;340",
        ";TOTALT;;0;1;2;3;4;5;6;7;8;9",
    ])
    func `rows of totals are refused with the reason`(row: String) {
        let errors = load(Self.lines([Self.header] + Self.rows + [row])).diagnostics.filter {
            $0.severity == .error
        }
        #expect(
            errors.map(\.message.en) == [
                "this row is a sum of the others, no school; its pupils would be counted twice"
            ])
        #expect(errors.first?.place?.line == 5)
    }

    @Test func `a school that is twice as large is no row of totals`() throws {
        let rows = ["a;A;;0;10;10;10;10;10;10;0;0;0", "b;B;;0;20;20;20;20;20;20;0;0;0"]
        let table = Self.lines([Self.header] + rows + Self.rows)
        #expect(!load(table).diagnostics.contains { $0.message.en.contains("a sum of the others") })
    }

    @Test(arguments: [
        ("..", "not available or too uncertain"), ("…", "not available or too uncertain"),
        ("<5", "not shown because it is small"), ("1-4", "not shown because it is small"),
        ("1–4", "not shown because it is small"), ("*", "not shown because it is small"),
        ("c", "not shown because it is small"), ("x", "not available or too uncertain"),
        ("z", "there can be no number"), ("-", "none at all"), ("alle 5", "not shown because it is small"),
        ("färre än 5", "not shown because it is small"), ("fewer than 10", "not shown because it is small"),
    ])
    func `signs of statistics are told at their cell`(sign: String, meaning: String) {
        let result = load(Self.plain.replacing(";20;21;", with: ";20;\(sign);"))
        #expect(result.diagnostics.count == 1)
        #expect(
            result.diagnostics[0].message.en.hasPrefix("`\(sign)` is no number; in statistics it stands for"))
        #expect(result.diagnostics[0].message.en.contains(meaning))
        #expect(result.diagnostics[0].place.map { [$0.line, $0.column] } == [2, 35])
    }

    @Test(arguments: ["#N/A", "#PUUTTUU!", "#SAKNAS!", "#JAKO/0!", "#NIMI?"])
    func `errors of spreadsheets are told for what they are`(sign: String) {
        let result = load(Self.plain.replacing(";20;21;", with: ";20;\(sign);"))
        #expect(told(result) == ["2: error: `\(sign)` is an error of the spreadsheet, no number"])
    }

    @Test(arguments: [
        ("1 234", 1234), ("1\u{A0}234", 1234), ("12,0", 12), ("2.300,0", 2300), ("+12.0", 12),
        ("'21", 21),
    ])
    func `numbers of people are read`(text: String, value: Int) throws {
        let result = load(Self.plain.replacing(";20;21;", with: ";20;\(text);"))
        #expect(told(result) == [])
        #expect(result.scenario?.schools[0].pupilsByGrade[2] == value)
    }

    @Test(arguments: ["1.000", "1,000"])
    func `a thousand that could be one is refused with both readings`(text: String) {
        let result = load(Self.plain.replacing(";20;21;", with: ";20;\(text);"))
        #expect(
            told(result) == [
                "2: error: `schools.moisio.pupilsByGrade.2` is `\(text)`, which can be read in two ways"
            ])
        #expect(result.diagnostics.first?.remedy?.en == "write `1`, or `1000` if thousands are meant")
    }

    @Test func `rows of another length are told once`() {
        let rows = Self.rows.map { $0.replacing(";0;0;0", with: ";0;0;0;7") }
        let result = load(Self.lines([Self.header] + Self.rows.map { $0 + ";7" }))
        #expect(rows.count == 3)
        #expect(told(result) == ["2: error: this row (and 2 more) has 14 fields; the header has 13"])
    }

    @Test func `a file that is no table is not shown`() {
        let result = load("SECRET=abc\npassword;hunter2\n")
        #expect(result.diagnostics.count == 1)
        let shown = result.diagnostics.map { $0.rendered() }.joined()
        #expect(shown.contains("does not begin with a line that names the columns"))
        #expect(!shown.contains("abc") && !shown.contains("hunter2") && !shown.contains("SECRET"))
    }

    @Test func `staff is read with Finnish and Swedish headers, lists and dates`() throws {
        let staff = """
            Ammattiryhmä\tKoulut\tHtv\tAlkaen
            teacher\tkaikki\t200\t
            curator\tmoisio, hakkari\t2,9\t16.3.2027
            curator\tsaaksjarvi\t2\t2027-01-07 00:00:00
            psychologist\talla\t4,2\t
            mentor\tall\t1\t

            """
        let result = load(Self.plain, staff: staff)
        let scenario = try #require(result.scenario)
        #expect(scenario.staff.map(\.schools) == [[], ["moisio", "hakkari"], ["saaksjarvi"], [], []])
        #expect(scenario.staff.map(\.posts) == [200, 2.9, 2, 4.2, 1])
        #expect(scenario.staff[1].period.from?.description == "2027-03-16")
        #expect(scenario.staff[2].period.from?.description == "2027-01-07")
    }

    @Test func `schools and roles may be called by their names`() throws {
        let staff = """
            Ammattiryhmä;Koulut;Htv
            teacher;all;200
            Kuraattori;Moision koulu + hakkarin koulu;2,9
            SKOLKURATOR;Sääksjärven koulu;2
            Psykologi;all;4,2
            mentor;all;1

            """
        let result = load(Self.plain.replacing("koulu;hakkari", with: "koulu;Hakkarin koulu"), staff: staff)
        let scenario = try #require(result.scenario)
        #expect(scenario.staff.map(\.role) == ["teacher", "curator", "curator", "psychologist", "mentor"])
        #expect(scenario.staff.map(\.schools) == [[], ["moisio", "hakkari"], ["saaksjarvi"], [], []])
        #expect(scenario.schools[0].continuesTo == "hakkari")
    }

    @Test func `a missing column is told where one of another name stands`() {
        let result = load(Self.plain.replacing(";g9\r\n", with: ";9. lukka\r\n"))
        #expect(told(result) == ["1: error: the table has no column `g9`"])
        #expect(result.diagnostics.first?.place?.column == 49)
    }

    /// The table with grades 0-6 only, or with other columns after them, in which all are 0.
    private static func lower(_ further: String = "") -> String {
        let rows = [
            "moisio;M;0;20;21;22;23;24;25", "saaksjarvi;S;0;30;31;32;33;34;35", "hakkari;H;9;0;0;0;0;0;0",
        ]
        return lines(
            ["id;name;g0;g1;g2;g3;g4;g5;g6" + further] + rows.map { $0 + (further.isEmpty ? "" : ";0") })
    }

    @Test func `a stage of which there is no column has nobody, with one remark`() throws {
        let remark = "1: note: the table has no columns `g7`, `g8`, `g9`: nobody is in those grades"
        #expect(told(load(Self.lower())).filter { $0.contains("`g7`") } == [remark])
        let upper = load(
            Self.lines(["id;name;g7;g8;g9", "moisio;M;1;2;3", "saaksjarvi;S;4;5;6", "hakkari;H;7;8;9"]))
        let schools = try #require(upper.scenario?.schools)
        #expect(schools.map(\.pupilsByGrade)[1] == [0, 0, 0, 0, 0, 0, 0, 4, 5, 6])
    }

    @Test func `columns that may be of that stage, and a part of one, are missed`() {
        let missing = "1: error: the table has no columns `g7`, `g8`, `g9`"
        #expect(told(load(Self.lower(";7-9 yht."))).contains(missing))
        let missed = told(load(Self.lower(";g7")))
        #expect(missed.contains("1: error: the table has no columns `g8`, `g9`"))
    }

    @Test func `a school that is there twice is told once`() {
        let result = load(Self.lines([Self.header] + Self.rows + [Self.rows[0]]))
        #expect(told(result).contains("5: error: two schools are called `moisio`"))
        #expect(!told(result).contains { $0.contains("from two pools") })
    }
}
