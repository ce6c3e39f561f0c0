import Localization

extension Words {
    /// A plugin that stops a run; its message is in the plugin's own words.
    enum Breach {
        static func refusesValues(_ plugin: String, _ message: String) -> LocalizedText {
            LocalizedText(
                fi: "lisäosa `\(plugin)` ei hyväksy sille annettuja arvoja: \(message)",
                sv: "tillägget `\(plugin)` godtar inte det som det fick: \(message)",
                en: "plugin `\(plugin)` refuses what it was given: \(message)")
        }

        static func brokeOff(_ plugin: String, _ place: LocalizedText, _ message: String) -> LocalizedText {
            LocalizedText(
                fi: "lisäosa `\(plugin)` keskeytyi \(place.fi): \(message)",
                sv: "tillägget `\(plugin)` avbröts \(place.sv): \(message)",
                en: "plugin `\(plugin)` broke off \(place.en): \(message)")
        }

        static func inPhase(_ phase: String) -> LocalizedText {
            LocalizedText(fi: "vaiheessa \(phase)", sv: "i fasen \(phase)", en: "in phase \(phase)")
        }

        static func onDay(_ date: String) -> LocalizedText {
            LocalizedText(fi: "päivänä \(date)", sv: "den \(date)", en: "of \(date)")
        }

        static func inFuture(_ number: Int) -> LocalizedText {
            LocalizedText(
                fi: "(simulointi \(number))", sv: "(simulering \(number))", en: "(replication \(number))")
        }

        static func withPupil(_ number: Int) -> LocalizedText {
            LocalizedText(fi: ", oppilas \(number)", sv: ", elev \(number)", en: ", pupil \(number)")
        }
    }
}

extension Words {
    /// Of a file, after its name, where no libraries are loaded.
    static let noneLoaded = LocalizedText(
        fi: "on jaettu kirjasto, eikä niitä ladata täällä",
        sv: "är ett delat bibliotek, och inga laddas här",
        en: "is a shared library, and none is loaded here")
}
