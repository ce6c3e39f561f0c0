import Experiments
import Localization
import PluginKit
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Planning
@testable import Reports

@Suite("What an allocation is told as")
struct AllocationAnswerTests {
    /// Two places; of ten requests in each so many are in time in the five replications.
    private static func split(_ posts: [Double?], worst: [Int], waiting: Double) -> Allocation.Split {
        Allocation.Split(
            posts: posts,
            readings: worst.enumerated().map { number, inTime in
                AllocationReading(
                    served: [ServedInTime(inTime: inTime, of: 10), ServedInTime(inTime: 10, of: 10)],
                    waitingByPlace: [waiting, 0], waiting: waiting + Double(number))
            })
    }

    private static func answer(
        best: [Int], posts: [Double?] = [2, 1], pooled: Bool = false, aim: AllocationQuestion.Aim = .inTime,
        simulations: Int = 5
    ) throws -> (ResultSet, [String]) {
        let scenario = try Shipped.scenario()
        let role = try #require(scenario.roles.first { $0.discipline != .unlimited })
        let question = AllocationQuestion(role: role.id, aim: aim, replications: 5, seed: 1)
        let allocation = Allocation(
            question: question, between: .areas,
            places: ["north", "south"].map { AllocationPlace(id: $0, name: $0, schools: [0]) },
            pupils: [100, 100], hours: [900, 450], posts: 3,
            today: split(
                pooled ? [nil, nil] : [1, 2], worst: Array([4, 5, 5, 6, 4].prefix(simulations)), waiting: 8),
            byPupils: split(
                [1.5, 1.5], worst: Array([5, 6, 6, 7, 4].prefix(simulations)), waiting: 6),
            best: split(posts, worst: Array(best.prefix(simulations)), waiting: 5))
        let set = AllocationTables.set(allocation, BoundScenario(scenario), build: "test")
        let lines = set.table("answer").rows.compactMap { row -> String? in
            guard case .word(let text) = row[1] else { return nil }
            return text.en
        }
        return (set, lines)
    }

    @Test("a difference is told where its interval leaves nought out")
    func shown() throws {
        let (set, lines) = try Self.answer(best: [7, 9, 8, 10, 9])
        #expect(lines.count == 3)
        #expect(lines[0].contains("north 2.00; south 1.00"))
        #expect(lines[1].contains("86.0 %, today 48.0 %") && lines[1].contains("That is better"))
        #expect(lines[2].contains("by pupils 56.0 %") && lines[2].contains("That is better"))
        let rows = set.table("allocation_outcome").rows
        #expect(rows.count == 4)
        #expect(rows[0].contains(.number(38)) && rows[0].contains(.number(48)))
        #expect(set.lead.en == lines.joined(separator: " "))
    }

    @Test("where nothing is shown the answer says so, and a worse split is called worse")
    func notShown() throws {
        let (_, alike) = try Self.answer(best: [3, 8, 4, 7, 5])
        #expect(alike[1].contains("show no difference"))
        let (_, worse) = try Self.answer(best: [1, 3, 1, 4, 0], aim: .need)
        // Of waiting it is better, by the same in every simulation.
        #expect(worse.filter { $0.contains("That is worse") }.count == 2)
        #expect(worse.filter { $0.contains("That is better") }.count == 2)
    }

    @Test("of two or three simulations nothing is said, though they all agree")
    func tooFew() throws {
        for count in [2, 3] {
            let (_, lines) = try Self.answer(best: [10, 10, 10], simulations: count)
            #expect(lines[1].contains("too few simulations to say") && !lines[1].contains("no difference"))
            let (_, alike) = try Self.answer(best: [4, 5, 5], simulations: count)
            #expect(alike[1].contains("too few simulations to say"))
        }
    }

    @Test("the split by pupils, and a common queue today, are called so")
    func sameAndPooled() throws {
        let (_, same) = try Self.answer(best: [5, 6, 6, 7, 4], posts: [1.5, 1.5])
        #expect(same.contains("That is the split by pupils."))
        let (set, pooled) = try Self.answer(best: [7, 9, 8, 10, 9], pooled: true)
        #expect(pooled.last?.contains("one queue") == true)
        let posts = set.table("allocation").position(of: "posts_today")
        #expect(set.table("allocation").rows.allSatisfy { $0[posts] == .none })
    }
}
