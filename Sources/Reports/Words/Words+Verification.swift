import Localization

extension Words {
    /// A stored run that is simulated again.
    enum Verification {
        static let title = LocalizedText(
            fi: "Simuloitu uudelleen", sv: "Simulerat på nytt", en: "Simulated again")
        static let way = LocalizedText(fi: "Miten", sv: "Hur", en: "How")
        static let wayAbout = LocalizedText(
            fi: "Miten simuloitiin uudelleen", sv: "Hur det simulerades på nytt",
            en: "In which way it was simulated again")
        static let resumed = LocalizedText(
            fi: "keskeytyksen jälkeen", sv: "efter ett avbrott", en: "after an interruption")
        static let outcome = LocalizedText(fi: "Tulokset", sv: "Resultat", en: "Results")
        static let outcomeAbout = LocalizedText(
            fi: "Ovatko kaikki arvot samat viimeistä bittiä myöten",
            sv: "Om alla värden är desamma till sista biten",
            en: "Whether all values are the same to the last bit")
        static let same = LocalizedText(fi: "samat", sv: "desamma", en: "the same")
        static let isDifferent = LocalizedText(fi: "ERI", sv: "OLIKA", en: "DIFFERENT")
        static let compared = LocalizedText(fi: "Verrattu", sv: "Jämförda", en: "Compared")
        static let comparedAbout = LocalizedText(
            fi: "Simuloinnit, joita verrattiin säilytettyihin",
            sv: "Simuleringar som jämfördes med de sparade",
            en: "Simulations that were compared with those kept")
        static let different = LocalizedText(fi: "Eroavia", sv: "Avvikande", en: "Different")
        static let differentAbout = LocalizedText(
            fi: "Simuloinnit, joissa jokin arvo eroaa", sv: "Simuleringar där något värde avviker",
            en: "Simulations in which any value differs")
        static let firstDifferent = LocalizedText(
            fi: "Ensimmäinen eroava", sv: "Första avvikande", en: "First different")
        static let firstDifferentAbout = LocalizedText(
            fi: "Ensimmäisen eroavan simuloinnin numero", sv: "Numret på den första avvikande simuleringen",
            en: "Number of the first simulation that differs")
        static let nothing = LocalizedText(
            fi: "Ajosta ei ole valmiita simulointeja.", sv: "Körningen har inga färdiga simuleringar.",
            en: "The run has no simulations that are finished.")
        static let otherBuild = LocalizedText(
            fi: "Ajon on simuloinut toinen ohjelma kuin tämä.",
            sv: "Körningen simulerades av ett annat program.",
            en: "Another build of the program simulated the run.")
    }
}
