import Exports
import Localization
import SchoolDomain

/// What is said of `--format`.
extension Words.Options {
    static func makesFiles(_ format: String) -> LocalizedText {
        LocalizedText(
            fi:
                "`--format \(format)` tekisi tiedoston; tiedostot kirjoittaa `porras export … --to … --as \(format)`",
            sv:
                "`--format \(format)` skulle göra en fil; filer skrivs med `porras export … --to … --as \(format)`",
            en: "`--format \(format)` would make a file; `porras export … --to … --as \(format)` writes files"
        )
    }

    static let moreOfMonitoring = LocalizedText(
        fi: "Jokainen koulu ja vuosiluokka: --all. Kaikki luvut: --format csv tai --to seuranta.xlsx.",
        sv: "Varje skola och årskurs: --all. Alla tal: --format csv eller --to uppfoljning.xlsx.",
        en: "Every school and grade: --all. All numbers: --format csv or --to monitoring.xlsx.")

    /// - Parameter section: one of them, as typed.
    static func moreSections(_ section: String) -> LocalizedText {
        LocalizedText(
            fi: "Lisää: esim. --show \(section) (osat kertoo --help); kaikki: --all.",
            sv: "Mer: t.ex. --show \(section) (delarna finns i --help); allt: --all.",
            en: "More: --show \(section), say (--help names the sections); everything: --all.")
    }

    static func needsScenario(_ option: String) -> LocalizedText {
        LocalizedText(
            fi: "\(option) tarvitsee skenaarion", sv: "\(option) behöver ett scenario",
            en: "\(option) needs a scenario")
    }

    static func noExporter(_ said: String, known: [String]) -> LocalizedText {
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return LocalizedText(
            fi: "`--format \(said)` ei käy tässä; muodot ovat \(list)",
            sv: "`--format \(said)` går inte här; formaten är \(list)",
            en: "`--format \(said)` cannot be had here; the formats are \(list)")
    }
}

extension Words.Help {
    private static let printed = ExportFormat.allCases.compactMap { format in
        format.purpose.map { Words.labelled(LocalizedText(format.name), $0.words) }
    }.joined(by: "; ")
    static let format = LocalizedText(
        fi: "\(printed.fi); tai vientilisäosan nimi.",
        sv: "\(printed.sv); eller namnet på ett exporttillägg.",
        en: "\(printed.en); or the name of an exporter plugin.")
}
