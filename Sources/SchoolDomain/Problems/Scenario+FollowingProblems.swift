import Localization

// What follows what: looks, replacing, handing over, and schools that begin on dates.
extension Scenario {
    func findFollowingProblems(
        of intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        checkRollOut(intervention.rollOut, at: path + ["rollOut"], &list)
        findTrainedProblems(of: intervention, at: path + ["needsTrained"], &list)
        if let review = intervention.endsWhen {
            check(review, amount: "under", at: path + ["endsWhen"], &list)
            findReachProblems(
                of: review, for: intervention.eligibility.grades, at: path + ["endsWhen", "under"], &list,
                neverOver: Words.Fault.alwaysUnder)
        }
        for (index, id) in intervention.replaces.enumerated() {
            let here = path + ["replaces", .index(index)]
            if id == intervention.id {
                list.error(Words.Fault.replacesItself(id), at: here)
            } else {
                list.requireKnown(
                    id, .intervention, among: interventions.map(\.id), in: .interventions, at: here)
            }
        }
        guard let handOver = intervention.handOver else { return }
        list.check(Double(handOver.days), HandOver.daysRule, at: path + ["handOver", "days"])
        if intervention.ongoing == nil {
            list.warn(Words.Fault.nothingToHandOver(intervention.id), at: path + ["handOver"])
        }
    }

    func check(
        _ review: AbsenceReview, amount: ScenarioProblem.PathElement, at path: ProblemList.Path,
        _ list: inout ProblemList
    ) {
        list.check(Double(review.days), AbsenceReview.daysRule, at: path + ["days"])
        check(review.amount, at: path + [amount], &list)
    }

    func check(_ amount: AbsenceAmount, at path: ProblemList.Path, _ list: inout ProblemList) {
        switch amount {
        case .hours(let hours): list.check(hours, .absenceHours, at: path)
        case .percent(let percent): list.check(percent / 100, .share, at: path)
        }
    }

    func checkClass(_ id: String?, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard let id else {
            if classes.isEmpty { list.warn(Words.Fault.noClassBegins, at: path) }
            return
        }
        list.requireKnown(id, .smallClass, among: classes.map(\.id), in: .classes, at: path)
    }

    func findFinishingProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        guard let finishing = observation.finishing else { return }
        check(finishing.atRiskOver, at: path + ["atRiskOver"], &list)
        guard let observed = finishing.observed else { return }
        list.check(Double(observed.finished), Finishing.finishedRule, at: path + ["observed", "finished"])
        list.check(Double(observed.of), Finishing.ofRule, at: path + ["observed", "of"])
        if observed.finished > observed.of {
            list.error(
                Words.Fault.moreFinishedThanAll(observed.finished, of: observed.of),
                at: path + ["observed", "finished"])
        }
    }

    /// Every school is known and named once.
    func checkRollOut(_ rollOut: [RollOut], at path: ProblemList.Path, _ list: inout ProblemList) {
        var seen: Set<String> = []
        for (number, row) in rollOut.enumerated() {
            let here = path + [.index(number), "schools"]
            if row.schools.isEmpty { list.error(Words.Fault.rollOutWithoutSchools, at: here) }
            for (index, school) in row.schools.enumerated() {
                list.requireKnown(
                    school, .school, among: list.schoolNames, in: .schools, at: here + [.index(index)])
                if !seen.insert(school).inserted {
                    list.error(Words.Fault.rolledOutTwice(school), at: here + [.index(index)])
                }
            }
            if let from = row.from, let last = years.last?.terms.map(\.last).max(), from > last {
                list.warn(Words.Fault.beginsAfterRun(from, last), at: path + [.index(number), "from"])
            }
        }
    }
}
