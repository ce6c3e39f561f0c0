import Localization
import Planning
import SchoolDomain
import Stochastics
import Tables

extension OptimumTables {
    private typealias W = Words.Plan

    /// What came out, in some sentences.
    public static func verdict(_ plan: CheapestPlan, _ scenario: Scenario) -> LocalizedText {
        [outcome(plan, scenario), NormGap.note(ofAtMost: scenario)].compactMap(\.self).joined(by: " ")
    }

    private static func outcome(_ plan: CheapestPlan, _ scenario: Scenario) -> LocalizedText {
        switch plan.outcome {
        case .found: return promise(plan)
        case .tooDear(let caps):
            return (caps.map { tooDear($0, plan) } + [promise(plan)]).joined(by: " ")
        case .nothingMeasured:
            return W.nothingMeasured(plan.question.service.replications)
        case .outOfReach(let bindings):
            guard let worst = bindings.first else { preconditionFailure("out of reach, and nothing binds") }
            let others = bindings.dropFirst().map { binding in
                [name(binding.axis.axis, scenario), words(binding.target, scenario)].joined(by: ", ")
            }
            let also = others.isEmpty ? "" : " " + W.alsoBinding(others.joined(by: "; "))
            return LocalizedText { language in
                language(
                    W.outOfReach(
                        language(name(worst.axis.axis, scenario)) + ", "
                            + language(words(worst.target, scenario)),
                        limit: limit(worst.axis, language), demanded: "\(plan.demanded)/\(plan.of)",
                        together: count(plan.reached), reached: count(worst.reached))) + language(also)
            }
        }
    }

    /// What the plan keeps of what it promises, and how far plans of other futures differ.
    private static func promise(_ plan: CheapestPlan) -> LocalizedText {
        let interval = plan.reached.interval95
        let held = W.together(
            now: percent(plan.reachedNow.share), planned: percent(plan.reached.share),
            low: percent(interval?.low ?? .nan), high: percent(interval?.high ?? .nan),
            of: plan.reached.trials)
        let confidence = plan.question.service.confidence
        let promised = Words.percentDigits(confidence)
        var sentences = plan.isInterrupted ? [W.isInterrupted] : []
        sentences.append(plan.reached.trials > 0 ? held : W.notToldOf)
        if plan.fallsShort {
            sentences.append(
                (interval?.high ?? 1) < confidence ? W.isBroken(promised) : W.fallsShort(promised))
        }
        let all = ([plan.amounts] + plan.others.compactMap { $0 }).map(plan.fixedCost)
        if all.count > 1, let low = all.min(), let high = all.max() {
            sentences.append(
                LocalizedText { language in
                    language(
                        W.spreadOf(
                            searches: all.count, low: language.number(low, decimals: 0),
                            high: language.number(high, decimals: 0),
                            own: language.number(all[0], decimals: 0)))
                })
        }
        if plan.others.count < plan.question.repeats {
            sentences.append(W.repeatsInterrupted(plan.others.count, of: plan.question.repeats))
        }
        return sentences.joined(by: " ")
    }

    private static func tooDear(_ cap: MoneyCap, _ plan: CheapestPlan) -> LocalizedText {
        LocalizedText { language in
            language(
                W.tooDear(
                    payer: cap.payer.map { language(MeasureWords.employer($0.rawValue)) },
                    cost: language.number(plan.cost(paidBy: cap.payer), decimals: 0),
                    budget: language.number(cap.euros, decimals: 0)))
        }
    }

    /// The same as a row: what came out, what binds, what was promised and reached, and the money.
    static func verdictTable(_ plan: CheapestPlan, _ scenario: Scenario) -> ResultTable {
        // People read them in the plan's own subtotals.
        let parts =
            ResultColumn.parts(prefix: "now_", of: W.costNow, about: W.costEachYearAbout)
            + ResultColumn.parts(prefix: "plan_", of: W.costPlanned, about: W.costEachYearAbout)
            + ResultColumn.parts(prefix: "budget_", of: W.money, about: W.costEachYearAbout)
        var table = ResultTable(
            "plan_verdict", title: W.verdict, note: verdict(plan, scenario),
            columns: [
                .key("outcome", W.outcome, about: W.outcomeAbout),
                .key("binding", W.binding, about: W.bindingAbout),
                .key("target", W.target, about: W.bindingTargetAbout),
                .value(
                    "promised", W.promised, .percent, decimals: 0, measure: "target_met",
                    statistic: "promised", about: W.promisedAbout),
            ]
                + ResultColumn.share(
                    "reached", W.reached, measure: "target_met", isShown: true,
                    about: W.reachedReplicationsAbout)
                + ResultColumn.share(
                    "reached_now", W.reachedNowReplications, measure: "target_met", statistic: "now",
                    about: W.reachedNowReplicationsAbout)
                + [
                    replications("of", W.ofReplications, "told_of", W.ofReplicationsAbout),
                    euros("cost_now", W.costNow, "now"), euros("cost_plan", W.costPlanned, "plan"),
                    euros("budget", W.money, "budget"),
                    replications("demanded", W.demandedReplications, "demanded", W.demandedReplicationsAbout)
                        .detail(),
                    replications("chosen_in", W.chosenIn, "chosen_in", W.chosenInAbout).detail(),
                    ResultColumn("interrupted", W.interruption, .note, about: W.interruptionAbout).detail(),
                    .note("verdict", W.verdict, about: W.verdictAbout).detail(),
                ] + parts.map { $0.detail() })
        let worst = plan.worst
        let costsNow = Role.Employer.allCases.map { ResultCell.number(plan.costNow(paidBy: $0)) }
        let costsPlanned = Role.Employer.allCases.map { payer in
            plan.isWithinReach ? ResultCell.number(plan.cost(paidBy: payer)) : .none
        }
        func cap(_ payer: Role.Employer?) -> ResultCell {
            .number(orNone: plan.question.caps.first { $0.payer == payer }?.euros)
        }
        table.add(
            [
                outcome(plan), worst.map { nameCell($0.axis.axis, scenario) } ?? .none,
                worst.map { .named($0.target.metric.id(scenario), words($0.target, scenario)) } ?? .none,
                PlanCells.percentCell(plan.question.service.confidence),
            ] + PlanCells.share(plan.reached) + PlanCells.share(plan.reachedNow) + [
                .number(Double(plan.reached.trials)),
                .number(plan.costNow()), plan.isWithinReach ? .number(plan.cost()) : .none, cap(nil),
                .number(Double(plan.demanded)), .number(Double(plan.of)), .truth(plan.isInterrupted),
                .word(verdict(plan, scenario)),
            ] + costsNow + costsPlanned + Role.Employer.allCases.map(cap))
        return table
    }

    private static func replications(
        _ id: String, _ title: LocalizedText, _ statistic: String, _ about: LocalizedText
    ) -> ResultColumn {
        .value(
            id, title, StudyTables.replicationUnit, decimals: 0, measure: "futures",
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

    private static func percent(_ share: Double) -> String {
        share.isNaN ? "–" : Words.percentDigits((share * 100).rounded() / 100)
    }

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
