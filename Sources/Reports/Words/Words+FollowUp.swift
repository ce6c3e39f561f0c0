import Localization

extension Words {
    /// What a regional plan is followed up by.
    enum FollowUp {
        static let title = LocalizedText(fi: "Seuranta", sv: "Uppföljning", en: "Follow-up")
        static let note = LocalizedText(
            fi:
                "Kuinka paljon tehdään, kuinka hyvin ja kuinka tasaisesti, alueittain ja kouluittain vuosi vuodelta.",
            sv: "Hur mycket som görs, hur väl och hur jämnt, per område och skola år för år.",
            en: "How much is done, how well and how evenly, by area and school, year by year.")
        static let heading = LocalizedText(fi: "Otsikko", sv: "Rubrik", en: "Heading")
        static let headingAbout = LocalizedText(
            fi: "Määrä, laatu tai yhdenvertaisuus", sv: "Mängd, kvalitet eller jämlikhet",
            en: "Amount, quality or equality")
        static let amount = LocalizedText(fi: "määrä", sv: "mängd", en: "amount")
        static let quality = LocalizedText(fi: "laatu", sv: "kvalitet", en: "quality")
        static let equality = LocalizedText(fi: "yhdenvertaisuus", sv: "jämlikhet", en: "equality")
    }
}
