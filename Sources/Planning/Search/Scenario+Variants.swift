import PluginKit
import SchoolDomain

/// The same municipality with something taken away: what is left tells what it costs.
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

    /// Every role but those that a pool serves does at once what is asked of it.
    ///
    /// What is asked of such a role beside absence is left out: done the same day by posts that never run short, it
    /// keeps nobody waiting and changes no pupil. Not so where the posts also serve with a queue.
    func isolating(pool: Int) -> Scenario {
        let kept = Set(staff[pool].servedRoles)
        let queueing = kept.union(staff.filter { kept.contains($0.role) }.flatMap(\.servedRoles))
        var result = withRolesServedAtOnce { !kept.contains($0) }
        for index in result.roles.indices where !queueing.contains(result.roles[index].id) {
            result.roles[index].background = nil
        }
        return result
    }

    /// Nobody is ever away and no post stands empty.
    var withStaffAlwaysThere: Scenario {
        var result = self
        for index in result.roles.indices {
            result.roles[index].awayShare = 0
            result.roles[index].vacancyShare = 0
            result.roles[index].turnoverShare = 0
            result.roles[index].leaveDays = 0
        }
        return result
    }

    /// Who is on a waiting list when the run begins is so from that day: no seat could have been there earlier.
    var withListsFromFirstDay: Scenario {
        var result = self
        guard let first = years.first?.terms.map(\.first).min() else { return result }
        for index in result.classes.indices {
            result.classes[index].waitingList = result.classes[index].waitingList.map { _ in
                WaitingRow(since: first)
            }
        }
        return result
    }

    /// Whether a pool's posts decide how many pupils an intervention takes, so that no number of requests does.
    func isChosen(pool: Int) -> Bool {
        interventions.contains { intervention in
            if case .perPost(let role, _) = intervention.capacity { return staff[pool].role == role }
            return false
        }
    }

    /// A post may have any number of open cases.
    var withoutCaseloads: Scenario {
        var result = self
        for index in result.roles.indices { result.roles[index].caseload = nil }
        for index in result.roles.indices { result.roles[index].background?.caseDays = nil }
        return result
    }

    /// Whoever asks first is served first.
    var withoutPriorities: Scenario {
        var result = self
        for index in result.roles.indices where result.roles[index].discipline == .priority {
            result.roles[index].discipline = .firstCome
        }
        return result
    }

    /// Everyone does their part of a meeting on their own.
    var withoutMeetings: Scenario {
        var result = self
        for step in result.ladder.indices {
            for stage in result.ladder[step].stages.indices {
                result.ladder[step].stages[stage].form = .apart
            }
        }
        for index in result.interventions.indices {
            for stage in result.interventions[index].stages.indices {
                result.interventions[index].stages[stage].form = .apart
            }
        }
        for stage in result.seatAllocation.stages.indices {
            result.seatAllocation.stages[stage].form = .apart
        }
        return result
    }

    /// Help is given but changes nobody's absence, so that nothing of it comes back as less or more work.
    var withoutFeedback: Scenario {
        var result = self
        let none = Effect(multiplier: .fixed(1))
        for index in result.ladder.indices { result.ladder[index].effect = nil }
        for index in result.interventions.indices {
            result.interventions[index].effect = nil
            result.interventions[index].ongoing?.effect = nil
        }
        for index in result.classes.indices { result.classes[index].effect = none }
        result.seatAllocation.whileWaiting?.effect = nil
        return result
    }
}

extension BoundScenario {
    /// The same plugins at work in a changed scenario.
    func with(_ change: (Scenario) -> Scenario) -> BoundScenario {
        var result = self
        result.scenario = change(scenario)
        return result
    }
}
