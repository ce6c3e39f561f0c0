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
            #expect(charts.contains(there["charts"] as? Int ?? 0), "\(name), \(width): \(there)")
        }
    }

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
            try Self.check(seen, charts: 10...11, language)
            #expect(seen["sorted"] as? Bool == true)
            #expect(try Self.pages("\(folder)/seen/page.pdf") >= 3)
        }
    }

    @Test("for a board fit one page of A4", arguments: ["fi", "sv", "en"])
    func board(language: String) throws {
        try Outside.inFolder { folder in
            let page = "\(folder)/board.html"
            let plans = ["mentors", "one-more-curator"].map { "scenarios/studies/\($0).yaml" }
            let answer = try ReportTests.report(
                ["scenarios/lempaala.yaml"] + plans + ["--years", "1", "--board", "--to", page],
                language: language)
            try #require(answer.status == 0, "\(answer.complaint)")
            let seen = try Self.browse(page, "\(folder)/seen")
            try Self.check(seen, charts: 4...4, language)
            #expect(try Self.pages("\(folder)/seen/page.pdf") == 1)
        }
    }
}
