import Foundation
import Testing

@Suite("EndToEndTests: nothing of the store is lost")
struct StoreFaultTests {
    private static let small = StoreTests.small
    /// Of a hundred kills, as the campaign has them; a few else.
    private static let kills = getenv("PORRAS_CAMPAIGN") == nil ? 6 : 100

    /// Runs a line of bash with the program and its arguments as `$@`, in a folder whose store is the usual one.
    private static func bash(_ line: String, _ arguments: [String], in folder: String) throws -> Answer {
        try Program.run(
            ["-c", line, "bash", Program.binary] + arguments,
            environment: ["PORRAS_STORE": "", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"], in: folder,
            program: "/bin/bash")
    }

    @Test("a run that is killed at any moment goes on to the same bits")
    func killed() throws {
        let arguments = ["run", Self.small, "-r", "60", "--format", "csv", "--threads", "2"]
        let plain = try Program.run(arguments)
        // By its number when what is written of the store has grown so far, which is a moment of its own each time.
        let line = """
            limit=$1; shift
            "$@" >/dev/null 2>&1 & p=$!
            while kill -0 $p 2>/dev/null; do
              s=$(cat porras-runs.sqlite* 2>/dev/null | wc -c); [ $s -ge $limit ] && break
            done
            kill -9 $p 2>/dev/null; wait $p 2>/dev/null; echo $?
            """
        var (chance, ended) = (UInt64(20_261_201), 0)
        for kill in 1...Self.kills {
            chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let limit = Int(chance >> 33) % 400_000
            try StoreTests.inFolder { folder, run in
                let killed = try Program.run(
                    ["-c", line, "bash", "\(limit)", Program.binary] + arguments,
                    environment: ["PORRAS_STORE": "", "PATH": "/usr/bin:/bin"], in: folder,
                    program: "/bin/bash")
                #expect(["137\n", "0\n"].contains(killed.output), "\(killed.output)\(killed.complaint)")
                if killed.output == "137\n" { ended += 1 }
                let again = try Program.run(arguments, environment: ["PORRAS_STORE": ""], in: folder)
                #expect(
                    again.status == 0 && again.output == plain.output,
                    "kill \(kill) at \(limit) bytes: \(again.complaint)")
                #expect(try run("run", Self.small, "-r", "60").complaint.contains("60/60"))
            }
        }
        #expect(ended * 2 >= Self.kills, "\(ended) of \(Self.kills) ended by the kill")
    }

    @Test("two at work on the same question have the same answer, and the store holds it once")
    func two() throws {
        try StoreTests.inFolder { folder, run in
            let arguments = ["run", Self.small, "-r", "40", "--format", "csv"]
            let plain = try Program.run(arguments)
            let both = try Self.bash(
                """
                "$@" >one.csv 2>one.txt & p=$!; "$@" >two.csv 2>two.txt; s=$?; wait $p; echo $? $s
                """, arguments, in: folder)
            #expect(both.output == "0 0\n", "\(both.complaint)")
            for name in ["one", "two"] {
                #expect(try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8) == plain.output)
            }
            let rows = try run("runs", "list", "--format", "json").rows("runs")
            #expect(rows.map { $0["simulations"] as? Double } == [40])
        }
    }

    @Test(
        "a full disk costs the store, not the answer",
        .enabled(if: getuid() == 0, "only root can mount a small disk: the full disk is not tried"))
    func fullDisk() throws {
        try StoreTests.inFolder { folder, _ in
            let arguments = ["run", Self.small, "-r", "200", "--format", "csv"]
            let plain = try Program.run(arguments)
            try FileManager.default.createDirectory(
                atPath: "\(folder)/small", withIntermediateDirectories: false)
            let line = """
                exec unshare -m bash -c '
                  mount -t tmpfs -o size=600k none small || exit 77
                  (cd small; "$@" >../full.csv 2>../full.txt; echo $? >../full.status)
                  (cd small; "$1" runs list --format json >../list.json)
                ' bash "$@"
                """
            let full = try Self.bash(line, arguments, in: folder)
            #expect(full.status == 0, "\(full.complaint)")
            func text(_ name: String) throws -> String {
                try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            }
            #expect(try text("full.status") == "0\n" && text("full.csv") == plain.output)
            let told = try text("full.txt")
            #expect(told.contains("could not be kept in `porras-runs.sqlite`"), "\(told)")
            let kept = try Answer(status: 0, output: text("list.json"), complaint: "").rows("runs")
            let count = try #require(kept.first?["simulations"] as? Double)
            #expect(count > 0 && count < 200)
        }
    }

    @Test("a damaged store is told of, and left as it is")
    func damaged() throws {
        try StoreTests.inFolder { folder, run in
            _ = try run("run", Self.small, "-r", "20")
            let file = "\(folder)/porras-runs.sqlite"
            var bytes = try #require(FileManager.default.contents(atPath: file))
            for place in 4096..<min(bytes.count, 40_000) { bytes[place] = 0x5A }
            try bytes.write(to: URL(fileURLWithPath: file))
            let answer = try run("run", Self.small, "-r", "20")
            #expect(answer.status == 2 && answer.output.isEmpty)
            #expect(answer.complaint.contains("the run store is damaged"), "\(answer.complaint)")
            #expect(answer.complaint.contains("mv porras-runs.sqlite porras-runs.sqlite.old"))
            #expect(FileManager.default.contents(atPath: file) == bytes)
            #expect(try run("run", Self.small, "-r", "20", "--no-store").status == 0)
        }
    }
}
