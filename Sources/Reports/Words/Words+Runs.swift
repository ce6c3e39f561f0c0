import Localization

extension Words {
    /// The runs of a store.
    enum Runs {
        static let title = LocalizedText(
            fi: "Säilytetyt ajot", sv: "Sparade körningar", en: "Runs that are kept")
        static let none = LocalizedText(
            fi: "Varastossa ei ole ajoja.", sv: "Arkivet har inga körningar.", en: "The store holds no runs.")
        static let run = LocalizedText(fi: "Ajo", sv: "Körning", en: "Run")
        static let runAbout = LocalizedText(
            fi: "Ajon numero varastossa", sv: "Körningens nummer i arkivet",
            en: "Number of the run in the store")
        static let label = LocalizedText(fi: "Nimilappu", sv: "Etikett", en: "Label")
        static let labelAbout = LocalizedText(
            fi: "Miksi ajoa kutsutaan; tällaista ajoa ei siivota pois",
            sv: "Vad körningen kallas; en sådan städas inte bort",
            en: "What the run is called; such a run is not cleared away")
        static let nameAbout = LocalizedText(
            fi: "Skenaarion nimi", sv: "Scenariots namn", en: "The scenario's name")
        static let changes = LocalizedText(fi: "Muutokset", sv: "Ändringar", en: "Changes")
        static let changesAbout = LocalizedText(
            fi: "Tässä ajossa muutetut arvot", sv: "Värden som ändrades för denna körning",
            en: "Values that were changed for this run")
        static let simulations = LocalizedText(fi: "Simulointeja", sv: "Simuleringar", en: "Simulations")
        static let simulationsAbout = LocalizedText(
            fi: "Valmiit simuloinnit", sv: "Färdiga simuleringar", en: "Simulations that are finished")
        static let seedAbout = LocalizedText(fi: "Satunnaisluvut", sv: "Slumptalen", en: "The random numbers")
        static let state = LocalizedText(fi: "Tila", sv: "Läge", en: "State")
        static let stateAbout = LocalizedText(
            fi: "Ovatko tiedostot ja ohjelma samat kuin silloin",
            sv: "Om filerna och programmet är desamma som då",
            en: "Whether the files and the program are what they were")
        static let current = LocalizedText(fi: "ajan tasalla", sv: "aktuell", en: "current")
        static let changed = LocalizedText(fi: "tiedosto muuttunut", sv: "fil ändrad", en: "file changed")
        static let gone = LocalizedText(fi: "tiedosto puuttuu", sv: "fil saknas", en: "file gone")
        static let otherBuild = LocalizedText(fi: "eri ohjelma", sv: "annat program", en: "other program")
        static let begun = LocalizedText(fi: "Aloitettu", sv: "Påbörjad", en: "Begun")
        static let begunAbout = LocalizedText(
            fi: "Milloin, UTC", sv: "När, i UTC", en: "When, in UTC")
        static let used = LocalizedText(fi: "Käytetty", sv: "Använd", en: "Used")
        static let usedAbout = LocalizedText(
            fi: "Milloin viimeksi, UTC", sv: "När senast, i UTC", en: "When last, in UTC")
        static let seconds = LocalizedText(fi: "Laskenta-aika", sv: "Beräkningstid", en: "Computing time")
        static let secondsAbout = LocalizedText(
            fi: "Kaikkien istuntojen aika yhteensä", sv: "Tiden för alla sessioner",
            en: "The time of all sessions")
        static let secondsUnit = LocalizedText(fi: "sekuntia", sv: "sekunder", en: "seconds")
        static let build = LocalizedText(fi: "Ohjelma", sv: "Program", en: "Program")
        static let buildAbout = LocalizedText(
            fi: "Ohjelman versio ja SHA-256", sv: "Programmets version och SHA-256",
            en: "Version and SHA-256 of the program")
        static let files = LocalizedText(
            fi: "Luetut tiedostot", sv: "Lästa filer", en: "Files that were read")
        static let fileAbout = LocalizedText(
            fi: "Polku ajohetkellä", sv: "Sökvägen vid körningen", en: "The path at the time of the run")
        static let sessions = LocalizedText(fi: "Istunnot", sv: "Sessioner", en: "Sessions")
        static let session = LocalizedText(fi: "Istunto", sv: "Session", en: "Session")
        static let sessionAbout = LocalizedText(
            fi: "Ohjelman kerta, jolla simulointeja valmistui", sv: "En gång då programmet simulerade",
            en: "One time that the program simulated")
        static let threads = LocalizedText(fi: "Säikeet", sv: "Trådar", en: "Threads")
        static let machine = LocalizedText(fi: "Kone", sv: "Maskin", en: "Machine")
        static let machineAbout = LocalizedText(
            fi: "Käyttöjärjestelmä ja suorittimet", sv: "Operativsystem och processorer",
            en: "Operating system and processors")
        static let scope = LocalizedText(fi: "Mistä", sv: "Av vad", en: "Of what")
        static let scopeAbout = LocalizedText(
            fi: "Mistä mittari kertoo; tyhjä: koko ajosta", sv: "Vad måttet gäller; tomt: hela körningen",
            en: "What the measure is of; empty: the whole run")
        static let more = LocalizedText(
            fi: "Kaikki mittarit ovat muodoissa, joita ohjelmat lukevat (csv, json).",
            sv: "Alla mått finns i de format som program läser (csv, json).",
            en: "Every measure is in the formats that programs read (csv, json).")
        static let differences = LocalizedText(
            fi: "Erot, pareittain", sv: "Skillnader, parvis", en: "Differences, pair by pair")
        static let noPairs = LocalizedText(
            fi: "Ajoilla ei ole yhteisiä satunnaislukuja (eri siemen), joten eroja ei lasketa pareittain.",
            sv: "Körningarna har inga gemensamma slumptal (olika frö), så skillnader räknas inte parvis.",
            en: "The runs share no random numbers (other seeds), so no differences are told pair by pair.")
        static let noCommon = LocalizedText(
            fi: "Mitään simulointia ei ole molemmista, joten eroja ei lasketa pareittain.",
            sv: "Ingen simulering finns av båda, så skillnader räknas inte parvis.",
            en: "No simulation is there of both, so no differences are told pair by pair.")

        static func differ(_ first: String, _ second: String) -> LocalizedText {
            LocalizedText(
                fi: "Mitä \(second) muuttaa verrattuna: \(first)",
                sv: "Vad \(second) ändrar jämfört med \(first)",
                en: "What \(second) changes, beside \(first)")
        }

        static func pairs(_ count: Int) -> LocalizedText {
            LocalizedText(
                fi: "\(count) simulointia samoin satunnaisluvuin",
                sv: "\(count) simuleringar med samma slumptal",
                en: "\(count) simulations on the same random numbers")
        }
    }
}
