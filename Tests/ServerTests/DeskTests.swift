import Experiments
import Exports
import Foundation
import Localization
import Reports
import ScenarioFiles
import SchoolDomain
import StandardPlugins
import Testing

@testable import Server

/// What pages ask and are answered, without sockets.
@Suite("What pages are answered")
struct DeskTests {
    private static let moved = ["staff.curator.posts=1.5 htv", "ladder.consultation.threshold=40 h"]

    @Test("numbers are those of a comparison, to the bit, however they were reached")
    func numbers() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder)
            for count in [2, 4, 8] {
                let query = ["replications": "\(count)", "page": "p", "number": "\(count)"]
                let answer = await bench.ask("data", Self.moved, query)
                let results = try [[], Self.moved].map { changes in
                    var bound = try #require(Bench.load(changes).bound)
                    if !changes.isEmpty { bound.scenario.name = bench.desk.session.levers.words(changes) }
                    return try Experiment.run(bound, replications: count, seed: 5, threads: 1)
                }
                let set = CompareAnswer.set(Study(results, build: "test"), for: .program)
                #expect(answer.text == ExportFormat.json.text(Publication(set, .en)))
            }
        }
    }

    @Test(
        "a difference is told with its charts, its table and how far it is; the more simulations, the narrower"
    )
    func difference() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder, replications: 64)
            let more = ["absence.level=1.2"]
            var widths: [Double] = []
            for count in [8, 64] {
                let told = try await bench.told("difference", more, ["replications": "\(count)"])
                #expect(told["replications"] as? Int == count && told["total"] as? Int == 64)
                let charts = try #require(told["charts"] as? [[String: Any]])
                #expect(
                    charts.map { $0["chart"] as? String } == [
                        "difference", "costs", "thresholds", "waiting", "seats",
                    ])
                #expect(charts.allSatisfy { ($0["narrow"] as? String)?.hasPrefix("<svg") == true })
                #expect((told["table"] as? String)?.contains("<caption>What decides") == true)
                #expect((told["answer"] as? [String])?.isEmpty == false)
                let study = try await bench.desk.session.study(
                    more, replications: count, page: "", number: 0)
                let comparison = Comparison(
                    baseline: study.parts[0].result, alternatives: [study.parts[1].result])
                let rate = comparison.rows(0).first {
                    $0.measure.kind == .absenceRate && $0.measure.scope == Scope([(.grades, "0-9")])
                }
                let ends = try #require(rate?.difference?.interval)
                widths.append(ends.high - ends.low)
            }
            // Of eight times as many simulations: some 0.3 of the width.
            #expect(widths[1] < widths[0] / 2)
        }
    }

    @Test("what cannot be is told in the words of files, in the language that is asked for")
    func faults() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder)
            let wrong = try await bench.told("difference", ["staff.curator.posts=-1 htv"])
            #expect(
                (wrong["faults"] as? [String])?.first?.contains("`staff.curator.posts` is -1 htv") == true)
            let mistyped = try await bench.told(
                "difference", ["staff.nobody.posts=1 htv"], ["language": "fi"])
            #expect((mistyped["faults"] as? [String])?.first?.contains("nobody") == true)
            #expect(
                try await bench.told("pin")["faults"] as? [String] == [
                    "nothing is changed: move a value first"
                ])
        }
    }

    @Test("an earlier question of the same page is given up, one of another page is not")
    func superseded() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder)
            _ = try await bench.told(
                "difference", Self.moved, ["page": "a", "number": "2", "replications": "2"])
            let late = try await bench.told(
                "difference", Self.moved, ["page": "a", "number": "1", "replications": "8"])
            #expect(late["superseded"] as? Bool == true)
            let other = try await bench.told(
                "difference", Self.moved, ["page": "b", "number": "1", "replications": "8"])
            #expect(other["replications"] as? Int == 8)
        }
    }

    @Test("pinned alternatives stand beside what is moved, each under a name of its own, eight at most")
    func pins() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder, replications: 2)
            _ = try await bench.told("pin", ["staff.curator.posts=1 htv"], ["name": "One"])
            _ = try await bench.told("pin", ["staff.curator.posts=2 htv"], ["name": "One"])
            let told = try await bench.told("difference", ["absence.level=1.1"])
            let pins = try #require(told["pins"] as? [[String: Any]])
            #expect(pins.map { $0["name"] as? String } == ["One", "One (2)"])
            let drawn = ((told["charts"] as? [[String: Any]])?.first?["wide"] as? String) ?? ""
            for name in ["One", "One (2)", "Level of absence: 1.1"] {
                #expect(drawn.contains(name), "\(name)")
            }
            #expect(bench.desk.session.unsaved.count == 3)
            for posts in 3...8 { _ = try await bench.told("pin", ["staff.curator.posts=\(posts) htv"]) }
            let ninth = try await bench.told("pin", ["staff.curator.posts=9 htv"])
            #expect((ninth["faults"] as? [String])?.first?.contains("at most 8") == true)
            let left = try await bench.told("unpin", [], ["pin": "1"])
            #expect((left["pins"] as? [[String: Any]])?.count == 7)
        }
    }

    @Test("a saved alternative is a scenario that says the same, and nothing is written over")
    func saved() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder)
            _ = try await bench.told("pin", Self.moved, ["name": "Two"])
            let told = try await bench.told("save", Self.moved, ["name": "found-1"])
            #expect(told["file"] as? String == "found-1.yaml" && bench.desk.session.unsaved == [])
            let result = ScenarioLoader.load(path: "\(folder)/found-1.yaml", plugins: StandardPlugins.catalog)
            var read = try #require(result.scenario)
            let meant = try #require(Bench.load(Self.moved).bound?.scenario)
            #expect(read.name.fi == "found-1" && read.question.en.contains("School curator: 1.5 htv"))
            (read.name, read.question) = (meant.name, meant.question)
            #expect(read == meant)
            let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/found-1.yaml"))
            let again = try await bench.told("save", ["absence.level=1.2"], ["name": "found-1"])
            #expect((again["faults"] as? [String])?.first?.contains("is there already") == true)
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/found-1.yaml")) == before)
            let report = try await bench.told("report", Self.moved, ["name": "found", "language": "sv"])
            #expect(report["file"] as? String == "found.html")
            let written = try String(contentsOfFile: "\(folder)/found.html", encoding: .utf8)
            #expect(written.hasPrefix("sv first-run"))
        }
    }

    @Test(
        "no file leaves the working folder",
        arguments: [
            "", "../out", "/tmp/out", "a/b", "a\\b", ".hidden", "-option", "x.yaml", "a\0b", "a b",
            "..%2Fout",
        ])
    func traversal(name: String) async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder, replications: 2)
            for what in ["save", "report"] {
                let told = try await bench.told(what, Self.moved, ["name": name])
                #expect((told["faults"] as? [String])?.first?.contains("letters, digits") == true)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test("nothing else is answered")
    func nothing() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder, replications: 2)
            #expect(await bench.ask("", method: "GET").status == 200)
            #expect(await bench.ask("", method: "POST").status == 405)
            #expect(await bench.ask("save", method: "GET").status == 405)
            for what in ["no", "pin/", "../x", "%2e%2e/etc/passwd", "difference/.."] {
                #expect(await bench.ask(what).status == 404, "\(what)")
            }
            let foreign = ServerRequest("GET", "/\(Bench.token)/", headers: ["host": "evil.example:8"])
            #expect(await bench.desk.answer(foreign, port: Bench.port).status == 403)
        }
    }

    @Test("the page has what the scenario has, in three languages, and asks for nothing from elsewhere")
    func page() async throws {
        try await Bench.inFolder { folder in
            let bench = try Bench(folder)
            for (language, posts) in [
                ("fi", "Koulukuraattori"), ("sv", "Skolkurator"), ("en", "School curator"),
            ] {
                let answer = await bench.ask("", [], ["language": language], method: "GET")
                let html = answer.text
                #expect(html.contains("<html lang=\"\(language)\">") && html.contains(posts))
                #expect(!html.contains("src=") && !html.contains("//www") && !html.contains("https://"))
                let policy = try #require(answer.headers["Content-Security-Policy"])
                let nonce = try #require(policy.firstMatch(of: #/'nonce-([0-9a-f]{32})'/#)?.1)
                #expect(
                    html.contains("<script nonce=\"\(nonce)\">") && policy.hasPrefix("default-src 'none'"))
            }
            let levers = bench.desk.session.levers
            let curator = try #require(levers.items.first { $0.path == "staff.curator.posts" })
            #expect(
                curator.value == 0.6 && curator.unit == "htv" && curator.lower == 0 && curator.step == 0.1)
            #expect(
                levers.items(.posts).map(\.path)
                    == ["curator", "psychologist", "socialWorker"].map { "staff.\($0).posts" })
            #expect(levers.items(.seats).allSatisfy { $0.step == 1 && $0.slide.contains($0.value) })
            #expect(levers.items(.threshold).count == 3 && levers.items(.level).count == 1)
            #expect(levers.others.contains { $0.path == "ladder.consultation.taken" })
        }
    }
}
