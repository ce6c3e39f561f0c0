import Localization
import SchoolDomain

/// The page on which values are moved.
extension Words {
    enum Serve {
        /// What is moved, as the heading of all such numbers.
        static func lever(_ lever: Lever) -> LocalizedText {
            switch lever {
            case .posts:
                .init(
                    fi: "Henkilöstö, henkilötyövuosia", sv: "Personal, årsverken",
                    en: "Staff, full-time posts")
            case .seats:
                .init(fi: "Pienluokkien paikat", sv: "Platser i smågrupper", en: "Seats in small classes")
            case .threshold:
                .init(
                    fi: "Poissaoloraja, jonka jälkeen porras alkaa",
                    sv: "Frånvarogräns efter vilken steget tas",
                    en: "Absence over which a step is due")
            case .lookEvery:
                .init(
                    fi: "Kuinka usein poissaoloja katsotaan", sv: "Hur ofta frånvaron följs upp",
                    en: "How often absence is looked at")
            case .lookChance:
                .init(
                    fi: "Todennäköisyys, että katsominen huomaa ylityksen",
                    sv: "Sannolikhet att en uppföljning märker överskridandet",
                    en: "Chance that one look finds a crossing")
            case .coverage:
                .init(
                    fi: "Kuinka suurelle osalle toimenpidettä tarjotaan",
                    sv: "Till hur stor del åtgärden erbjuds", en: "Share who are offered an intervention")
            case .level: .init(fi: "Poissaolojen taso", sv: "Frånvarons nivå", en: "Level of absence")
            }
        }

        static let allSchools = LocalizedText(fi: "kaikki koulut", sv: "alla skolor", en: "all schools")

        /// What a saved alternative asks.
        static func whatIf(_ changes: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "Mitä muuttuu, jos \(changes.fi)?", sv: "Vad ändras om \(changes.sv)?",
                en: "What changes with \(changes.en)?")
        }
    }
}

/// Why something is not done.
extension Words.Serve {
    static let nothingMoved = LocalizedText(
        fi: "mitään ei ole muutettu: siirrä ensin jotakin arvoa",
        sv: "inget är ändrat: flytta först något värde",
        en: "nothing is changed: move a value first")
    static func tooManyPins(_ most: Int) -> LocalizedText {
        LocalizedText(
            fi: "kiinnitettynä voi olla enintään \(most) vaihtoehtoa; poista ensin jokin",
            sv: "högst \(most) alternativ kan vara fästa; ta först bort något",
            en: "at most \(most) alternatives can be pinned; remove one first")
    }
    static let noFileName = LocalizedText(
        fi: "anna nimi, jossa on vain kirjaimia, numeroita ja merkkejä - ja _, enintään 60",
        sv: "ge ett namn med bara bokstäver, siffror och tecknen - och _, högst 60",
        en: "give a name of letters, digits, - and _ only, at most 60")
    static func fileExists(_ file: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(file)` on jo olemassa; anna toinen nimi", sv: "`\(file)` finns redan; ge ett annat namn",
            en: "`\(file)` is there already; give another name")
    }
    static let notAsFile = LocalizedText(
        fi: "näitä muutoksia ei voi sanoa tiedostona, joka laajentaa skenaariota; kiinnitä vaihtoehto",
        sv: "dessa ändringar kan inte sägas i en fil som utvidgar scenariot; fäst alternativet",
        en: "these changes cannot be said by a file that extends the scenario; pin the alternative")
    static let noReport = LocalizedText(
        fi: "raporttia ei voitu tehdä", sv: "rapporten kunde inte göras", en: "the report could not be made")
}

/// What stands on the page whatever is moved.
extension Words.Serve {
    /// By the names that the page's template knows.
    static let page: [String: LocalizedText] = [
        "language": .init(fi: "Kieli", sv: "Språk", en: "Language"),
        "move": .init(fi: "Mitä muutetaan", sv: "Vad som ändras", en: "What is moved"),
        "other": .init(fi: "Muu arvo", sv: "Ett annat värde", en: "Another value"),
        "otherNote": .init(
            fi: "Mikä tahansa skenaarion arvo avaimensa mukaan.",
            sv: "Vilket värde som helst i scenariot enligt sin nyckel.",
            en: "Any value of the scenario, by its key."),
        "key": .init(fi: "Avain", sv: "Nyckel", en: "Key"),
        "value": .init(fi: "Arvo", sv: "Värde", en: "Value"),
        "change": .init(fi: "Muuta", sv: "Ändra", en: "Change"),
        "reset": .init(
            fi: "Palauta skenaarion arvot", sv: "Återställ scenariots värden", en: "Back to the scenario"),
        "answer": .init(fi: "Vastaus", sv: "Svar", en: "Answer"),
        "charts": .init(fi: "Kuviot", sv: "Diagram", en: "Charts"),
        "shownOf": .init(fi: "Kuviot ja luvut", sv: "Diagram och tal", en: "Charts and numbers"),
        "keep": .init(fi: "Säilytä vaihtoehto", sv: "Behåll alternativet", en: "Keep the alternative"),
        "keepNote": .init(
            fi:
                "Kiinnitetty jää vertailuun. Skenaario (.yaml) ja raportti (.html) tallennetaan työkansioon; mitään ei korvata.",
            sv:
                "Det fästa stannar i jämförelsen. Scenariot (.yaml) och rapporten (.html) sparas i arbetsmappen; inget ersätts.",
            en:
                "What is pinned stays in the comparison. The scenario (.yaml) and the report (.html) are saved in the working folder; nothing is replaced."
        ),
        "name": .init(fi: "Nimi", sv: "Namn", en: "Name"),
        "pin": .init(fi: "Kiinnitä vertailuun", sv: "Fäst i jämförelsen", en: "Pin for comparison"),
        "save": .init(fi: "Tallenna skenaario", sv: "Spara scenariot", en: "Save the scenario"),
        "report": .init(fi: "Tallenna raportti", sv: "Spara rapporten", en: "Save a report"),
        "take": .init(fi: "Ota muutettavaksi", sv: "Ta upp", en: "Take up"),
        "remove": .init(fi: "Poista", sv: "Ta bort", en: "Remove"),
        "saved": .init(fi: "tiedostossa", sv: "i filen", en: "in the file"),
        "written": .init(fi: "Tallennettu", sv: "Sparat", en: "Saved"),
        "simulations": .init(fi: "Simulointeja", sv: "Simuleringar", en: "Simulations"),
        "gone": .init(
            fi: "Ohjelma ei vastaa: se on lopetettu. Käynnistä se uudelleen ja avaa sen antama osoite.",
            sv: "Programmet svarar inte: det är avslutat. Starta det på nytt och öppna adressen som det ger.",
            en:
                "The program does not answer: it has ended. Start it again and open the address that it gives."
        ),
        "noScript": .init(
            fi: "Sivu tarvitsee JavaScriptiä.", sv: "Sidan behöver JavaScript.",
            en: "The page needs JavaScript."),
    ]
}

/// The sockets.
extension Words.Serve {
    static let notListening = LocalizedText(
        fi: "osoitetta ei saatu käyttöön", sv: "adressen kunde inte tas i bruk",
        en: "the address could not be used")
}
