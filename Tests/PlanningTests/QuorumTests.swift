import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

@Suite("Whether enough futures are served, told early")
struct QuorumTests {
    /// Replications made up: needs that are right most of the time, some that are only bounds, answers known
    /// beforehand.
    @Test("it says what counting all of them says, and asks nobody twice")
    func sameAsCounting() {
        var dice = FixedDice(seed: 11)
        var (asked, all) = (0, 0)
        for number in 0..<3000 {
            let total = Int.random(in: 1...30, using: &dice)
            let rank = Int.random(in: 1...total, using: &dice)
            let amount = Int.random(in: 0...20, using: &dice)
            let needs = (0..<total).map { _ -> Int? in
                let need = Int.random(in: 0...24, using: &dice)
                return need > 20 ? nil : need
            }
            let answers = needs.map { need in
                Int.random(in: 0..<8, using: &dice) == 0 ? Bool.random(using: &dice) : (need ?? 99) <= amount
            }
            var isMet = answers.map { Int.random(in: 0..<4, using: &dice) == 0 ? $0 : nil }
            var quorum = Quorum(of: rank, with: amount, needs: needs, isMet: isMet)
            while quorum.isReached == nil {
                let next = quorum.next
                guard !next.isEmpty else { break }
                for replication in next {
                    #expect(
                        isMet[replication] == nil,
                        "replication \(replication) of world \(number) is asked twice")
                    isMet[replication] = answers[replication]
                }
                asked += next.count
                quorum.hear(next.map { answers[$0] })
            }
            #expect(quorum.isReached == (answers.count { $0 } >= rank), "world \(number)")
            all += total
        }
        // A quarter is known beforehand; nobody is asked when that decides.
        #expect(asked * 10 <= all * 6, "\(asked) of \(all) futures asked")
    }

    @Test("where all answer as expected, it asks once and no more of them than it takes")
    func fewest() {
        let needs = [5, 1, 9, 3, 7].map { Int?($0) }
        let none = [Bool?](repeating: nil, count: 5)
        let held = Quorum(of: 3, with: 6, needs: needs, isMet: none)
        #expect(held.next == [1, 3, 0])
        let missed = Quorum(of: 4, with: 6, needs: needs, isMet: none)
        #expect(missed.next == [2, 4])
        #expect(Quorum(of: 2, with: 6, needs: needs, isMet: [nil, true, nil, true, nil]).isReached == true)
        #expect(
            Quorum(of: 4, with: 6, needs: needs, isMet: [nil, nil, false, nil, false]).isReached == false)
    }

    @Test("a number of posts holds exactly when counting all futures says so")
    func onTheBench() throws {
        var scenario = try Shipped.scenario("first-run.yaml", "staff.curator.step=0.1 htv")
        scenario.years = [scenario.years[0]]
        let bound = BoundScenario(scenario)
        let pool = try #require(scenario.staff.firstIndex { $0.role == "curator" })
        let question = ServiceQuestion(
            target: 0.9, confidence: 0.75, replications: 12, seed: 3, threads: 2)
        let counted = PoolSearch(bound, pool: pool, question: question)
        let need = try counted.need(guess: 0.5)
        let middle = try #require(need.needs.compactMap(\.self).sorted().first)
        var runs = 0
        for amount in [0, middle, middle + 100, middle + 300] {
            let met = try counted.evaluator.met(counted.least.capacities(amount), replications: 0..<12)
            for rank in [1, 6, 9, 12] {
                let early = PoolSearch(bound, pool: pool, question: question)
                let holds = try early.least.holds(amount, in: rank, of: need)
                #expect(holds == (met.count { $0 == true } >= rank), "\(amount) in \(rank) of 12")
                runs += early.evaluator.runs
            }
        }
        #expect(runs * 4 <= 16 * 12 * 3, "\(runs) runs to tell 16 times of 12 futures")
    }

    @Test("what is assured is told of the confidence asked for, and is what every future says")
    func assured() throws {
        let bound = BoundScenario(try Shipped.scenario("first-run.yaml", "staff.curator.step=0.1 htv"))
        let pool = try #require(bound.scenario.staff.firstIndex { $0.role == "curator" })
        var question = ServiceQuestion(
            target: 0.9, confidence: 0.75, replications: 12, seed: 3, threads: 2)
        question.assurance = 0.8
        let search = PoolSearch(bound, pool: pool, question: question)
        let need = try search.need(guess: 0.5)
        let levels = try search.least.levels(of: need, question)
        #expect(levels.map(\.confidence) == [0.5, 0.75, 0.8, 0.95])
        #expect(levels.map(\.isAssurable) == [false, true, false, false])
        for level in levels {
            let rank = need.rank(for: level.confidence)
            #expect(level.enough == (try Self.smallest(search, rank, from: need)), "\(level)")
        }
        let rank = try #require(CapacityNeed.assuredRank(for: 0.75, among: need.needs.count, assurance: 0.8))
        #expect(levels[1].assured == (try Self.smallest(search, rank, from: need)))
    }

    /// Counting every replication at every amount tried.
    private static func smallest(_ search: PoolSearch, _ rank: Int, from need: CapacityNeed) throws -> Int? {
        func holds(_ amount: Int) throws -> Bool {
            try search.evaluator.met(search.least.capacities(amount), replications: 0..<need.needs.count)
                .count { $0 == true } >= rank
        }
        let start = need.needs.map { $0 ?? .max }.sorted()[rank - 1]
        guard start < .max,
            var amount = try stride(from: start, through: search.least.most, by: need.step)
                .first(where: holds)
        else { return nil }
        while amount >= need.step, try holds(amount - need.step) { amount -= need.step }
        return amount
    }
}
