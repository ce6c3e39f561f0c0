import Experiments
import Localization
import SchoolDomain
import Stochastics

// What a search for posts found, in words.
extension FindingSentence {
    private typealias W = Words.Findings

    static func ofPosts(_ finding: Finding) -> LocalizedText {
        switch finding {
        case .shortOf(let gaps): W.shortOf(list(gaps))
        case .enoughPosts: W.enoughPosts
        case .outOfReach(let roles): W.outOfReach(roles.map(\.title.inSentence).joined(by: ", "))
        case .shortCost(let payers): W.shortCost(payers.map { euros($0.payer, $0.euros) }.joined(by: ", "))
        case .lawAsksMore(let gaps): W.lawAsksMore(NormGap.list(gaps))
        case .shortOfSeats(let gaps): seats(gaps)
        case .metTogether(let now, let planned): W.metTogether(now: share(now), planned: share(planned))
        default: preconditionFailure("not about posts: \(finding)")
        }
    }

    private static func seats(_ gaps: [SeatGap]) -> LocalizedText {
        let list = gaps.map { gap in
            W.seatGap(gap.title, now: gap.now, planned: gap.planned, metNow: gap.metNow.map(share))
        }.joined(by: "; ")
        let sum = gaps.reduce(0) { $0 + $1.cost }
        let cost = sum > 0 ? [W.seatsCost(euros(Expense.classes.payer, sum))] : []
        return ([W.shortOfSeats(list)] + cost).joined(by: " ")
    }

    private static func euros(_ payer: Role.Employer, _ euros: Double) -> LocalizedText {
        let amount = LocalizedText { $0.number(euros, decimals: 0) + " €" }
        return [MeasureWords.employer(payer.rawValue), amount].joined(by: " ")
    }

    /// Three at most, and how many there are besides.
    private static func list(_ gaps: [PostGap]) -> LocalizedText {
        let told = gaps.prefix(mostRoles).map(item).joined(by: "; ")
        return gaps.count > mostRoles
            ? [told, W.further(gaps.count - mostRoles)].joined(by: " ") : told
    }

    private static let mostRoles = 3

    private static func item(_ gap: PostGap) -> LocalizedText {
        func posts(_ value: Double) -> LocalizedText { LocalizedText { $0.number(value, decimals: 2) } }
        let needed = gap.needed.flatMap { estimate in
            estimate.interval.map { interval in
                LocalizedText { language in
                    let half = (interval.high - interval.low) / 2
                    return
                        "\(language.number(estimate.mean, decimals: 2)) ±\(language.number(half, decimals: 2))"
                }
            }
        }
        return W.postGap(
            gap.role.title.inSentence, posts(gap.now), posts(gap.planned), needed: needed)
    }
}
