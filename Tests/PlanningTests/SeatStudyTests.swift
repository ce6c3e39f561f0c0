import PluginKit
import SchoolDomain
import ShippedScenarios
import Stochastics
import Synchronization
import Testing

@testable import Planning

@Suite("Seats in small classes")
struct SeatStudyTests {
    private func bound(_ changes: String...) throws -> BoundScenario {
        BoundScenario(try Shipped.scenario("first-run.yaml", changing: changes))
    }

    private let question = ServiceQuestion(
        target: 0.9, confidence: 0.5, replications: 16, seed: 2, threads: 2)

    @Test("the seats needed are those of a scan, and fewer would not do")
    func sameAsScan() throws {
        let search = SeatSearch(
            try bound("classes.smallClass.occupied=0"), seatClass: 0, withinDays: 20, question: question)
        let plan = try search.plan()
        let seats = try #require(plan.level(0.5)?.enough)
        func met(_ seats: Int) throws -> Int {
            var capacities = Capacities(search.evaluator.bound.scenario)
            capacities[.seats(seatClass: 0)] = seats
            return try search.evaluator.met(capacities, replications: 0..<16).count { $0 == true }
        }
        #expect(seats == (try (0...20).first { try met($0) >= 8 }))
    }

    @Test(
        "classes searched on the same futures need what they do by themselves, from every future's own need")
    func sharedReplications() throws {
        var bound = try bound(
            "classes.smallClass.occupied=0", "classes.smallClass.seats=2", "seatAllocation.referral=100 %",
            "ladder.meeting.threshold=20 h")
        var other = bound.scenario.classes[0]
        other.id = "other"
        other.eligibility.grades = GradeSet([9])
        bound.scenario.classes[0].eligibility.grades = GradeSet([7, 8])
        bound.scenario.classes.append(other)
        let store = TrialStore()
        let simulated = Mutex(0)
        var found: [Int] = []
        for seatClass in 0..<2 {
            let together = try SeatSearch(
                bound, seatClass: seatClass, withinDays: 20, question: question, store: store,
                progress: { count in simulated.withLock { $0 += count } }
            ).plan()
            let alone = SeatSearch(bound, seatClass: seatClass, withinDays: 20, question: question)
            let need = try alone.least.need(
                replications: question.replications, guess: bound.scenario.classes[seatClass].seats)
            #expect(together.levels == (try alone.least.levels(of: need, question)))
            found.append(contentsOf: together.levels.compactMap(\.enough))
            #expect(together.margins == (try alone.plan()).margins)
        }
        // Some of grade 9 have waited too long already when they move up, whatever seats there are.
        #expect(found.contains { $0 > 0 })
        #expect(store.shelves.count == 1)
        #expect(store.shelves[0].values.count == simulated.withLock { $0 })
    }

    @Test("who joins a list gets a seat, gives up, leaves or still waits; who is accepted has a route")
    func counts() throws {
        let study = try SeatStudy(
            bound("classes.smallClass.seats=6", "seatAllocation.patience=30 d"), question, withinDays: 20)
        #expect(study.gradesWithoutClass == [1, 2, 3, 4, 5, 6])
        let year = study.classes[0]
        #expect(year.listed.mean >= year.placed.mean + year.gaveUp.mean - 1e-9)
        #expect(abs(study.bySchool.reduce(0) { $0 + $1.listed.mean } - year.listed.mean) < 1e-9)
        #expect(abs(study.byProfile.reduce(0) { $0 + $1.placed.mean } - year.placed.mean) < 1e-9)
        #expect(
            abs(study.bySchool.reduce(0) { $0 + $1.unmet.mean } - study.unmet.reduce(0) { $0 + $1.mean })
                < 1e-9)
        #expect(year.occupancy.q05 > 0 && year.occupancy.q95 <= 1)
        #expect(year.occupancy.count == 16 && year.wait.count <= 16)
        #expect((year.gaveUp.mean > 0) == (year.someGiveUp.successes > 0))
        #expect(study.bySchool[0].placedShare.q95 <= 1)
    }

    @Test(
        "seats kept for each profile are found as if the class were for it alone; together they are no fewer")
    func profiles() throws {
        var scenario = try Shipped.scenario(
            "first-run.yaml", "classes.smallClass.occupied=0", "seatAllocation.referral=100 %",
            "ladder.meeting.threshold=20 h")
        scenario.population.profiles = [
            NeedsProfile(id: "calm", share: 0.5), NeedsProfile(id: "wild", share: 0.5),
        ]
        let study = try SeatStudy(BoundScenario(scenario), question, withinDays: 20)
        #expect(study.profileSeats.map(\.profile) == [0, 1])
        let parts = try study.profileSeats.map { try #require($0.level(0.5)?.enough) }
        let whole = try #require(study.plans[0].level(0.5)?.enough)
        #expect(parts.allSatisfy { $0 < whole } && parts.reduce(0, +) >= whole)

        scenario.classes[0].eligibility.profiles = ["wild"]
        let alone = try SeatStudy(BoundScenario(scenario), question, withinDays: 20)
        #expect(alone.profileSeats.map(\.profile) == [1])
        #expect(alone.profileSeats[0].levels == alone.plans[0].levels)
        #expect(alone.profileSeats[0].levels == study.profileSeats[1].levels)
    }

    @Test("how likely it is that somebody waits, and gives up, is told where seats are few")
    func likelihoods() throws {
        let crowded = try SeatStudy(
            bound(
                "classes.smallClass.seats=1", "classes.smallClass.occupied=1",
                "seatAllocation.referral=100 %", "seatAllocation.accept=100 %",
                "ladder.meeting.threshold=20 h", "seatAllocation.patience=30 d"), question, withinDays: 20)
        let year = crowded.classes[0]
        #expect(year.someWait.share > 0.5 && year.someWait.share <= 1)
        #expect(year.someGiveUp.share > 0.5 && year.someGiveUp.share <= 1)
        #expect(year.gaveUp.q05 <= year.gaveUp.mean && year.gaveUp.mean <= year.gaveUp.q95)
        #expect(crowded.bySchool[0].placedShare.mean < 1)
    }

    @Test("classes for overlapping grades pool their seats; Erlang's formula is told for each")
    func pooling() throws {
        let scenario = try Shipped.scenario("lempaala.yaml")
        #expect(scenario.classGroups == [[0, 1], [2]])
        let shared = scenario.sharingSeats(in: [[0, 1]])
        #expect(shared.classes[0].eligibility.profiles == ["behaviour", "psychosocial"])
        let losses = try SeatLossAnalysis(bound: bound(), question: question).losses()
        #expect(losses.count == 1)
        #expect(losses[0].byFormula == Erlang.blocking(load: losses[0].load, servers: 8))
    }
}
