import Localization
import SchoolDomain

extension Words {
    /// What is asked and said when a municipality's folder is begun.
    enum Beginning {
        static let whatName = LocalizedText(
            fi: "Kunnan nimi", sv: "Kommunens namn", en: "Name of the municipality")
        static let whichTable = LocalizedText(
            fi: "Koulujen taulukko (CSV: oppilaat kouluittain ja vuosiluokittain)",
            sv: "Tabellen över skolor (CSV: elever per skola och årskurs)",
            en: "Table of schools (CSV: pupils by school and grade)")
        static let whichYears = LocalizedText(fi: "Lukuvuodet", sv: "Läsår", en: "School years")
        static let whichWinterWeek = LocalizedText(
            fi: "Talviloman viikko (8, 9 tai 10)", sv: "Vinterlovets vecka (8, 9 eller 10)",
            en: "Week of the winter break (8, 9 or 10)")
        static let isThereClass = LocalizedText(
            fi: "Onko pienluokka (k/e)", sv: "Finns det en smågrupp (j/n)", en: "Is there a small class (y/n)"
        )
        static let no = LocalizedText(fi: "ei", sv: "nej", en: "no")
    }
}

/// Why an answer is not accepted.
extension Words.Beginning {
    static let nameIs = LocalizedText(
        fi: "nimen pitää olla yhdellä rivillä ja enintään 100 merkkiä, ilman ohjausmerkkejä",
        sv: "namnet ska stå på en rad och ha högst 100 tecken, utan styrtecken",
        en: "a name must be on one line, of 100 characters at most, without control characters")
    static let yearsAre = LocalizedText(
        fi: "lukuvuodet kirjoitetaan kuten 2026-27 tai 2026-27..2028-29",
        sv: "läsår skrivs som 2026-27 eller 2026-27..2028-29",
        en: "school years are written like 2026-27 or 2026-27..2028-29")
    static let yearsReversed = LocalizedText(
        fi: "viimeinen lukuvuosi on ennen ensimmäistä", sv: "det sista läsåret är före det första",
        en: "the last school year is before the first")

    static func yearsAreWithin(most: Int, _ first: Int, _ last: Int) -> LocalizedText {
        LocalizedText(
            fi: "lukuvuosia voi olla 1–\(most), ja ne alkavat vuosina \(first)–\(last)",
            sv: "läsåren kan vara 1–\(most), och de börjar åren \(first)–\(last)",
            en: "there can be 1 to \(most) school years, which begin in the years \(first) to \(last)")
    }

    static let dateIs = LocalizedText(
        fi: "päivä kirjoitetaan kuten 2026-08-12 tai 12.8.2026",
        sv: "en dag skrivs som 2026-08-12 eller 12.8.2026",
        en: "a date is written like 2026-08-12 or 12.8.2026")
    static let winterWeekIs = LocalizedText(
        fi: "talviloma on viikolla 8, 9 tai 10", sv: "vinterlovet är vecka 8, 9 eller 10",
        en: "the winter break is in week 8, 9 or 10")
    static let yesOrNo = LocalizedText(
        fi: "vastaa k (kyllä) tai e (ei)", sv: "svara j (ja) eller n (nej)", en: "answer y (yes) or n (no)")

    static let tableIs = LocalizedText(
        fi: "anna CSV-tiedoston nimi", sv: "ge namnet på en CSV-fil", en: "give the name of a CSV file")

    static func noTable(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "tiedostoa `\(path)` ei ole tai sitä ei voi lukea",
            sv: "filen `\(path)` finns inte eller kan inte läsas",
            en: "there is no file `\(path)`, or it cannot be read")
    }

    /// - Parameter possible: the first days with which the law's days come out.
    static func firstDayIs(
        _ day: CalendarDate, _ possible: [CalendarDate], days: Int, _ year: String
    ) -> LocalizedText {
        let first = possible.first?.description ?? "…"
        let last = possible.last?.description ?? "…"
        return LocalizedText(
            fi:
                "ensimmäinen koulupäivä \(day) ei käy: lukuvuoden \(year) \(days) lakisääteistä koulupäivää täyttyvät "
                + "ennen joulua, kun koulu alkaa arkipäivänä \(first) … \(last)",
            sv:
                "den första skoldagen \(day) går inte: läsåret \(year) får sina \(days) lagstadgade skoldagar före jul när "
                + "skolan börjar en vardag \(first) … \(last)",
            en:
                "the first school day \(day) is not possible: the school year \(year) has its \(days) days of the law "
                + "before Christmas when school begins on a weekday from \(first) to \(last)")
    }
}

/// A workbook where a table is needed.
extension Words.Beginning {
    static func isWorkbook(_ path: String) -> LocalizedText {
        LocalizedText(
            fi: "`\(path)` on työkirja; koulujen taulukko luetaan CSV-tiedostosta",
            sv: "`\(path)` är en arbetsbok; tabellen över skolor läses ur en CSV-fil",
            en: "`\(path)` is a workbook; the table of schools is read from a CSV file")
    }

    static let saveAsCSV = LocalizedText(
        fi: """
            Excelissä: Tiedosto > Tallenna nimellä > CSV UTF-8 (*.csv); LibreOfficessa: Tiedosto > Tallenna nimellä > \
            Teksti CSV (.csv), merkistö Unicode (UTF-8); taulukon välilehti auki
            """,
        sv: """
            i Excel: Arkiv > Spara som > CSV UTF-8 (*.csv); i LibreOffice: Arkiv > Spara som > Text CSV (.csv), \
            teckenuppsättning Unicode (UTF-8); med tabellens blad öppet
            """,
        en: """
            in Excel: File > Save As > CSV UTF-8 (*.csv); in LibreOffice: File > Save As > Text CSV (.csv), character set \
            Unicode (UTF-8); with the table's sheet open
            """)
}

/// What stands in the files.
extension Words.Beginning {
    static func schoolDays(_ days: Int) -> LocalizedText {
        LocalizedText(fi: "\(days) koulupäivää", sv: "\(days) skoldagar", en: "\(days) school days")
    }

    static func lines(_ lines: [Int], of file: String) -> LocalizedText {
        let list = lines.map(String.init).joined(separator: ", ")
        guard lines.count > 1 else {
            return LocalizedText(
                fi: "`\(file)` rivi \(list)", sv: "`\(file)` rad \(list)", en: "`\(file)` line \(list)")
        }
        return LocalizedText(
            fi: "`\(file)` rivit \(list)", sv: "`\(file)` rader \(list)", en: "`\(file)` lines \(list)")
    }

    static let continuationsGiven = LocalizedText(
        fi: "taulukkonne mukaan", sv: "enligt er tabell", en: "as your table has it")

    static func continuationsGuessed(_ schools: [String]) -> LocalizedText {
        let list = schools.map { "`\($0)`" }.joined(separator: ", ")
        return LocalizedText(
            fi: "**oletettu** (suurin koulu, jossa on seuraava vuosiluokka): \(list)",
            sv: "**antaget** (den största skolan med nästa årskurs): \(list)",
            en: "**assumed** (the largest school with the next grade): \(list)")
    }

    static let noClassYet = LocalizedText(
        fi: "ei pienluokkia; lisää `classes`, jos on",
        sv: "inga smågrupper; lägg till `classes` om det finns",
        en: "no small classes; add `classes` if there are")
}
