import Foundation
import PluginLoading
import Testing

@Suite("EndToEndTests: a page with charts")
struct ReportTests {
    static let scenario = "scenarios/first-run.yaml"

    static func report(_ arguments: [String], language: String = "en") throws -> Answer {
        try Program.run(["report"] + arguments + ["-r", "6", "--language", language])
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test(
        "has question, answer, doubts, charts, tables, assumptions, origin and command",
        arguments: ["fi", "sv", "en"])
    func whole(language: String) throws {
        try Outside.inFolder { folder in
            let path = "\(folder)/page.html"
            let answer = try Self.report([Self.scenario, "--to", path], language: language)
            #expect(answer.status == 0 && answer.output == "\(path)\n", "\(answer.complaint)")
            let html = try Self.text(path)
            for part in [
                "class=\"question\"", "class=\"answer\"", "role=\"img\"", "<table", "<details", "sha",
            ] {
                #expect(html.contains(part), "\(part)")
            }
            #expect(html.matches(of: #/<h2>/#).count == 5)
            #expect(html.contains("porras report \(Self.scenario) --to"))
            #expect(html.utf8.count < 1_000_000)
            // Nothing is replaced unless asked for, and the same again is the same bytes.
            #expect(try Self.report([Self.scenario, "--to", path], language: language).status == 2)
            let again = try Self.report([Self.scenario, "--to", path, "--force"], language: language)
            let same = try Self.text(path).replacingOccurrences(of: " --force", with: "")
            #expect(again.status == 0 && same == html)
        }
    }

    @Test("tells the numbers that the data have")
    func numbers() throws {
        try Outside.inFolder { folder in
            let path = "\(folder)/page.html"
            #expect(try Self.report([Self.scenario, "--to", path]).status == 0)
            let run = try Program.run(["run", Self.scenario, "-r", "6", "--format", "json"])
            let over = try run.rows("measures").filter { row in
                row["measure"] as? String == "pupilsOver" && row["grades"] as? String == "0-9"
                    && row["date"] is NSNull? && row["year"] is NSNull?
            }
            let html = try Self.text(path)
            #expect(over.count == 3)
            for row in over {
                let mean = try #require(row["mean"] as? Double)
                let hours = try #require(row["threshold"] as? String)
                let pattern = try Regex("\(hours): [^<]*?End of year ([0-9.]+) ")
                let told = try #require(
                    html.firstMatch(of: pattern)?.output[1].substring.flatMap { Double($0) })
                #expect(abs(told - mean) <= 0.5, "\(hours): \(told), \(mean)")
            }
        }
    }

    @Test("holds the numbers that JSON and a workbook have")
    func sameNumbers() throws {
        try Outside.inFolder { folder in
            let asked = [Self.scenario, "--set-plan", "staff.curator.posts=1.5 htv"]
            let page = try Self.report(asked + ["--to", "\(folder)/page.html"])
            #expect(page.status == 0, "\(page.complaint)")
            let files = try Program.run(
                ["export"] + asked
                    + [
                        "-r", "6", "--language", "en", "--results-only", "--to", "\(folder)/all", "--as",
                        "xlsx,json",
                    ])
            #expect(files.status == 0, "\(files.complaint)")
            let same = try Outside.script(
                "same_page.py", "\(folder)/page.html", "\(folder)/all/results.json",
                "\(folder)/all/results.xlsx")
            #expect(same.status == 0, "\(same.output)\(same.complaint)")
            #expect(
                Int(same.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 > 500, "\(same.output)")
        }
    }

    @Test("says of one simulation, and of few, what they cannot tell")
    func few() throws {
        try Outside.inFolder { folder in
            func page(_ count: Int) throws -> String {
                let path = "\(folder)/\(count).html"
                let answer = try Program.run([
                    "report", Self.scenario, "--set-plan", "staff.curator.posts=1.5 htv", "-r", "\(count)",
                    "--language", "en",
                    "--to", path,
                ])
                #expect(answer.status == 0, "\(answer.complaint)")
                return try Self.text(path)
            }
            let (one, four) = (try page(1), try page(4))
            #expect(one.contains("There is only one simulation") && !one.contains("There are only"))
            #expect(!one.contains("95 % interval</text>") && !one.contains("bars: 5–95 %"))
            #expect(four.contains("There are only 4 simulations") && four.contains("bars: 5–95 %"))
        }
    }

    @Test("lets only its own script run")
    func policy() throws {
        try Outside.inFolder { folder in
            let path = "\(folder)/page.html"
            #expect(try Self.report([Self.scenario, "--to", path]).status == 0)
            let html = try Self.text(path)
            let script = try #require(html.firstMatch(of: #/<script>((?s).*?)<\/script>/#)?.1)
            let digits = Array(Digest.sha256(Array(script.utf8)))
            let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
                UInt8(String(digits[$0...($0 + 1)]), radix: 16)
            }
            #expect(html.contains("script-src 'sha256-\(Data(bytes).base64EncodedString())'"))
        }
    }

    @Test("of several scenarios compares them, for a board on a page of its own")
    func board() throws {
        try Outside.inFolder { folder in
            let path = "\(folder)/board.html"
            let plan = ["--set-plan", "staff.curator.posts=1.5 htv"]
            let answer = try Self.report([Self.scenario, "--to", path, "--board"] + plan)
            #expect(answer.status == 0, "\(answer.complaint)")
            let html = try Self.text(path)
            #expect(html.contains("<figure id=\"difference\">") && html.contains("<figure id=\"costs\">"))
            #expect(html.matches(of: #/<figure/#).count <= 4 && !html.contains("<table"))
            #expect(html.contains("&#39;staff.curator.posts=1.5 htv&#39;"))
        }
    }

    @Test("or gives a single chart as SVG")
    func chart() throws {
        try Outside.inFolder { folder in
            let path = "\(folder)/seats.svg"
            #expect(try Self.report([Self.scenario, "--chart", "seats", "--to", path]).status == 0)
            #expect(try Self.text(path).hasPrefix("<svg xmlns="))
            let none = try Self.report([Self.scenario, "--chart", "difference", "--to", "\(folder)/d.svg"])
            #expect(none.status == 2)
            #expect(
                none.complaint.contains(
                    "there are no numbers for the chart `difference`; there are for thresholds,"))
            let unknown = try Self.report([Self.scenario, "--chart", "seat", "--to", path])
            #expect(unknown.status == 2 && unknown.complaint.contains("'seat'"), "\(unknown.complaint)")
        }
    }

    @Test("and refuses what makes no sense before anything is run")
    func refused() throws {
        let named = try Self.report([Self.scenario, "--to", "page.pdf"])
        #expect(
            named.status == 2 && named.complaint.contains("`--to page.pdf`: the name has to end in .html"))
        let dots = try Self.report([Self.scenario, "--chart", "seats", "--to", "a/seats.png"])
        #expect(
            dots.status == 2
                && dots.complaint.contains("`rsvg-convert --zoom 2 a/seats.svg > a/seats.png`"),
            "\(dots.complaint)")
        let searchless = try Self.report([Self.scenario, "--chart", "posts", "--to", "posts.svg"])
        #expect(searchless.status == 2 && searchless.complaint.contains("--posts"), "\(searchless.complaint)")
        let both = try Self.report([Self.scenario, "--to", "x.svg", "--board", "--chart", "seats"])
        #expect(both.status == 2 && both.complaint.contains("--board and --chart exclude each other"))
        let folder = try Self.report([Self.scenario, "--to", "/no/such/folder/page.html"])
        #expect(folder.status == 2 && folder.complaint.contains("/no/such/folder"), "\(folder.complaint)")
    }

    @Test("whatever a scenario is called")
    func hostile() throws {
        try Outside.inFolder { folder in
            let file = "\(folder)/evil.yaml"
            let yaml = """
                extends: \(repository)/\(Self.scenario)
                name: "<script>alert(1)</script>"
                question: "</title><img src=x onerror=alert(2)>"
                """
            try Data(yaml.utf8).write(to: URL(fileURLWithPath: file))
            let path = "\(folder)/page.html"
            let answer = try Self.report([file, "--to", path])
            #expect(answer.status == 0, "\(answer.complaint)")
            let html = try Self.text(path)
            #expect(html.matches(of: #/<script/#).count == 1 && !html.contains("<img"))
            #expect(html.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"))
        }
    }
}
