import Localization

extension Words {
    /// Why a shared library is refused, after its name, and what to do about it.
    package enum Library {
        static let isNotTrusted = LocalizedText(
            fi: "ei ole vielä luotettu", sv: "är ännu inte betrott", en: "is not trusted yet")
        static func hasChanged(from old: String, to new: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "on muuttunut sen jälkeen, kun siihen luotettiin: sen SHA-256 oli \(old) ja on nyt \(new)",
                sv: "har ändrats sedan det betroddes: dess SHA-256 var \(old) och är nu \(new)",
                en: "has changed since it was trusted: its SHA-256 was \(old) and is \(new)")
        }
        static let findOut = LocalizedText(
            fi: "selvitä, miksi", sv: "ta reda på varför", en: "find out why")

        static func cannotBeCopied(_ reason: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "kopiointi muistiin ei onnistu: \(reason.fi)",
                sv: "kan inte kopieras till minnet: \(reason.sv)",
                en: "cannot be copied into memory: \(reason.en)")
        }
        /// - Parameter reason: what the system's loader says, in its own words.
        static func cannotBeLoaded(_ reason: String) -> LocalizedText {
            LocalizedText(
                fi: "lataaminen ei onnistu: \(reason)", sv: "kan inte laddas: \(reason)",
                en: "cannot be loaded: \(reason)")
        }
        static let linkWhatItNeeds = LocalizedText(
            fi:
                "linkitä siihen, mitä se tarvitsee; vain järjestelmän ja Swiftin kirjastot löytyvät itsestään",
            sv: "länka in det som det behöver; bara systemets och Swifts bibliotek hittas av sig själva",
            en:
                "link what it needs into it; only libraries of the system and of Swift are found by themselves"
        )
        static func noEntry(_ function: String) -> LocalizedText {
            LocalizedText(
                fi: "ei ole lisäosa: siinä ei ole funktiota `\(function)`",
                sv: "är inget tillägg: det har ingen funktion `\(function)`",
                en: "exports no function `\(function)`, so it is no plugin")
        }
        static let seeHeader = LocalizedText(
            fi: "lisäosa alkaa siitä funktiosta; ks. `porras_plugin.h`",
            sv: "ett tillägg börjar med den funktionen; se `porras_plugin.h`",
            en: "a plugin begins at that function; see `porras_plugin.h`")
        static func returnedNothing(_ function: String) -> LocalizedText {
            LocalizedText(
                fi: "sisältää funktion `\(function)`, joka palautti arvon NULL",
                sv: "har en funktion `\(function)` som gav NULL",
                en: "has a function `\(function)` that returned NULL")
        }
        static let tellAuthor = LocalizedText(
            fi: "kerro lisäosan tekijälle", sv: "säg det till den som har gjort tillägget",
            en: "tell the plugin's author")
        static let tellAuthorOfHeader = LocalizedText(
            fi: "kerro lisäosan tekijälle; ks. `porras_plugin.h`",
            sv: "säg det till den som har gjort tillägget; se `porras_plugin.h`",
            en: "tell the plugin's author; see `porras_plugin.h`")
        /// - Parameter fault: for its author, in English.
        static func describesItselfWrongly(_ fault: String) -> LocalizedText {
            LocalizedText(
                fi: "kuvaa itsensä väärin: \(fault)", sv: "beskriver sig fel: \(fault)",
                en: "describes itself wrongly: \(fault)")
        }
        static func isForVersion(_ version: String, here: String) -> LocalizedText {
            LocalizedText(
                fi: "on tehty lisäosarajapinnan versiolle \(version); tässä ohjelmassa on \(here)",
                sv: "är byggt för tilläggsgränssnittets version \(version); detta program har \(here)",
                en: "is built for version \(version) of the plugin interface; this program has \(here)")
        }
        static let useNewer = LocalizedText(
            fi: "käytä uudempaa porrasta tai käännä lisäosa tämän ohjelman `porras_plugin.h`:lla",
            sv: "använd en nyare porras, eller bygg tillägget med detta programs `porras_plugin.h`",
            en: "use a newer porras, or build the plugin with the `porras_plugin.h` of this one")
        static let buildWithThisHeader = LocalizedText(
            fi: "käännä lisäosa tämän ohjelman `porras_plugin.h`:lla",
            sv: "bygg tillägget med detta programs `porras_plugin.h`",
            en: "build the plugin with the `porras_plugin.h` of this program")

        package static func cannotBeWritten(_ reason: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "kirjoittaminen ei onnistu: \(reason.fi)", sv: "kan inte skrivas: \(reason.sv)",
                en: "cannot be written: \(reason.en)")
        }
        package static func cannotBeRead(_ reason: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "lukeminen ei onnistu: \(reason.fi)", sv: "kan inte läsas: \(reason.sv)",
                en: "cannot be read: \(reason.en)")
        }
    }
}
