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
        list.requireShare(intervention.coverage, at: path + ["coverage"])
        let ramp = intervention.adoptionRampDays
        list.require(ramp >= 0, "\(ramp) d", Words.Fault.atLeast("0 d"), at: path + ["adoptionRamp"])
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
            list.requireKnown(step, .step, among: steps, in: .ladder, at: path + ["stepOpened"])
        case .stepDone(let step):
            list.requireKnown(step, .step, among: steps, in: .ladder, at: path + ["stepDone"])
        case .yearStart: break
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
            list.require(places >= 0, "\(places)", Words.Fault.atLeast("0"), at: path + ["places"])
        case .perPost(let role, let pupils):
            let here = path + ["perPost"]
            list.require(
                pupils > 0 && pupils.isFinite, plain(pupils), Words.Fault.moreThan("0"), at: here + ["pupils"]
            )
            list.requireKnown(role, .role, among: roles.map(\.id), in: .roles, at: here + ["role"])
            let isKnown = roles.contains { $0.id == role }
            if isKnown, list.trusts(.staff), list.isReadable(["staff"]),
                !staff.contains(where: { $0.role == role && $0.posts > 0 })
            {
                list.error(
                    Words.Fault.placesPerNoPost(intervention.id, role),
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
            money.indexPerYear >= 0, percent(money.indexPerYear), Words.Fault.atLeast("0 %"),
            at: ["money", "index"])
        findLifetimeProblems(&list)
        list.check(money.placementDays, .days, at: ["money", "placementDays"])
        let days = observation.comparisonDays
        list.require(
            days >= 1, "\(days) d", Words.Fault.atLeast("1 d"), at: ["observation", "comparisonDays"])
        findThresholdProblems(at: ["observation", "thresholds"], &list)
        let count = run.replications
        list.require(count >= 1, "\(count)", Words.Fault.atLeast("1"), at: ["run", "replications"])
        list.require(
            count <= Scenario.replicationsMax, "\(count)", Words.Fault.atMost("\(Scenario.replicationsMax)"),
            at: ["run", "replications"])
    }

    private func findLifetimeProblems(_ list: inout ProblemList) {
        guard let lifetime = money.lifetime else { return }
        let path: ProblemList.Path = ["money", "lifetime"]
        list.check(lifetime.addedRisk, .share, at: path + ["addedRisk"])
        list.check(lifetime.cost, .euros, at: path + ["cost"])
        list.require(
            lifetime.discount >= 0, percent(lifetime.discount), Words.Fault.atLeast("0 %"),
            at: path + ["discount"])
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
            list.requireNotNegative(threshold, " h", at: path + [.index(index)])
            if index > 0, threshold <= hours[index - 1], list.isReadable(path + [.index(index - 1)]) {
                list.error(
                    Words.Fault.thresholdsFall(plain(threshold), after: plain(hours[index - 1])),
                    at: path + [.index(index)])
            }
        }
    }
}
