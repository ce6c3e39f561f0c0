import Experiments
import Localization
import Planning
import SchoolDomain
import Stochastics
import Tables

/// What an allocation comes to, in sentences by rule: the split, then what it changes against today's and that by pupils. A
/// change is told as one only where its 95 % interval leaves 0 out.
struct AllocationSentences {
    private typealias W = Words.Allocation
    private let allocation: Allocation
    private let scenario: Scenario

    init(_ allocation: Allocation, _ scenario: Scenario) {
        (self.allocation, self.scenario) = (allocation, scenario)
    }

    var all: [LocalizedText] {
        [split] + compared(with: .today) + againstPupils + (isPooledToday ? [W.isPooled] : []) + belowNorm
    }

    /// The roles of which fewer posts are split than the law asks, of all schools together.
    private var belowNorm: [LocalizedText] {
        let gaps = allocation.roles.compactMap { id -> NormGap? in
            let rows = scenario.staff.indices.filter { scenario.staff[$0].role == id }
            let lawful = rows.reduce(0) { $0 + StatutoryNorm.lawfulPosts(scenario, pool: $1) }
            let posts = zip(allocation.places, allocation.best.posts).filter {
                allocation.roles.count == 1 || $0.0.role == id
            }.reduce(0) { $0 + ($1.1 ?? 0) }
            guard StatutoryNorm.isBelow(posts, lawful) else { return nil }
            return NormGap(
                role: id, title: scenario.roles.first { $0.id == id }?.title ?? LocalizedText(id),
                posts: posts, lawful: lawful)
        }
        return gaps.isEmpty ? [] : [Words.Findings.belowNorm(NormGap.list(gaps))]
    }

    /// The split by pupils, where it is another than the best and than today's.
    private var againstPupils: [LocalizedText] {
        if allocation.best.posts == allocation.byPupils.posts { return [W.isByPupils] }
        if allocation.today.posts == allocation.byPupils.posts { return [W.todayIsByPupils] }
        return compared(with: .byPupils)
    }

    private var isPooledToday: Bool { allocation.today.posts.contains { $0 == nil } }

    /// What is given to whom, for which aim.
    private var split: LocalizedText {
        let ids = allocation.roles
        let titles = ids.map { id in scenario.roles.first { $0.id == id }?.title ?? LocalizedText(id) }
        let parts = zip(ids, titles).map { id, title in
            let own = zip(allocation.places, allocation.best.posts).filter {
                ids.count == 1 || $0.0.role == id
            }
            .map { place, posts in
                LocalizedText { "\(place.name) \($0.number(posts ?? 0, decimals: 2))" }
            }.joined(by: "; ")
            return ids.count == 1 ? own : Words.labelled(title, own)
        }
        let posts = LocalizedText { $0.number(allocation.posts, decimals: 2) }
        let aim: LocalizedText =
            switch allocation.question.aim {
            case .inTime: W.aimInTime
            case .waiting: W.aimWaiting
            case .need: W.aimNeed
            }
        let role = titles.joined(by: ", ")
        return LocalizedText { language in
            let list = language(parts.joined(by: ". "))
            guard let euros = allocation.euros else {
                return language(
                    W.split(language(role), posts: language(posts), aim: language(aim), parts: list))
            }
            let budget = language.number(euros, decimals: 0)
            return language(
                W.splitOfEuros(
                    language(role), euros: budget, posts: language(posts), aim: language(aim), parts: list))
        }
    }

    private enum Other { case today, byPupils }

    /// Of what is aimed at; of a split by need of both.
    private func compared(with other: Other) -> [LocalizedText] {
        let aims: [AllocationQuestion.Aim] =
            switch allocation.question.aim {
            case .inTime: [.inTime]
            case .waiting: [.waiting]
            case .need: [.inTime, .waiting]
            }
        return aims.map { sentence(AllocationOutcome(allocation, $0), other) }
    }

    private func sentence(_ outcome: AllocationOutcome, _ other: Other) -> LocalizedText {
        let series = other == .today ? outcome.today : outcome.byPupils
        let difference = other == .today ? outcome.sinceToday : outcome.sincePerPupil
        let means = [Estimate(outcome.best).mean, Estimate(series).mean]
        let name = other == .today ? W.thanToday : W.thanByPupils
        let isPercent = outcome.unit == .percent
        return LocalizedText { language in
            let values = means.map {
                isPercent ? language.number($0, decimals: 1) + " %" : language.rough($0)
            }
            // What so few simulations have in common is no finding, though all of them agree.
            let isTooFew =
                difference.count <= MeanInterval.fewestDifferent || difference.certainty.reason == .fewValues
            let told = "\(language(outcome.name)): \(values[0]), \(language(name)) \(values[1])."
            guard !isTooFew else { return told + " " + language(W.tooFew) }
            let range = difference.interval.map { language.signed($0) } ?? language.signed(difference.mean)
            guard let sign = difference.shownSign else {
                let isRare = difference.certainty.reason == .tooRare
                return told + " "
                    + language(
                        isRare ? W.tooRare : difference.interval == nil ? W.notShown : W.notShown(range))
            }
            let isBetter = (sign > 0) == (outcome.better == .higher)
            return told + " " + language(isBetter ? W.isBetter(range) : W.isWorse(range))
        }
    }
}
