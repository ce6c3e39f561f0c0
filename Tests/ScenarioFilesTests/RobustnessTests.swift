import Glibc
import PluginKit
import ScenarioFiles
import SchoolDomain
import Testing

/// The repository.
private let repositoryFolder = String(fixtures.dropLast("/Tests/ScenarioFilesTests/Fixtures".count))

/// Whatever the bytes, loading ends with a scenario or with reasons.
@Suite struct RobustnessTests {
    /// A small generator of our own, so that every run tries the same mutations.
    struct Mutator {
        var state: UInt64
        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }

        mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
            var bytes = bytes
            for _ in 0...next(below: 3) where !bytes.isEmpty {
                let place = next(below: bytes.count)
                let length = min(1 + next(below: 20), bytes.count - place)
                switch next(below: 6) {
                case 0: bytes[place] = UInt8(next(below: 256))
                case 1: bytes.insert(Array("[]{}:,-#&*!|>'\"%@ \n\t.e9".utf8)[next(below: 23)], at: place)
                case 2: bytes.removeSubrange(place..<place + length)
                case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: next(below: bytes.count))
                case 4: bytes.removeLast(min(bytes.count, next(below: 400)))
                default: bytes[place] ^= 1 << UInt8(next(below: 8))
                }
            }
            return bytes
        }
    }

    @Test(arguments: 0..<4) func `two thousand mutations of a good scenario are survived`(part: Int) throws {
        let yaml = bytes(fixture("good.yaml"))
        let staff = bytes(fixture("tables/staff.csv"))
        var mutator = Mutator(state: UInt64(part + 1) &+ Self.campaignSeed)
        withFolder { folder in
            for name in ["schools.csv", "waiting.csv"] {
                write(bytes(fixture("tables/\(name)")), to: "\(folder)/\(name)")
            }
            let local = Array(String(decoding: yaml, as: UTF8.self).split(separator: "tables/").joined().utf8)
            for round in 0..<500 {
                write(round % 5 == 0 ? mutator.mutated(staff) : staff, to: "\(folder)/staff.csv")
                write(round % 5 == 0 ? local : mutator.mutated(local), to: "\(folder)/s.yaml")
                check(
                    ScenarioLoader.load(
                        path: "\(folder)/s.yaml", overrides: round % 7 == 0 ? ["run.seed=3"] : []))
            }
        }
    }

    /// Places in shipped scenarios where extremes are put: at a number, a word or a whole value.
    private static let extremes = [
        "0", "-1", "1e308", "-1e308", "1e-308", "1e400", "9223372036854775807", "-9223372036854775808",
        "18446744073709551616", "nan", "inf", "0.0000001", "99999999999 %", "1e300 h", "1e300 EUR", "1e9 d",
        "~",
        "[]", "{}", "[[]]", "''", "all", "0-9", "9-0", "0000-00-00", "9999-12-31", "2026-02-30",
        "2026-08-12..9999-06-05", "{gamma: {mean: 1e-9, sd: 1e9}}", "{beta: {alpha: 1e9, beta: 1e9}}",
        "{logNormal: {mean: 1e300, sd: 1e-300}}", "{weights: {9223372036854775807: 1, 0: 1}}",
        "{uniform: {from: -1e308, to: 1e308}}", "{geometric: {mean: 1e300}}", "{exponential: {mean: 1e-300}}",
        "{triangular: {low: 0, mode: 0, high: 1e-300}}", "{unknown: x}", "\"\\e[31m\"", "=1+1", "\u{202E}abc",
    ]

    /// How many mutated scenarios and tables are tried: `PORRAS_CAMPAIGN=1` tries ten thousand and two thousand, and each other
    /// number others of them.
    private static let isCampaign = getenv("PORRAS_CAMPAIGN") != nil
    private static let campaignSeed =
        getenv("PORRAS_CAMPAIGN").flatMap { UInt64(String(cString: $0)) }.map { $0 &* 1_000_003 } ?? 0

    @Test(arguments: 0..<4)
    func `extremes in the place of any value are answered or refused with their place`(part: Int) throws {
        let shipped = repositoryFolder + "/scenarios/first-run.yaml"
        let lines = String(decoding: bytes(shipped), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        var mutator = Mutator(state: UInt64(part + 77) &+ Self.campaignSeed)
        withFolder { folder in
            for _ in 0..<(Self.isCampaign ? 2_500 : 60) {
                var mutant = lines.map(String.init)
                for _ in 0...mutator.next(below: 2) {
                    let line = mutator.next(below: mutant.count)
                    let values = mutant[line].matches(of: #/: *([^\s,{}\[\]]+( (%|h|d|EUR|htv|min))?)/#)
                    guard !values.isEmpty else { continue }
                    let range = values[mutator.next(below: values.count)].1
                    let value = Self.extremes[mutator.next(below: Self.extremes.count)]
                    mutant[line].replaceSubrange(range.startIndex..<range.endIndex, with: value)
                }
                write(mutant.joined(separator: "\n"), to: "\(folder)/s.yaml")
                let result = ScenarioLoader.load(path: "\(folder)/s.yaml")
                check(result)
                #expect(result.diagnostics.allSatisfy { $0.place != nil })
            }
        }
    }

    @Test(arguments: 0..<2) func `mutated tables are survived`(part: Int) throws {
        let names = ["schools.csv", "staff.csv", "waiting.csv"]
        let tables = names.map { bytes(fixture("tables/\($0)")) }
        let local = Array(
            String(decoding: bytes(fixture("good.yaml")), as: UTF8.self).split(separator: "tables/").joined()
                .utf8)
        var mutator = Mutator(state: UInt64(part + 7) &+ Self.campaignSeed)
        withFolder { folder in
            write(local, to: "\(folder)/s.yaml")
            for (name, table) in zip(names, tables) { write(table, to: "\(folder)/\(name)") }
            for round in 0..<(Self.isCampaign ? 1_000 : 60) {
                let which = round % names.count
                write(mutator.mutated(tables[which]), to: "\(folder)/\(names[which])")
                let result = ScenarioLoader.load(path: "\(folder)/s.yaml")
                check(result)
                #expect(result.diagnostics.allSatisfy { $0.place != nil })
                write(tables[which], to: "\(folder)/\(names[which])")
            }
        }
    }

    @Test func `rows of staff that are small enough each are refused where there are too many posts in all`()
        throws
    {
        let good = ScenarioLoader.load(path: fixture("good.yaml"), plugins: exampleCatalog)
        var scenario = try #require(good.scenario)
        let row = scenario.staff[0]
        for (rows, isFew) in [(99, true), (101, false)] {
            scenario.staff = (0..<rows).map { number in
                var other = row
                (other.schools, other.posts) = (["s\(number)"], 10_000)
                return other
            }
            let found = scenario.problems().map(\.message.en).filter {
                $0.hasSuffix("posts; at most 1000000 fit")
            }
            #expect(found.isEmpty == isFew)
        }
    }

    @Test func `lists that are short enough each are refused where no memory holds their product`() throws {
        let good = ScenarioLoader.load(path: fixture("good.yaml"), plugins: exampleCatalog)
        var scenario = try #require(good.scenario)
        let school = scenario.schools[0]
        scenario.schools = (0..<5000).map { number in
            var other = school
            (other.id, other.continuesTo) = ("s\(number)", nil)
            return other
        }
        scenario.years = [scenario.years[0]]
        scenario.run.warmUpYears = 0
        scenario.observation.dates = []
        scenario.observation.thresholdHours = (1...255).map { Double($0) }
        func products() -> [String] {
            scenario.problems().map(\.message.en).filter { $0.contains("of memory in every thread") }
        }
        #expect(products() == [])
        scenario.observation.dates = (1...28).compactMap { MonthDay(month: 1, day: $0) }
        #expect(
            products() == [
                "1 school years × 5000 schools × 10 grades × 255 observed thresholds × 29 moments of observation take "
                    + "3 GB of memory in every thread; at most 0.8 GB fit"
            ])
    }

    @Test func `five thousand schools in a circle, and as many to no school, take a moment`() {
        withFolder { folder in
            let header = "id,name,continues_to," + Grade.all.map { "g\($0)" }.joined(separator: ",")
            func load(_ next: (Int) -> String) -> LoadResult {
                let rows = (0..<5000).map {
                    "s\($0),S\($0),\(next($0)),0" + String(repeating: ",2", count: 9)
                }
                write(([header] + rows).joined(separator: "\n"), to: "\(folder)/schools.csv")
                write(
                    "extends: \(repositoryFolder)/scenarios/first-run.yaml\nschools: schools.csv\nclasses: ~\n"
                        + "seatAllocation: ~\n", to: "\(folder)/s.yaml")
                return ScenarioLoader.load(path: "\(folder)/s.yaml")
            }
            let start = ContinuousClock.now
            let circle = load { "s\(($0 + 1) % 5000)" }.diagnostics.filter { $0.severity == .error }
            #expect(
                circle.count == 1
                    && circle[0].message.en.hasPrefix("the schools continue in a circle: `s0` to `s1`"))
            #expect(circle.allSatisfy { $0.message.en.utf8.count < 300 })
            let lost = load { _ in "nowhere" }.diagnostics.filter { $0.severity == .error }
            #expect(lost.count == 5000 && Diagnostic.rendered(lost).hasSuffix("and 4950 more"))
            #expect(ContinuousClock.now - start < .seconds(20))
        }
    }

    @Test func `mutations of a declared plugin and of its use are survived`() throws {
        var mutator = Mutator(state: 9 &+ Self.campaignSeed)
        let (plugin, use) = (
            Array(talkYAML.utf8), Array("{id: it, from: p.yaml, share: 50 %, minutes: 1 h}".utf8)
        )
        withFolder { folder in
            for round in 0..<600 {
                let mutant = round % 3 == 0 ? plugin : mutator.mutated(plugin)
                write(mutant, to: "\(folder)/p.yaml")
                let text = round % 3 == 1 ? use : mutator.mutated(use)
                write(
                    Array("extends: \(fixture("good.yaml"))\nplugins:\n  - ".utf8) + text + [10],
                    to: "\(folder)/s.yaml")
                check(ScenarioLoader.load(path: "\(folder)/s.yaml", plugins: exampleCatalog))
                let read = DeclaredPlugin.read(DeclaredSource(path: "p.yaml", contents: mutant))
                let hasError = read.diagnostics.contains { $0.severity == .error }
                #expect((read.plugin == nil) == hasError)
            }
        }
    }

    private func check(_ result: LoadResult) {
        let hasError = result.diagnostics.contains { $0.severity == .error }
        #expect((result.scenario == nil) == hasError)
        #expect(Set(result.diagnostics).count == result.diagnostics.count)
        for diagnostic in result.diagnostics { #expect(!diagnostic.rendered().isEmpty) }
        if let scenario = result.scenario { #expect(!scenario.problems().contains { $0.severity == .error }) }
    }

    @Test(arguments: [
        "", "\n", "---\n", "...\n", "\u{FEFF}", "- [", "? [a]: b", "? ? ?", "!!binary x", "!<tag:x> {a: b}",
        "%YAML 9.9\n---\na: b",
        "&a", "*a", "a: *a", "|", ">-", "\"", "'", "{", "}", "a: !!str", "a:\n- b\n c", "\u{2028}x: y",
        "name: \u{E000}",
        "name: A\nname: B", "\"a\": 1\n'a': 2", "a b: c", "? |\n  block\n: value", "{a: 1, a: 2, a: 3}", "x",
        "~", "null", "true",
        "years: {0: {}}", "schools: [[[]]]", "extends: .", "extends: /", "extends: ''", "schools: .",
        "schools: /dev/zero",
    ])
    func `odd little texts are refused with reasons`(text: String) {
        withFolder { folder in
            write(text, to: "\(folder)/s.yaml")
            let result = ScenarioLoader.load(path: "\(folder)/s.yaml")
            #expect(result.scenario == nil)
            check(result)
        }
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "a:\n", "\"a\": {"])
    func `a hundred thousand levels are refused`(level: String) {
        withFolder { folder in
            write(
                "name: A\nx:\n  " + String(repeating: level, count: 100_000 / level.utf8.count),
                to: "\(folder)/s.yaml")
            check(ScenarioLoader.load(path: "\(folder)/s.yaml"))
        }
    }

    @Test func `ten megabytes are refused and tables proposed`() {
        withFolder { folder in
            write([UInt8](repeating: 0x61, count: 10 << 20), to: "\(folder)/s.yaml")
            let result = ScenarioLoader.load(path: "\(folder)/s.yaml")
            #expect(result.diagnostics.count == 1)
            #expect(
                result.diagnostics.first?.message.en.contains("10240 kB; at most 256 kB are read") == true)
            #expect(result.diagnostics.first?.remedy?.en.contains("CSV") == true)
        }
    }

    @Test func `folders, devices, missing and unreadable files are refused`() {
        withFolder { folder in
            for path in [
                folder, "/dev/zero", "\(folder)/none.yaml", "", "a\u{0}b", "/",
                String(repeating: "x", count: 5000),
            ] {
                let result = ScenarioLoader.load(path: path)
                #expect(result.diagnostics.count == 1)
                check(result)
            }
        }
    }

    @Test func `the largest file that is read takes a moment only`() {
        withFolder { folder in
            let rows = (0..<2400).map {
                "  - {id: step\($0), title: \"A step\", threshold: \($0) h, taken: 5 %, exempt: 3 %, delay: 1-2 d}\n"
            }
            write("name: A\nladder:\n" + rows.joined(), to: "\(folder)/s.yaml")
            let clock = ContinuousClock()
            let start = clock.now
            check(ScenarioLoader.load(path: "\(folder)/s.yaml"))
            #expect(clock.now - start < .seconds(30))
        }
    }
}
