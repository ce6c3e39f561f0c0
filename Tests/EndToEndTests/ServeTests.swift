import Foundation
import Testing

/// The page of `porras serve`, used in a real browser from the first look to Ctrl-C.
@Suite(
    "EndToEndTests: a page on which values are moved",
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: Browser.program),
        "there is no \(Browser.program), so no page is used; `.ci/prerequisites --tests` installs it"))
struct ServeTests {
    private static let scenario = "\(repository)/scenarios/first-run.yaml"

    @Test("is looked at, moved, pinned, saved and ended", arguments: ["fi", "sv", "en"])
    func used(language: String) throws {
        try Outside.inFolder { folder in
            let answer = try Outside.script(
                "serve.py", Browser.program, Program.binary, folder, language, "16", Self.scenario)
            try #require(answer.status == 0, "\(answer.output)\(answer.complaint)")
            let seen = try answer.json()
            #expect(seen["before"] as? [String] == ["chart-thresholds", "chart-waiting", "chart-seats"])
            #expect((seen["after"] as? [String])?.prefix(2) == ["chart-difference", "chart-costs"])
            // From few simulations to all, each time as many again.
            #expect(seen["heard"] as? [String] == ["4", "8", "16"])
            #expect(seen["value"] as? String == "0.7")
            for name in ["said", "elsewhere", "reached", "faint"] {
                #expect(seen[name] as? [String] == [], "\(name): \(seen[name] ?? "")")
            }
            for width in ["telephone", "laptop"] {
                let there = try #require(seen[width] as? [String: Any])
                #expect(there["wide"] as? Bool == false && there["cut"] as? Int == 0, "\(width): \(there)")
                #expect(
                    there["charts"] as? Int == 5 && there["touching"] as? [String] == [], "\(width): \(there)"
                )
            }
            #expect((seen["pins"] as? [String])?.count == 1)
            #expect(seen["files"] as? [String] == ["found.html", "found.yaml"])
            #expect(seen["status"] as? Int == 0)
            let complaint = try #require(seen["complaint"] as? String)
            #expect(
                complaint.contains("porras compare \(Self.scenario) --set-plan 'staff.curator.posts=0.8 htv'")
            )
            // What was saved is a scenario like others, and the report holds the alternative.
            let saved = "\(folder)/work/found.yaml"
            #expect(try Program.run(["check", saved]).status == 0)
            #expect(
                try String(contentsOfFile: saved, encoding: .utf8).contains("{role: curator, posts: 0.7 htv}")
            )
            let report = try String(contentsOfFile: "\(folder)/work/found.html", encoding: .utf8)
            #expect(report.contains("<figure id=\"difference\">") && report.contains("found"))
        }
    }

    @Test("refuses what cannot be listened at or loaded")
    func refused() throws {
        let address = try Program.run("serve", "scenarios/first-run.yaml", "--listen", "example.org")
        #expect(address.status == 2 && address.complaint.contains("must be an address in digits"))
        let none = try Program.run("serve", "scenarios/none.yaml")
        #expect(none.status == 2 && none.complaint.contains("none.yaml"))
        let elsewhere = try Program.run("serve", "scenarios/first-run.yaml", "--listen", "192.0.2.1")
        #expect(elsewhere.status == 2 && elsewhere.complaint.contains("cannot listen at 192.0.2.1:0"))
    }
}
