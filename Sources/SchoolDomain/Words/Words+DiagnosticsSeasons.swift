import Localization

// What a school year's dates do without a word.
extension Words.Fault {
    static func holidayOutside(_ day: CalendarDate, _ year: String) -> LocalizedText {
        .init(
            fi: "vapaapäivä \(day) ei kuulu mihinkään lukuvuoden `\(year)` lukukauteen",
            sv: "den lediga dagen \(day) ligger utanför alla terminer i `\(year)`",
            en: "the holiday \(day) is in no term of `\(year)`")
    }
    static let datesOfYear = LocalizedText(
        fi: "onko päivä toisen vuoden kalenterista? helatorstai ja pääsiäinen vaihtuvat vuosittain",
        sv: "är dagen från ett annat års kalender? Kristi himmelsfärd och påsk flyttar sig",
        en: "is it from another year's calendar? Ascension Day and Easter move from year to year")
    static let extraDayOfOtherYear = LocalizedText(
        fi: "onko päivä toisen vuoden kalenterista?", sv: "är dagen från ett annat års kalender?",
        en: "is it from another year's calendar?")
    static func extraDayAnyhow(_ day: CalendarDate) -> LocalizedText {
        .init(
            fi: "\(day) on koulupäivä muutenkin, joten ylimääräisenä se ei lisää mitään",
            sv: "\(day) är en skoldag ändå, så som extra skoldag tillför den inget",
            en: "\(day) is a school day anyhow, so as an extra day it adds nothing")
    }
    static let extraDaysAreWeekends = LocalizedText(
        fi: "`extraDays` on lauantaita tai sunnuntaita varten; vapaapäivä kuuluu kohtaan `holidays`",
        sv: "`extraDays` är för lördagar och söndagar; en ledig dag hör till `holidays`",
        en: "`extraDays` are Saturdays or Sundays; a day off belongs to `holidays`")
    static func breakOfOtherYear(_ dates: String) -> LocalizedText {
        .init(
            fi: "onko loma toisen vuoden kalenterista? tänä lukuvuonna sama loma on \(dates)",
            sv: "är lovet från ett annat års kalender? under det här läsåret är samma lov \(dates)",
            en: "is it from another year's calendar? in this school year the same break is \(dates)")
    }
    static func labelOfOtherYear(_ label: String, _ first: CalendarDate) -> LocalizedText {
        .init(
            fi: "`\(label)` alkaa \(first): nimi on toisen lukuvuoden kuin päivät",
            sv: "`\(label)` börjar \(first): namnet är ett annat läsårs än datumen",
            en: "`\(label)` begins on \(first): its label is of another school year than its dates")
    }
    static func callItOrCheckDates(_ label: String) -> LocalizedText {
        .init(
            fi: "kirjoita nimeksi `\(label)` tai tarkista päivät",
            sv: "skriv namnet `\(label)`, eller kontrollera datumen",
            en: "call it `\(label)`, or check the dates")
    }
    static let leapDay = LocalizedText(
        fi: "29.2. on vain karkausvuosina; muina vuosina lasketaan 28.2. asti",
        sv: "29.2 finns bara i skottår; andra år räknas till och med 28.2",
        en: "29 February is in leap years only; in other years the count is to 28 February")
    static let writeDayBefore = LocalizedText(
        fi: "kirjoita `02-28`, niin jokaisena vuonna lasketaan samaan päivään",
        sv: "skriv `02-28`, så räknas det till samma dag varje år",
        en: "write `02-28` to count to the same day in every year")
    static func yearMissing(between first: String, _ second: String) -> LocalizedText {
        .init(
            fi:
                "lukuvuosien `\(first)` ja `\(second)` välistä puuttuu lukuvuosi; oppilaat siirtyvät vain yhden luokan",
            sv: "mellan `\(first)` och `\(second)` saknas ett läsår; eleverna flyttas bara upp en årskurs",
            en:
                "a school year is missing between `\(first)` and `\(second)`; pupils move up by one grade only"
        )
    }
    static func calendarYear(_ label: String, _ first: CalendarDate) -> LocalizedText {
        .init(
            fi: """
                `\(label)` alkaa \(first), siis kalenterivuonna: oppilaat siirtyisivät luokalta toiselle tammikuussa
                """,
            sv: """
                `\(label)` börjar \(first), som ett kalenderår: eleverna skulle flyttas upp i januari
                """,
            en: "`\(label)` begins on \(first), as a calendar year does: pupils would move up in January")
    }
    static let giveSchoolYears = LocalizedText(
        fi:
            "anna lukuvuodet elokuusta kesäkuuhun; `porras budget` laskee kustannukset myös kalenterivuosittain",
        sv: "ange läsåren från augusti till juni; `porras budget` räknar kostnaderna även per kalenderår",
        en: "give school years from August to June; `porras budget` tells costs by calendar year too")
    static func terms(_ count: Int, _ year: String) -> LocalizedText {
        .init(
            fi: """
                lukuvuodessa `\(year)` on \(count == 1 ? "yksi lukukausi" : "\(count) lukukautta"), ja se, mikä kulkee \
                lukukausittain (poissaolojen laskenta, toipuminen, pienluokkien täyttö), alkaa alusta kussakin
                """,
            sv: """
                `\(year)` har \(count == 1 ? "en termin" : "\(count) terminer"), och det som går terminsvis (räkningen \
                av frånvaro, återhämtningen, intaget till smågrupper) börjar om i varje
                """,
            en: """
                `\(year)` has \(count == 1 ? "one term" : "\(count) terms"), and what goes by term (counts of absence, \
                recovery, intake of small classes) begins anew with each
                """)
    }
    static let giveTwoTerms = LocalizedText(
        fi: "anna kaksi lukukautta; joululoma jää niiden väliin, ja muut lomat ovat `breaks`",
        sv: "ange två terminer; jullovet ligger mellan dem, och andra lov är `breaks`",
        en: "give two terms; Christmas lies between them, and other breaks are `breaks`")
    /// - Parameter further: how many more there are.
    static func schoolOnHolidays(
        _ days: [(date: CalendarDate, name: LocalizedText)], further: Int
    ) -> LocalizedText {
        let list = days.map { day in day.name.map { "\(day.date) (\($0))" } }.joined(by: ", ")
        let more = further == 0 ? "" : " (+\(further))"
        return LocalizedText(
            fi: "koulua on päivinä, jotka ovat Suomessa vapaita: \(list.fi)\(more)",
            sv: "det är skola på dagar som är lediga i Finland: \(list.sv)\(more)",
            en: "there is school on days that are off in Finland: \(list.en)\(more)")
    }
    static let addHolidays = LocalizedText(
        fi: "lisää ne kohtaan `holidays`, jos koulut ovat kiinni",
        sv: "lägg till dem i `holidays` om skolorna är stängda",
        en: "add them to `holidays` if schools are closed")
}

extension Words {
    /// Days off in all of Finland.
    enum Holiday {
        static let newYear = LocalizedText(fi: "uudenvuodenpäivä", sv: "nyårsdagen", en: "New Year's Day")
        static let epiphany = LocalizedText(fi: "loppiainen", sv: "trettondagen", en: "Epiphany")
        static let goodFriday = LocalizedText(fi: "pitkäperjantai", sv: "långfredagen", en: "Good Friday")
        static let easterMonday = LocalizedText(
            fi: "toinen pääsiäispäivä", sv: "annandag påsk", en: "Easter Monday")
        static let mayDay = LocalizedText(fi: "vappu", sv: "första maj", en: "May Day")
        static let ascension = LocalizedText(
            fi: "helatorstai", sv: "Kristi himmelsfärdsdag", en: "Ascension Day")
        static let midsummerEve = LocalizedText(
            fi: "juhannusaatto", sv: "midsommarafton", en: "Midsummer Eve")
        static let independence = LocalizedText(
            fi: "itsenäisyyspäivä", sv: "självständighetsdagen", en: "Independence Day")
        static let christmasEve = LocalizedText(fi: "jouluaatto", sv: "julafton", en: "Christmas Eve")
        static let christmas = LocalizedText(fi: "joulupäivä", sv: "juldagen", en: "Christmas Day")
        static let secondChristmas = LocalizedText(
            fi: "tapaninpäivä", sv: "annandag jul", en: "St Stephen's Day")
    }
}
