import Localization
import Planning
import SchoolDomain
import SimulationKernel
import Tables

/// The four ways to count posts side by side, and where and when service falls short.
extension StaffingTables {
    private typealias W = Words.Staffing

    static func methods(_ study: StaffingStudy, _ scenario: Scenario) -> ResultTable {
        func posts(_ id: String, _ title: LocalizedText, about: LocalizedText) -> ResultColumn {
            .value(id, title, .fte, decimals: 2, measure: "posts", statistic: id, about: about)
        }
        var table = ResultTable(
            "methods", title: W.methods, note: methodsNote(study.question),
            columns: [
                .role, .schools, posts("now", W.postsNow, about: W.nowAbout),
                posts("norm", W.norm, about: W.normAbout), posts("wisn", W.wisn, about: W.wisnAbout),
                posts("queue_formula", W.queueFormula, about: W.queueAbout),
                posts(
                    "simulation", W.simulated,
                    about: W.simulationAbout(Words.percentDigits(study.question.confidence))),
                .note("basis", W.basis, about: W.basis),
            ])
        for (plan, answers) in zip(study.pools, study.methods) {
            table.add([
                PlanCells.role(plan.role, scenario), PlanCells.schools(plan.schools, scenario),
                .number(plan.posts), .number(orNone: answers.norm), .number(answers.wisn),
                .number(orNone: answers.queue),
                .number(orNone: plan.level(study.question.confidence)?.enough), basis(answers),
            ])
        }
        return table
    }

    private static func methodsNote(_ question: ServiceQuestion) -> LocalizedText {
        guard let patience = question.patienceDays else { return W.methodsNote }
        let days = LocalizedText { $0.number(patience, decimals: patience == patience.rounded() ? 0 : 1) }
        return [W.methodsNote, W.patienceNote(days)].joined(by: " ")
    }

    private static func basis(_ answers: MethodAnswers) -> ResultCell {
        if answers.isCaseNorm { return .named("case_limit", W.caseNorm) }
        switch answers.basis {
        case .law: return .named("law", W.law)
        case .recommendation: return .named("recommendation", W.recommendation)
        case nil: return .none
        }
    }

    static func shortfall(_ study: StaffingStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "shortfall", title: W.shortfall,
            note: W.shortfallNote(target: Words.percentDigits(study.question.target)),
            columns: [
                .role, .school,
            ] + ResultColumn.share("whole", W.shortfallShare, measure: "shortfall", about: W.shortfallAbout)
                + [.note("worst_month", W.worstMonth, about: W.worstMonth)]
                + ResultColumn.share(
                    "worst", W.shortfallWorst, measure: "shortfall", statistic: "worst_month",
                    about: W.shortfallWorst))
        for place in study.shortfall.places where place.whole != nil {
            let worst = place.worstMonth
            table.add(
                [
                    PlanCells.role(scenario.staff[place.pool].role, scenario),
                    PlanCells.school(scenario.schools[place.school]),
                ] + PlanCells.share(place.whole)
                    + [worst.map { .named(monthID($0.month), month($0.month)) } ?? .none]
                    + PlanCells.share(worst?.share))
        }
        return table
    }

    static func shortfallByMonth(_ study: StaffingStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "shortfall_by_month", title: W.shortfallByMonth,
            note: W.shortfallNote(target: Words.percentDigits(study.question.target)),
            columns: [
                .role, .school, .key("month", W.month, about: W.month),
            ] + ResultColumn.share("shortfall", W.shortfallShare, about: W.shortfallAbout))
        for place in study.shortfall.places {
            for (number, share) in place.months.enumerated() {
                guard let share else { continue }
                table.add(
                    [
                        PlanCells.role(scenario.staff[place.pool].role, scenario),
                        PlanCells.school(scenario.schools[place.school]),
                        .named(monthID(number), month(number)),
                    ] + PlanCells.share(share))
            }
        }
        return table
    }

    /// The calendar month, `08` for August, which is 0 here.
    private static func monthID(_ number: Int) -> String {
        let month = (number + 7) % 12 + 1
        return month < 10 ? "0\(month)" : "\(month)"
    }

    private static func month(_ number: Int) -> LocalizedText { W.months[number] }
}
