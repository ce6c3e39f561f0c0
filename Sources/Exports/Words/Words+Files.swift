import Localization
import SchoolDomain

/// What is said when files cannot be written.
extension Words {
    static func cannotWrite(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)`: kirjoittaminen ei onnistu: \(reason.fi)",
            sv: "`\(path)`: det går inte att skriva: \(reason.sv)",
            en: "`\(path)` cannot be written: \(reason.en)")
    }

    static func fileExists(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` on jo olemassa; `--force` korvaa sen",
            sv: "`\(path)` finns redan; `--force` ersätter den",
            en: "`\(path)` exists already; `--force` replaces it")
    }

    static func folderNotEmpty(_ path: String) -> LocalizedText {
        LocalizedText(
            fi:
                "kansio `\(path)` ei ole tyhjä; `--force` korvaa samannimiset tiedostot ja jättää muut ennalleen",
            sv: "mappen `\(path)` är inte tom; `--force` ersätter filer med samma namn och lämnar de övriga",
            en:
                "the folder `\(path)` is not empty; `--force` replaces files of the same names and leaves the others"
        )
    }

    static func isFolder(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` on kansio; anna tiedoston nimi tai useampi muoto (`--as xlsx,csv`)",
            sv: "`\(path)` är en mapp; ange ett filnamn eller flera format (`--as xlsx,csv`)",
            en: "`\(path)` is a folder; name a file, or several formats (`--as xlsx,csv`)")
    }

    static func isNoFolder(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` ei ole kansio; useampi muoto ja muistikirja kirjoitetaan kansioon",
            sv: "`\(path)` är ingen mapp; flera format och anteckningsboken skrivs i en mapp",
            en: "`\(path)` is no folder; several formats and the notebook are written to a folder")
    }

    static func isNoOrdinaryFile(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` ei ole tavallinen tiedosto", sv: "`\(path)` är ingen vanlig fil",
            en: "`\(path)` is no ordinary file")
    }

    static func noFolder(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "kansiota `\(path)` ei ole", sv: "mappen `\(path)` finns inte",
            en: "there is no folder `\(path)`")
    }

    static func fileIsOpen(_ path: String, lock: String) -> LocalizedText {
        LocalizedText(
            fi:
                "`\(path)` on auki toisessa ohjelmassa; sulje se ensin (jos se ei ole auki, poista `\(lock)`)",
            sv:
                "`\(path)` är öppen i ett annat program; stäng den först (om den inte är det, radera `\(lock)`)",
            en: "`\(path)` is open in another program; close it first (if it is not, delete `\(lock)`)")
    }

    static func writeProtected(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` on kirjoitussuojattu", sv: "`\(path)` är skrivskyddad",
            en: "`\(path)` is write-protected")
    }
    static let diskTakesNoMore = LocalizedText(
        fi: "levy ei ota vastaan enempää", sv: "disken tar inte emot mer", en: "the disk takes no more")
}

/// What a workbook cannot hold.
extension Words {
    static func tooManyRows(_ table: String, _ rows: Int, _ rowsMax: Int) -> LocalizedText {
        LocalizedText(
            fi:
                "taulukossa `\(table)` on \(rows) riviä, ja välilehdelle mahtuu \(rowsMax); vie se muussa muodossa",
            sv:
                "tabellen `\(table)` har \(rows) rader, och ett blad rymmer \(rowsMax); exportera i ett annat format",
            en:
                "the table `\(table)` has \(rows) rows, and a sheet holds \(rowsMax); export it in another format"
        )
    }

    static func tooLongText(_ table: String, _ lengthMax: Int) -> LocalizedText {
        LocalizedText(
            fi: "taulukossa `\(table)` on pitempi teksti kuin soluun mahtuu (\(lengthMax) merkkiä)",
            sv: "tabellen `\(table)` har en längre text än en cell rymmer (\(lengthMax) tecken)",
            en: "the table `\(table)` has a longer text than a cell holds (\(lengthMax) characters)")
    }

    static func tooLongFormula(_ table: String, _ lengthMax: Int) -> LocalizedText {
        LocalizedText(
            fi: "taulukossa `\(table)` on pitempi kaava kuin soluun mahtuu (\(lengthMax) merkkiä)",
            sv: "tabellen `\(table)` har en längre formel än en cell rymmer (\(lengthMax) tecken)",
            en: "the table `\(table)` has a longer formula than a cell holds (\(lengthMax) characters)")
    }
}

/// What is said of an order that makes no sense.
extension Words {
    static func whichFormat(_ path: String) -> LocalizedText {
        let known = ExportFormat.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        return LocalizedText(
            fi:
                "nimestä `\(path)` ei näe muotoa; kerro se, `--as`: \(known)",
            sv:
                "namnet `\(path)` visar inte formatet; ange det, `--as`: \(known)",
            en:
                "the name `\(path)` does not tell the format; say it, `--as`: \(known)"
        )
    }

    static func contradictsName(_ path: String, _ format: String) -> LocalizedText {
        LocalizedText(
            fi: "`--as \(format)` ja tiedoston nimi `\(path)` puhuvat eri muodoista",
            sv: "`--as \(format)` och filnamnet `\(path)` anger olika format",
            en: "`--as \(format)` and the file name `\(path)` are of different formats")
    }

    /// - Parameter choices: what may be said; one that was nearly said is suggested.
    static func unknownChoice(_ option: String, _ said: String, _ choices: [String]) -> LocalizedText {
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

    static let noCSV = LocalizedText(
        fi: "`--csv` koskee vain CSV-tiedostoja, eikä niitä ole pyydetty",
        sv: "`--csv` gäller bara CSV-filer, och inga har begärts",
        en: "`--csv` is about CSV files only, and none is asked for")
}
