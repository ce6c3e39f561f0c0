import Localization
import SimulationKernel

extension EventWords {
    /// What a draw decided, in a word or two.
    static func words(_ matter: TraceDraw.Matter) -> LocalizedText {
        switch matter {
        case .level: Words.Draws.level
        case .severeClass: Words.Draws.severeClass
        case .absentShare: Words.Draws.absentShare
        case .movesAway: Words.Draws.movesAway
        case .triage: Words.Draws.triage
        case .spellType: Words.Draws.spellType
        case .length: Words.Draws.length
        case .nextSpell: Words.Draws.nextSpell
        case .taken: Words.Draws.taken
        case .delay: Words.Draws.delay
        case .timeOfDay: Words.Draws.timeOfDay
        case .patience: Words.Draws.patience
        case .minutes: Words.Draws.minutes
        case .referral: Words.Draws.referral
        case .acceptance: Words.Draws.acceptance
        case .stay: Words.Draws.stay
        case .relapse: Words.Draws.relapse
        case .returnInAugust: Words.Draws.returnInAugust
        case .reach: Words.Draws.reach
        case .duration: Words.Draws.duration
        case .placement: Words.Draws.placement
        }
    }
}
