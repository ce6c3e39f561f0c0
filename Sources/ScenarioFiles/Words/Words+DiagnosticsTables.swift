import Localization
import SchoolDomain

// Tables in CSV files.
extension Words.Fault {
    static let tableNameEmpty = LocalizedText(
        fi: "taulukon nimi on tyhjä", sv: "tabellens namn är tomt", en: "the name of the table is empty")
    static let quoteOpen = LocalizedText(
        fi: "tästä alkavaa lainausmerkkiä ei suljeta", sv: "citattecknet som börjar här sluts inte",
        en: "the quote that begins here is not closed")
    static let textAfterQuote = LocalizedText(
        fi: "sulkevan lainausmerkin jälkeen on tekstiä",
        sv: "det finns text efter det avslutande citattecknet",
        en: "there is text after the closing quote")
    /// - Parameter further: how many more rows are of that length.
    static func fields(_ count: Int, header: Int, further: Int) -> LocalizedText {
        guard further > 0 else {
            return .init(
                fi: "tällä rivillä on \(count) kenttää; otsikkorivillä on \(header)",
                sv: "den här raden har \(count) fält; rubrikraden har \(header)",
                en: "this row has \(count) fields; the header has \(header)")
        }
        return .init(
            fi: "tällä rivillä (ja \(further) muulla) on \(count) kenttää; otsikkorivillä on \(header)",
            sv: "den här raden (och \(further) till) har \(count) fält; rubrikraden har \(header)",
            en: "this row (and \(further) more) has \(count) fields; the header has \(header)")
    }
    static let commaInTable = LocalizedText(
        fi: "taulukossa, jonka solut erottaa pilkku, desimaalipilkku tarvitsee lainausmerkit: `\"2,9\"`",
        sv: "i en tabell med komma mellan cellerna behöver ett decimalkomma citattecken: `\"2,9\"`",
        en: "in a table with commas between cells, a decimal comma needs quotes: `\"2,9\"`")
    static func noHeader(_ path: String) -> LocalizedText {
        .init(
            fi: "tiedoston `\(path)` alussa ei ole riviä, joka nimeää sarakkeet",
            sv: "`\(path)` börjar inte med en rad som anger kolumnernas namn",
            en: "`\(path)` does not begin with a line that names the columns")
    }
    static func headerNames(_ columns: String) -> LocalizedText {
        .init(
            fi: "ensimmäinen rivi nimeää sarakkeet, suomeksi, ruotsiksi tai näin: \(columns)",
            sv: "den första raden anger kolumnernas namn, på finska, svenska eller så här: \(columns)",
            en: "the first line names the columns, in Finnish, Swedish or like this: \(columns)")
    }
    static let orLong = LocalizedText(
        fi: "tai rivi kullekin koululle ja vuosiluokalle: name,grade,pupils",
        sv: "eller en rad för varje skola och årskurs: name,grade,pupils",
        en: "or a row for each school and grade: name,grade,pupils")
    static func groupsAdded(_ group: String) -> LocalizedText {
        .init(
            fi: "opetusryhmien oppilaat (kuten `\(group)`) laskettiin yhteen vuosiluokittain",
            sv: "eleverna i undervisningsgrupperna (som `\(group)`) räknades ihop per årskurs",
            en: "pupils of teaching groups (such as `\(group)`) were added up to their grades")
    }
    static func groupTwice(_ group: String, firstLine line: Int) -> LocalizedText {
        .init(
            fi: "koulun opetusryhmä `\(group)` on jo rivillä \(line)",
            sv: "skolans undervisningsgrupp `\(group)` finns redan på rad \(line)",
            en: "the school's teaching group `\(group)` is on line \(line) already")
    }
    static func columnTwice(_ name: String) -> LocalizedText {
        .init(
            fi: "sarakkeita `\(name)` on kaksi", sv: "det finns två kolumner `\(name)`",
            en: "there are two columns `\(name)`")
    }
    static func unknownColumn(_ name: String) -> LocalizedText {
        .init(
            fi: "saraketta nimeltä `\(name)` ei ole", sv: "ingen kolumn heter `\(name)`",
            en: "no column is called `\(name)`")
    }
    static func noColumns(_ names: [String]) -> LocalizedText {
        let (list, isOne) = (quoted(names).en, names.count == 1)
        return .init(
            fi: "taulukosta \(isOne ? "puuttuu sarake" : "puuttuvat sarakkeet") \(list)",
            sv: "tabellen saknar \(isOne ? "kolumnen" : "kolumnerna") \(list)",
            en: "the table has no \(isOne ? "column" : "columns") \(list)")
    }
}

// How a table was read where it is not written as the program writes tables.
extension Words.Fault {
    /// - Parameter word: the first word that shows whether it was read rightly.
    static func readAs(_ encoding: String, _ path: String, _ word: String?) -> LocalizedText {
        let shown = word.map {
            LocalizedText(fi: ", esimerkiksi `\($0)`", sv: ", till exempel `\($0)`", en: ", such as `\($0)`")
        }
        return LocalizedText(
            fi: "`\(path)` on luettu merkistöllä \(encoding)\(shown?.fi ?? "")",
            sv: "`\(path)` har lästs med kodningen \(encoding)\(shown?.sv ?? "")",
            en: "`\(path)` was read as \(encoding)\(shown?.en ?? "")")
    }
    static func workbook(_ path: String) -> LocalizedText {
        .init(
            fi: "`\(path)` on työkirja, ei CSV-taulukko", sv: "`\(path)` är en arbetsbok, ingen CSV-tabell",
            en: "`\(path)` is a workbook, not a CSV table")
    }
    static let saveAsCSV = LocalizedText(
        fi: """
            tallenna taulukko CSV-tiedostona: Excelissä Tallenna nimellä, CSV UTF-8; LibreOfficessa Tallenna nimellä, \
            Teksti CSV
            """,
        sv: """
            spara bladet som CSV: i Excel Spara som, CSV UTF-8; i LibreOffice Spara som, Text CSV
            """,
        en: "save the sheet as CSV: in Excel Save As, CSV UTF-8; in LibreOffice Save As, Text CSV")
    static func linesAbove(_ count: Int) -> LocalizedText {
        .init(
            fi:
                "tämä rivi nimeää sarakkeet; sen yläpuolelta \(count == 1 ? "yksi rivi" : "\(count) riviä") on jätetty pois",
            sv:
                "den här raden anger kolumnerna; \(count == 1 ? "en rad" : "\(count) rader") ovanför används inte",
            en:
                "this row names the columns; \(count == 1 ? "one row" : "\(count) rows") above it \(count == 1 ? "is" : "are") left out"
        )
    }
    static func unusedColumns(_ names: LocalizedText) -> LocalizedText {
        .init(
            fi: "näitä sarakkeita ei käytetä: \(names.fi)", sv: "dessa kolumner används inte: \(names.sv)",
            en: "these columns are not used: \(names.en)")
    }
    static func nobodyInGrades(_ columns: [String]) -> LocalizedText {
        let list = quoted(columns).en
        return .init(
            fi: "taulukossa ei ole sarakkeita \(list): niillä vuosiluokilla ei ole oppilaita",
            sv: "tabellen saknar kolumnerna \(list): inga elever går i dessa årskurser",
            en: "the table has no columns \(list): nobody is in those grades")
    }
    static func namelessColumns(_ numbers: [Int]) -> LocalizedText {
        let list = numbers.map(String.init).joined(separator: ", ")
        return .init(
            fi: "sarakkeilla \(list) ei ole nimeä, eikä niitä käytetä",
            sv: "kolumnerna \(list) har inget namn och används inte",
            en: "the columns \(list) have no name and are not used")
    }
    static func madeOfNames(_ name: String, _ id: String) -> LocalizedText {
        .init(
            fi: "koulujen tunnukset on tehty nimistä: `\(name)` on `\(id)`",
            sv: "skolornas beteckningar har bildats av namnen: `\(name)` är `\(id)`",
            en: "the schools' ids are made of their names: `\(name)` is `\(id)`")
    }
    static func blankAsNone(_ count: Int) -> LocalizedText {
        .init(
            fi: "\(count == 1 ? "yksi tyhjä solu" : "\(count) tyhjää solua") on luettu nollaksi oppilaaksi",
            sv: "\(count == 1 ? "en tom cell" : "\(count) tomma celler") har lästs som 0 elever",
            en: "\(count == 1 ? "one blank cell was" : "\(count) blank cells were") read as 0 pupils")
    }
    static let writeNone = LocalizedText(
        fi: "kirjoita 0, jos oppilaita ei ole; tilastossa tyhjä solu voi olla salattu pieni luku",
        sv: "skriv 0 där det inte finns elever; i statistik kan en tom cell vara ett litet tal som döljs",
        en: "write 0 where there are no pupils; in statistics a blank may be a small number that is kept back"
    )
    static let takeTotalsOut = LocalizedText(
        fi: "poista summarivi taulukosta", sv: "ta bort summaraden ur tabellen",
        en: "take the row of totals out of the table")
}

// Signs of statistics.
extension Words.Fault {
    static func mark(_ typed: String, _ mark: StatisticalMark) -> LocalizedText {
        let what: LocalizedText
        switch mark {
        case .hidden:
            what = .init(
                fi: "lukua, jota ei näytetä, koska se on pieni",
                sv: "ett tal som inte visas för att det är litet",
                en: "a number that is not shown because it is small")
        case .unavailable:
            what = .init(
                fi: "lukua, jota ei ole saatavissa tai joka on epävarma",
                sv: "ett tal som saknas eller är osäkert",
                en: "a number that is not available or too uncertain")
        case .notApplicable:
            what = .init(
                fi: "kohtaa, johon ei voi tulla lukua", sv: "en plats där inget tal kan stå",
                en: "a place where there can be no number")
        case .none: what = .init(fi: "nollaa (ei yhtään)", sv: "noll (inget att redovisa)", en: "none at all")
        case .failed:
            return .init(
                fi: "`\(typed)` on taulukkolaskennan virhe, ei luku",
                sv: "`\(typed)` är ett fel i kalkylbladet, inget tal",
                en: "`\(typed)` is an error of the spreadsheet, no number")
        }
        return LocalizedText(
            fi: "`\(typed)` ei ole luku; tilastoissa se tarkoittaa \(what.fi)",
            sv: "`\(typed)` är inget tal; i statistik betyder det \(what.sv)",
            en: "`\(typed)` is no number; in statistics it stands for \(what.en)")
    }
    static let mendFormula = LocalizedText(
        fi: "korjaa solun kaava tai kirjoita luku", sv: "rätta formeln i cellen, eller skriv talet",
        en: "mend the formula of the cell, or write the number")
    static let writeCount = LocalizedText(
        fi: "kirjoita luku omasta rekisteristäsi tai arvio siitä",
        sv: "skriv talet ur ert eget register, eller en uppskattning",
        en: "write the number from your own register, or an estimate")
    static let writeNobody = LocalizedText(
        fi: "kirjoita 0, jos oppilaita ei ole", sv: "skriv 0 om det inte finns någon",
        en: "write 0 if there is nobody")
}
