import Localization
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

/// Crowded pools of every kind, and the advice on each.
@Suite("The smallest change that stabilises")
struct PostSearchTests {
    struct Crowded: Sendable, CustomTestStringConvertible {
        var role: String
        var changes: [String]
        var testDescription: String { changes.joined(separator: ", ") }

        func scenario() throws -> Scenario { try Shipped.scenario("first-run.yaml", changing: changes) }
    }

    static let crowded: [Crowded] =
        [0, 0.05, 0.1, 0.15].flatMap { posts in
            ["0 %", "8 %", "40 %"].map { away in
                Crowded(
                    role: "curator",
                    changes: ["staff.curator.posts=\(posts) htv", "roles.curator.away=\(away)"])
            }
        } + [
            Crowded(
                role: "curator", changes: ["staff.curator.posts=0", "roles.curator.vacancy=50 %"]),
            Crowded(role: "psychologist", changes: ["staff.psychologist.posts=0 htv"]),
            Crowded(role: "socialWorker", changes: ["staff.socialWorker.posts=0 htv"]),
            Crowded(
                role: "socialWorker",
                changes: [
                    "roles.socialWorker.caseload.perPost=1.5", "staff.socialWorker.posts=0.3 htv",
                ]),
            // Time enough, but not one place in a caseload.
            Crowded(
                role: "socialWorker",
                changes: [
                    "roles.socialWorker.caseload.perPost=1", "staff.socialWorker.posts=0.9 htv",
                ]),
        ]

    @Test("applied exactly, it makes the pool keep up, and a tenth less does not", arguments: crowded)
    func adviceIsRight(each: Crowded) throws {
        try Self.expectRightAdvice(each.scenario(), each.role)
    }

    /// More mentors take more pupils: what they are asked grows with them until all the eligible have one.
    @Test("it counts the work that comes with the posts", arguments: [0.2, 1, 3])
    func workThatComesWithPosts(posts: Double) throws {
        var scenario = try Shipped.scenario()
        scenario.roles.append(Role(id: "mentor", title: LocalizedText("mentor"), otherWorkShare: 0.2))
        scenario.staff.append(StaffPool(role: "mentor", posts: posts))
        scenario.interventions = [
            Intervention(
                id: "mentors", title: LocalizedText("mentors"), trigger: .yearStart,
                eligibility: Eligibility(grades: GradeSet(7...9)),
                capacity: .perPost(role: "mentor", pupils: 30),
                ongoing: OngoingSupport(role: "mentor", minutesPerWeek: 120))
        ]
        try Self.expectRightAdvice(scenario, "mentor")
    }

    @Test("no number of posts helps a role that is always away or whose posts stand empty")
    func nothingHelps() throws {
        for change in ["away=100 %", "vacancy=100 %"] {
            let scenario = try Shipped.scenario("first-run.yaml", "roles.curator.\(change)")
            let pool = try #require(Self.load(scenario, "curator"))
            #expect(pool.isOverloaded && pool.extraPosts == nil, "\(change)")
        }
    }

    private static func load(_ scenario: Scenario, _ role: String) -> LoadDiagnosis.PoolLoad? {
        LoadDiagnosis(scenario, replications: 4, seed: 1).pools.first { $0.role == role }
    }

    private static func expectRightAdvice(_ scenario: Scenario, _ role: String) throws {
        let pool = try #require(load(scenario, role))
        #expect(pool.isOverloaded)
        let extra = try #require(pool.extraPosts)
        func isOverloaded(_ more: Double) throws -> Bool {
            var enlarged = scenario
            let index = try #require(enlarged.staff.firstIndex { $0.role == role })
            enlarged.staff[index].posts += more
            return try #require(load(enlarged, role)).isOverloaded
        }
        #expect(try !isOverloaded(extra), "+\(extra) does not help")
        if extra > 0.1 { #expect(try isOverloaded(extra - 0.1), "+\(extra - 0.1) would do") }
    }
}
