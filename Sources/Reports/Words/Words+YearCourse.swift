import Localization

extension Words {
    /// Queues through the school year.
    enum YearCourse {
        static let title = LocalizedText(
            fi: "Jonot lukuvuoden kuluessa (keskimäärin, syksystä kevääseen)",
            sv: "Köerna under läsåret (i medeltal, från höst till vår)",
            en: "Queues through the school year (on average, autumn to spring)")
        static let course = LocalizedText(fi: "Kulku", sv: "Förlopp", en: "Course")
        static let least = LocalizedText(fi: "Vähiten", sv: "Minst", en: "Least")
        static let most = LocalizedText(fi: "Eniten", sv: "Mest", en: "Most")
    }
}
