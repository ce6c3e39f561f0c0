import Localization
import SchoolDomain

/// The tables of a scenario's inputs and of their differences.
extension Words {
    static let assumptions = LocalizedText(
        fi: "Lähtötiedot ja oletukset", sv: "Ingångsvärden och antaganden", en: "Inputs and assumptions")
    static let assumptionsNote = LocalizedText(
        fi: """
            Skenaarion jokainen arvo niin kuin se on kirjoitettu, sekä lähde: tarkistettu arvo on luettu julkisesta \
            lähteestä, johdettu on laskettu sellaisista, oletukselle ei ole lähdettä. Oletusarvoa ei ole annettu \
            skenaariossa, vaan se on ohjelman oma. Selitteet ovat skenaariotiedostojen kommentteja niiden omalla \
            kielellä.
            """,
        sv: """
            Varje värde i scenariot så som det är skrivet, och dess källa: ett kontrollerat värde har lästs i en \
            offentlig källa, ett härlett har räknats ut av sådana, ett antagande saknar källa. Ett standardvärde har \
            inte angetts i scenariot utan är programmets eget. Förklaringarna är scenariofilernas kommentarer på \
            deras eget språk.
            """,
        en: """
            Every value of the scenario as it is written, and its source: a verified value was read in a public \
            source, a derived one follows from such, an assumption has no source. A default is not given in the \
            scenario but is the program's own. Explanations are the comments of the scenario files in their own \
            language.
            """)
    static let inputDifferences = LocalizedText(
        fi: "Lähtötietojen erot", sv: "Skillnader i ingångsvärden", en: "Differences of inputs")
    static let inputDifferencesNote = LocalizedText(
        fi: """
            Arvot, jotka eivät ole kaikissa skenaarioissa samat, niin kuin ne on kirjoitettu. Tyhjä: arvoa ei \
            skenaariossa ole.
            """,
        sv: """
            Värden som inte är lika i alla scenarier, så som de är skrivna. Tomt: värdet finns inte i scenariot.
            """,
        en: """
            Values that are not the same in all scenarios, as they are written. Empty: the scenario has no such value.
            """)

    private static let change = Diagnostic.Place.change
    static let inputPath = LocalizedText(fi: "Avain", sv: "Nyckel", en: "Key")
    static let inputPathAbout = LocalizedText(
        fi: "Arvon paikka skenaariossa; samalla avaimella sen voi muuttaa valitsimella `\(change)`.",
        sv: "Värdets plats i scenariot; med samma nyckel kan det ändras med `\(change)`.",
        en: "The value's place in the scenario; `\(change)` changes it by the same key.")
    static let inputValue = LocalizedText(fi: "Arvo", sv: "Värde", en: "Value")
    static let inputValueAbout = LocalizedText(
        fi: "Arvo niin kuin se on kirjoitettu.", sv: "Värdet så som det är skrivet.",
        en: "The value as it is written.")
    static let inputNumber = LocalizedText(fi: "Lukuna", sv: "Som tal", en: "As a number")
    static let inputNumberAbout = LocalizedText(
        fi: "Sama lukuna kirjoitetussa yksikössä, kun arvo on yksi luku.",
        sv: "Samma som tal i den skrivna enheten, när värdet är ett enda tal.",
        en: "The same as a number in the unit as written, when the value is a single number.")
    static let inputUnitAbout = LocalizedText(
        fi: "Yksikkö niin kuin se on kirjoitettu.", sv: "Enheten så som den är skriven.",
        en: "The unit as it is written.")
    static let inputMark = LocalizedText(fi: "Peruste", sv: "Grund", en: "Basis")
    static let inputMarkAbout = LocalizedText(
        fi:
            "Onko arvo tarkistettu, johdettu, numeroitu oletus, valinta vai ohjelman oletusarvo; tyhjä: ei merkitty.",
        sv: """
            Om värdet är kontrollerat, härlett, ett numrerat antagande, ett val eller programmets standardvärde; tomt: \
            inte märkt.
            """,
        en: """
            Whether the value is verified, derived, a numbered assumption, a choice or the program's default; empty: \
            not marked.
            """)
    static let inputSource = LocalizedText(
        fi: "Lähde ja selite", sv: "Källa och förklaring", en: "Source and explanation")
    static let inputSourceAbout = LocalizedText(
        fi: "Arvoa selittävä kommentti skenaariotiedostossa, tai oletusarvon lähde.",
        sv: "Kommentaren som förklarar värdet i scenariofilen, eller standardvärdets källa.",
        en: "The comment that explains the value in the scenario file, or the default's source.")
    static let inputPlace = LocalizedText(
        fi: "Tiedosto ja rivi", sv: "Fil och rad", en: "File and line")
    static let inputPlaceAbout = LocalizedText(
        fi: "Missä arvo on annettu; `\(change)` on muutos komentorivillä, tyhjä on oletusarvo.",
        sv: "Var värdet är angivet; `\(change)` är en ändring på kommandoraden, tomt är standardvärdet.",
        en: "Where the value is given; `\(change)` is a change on the command line, empty is the default.")
}

/// Where a value comes from.
extension Words {
    private static func mark(_ mark: ScenarioInput.Mark) -> LocalizedText {
        switch mark {
        case .verified: LocalizedText(fi: "tarkistettu", sv: "kontrollerat", en: "verified")
        case .derived: LocalizedText(fi: "johdettu", sv: "härlett", en: "derived")
        case .assumed(let number):
            LocalizedText(fi: "oletus \(number)", sv: "antagande \(number)", en: "assumption \(number)")
        case .choice: LocalizedText(fi: "valinta", sv: "val", en: "choice")
        case .standard: LocalizedText(fi: "oletusarvo", sv: "standardvärde", en: "default")
        }
    }

    /// Several marks of one value, in their order.
    static func marks(_ marks: [ScenarioInput.Mark]) -> LocalizedText {
        let words = marks.map(mark)
        func joined(_ part: (LocalizedText) -> String) -> String {
            words.map(part).joined(separator: ", ")
        }
        return LocalizedText(fi: joined(\.fi), sv: joined(\.sv), en: joined(\.en))
    }
}
