import Localization

extension Words {
    /// Why a store cannot be used, after the name of its file.
    enum Store {
        static let absent = LocalizedText(
            fi: "ajovarastoa ei ole", sv: "det finns inget körningsarkiv", en: "there is no run store")
        static let foreign = LocalizedText(
            fi: "siinä on jotakin muuta kuin ajovarasto; tiedostoon ei koskettu",
            sv: "det är något annat än ett körningsarkiv; filen har inte rörts",
            en: "what is there is no run store; the file was not touched")
        static let newer = LocalizedText(
            fi: "sen on kirjoittanut ohjelman uudempi versio",
            sv: "en nyare version av programmet har skrivit det",
            en: "a later version of the program wrote it")
        static let inUse = LocalizedText(
            fi: "toinen ohjelma kirjoittaa siihen", sv: "ett annat program skriver i det",
            en: "another program is writing into it")
        static let noLocks = LocalizedText(
            fi: "tiedostojärjestelmä ei tunne lukkoja", sv: "filsystemet känner inte till lås",
            en: "the file system knows no locks")

        static func damaged(_ detail: String) -> LocalizedText {
            LocalizedText(
                fi: "ajovarasto on vioittunut (\(detail)); mitään ei kirjoitettu sen päälle",
                sv: "körningsarkivet är skadat (\(detail)); inget har skrivits över",
                en: "the run store is damaged (\(detail)); nothing was overwritten")
        }
    }
}
