import Localization

extension Words {
    /// What a scenario says otherwise than another.
    enum InputChange {
        static let note = LocalizedText(
            fi: "Arvot niin kuin tiedostoissa. Tyhjä: arvoa ei ole.",
            sv: "Värdena som i filerna. Tomt: värdet finns inte.",
            en: "Values as in the files. Empty: there is no such value.")
        static let change = LocalizedText(fi: "Muutos", sv: "Ändring", en: "Change")
        static let changeAbout = LocalizedText(
            fi: "Onko arvo lisätty, poistettu vai muutettu",
            sv: "Om värdet har lagts till, tagits bort eller ändrats",
            en: "Whether the value was added, is gone or has changed")
        static let added = LocalizedText(fi: "+ lisätty", sv: "+ tillagt", en: "+ added")
        static let removed = LocalizedText(fi: "- poistettu", sv: "- borttaget", en: "- gone")
        static let changed = LocalizedText(fi: "~ muutettu", sv: "~ ändrat", en: "~ changed")
        static let placeFirst = LocalizedText(
            fi: "Rivi, ensimmäinen", sv: "Rad, den första", en: "Line, first")
        static let placeSecond = LocalizedText(
            fi: "Rivi, toinen", sv: "Rad, den andra", en: "Line, second")
        static let standard = LocalizedText(fi: "oletusarvo", sv: "standardvärde", en: "default")
        static let conditions = LocalizedText(
            fi: "Muut erot", sv: "Andra skillnader", en: "Other differences")
        static let conditionsNote = LocalizedText(
            fi: "Mikä tiedostojen arvojen lisäksi ei ole sama.",
            sv: "Vad som utöver filernas värden inte är detsamma.",
            en: "What is not the same, besides the values of the files.")
        static let condition = LocalizedText(fi: "Mikä", sv: "Vad", en: "What")
        static let conditionAbout = LocalizedText(
            fi: "Mikä eroaa", sv: "Vad som skiljer", en: "What differs")
        static let noDifference = LocalizedText(
            fi: "Lähtötiedot ovat samat.", sv: "Ingångsvärdena är desamma.", en: "The inputs are the same.")
        static let years = LocalizedText(fi: "Kouluvuosia", sv: "Läsår", en: "School years")
        static let headline = LocalizedText(
            fi: "Erot ovat toinen − ensimmäinen.", sv: "Skillnaderna är den andra − den första.",
            en: "Differences are second − first.")

        static func plugin(_ name: String) -> LocalizedText {
            LocalizedText(fi: "Lisäosa `\(name)`", sv: "Tillägget `\(name)`", en: "Plugin `\(name)`")
        }
    }
}
