import Localization
import SchoolDomain

// What schools counted at monitoring.
extension Words.Fault {
    static func notObservedSchool(_ typed: String) -> LocalizedText {
        .init(
            fi: "skenaariossa ei ole koulua `\(typed)`", sv: "scenariot har ingen skola `\(typed)`",
            en: "the scenario has no school `\(typed)`")
    }
    static func notSchoolYear(_ typed: String, _ known: LocalizedText) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole skenaarion lukuvuosi; niitä ovat \(known.fi)",
            sv: "`\(typed)` är inget av scenariots läsår; de är \(known.sv)",
            en: "`\(typed)` is no school year of the scenario; these are \(known.en)")
    }
    static func notObservedDate(_ typed: String, _ known: LocalizedText) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole kohdan `observation.dates` päiviä; niitä ovat \(known.fi)",
            sv: "`\(typed)` är ingen av dagarna i `observation.dates`; de är \(known.sv)",
            en: "`\(typed)` is none of the days of `observation.dates`; these are \(known.en)")
    }
    static func notObservedThreshold(_ typed: String, _ known: LocalizedText) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole kohdan `observation.thresholds` rajoja; niitä ovat \(known.fi)",
            sv: "`\(typed)` är ingen av gränserna i `observation.thresholds`; de är \(known.sv)",
            en: "`\(typed)` is none of the thresholds of `observation.thresholds`; these are \(known.en)")
    }
    static func notObservedCount(_ typed: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole oppilaiden lukumäärä", sv: "`\(typed)` är inget antal elever",
            en: "`\(typed)` is no number of pupils")
    }
    static let writeObservedCount = LocalizedText(
        fi: "kirjoita kokonaisluku; pienen luvun voi salata merkinnällä `<5` ja puuttuvan merkinnällä `..`",
        sv: "skriv ett heltal; ett litet tal kan döljas som `<5` och ett som saknas skrivs `..`",
        en: "write a whole number; a small one may be kept back as `<5`, and one that is not known is `..`")
    static let gradesBecameDate = LocalizedText(
        fi:
            "taulukkolaskenta on ehkä tehnyt luokista päivämäärän: muotoile sarake tekstiksi ja kirjoita `7–9`",
        sv:
            "kalkylprogrammet har kanske gjort årskurserna till ett datum: formatera kolumnen som text och skriv `7–9`",
        en: "the spreadsheet may have made the grades a date: format the column as text and write `7–9`")
    static func countedTwice(line: Int) -> LocalizedText {
        .init(
            fi: "osa näistä oppilaista on laskettu jo rivillä \(line)",
            sv: "en del av de här eleverna är räknade redan på rad \(line)",
            en: "some of these pupils are counted in line \(line) already")
    }
    static let totalsLeftOut = LocalizedText(
        fi: "summarivejä ei lueta: summat lasketaan riveistä",
        sv: "summarader läses inte: summorna räknas ur raderna",
        en: "rows that add up others are not read: sums are made from the rows")
    static func noObservedCounts(_ path: String) -> LocalizedText {
        .init(
            fi: "tiedostossa `\(path)` ei ole yhtään havaittua lukumäärää",
            sv: "`\(path)` har inget observerat antal", en: "`\(path)` has no observed count")
    }
    static func fillInObserved(_ column: String) -> LocalizedText {
        .init(
            fi: "täytä saraketta `\(column)` ainakin yhdelle riville",
            sv: "fyll i kolumnen `\(column)` på minst en rad",
            en: "fill in the column `\(column)` of at least one row")
    }
}

// Counts that cannot be so beside the scenario or beside others.
extension Words.Fault {
    /// - Parameter dates: the date in each school year, as the scenario has them.
    static func notDateOfYears(_ typed: String, _ dates: LocalizedText) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole minkään skenaarion lukuvuoden tarkastuspäivä; niitä ovat \(dates.fi)",
            sv: "`\(typed)` är ingen granskningsdag i scenariots läsår; de är \(dates.sv)",
            en: "`\(typed)` is a monitoring date of no school year of the scenario; these are \(dates.en)")
    }
    static func dateOfOtherYear(_ typed: String, _ year: String, notOf label: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` on lukuvuotta \(year), mutta rivin lukuvuosi on \(label)",
            sv: "`\(typed)` hör till läsåret \(year), men radens läsår är \(label)",
            en: "`\(typed)` is in the school year \(year), but the row says \(label)")
    }
    static func gradesNotInSchool(_ school: String, _ grades: String, _ year: String) -> LocalizedText {
        .init(
            fi: "koulussa `\(school)` ei ole lukuvuonna \(year) vuosiluokan \(grades) oppilaita",
            sv: "skolan `\(school)` har inga elever i årskurs \(grades) läsåret \(year)",
            en: "the school `\(school)` has no pupils in grade \(grades) in \(year)")
    }
    static func moreThanPupils(_ typed: String, _ pupils: Int, most: Int) -> LocalizedText {
        .init(
            fi:
                "`\(typed)` on enemmän kuin oppilaita on: lukuvuoden alussa \(pupils), muuttaneiden kanssa enintään \(most)",
            sv:
                "`\(typed)` är fler än eleverna är: \(pupils) när läsåret börjar, med inflyttade högst \(most)",
            en:
                "`\(typed)` is more than there are pupils: \(pupils) as the year begins, with those who move in \(most) at most"
        )
    }
    static func moreOverHigher(
        _ count: Int, over higher: String, than most: Int, over lower: String, line: Int
    ) -> LocalizedText {
        .init(
            fi:
                "yli \(higher) on \(count) oppilasta, mutta samoista oppilaista yli \(lower) vain \(most) (rivi \(line))",
            sv:
                "över \(higher) är \(count) elever, men av samma elever över \(lower) bara \(most) (rad \(line))",
            en:
                "over \(higher) are \(count) pupils, but of the same pupils over \(lower) only \(most) (line \(line))"
        )
    }
    static let whoIsOverHigher = LocalizedText(
        fi: "ylemmän rajan ylittäneet ovat ylittäneet myös alemman: tarkista kummatkin rivit",
        sv: "de som är över den högre gränsen är också över den lägre: kontrollera båda raderna",
        en: "who is over the higher threshold is over the lower one, too: check both rows")
}
