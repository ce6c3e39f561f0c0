import Localization

extension Scenario {
    /// As many effects, and as many steps and interventions, as a pupil's record has room for.
    public static let effectKindsMax = 60
    /// As many replications as may be asked for; the results of each are kept in memory.
    public static let replicationsMax = 100_000

    func findInterventionProblems(_ list: inout ProblemList) {
        list.requireDistinct(interventions.map(\.id), .intervention) {
            ["interventions", .index($0), "id"]
        }
        for (index, intervention) in interventions.enumerated() {
            findProblems(of: intervention, at: ["interventions", .index(index)], &list)
        }
        findCirclesOfInterventions(&list)
        let responses = ladder.count + interventions.count
        let effects =
            ladder.count { $0.effect != nil } + classes.count
            + interventions.reduce(0) {
                $0 + ($1.effect == nil ? 0 : 1) + ($1.ongoing?.effect == nil ? 0 : 1)
            }
            + (seatAllocation.whileWaiting?.effect == nil ? 0 : 1)
        let most = Scenario.effectKindsMax
        if responses > most {
            list.error(Words.Fault.tooManyResponses(responses, most: most), at: ["interventions"])
        }
        if effects > most {
            list.error(Words.Fault.tooManyEffects(effects, most: most), at: ["interventions"])
        }
    }

    private func findProblems(
        of intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        if let from = intervention.from, let last = years.last?.terms.map(\.last).max(), from > last {
            list.warn(
                Words.Fault.beginsTooLate(intervention.id, from, last),
                at: path + ["from"])
        }
        findTriggerProblems(of: intervention, at: path + ["trigger"], &list)
        findGradeProblems(
            intervention.eligibility, of: intervention.id, isClass: false, at: path + ["for"], &list)
        check(intervention.eligibility, at: path + ["for"], &list)
        list.check(Intervention.Number.self, of: intervention, at: path)
        findCapacityProblems(intervention, at: path + ["capacity"], &list)
        if let patience = intervention.patienceDays { list.check(patience, .days, at: path + ["patience"]) }
        if let duration = intervention.durationDays {
            list.check(duration, .wholeDays, at: path + ["duration"])
        }
        findFollowingProblems(of: intervention, at: path, &list)
        checkStages(intervention.stages, at: path + ["work"], &list)
        if let ongoing = intervention.ongoing { check(ongoing, at: path + ["ongoing"], &list) }
        if let effect = intervention.effect { check(effect, at: path + ["effect"], &list) }
    }

    private func findTriggerProblems(
        of intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        let steps = ladder.map(\.id)
        switch intervention.trigger {
        case .stepOpened(let step):
            list.requireKnown(step, .step, among: steps, in: .ladder, at: path + ["stepOpened"])
        case .stepDone(let step):
            list.requireKnown(step, .step, among: steps, in: .ladder, at: path + ["stepDone"])
        case .yearStart: break
        case .seatBegun(let id): checkClass(id, at: path + ["seatBegun"], &list)
        case .seatEnded(let id): checkClass(id, at: path + ["seatEnded"], &list)
        case .interventionEnded(let id):
            list.requireKnown(
                id, .intervention, among: interventions.map(\.id), in: .interventions,
                at: path + ["interventionEnded"])
        case .stillOver(let event, let review):
            let here = path + ["stillOver"]
            switch event {
            case .stepDone(let step):
                list.requireKnown(step, .step, among: steps, in: .ladder, at: here + ["after", "stepDone"])
            case .started(let id):
                list.requireKnown(
                    id, .intervention, among: interventions.map(\.id), in: .interventions,
                    at: here + ["after", "started"])
            }
            check(review, amount: "over", at: here, &list)
            findReachProblems(
                of: review, for: intervention.eligibility.grades, at: here + ["over"], &list,
                neverOver: Words.Fault.neverOver)
        case .plugin:
            guard !plugins.contains(where: { $0.values.contains(.declared(intervention.id)) }) else { return }
            list.warn(
                Words.Fault.offeredByNobody(intervention.id),
                at: path)
        }
    }

    private func findCapacityProblems(
        _ intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        switch intervention.capacity {
        case .unlimited: break
        case .places(let places):
            list.check(Double(places), Intervention.Capacity.placesRule, at: path + ["places"])
        case .perPost(let role, let pupils):
            let here = path + ["perPost"]
            list.check(pupils, Intervention.Capacity.pupilsRule, at: here + ["pupils"])
            list.requireKnown(role, .role, among: roles.map(\.id), in: .roles, at: here + ["role"])
            let isKnown = roles.contains { $0.id == role }
            if isKnown, list.trusts(.staff), list.isReadable(["staff"]),
                !staff.contains(where: { $0.role == role && $0.greatestPosts > 0 })
            {
                list.error(
                    Words.Fault.placesPerNoPost(intervention.id, role),
                    at: here + ["role"])
            }
        }
    }

    func findPlanProblems(_ list: inout ProblemList) {
        list.check(Money.Number.self, of: money, at: ["money"])
        findLifetimeProblems(&list)
        list.check(money.placementDays, .calendarDays, at: ["money", "placementDays"])
        list.check(ObservationPlan.Number.self, of: observation, at: ["observation"])
        findThresholdProblems(at: ["observation", "thresholds"], &list)
        let dates = observation.dates
        for (index, date) in dates.enumerated() where dates[..<index].contains(date) {
            list.error(Words.Fault.observedTwice(date.typed), at: ["observation", "dates", .index(index)])
        }
        findFinishingProblems(at: ["observation", "finishing"], &list)
        list.check(RunDefaults.Number.self, of: run, at: ["run"])
    }

    private func findLifetimeProblems(_ list: inout ProblemList) {
        guard let lifetime = money.lifetime else { return }
        let path: ProblemList.Path = ["money", "lifetime"]
        list.check(LifetimeCost.Number.self, of: lifetime, at: path)
        if !observation.thresholdHours.contains(lifetime.overHours),
            list.isReadable(["observation", "thresholds"])
        {
            list.error(
                Words.Fault.lifetimeNotObserved(plain(lifetime.overHours)),
                at: path + ["over"], remedy: Words.Fault.observeIt)
        }
    }

    private func findThresholdProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        let hours = observation.thresholdHours
        if hours.isEmpty { list.error(Words.Fault.noThresholds, at: path) }
        for (index, threshold) in hours.enumerated() {
            if index > 0, threshold <= hours[index - 1], list.isReadable(path + [.index(index - 1)]) {
                list.error(
                    Words.Fault.thresholdsFall(plain(threshold), after: plain(hours[index - 1])),
                    at: path + [.index(index)])
            }
        }
    }
}
