import Experiments
import Localization
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Stochastics
import Testing

@testable import Planning

@Suite("AllocationTests: a fixed number of posts is split where it helps most")
struct AllocationTests {
    /// Two schools as large as each other, whose pupils come to a step at the first absence; those of `b` twice as often.
    /// All work is the ladder's.
    private static func twins(posts: [Double]) throws -> Scenario {
        var scenario = try Shipped.scenario()
        scenario.years = [scenario.years[0]]
        let role = try #require(scenario.roles.first { $0.discipline != .unlimited })
        var curator = role
        curator.id = "curator"
        curator.background = nil
        curator.caseload = nil
        curator.vacancyShare = 0
        curator.awayShare = 0
        curator.discipline = .firstCome
        scenario.roles = [curator]
        scenario.schools = ["a", "b"].map {
            School(id: $0, name: $0.uppercased(), pupilsByGrade: [0, 150, 150, 150, 150, 150, 150, 0, 0, 0])
        }
        scenario.schools[1].absenceLevel = 2
        scenario.population = Population(profiles: [NeedsProfile(id: "any", share: 1)])
        // Few spells, so that who has one is twice as many where they are twice as often.
        scenario.absence.spells = [
            SpellType(
                id: "rare", cause: .illness, perYearByGrade: [Double](repeating: 0.1, count: 10),
                length: .days(.fixed(1)))
        ]
        scenario.absence.severe.shareByGrade = [Double](repeating: 0, count: 10)
        scenario.absence.frailty.sigmaByGrade = [Double](repeating: 0, count: 10)
        scenario.ladder = [
            LadderStep(
                id: "talk", title: "talk", threshold: .hours(1), detection: .teacherReview(everyDays: 1),
                stages: [
                    WorkStage(
                        form: .apart, items: [WorkItem(role: "curator", minutes: .fixed(400))])
                ])
        ]
        scenario.classes = []
        scenario.seatAllocation = SeatAllocation()
        scenario.interventions = []
        scenario.firstDay = FirstDay()
        scenario.observation.thresholdHours = [50]
        scenario.staff = zip(["a", "b"], posts).map { StaffPool(role: "curator", schools: [$0], posts: $1) }
        return scenario
    }

    private static func question(_ aim: AllocationQuestion.Aim) -> AllocationQuestion {
        AllocationQuestion(role: "curator", aim: aim, replications: 12, seed: 5, threads: 2)
    }

    @Test("equal schools, one with twice the work: by need it gets twice the posts, whatever the pupils")
    func need() throws {
        let scenario = try Self.twins(posts: [1.5, 1.5])
        #expect(scenario.problems().filter { $0.severity == .error } == [])
        let allocation = try Allocation(BoundScenario(scenario), Self.question(.need))
        #expect(allocation.byPupils.posts == [1.5, 1.5] && allocation.today.posts == [1.5, 1.5])
        // Who has an absence at all, 1 − exp(−0.2) against 1 − exp(−0.1): 1.905 times as many. Some 1,000 and 2,000 cases
        // make the ratio's standard error 0.07; a false alarm has the probability 6·10⁻⁵.
        let ratio = allocation.hours[1] / allocation.hours[0]
        #expect(abs(ratio - 1.905) < 0.28)
        let best = allocation.best.posts.compactMap { $0 }
        #expect(best.reduce(0, +) > 2.999 && best.reduce(0, +) < 3.001)
        #expect(abs(best[1] - 2) <= 0.15)
    }

    @Test(
        "for service in time, too, the one with twice the work gets more, and it is shown on other simulations"
    )
    func inTime() throws {
        let scenario = try Self.twins(posts: [1.5, 1.5])
        let allocation = try Allocation(BoundScenario(scenario), Self.question(.inTime))
        let best = allocation.best.posts.compactMap { $0 }
        #expect(best[1] > best[0] + 0.2)
        let difference = Difference(
            allocation.byPupils.worstShares, allocation.best.worstShares, better: .higher)
        #expect(difference.mean > 0 && (difference.interval?.low ?? 0) > 0)
        #expect(allocation.best.readings.count == 12)
    }

    @Test("parts are whole steps in proportion, at least one each")
    func proportional() throws {
        let places = try AllocationPlaces(
            BoundScenario(Self.twins(posts: [0.5, 0.5])), Self.question(.need))
        #expect(places.steps == 10)
        #expect(places.proportional([1, 3]) == [3, 7] || places.proportional([1, 3]) == [2, 8])
        #expect(places.proportional([0, 5]) == [1, 9])
        #expect(places.proportional([0, 0]) == [5, 5])
        #expect(places.proportional([1, 2]).reduce(0, +) == 10)
    }

    @Test("one pool of all schools is today's, split it has a row for each; all else stays")
    func split() throws {
        var scenario = try Self.twins(posts: [1.5, 1.5])
        scenario.staff = [StaffPool(role: "curator", posts: 2)]
        let places = try AllocationPlaces(BoundScenario(scenario), Self.question(.need))
        #expect(places.postsToday == [nil, nil])
        let rows = places.split([5, 15]).scenario.staff
        #expect(rows.map(\.schools) == [["a"], ["b"]] && rows.map(\.posts) == [0.5, 1.5])
    }

    /// As `twins`, with a second role that does the same work and costs half as much again.
    private static func pairs(posts: [Double]) throws -> Scenario {
        var scenario = try twins(posts: posts)
        scenario.roles[0].monthlyPay = 2000
        scenario.roles[0].title = LocalizedText(fi: "Kuraattori", sv: "Kurator", en: "Curator")
        var other = scenario.roles[0]
        (other.id, other.title, other.monthlyPay) = ("psychologist", "Psychologist", 3000)
        scenario.roles.append(other)
        scenario.money = Money()
        scenario.staff += zip(["a", "b"], posts).map {
            StaffPool(role: "psychologist", schools: [$0], posts: $1)
        }
        scenario.ladder[0].stages = [
            WorkStage(
                form: .apart,
                items: ["curator", "psychologist"].map { WorkItem(role: $0, minutes: .fixed(400)) })
        ]
        return scenario
    }

    private static func pairQuestion(_ aim: AllocationQuestion.Aim, euros: Double? = nil)
        -> AllocationQuestion
    {
        var question = question(aim)
        question.besides = ["psychologist"]
        question.euros = euros
        return question
    }

    /// 1.5 + 1.5 htv at 24,000 and as many at 36,000 euros are 180,000; a tenth costs 2,400 or 3,600.
    @Test(
        "posts of roles of different price are split within their euros, every euro that pays a step is spent"
    )
    func euros() throws {
        let bound = BoundScenario(try Self.pairs(posts: [1.5, 1.5]))
        let places = try AllocationPlaces(bound, Self.pairQuestion(.need))
        #expect(places.isEuros && abs(places.budget - 180_000) < 1e-6)
        #expect(places.places.map(\.role) == ["curator", "curator", "psychologist", "psychologist"])
        #expect(zip(places.prices, [2400, 2400, 3600, 3600]).allSatisfy { abs($0 - $1) < 1e-9 })
        #expect(places.weights(ofPupils: [1, 3, 1, 3]) == [750, 2250, 750, 2250])
        #expect(places.proportional([1, 1, 1, 1]) == [15, 15, 15, 15])
        for weights in [[1, 5, 2, 9], [0, 0, 1, 0], [3, 1, 4, 1.5]] as [[Double]] {
            let parts = places.proportional(weights)
            let left = places.budget - places.cost(parts)
            #expect(left >= -0.005 && left < 2400 && parts.allSatisfy { $0 >= 1 }, "\(parts)")
        }
        // Three of the cheap pay two of the dear; with 2,400 left over, one cheap and the rest.
        #expect(places.taken(from: 0, for: 2, of: 2, in: [15, 15, 15, 15]) == 3)
        #expect(places.taken(from: 0, for: 1, of: 2, in: [14, 15, 15, 15]) == 1)
        let rows = places.split([3, 5, 7, 9]).scenario.staff
        #expect(rows.map(\.role) == ["curator", "curator", "psychologist", "psychologist"])
        #expect(rows.map(\.posts) == [0.3, 0.5, 0.7, 0.9])
    }

    @Test("by need both roles follow the work, and the split stays within the money")
    func eurosByNeed() throws {
        let bound = BoundScenario(try Self.pairs(posts: [1.5, 1.5]))
        let allocation = try Allocation(bound, Self.pairQuestion(.need))
        let best = allocation.best.posts.compactMap { $0 }
        let cost = zip(best, allocation.prices).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(allocation.euros == 180_000 && cost <= 180_000.005 && cost > 180_000 - 2400)
        #expect(allocation.roles == ["curator", "psychologist"])
        // Twice the work, and the same of both roles.
        #expect(best[1] > 1.7 * best[0] && best[3] > 1.7 * best[2])
        #expect(allocation.byPupils.posts == [1.5, 1.5, 1.5, 1.5])
        let half = try Allocation(bound, Self.pairQuestion(.inTime, euros: 90_000))
        let cheaper = zip(half.best.posts.compactMap { $0 }, half.prices).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(cheaper <= 90_000.005 && cheaper > 90_000 - 2400)
    }

    @Test("roles are known by their titles, and what euros cannot split is said")
    func eurosRefused() throws {
        let scenario = try Self.pairs(posts: [1.5, 1.5])
        func fault(_ scenario: Scenario, _ question: AllocationQuestion) -> AllocationFault? {
            do {
                _ = try AllocationPlaces(BoundScenario(scenario), question)
                return nil
            } catch { return error }
        }
        var question = Self.question(.need)
        question.role = "KURATOR"
        #expect(fault(scenario, question) == nil)
        question.besides = ["curator"]
        #expect(fault(scenario, question) == .roleTwice("curator"))
        question.besides = ["psychologist"]
        question.posts = 3
        #expect(fault(scenario, question) == .postsBesideEuros)
        #expect(
            fault(scenario, Self.pairQuestion(.need, euros: 11_000))
                == .tooFewEuros(11_000, least: 12_000, step: 0.1))
        var unpaid = scenario
        unpaid.roles[1].monthlyPay = 0
        #expect(fault(unpaid, Self.pairQuestion(.need)) == .noPay("psychologist"))
        unpaid.roles[1].title = unpaid.roles[0].title
        question = Self.question(.need)
        question.role = "Kurator"
        #expect(fault(unpaid, question) == .unknownRole("Kurator", known: ["curator", "psychologist"]))
    }

    @Test("posts that are no whole tenths are split in the coarsest steps that fit them")
    func usualSteps() throws {
        for (all, step) in [(1.5, 0.1), (1.55, 0.05), (1.25, 0.05), (1.53, 0.01), (2, 0.1)] {
            var question = Self.question(.need)
            question.posts = all
            let parts = try AllocationPlaces(BoundScenario(Self.twins(posts: [0.7, 0.8])), question)
            #expect(parts.stepPosts == step && parts.posts(parts.steps) == all)
            question.posts = nil
            let own = try AllocationPlaces(BoundScenario(Self.twins(posts: [0.7, all - 0.7])), question)
            #expect(own.stepPosts == step)
        }
        // A step that was asked for is kept, and nothing finer than a hundredth is taken.
        let scenario = try Self.twins(posts: [0.7, 0.8])
        var question = Self.question(.need)
        (question.posts, question.step) = (1.55, 0.1)
        #expect(throws: AllocationFault.notWhole(posts: 1.55, step: 0.1)) {
            try AllocationPlaces(BoundScenario(scenario), question)
        }
        (question.posts, question.step) = (1.555, nil)
        #expect(throws: AllocationFault.notWhole(posts: 1.555, step: 0.01)) {
            try AllocationPlaces(BoundScenario(scenario), question)
        }
    }

    @Test("what cannot be split is said")
    func faults() throws {
        let scenario = try Self.twins(posts: [0.7, 0.8])
        func fault(
            _ scenario: Scenario, _ change: (inout AllocationQuestion) -> Void = { _ in }
        ) -> AllocationFault? {
            var question = Self.question(.need)
            change(&question)
            do {
                _ = try AllocationPlaces(BoundScenario(scenario), question)
                return nil
            } catch { return error }
        }
        #expect(fault(scenario) == nil)
        #expect(fault(scenario) { $0.role = "nobody" } == .unknownRole("nobody", known: ["curator"]))
        #expect(fault(scenario) { $0.step = 0.4 } == .notWhole(posts: 1.5, step: 0.4))
        #expect(fault(scenario) { $0.step = 1.5 } == .tooFewSteps(1, places: 2, step: 1.5))
        #expect(fault(scenario) { $0.between = .areas } == .nothingToSplit("curator", .areas))
        var other = scenario
        other.roles[0].discipline = .unlimited
        #expect(fault(other) == .keepsNoQueue("curator"))
        other = scenario
        other.schools.removeLast()
        other.staff.removeLast()
        #expect(fault(other) == .nothingToSplit("curator", .schools))
        other = scenario
        other.schools[0].area = "north"
        #expect(fault(other) { $0.between = .areas } == .noArea(school: "b"))
        other = scenario
        other.staff[0].period = Period(from: CalendarDate(serial: 1))
        #expect(fault(other) == .hasDates("curator"))
        other = scenario
        for index in other.staff.indices { other.staff[index].posts = 0 }
        #expect(fault(other) == .noPosts("curator"))
    }
}
