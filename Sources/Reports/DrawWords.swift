import SchoolDomain
import SimulationKernel

extension EventWords {
    /// What a draw decided, in a word or two.
    static func words(_ matter: TraceDraw.Matter) -> LocalizedText {
        switch matter {
        case .level: .init(fi: "taso", sv: "nivå", en: "level")
        case .severeClass: .init(fi: "vaikea ryhmä", sv: "svår grupp", en: "severe class")
        case .absentShare: .init(fi: "vaikean osuus", sv: "svåras andel", en: "severe share")
        case .movesAway: .init(fi: "muutto", sv: "flytt", en: "moves away")
        case .triage: .init(fi: "aiheettomuus", sv: "obehövlighet", en: "exemption")
        case .spellType: .init(fi: "laji", sv: "slag", en: "type")
        case .length: .init(fi: "pituus", sv: "längd", en: "length")
        case .nextSpell: .init(fi: "seuraavaan", sv: "till nästa", en: "until the next")
        case .taken: .init(fi: "tehdään", sv: "görs", en: "really taken")
        case .delay: .init(fi: "viive", sv: "dröjsmål", en: "delay")
        case .timeOfDay: .init(fi: "kellonaika", sv: "klockslag", en: "time of day")
        case .patience: .init(fi: "kärsivällisyys", sv: "tålamod", en: "patience")
        case .minutes: .init(fi: "minuutit", sv: "minuter", en: "minutes")
        case .referral: .init(fi: "ohjaus", sv: "hänvisning", en: "referral")
        case .acceptance: .init(fi: "hyväksyminen", sv: "godkännande", en: "acceptance")
        case .stay: .init(fi: "jakson pituus", sv: "periodens längd", en: "stay")
        case .relapse: .init(fi: "vaikutuksen menetys", sv: "förlorad effekt", en: "relapse")
        case .returnInAugust: .init(fi: "paluu elokuussa", sv: "återgång i augusti", en: "return in August")
        case .reach: .init(fi: "tavoittaminen", sv: "nåbarhet", en: "reach")
        case .duration: .init(fi: "kesto", sv: "varaktighet", en: "duration")
        case .placement: .init(fi: "sijoitus", sv: "placering", en: "placement")
        }
    }
}
