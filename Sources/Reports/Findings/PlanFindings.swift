import Experiments
import Localization
import Planning
import SchoolDomain
import SimulationKernel
import Stochastics

/// What a plan's numbers say beside the baseline's, in the order in which it matters.
///
/// - Law: a finding that something differs rests on an interval that excludes nought (`FigureChange.isShown`).
struct PlanFindings {
    let baseline, plan: ExperimentResult
    let figures: StudyFigures

    private func change(_ figure: Figure) -> FigureChange { FigureChange(figure, baseline, plan) }

    /// First what it changes, then what it misses, its price, and how sure that is.
    var all: [Finding] {
        let (lead, less) = (figures.lead.map(change), doesLess())
        return unlike() + effect(lead) + sure(lead) + less + growingQueues() + belowNorm()
            + others(isLess: !less.isEmpty) + [price()] + communityWithoutEffect() + hangsOn(lead)
    }

    private func unlike() -> [Finding] {
        let parts = Unlikeness.all(of: plan.scenario, against: baseline.scenario)
        return parts.isEmpty ? [] : [.unlike(parts)]
    }

    /// Less community work than in the baseline looks like more help, and costs nothing that is known of.
    private func communityWithoutEffect() -> [Finding] {
        let before = baseline.scenario.roles
        let roles = plan.scenario.roles.filter { role in
            guard role.communityEffect == nil, let old = before.first(where: { $0.id == role.id }) else {
                return false
            }
            return role.communityShare != old.communityShare
        }
        return roles.isEmpty ? [] : [.communityWithoutEffect(roles)]
    }

    private func effect(_ lead: FigureChange?) -> [Finding] {
        guard let lead else { return [] }
        return [lead.isShown ? .effect(lead, mostly: mostly(lead)) : .noEffect(lead)]
    }

    /// The grades that have two thirds of a difference.
    private func mostly(_ lead: FigureChange) -> LocalizedText? {
        guard let whole = lead.difference?.mean else { return nil }
        return figures.bands.map(change).first { band in
            guard band.isShown, let part = band.difference?.mean, let ends = band.difference?.interval else {
                return false
            }
            // At its nearest to nought it is half of the difference still.
            let least = min(abs(ends.low), abs(ends.high))
            return part / whole >= 2.0 / 3 && least >= abs(whole) / 2
                && (band.baseline?.mean ?? 0) < (lead.baseline?.mean ?? 0)
        }?.figure.label
    }

    /// What else is better or worse by enough to be told: help, service, seats.
    ///
    /// - Parameter isLess: fewer are served: then what looks better may be so because fewer ask for it.
    private func others(isLess: Bool) -> [Finding] {
        let changes = (figures.unhelped + figures.inTime.map(\.figure) + figures.seats)
            .map(change).filter(\.isNotable)
        let gains = isLess ? [] : changes.filter { $0.verdict == .better }
        let losses = changes.filter { $0.verdict == .worse }
        return gains.isEmpty && losses.isEmpty ? [] : [.others(gains: gains, losses: losses)]
    }

    private func doesLess() -> [Finding] {
        guard HelpGiven(baseline, plan).isLess, let need = figures.need.map(change) else { return [] }
        return [.doesLess(needed: need, found: change(figures.found), served: change(figures.served))]
    }

    private func growingQueues() -> [Finding] {
        let before = Set(GrowingQueue.all(baseline).map(\.role.id))
        let queues = GrowingQueue.all(plan)
        let (new, old) = (
            queues.filter { !before.contains($0.role.id) }, queues.filter { before.contains($0.role.id) }
        )
        return [(new, true), (old, false)].filter { !$0.0.isEmpty }.map { .growingQueues($0.0, isNew: $0.1) }
    }

    func belowNorm() -> [Finding] {
        let (gaps, before) = (NormGap.all(plan.scenario), NormGap.all(baseline.scenario))
        return gaps.isEmpty ? [] : [.belowNorm(gaps, isNew: gaps != before)]
    }

    func price() -> Finding {
        let payments = figures.payers.map { Finding.Payment(payer: $0.payer, change: change($0.figure)) }
        // A ratio of what is not shown says nothing.
        guard change(figures.total).certainSign == 1,
            case .told(let ratio, let certainty) = CostEffectiveness(baseline: baseline, alternative: plan)
                .ratio
        else { return .price(payments, forEach: nil) }
        return .price(payments, forEach: (ratio, certainty))
    }

    private func sure(_ lead: FigureChange?) -> [Finding] {
        guard let lead, lead.isShown else { return [] }
        let differences = lead.differences.filter(\.isFinite)
        let isMore = lead.verdict != .better
        let told = differences.count { isMore ? $0 > 0 : $0 < 0 }
        return [
            .sure(
                ObservedShare(Double(told), of: differences.count), isMore: isMore,
                equal: differences.count { $0 == 0 })
        ]
    }

    /// What is not known that the effect hangs on most, where the correlation is beyond chance.
    private func hangsOn(_ lead: FigureChange?) -> [Finding] {
        guard let lead, lead.difference != nil else { return [] }
        let effects = lead.differences.map { -$0 }
        let chances = effects.indices.map { RandomSource(seed: plan.seed, replication: UInt32($0)) }
        let found = UnknownTables.items(plan.scenario).compactMap { item -> (LocalizedText, Double)? in
            RankCorrelation.spearman(chances.map(item.value), effects).map { (item.title, $0) }
        }
        guard let most = found.max(by: { abs($0.1) < abs($1.1) }),
            abs(most.1) > Self.beyondChance / Double(effects.count).squareRoot()
        else { return [] }
        return [.hangsOn(most.0, correlation: most.1)]
    }

    /// Standard errors of a correlation that is none; of several unknowns the largest is looked at.
    static let beyondChance = 3.0
}
