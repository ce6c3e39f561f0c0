import Localization
import Tables

/// What is to be said of a plan's amount; in data files it is called as here.
enum PlanRemark: String {
    case outOfReach = "out_of_reach"
    case tooFewReplications = "too_few_futures"
    case nothingAsked = "nothing_asked"
    case kept
    /// The law asks for so many.
    case byLaw = "by_law"
    /// The law asks for more, which `atMost` does not allow.
    case atMostBelowLaw = "at_most_below_law"
    /// The target takes fewer than the law asks, or than is recommended.
    case belowLaw = "below_law"
    case belowRecommendation = "below_recommendation"
    case noPrice = "no_price"
    case overCap = "over_cap"
    case fewerSeats = "fewer_seats"

    var words: LocalizedText {
        switch self {
        case .outOfReach: Words.Staffing.outOfReach
        case .tooFewReplications: Words.Staffing.tooFewReplications(nil)
        case .nothingAsked: Words.Staffing.nothingAsked
        case .kept: Words.Staffing.isChosen
        case .byLaw: Words.Staffing.byLaw
        case .atMostBelowLaw: Words.Staffing.atMostBelowLaw
        case .belowLaw: Words.Staffing.belowLaw
        case .belowRecommendation: Words.Staffing.belowRecommendation
        case .noPrice: Words.Money.noPrice
        case .overCap: Words.Money.overCap
        case .fewerSeats: Words.Money.fewerSeats
        }
    }

    var cell: ResultCell { .named(rawValue, words) }

    /// Too few replications, with how many it takes, where that is known.
    static func tooFew(_ needed: Int?) -> ResultCell {
        .named(tooFewReplications.rawValue, Words.Staffing.tooFewReplications(needed))
    }
}
