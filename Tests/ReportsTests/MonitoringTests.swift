import Experiments
import Exports
import Localization
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Tables
import Testing

@testable import Reports

@Suite("What schools report at monitoring")
struct MonitoringTests {
    private static let study: MonitoringStudy? = {
        guard var scenario = try? Shipped.scenario("lempaala.yaml") else { return nil }
        scenario.years = [scenario.years[0]]
        return try? MonitoringStudy(BoundScenario(scenario), replications: 20, seed: 1, threads: 2)
    }()

    private static func answer(_ observed: [MonitoringCount]?, _ reader: Reader = .program) throws
        -> ResultSet
    {
        MonitoringAnswer.set(try #require(study), observed: observed, for: reader, build: "test")
    }

    /// Sums of means, so equal but for the noise of arithmetic.
    @Test("bands of grades are the sums of the grades of the schools")
    func sums() throws {
        let set = try Self.answer(nil)
        let (whole, single) = (set.table("monitoring_summary"), set.table("monitoring"))
        func sum(_ table: ResultTable, _ column: String, _ isMeant: ([ResultCell]) -> Bool) -> Double {
            let position = table.position(of: column)
            return table.rows.filter(isMeant).reduce(0) { $0 + (set.number($1[position]) ?? 0) }
        }
        for column in ["on_roll", "over", "taken", "in_work", "waiting"] {
            let all = sum(whole, column) { $0[2] == .text("0-9") }
            let bands = sum(whole, column) { $0[2] != .text("0-9") }
            #expect(abs(all - bands) < 1e-6 && abs(all - sum(single, column) { _ in true }) < 1e-6)
            #expect(all > 0, "\(column)")
        }
    }

    @Test("more are over a threshold in April than in November, and fewer over a higher one")
    func order() throws {
        let study = try #require(Self.study)
        func mean(_ limit: Int, _ date: Int) -> Double {
            study.estimate(.over(limit: limit, date: date), in: study.places).mean
        }
        #expect(mean(0, 0) < mean(0, 1) && mean(1, 0) < mean(0, 0) && mean(2, 0) < mean(1, 0))
        #expect(mean(0, 0) > 20)
    }

    /// A school's count of grades 7-9 over 50 h in autumn.
    private static func count(_ school: Int, _ grade: Int, _ number: Int) -> MonitoringCount {
        MonitoringCount(
            year: 0, school: school, grades: grade...grade, date: 0, limit: 0, count: .exactly(number))
    }

    @Test(
        "counts as of another replication lie outside as seldom as chance has it, ten times as many nearly all"
    )
    func comparison() throws {
        let study = try #require(Self.study)
        let places = study.places.filter { $0.grade >= 7 }
        func counts(_ factor: Double) -> [MonitoringCount] {
            places.map { place in
                let mean = study.estimate(.over(limit: 0, date: 0), in: [place]).mean
                return Self.count(place.school, place.grade, Int((mean * factor).rounded()))
            }
        }
        func outside(_ factor: Double) -> Int {
            MonitoringComparison(study, counts(factor)).cells.count { $0.position == .above }
        }
        #expect(outside(1) == 0 && outside(10) == places.count)
        let comparison = MonitoringComparison(study, counts(1))
        let byChance = comparison.outsideByChance(Array(comparison.cells.indices)).mean
        #expect(byChance > 0 && byChance <= 0.1 * Double(places.count))
    }

    @Test("what is kept back lies outside only where every number that it may be does")
    func keptBack() {
        let expected = Estimate((0..<20).map { Double(10 + $0 % 4) }, within: 0...100)
        #expect(MonitoringComparison.position(of: .between(0, 4), expected) == .below)
        #expect(MonitoringComparison.position(of: .between(0, 10), expected) == .within)
        #expect(MonitoringComparison.position(of: .between(14, 20), expected) == .above)
        #expect(MonitoringComparison.position(of: .unknown, expected) == .unknown)
        #expect(MonitoringComparison.position(of: .exactly(13), expected) == .within)
        let few = Estimate((0..<19).map { Double(10 + $0 % 4) }, within: 0...100)
        #expect(MonitoringComparison.position(of: .exactly(50), few) == .unknown)
    }

    /// Small worlds: two schools with three grades each, counts from 0 to 7 by number.
    private static func world(_ code: Int) -> [MonitoringCount] {
        var rest = code
        return [0, 1].flatMap { school in
            (7...9).map { grade in
                defer { rest /= 8 }
                return count(school, grade, rest % 8)
            }
        }
    }

    /// Every world that has the same told numbers and sums is one that a reader must hold possible.
    @Test("no sum reveals a count below five", arguments: 0..<60)
    func noSumReveals(number: Int) throws {
        // Worlds spread over all 8⁶ by a multiplier that shares no factor with them.
        let code = (number * 104_729 + 17) % 262_144
        let counts = Self.world(code)
        let table = try Self.answer(counts).withSmallCellsHidden().table("monitoring_observed")
        let column = table.position(of: "observed")
        let told = table.rows.map { row -> Int? in
            guard case .number(let value) = row[column] else { return nil }
            return Int(value)
        }
        #expect(table.rows.count == 7)
        for (row, cells) in table.rows.enumerated() {
            #expect(told[row].map { !(1...4).contains($0) } ?? true)
            for follows in ["residual", "remark"] where told[row] == nil {
                #expect(cells[table.position(of: follows)] == .hidden)
            }
        }
        // What each school has is known to readers from elsewhere; what all have is told or hidden.
        let numbers = counts.compactMap(\.count.number)
        let sums = [numbers[0..<3].reduce(0, +), numbers[3..<6].reduce(0, +)]
        var possible = (0..<6).map { _ in Set<Int>() }
        for other in Self.possible(told: Array(told.prefix(6)), schools: sums, all: told[6]) {
            for (cell, value) in other.enumerated() { possible[cell].insert(value) }
        }
        for cell in 0..<6 where told[cell] == nil && (1...4).contains(numbers[cell]) {
            let others = (cell / 3 * 3..<cell / 3 * 3 + 3).filter { $0 != cell && numbers[$0] > 0 }
            // Who is alone in a school's known number is known with it, whatever is hidden here.
            #expect(possible[cell].count > 1 || others.isEmpty, "\(numbers) told \(told)")
        }
    }

    /// A school with three grades, over a lower and a higher threshold.
    private static func twoThresholds(_ code: Int) -> [MonitoringCount] {
        var rest = code
        func next() -> Int {
            defer { rest /= 8 }
            return rest % 8
        }
        return (7...9).flatMap { grade in
            let higher = next()
            var counts = [count(0, grade, higher + next()), count(0, grade, higher)]
            counts[1].limit = 1
            return counts
        }
    }

    /// A reader knows what the school has in all over each threshold, and that who is over the higher is over the lower.
    @Test("no two thresholds reveal a count below five by their difference", arguments: 0..<60)
    func noDifferenceReveals(number: Int) throws {
        let counts = Self.twoThresholds((number * 104_729 + 17) % 262_144)
        let table = try Self.answer(counts).withSmallCellsHidden().table("monitoring_observed")
        let column = table.position(of: "observed")
        let told = table.rows.map { row -> Int? in
            guard case .number(let value) = row[column] else { return nil }
            return Int(value)
        }
        #expect(table.rows.count == 8)
        let numbers = counts.compactMap(\.count.number)
        let lower = [0, 2, 4].map { numbers[$0] }
        let higher = [1, 3, 5].map { numbers[$0] }
        var between = (0..<3).map { _ in Set<Int>() }
        func worlds(_ told: [Int?], sum: Int) -> [[Int]] {
            var worlds: [[Int]] = [[]]
            for cell in 0..<3 {
                worlds = worlds.flatMap { world in
                    (told[cell].map { [$0] } ?? Array(0...sum)).map { world + [$0] }
                }
            }
            return worlds.filter { $0.reduce(0, +) == sum }
        }
        let lowers = worlds([0, 2, 4].map { told[$0] }, sum: lower.reduce(0, +))
        let highers = worlds([1, 3, 5].map { told[$0] }, sum: higher.reduce(0, +))
        for low in lowers {
            for high in highers where zip(low, high).allSatisfy({ $0 >= $1 }) {
                for cell in 0..<3 { between[cell].insert(low[cell] - high[cell]) }
            }
        }
        for cell in 0..<3 where (1...4).contains(lower[cell] - higher[cell]) {
            // Who is alone between the thresholds in a school's known numbers is known with them.
            let others = (0..<3).filter { $0 != cell && lower[$0] > higher[$0] }
            #expect(between[cell].count > 1 || others.isEmpty, "\(lower) \(higher) told \(told)")
        }
    }

    @Test("a band is held against its grades, and a sum against the sum over the higher threshold")
    func bandsAndSums() throws {
        func higher(_ count: MonitoringCount) -> MonitoringCount {
            var count = count
            count.limit = 1
            return count
        }
        var band = Self.count(0, 7, 30)
        band.grades = 7...9
        // 30 of grades 7 to 9 over 50 h, and 9 + 10 + 8 over 70 h: three are between.
        let banded = [band] + [(7, 9), (8, 10), (9, 8)].map { higher(Self.count(0, $0, $1)) }
        // 110 over 50 h and 108 over 70 h: two between, all of one school.
        let summed = [
            Self.count(0, 7, 50), Self.count(1, 7, 60), higher(Self.count(0, 7, 48)),
            higher(Self.count(1, 7, 60)),
        ]
        for counts in [banded, summed] {
            let table = try Self.answer(counts).withSmallCellsHidden().table("monitoring_observed")
            let hidden = table.rows.filter { $0[table.position(of: "observed")] == .hidden }
            #expect(hidden.count >= 2, "\(table.rows)")
        }
    }

    @Test("too few simulations are told, and nothing is compared with them")
    func tooFew() throws {
        var scenario = try Shipped.scenario("first-run.yaml")
        scenario.years = [scenario.years[0]]
        let study = try MonitoringStudy(BoundScenario(scenario), replications: 2, seed: 1, threads: 1)
        let grade = try #require(study.places.first).grade
        let set = MonitoringAnswer.set(
            study, observed: [Self.count(0, grade, 90)], for: .program, build: "test")
        #expect(set.lead.en.contains("there are 2 simulations, and 20 at least are needed"))
        #expect(set.closing.en.contains("from the smallest to the largest"))
        let table = set.table("monitoring_observed")
        #expect(table.rows[0][table.position(of: "remark")] == .none)
    }

    /// All counts that a reader must hold possible, as far as they are small.
    private static func possible(told: [Int?], schools: [Int], all: Int?) -> [[Int]] {
        var worlds: [[Int]] = [[]]
        for cell in 0..<6 {
            worlds = worlds.flatMap { world in
                (told[cell].map { [$0] } ?? Array(0...21)).map { world + [$0] }
            }
            .filter { world in
                guard cell % 3 == 2 else { return true }
                return world[(cell / 3 * 3)...cell].reduce(0, +) == schools[cell / 3]
            }
        }
        return worlds.filter { world in all.map { $0 == world.reduce(0, +) } ?? true }
    }

    @Test("for people the sums and what lies outside, in every language within 80 columns")
    func people() throws {
        let observed = [
            Self.count(0, 7, 90), Self.count(0, 8, 2), Self.count(1, 7, 20), Self.count(1, 8, 30),
        ]
        let set = try Self.answer(observed, .person(seesAll: false))
        for language in Language.allCases {
            let text = ExportFormat.table.text(Publication(set, language))
            for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
            #expect(!text.contains("\n2 "))
        }
        let english = ExportFormat.table.text(Publication(set, .en))
            .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(english.contains("above") && english.contains("neither told nor compared"))
    }

    @Test("the form is read back with every count that was filled in")
    func form() throws {
        let scenario = try #require(Self.study).scenario
        for language in Language.allCases {
            let text = MonitoringForm.text(scenario, year: 0, language)
            let lines = text.split(separator: "\r\n")
            let grades = scenario.schools.reduce(0) { $0 + $1.pupilsByGrade.count { $0 > 0 } }
            #expect(lines.count == 1 + grades * 2 * 3)
        }
    }
}
