import Foundation
import Testing

@Suite("EndToEndTests: exported files")
struct ExportTests {
    private static let scenario = "scenarios/first-run.yaml"

    private static func export(_ scenarios: [String] = [scenario], _ arguments: String...) throws -> Answer {
        try Program.run(["export"] + scenarios + ["--replications", "5", "--language", "fi"] + arguments)
    }

    @Test("a reader of workbooks finds every number of the data, and the same from one scenario or several")
    func workbook() throws {
        for scenarios in [[Self.scenario], [Self.scenario, Self.scenario]] {
            try Outside.inFolder { folder in
                let answer = try Self.export(scenarios, "--to", "\(folder)/all", "--as", "xlsx,jsonl")
                #expect(answer.status == 0 && answer.complaint == "")
                #expect(answer.output == "\(folder)/all/results.xlsx\n\(folder)/all/results.jsonl\n")
                let same = try Outside.script(
                    "same_numbers.py", "\(folder)/all/results.xlsx", "\(folder)/all/results.jsonl")
                #expect(same.status == 0, "\(same.output)\(same.complaint)")
            }
        }
    }

    @Test("the two dialects of CSV hold the same numbers for a program that knows them")
    func dialects() throws {
        try Outside.inFolder { folder in
            for dialect in ["rfc", "fi"] {
                let path = "\(folder)/\(dialect).csv"
                #expect(try Self.export([Self.scenario], "--to", path, "--csv", dialect).status == 0)
            }
            let read = try Outside.script("read_csv.py", "\(folder)/rfc.csv", "\(folder)/fi.csv")
            #expect(read.status == 0, "\(read.output)\(read.complaint)")
        }
    }

    @Test("the same results are the same bytes in every format, on any number of threads")
    func sameBytes() throws {
        try Outside.inFolder { folder in
            for threads in ["1", "2"] {
                let answer = try Self.export(
                    [Self.scenario, Self.scenario], "--to", "\(folder)/\(threads)", "--threads", threads,
                    "--as",
                    "table,xlsx,csv,json,jsonl,sqlite,notebook")
                #expect(answer.status == 0, "\(answer.complaint)")
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/1").sorted()
            #expect(
                names == [
                    "codes.csv", "costs.csv", "data-dictionary.csv", "porras_study.py", "provenance.csv",
                    "results.csv",
                    "results.json", "results.jsonl", "results.sqlite", "results.txt", "results.xlsx",
                    "study.ipynb",
                ])
            for name in names {
                let (one, two) = (
                    FileManager.default.contents(atPath: "\(folder)/1/\(name)"),
                    FileManager.default.contents(atPath: "\(folder)/2/\(name)")
                )
                // The first sheet of a workbook tells the day.
                guard name != "results.xlsx" else {
                    let same = try Outside.script(
                        "same_members.py", "\(folder)/1/\(name)", "\(folder)/2/\(name)",
                        "xl/worksheets/sheet1.xml")
                    #expect(same.status == 0, "\(same.output)\(same.complaint)")
                    continue
                }
                #expect(one != nil && one == two, "\(name)")
            }
        }
    }

    @Test("the first sheet of a workbook tells the day, and nothing else of an export does")
    func made() throws {
        try Outside.inFolder { folder in
            // 30 November and 1 December 2026.
            for (name, seconds) in [("a", "1796040000"), ("b", "1796126400")] {
                let answer = try Program.run(
                    [
                        "export", Self.scenario, "-r", "2", "--language", "fi", "--results-only", "--to",
                        "\(folder)/\(name)", "--as", "xlsx,csv,sqlite,jsonl",
                    ], environment: ["SOURCE_DATE_EPOCH": seconds])
                #expect(answer.status == 0, "\(answer.complaint)")
            }
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/a") {
                let files = ["a", "b"].map { FileManager.default.contents(atPath: "\(folder)/\($0)/\(name)") }
                #expect((files[0] == files[1]) == (name != "results.xlsx"), "\(name)")
            }
            let books = ["a", "b"].map { "\(folder)/\($0)/results.xlsx" }
            let same = try Outside.script("same_members.py", books[0], books[1], "xl/worksheets/sheet1.xml")
            #expect(same.status == 0, "\(same.output)\(same.complaint)")
            let dates = try books.map { try Outside.script("change_cell.py", $0, "Sisällys", "B1").output }
            #expect(dates[0].contains("2026, 11, 30") && dates[1].contains("2026, 12, 1"), "\(dates)")
        }
    }

    @Test("the database has strict tables, a version and the tidy numbers")
    func database() throws {
        try Outside.inFolder { folder in
            #expect(try Self.export([Self.scenario], "--to", "\(folder)/a.db").status == 0)
            let script = """
                import sqlite3, sys
                base = sqlite3.connect(sys.argv[1])
                strict = {name: strict for _, name, kind, _, _, strict in base.execute("pragma table_list")
                          if not name.startswith("sqlite")}
                few = {"codes", "data_dictionary", "measures", "provenance", "results", "staffing", "budget", "summary"}
                print(few - set(strict), set(strict.values()), base.execute("pragma user_version").fetchone()[0])
                print(base.execute("select count(*) from results r join measures m on r.table_name = 'measures'"
                                   " and r.measure = m.measure and r.statistic = 'mean' and r.value = m.mean"
                                   " and r.scenario = m.scenario").fetchone()[0] > 100)
                """
            let read = try Outside.python(["-c", script, "\(folder)/a.db"])
            #expect(
                read.output == """
                    set() {1} 5
                    True

                    """, "\(read.complaint)")
        }
    }

    /// In a folder whose name would mean something else in an address.
    @Test("the notebook of a study runs and draws", arguments: [1, 2])
    func notebook(scenarios: Int) throws {
        try Outside.inFolder { folder in
            let files = Array(repeating: Self.scenario, count: scenarios)
            #expect(
                try Self.export(files, "--to", "\(folder)/study #2 50%25?", "--as", "notebook").status == 0)
            let run = try Outside.python(
                ["-m", "nbconvert", "--to", "notebook", "--execute", "--output", "done", "study.ipynb"],
                in: "\(folder)/study #2 50%25?")
            #expect(run.status == 0, "\(run.complaint)")
            let done = try String(contentsOfFile: "\(folder)/study #2 50%25?/done.ipynb", encoding: .utf8)
            #expect(done.components(separatedBy: "\"image/png\"").count - 1 == (scenarios == 1 ? 4 : 5))
        }
    }

    @Test("with an SQLite that does not know STRICT tables the notebook says which one it needs")
    func olderSQLite() throws {
        try Outside.inFolder { folder in
            #expect(try Self.export([Self.scenario], "--to", "\(folder)/s", "--as", "notebook").status == 0)
            let program = """
                import sqlite3
                sqlite3.sqlite_version_info, sqlite3.sqlite_version = (3, 34, 1), "3.34.1"
                from porras_study import Study
                Study(".")
                """
            let answer = try Outside.python(["-c", program], in: "\(folder)/s")
            #expect(answer.status == 1)
            #expect(
                answer.complaint.hasSuffix(
                    "results.sqlite needs SQLite 3.37 or newer, and this Python has 3.34.1: use a newer Python, "
                        + "or export the study with --as csv\n"), "\(answer.complaint)")
        }
    }

    @Test("the notebook in the repository has no outputs")
    func noOutputs() throws {
        let text = try String(contentsOfFile: "\(repository)/notebooks-export/study.ipynb", encoding: .utf8)
        let cells = text.components(separatedBy: "\"cell_type\": \"code\"").count - 1
        #expect(cells > 5)
        #expect(text.components(separatedBy: "\"outputs\": []").count - 1 == cells)
        #expect(text.components(separatedBy: "\"execution_count\": null").count - 1 == cells)
    }

    @Test("what cannot be written is refused before anything is run, in the reader's language")
    func refused() throws {
        try Outside.inFolder { folder in
            #expect(try Self.export([Self.scenario], "--to", "\(folder)/a.csv").status == 0)
            let again = try Self.export([Self.scenario], "--to", "\(folder)/a.csv")
            #expect(again.status == 2 && again.output == "")
            #expect(again.complaint == "virhe: `\(folder)/a.csv` on jo olemassa; `--force` korvaa sen\n")
            #expect(try Self.export([Self.scenario], "--to", "\(folder)/a.csv", "--force").status == 0)
        }
    }

    @Test(
        "what is asked for and cannot be is told with the option that mends it",
        arguments: [
            (["results"], "nimestä `results` ei näe muotoa; kerro se, `--as`: `table`, `json`, "),
            (["."], "nimestä `.` ei näe muotoa; kerro se, `--as`: "),
            (["a.csv", "--as", "xlsx"], "`--as xlsx` ja tiedoston nimi `a.csv` puhuvat eri muodoista"),
            (["a", "--as", "xslx"], "`--as xslx` on tuntematon; tarkoititko `xlsx`?"),
            (["a", "--as", "pdf"], "`--as pdf` on tuntematon; muodot ovat `table`, `json`, "),
            (["a.xlsx", "--csv", "fi"], "`--csv` koskee vain CSV-tiedostoja, eikä niitä ole pyydetty"),
            (["scenarios", "--as", "xlsx,csv"], "kansio `scenarios` ei ole tyhjä; `--force` korvaa "),
        ])
    func refusedOrders(order: [String], complaint: String) throws {
        let answer = try Program.run(["export", Self.scenario, "--language", "fi", "--to"] + order)
        #expect(answer.status == 2 && answer.output == "")
        #expect(answer.complaint.hasPrefix("virhe: \(complaint)"), "\(answer.complaint)")
    }

    @Test("an exporter plugin writes a file of all tables, those of plans too")
    func exporter() throws {
        try Outside.inFolder { folder in
            let path = "\(folder)/tulokset.md"
            let answer = try Self.export([Self.scenario], "--to", path, "--as", "markdown")
            #expect(answer.status == 0 && answer.output == path + "\n", "\(answer.complaint)")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.hasPrefix("| table |") && text.contains("\n| budget |"))
            #expect(text.contains("\n| provenance |"))
        }
    }

    /// A limit on the size of files does to the program what a full disk does: a write comes back short.
    @Test(
        "when the disk takes no more, every format says so and leaves nothing",
        arguments: ["xlsx", "csv", "json", "jsonl", "sqlite"])
    func noRoom(format: String) throws {
        try Outside.inFolder { folder in
            let command = """
                ulimit -f 8; exec "$0" export \(Self.scenario) --replications 5 --language en --as \(format) \
                --to "\(folder)/a.\(format)"
                """
            let answer = try Program.run(["-c", command, Program.binary], program: "/bin/bash")
            #expect(answer.status == 2, "\(answer.status) \(answer.complaint)")
            #expect(answer.complaint.hasPrefix("error: ") && answer.complaint.contains("a.\(format)`"))
            let left = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(left == [])
        }
    }
}
