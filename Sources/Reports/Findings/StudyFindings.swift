import Experiments
import Localization
import SchoolDomain
import Stochastics

/// What the numbers of a study say: of one scenario its state, of several what the plans change.
struct StudyFindings {
    /// A finding, and whose it is: a position among the study's parts; `nil`: of all together.
    struct Item {
        var part: Int?
        var finding: Finding
    }

    private let study: Study
    private let figures: StudyFigures

    init(_ study: Study) {
        self.study = study
        figures = StudyFigures(study.parts.map(\.result.scenario))
    }

    /// In the order in which people read them.
    var all: [Item] {
        let results = study.parts.map(\.result)
        guard results.count > 1 else {
            let own = StateFindings(result: results[0], figures: figures).all.map {
                Item(part: 0, finding: $0)
            }
            return own + [Item(finding: limits(results))]
        }
        let plans = results.indices.dropFirst().flatMap { number in
            PlanFindings(baseline: results[0], plan: results[number], figures: figures).all
                .map { Item(part: number, finding: $0) }
        }
        let ranking = ranking(results).map { [Item(finding: $0)] } ?? []
        return ranking + plans + [Item(finding: limits(results))]
    }

    /// Of several plans the one with the fewest pupils over the threshold, where it is shown to have fewer than the baseline. Only
    /// what differs by plans is ranked.
    private func ranking(_ results: [ExperimentResult]) -> Finding? {
        let alike = results.indices.dropFirst().filter {
            Unlikeness.all(of: results[$0].scenario, against: results[0].scenario).isEmpty
        }
        guard let lead = figures.lead, alike.count > 1 else { return nil }
        let plans = alike.map { ($0, FigureChange(lead, results[0], results[$0])) }
            .filter { $0.1.difference?.mean.isFinite ?? false }
            .sorted { ($0.1.difference?.mean ?? 0) < ($1.1.difference?.mean ?? 0) }
        guard let best = plans.first(where: { $0.1.verdict == .better }) else { return .noneAhead(lead) }
        // By their own pairs, whether or not the other is shown to be ahead of the baseline.
        let rivals = plans.filter { $0.0 != best.0 }
        let equal = rivals.first { FigureChange(lead, results[$0.0], results[best.0]).verdict != .better }
        let next = equal ?? rivals.first
        return .ranking(
            best: results[best.0].scenario.name, best.1, next: next.map { results[$0.0].scenario.name },
            isAhead: equal == nil)
    }

    private func limits(_ results: [ExperimentResult]) -> Finding {
        let uncertain = results.map { UnknownTables.uncertainEffects($0.scenario) }.max() ?? 0
        let last = results[0].scenario.years.last?.label ?? ""
        return .limits(replications: results[0].replications, uncertain: uncertain, lastYear: last)
    }
}

/// What the numbers of one scenario say of its state.
struct StateFindings {
    let result: ExperimentResult
    let figures: StudyFigures

    var all: [Finding] { level() + help() + inTime() + growingQueues() + belowNorm() + [cost()] }

    private func level() -> [Finding] {
        guard let lead = figures.lead, let estimate = lead.estimate(result), let hours = figures.hours else {
            return []
        }
        let scope = Scope([(.grades, figures.allGrades), (.threshold, MeasureCatalog.hours(hours))])
        let share = result.position(of: .shareOver, scope).map(result.estimate)
        return [.level(lead, estimate, share: share)]
    }

    private func help() -> [Finding] {
        guard let helped = figures.helped.estimate(result) else { return [] }
        let unhelped = figures.unhelped.compactMap { figure in
            figure.estimate(result).map { (figure: figure, estimate: $0) }
        }.filter { $0.estimate.mean > 0 }
        return [.help(helped, unhelped: unhelped)]
    }

    private func inTime() -> [Finding] {
        let roles = figures.inTime.compactMap { _, figure in
            figure.estimate(result).map { (figure: figure, estimate: $0) }
        }.filter { $0.estimate.mean.isFinite }
        guard !roles.isEmpty else { return [] }
        return [.inTime(roles.sorted { $0.estimate.mean < $1.estimate.mean })]
    }

    private func growingQueues() -> [Finding] {
        let queues = GrowingQueue.all(result)
        return queues.isEmpty ? [] : [.growingQueues(queues, isNew: true)]
    }

    func belowNorm() -> [Finding] {
        let gaps = NormGap.all(result.scenario)
        return gaps.isEmpty ? [] : [.belowNorm(gaps, isNew: true)]
    }

    func cost() -> Finding {
        .cost(
            figures.payers.compactMap { payer, figure in
                figure.estimate(result).map { (payer: payer, estimate: $0) }
            })
    }
}
