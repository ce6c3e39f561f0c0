import Localization
import Planning

extension AllocationFault {
    /// What a user is told.
    var words: LocalizedText {
        typealias W = Words.Allocate
        func htv(_ posts: Double) -> String {
            let isOfHundredths = abs(posts * 100 - (posts * 100).rounded()) < 1e-6
            return Language.en.number(posts, decimals: isOfHundredths ? 2 : 3)
        }
        return switch self {
        case .unknownRole(let role, let known):
            W.unknownRole(role, known: known.map { "`\($0)`" }.joined(separator: ", "))
        case .keepsNoQueue(let role): W.keepsNoQueue(role)
        case .noPosts(let role): W.noPosts(role)
        case .hasDates(let role): W.hasDates(role)
        case .noArea(let school): W.noArea(school)
        case .nothingToSplit(let role, let between): between == .areas ? W.oneArea(role) : W.oneSchool(role)
        case .postsBesideEuros: W.postsBesideEuros
        case .roleTwice(let role): W.roleTwice(role)
        case .noPay(let role): W.noPay(role)
        case .tooFewEuros(let euros, let least, let step):
            W.tooFewEuros("\(Int(euros))", least: "\(Int(least.rounded(.up)))", step: htv(step))
        case .notWhole(let posts, let step): W.notWhole(htv(posts), step: htv(step))
        case .tooFewSteps(let steps, let places, let step):
            W.tooFewSteps(steps, places: places, step: htv(step))
        }
    }
}
