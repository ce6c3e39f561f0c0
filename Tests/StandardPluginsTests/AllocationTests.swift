import Glibc
import Localization
import PluginKit
import SchoolDomain
import SimulationKernel
import Testing

@testable import StandardPlugins

@Suite("by-need, by-wait-bounded, first-come, lottery, profile-match")
struct AllocationTests {
    @Test("first-come does what a scenario without a policy does, and by-need does not", arguments: 0..<20)
    func firstCome(number: UInt32) throws {
        let none = try Worlds.seats().model().played(number).observations
        let firstCome = try Worlds.seats().model(PluginFactory(FirstCome.self).bound()).played(number)
        #expect(firstCome.observations == none)
        let byNeed = try Worlds.seats().model(PluginFactory(ByNeed.self).bound()).played(number)
        #expect(byNeed.observations != none)
    }

    @Test("by-need orders pupils by lessons missed, and says nothing of those who missed as many")
    func need() throws {
        let plugin = ByNeed(.numbers(ByNeed.descriptor), world: Model(Worlds.seats()).plugins.world)
        var batch = Batch(count: 60)
        batch.seatClass = 0
        batch.lessonsMissed = (0..<60).map { $0 * 37 % 50 }
        let scores = try batch.scores(of: plugin)
        for a in 0..<60 {
            for b in 0..<60 {
                #expect((scores[a] > scores[b]) == (batch.lessonsMissed[a] > batch.lessonsMissed[b]))
            }
        }
    }

    /// Every pair of pupils of a small world, for several bounds.
    @Test("by-wait-bounded puts the long waits first, longest first, and orders the others by need")
    func boundedOrder() throws {
        let world = Model(Worlds.seats()).plugins.world
        let day = 30
        let pupils = (0...6).flatMap { wait in [0, 1, 2, 1200].map { (wait: wait, lessons: $0) } }
        for bound in [0, 1, 3, 7] {
            let plugin = ByWaitBounded(
                .numbers(ByWaitBounded.descriptor, ["days": Double(bound)]), world: world)
            var batch = Batch(count: pupils.count)
            batch.day = day
            batch.seatClass = 0
            batch.waitingSince = pupils.map { day - $0.wait }
            batch.lessonsMissed = pupils.map(\.lessons)
            let scores = try batch.scores(of: plugin)
            for (a, first) in pupils.enumerated() {
                for (b, second) in pupils.enumerated() {
                    let comesFirst =
                        switch (first.wait >= bound, second.wait >= bound) {
                        case (true, true): first.wait > second.wait
                        case (true, false): true
                        case (false, true): false
                        case (false, false): first.lessons > second.lessons
                        }
                    #expect((scores[a] > scores[b]) == comesFirst, "\(first) and \(second), bound \(bound)")
                }
            }
        }
    }

    @Test("by-wait-bounded is first-come at 0 days, and by-need when nobody waits so long")
    func boundedEnds() throws {
        let scenario = Worlds.seats()
        let none = PluginFactory(ByWaitBounded.self).bound(["days": .number(0)])
        let never = PluginFactory(ByWaitBounded.self).bound(["days": .number(2000)])
        for number in 0..<5 as Range<UInt32> {
            #expect(
                try scenario.model(none).played(number).observations
                    == scenario.model(PluginFactory(FirstCome.self).bound()).played(number).observations)
            #expect(
                try scenario.model(never).played(number).observations
                    == scenario.model(PluginFactory(ByNeed.self).bound()).played(number).observations)
        }
    }

    /// Five wait for one seat in 3,000 runs: the chi-square of the winners has 4 degrees of freedom, and
    /// P(X > x) = (1 + x/2) e^(−x/2), which falls below 10⁻⁶ by chance once in a million seeds.
    @Test("lottery gives each of those who wait the same chance")
    func lottery() throws {
        var scenario = Worlds.scenario(
            [Worlds.year(5)], pupils: [[0, 0, 0, 0, 0, 0, 0, 5, 0, 0]], Worlds.absence(0, .days(.fixed(1))))
        scenario.classes = [
            SmallClass(
                id: "class", title: LocalizedText("class"), hostSchool: "s0", seats: 1,
                eligibility: Eligibility(), stayDays: .fixed(100),
                waitingList: (1...5).map {
                    WaitingRow(since: CalendarDate(year: 2026, month: 6, day: $0)!)
                })
        ]
        let model = try scenario.model(PluginFactory(Lottery.self).bound())
        var replication = Replication(model)
        var wins = [0, 0, 0, 0, 0]
        for number in 0..<3000 as Range<UInt32> {
            try replication.run(seed: 2, number: number, recording: .seats)
            let winner = try #require(replication.seatRecords[0][0].first)
            wins[winner] += 1
        }
        let statistic = wins.reduce(0.0) { $0 + (Double($1) - 600) * (Double($1) - 600) / 600 }
        #expect((1 + statistic / 2) * exp(-statistic / 2) > 1e-6, "\(wins)")
    }

    @Test("lottery keeps a lot for each pupil and class")
    func lots() throws {
        let plugin = Lottery(.numbers(Lottery.descriptor), world: Model(Worlds.seats()).plugins.world)
        var batch = Batch(count: 50)
        batch.seatClass = 0
        let first = try batch.scores(of: plugin)
        batch.day = 7
        #expect(try batch.scores(of: plugin) == first)
        batch.seatClass = 1
        let second = try batch.scores(of: plugin)
        #expect(zip(first, second).allSatisfy { $0 != $1 })
        #expect(Set(first + second).count == 100)
    }

    @Test("profile-match gives a match a lead worth so many days of waiting, and no more")
    func profileMatch() throws {
        let world = Model(Worlds.seats()).plugins.world
        let plugin = try ProfileMatch(
            .numbers(ProfileMatch.descriptor, ["worth": 10, "class1": 2]), world: world)
        let pupils = (0...25).flatMap { wait in [0, 1].map { (wait: wait, profile: $0) } }
        var batch = Batch(count: pupils.count)
        batch.day = 3
        batch.waitingSince = pupils.map { 3 - $0.wait }
        batch.profile = pupils.map(\.profile)
        for (seatClass, preferred) in [(0, 1), (1, -1)] {
            batch.seatClass = seatClass
            let scores = try batch.scores(of: plugin)
            for (pupil, score) in zip(pupils, scores) {
                #expect(score == Double(pupil.wait + (pupil.profile == preferred ? 10 : 0)))
            }
        }
    }

    @Test("profile-match without a preference is first-come, with one it is not")
    func preferences() throws {
        let scenario = Worlds.seats()
        let firstCome = try scenario.model(PluginFactory(FirstCome.self).bound()).played().observations
        let none = PluginFactory(ProfileMatch.self).bound()
        #expect(try scenario.model(none).played().observations == firstCome)
        let some = PluginFactory(ProfileMatch.self).bound(["class1": .number(1), "class2": .number(2)])
        #expect(try scenario.model(some).played().observations != firstCome)
    }

    @Test("profile-match refuses a preference of a class or for a profile that does not exist")
    func refusals() throws {
        let world = Model(Worlds.seats()).plugins.world
        #expect(throws: PluginFault("`class3` is given, but there are 2 small classes")) {
            try ProfileMatch(.numbers(ProfileMatch.descriptor, ["class3": 1]), world: world)
        }
        #expect(throws: PluginFault("`class2` is 3, but there are 2 needs profiles")) {
            try ProfileMatch(.numbers(ProfileMatch.descriptor, ["class2": 3]), world: world)
        }
    }
}
