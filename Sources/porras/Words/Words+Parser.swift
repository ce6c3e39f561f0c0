import Localization

extension Words {
    /// What the parser of commands and options says; its own English is what these are known by.
    enum Parser {
        static func unknownOption(_ option: String) -> LocalizedText {
            LocalizedText(
                fi: "Tuntematon valitsin '\(option)'", sv: "Okänt alternativ '\(option)'",
                en: "Unknown option '\(option)'")
        }

        static func unknownOption(_ option: String, meant: String) -> LocalizedText {
            LocalizedText(
                fi: "Tuntematon valitsin '\(option)'. Tarkoititko '\(meant)'?",
                sv: "Okänt alternativ '\(option)'. Menade du '\(meant)'?",
                en: "Unknown option '\(option)'. Did you mean '\(meant)'?")
        }

        static func invalidOption(_ option: String) -> LocalizedText {
            LocalizedText(
                fi: "Tämä ei ole valitsin: \(option)", sv: "Detta är inget alternativ: \(option)",
                en: "Invalid option: \(option)")
        }

        static func missingValue(_ option: String) -> LocalizedText {
            LocalizedText(
                fi: "Arvo puuttuu valitsimelta '\(option)'", sv: "Värde saknas för '\(option)'",
                en: "Missing value for '\(option)'")
        }

        /// Of one-letter options written together.
        static func either(_ unknown: String, or missing: String, in letters: String) -> LocalizedText {
            LocalizedText(
                fi: "\(unknown)\n   tai: \(missing), kun on kirjoitettu '\(letters)'",
                sv: "\(unknown)\n   eller: \(missing) i '\(letters)'",
                en: "\(unknown)\n   or: \(missing) in '\(letters)'")
        }

        static func takesNoValue(_ option: String, _ said: String) -> LocalizedText {
            LocalizedText(
                fi: "Valitsimelle '\(option)' ei anneta arvoa, mutta sille annettiin '\(said)'.",
                sv: "Alternativet '\(option)' har inget värde, men '\(said)' angavs.",
                en: "The option '\(option)' does not take any value, but '\(said)' was specified.")
        }

        static func unexpected(_ said: String) -> LocalizedText {
            LocalizedText(
                fi: "Tuntematon komento tai ylimääräinen tieto: '\(said)'",
                sv: "Okänt kommando eller överflödig uppgift: '\(said)'",
                en: "Unexpected argument '\(said)'")
        }

        static func unexpected(_ count: String, _ said: String) -> LocalizedText {
            LocalizedText(
                fi: "\(count) tuntematonta tai ylimääräistä tietoa: '\(said)'",
                sv: "\(count) okända eller överflödiga uppgifter: '\(said)'",
                en: "\(count) unexpected arguments: '\(said)'")
        }

        static func missing(_ name: String) -> LocalizedText {
            LocalizedText(
                fi: "Pakollinen tieto puuttuu: '\(name)'", sv: "Obligatorisk uppgift saknas: '\(name)'",
                en: "Missing expected argument '\(name)'")
        }
    }
}

/// Values that an option cannot have.
extension Words.Parser {
    static func invalid(_ said: String, _ name: String) -> LocalizedText {
        LocalizedText(
            fi: "Arvo '\(said)' ei kelpaa kohtaan '\(name)'", sv: "Värdet '\(said)' duger inte för '\(name)'",
            en: "The value '\(said)' is invalid for '\(name)'")
    }

    /// - Parameter reason: in words of the program.
    static func invalid(_ said: String, _ name: String, because reason: String) -> LocalizedText {
        LocalizedText(
            fi: "Arvo '\(said)' ei kelpaa kohtaan '\(name)': \(reason)",
            sv: "Värdet '\(said)' duger inte för '\(name)': \(reason)",
            en: "The value '\(said)' is invalid for '\(name)': \(reason)")
    }

    static func invalid(_ said: String, _ name: String, oneOf list: String) -> LocalizedText {
        LocalizedText(
            fi: "Arvo '\(said)' ei kelpaa kohtaan '\(name)'. Valitse \(list).",
            sv: "Värdet '\(said)' duger inte för '\(name)'. Välj \(list).",
            en: "The value '\(said)' is invalid for '\(name)'. Please provide one of \(list).")
    }

    static func invalid(_ said: String, _ name: String, lines: String) -> LocalizedText {
        LocalizedText(
            fi: "Arvo '\(said)' ei kelpaa kohtaan '\(name)'. Valitse jokin näistä:\n\(lines)",
            sv: "Värdet '\(said)' duger inte för '\(name)'. Välj en av dessa:\n\(lines)",
            en: "The value '\(said)' is invalid for '\(name)'. Please provide one of the following:\n\(lines)"
        )
    }

    /// Between quoted values, the last two of a list.
    static let or = LocalizedText(fi: "' tai '", sv: "' eller '", en: "' or '")
    /// The same, of two.
    static let and = LocalizedText(fi: "' tai '", sv: "' eller '", en: "' and '")
}

/// The page that `--help` shows, and what follows an error.
extension Words.Parser {
    static let overview = LocalizedText(fi: "KUVAUS:", sv: "ÖVERSIKT:", en: "OVERVIEW:")
    static let usageHeading = LocalizedText(fi: "KÄYTTÖ:", sv: "ANVÄNDNING:", en: "USAGE:")
    static let argumentsHeading = LocalizedText(
        fi: "MITÄ ANNETAAN:", sv: "VAD SOM ANGES:", en: "ARGUMENTS:")
    static let optionsHeading = LocalizedText(
        fi: "VALITSIMET:", sv: "ALTERNATIV:", en: "OPTIONS:")
    static let subcommandsHeading = LocalizedText(
        fi: "KOMENNOT:", sv: "KOMMANDON:", en: "SUBCOMMANDS:")
    static let options = LocalizedText(fi: "<valitsimet>", sv: "<alternativ>", en: "<options>")
    static let subcommand = LocalizedText(fi: "<komento>", sv: "<kommando>", en: "<subcommand>")
    static let subcommands = LocalizedText(fi: "<komennot>", sv: "<kommandon>", en: "<subcommands>")
    static let values = LocalizedText(fi: "(arvot:", sv: "(värden:", en: "(values:")
    static let initially = LocalizedText(fi: "oletus:", sv: "förval:", en: "default:")
    static let showVersion = LocalizedText(
        fi: "Näyttää version.", sv: "Visar versionen.", en: "Show the version.")
    static let showHelp = LocalizedText(
        fi: "Näyttää tämän ohjeen.", sv: "Visar denna hjälp.", en: "Show help information.")
    static let showSubcommandHelp = LocalizedText(
        fi: "Näyttää komennon ohjeen.", sv: "Visar hjälpen för ett kommando.",
        en: "Show subcommand help information.")
    static let help = LocalizedText(fi: "Ohje:", sv: "Hjälp:", en: "Help:")
    static let usage = LocalizedText(fi: "Käyttö:", sv: "Användning:", en: "Usage:")

    static func seeDetailed(_ command: String) -> LocalizedText {
        LocalizedText(
            fi: "Komennon oma ohje: '\(command)'.", sv: "Hjälp om ett kommando: '\(command)'.",
            en: "See '\(command)' for detailed help.")
    }

    static func seeMore(_ command: String) -> LocalizedText {
        LocalizedText(
            fi: "Lisätietoja: '\(command)'.", sv: "Mer information: '\(command)'.",
            en: "See '\(command)' for more information.")
    }
}
