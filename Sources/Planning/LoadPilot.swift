import PluginKit
import SchoolDomain
import SimulationKernel

/// What is asked of every pool, week by week, when everyone is served at once, and the time there is for it.
///
/// Means over a few replications.
///
/// - Units: minutes.
/// - Shape: one entry per pool, in each one per school week.
struct LoadPilot {
    var asked: [[Double]]
    var capacity: [[Double]]
    /// Requests begun in the whole run, by pool.
    var requests: [Double]

    init(_ bound: BoundScenario, replications: Int, seed: UInt64) throws(PluginBreach) {
        let model = try Model(
            BoundScenario(bound.scenario.withEveryoneServedAtOnce, plugins: bound.plugins))
        var replication = Replication(model)
        let pools = model.staff.pools.count
        let weeks = [Double](repeating: 0, count: model.calendar.weekCount)
        asked = [[Double]](repeating: weeks, count: pools)
        capacity = asked
        requests = [Double](repeating: 0, count: pools)
        let share = 1 / Double(replications)
        for number in 0..<replications {
            try replication.run(seed: seed, number: UInt32(number))
            let observations = replication.observations
            for pool in 0..<pools {
                for week in weeks.indices {
                    for line in model.staff.pools[pool].lines {
                        let index = week * observations.shape.lines + line
                        asked[pool][week] += share * Double(observations[.askedMinutes, index])
                    }
                    capacity[pool][week] += share * Double(observations[.weekCapacity, week * pools + pool])
                }
                for line in model.staff.pools[pool].lines {
                    let begun = (0..<model.yearCount).reduce(0) { sum, year in
                        RequestGroup.allCases.reduce(sum) { $0 + observations.requestsBegun(year, line, $1) }
                    }
                    requests[pool] += share * Double(begun)
                }
            }
        }
    }
}

extension Scenario {
    /// No role keeps anyone waiting: what is asked is done the same day.
    var withEveryoneServedAtOnce: Scenario { withRolesServedAtOnce { _ in true } }

    /// The roles named keep nobody waiting.
    func withRolesServedAtOnce(_ isMeant: (String) -> Bool) -> Scenario {
        var result = self
        for index in result.roles.indices where isMeant(result.roles[index].id) {
            result.roles[index].discipline = .unlimited
            result.roles[index].caseload = nil
            result.roles[index].background?.caseDays = nil
        }
        return result
    }

    /// The same staff on the same days with nobody to serve: its capacity alone, at next to no cost.
    var withoutPupils: Scenario {
        var result = self
        for index in result.schools.indices {
            result.schools[index].pupilsByGrade = [Int](
                repeating: 0, count: result.schools[index].pupilsByGrade.count)
        }
        result.ladder = []
        result.classes = []
        result.seatAllocation = SeatAllocation()
        result.interventions = []
        result.plugins = []
        return result
    }
}
