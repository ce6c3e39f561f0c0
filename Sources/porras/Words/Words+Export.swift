import Exports
import Localization
import SchoolDomain

/// Why files are not written.
extension Words.Messages {
    static func notExported(_ problem: ExportProblem) -> LocalizedText {
        switch problem {
        case .noName: noName
        case .standardOutput: standardOutput
        case .fileExists(let path): fileExists(path)
        case .folderNotEmpty(let path): folderNotEmpty(path)
        case .isFolder(let path): isFolder(path)
        case .noFormat(let path): whichFormat(path)
        case .otherFormat(let format, let path): contradictsName(path, format.name)
        case .unknownFormat(let said): unknownChoice("--as", said, ExportFormat.allCases.map(\.name))
        case .dialectWithoutCSV: noCSV
        case .obstacle(let words): words
        }
    }

    private static let noName = LocalizedText(
        fi: "`--to` tarvitsee tiedoston tai kansion nimen", sv: "`--to` behöver namnet på en fil eller mapp",
        en: "`--to` needs the name of a file or a folder")

    private static let standardOutput = LocalizedText(
        fi: "`--to -` ei käy: vienti kirjoittaa tiedostoja; muut komennot tulostavat valitsimella `--format`",
        sv: "`--to -` går inte: exporten skriver filer; andra kommandon skriver ut med `--format`",
        en: "`--to -` is not possible: an export writes files; other commands print with `--format`")

    private static func fileExists(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` on jo olemassa; `--force` korvaa sen",
            sv: "`\(path)` finns redan; `--force` ersätter den",
            en: "`\(path)` exists already; `--force` replaces it")
    }

    private static func folderNotEmpty(_ path: String) -> LocalizedText {
        LocalizedText(
            fi:
                "kansio `\(path)` ei ole tyhjä; `--force` korvaa samannimiset tiedostot ja jättää muut ennalleen",
            sv: "mappen `\(path)` är inte tom; `--force` ersätter filer med samma namn och lämnar de övriga",
            en:
                "the folder `\(path)` is not empty; `--force` replaces files of the same names and leaves the others"
        )
    }

    private static func isFolder(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` on kansio; anna tiedoston nimi tai useampi muoto (`--as xlsx,csv`)",
            sv: "`\(path)` är en mapp; ange ett filnamn eller flera format (`--as xlsx,csv`)",
            en: "`\(path)` is a folder; name a file, or several formats (`--as xlsx,csv`)")
    }

    private static func whichFormat(_ path: String) -> LocalizedText {
        let known = ExportFormat.allCases.map { "`\($0.name)`" }.joined(separator: ", ")
        return LocalizedText(
            fi: "nimestä `\(path)` ei näe muotoa; kerro se, `--as`: \(known)",
            sv: "namnet `\(path)` visar inte formatet; ange det, `--as`: \(known)",
            en: "the name `\(path)` does not tell the format; say it, `--as`: \(known)")
    }

    private static func contradictsName(_ path: String, _ format: String) -> LocalizedText {
        LocalizedText(
            fi: "`--as \(format)` ja tiedoston nimi `\(path)` puhuvat eri muodoista",
            sv: "`--as \(format)` och filnamnet `\(path)` anger olika format",
            en: "`--as \(format)` and the file name `\(path)` are of different formats")
    }

    /// - Parameter choices: what may be said; one that was nearly said is suggested.
    private static func unknownChoice(
        _ option: String, _ said: String, _ choices: [String]
    ) -> LocalizedText {
        let list = choices.joined(separator: ", ")
        let near = Spelling.closest(to: said, among: choices)
        return LocalizedText(
            fi: "`\(option) \(said)` ei ole mahdollinen"
                + (near.map { "; tarkoititko `\($0)`?" } ?? "; valitse: \(list)"),
            sv: "`\(option) \(said)` är inte möjligt"
                + (near.map { "; menade du `\($0)`?" } ?? "; välj: \(list)"),
            en: "`\(option) \(said)` is not possible"
                + (near.map { "; did you mean `\($0)`?" } ?? "; choose: \(list)"))
    }

    private static let noCSV = LocalizedText(
        fi: "`--csv` koskee vain CSV-tiedostoja, eikä niitä ole pyydetty",
        sv: "`--csv` gäller bara CSV-filer, och inga har begärts",
        en: "`--csv` is about CSV files only, and none is asked for")
}
