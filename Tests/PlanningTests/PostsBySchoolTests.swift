import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

@Suite("Posts by role, school and year")
struct PostsBySchoolTests {
    /// Two years; the curator's posts alone serve the psychologist's requests.
    private func scenario() throws -> Scenario {
        var scenario = try Shipped.twoSchools()
        scenario.years = Array(try Shipped.scenario("lempaala.yaml").years.prefix(2))
        scenario.staff.removeAll { $0.role == "psychologist" }
        for index in scenario.staff.indices where scenario.staff[index].role == "curator" {
            scenario.staff[index].posts = 1.1
        }
        return scenario
    }

    private let question = ServiceQuestion(
        target: 0.9, confidence: 0.5, replications: 12, seed: 5, threads: 2)

    private func study(_ scenario: Scenario) throws -> StaffingStudy {
        try StaffingStudy(BoundScenario(scenario), question, explained: 0)
    }

    @Test("what there is and what is planned add up to the pool's posts in every year, each minute once")
    func addsUp() throws {
        let scenario = try scenario()
        let study = try study(scenario)
        for plan in study.pools {
            let planned = try #require(plan.level(0.5)?.planned)
            for year in 0..<2 {
                let own = study.bySchool.places.filter { $0.pool == plan.pool && $0.year == year }
                #expect(abs(own.reduce(0) { $0 + $1.now } - plan.posts) < 1e-9)
                #expect(abs(own.reduce(0) { $0 + ($1.planned ?? .nan) } - planned) < 1e-9)
            }
        }
        let shared = study.bySchool.places.filter { scenario.staff[$0.pool].role == "curator" }
        #expect(Set(shared.map(\.role)) == ["curator", "psychologist"])
        #expect(Set(shared.map(\.school)) == [0, 1])
        // The same work is asked however posts are shared: the places of both roles divide it in its proportion.
        let hours = shared.reduce(0) { $0 + $1.hours.mean } / 2
        for place in shared {
            #expect(abs(place.now - 1.1 * place.hours.mean / hours) < 0.2)
        }
    }

    @Test("the needs of the average year are those of the search, with an interval and a spread")
    func needs() throws {
        let study = try study(try scenario())
        for plan in study.pools {
            let own = study.bySchool.places.filter { $0.pool == plan.pool }
            let needs = plan.needs.compactMap { $0 }
            #expect(needs.count == 12)
            let mean = own.reduce(0) { $0 + ($1.needed?.mean ?? .nan) } / 2
            #expect(abs(mean - needs.reduce(0, +) / 12) < 1e-9)
            for place in own {
                let needed = try #require(place.needed)
                let interval = try #require(needed.interval)
                #expect(interval.low <= needed.mean && needed.mean <= interval.high)
                #expect(needed.q05 <= needed.median && needed.median <= needed.q95)
            }
        }
    }

    @Test("where some future cannot be served nothing is said of the need")
    func outOfReach() throws {
        var scenario = try scenario()
        let curator = try #require(scenario.staff.firstIndex { $0.role == "curator" })
        scenario.staff[curator].atMost = 0.1
        let study = try study(scenario)
        let own = study.bySchool.places.filter { $0.pool == curator }
        #expect(!own.isEmpty && own.allSatisfy { $0.needed == nil && $0.planned == nil })
    }

    @Test("posts of which nothing is asked fall to schools by their pupils")
    func idle() throws {
        var scenario = try scenario()
        scenario.ladder = []
        scenario.interventions = []
        for index in scenario.roles.indices { scenario.roles[index].background = nil }
        let study = try study(scenario)
        let pupils = scenario.schools.map { Double($0.pupilsByGrade.reduce(0, +)) }
        let own = study.bySchool.places.filter { $0.pool == study.pools[0].pool && $0.year == 0 }
        #expect(own.count == 2)
        for place in own {
            let share = pupils[place.school] / pupils.reduce(0, +)
            #expect(abs(place.now - study.pools[0].posts * share) < 1e-12)
        }
    }

    /// Half a post more on every day, and a quarter in the second year alone: 0.5 and 0.75 a year, 0.625 on average.
    @Test("a row's changes come to what there is, what is planned and what is needed alike")
    func changes() throws {
        var scenario = try scenario()
        let curator = try #require(scenario.staff.firstIndex { $0.role == "curator" })
        scenario.staff[curator].changes = [
            PostChange(posts: 0.5, period: Period()),
            PostChange(posts: 0.25, period: Period(from: CalendarDate("2027-08-01"))),
        ]
        let study = try study(scenario)
        let plan = try #require(study.pools.first { $0.pool == curator })
        let planned = try #require(plan.level(0.5)?.planned)
        let own = study.bySchool.places.filter { $0.pool == curator }
        for (year, more) in [0.5, 0.75].enumerated() {
            let places = own.filter { $0.year == year }
            #expect(abs(places.reduce(0) { $0 + $1.now } - 1.1 - more) < 1e-9)
            #expect(abs(places.reduce(0) { $0 + ($1.planned ?? .nan) } - planned - more) < 1e-9)
        }
        let needs = plan.needs.compactMap { $0 }
        let needed = own.reduce(0) { $0 + ($1.needed?.mean ?? .nan) } / 2
        #expect(abs(needed - needs.reduce(0, +) / 12 - 0.625) < 1e-9)
    }
}
