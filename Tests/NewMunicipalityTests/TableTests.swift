import Localization
import NewMunicipality
import SchoolDomain
import Testing

@Suite("The table of schools of a new municipality")
struct TableTests {
    private static func schools(_ table: String) throws -> [School] {
        try #require(made(table).get().loaded().scenario).schools
    }

    @Test(
        "is copied in the form that every reader knows: UTF-8 with its mark, known headers, quotes where needed"
    )
    func copied() throws {
        let table =
            "id;name;continues_to" + (0...9).map { ";g\($0)" }.joined() + "\n"
            + "a;\"Koulu; \"\"uusi\"\"\";;0;1;0;0;0;0;0;0;0;2\n"
        let text = try made(table).get().text("schools.csv")
        #expect(
            text == "\u{FEFF}id;name;continues_to;g0;g1;g2;g3;g4;g5;g6;g7;g8;g9\r\n"
                + "a;\"Koulu; \"\"uusi\"\"\";;0;1;0;0;0;0;0;0;0;2\r\n")
        #expect(try Self.schools(table)[0].name == "Koulu; \"uusi\"")
    }

    @Test("where it does not say where pupils continue, it is the school with most pupils of the next grade")
    func continuations() throws {
        let rows =
            "a,A,0,9,9,9,9,9,9,0,0,0\nb,B,9,0,0,0,0,0,0,0,0,0\nc,C,0,8,8,8,8,8,8,7,7,7\nd,D,0,0,0,0,0,0,0,30,30,30\n"
        let folder = try made(Table.header + rows).get()
        let schools = try #require(folder.loaded().scenario).schools
        #expect(schools.map(\.continuesTo) == ["d", "a", nil, nil])
        #expect(
            folder.text("CHECK.md").contains("**assumed** (the largest school with the next grade): `a`, `b`")
        )
        #expect(folder.remarks.isEmpty)
    }

    @Test("what it says of that is kept, and what nobody can say is warned of")
    func given() throws {
        let header = Table.header.replacing("name,", with: "name,continues_to,")
        let rows = "a,A,c,0,9,9,9,9,9,9,0,0,0\nc,C,,0,0,0,0,0,0,0,7,7,7\nd,D,,0,0,0,0,0,0,0,30,30,30\n"
        let folder = try made(header + rows).get()
        #expect(try #require(folder.loaded().scenario).schools[0].continuesTo == "c")
        #expect(folder.text("CHECK.md").contains("as your table has it"))
        let low = "a,A,0,9,9,9,9,9,9,0,0,0\n"
        let gap = try made(Table.header + low + "d,D,0,0,0,0,0,0,0,0,30,30\n").get()
        #expect(gap.remarks.map { $0.severity } == [.warning])
        #expect(gap.remarks[0].place?.file == "ours/schools.csv")
        // A municipality of grades 0-6: there is nowhere to continue.
        #expect(try made(Table.header + low).get().remarks == [])
    }

    @Test("what is wrong with it is said at its place, all at once, and nothing of the draft")
    func faults() throws {
        let rows = "a,A,0,x,30,30,30,30,30,0,0,0\nb,B,0,0,0,0,0,0,0,40,40\na,C,0,0,0,0,0,0,0,-1,0,0\n"
        let refusal = try #require(throws: MunicipalityRefusal.self) { try made(Table.header + rows).get() }
        let words = refusal.words()
        #expect(words.contains("schools.csv:2:7: error: "), "\(words)")
        #expect(words.contains("schools.csv:3:1: error: "))
        #expect(!words.contains("scenario.yaml"))
    }

    @Test("a municipality with grades 0-6 alone needs no columns for the others, and its copy has them")
    func lowerGradesAlone() throws {
        let folder = try made("id,name,g0,g1,g2,g3,g4,g5,g6\na,A,0,9,9,9,9,9,9\n").get()
        #expect(folder.text("schools.csv").hasSuffix("g7;g8;g9\r\na;A;;0;9;9;9;9;9;9;0;0;0\r\n"))
        let notes = folder.remarks.filter { $0.severity == .note }
        #expect(
            notes.map(\.message.en) == [
                "the table has no columns `g7`, `g8`, `g9`: nobody is in those grades"
            ])
        #expect(folder.loaded().scenario != nil)
    }

    @Test("a row of totals is no school")
    func totals() throws {
        let refusal = try #require(throws: MunicipalityRefusal.self) {
            try made(Table.small + "Yhteensä,Yhteensä,10,30,30,30,30,30,30,40,40,41\n").get()
        }
        #expect(refusal.words().contains("schools.csv:4:1: error: "), "\(refusal.words())")
    }

    @Test("what a spreadsheet program saved otherwise is read with a remark, and copied clean")
    func otherwise() throws {
        let text =
            "tunnus\tkoulu\tesi\t1. lk\t2. lk\t3. lk\t4. lk\t5. lk\t6. lk\t7. lk\t8. lk\t9. lk\n"
            + "yla\tYläaste\t0\t0\t0\t0\t0\t0\t0\t40\t40\t41\n"
        let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let folder = try made(bytes: utf16).get()
        #expect(folder.text("schools.csv").contains("\r\nyla;Yläaste;;0;0;0;0;0;0;0;40;40;41\r\n"))
        #expect(!folder.remarks.isEmpty)
        #expect(
            folder.remarks.allSatisfy {
                $0.severity != .error && $0.place?.file.hasSuffix("/schools.csv") == true
            })
        #expect(folder.loaded().diagnostics.isEmpty)
    }

    @Test("no file, a folder, no pupils, a text that is no table")
    func others() throws {
        let absent = try #require(throws: MunicipalityRefusal.self) {
            try made(Table.small) { $0.schools += "x" }.get()
        }
        #expect(absent.words().contains("error: there is no file `\(temporaryFolder)/porras-new-"))
        #expect(absent.words().contains("schools.csv`?"), "\(absent.words())")
        for path in [".", "/", "", "/tmp"] {
            let folder = try #require(throws: MunicipalityRefusal.self) {
                try made(Table.small) { $0.schools = path }.get()
            }
            #expect(folder.words().hasPrefix("error: ") && folder.words().contains("`\(path)`"))
        }
        let nobody = try #require(throws: MunicipalityRefusal.self) {
            try made(Table.header + "a,A,0,0,0,0,0,0,0,0,0,0\n").get()
        }
        #expect(nobody.words().hasSuffix("schools.csv:1:1: error: no school has pupils"))
        let text = try #require(throws: MunicipalityRefusal.self) { try made("Hello!\n").get() }
        #expect(text.words().contains("schools.csv:1:1: error: "))
    }

    @Test(
        "a workbook is told by its name or its first bytes, with how to save it as a table",
        arguments: [
            ([], "a.xlsx"), ([], "a.XLS"), ([], "a.ods"), ([0x50, 0x4B, 3, 4, 9], "a.csv"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "a.txt"),
        ] as [([UInt8], String)])
    func workbooks(bytes: [UInt8], name: String) throws {
        let refusal = try #require(throws: MunicipalityRefusal.self) {
            try made(bytes: bytes, named: name).get()
        }
        for language in Language.allCases {
            let words = refusal.words(language)
            #expect(
                words.contains(name) && words.contains("CSV UTF-8") && words.contains("LibreOffice"),
                "\(words)")
        }
    }
}
