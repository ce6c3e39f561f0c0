import Localization

/// What exported files say besides their tables.
extension Words {
    static let contents = LocalizedText(fi: "Sisällys", sv: "Innehåll", en: "Contents")
    static let lookedUp = LocalizedText(fi: "Taustaksi", sv: "Som bakgrund", en: "To be looked up")
    static let made = LocalizedText(fi: "Tehty", sv: "Gjord", en: "Made")
    static let followsLegend = LocalizedText(
        fi:
            "Kaavoilla lasketut luvut päivittyvät, kun sinisiä lukuja muutetaan muilla välilehdillä; muut pysyvät.",
        sv: "Tal med formler uppdateras när blå tal ändras på andra blad; de övriga ändras inte.",
        en:
            "Numbers with formulas are recalculated when numbers in blue are changed on other sheets; the others stay."
    )
    static let fixedLegend = LocalizedText(
        fi: "Tätä taulukkoa ei lasketa uudelleen, vaikka sinisiä lukuja muutetaan.",
        sv: "Den här tabellen räknas inte om fast blå tal ändras.",
        en: "This table is not recalculated when numbers in blue are changed.")
    static let beginningOnly = LocalizedText(
        fi: "Paperille tulee vain alku; koko taulukon saa poistamalla tulostusalueen.",
        sv: "Bara början skrivs ut; ta bort utskriftsområdet för att få hela tabellen.",
        en: "Only its beginning is printed; clear the print area for all of it.")
    static let contentsNote = LocalizedText(
        fi: "Jokaisella taulukolla on oma välilehtensä; nimestä pääsee sinne.",
        sv: "Varje tabell har sitt eget blad; namnet är en länk dit.",
        en: "Each table has a sheet of its own; its name is a link to it.")
    static let sheet = LocalizedText(fi: "Taulukko", sv: "Tabell", en: "Table")
    static let sheetNote = LocalizedText(fi: "Mitä siinä on", sv: "Vad den visar", en: "What it holds")
    static let inputLegend = LocalizedText(
        fi: "Sinisellä merkittyjä lukuja voi muuttaa: niistä laskettavat luvut päivittyvät.",
        sv: "De blå talen kan ändras: de tal som beräknas av dem uppdateras.",
        en: "Numbers in blue can be changed: those that follow from them are recalculated.")
    /// A table that readers are not shown.
    ///
    /// - Parameter commands: what gets the other formats, as typed.
    static func longTable(_ title: String, _ rows: Int, _ commands: String?) -> LocalizedText {
        let how = commands.map { " (\($0))" } ?? ""
        return LocalizedText(
            fi: "\(title): \(rows) riviä; ne ovat muissa muodoissa\(how).",
            sv: "\(title): \(rows) rader; de finns i andra format\(how).",
            en: "\(title): \(rows) rows; the other formats have them\(how).")
    }
    /// Rows of a table that readers are not shown.
    static func moreRows(_ count: Int, _ commands: String?) -> LocalizedText {
        let how = commands.map { " (\($0))" } ?? ""
        return count == 1
            ? LocalizedText(
                fi: "… ja vielä yksi rivi; se on muissa muodoissa\(how).",
                sv: "… och en rad till; den finns i andra format\(how).",
                en: "… and one more row; the other formats have it\(how).")
            : LocalizedText(
                fi: "… ja vielä \(count) riviä; ne ovat muissa muodoissa\(how).",
                sv: "… och \(count) rader till; de finns i andra format\(how).",
                en: "… and \(count) more rows; the other formats have them\(how).")
    }
    static let page = LocalizedText(fi: "Sivu", sv: "Sida", en: "Page")
}

extension ExportFormat.Purpose {
    /// As help tells it.
    public var words: LocalizedText {
        switch self {
        case .people: LocalizedText(fi: "ihmisille", sv: "för människor", en: "for people")
        case .programs: LocalizedText(fi: "ohjelmille", sv: "för program", en: "for programs")
        case .programsByRow:
            LocalizedText(
                fi: "ohjelmille, rivi kerrallaan", sv: "för program, rad för rad",
                en: "for programs, row by row")
        case .spreadsheets:
            LocalizedText(
                fi: "taulukkolaskentaan", sv: "för kalkylprogram", en: "for spreadsheets")
        }
    }
}

/// The data dictionary and the list of codes.
extension Words {
    static let dataDictionary = LocalizedText(
        fi: "Tietohakemisto", sv: "Datakatalog", en: "Data dictionary")
    static let dataDictionaryNote = LocalizedText(
        fi: "Jokaisen taulukon jokainen sarake: mitä siinä on ja missä yksikössä.",
        sv: "Varje kolumn i varje tabell: vad den innehåller och i vilken enhet.",
        en: "Every column of every table: what it holds and in what unit.")
    static let codeList = LocalizedText(fi: "Koodit", sv: "Koder", en: "Codes")
    static let codeListNote = LocalizedText(
        fi: "Mitä datatiedostojen tunnukset tarkoittavat.",
        sv: "Vad datafilernas beteckningar betyder.",
        en: "What the identifiers in the data files mean.")
    static let code = LocalizedText(fi: "Tunnus", sv: "Beteckning", en: "Code")
    static let codeAbout = LocalizedText(
        fi: "Tunnus, sama kaikissa kielissä.", sv: "Beteckning, densamma på alla språk.",
        en: "Identifier, the same in every language.")
    static let meaning = LocalizedText(fi: "Merkitys", sv: "Betydelse", en: "Meaning")
    static let meaningAbout = LocalizedText(
        fi: "Mitä se tarkoittaa.", sv: "Vad det betyder.", en: "What it means.")
    static let column = LocalizedText(fi: "Sarake", sv: "Kolumn", en: "Column")
    static let columnAbout = LocalizedText(
        fi: "Sarakkeen tunnus.", sv: "Kolumnens beteckning.", en: "The column's identifier.")
    static let tableAbout = LocalizedText(
        fi: "Taulukon tunnus.", sv: "Tabellens beteckning.", en: "The table's identifier.")
    static let sqlName = LocalizedText(fi: "Nimi SQLitessä", sv: "Namn i SQLite", en: "Name in SQLite")
    static let sqlNameAbout = LocalizedText(
        fi: "Sarakkeen nimi SQLite-tietokannassa.", sv: "Kolumnens namn i SQLite-databasen.",
        en: "The column's name in the SQLite database.")
    static let heading = LocalizedText(fi: "Otsikko", sv: "Rubrik", en: "Heading")
    static let headingAbout = LocalizedText(
        fi: "Sarakkeen otsikko taulukossa.", sv: "Kolumnens rubrik i tabellen.",
        en: "The column's heading in the table.")
    static let part = LocalizedText(fi: "Tehtävä", sv: "Roll", en: "Part")
    static let partAbout = LocalizedText(
        fi: "Kertooko sarake, mistä rivi on, vai onko siinä luku vai huomautus.",
        sv: "Om kolumnen säger vad raden gäller, eller innehåller ett tal eller en anmärkning.",
        en: "Whether the column tells what a row is about, or holds a number or a remark.")
    static let statistic = LocalizedText(fi: "Tunnusluku", sv: "Nyckeltal", en: "Statistic")
    static let statisticAbout = LocalizedText(
        fi: "Mikä tunnusluku sarakkeen luku on.", sv: "Vilket nyckeltal kolumnens tal är.",
        en: "Which statistic the column's number is.")

    /// What part a column plays.
    static let partKey = LocalizedText(fi: "mistä rivi on", sv: "vad raden gäller", en: "key")
    static let partLabel = LocalizedText(
        fi: "mistä rivi on, sanoin", sv: "vad raden gäller, i ord", en: "key in words")
    static let partMeasure = LocalizedText(fi: "mittari", sv: "mått", en: "measure")
    static let partUnit = LocalizedText(fi: "yksikkö", sv: "enhet", en: "unit")
    static let partValue = LocalizedText(fi: "luku", sv: "tal", en: "number")
    static let partNote = LocalizedText(fi: "huomautus", sv: "anmärkning", en: "remark")
}

/// What cells say that hold neither a number nor a text of their table.
extension Words {
    static let hiddenCell = LocalizedText("..")
    static let yes = LocalizedText(fi: "kyllä", sv: "ja", en: "yes")
    static let no = LocalizedText(fi: "ei", sv: "nej", en: "no")
}
