import Localization

extension Words {
    /// Why a run keeps no journal, after the journal's name.
    static let isNoJournal = LocalizedText(
        fi: "sillä nimellä on jo jotakin muuta kuin loki", sv: "där finns redan något annat än en logg",
        en: "what is there is no journal")
    static let journalInUse = LocalizedText(
        fi: "saman komennon toinen ajo kirjoittaa siihen",
        sv: "en annan körning av samma kommando skriver i den",
        en: "another run of the same command is at work on it")
}
