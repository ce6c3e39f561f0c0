extension Scenario {
    /// As many effects, and as many steps and interventions, as a pupil's record has room for.
    public static let effectKindsMax = 60
    /// As many replications as may be asked for; the results of each are kept in memory.
    public static let replicationsMax = 100_000

    func findInterventionProblems(_ list: inout ProblemList) {
        list.requireDistinct(interventions.map(\.id), "interventions") {
            ["interventions", .index($0), "id"]
        }
        for (index, intervention) in interventions.enumerated() {
            findProblems(of: intervention, at: ["interventions", .index(index)], &list)
        }
        let responses = ladder.count + interventions.count
        let effects =
            ladder.count { $0.effect != nil } + classes.count
            + interventions.reduce(0) {
                $0 + ($1.effect == nil ? 0 : 1) + ($1.ongoing?.effect == nil ? 0 : 1)
            }
            + (seatAllocation.whileWaiting?.effect == nil ? 0 : 1)
        for (count, what) in [(responses, "steps and interventions"), (effects, "effects")]
        where count > Scenario.effectKindsMax {
            list.error(
                "there are \(count) \(what); at most \(Scenario.effectKindsMax) fit", at: ["interventions"])
        }
    }

    private func findProblems(
        of intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        if let from = intervention.from, let last = years.last?.terms.map(\.last).max(), from > last {
            list.warn(
                "`\(intervention.id)` begins on \(from), after the last school day \(last)",
                at: path + ["from"])
        }
        findTriggerProblems(of: intervention, at: path + ["trigger"], &list)
        findGradeProblems(intervention.eligibility, "measure", intervention.id, at: path + ["for"], &list)
        check(intervention.eligibility, at: path + ["for"], &list)
        list.requireShare(intervention.coverage, at: path + ["coverage"])
        let ramp = intervention.adoptionRampDays
        list.require(ramp >= 0, "\(ramp) d", "0 d or more", at: path + ["adoptionRamp"])
        findCapacityProblems(intervention, at: path + ["capacity"], &list)
        if let patience = intervention.patienceDays { list.check(patience, .days, at: path + ["patience"]) }
        if let duration = intervention.durationDays {
            list.check(duration, .wholeDays, at: path + ["duration"])
        }
        checkStages(intervention.stages, at: path + ["work"], &list)
        if let ongoing = intervention.ongoing { check(ongoing, at: path + ["ongoing"], &list) }
        if let effect = intervention.effect { check(effect, at: path + ["effect"], &list) }
        list.requireNotNegative(intervention.costPerPupil, " EUR", at: path + ["costPerPupil"])
    }

    private func findTriggerProblems(
        of intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        let steps = ladder.map(\.id)
        switch intervention.trigger {
        case .stepOpened(let step):
            list.requireKnown(step, "step", among: steps, in: .ladder, at: path + ["stepOpened"])
        case .stepDone(let step):
            list.requireKnown(step, "step", among: steps, in: .ladder, at: path + ["stepDone"])
        case .yearStart: break
        case .plugin:
            guard !plugins.contains(where: { $0.values.contains(.declared(intervention.id)) }) else { return }
            list.warn(
                "`\(intervention.id)` is offered by plugins only, but no plugin here is given its name",
                at: path)
        }
    }

    private func findCapacityProblems(
        _ intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        switch intervention.capacity {
        case .unlimited: break
        case .places(let places): list.require(places >= 0, "\(places)", "0 or more", at: path + ["places"])
        case .perPost(let role, let pupils):
            let here = path + ["perPost"]
            list.require(pupils > 0 && pupils.isFinite, plain(pupils), "more than 0", at: here + ["pupils"])
            list.requireKnown(role, "role", among: roles.map(\.id), in: .roles, at: here + ["role"])
            let isKnown = roles.contains { $0.id == role }
            if isKnown, list.trusts(.staff), list.isReadable(["staff"]),
                !staff.contains(where: { $0.role == role && $0.posts > 0 })
            {
                list.error(
                    "`\(intervention.id)` has places for each post of `\(role)`, and there are no posts",
                    at: here + ["role"])
            }
        }
    }

    func findPlanProblems(_ list: inout ProblemList) {
        let prices = [
            ("ordinaryPupilYear", money.ordinaryPupilYear), ("placementDay", money.placementDay),
        ]
        for (key, price) in prices { list.requireNotNegative(price, " EUR", at: ["money", .key(key)]) }
        list.requireNotNegative(money.onCosts, "", at: ["money", "onCosts"])
        list.requireNotNegative(money.holidayBonus, "", at: ["money", "holidayBonus"])
        list.require(
            money.indexPerYear >= 0, percent(money.indexPerYear), "0 % or more", at: ["money", "index"])
        findLifetimeProblems(&list)
        list.check(money.placementDays, .days, at: ["money", "placementDays"])
        let days = observation.comparisonDays
        list.require(days >= 1, "\(days) d", "1 d or more", at: ["observation", "comparisonDays"])
        findThresholdProblems(at: ["observation", "thresholds"], &list)
        let count = run.replications
        list.require(count >= 1, "\(count)", "1 or more", at: ["run", "replications"])
        list.require(
            count <= Scenario.replicationsMax, "\(count)", "at most \(Scenario.replicationsMax)",
            at: ["run", "replications"])
    }

    private func findLifetimeProblems(_ list: inout ProblemList) {
        guard let lifetime = money.lifetime else { return }
        let path: ProblemList.Path = ["money", "lifetime"]
        list.check(lifetime.addedRisk, .share, at: path + ["addedRisk"])
        list.check(lifetime.cost, .euros, at: path + ["cost"])
        list.require(
            lifetime.discount >= 0, percent(lifetime.discount), "0 % or more", at: path + ["discount"])
        if !observation.thresholdHours.contains(lifetime.overHours),
            list.isReadable(["observation", "thresholds"])
        {
            list.error(
                "`money.lifetime.over` is \(plain(lifetime.overHours)) h, which is not observed",
                at: path + ["over"], remedy: "add it to `observation.thresholds`, or take one of them")
        }
    }

    private func findThresholdProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        let hours = observation.thresholdHours
        if hours.isEmpty { list.error("there are no thresholds to count pupils over", at: path) }
        for (index, threshold) in hours.enumerated() {
            list.requireNotNegative(threshold, " h", at: path + [.index(index)])
            if index > 0, threshold <= hours[index - 1], list.isReadable(path + [.index(index - 1)]) {
                list.error(
                    "the thresholds must increase; \(plain(threshold)) h follows \(plain(hours[index - 1])) h",
                    at: path + [.index(index)])
            }
        }
    }
}
