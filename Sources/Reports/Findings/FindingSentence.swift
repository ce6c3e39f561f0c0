import Experiments
import Localization
import SchoolDomain
import Stochastics

/// A finding in words, in each language with its own numbers.
enum FindingSentence {
    private typealias W = Words.Findings

    static func text(_ finding: Finding) -> LocalizedText {
        switch finding {
        case .ranking(let best, let change, let next, let isAhead):
            ranking(best, change, next: next, isAhead: isAhead)
        case .noneAhead(let figure): W.noneAhead(figure.name)
        case .unlike(let parts): Words.Unlike.sentence(UnlikeWords.list(parts))
        case .effect(let change, let mostly):
            W.effect(change.figure.name, course(change, withInterval: true), mostly: mostly)
        case .noEffect(let change): noEffect(change)
        case .others(let gains, let losses):
            ((gains.isEmpty ? [] : [W.gains(list(gains))]) + (losses.isEmpty ? [] : [W.losses(list(losses))]))
                .joined(by: " ")
        case .doesLess(let needed, let found, let served):
            W.doesLess(needed: course(needed), found: item(found), served: item(served))
        case .price(let payments, let ratio): price(payments, ratio)
        case .sure(let share, let isMore, let equal): sure(share, isMore: isMore, equal: equal)
        case .communityWithoutEffect(let roles):
            W.communityWithoutEffect(roles.map(\.title.inSentence).joined(by: ", "))
        case .hangsOn(let unknown, let correlation):
            W.hangsOn(unknown, LocalizedText { $0.number(correlation, decimals: 1) })
        case .level(let figure, let estimate, let share):
            W.level(figure.name, number(estimate), share.map(number) ?? "–")
        case .help(let helped, let unhelped): help(helped, unhelped)
        case .inTime(let roles):
            W.inTime(
                roles.map { [$0.figure.label.inSentence, percent($0.estimate)].joined(by: " ") }
                    .joined(by: ", "))
        case .cost(let payers): cost(payers)
        case .shortOf, .enoughPosts, .outOfReach, .shortCost, .lawAsksMore, .shortOfSeats, .metTogether:
            ofPosts(finding)
        case .growingQueues(let queues, let isNew): growing(queues, isNew: isNew)
        case .belowNorm(let gaps, let isNew): belowNorm(gaps, isNew: isNew)
        case .limits(let replications, let uncertain, let lastYear):
            limits(replications, uncertain: uncertain, lastYear)
        }
    }

    // MARK: - Numbers

    private static func number(_ estimate: Estimate) -> LocalizedText {
        LocalizedText { $0.supported(estimate) }
    }

    private static func percent(_ estimate: Estimate) -> LocalizedText { number(estimate).map { $0 + " %" } }

    /// `360 → 357`, of percentages `87.5 → 91.2 %`, with the difference where it is asked for.
    private static func course(_ change: FigureChange, withInterval: Bool = false) -> LocalizedText {
        LocalizedText { language in
            let digits = change.difference.map { difference in
                SupportedDigits(
                    besideDifference: difference.mean,
                    SupportedDigits(difference.mean, halfWidth: difference.halfWidth),
                    isPercent: change.figure.unit == .percent)
            }
            let ends = [change.baseline, change.plan].map { estimate in
                estimate.map { digits?.text($0.mean, language) ?? language.supported($0) } ?? "–"
            }
            let unit = unit(change.figure.unit, language)
            let interval = change.difference.map { " (\(language.supportedWithInterval($0)))" } ?? ""
            return ends.joined(separator: " → ") + unit + (withInterval ? interval : "")
        }
    }

    /// Of what is neither pupils nor cases, which the name says.
    private static func unit(_ unit: MeasureUnit, _ language: Language) -> String {
        switch unit {
        case .percent, .days: " " + language(MeasureWords.unit(unit))
        default: ""
        }
    }

    private static func item(_ change: FigureChange) -> LocalizedText {
        [change.figure.name, course(change)].joined(by: " ")
    }

    /// Two at most, those that change most for what there was first; of several roles in a row what they have in common is
    /// said once.
    private static func list(_ changes: [FigureChange]) -> LocalizedText {
        let bySize = changes.indices.sorted {
            (-changes[$0].relativeSize, $0) < (-changes[$1].relativeSize, $1)
        }
        let told = bySize.prefix(mostListed).map { changes[$0] }
        let items = told.indices.map { index in
            let change = told[index]
            let follows = index > 0 && told[index - 1].figure.group == .service
            return change.figure.group == .service && follows
                ? [change.figure.label.inSentence, course(change)].joined(by: " ") : item(change)
        }
        let list = items.joined(by: "; ")
        let left = changes.count - told.count
        return left > 0 ? [list, W.further(left)].joined(by: " ") : list
    }

    private static let mostListed = 2

    // MARK: - Plans

    private static func ranking(
        _ best: LocalizedText, _ change: FigureChange, next: LocalizedText?, isAhead: Bool
    ) -> LocalizedText {
        let name = change.figure.name
        guard let next else { return W.best(name, best) }
        return isAhead ? W.bestAhead(name, best, of: next) : W.bestNotAhead(name, best, of: next)
    }

    private static func noEffect(_ change: FigureChange) -> LocalizedText {
        let within = LocalizedText { language in
            if change.verdict == .same { return language(W.sameInAll) }
            guard let difference = change.difference else { return language(W.notCounted) }
            guard let interval = difference.interval else {
                return language(difference.certainty.reason == .tooRare ? W.tooRare : W.tooFew)
            }
            let digits = SupportedDigits(
                interval.high - interval.low, halfWidth: change.difference?.halfWidth)
            return "\(digits.signed(interval.low, language)) … \(digits.signed(interval.high, language))"
        }
        let level = LocalizedText { language in
            change.baseline.map {
                SupportedDigits($0.mean, halfWidth: max(0.4, $0.mean / 100)).text($0.mean, language)
            } ?? "–"
        }
        return W.noEffect(change.figure.name, level, within)
    }

    /// `73 % (54–88)`.
    static func share(_ share: ObservedShare) -> LocalizedText {
        LocalizedText { language in
            func digits(_ value: Double) -> String { language.number(100 * value, decimals: 0) }
            let range = share.interval95.map { " (\(digits($0.low))–\(digits($0.high)))" } ?? ""
            return "\(digits(share.share)) %\(range)"
        }
    }

    private static func sure(_ share: ObservedShare, isMore: Bool, equal: Int) -> LocalizedText {
        let ties = LocalizedText {
            $0.number(100 * Double(equal) / Double(max(1, share.trials)), decimals: 0) + " %"
        }
        return W.sure(FindingSentence.share(share), isMore: isMore, equal: equal == 0 ? nil : ties)
    }

    private static func price(
        _ payments: [Finding.Payment], _ ratio: (Double, MeanInterval)?
    ) -> LocalizedText {
        let clauses = payments.map { payment in
            let payer = MeasureWords.employer(payment.payer.rawValue)
            guard let difference = payment.change.difference else { return W.paysPerhaps(payer) }
            let euros = LocalizedText { language in
                let digits = SupportedDigits(difference.mean, halfWidth: difference.halfWidth)
                return digits.whole.text(abs(difference.mean), language)
            }
            guard let sign = payment.change.certainSign else {
                return difference.isNothing ? W.paysTheSame(payer) : W.paysPerhaps(payer)
            }
            return sign > 0 ? W.paysMore(payer, euros) : W.paysLess(payer, euros)
        }
        let each = ratio.map { ratio, certainty in
            W.forEach(
                LocalizedText { language in
                    let digits = SupportedDigits(ratio, halfWidth: certainty.halfWidth).whole
                    let ends = certainty.ends.map {
                        " (\(digits.text($0.low, language)) … \(digits.text($0.high, language)))"
                    }
                    return digits.text(ratio, language) + " €" + (ends ?? "")
                })
        }
        return (clauses + (each.map { [$0] } ?? [])).joined(by: "; ").map {
            $0.prefix(1).uppercased() + $0.dropFirst() + "."
        }
    }

    // MARK: - One scenario

    private static func help(
        _ helped: Estimate, _ unhelped: [(figure: Figure, estimate: Estimate)]
    ) -> LocalizedText {
        let others = unhelped.map { [$0.figure.label, number($0.estimate)].joined(by: " ") }
        return ([W.help(number(helped))] + others).joined(by: "; ").map { $0 + "." }
    }

    private static func cost(_ payers: [(payer: Role.Employer, estimate: Estimate)]) -> LocalizedText {
        W.cost(
            payers.map { payer, estimate in
                [MeasureWords.employer(payer.rawValue), number(estimate).map { $0 + " €" }].joined(by: " ")
            }.joined(by: ", "))
    }

    // MARK: - Warnings

    private static func growing(_ queues: [GrowingQueue], isNew: Bool) -> LocalizedText {
        let items = queues.map { queue in
            switch queue.sign {
            case .years(let waits):
                W.growingQueue(
                    queue.role.title.inSentence,
                    LocalizedText { language in waits.map { language.rough($0) }.joined(separator: ", ") })
            case .late(let late, let all):
                W.lateQueue(
                    queue.role.title.inSentence, LocalizedText { $0.rough(late) },
                    LocalizedText { $0.rough(all) })
            }
        }
        return marked(W.queues(items.joined(by: "; ")), isNew: isNew)
    }

    private static func belowNorm(_ gaps: [NormGap], isNew: Bool) -> LocalizedText {
        marked(W.belowNorm(NormGap.list(gaps)), isNew: isNew)
    }

    private static func marked(_ sentence: LocalizedText, isNew: Bool) -> LocalizedText {
        isNew
            ? sentence
            : LocalizedText { language in "\(language(sentence).dropLast()) \(language(W.asBefore))." }
    }

    private static func limits(_ replications: Int, uncertain: Int, _ lastYear: String) -> LocalizedText {
        let outcomes = Words.Counted.replications(replications)
        return uncertain == 0
            ? W.limits(outcomes, lastYear: lastYear)
            : W.limitsWithUnknowns(outcomes, uncertain: uncertain, lastYear: lastYear)
    }
}
