extension Words {
    /// Sections of the headline measures.
    public enum Sections {
        public static let absence = LocalizedText(
            fi: "Poissaolot (keskimääräinen lukuvuosi)", sv: "Frånvaro (ett genomsnittligt läsår)",
            en: "Absence (average school year)")
        public static let steps = LocalizedText(fi: "Portaat", sv: "Trappstegen", en: "Steps")
        public static let staff = LocalizedText(
            fi: "Henkilöstö ja odotus", sv: "Personal och väntan", en: "Staff and waiting")
        public static let seats = LocalizedText(fi: "Pienluokat", sv: "Smågrupper", en: "Small classes")
        public static let interventions = LocalizedText(
            fi: "Toimenpiteet", sv: "Åtgärder", en: "Interventions")
        public static let money = LocalizedText(fi: "Raha vuodessa", sv: "Pengar per år", en: "Money a year")
        public static let observed = LocalizedText(
            fi: "Lisäosien havainnot vuodessa", sv: "Vad tillägg observerar per år",
            en: "Observed by plugins a year")
    }
}
