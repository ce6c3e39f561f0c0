import Foundation
import Testing

/// The browser that the tests look at pages with.
enum Browser {
    static let program = "/usr/bin/chromium"
}

/// Pages in a real browser, without a window: Debian's Chromium, spoken to by `Python/browse.py`.
@Suite(
    "EndToEndTests: pages in a browser",
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: Browser.program),
        "there is no \(Browser.program), so no page is looked at; `.ci/prerequisites --tests` installs it"
    ))
struct BrowserTests {
    /// What became of a page, at each width.
    private static func browse(_ page: String, _ folder: String) throws -> [String: Any] {
        let answer = try Outside.script("browse.py", Browser.program, page, folder)
        try #require(answer.status == 0, "\(answer.output)\(answer.complaint)")
        return try answer.json()
    }

    /// Nothing is said, asked for, cut or too wide.
    private static func check(_ seen: [String: Any], charts: ClosedRange<Int>, _ name: String) throws {
        for width in ["telephone", "laptop", "paper"] {
            let there = try #require(seen[width] as? [String: Any])
            #expect(there["said"] as? [String] == [], "\(name), \(width)")
            // The icon that says that there is none.
            #expect(
                (there["asked"] as? [String] ?? []).allSatisfy { $0.hasPrefix("data:") },
                "\(name), \(width): \(there)")
            #expect(there["wide"] as? Bool == false, "\(name), \(width)")
            #expect(there["cut"] as? Int == 0, "\(name), \(width)")
            #expect(there["touching"] as? [String] == [], "\(name), \(width)")
            #expect(there["cutTables"] as? [String] == [], "\(name), \(width)")
            if let barriers = there["barriers"] as? [String] {
                #expect(barriers == [], "\(name), \(width)")
            } else {
                FileHandle.standardError.write(Data(skipped.utf8))
            }
            #expect(charts.contains(there["charts"] as? Int ?? 0), "\(name), \(width): \(there)")
        }
        #expect(seen["tall"] as? [String] == [], "\(name): higher than a page of A4")
    }

    private static let skipped =
        "NOT CHECKED: axe-core is not installed, so no page is looked at for barriers; `.ci/prerequisites --tests`\n"

    /// Pages of a PDF, counted by their descriptions in it.
    private static func pages(_ pdf: String) throws -> Int {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: pdf)), as: UTF8.self)
        return text.matches(of: #/\/Type\s*\/Page[^s]/#).count
    }

    @Test(
        "are read on a telephone, a laptop and paper, sorted by keyboard, and printed",
        arguments: ["fi", "sv", "en"])
    func whole(language: String) throws {
        try Outside.inFolder { folder in
            let page = "\(folder)/page.html"
            let plan = ["--set-plan", "staff.curator.posts=1.5 htv"]
            let answer = try ReportTests.report(
                ["scenarios/lempaala.yaml", "--years", "1", "--to", page] + plan, language: language)
            try #require(answer.status == 0, "\(answer.complaint)")
            let seen = try Self.browse(page, "\(folder)/seen")
            try Self.check(seen, charts: 11...12, language)
            #expect(seen["sorted"] as? Bool == true)
            // What is copied are numbers as a spreadsheet of the language reads them, a column each.
            let copied = try #require(seen["copied"] as? String)
            let decimal = language == "en" ? #/\t\d+\.\d/# : #/\t\d+,\d/#
            #expect(copied.contains("\t") && copied.contains(decimal), "\(copied)")
            #expect(try Self.pages("\(folder)/seen/page.pdf") >= 3)
        }
    }

    private static let plans = [
        "mentors", "one-more-curator", "fourth-class", "parent-letters", "shared-curator", "gradual-return",
        "pooled-classes", "staff-turnover", "more-absence", "call-line", "seat-decision", "areas",
    ]

    @Test(
        "for a board fit one page of A4, of however many plans", arguments: ["fi", "sv", "en"], [0, 2, 6, 12])
    func board(language: String, count: Int) throws {
        try Outside.inFolder { folder in
            let page = "\(folder)/board.html"
            let plans = Self.plans.prefix(count).map { "scenarios/studies/\($0).yaml" }
            let answer = try ReportTests.report(
                ["scenarios/lempaala.yaml"] + plans + ["--years", "1", "--board", "--to", page],
                language: language)
            try #require(answer.status == 0, "\(answer.complaint)")
            let seen = try Self.browse(page, "\(folder)/seen")
            try Self.check(seen, charts: 2...4, "\(language) \(count)")
            #expect(try Self.pages("\(folder)/seen/page.pdf") == 1, "\(count) plans")
        }
    }
}
