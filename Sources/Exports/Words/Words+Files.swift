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

    static func isLinkToNothing(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` on linkki tiedostoon, jota ei ole",
            sv: "`\(path)` är en länk till en fil som inte finns",
            en: "`\(path)` is a link to a file that is not there")
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
