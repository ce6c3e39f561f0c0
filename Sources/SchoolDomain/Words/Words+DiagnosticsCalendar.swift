import Localization

// What is wrong with school years and schools.
extension Words.Fault {
    static let noYears = LocalizedText(
        fi: "skenaariossa ei ole yhtään lukuvuotta", sv: "scenariot har inget läsår",
        en: "the scenario has no school year")
    static func noTerms(_ year: String) -> LocalizedText {
        .init(
            fi: "`\(year)`: lukukausia ei ole", sv: "`\(year)` saknar terminer", en: "`\(year)` has no terms")
    }
    static func extraDayOutside(_ day: CalendarDate) -> LocalizedText {
        .init(
            fi: "ylimääräinen koulupäivä \(day) ei kuulu mihinkään lukukauteen",
            sv: "den extra skoldagen \(day) ligger utanför alla terminer",
            en: "the extra day \(day) is outside every term")
    }
    static func extraDayOff(_ day: CalendarDate) -> LocalizedText {
        .init(
            fi: "ylimääräinen koulupäivä \(day) on myös vapaapäivä, joten silloin ei ole koulua",
            sv: "den extra skoldagen \(day) är också ledig, så det är ingen skola då",
            en: "the extra day \(day) is also a day off, so there is no school")
    }
    static func longerThanYear(_ year: String) -> LocalizedText {
        .init(
            fi: "`\(year)` on pidempi kuin vuosi", sv: "`\(year)` är längre än ett år",
            en: "`\(year)` is longer than a year")
    }
    static func noSchoolDays(_ year: String) -> LocalizedText {
        .init(
            fi: "`\(year)`: koulupäiviä ei ole", sv: "`\(year)` saknar skoldagar",
            en: "`\(year)` has no school days")
    }
    static func termEndsFirst(_ term: String) -> LocalizedText {
        .init(
            fi: "lukukausi \(term) päättyy ennen kuin alkaa", sv: "terminen \(term) slutar innan den börjar",
            en: "the term \(term) ends before it begins")
    }
    static func termsOverlap(_ first: String, _ second: String) -> LocalizedText {
        .init(
            fi: "lukukaudet \(first) ja \(second) menevät päällekkäin",
            sv: "terminerna \(first) och \(second) överlappar varandra",
            en: "the terms \(first) and \(second) overlap")
    }
    static func termOutOfOrder(_ term: String) -> LocalizedText {
        .init(
            fi: "lukukausi \(term) on aikaisempi kuin luettelossa sen yllä oleva",
            sv: "terminen \(term) infaller före den som står ovanför",
            en: "the term \(term) comes before the one above it")
    }
    static func breakEndsFirst(_ gap: String) -> LocalizedText {
        .init(
            fi: "loma \(gap) päättyy ennen kuin alkaa", sv: "lovet \(gap) slutar innan det börjar",
            en: "the break \(gap) ends before it begins")
    }
    static func breaksOverlap(_ first: String, _ second: String) -> LocalizedText {
        .init(
            fi: "lomat \(first) ja \(second) menevät päällekkäin",
            sv: "loven \(first) och \(second) överlappar varandra",
            en: "the breaks \(first) and \(second) overlap")
    }
    static func breakOutside(_ gap: String) -> LocalizedText {
        .init(
            fi: "loma \(gap) ei ole minkään lukukauden sisällä",
            sv: "lovet \(gap) ligger inte inom någon termin", en: "the break \(gap) is not inside a term")
    }
    static let noBreakBetweenTerms = LocalizedText(
        fi: "lukukausien väliä ei merkitä lomaksi", sv: "tiden mellan terminer behöver inget lov",
        en: "the time between terms needs no break")
    static func yearTooEarly(
        _ year: String, _ start: CalendarDate, after previous: String, _ end: CalendarDate
    ) -> LocalizedText {
        .init(
            fi: "`\(year)` alkaa \(start), ennen kuin `\(previous)` on päättynyt \(end)",
            sv: "`\(year)` börjar \(start), innan `\(previous)` har slutat \(end)",
            en: "`\(year)` begins on \(start), before `\(previous)` has ended on \(end)")
    }
}

extension Words.Fault {
    static let tenNumbers = LocalizedText(
        fi: "kymmenen lukua, vuosiluokille 0–9", sv: "tio tal, för årskurserna 0–9",
        en: "ten numbers, for grades 0-9")
    static func numbers(_ count: Int) -> LocalizedText {
        .init(fi: "\(count) lukua", sv: "\(count) tal", en: "\(count) numbers")
    }
    static let noSchools = LocalizedText(
        fi: "skenaariossa ei ole yhtään koulua", sv: "scenariot har inga skolor",
        en: "the scenario has no schools")
    static let noPupils = LocalizedText(
        fi: "missään koulussa ei ole oppilaita", sv: "ingen skola har elever", en: "no school has pupils")
    static func continuesNowhere(_ school: String, _ grade: Int) -> LocalizedText {
        .init(
            fi: """
                `\(school)` päättyy vuosiluokkaan \(grade) eikä sille ole jatkokoulua, joten sen oppilaat \
                poistuvat kunnasta
                """,
            sv: """
                `\(school)` slutar med årskurs \(grade) och fortsätter ingenstans, så eleverna lämnar kommunen
                """,
            en:
                "`\(school)` ends with grade \(grade) and continues nowhere, so its pupils leave the municipality"
        )
    }
    static let sayContinuation = LocalizedText(
        fi: "kerro jatkokoulu avaimella `continuesTo` (sarake `continues_to`)",
        sv: "ange var de fortsätter med `continuesTo` (kolumnen `continues_to`)",
        en: "say where they go on with `continuesTo` (column `continues_to`)")
    static func continuesToItself(_ school: String) -> LocalizedText {
        .init(
            fi: "`\(school)` on oma jatkokoulunsa", sv: "`\(school)` har sig själv som fortsättning",
            en: "`\(school)` continues to itself")
    }
    static func continueInCircle(_ schools: [String]) -> LocalizedText {
        // A circle of a thousand schools is told by its beginning and its end.
        let quoted = schools.map { "`\($0)`" }
        let names = quoted.count > 12 ? quoted.prefix(9) + ["…"] + quoted.suffix(1) : quoted
        return .init(
            fi: "jatkokoulut muodostavat kehän: \(names.joined(separator: " → "))",
            sv: "skolorna fortsätter i en cirkel: \(names.joined(separator: " → "))",
            en: "the schools continue in a circle: \(names.joined(separator: " to "))")
    }
    static func lessons(_ count: Int, inGrade grade: Int) -> LocalizedText {
        .init(
            fi: "vuosiluokalla \(grade) on oppilaita mutta \(count) viikkotuntia",
            sv: "årskurs \(grade) har elever men \(count) veckotimmar",
            en: "grade \(grade) has pupils but \(count) weekly lessons")
    }
    static func giveLessons(_ grade: Int) -> LocalizedText {
        .init(
            fi:
                "anna viikkotunnit jokaiselle vuosiluokalle, jolla on oppilaita, esimerkiksi `\(grade): 25`",
            sv: "ge varje årskurs som har elever dess veckotimmar, till exempel `\(grade): 25`",
            en: "give every grade that has pupils its lessons, such as `\(grade): 25`")
    }
    static func profileSum(_ sum: String) -> LocalizedText {
        .init(
            fi: "tarveprofiilien osuuksien summa on \(sum); sen on oltava 100 %",
            sv: "summan av behovsprofilernas andelar är \(sum); den ska vara 100 %",
            en: "the shares of the needs profiles sum to \(sum); they must sum to 100 %")
    }
    static func severeEnter(_ grade: Int, _ share: String, most: String) -> LocalizedText {
        .init(
            fi: """
                vuosiluokalla \(grade) vakavasti poissaolevia olisi \(share), mutta vaikka kaikki muut vuosiluokalta \
                \(grade - 1) liittyisivät heihin, heitä olisi vain \(most); ryhmästä tulee pienempi
                """,
            sv: """
                i årskurs \(grade) ska \(share) ha allvarlig frånvaro, men även om alla andra från årskurs \
                \(grade - 1) tillkom skulle de bara vara \(most); gruppen blir mindre
                """,
            en: """
                in grade \(grade) \(share) are to be severely absent, but even if all others of grade \
                \(grade - 1) joined them they would be \(most); the severe class will be smaller
                """)
    }
    static func severeStay(_ grade: Int, _ share: String, kept: String) -> LocalizedText {
        .init(
            fi: """
                vuosiluokalla \(grade) vakavasti poissaolevia olisi \(share), mutta vuosiluokalta \
                \(grade - 1) heitä jatkaa \(kept); ryhmä on suurempi
                """,
            sv: """
                i årskurs \(grade) ska \(share) ha allvarlig frånvaro, men \(kept) har det kvar från årskurs \
                \(grade - 1); gruppen blir större
                """,
            en: """
                of grade \(grade) \(share) are to be severely absent, but \(kept) stay so from grade \
                \(grade - 1); the class will be larger
                """)
    }
}
