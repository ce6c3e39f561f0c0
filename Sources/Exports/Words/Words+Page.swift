import Localization

extension Words {
    /// The parts of a page of HTML.
    enum Page {
        static let answer = LocalizedText(fi: "Vastaus", sv: "Svaret", en: "The answer")
        static let doubts = LocalizedText(
            fi: "Mikä muuttaisi vastausta", sv: "Vad som skulle ändra svaret",
            en: "What would change the answer")
        static let charts = LocalizedText(fi: "Kuviot", sv: "Diagram", en: "Charts")
        static let tables = LocalizedText(fi: "Taulukot", sv: "Tabeller", en: "Tables")
        static let record = LocalizedText(
            fi: "Oletukset ja alkuperä", sv: "Antaganden och ursprung", en: "Assumptions and provenance")
        static let copy = LocalizedText(
            fi: "Kopioi taulukkolaskentaan", sv: "Kopiera till kalkylark", en: "Copy for a spreadsheet")
        static let copied = LocalizedText(fi: "Kopioitu", sv: "Kopierat", en: "Copied")
        static let downloads = LocalizedText(
            fi: "Luvut tiedostona", sv: "Talen som fil", en: "The numbers as a file")
        static let command = LocalizedText(
            fi: "Tehty komennolla", sv: "Gjord med kommandot", en: "Made with the command")
    }
}
