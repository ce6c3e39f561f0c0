import Experiments
import Localization
import SchoolDomain
import Stochastics

/// One thing that the numbers say, before it has words: drawn by a rule, so that nothing is said that no interval shows.
enum Finding: Sendable {
    // Of plans beside each other.
    /// Which plan leaves the fewest pupils over the threshold; whether it is shown to be ahead of the next.
    case ranking(best: LocalizedText, FigureChange, next: LocalizedText?, isAhead: Bool)
    /// No plan is shown to leave fewer pupils over the threshold.
    case noneAhead(Figure)

    // Of one plan.
    /// It is of other years or pupils than the baseline, or absence arises otherwise in it.
    case unlike([Unlikeness])
    /// Pupils over the threshold: a difference that is shown; and in which grades most of it is, where it is in some.
    case effect(FigureChange, mostly: LocalizedText?)
    /// No difference is shown in them, or there is none.
    case noEffect(FigureChange)
    /// What else is shown to be better, and what worse: both are told or neither.
    case others(gains: [FigureChange], losses: [FigureChange])
    /// Fewer are served though no fewer need it: what is saved is not what is gained.
    case doesLess(needed: FigureChange, found: FigureChange, served: FigureChange)
    /// What each payer pays more, and in all for each pupil fewer over the threshold.
    case price([Payment], forEach: (Double, MeanInterval)?)
    /// In how many replications fewer pupils are over the threshold (of a plan that is worse: more), and in how many as many.
    case sure(ObservedShare, isMore: Bool, equal: Int)
    /// Roles whose share of community work is another than in the baseline though no effect of it is given.
    case communityWithoutEffect([Role])
    /// On what is not known the effect hangs most, by rank correlation.
    case hangsOn(LocalizedText, correlation: Double)

    // Of a scenario.
    /// Pupils over the threshold in a year.
    case level(Figure, Estimate, share: Estimate?)
    /// How many are helped, and how many are not.
    case help(Estimate, unhelped: [(figure: Figure, estimate: Estimate)])
    /// Begun in time, by role, the worst first.
    case inTime([(figure: Figure, estimate: Estimate)])
    /// What each payer pays.
    case cost([(payer: Role.Employer, estimate: Estimate)])

    // Of a search for posts.
    /// Roles whose posts are too few for a target, the one that misses most first.
    case shortOf([PostGap])
    /// No role is short.
    case enoughPosts
    /// Roles that no number of posts allowed serves well enough.
    case outOfReach([Role])
    /// What the posts that are missing cost each payer more a year, in euros.
    case shortCost([(payer: Role.Employer, euros: Double)])
    /// Rows of which the law asks more than the target takes.
    case lawAsksMore([NormGap])
    /// Small classes whose seats are too few for a target.
    case shortOfSeats([SeatGap])
    /// In how many replications the targets of all roles are met at once, with the posts there are and with those planned.
    case metTogether(now: ObservedShare, planned: ObservedShare)

    // Of both.
    /// Queues that grow from year to year, or are late by more than a part of a year's requests when the run ends.
    case growingQueues([GrowingQueue], isNew: Bool)
    /// Posts below what the law asks.
    case belowNorm([NormGap], isNew: Bool)
    /// What the numbers cannot tell.
    case limits(replications: Int, uncertain: Int, lastYear: String)

    /// What a payer pays more than in the baseline.
    struct Payment: Sendable {
        let payer: Role.Employer
        let change: FigureChange
    }

    /// In data files it is called as here, in `snake_case`.
    var kind: String {
        switch self {
        case .ranking, .noneAhead: "ranking"
        case .unlike: "unlike"
        case .effect, .noEffect: "effect"
        case .others(let gains, let losses):
            gains.isEmpty ? "losses" : losses.isEmpty ? "gains" : "trade_off"
        case .doesLess: "does_less"
        case .price: "price"
        case .sure: "certainty"
        case .communityWithoutEffect: "community"
        case .hangsOn: "hangs_on"
        case .level: "level"
        case .help: "help"
        case .inTime: "in_time"
        case .cost: "cost"
        case .shortOf, .enoughPosts: "posts"
        case .outOfReach: "out_of_reach"
        case .shortCost: "posts_cost"
        case .lawAsksMore: "law_asks_more"
        case .shortOfSeats: "seats"
        case .metTogether: "certainty"
        case .growingQueues: "growing_queue"
        case .belowNorm: "below_norm"
        case .limits: "limits"
        }
    }

    /// How soon it is told where not everything is: 0 always, 1 as a warning always.
    var urgency: Int {
        switch self {
        case .ranking, .noneAhead, .unlike, .effect, .noEffect, .price, .level, .cost, .limits: 0
        case .shortOf, .enoughPosts, .outOfReach, .shortCost, .shortOfSeats: 0
        case .communityWithoutEffect, .doesLess, .growingQueues, .belowNorm, .lawAsksMore, .sure,
            .metTogether:
            1
        case .others(_, let losses): losses.isEmpty ? 2 : 1
        case .inTime: 2
        case .help: 3
        case .hangsOn: 4
        }
    }
}
