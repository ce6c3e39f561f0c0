import Localization

extension Words {
    /// What the commands say beside their answers.
    enum Messages {
        static func nothingRun(_ path: String, errors: Int) -> LocalizedText {
            let count = Words.Counted.errors(errors)
            return LocalizedText(
                fi: "\(path): \(count.fi); mitään ei ajettu", sv: "\(path): \(count.sv); inget kördes",
                en: "\(path): \(count.en); nothing was run")
        }

        static func nothingCounted(_ path: String, errors: Int) -> LocalizedText {
            let count = Words.Counted.errors(errors)
            return LocalizedText(
                fi: "\(path): \(count.fi); mitään ei laskettu", sv: "\(path): \(count.sv); inget räknades",
                en: "\(path): \(count.en); nothing was counted")
        }

        static func resultsNotWritten(_ reason: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "tuloksia ei voitu kirjoittaa: \(reason.fi)",
                sv: "resultaten kunde inte skrivas: \(reason.sv)",
                en: "the results could not be written: \(reason.en)")
        }

        static func tooManyYears(_ years: Int, _ path: String, has: Int) -> LocalizedText {
            let count = Words.Counted.schoolYears(has)
            return LocalizedText(
                fi: "`--years \(years)` ei ole mahdollinen; tiedostossa \(path) on \(count.fi)",
                sv: "`--years \(years)` är inte möjligt; \(path) har \(count.sv)",
                en: "`--years \(years)` is not possible; \(path) has \(count.en)")
        }

        static func noSchoolYear(_ label: String, known: String) -> LocalizedText {
            LocalizedText(
                fi: "lukuvuotta `\(label)` ei ole; skenaariossa on \(known)",
                sv: "läsåret `\(label)` finns inte; scenariot har \(known)",
                en: "there is no school year `\(label)`; the scenario has \(known)")
        }

        static func noPupil(_ number: Int, last: Int) -> LocalizedText {
            LocalizedText(
                fi: "oppilasta \(number) ei ole; oppilaat on numeroitu 0–\(last)",
                sv: "eleven \(number) finns inte; eleverna är numrerade 0–\(last)",
                en: "there is no pupil \(number); pupils are numbered 0 to \(last)")
        }

        static func noScenarioFile(_ path: String) -> LocalizedText {
            LocalizedText(
                fi: "skenaariotiedostoa `\(path)` ei ole", sv: "scenariofilen `\(path)` finns inte",
                en: "there is no scenario file `\(path)`")
        }
    }
}

/// Scenarios side by side.
extension Words.Messages {
    static let otherYears = LocalizedText(fi: "lukuvuodet", sv: "läsår", en: "school years")
    static let otherSchools = LocalizedText(
        fi: "koulut tai oppilaat", sv: "skolor eller elever", en: "schools or pupils")
    static let otherYearsAndSchools = LocalizedText(
        fi: "lukuvuodet ja koulut tai oppilaat", sv: "läsår och skolor eller elever",
        en: "school years and schools or pupils")

    /// - Parameter what: in what they differ.
    static func unlike(
        _ plan: LocalizedText, _ baseline: LocalizedText, _ what: LocalizedText
    ) -> LocalizedText {
        LocalizedText(
            fi: """
                skenaarioissa `\(plan.fi)` ja `\(baseline.fi)` on eri \(what.fi); erot eivät johdu pelkästään \
                suunnitelmasta
                """,
            sv: """
                `\(plan.sv)` och `\(baseline.sv)` har olika \(what.sv); skillnaderna beror inte enbart på planen
                """,
            en: """
                `\(plan.en)` and `\(baseline.en)` have different \(what.en); the differences are not due to a plan \
                alone
                """)
    }
}

/// The journal of a run.
extension Words.Messages {
    static func removedJournals(_ names: String, days: Int) -> LocalizedText {
        LocalizedText(
            fi: "poistettiin yli \(days) päivää sitten keskeytyneiden ajojen jäänteet: \(names)",
            sv: "rester av körningar som avbröts för över \(days) dagar sedan togs bort: \(names)",
            en: "removed what runs left behind that broke off over \(days) days ago: \(names)")
    }

    static func noJournal(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "ajosta ei pidetä lokia tiedostossa `\(path)`: \(reason.fi)",
            sv: "ingen logg över körningen förs i `\(path)`: \(reason.sv)",
            en: "no journal of the run is kept in `\(path)`: \(reason.en)")
    }

    static func lastRunCrashed(inside plugin: String) -> LocalizedText {
        LocalizedText(
            fi: "edellinen ajo kaatui lisäosassa `\(plugin)`",
            sv: "den förra körningen kraschade i tillägget `\(plugin)`",
            en: "the last run crashed inside the plugin `\(plugin)`")
    }
    static let lastRunBrokeOff = LocalizedText(
        fi: "edellinen ajo keskeytyi", sv: "den förra körningen avbröts", en: "the last run broke off")

    /// - Parameter end: how the last run ended.
    static func goesOn(_ end: LocalizedText, finished: Int, _ path: String) -> LocalizedText {
        LocalizedText(
            fi: "\(end.fi); \(finished) valmiiksi simuloitua tulevaisuutta otetaan tiedostosta `\(path)`",
            sv: "\(end.sv); \(finished) färdigt simulerade framtider hämtas ur `\(path)`",
            en: "\(end.en); \(finished) finished replications are taken from `\(path)`")
    }

    static let readsItselfNot = LocalizedText(
        fi: "ohjelma ei pysty lukemaan omaa tiedostoaan", sv: "programmet kan inte läsa sin egen fil",
        en: "the program cannot read its own file")

    static func begunByOtherBuild(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "tiedoston `\(path)` oli aloittanut ohjelman eri koontiversio; ajo aloitetaan alusta",
            sv: "ett annat bygge av programmet hade påbörjat `\(path)`; körningen börjar om",
            en: "`\(path)` was begun by another build of the program; the run begins anew")
    }
}

extension Words {
    /// Things with their number, in the singular or the plural.
    enum Counted {
        static func schoolYears(_ count: Int) -> LocalizedText {
            Words.counted(
                count, one: LocalizedText(fi: "lukuvuosi", sv: "läsår", en: "school year"),
                many: LocalizedText(fi: "lukuvuotta", sv: "läsår", en: "school years"))
        }

        static func errors(_ count: Int) -> LocalizedText {
            Words.counted(
                count, one: LocalizedText(fi: "virhe", sv: "fel", en: "error"),
                many: LocalizedText(fi: "virhettä", sv: "fel", en: "errors"))
        }
    }
}
