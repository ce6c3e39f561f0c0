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

        static func noObservationDates(_ path: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "\(path): skenaariossa ei ole tarkastuspäiviä; anna `observation.dates`, kuten [10-31, 03-31]",
                sv:
                    "\(path): scenariot har inga granskningsdagar; ange `observation.dates`, såsom [10-31, 03-31]",
                en:
                    "\(path): the scenario has no observation dates; give `observation.dates`, such as [10-31, 03-31]"
            )
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

        static let noStandardOutput = LocalizedText(
            fi:
                "vakiotuloste on suljettu, eikä tuloksille ole paikkaa; ohjaa se tiedostoon tai `/dev/null`iin",
            sv:
                "standardutmatningen är stängd och resultaten har ingen plats; led den till en fil eller `/dev/null`",
            en:
                "standard output is closed, so there is no place for the results; direct it to a file or to `/dev/null`"
        )

        static func isNotUTF8(_ number: Int, _ word: String) -> LocalizedText {
            LocalizedText(
                fi: "komennon \(number). sana `\(word)` ei ole UTF-8:aa; anna tiedostolle toinen nimi",
                sv: "kommandots ord nummer \(number), `\(word)`, är inte UTF-8; ge filen ett annat namn",
                en: "word \(number) of the command, `\(word)`, is not UTF-8; give the file another name")
        }

        static func hasControls(_ number: Int, _ word: String) -> LocalizedText {
            LocalizedText(
                fi: "komennon \(number). sanassa `\(word)` on ohjausmerkkejä tai rivinvaihto",
                sv: "kommandots ord nummer \(number), `\(word)`, har styrtecken eller radbyte",
                en: "word \(number) of the command, `\(word)`, has control characters or a line break")
        }

        static func memory(_ replications: Int, measures: Int, gigabytes: Double) -> LocalizedText {
            let amount = (gigabytes * 10).rounded() / 10
            return LocalizedText(
                fi: "\(replications) toistoa × \(measures) mittaria vaatii muistia \(amount) Gt",
                sv: "\(replications) upprepningar × \(measures) mått kräver \(amount) GB minne",
                en: "\(replications) replications × \(measures) measures take \(amount) GB of memory"
            ).withDecimalSigns
        }

        static func tooLittleMemory(_ needed: LocalizedText, gigabytes: Double) -> LocalizedText {
            let amount = (gigabytes * 10).rounded() / 10
            return LocalizedText(
                fi: "\(needed.fi), mutta vapaana on \(amount) Gt",
                sv: "\(needed.sv), men \(amount) GB är ledigt",
                en: "\(needed.en), but \(amount) GB are free"
            ).withDecimalSigns
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
    static func runOfBaseline(
        _ plan: LocalizedText, _ baseline: LocalizedText, replications: Int, seed: UInt64
    ) -> LocalizedText {
        LocalizedText(
            fi: """
                skenaarion `\(plan.fi)` oma `run` ei ole voimassa: kaikki ajetaan kuten `\(baseline.fi)`, \
                \(replications) kertaa siemenellä \(seed), jotta sattuma on yhteinen
                """,
            sv: """
                `run` i `\(plan.sv)` gäller inte: alla körs som `\(baseline.sv)`, \(replications) gånger med fröet \
                \(seed), så att slumpen är gemensam
                """,
            en: """
                the `run` of `\(plan.en)` does not count: all are run as `\(baseline.en)` is, \(replications) times \
                with seed \(seed), so that chance is shared
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

    static func damagedJournal(_ path: String, lines: Int) -> LocalizedText {
        LocalizedText(
            fi:
                "tiedostossa `\(path)` on rivejä (\(lines)), jotka eivät ole sellaisina kuin ne kirjoitettiin;"
                + " niiden toistot ajetaan uudelleen",
            sv: "`\(path)` har rader (\(lines)) som inte är som de skrevs; deras upprepningar körs på nytt",
            en:
                "`\(path)` has lines (\(lines)) that are not as they were written; their replications are run again"
        )
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
            fi: "\(end.fi); \(finished) valmista simulointia otetaan tiedostosta `\(path)`",
            sv: "\(end.sv); \(finished) färdiga simuleringar hämtas ur `\(path)`",
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
