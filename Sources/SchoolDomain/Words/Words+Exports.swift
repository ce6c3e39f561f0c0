/// What exported files say besides their tables.
extension Words {
    public static let contents = LocalizedText(fi: "Sisällys", sv: "Innehåll", en: "Contents")
    public static let contentsNote = LocalizedText(
        fi: "Jokaisella taulukolla on oma välilehtensä; nimestä pääsee sinne.",
        sv: "Varje tabell har sitt eget blad; namnet är en länk dit.",
        en: "Each table has a sheet of its own; its name is a link to it.")
    public static let sheet = LocalizedText(fi: "Taulukko", sv: "Tabell", en: "Table")
    public static let sheetNote = LocalizedText(fi: "Mitä siinä on", sv: "Vad den visar", en: "What it holds")
    public static let inputLegend = LocalizedText(
        fi: "Sinisellä merkittyjä lukuja voi muuttaa: niistä laskettavat luvut päivittyvät.",
        sv: "De blå talen kan ändras: de tal som beräknas av dem uppdateras.",
        en: "Numbers in blue can be changed: those that follow from them are recalculated.")
    public static let page = LocalizedText(fi: "Sivu", sv: "Sida", en: "Page")
    public static let hiddenCell = LocalizedText("..")
    public static let yes = LocalizedText(fi: "kyllä", sv: "ja", en: "yes")
    public static let no = LocalizedText(fi: "ei", sv: "nej", en: "no")
}

/// The data dictionary and the list of codes.
extension Words {
    public static let dataDictionary = LocalizedText(
        fi: "Tietohakemisto", sv: "Datakatalog", en: "Data dictionary")
    public static let dataDictionaryNote = LocalizedText(
        fi: "Jokaisen taulukon jokainen sarake: mitä siinä on ja missä yksikössä.",
        sv: "Varje kolumn i varje tabell: vad den innehåller och i vilken enhet.",
        en: "Every column of every table: what it holds and in what unit.")
    public static let codeList = LocalizedText(fi: "Koodit", sv: "Koder", en: "Codes")
    public static let codeListNote = LocalizedText(
        fi: "Mitä datatiedostojen tunnukset tarkoittavat.",
        sv: "Vad datafilernas beteckningar betyder.",
        en: "What the identifiers in the data files mean.")
    public static let code = LocalizedText(fi: "Tunnus", sv: "Beteckning", en: "Code")
    public static let codeAbout = LocalizedText(
        fi: "Tunnus, sama kaikissa kielissä.", sv: "Beteckning, densamma på alla språk.",
        en: "Identifier, the same in every language.")
    public static let meaning = LocalizedText(fi: "Merkitys", sv: "Betydelse", en: "Meaning")
    public static let meaningAbout = LocalizedText(
        fi: "Mitä se tarkoittaa.", sv: "Vad det betyder.", en: "What it means.")
    public static let column = LocalizedText(fi: "Sarake", sv: "Kolumn", en: "Column")
    public static let columnAbout = LocalizedText(
        fi: "Sarakkeen tunnus.", sv: "Kolumnens beteckning.", en: "The column's identifier.")
    public static let tableAbout = LocalizedText(
        fi: "Taulukon tunnus.", sv: "Tabellens beteckning.", en: "The table's identifier.")
    public static let sqlName = LocalizedText(fi: "Nimi SQLitessä", sv: "Namn i SQLite", en: "Name in SQLite")
    public static let sqlNameAbout = LocalizedText(
        fi: "Sarakkeen nimi SQLite-tietokannassa.", sv: "Kolumnens namn i SQLite-databasen.",
        en: "The column's name in the SQLite database.")
    public static let heading = LocalizedText(fi: "Otsikko", sv: "Rubrik", en: "Heading")
    public static let headingAbout = LocalizedText(
        fi: "Sarakkeen otsikko taulukossa.", sv: "Kolumnens rubrik i tabellen.",
        en: "The column's heading in the table.")
    public static let part = LocalizedText(fi: "Tehtävä", sv: "Roll", en: "Part")
    public static let partAbout = LocalizedText(
        fi: "Kertooko sarake, mistä rivi on, vai onko siinä luku vai huomautus.",
        sv: "Om kolumnen säger vad raden gäller, eller innehåller ett tal eller en anmärkning.",
        en: "Whether the column tells what a row is about, or holds a number or a remark.")
    public static let statistic = LocalizedText(fi: "Tunnusluku", sv: "Nyckeltal", en: "Statistic")
    public static let statisticAbout = LocalizedText(
        fi: "Mikä tunnusluku sarakkeen luku on.", sv: "Vilket nyckeltal kolumnens tal är.",
        en: "Which statistic the column's number is.")
    public static let measure = LocalizedText(fi: "Mittari", sv: "Mått", en: "Measure")
    public static let measureAbout = LocalizedText(
        fi: "Mitä mitataan.", sv: "Vad som mäts.", en: "What is measured.")
    public static let unit = LocalizedText(fi: "Yksikkö", sv: "Enhet", en: "Unit")
    public static let unitAbout = LocalizedText(
        fi: "Missä yksikössä luvut ovat.", sv: "I vilken enhet talen är.", en: "The unit of the numbers.")

    /// What part a column plays.
    public static let partKey = LocalizedText(fi: "mistä rivi on", sv: "vad raden gäller", en: "key")
    public static let partMeasure = LocalizedText(fi: "mittari", sv: "mått", en: "measure")
    public static let partUnit = LocalizedText(fi: "yksikkö", sv: "enhet", en: "unit")
    public static let partValue = LocalizedText(fi: "luku", sv: "tal", en: "number")
    public static let partNote = LocalizedText(fi: "huomautus", sv: "anmärkning", en: "remark")
}
