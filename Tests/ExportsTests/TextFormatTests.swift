import Foundation
import Tables
import Testing
import TextFormats

@testable import Exports

@Suite("Text formats")
struct TextFormatTests {
    private let publication = Publication(Sets.pay, .fi)

    @Test("tidy CSV for programs has a row per number and remark, with commas and points")
    func rfc() {
        let lines = CSVText.results(publication).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "table,role,item,measure,statistic,unit,value,text")
        #expect(lines[1] == "about,,,,title,,,Palkat & kulut")
        #expect(lines[2] == "pay,curator,,posts,mean,posts,1.5,")
        #expect(lines[3] == "pay,curator,,monthlyPay,mean,euros,4000.25,")
        #expect(lines[4] == "pay,curator,,cost,mean,euros,72004.5,")
        #expect(lines[5] == "pay,curator,,,remark,,,'=1+1")
        #expect(lines[6] == "pay,psychologist,,posts,mean,posts,,")
        #expect(lines[15] == "total,,all,,isWhole,,,true")
        #expect(lines.count == 1 + 1 + 3 * 4 + 2 * 2 + 1)
    }

    @Test("a row that has its keys alone is a row of tidy CSV, a remark that is not there is none")
    func keysAlone() {
        var table = ResultTable(
            "t", title: "T", columns: [.key("text", "A", about: "a"), .note("b", "B", about: "b")])
        table.add([.text("x"), .none])
        table.add([.text("y"), .number(2)])
        let set = ResultSet(title: "T", tables: [table])
        #expect(
            CSVText.results(Publication(set, .en)) == """
                table,of_text,measure,statistic,unit,value,text\r
                about,,,title,,,T\r
                t,x,,,,,\r
                t,y,,b,,2,\r

                """)
    }

    @Test("the Finnish dialect has semicolons, commas and the mark by which Excel knows UTF-8")
    func fi() {
        let text = CSVText.results(Publication(Sets.pay, .fi, dialect: .fi))
        #expect(
            text.hasPrefix(
                "\u{FEFF}table;table_name;role;role_name;item;measure;statistic;statistic_name;unit;unit_name;value;text\r\n"
            ))
        #expect(
            text.contains("\r\npay;Palkat;curator;Tehtävä 0;;cost;mean;Kulut;euros;€;72004,5;\r\n"))
    }

    @Test("no text of the Finnish dialect is taken for a date, and all can be told back")
    func dates() {
        for (text, told) in [
            ("7-9", "7–9"), ("10-31", "10–31"), ("0-2", "0–2"), ("2011-12", "2011–12"),
            ("2026-08-12", "2026–08–12"), ("1.5", "'1.5"), ("1/2", "'1/2"), ("10:30", "'10:30"),
            ("31.10.", "'31.10."), ("SEPT2", "'SEPT2"), ("1 maalis", "'1 maalis"), ("may2026", "'may2026"),
        ] {
            #expect(CSVDialect.isLikeDate(text), "\(text)")
            let cell = CSVDialect.fi.text(.text(text))
            #expect(cell == told && !CSVDialect.isLikeDate(cell))
            #expect((cell.hasPrefix("'") ? String(cell.dropFirst()) : cell).replacing("–", with: "-") == text)
            #expect(CSVDialect.rfc.text(.text(text)) == text)
        }
        for text in [
            "2026", "50 h", "7-9 luokat", "first-run", "costStaff", "curator", "mayor", "may", "a1", "19 %",
        ] {
            #expect(CSVDialect.fi.text(.text(text)) == text)
        }
    }

    @Test("every format for files tells what identifiers mean")
    func codes() {
        for format in ExportFormat.allCases where format.isText {
            let files = format.files(publication)
            #expect(files.contains { file in file.name == "codes.csv" } == (format == .csv))
        }
        for format in [ExportFormat.json, .jsonl] {
            #expect(format.text(publication).contains("\"code\":\"nurse\""))
        }
        #expect(TableText.text(publication, isFile: true).contains("nurse"))
    }

    @Test(
        "text that a spreadsheet would calculate is made harmless in both dialects, numbers never",
        arguments: ["=1+1", "+358 x", "-x", "@sum", "\tx"])
    func injection(text: String) {
        #expect(CSVDialect.fi.text(.text(text)) == "'" + text)
        #expect(CSVDialect.rfc.text(.text(text)) == "'" + text)
        #expect(CSVDialect.rfc.text(.text("=a,\"b\"")) == "\"'=a,\"\"b\"\"\"")
        #expect(CSVDialect.rfc.text(.text("-0.5")) == "-0.5")
        #expect(CSVDialect.fi.text(.number(-1.5)) == "-1,5")
    }

    @Test("cells with separators, quotation marks or line breaks are quoted")
    func quoting() {
        #expect(CSVDialect.rfc.text(.text("a,\"b\"\r\n")) == "\"a,\"\"b\"\"\r\n\"")
        #expect(CSVDialect.rfc.text(.text("a;b")) == "a;b")
        #expect(CSVDialect.fi.text(.text("a;b")) == "\"a;b\"")
        #expect(CSVDialect.fi.text(.text("a,b")) == "a,b")
    }

    @Test(
        "numbers read back as the same bits",
        arguments: [0, -1.5, 0.1, 1e-7, 123_456_789.125, 1e21, .leastNonzeroMagnitude, 1.0 / 3.0])
    func numbers(number: Double) {
        #expect(Double(NumberText.point(number)) == number)
        #expect(Double(NumberText.comma(number).replacing(",", with: ".")) == number)
    }

    @Test("a JSON line holds a row, with identifiers for what has a name and null where there is no number")
    func jsonLines() {
        let lines = JSONAnswer.lines(publication).split(separator: "\n")
        #expect(
            lines[0]
                == #"{"table":"about","layout":2,"title":"Palkat & kulut"}"#)
        #expect(
            lines[2]
                == #"{"table":"pay","role":"psychologist","posts":null,"monthlyPay":4000.25,"cost":null,"#
                + #""remark":"=1+1"}"#)
        #expect(lines.contains { $0.contains(#""isWhole":true}"#) })
    }

    @Test("JSON is one object: what it is about, then every table with its rows, a row to a line")
    func json() throws {
        let text = JSONAnswer.text(publication)
        #expect(
            text.hasPrefix(
                "{\"about\":{\"layout\":2,\"title\":\"Palkat & kulut\"},\n \"tables\":{\n"
            ))
        #expect(
            text.contains(
                "\n   {\"role\":\"psychologist\",\"posts\":null,\"monthlyPay\":4000.25,\"cost\":null,"
                    + "\"remark\":\"=1+1\"},\n"))
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let tables = object?["tables"] as? [String: [[String: Any]]]
        #expect(Set(tables?.keys ?? [:].keys) == Set(publication.set.tables.map(\.id)))
        // In an object of its own, the dictionary's column `table` hides nothing.
        #expect(tables?[DataDictionary.id]?.first?["table"] as? String == "pay")
        #expect(JSONText.quoted("a\"\\\n\u{1}å") == #""a\"\\\n\u0001å""#)
    }

    @Test("readers of a terminal and programs are each given their tables, and both those of all")
    func audiences() {
        var set = Sets.pay
        for (id, audience) in [
            ("seen", ResultTable.Audience.readers), ("read", .programs), ("long", .namedToReaders),
            ("record", .record),
        ] {
            var table = ResultTable(id, title: .init(id), columns: [.key("k", "K", about: "k")])
            table.add([.text("cell of \(id)")])
            table.audience = audience
            set.add(table)
        }
        let publication = Publication(set, .en)
        func holds(_ format: ExportFormat, _ id: String) -> Bool {
            format.text(publication).contains("cell of \(id)")
        }
        for format in ExportFormat.allCases where format.isText {
            #expect(!format.text(publication).isEmpty, "\(format)")
        }
        for format in [ExportFormat.json, .jsonl] {
            #expect(!holds(format, "seen"))
            for id in ["read", "long", "record"] { #expect(holds(format, id), "\(id)") }
        }
        #expect(!holds(.table, "record"))
        #expect(TableText.text(publication, isFile: true).contains("cell of record"))
        #expect(holds(.table, "seen") && !holds(.table, "read") && !holds(.table, "long"))
        #expect(ExportFormat.table.text(publication).contains("long: 1 rows"))
    }

    @Test(
        "the dictionary describes every column of every table, its own too, and codes tell what identifiers mean"
    )
    func dictionary() {
        let tables = publication.set.tables
        let dictionary = publication.set.table(DataDictionary.id)
        #expect(dictionary.rows.count == tables.reduce(0) { $0 + $1.columns.count })
        let codes = publication.set.table(CodeList.id)
        #expect(codes.rows.count == 3)
        #expect(CSVText.table(CodeList.id, publication).contains("role,nurse,Tehtävä 2\r\n"))
    }

    @Test("names in a database are in snake case and differ")
    func names() {
        #expect(
            SQLName.unique(["seatYearCost", "by-need", "low95", "95x"]) == [
                "seat_year_cost", "by_need", "low95", "_95x",
            ])
        #expect(SQLName.unique(["a b", "aB", "a_b"]) == ["a_b", "a_b_2", "a_b_3"])
    }
}
