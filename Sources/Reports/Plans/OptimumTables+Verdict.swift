import Localization
import Planning
import SchoolDomain
import Stochastics
import Tables

extension OptimumTables {
    private typealias W = Words.Plan

    /// What came out, in a sentence or two.
    public static func verdict(_ plan: CheapestPlan, _ scenario: Scenario) -> LocalizedText {
        switch plan.outcome {
        case .found:
            return W.together(
                now: Words.percentDigits(rounded(plan.reachedNow.share)),
                planned: Words.percentDigits(rounded(plan.reached.share)))
        case .nothingMeasured:
            return W.nothingMeasured(plan.question.service.replications)
        case .tooDear:
            return LocalizedText { language in
                language(
                    W.tooDear(
                        cost: language.number(plan.cost, decimals: 0),
                        budget: language.number(plan.question.budget ?? 0, decimals: 0)))
            }
        case .outOfReach(let bindings):
            guard let worst = bindings.first else { preconditionFailure("out of reach, and nothing binds") }
            let others = bindings.dropFirst().map { binding in
                [name(binding.axis, scenario), words(binding.target, scenario)].joined(by: ", ")
            }
            let also = others.isEmpty ? "" : " " + W.alsoBinding(others.joined(by: "; "))
            return LocalizedText { language in
                language(
                    W.outOfReach(
                        language(name(worst.axis, scenario)) + ", "
                            + language(words(worst.target, scenario)),
                        limit: limit(worst.axis, language), demanded: "\(plan.demanded)/\(plan.of)",
                        together: count(plan.reached), reached: count(worst.reached))) + language(also)
            }
        }
    }

    /// The same as a row: what came out, what binds, what was demanded and reached, and the money.
    static func verdictTable(_ plan: CheapestPlan, _ scenario: Scenario) -> ResultTable {
        // People read them in the plan's own subtotals.
        let parts =
            ResultColumn.parts(prefix: "now_", of: W.costNow, about: W.costEachYearAbout)
            + ResultColumn.parts(prefix: "plan_", of: W.costPlanned, about: W.costEachYearAbout)
        var table = ResultTable(
            "plan_verdict", title: W.verdict, note: verdict(plan, scenario),
            columns: [
                .key("outcome", W.outcome, about: W.outcomeAbout),
                .key("binding", W.binding, about: W.bindingAbout),
                .key("target", W.target, about: W.bindingTargetAbout),
                replications("demanded", W.demandedFutures, "demanded", W.demandedFuturesAbout),
                replications("reached", W.reached, "reached", W.reachedFuturesAbout),
                replications("reached_now", W.reachedNowFutures, "now", W.reachedNowFuturesAbout),
                replications("of", W.ofFutures, "simulated", W.ofFuturesAbout),
                euros("cost_now", W.costNow, "now"), euros("cost_plan", W.costPlanned, "plan"),
                euros("budget", W.money, "budget"),
                .note("verdict", W.verdict, about: W.verdictAbout).detail(),
            ] + parts.map { $0.detail() })
        let worst = plan.worst
        let costsNow = Role.Employer.allCases.map { ResultCell.number(plan.costNow(paidBy: $0)) }
        let costsPlanned = Role.Employer.allCases.map { payer in
            plan.isWithinReach ? ResultCell.number(plan.cost(paidBy: payer)) : .none
        }
        table.add(
            [
                outcome(plan), worst.map { nameCell($0.axis, scenario) } ?? .none,
                worst.map { .named($0.target.metric.id(scenario), words($0.target, scenario)) } ?? .none,
                .number(Double(plan.demanded)), .number(plan.reached.successes),
                .number(plan.reachedNow.successes), .number(Double(plan.of)),
                .number(plan.costNow), plan.isWithinReach ? .number(plan.cost) : .none,
                .number(orNone: plan.question.budget), .word(verdict(plan, scenario)),
            ] + costsNow + costsPlanned)
        return table
    }

    private static func replications(
        _ id: String, _ title: LocalizedText, _ statistic: String, _ about: LocalizedText
    ) -> ResultColumn {
        .value(
            id, title, StudyTables.futures, decimals: 0, measure: "futures",
            statistic: statistic, about: about)
    }

    private static func outcome(_ plan: CheapestPlan) -> ResultCell {
        switch plan.outcome {
        case .found: .named("found", W.found)
        case .tooDear: .named("too_dear", W.isTooDear)
        case .outOfReach: .named("out_of_reach", Words.Staffing.outOfReach)
        case .nothingMeasured: .named("nothing_measured", W.isNotMeasured)
        }
    }

    /// As `53/60`.
    private static func count(_ share: ObservedShare) -> String {
        "\(Int(share.successes))/\(share.trials)"
    }

    private static func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }

    private static func limit(_ axis: PlanAxis, _ language: Language) -> String {
        switch axis.axis {
        case .posts:
            language.number(Double(axis.most) / 1000, decimals: 1) + " " + language(Words.Staffing.fte)
        case .seats: "\(axis.most) " + language(Words.Seats.seat)
        }
    }
}

extension CheapestPlan {
    /// Whether there is a plan, for the money or for more.
    var isWithinReach: Bool {
        switch outcome {
        case .found, .tooDear: true
        case .outOfReach, .nothingMeasured: false
        }
    }

    /// What keeps the targets out of reach most.
    fileprivate var worst: Binding? {
        guard case .outOfReach(let bindings) = outcome else { return nil }
        return bindings.first
    }
}
