import Experiments
import Localization
import Planning
import SchoolDomain
import Stochastics
import Tables

/// What plans cost more and give, against the first scenario.
public struct EffectTables: Sendable {
    private let study: Study
    private let baseline: ExperimentResult
    private let plans: [ExperimentResult]
    private typealias W = Words.Money

    /// A plan as a payer sees it, or as all together do.
    private struct Pair {
        let plan: Int
        let payer: Role.Employer?
        let effects: CostEffectiveness
    }

    /// - Precondition: equal seeds and numbers of replications.
    public init(_ study: Study) {
        self.study = study
        baseline = study.parts[0].result
        plans = study.parts.dropFirst().map(\.result)
    }

    /// Nothing without a plan to set against the first scenario.
    public func all() -> [ResultTable] {
        guard !plans.isEmpty else { return [] }
        let pairs = plans.indices.flatMap { plan in
            ([nil] + Role.Employer.allCases).map { payer in
                Pair(
                    plan: plan, payer: payer,
                    effects: CostEffectiveness(
                        baseline: baseline, alternative: plans[plan], paidBy: payer))
            }
        }
        return [plane(pairs), replications(pairs), outcomes(pairs)] + lifetime()
    }

    private func name(_ plan: Int) -> ResultCell {
        .named(study.parts[plan + 1].id, plans[plan].scenario.name)
    }

    private func keys(_ pair: Pair) -> [ResultCell] { [name(pair.plan), PlanCells.payerOrAll(pair.payer)] }

    private func title(_ pair: Pair) -> LocalizedText {
        let plan = plans[pair.plan].scenario.name
        return pair.payer.map { Words.labelled(plan, MeasureWords.employer($0.rawValue)) } ?? plan
    }

    private static let plan = ResultColumn.key(
        "scenario", W.plan, about: W.planAbout)

    private func plane(_ pairs: [Pair]) -> ResultTable {
        func interval(
            _ id: String, _ title: LocalizedText, _ unit: ResultUnit, _ decimals: Int, _ measure: String,
            _ statistic: String
        ) -> ResultColumn {
            .value(
                id, title, unit, decimals: decimals, measure: measure, statistic: statistic,
                about: W.intervalAbout)
        }
        var table = ResultTable(
            "cost_effectiveness", title: W.plane,
            note: W.planeNote(hours: MeasureCatalog.hours(pairs.first?.effects.overHours ?? 0)),
            columns: [
                Self.plan, .employer,
                .value(
                    "effect", W.effect, .pupilsAYear, decimals: 2,
                    about: W.effectAbout),
                interval("effect_low", W.effectLow, .pupilsAYear, 2, "effect", "low95"),
                interval("effect_high", W.effectHigh, .pupilsAYear, 2, "effect", "high95"),
                .noInterval("effect_no_interval"),
                .value(
                    "cost", W.cost, .euros, decimals: 0, measure: "extra_cost",
                    about: W.costAbout),
                interval("cost_low", W.costLow, .euros, 0, "extra_cost", "low95"),
                interval("cost_high", W.costHigh, .euros, 0, "extra_cost", "high95"),
                .noInterval("cost_no_interval"),
                .value(
                    "ratio", W.ratio, .euros, decimals: 0, measure: "cost_per_pupil",
                    about: W.ratioAbout),
                interval("ratio_low", W.ratioLow, .euros, 0, "cost_per_pupil", "low95"),
                interval("ratio_high", W.ratioHigh, .euros, 0, "cost_per_pupil", "high95"),
                .note("ratio_remark", W.ratioRemark, about: W.ratioRemarkAbout),
            ]
                + CostEffectiveness.Quadrant.allCases.flatMap { quadrant in
                    ResultColumn.share(
                        quadrant.rawValue, title(quadrant), measure: "quadrant",
                        statistic: quadrant.rawValue, about: W.quadrantAbout)
                })
        for pair in pairs {
            let effects = pair.effects
            table.add(
                keys(pair) + known(effects.meanEffect, effects.effectCertainty)
                    + known(effects.meanCost, effects.costCertainty) + ratio(effects.ratio)
                    + CostEffectiveness.Quadrant.allCases.flatMap { PlanCells.share(effects.share($0)) })
        }
        return table
    }

    /// A mean, the ends of its interval, and why there are none.
    private func known(_ mean: Double, _ certainty: MeanInterval) -> [ResultCell] {
        [mean, certainty.ends?.low, certainty.ends?.high].map(ResultCell.number(orNone:))
            + [PlanCells.noInterval(certainty)]
    }

    /// The same of a ratio, or why it is not told.
    private func ratio(_ ratio: CostEffectiveness.Ratio) -> [ResultCell] {
        switch ratio {
        case .told(let ratio, let certainty): known(ratio, certainty)
        case .notTold(let reason):
            [.none, .none, .none, .named(reason.rawValue, W.reason(reason))]
        }
    }

    private func title(_ quadrant: CostEffectiveness.Quadrant) -> LocalizedText {
        switch quadrant {
        case .betterCheaper: W.betterCheaper
        case .betterDearer: W.betterDearer
        case .worseCheaper: W.worseCheaper
        case .worseDearer: W.worseDearer
        case .noEffect: W.noEffect
        }
    }

    private func replications(_ pairs: [Pair]) -> ResultTable {
        var table = ResultTable(
            "cost_effectiveness_plane", title: W.replications, note: W.replicationsNote,
            columns: [
                Self.plan, .employer,
                .key(
                    "replication", W.replication,
                    about: W.replicationAbout),
                .value(
                    "effect", W.effect, .pupilsAYear, decimals: 2, statistic: "value",
                    about: W.effectAbout),
                .value(
                    "cost", W.cost, .euros, decimals: 0, measure: "extra_cost", statistic: "value",
                    about: W.replicationCostAbout),
            ])
        table.audience = .namedToReaders
        for pair in pairs {
            let first = table.rows.count
            for (replication, point) in pair.effects.points.enumerated() {
                table.add(
                    keys(pair) + [
                        .text("\(replication)"), .number(point.effect), .number(point.cost),
                    ])
            }
            table.charts.append(
                ResultChart(
                    title: title(pair), kind: .points, category: "effect", series: ["cost"],
                    rows: first..<table.rows.count))
        }
        return table
    }

    private func outcomes(_ pairs: [Pair]) -> ResultTable {
        var table = ResultTable(
            "share_of_outcomes", title: W.outcomes, note: W.outcomesNote,
            columns: [
                Self.plan, .employer,
                .key(
                    "worth", W.worth,
                    about: W.worthAbout),
            ] + ResultColumn.share("share", W.outcomesShare, isShown: true, about: W.outcomesShareAbout))
        for pair in pairs {
            let first = table.rows.count
            for worth in CostEffectiveness.worths {
                table.add(
                    keys(pair) + [.number(worth)] + PlanCells.share(pair.effects.worthItsCost(at: worth)))
            }
            table.charts.append(
                ResultChart(
                    title: title(pair), kind: .lines, category: "worth",
                    series: ["share"], rows: first..<table.rows.count))
        }
        return table
    }

    private func lifetime() -> [ResultTable] {
        let differences = plans.enumerated().compactMap { number, plan in
            LifetimeDifference(baseline: baseline, alternative: plan).map { (number, $0) }
        }
        guard !differences.isEmpty, let lifetime = baseline.scenario.money.lifetime else { return [] }
        func euros(_ id: String, _ title: LocalizedText, _ statistic: String) -> ResultColumn {
            .value(
                id, title, .euros, decimals: 0, measure: "lifetime_value", statistic: statistic,
                about: W.presentValueAbout)
        }
        var table = ResultTable(
            "lifetime", title: W.lifetime,
            note: W.lifetimeNote(
                hours: MeasureCatalog.hours(lifetime.overHours),
                discount: Words.percentDigits(lifetime.discount),
                years: lifetime.spreadYears),
            columns: [
                Self.plan,
                .value(
                    "probability_change", W.probabilityChange, .percentagePoints, decimals: 3,
                    about: W.probabilityChangeAbout),
                euros("value", W.presentValue, "mean"), euros("value_q05", W.low90, "q05"),
                euros("value_q95", W.high90, "q95"),
            ])
        for (number, difference) in differences {
            let estimate = Estimate(difference.values)
            table.add([
                name(number), .number(100 * difference.probabilityChange), .number(orNone: estimate.mean),
                .number(orNone: estimate.q05), .number(orNone: estimate.q95),
            ])
        }
        return [table]
    }
}
