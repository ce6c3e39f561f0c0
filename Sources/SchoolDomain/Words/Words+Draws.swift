extension Words {
    /// What a draw decided, in a word or two.
    public enum Draws {
        public static let level = LocalizedText(fi: "taso", sv: "nivå", en: "level")
        public static let severeClass = LocalizedText(
            fi: "vaikea ryhmä", sv: "svår grupp", en: "severe class")
        public static let absentShare = LocalizedText(
            fi: "vaikean osuus", sv: "svåras andel", en: "severe share")
        public static let movesAway = LocalizedText(fi: "muutto", sv: "flytt", en: "moves away")
        public static let triage = LocalizedText(fi: "aiheettomuus", sv: "obehövlighet", en: "exemption")
        public static let spellType = LocalizedText(fi: "laji", sv: "slag", en: "type")
        public static let length = LocalizedText(fi: "pituus", sv: "längd", en: "length")
        public static let nextSpell = LocalizedText(fi: "seuraavaan", sv: "till nästa", en: "until the next")
        public static let taken = LocalizedText(fi: "tehdään", sv: "görs", en: "really taken")
        public static let delay = LocalizedText(fi: "viive", sv: "dröjsmål", en: "delay")
        public static let timeOfDay = LocalizedText(fi: "kellonaika", sv: "klockslag", en: "time of day")
        public static let patience = LocalizedText(fi: "kärsivällisyys", sv: "tålamod", en: "patience")
        public static let minutes = LocalizedText(fi: "minuutit", sv: "minuter", en: "minutes")
        public static let referral = LocalizedText(fi: "ohjaus", sv: "hänvisning", en: "referral")
        public static let acceptance = LocalizedText(fi: "hyväksyminen", sv: "godkännande", en: "acceptance")
        public static let stay = LocalizedText(fi: "jakson pituus", sv: "periodens längd", en: "stay")
        public static let relapse = LocalizedText(
            fi: "vaikutuksen menetys", sv: "förlorad effekt", en: "relapse")
        public static let returnInAugust = LocalizedText(
            fi: "paluu elokuussa", sv: "återgång i augusti", en: "return in August")
        public static let reach = LocalizedText(fi: "tavoittaminen", sv: "nåbarhet", en: "reach")
        public static let duration = LocalizedText(fi: "kesto", sv: "varaktighet", en: "duration")
        public static let placement = LocalizedText(fi: "sijoitus", sv: "placering", en: "placement")
    }
}
