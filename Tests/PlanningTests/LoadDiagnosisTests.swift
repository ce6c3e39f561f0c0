import Localization
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

@Suite("The diagnosis before any run")
struct LoadDiagnosisTests {
    @Test("a steady surplus grows without end from its first week, a passing one does not")
    func endlessGrowth() {
        let capacity = [Double](repeating: 100, count: 60)
        var requested = [Double](repeating: 90, count: 60)
        #expect(LoadDiagnosis.endlessGrowth(requested: requested, capacity: capacity) == nil)
        // A burst of ten weeks' work in week 30 is worked off at 10 a week only after the end.
        requested[30] = 190
        #expect(LoadDiagnosis.endlessGrowth(requested: requested, capacity: capacity) == nil)
        for week in 20..<60 { requested[week] = 110 }
        #expect(LoadDiagnosis.endlessGrowth(requested: requested, capacity: capacity) == 20)
        // A surplus of the last weeks is no proof.
        requested = [Double](repeating: 90, count: 60)
        for week in 45..<60 { requested[week] = 200 }
        #expect(LoadDiagnosis.endlessGrowth(requested: requested, capacity: capacity) == nil)
    }

    @Test("nobody at all cannot keep up with anything")
    func nobody() {
        let requested = [Double](repeating: 10, count: 40)
        #expect(
            LoadDiagnosis.endlessGrowth(requested: requested, capacity: [Double](repeating: 0, count: 40))
                == 0)
    }

    @Test("the shipped small school keeps up, and its loads are those of its roles")
    func shipped() throws {
        let scenario = try Shipped.scenario()
        let diagnosis = LoadDiagnosis(scenario, seed: 1)
        #expect(diagnosis.canKeepUp)
        for pool in diagnosis.pools {
            #expect(pool.terms.map(\.term) == [0, 1])
            for term in pool.terms {
                let load = try #require(term.load)
                #expect(load > 0 && load < 1, "\(pool.role) \(load)")
            }
        }
    }

    /// Work outside the ladder alone: load = requests × minutes / capacity, known in advance.
    @Test("a load is requests × minutes ÷ minutes available")
    func exactLoad() throws {
        var scenario = try Shipped.scenario()
        scenario.ladder = []
        scenario.classes = []
        scenario.seatAllocation = SeatAllocation()
        var role = Role(
            id: "r", title: LocalizedText("r"), weeklyMinutes: 2000, communityShare: 0.25,
            otherWorkShare: 0.25)
        role.background = BackgroundDemand(perHundredPupilsPerYear: 200, minutes: .fixed(100))
        scenario.roles = [role]
        scenario.staff = [StaffPool(role: "r", posts: 2)]
        let pupils = scenario.schools.reduce(0.0) { $0 + Double($1.pupilsByGrade.reduce(0, +)) }
        let days = 189.0
        let expected = pupils * 2 * 100 / (2 * 2000 * 0.5 / 5 * days)
        let loads = try LoadDiagnosis(scenario, replications: 40, seed: 1).pools[0].terms.map {
            try #require($0.load)
        }
        // Some 600 requests a year in 40 replications: standard error 0.7 % of the load; 4.9 of them, 10⁻⁶.
        for load in loads { #expect(abs(load / expected - 1) < 0.049, "\(load) against \(expected)") }
    }

    @Test("too few posts are told with the week, and the smallest change stabilises")
    func overload() throws {
        let scenario = try Shipped.scenario("first-run.yaml", "staff.curator.posts=0.05 htv")
        let pool = try #require(LoadDiagnosis(scenario, seed: 1).pools.first { $0.role == "curator" })
        let extra = try #require(pool.extraPosts)
        #expect(pool.growsFrom?.year == "2026-27")
        func keepsUp(_ posts: Double) -> Bool {
            var enlarged = scenario
            for index in enlarged.staff.indices where enlarged.staff[index].role == "curator" {
                enlarged.staff[index].posts = posts
            }
            return LoadDiagnosis(enlarged, seed: 1).pools.first { $0.role == "curator" }?.growsFrom == nil
        }
        #expect(keepsUp(0.05 + extra))
        #expect(!keepsUp(0.05 + extra - 0.1))
    }

    @Test("more open cases than the caseload allows are told")
    func caseload() throws {
        let crowded = try Shipped.scenario("lempaala.yaml", "roles.socialWorker.caseload.perPost=2")
        let pool = LoadDiagnosis(crowded, replications: 1, seed: 1).pools.first { $0.role == "socialWorker" }
        #expect(try #require(pool?.caseload) > 1)
        let extra = try #require(pool?.extraPosts)
        var enlarged = crowded
        for index in enlarged.staff.indices where enlarged.staff[index].role == "socialWorker" {
            enlarged.staff[index].posts += extra
        }
        let relieved = LoadDiagnosis(enlarged, replications: 1, seed: 1).pools
        #expect(relieved.first { $0.role == "socialWorker" }?.isOverloaded == false)
    }
}
