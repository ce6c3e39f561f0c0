import PluginKit
import SchoolDomain
import ShippedScenarios
import Synchronization
import Testing

@testable import Experiments

/// A baseline whose run is the counterfactual of plans, against plans that each have a run of their own for that.
@Suite("One run as the counterfactual of several plans")
struct FollowedTests {
    /// Mentors with a role and posts of their own, between the others, and a capacity by posts.
    private static func mentored() throws -> Scenario {
        var scenario = try Worlds.treated(multiplier: 0.6)
        var mentor = scenario.roles[1]
        mentor.id = "mentor"
        mentor.background = nil
        scenario.roles.insert(mentor, at: 1)
        scenario.staff.insert(StaffPool(role: "mentor", posts: 2), at: 0)
        scenario.interventions[0].capacity = .perPost(role: "mentor", pupils: 30)
        scenario.interventions[0].ongoing = OngoingSupport(role: "mentor", minutesPerWeek: 30)
        scenario.name = "mentors"
        scenario.money.onCosts += 0.1
        return scenario
    }

    /// Two interventions, of which the one without effect comes first.
    private static func twice() throws -> Scenario {
        var scenario = try Worlds.treated(multiplier: 1)
        var second = scenario.interventions[0]
        second.id = "second"
        second.trigger = .stepOpened(scenario.ladder[1].id)
        second.effect = Effect(multiplier: .fixed(0.5))
        scenario.interventions.append(second)
        return scenario
    }

    @Test("plans have the measures and contrasts of a counterfactual of their own", arguments: [1, 3])
    func same(threads: Int) throws {
        let baseline = BoundScenario(try Shipped.scenario())
        let plans = try [Self.mentored(), Self.twice(), Worlds.treated(multiplier: 0.5)].map {
            BoundScenario($0)
        }
        #expect(plans.allSatisfy(baseline.isCounterfactual))
        let runs = Mutex(0)
        let followed = try plans.map { plan in
            try Experiment.runFollowed(plan, replications: 8, seed: 3, threads: threads) { _, total in
                runs.withLock { $0 += 1 }
            }
        }
        let (own, completed) = try Experiment.run(baseline, following: followed, seed: 3, threads: threads) {
            _, total in runs.withLock { $0 += 1 }
        }
        #expect(runs.withLock { $0 } == 4 * 8)
        for (result, bound) in zip([own] + completed, [baseline] + plans) {
            let alone = try Experiment.run(bound, replications: 8, seed: 3, threads: 2)
            #expect(ExperimentTests.bits(result) == ExperimentTests.bits(alone))
            #expect(result.measures == alone.measures && result.contrasts == alone.contrasts)
            #expect(result.contrasts.allSatisfy { $0.pupils > 1 && !$0.afterWithout.isNaN })
            #expect(result.scenario == bound.scenario && result.seed == 3)
        }
        #expect(completed.map(\.contrasts.count) == [1, 2, 1])
        #expect(completed[1].contrasts[0].effect < 0, "what the second does is felt by the first's pupils")
    }

    @Test("a run is nobody's counterfactual when a pupil could feel a difference")
    func different() throws {
        let baseline = try Shipped.scenario()
        let plan = try Self.mentored()
        func isCounterfactual(_ change: (inout Scenario) -> Void, of plan: Scenario = plan) -> Bool {
            var changed = baseline
            change(&changed)
            return BoundScenario(changed).isCounterfactual(of: BoundScenario(plan))
        }
        #expect(isCounterfactual { _ in })
        #expect(isCounterfactual { $0.run.seed += 1 })
        #expect(isCounterfactual { $0.money.ordinaryPupilYear += 1 })
        #expect(
            !isCounterfactual({ _ in }, of: baseline), "a plan without interventions has no counterfactual")
        #expect(!isCounterfactual { $0.interventions = plan.interventions })
        #expect(!isCounterfactual { $0.staff[1].posts += 0.1 })
        #expect(!isCounterfactual { $0.roles[1].awayShare += 0.01 })
        #expect(!isCounterfactual { $0.money.placementDays = .fixed(10) })
        #expect(!isCounterfactual { $0.schools[0].pupilsByGrade[1] += 1 })
        #expect(!isCounterfactual { $0.observation.comparisonDays += 1 })
        #expect(!isCounterfactual { $0.years.removeLast() })

        var asked = plan
        asked.roles[1].background = baseline.roles[1].background
        #expect(!isCounterfactual({ _ in }, of: asked), "mentors are asked for something else, too")
        var shared = plan
        shared.staff[0].also = ["psychologist"]
        #expect(!isCounterfactual({ _ in }, of: shared), "mentors do the psychologist's work")
        var laddered = plan
        laddered.ladder[0].stages[0].items[0].role = "mentor"
        #expect(!isCounterfactual({ _ in }, of: laddered), "a step asks for mentors")
    }
}
