import Localization

// What is wrong with what is known of the first day.
extension Words.Fault {
    static func keepsNoQueue(_ role: String) -> LocalizedText {
        .init(
            fi:
                "ammattiryhmällä `\(role)` ei ole muita kuin poissaoloista johtuvia pyyntöjä, jotka jonottaisivat",
            sv: "`\(role)` har inga andra begäranden än de som gäller frånvaro som kunde vänta",
            en: "`\(role)` has no requests besides absence that could wait")
    }
    static let requestsOfBackground = LocalizedText(
        fi: "anna ryhmälle `background` ja jono; portaiden pyynnöt kerrotaan avaimella `cases`",
        sv: "ge yrkesgruppen `background` och en kö; trappstegens begäranden anges med `cases`",
        en: "give the role a `background` and a queue; the requests of steps are told by `cases`")
    static func servesNot(_ role: String, _ school: String) -> LocalizedText {
        .init(
            fi: "ammattiryhmä `\(role)` ei palvele koulua `\(school)`",
            sv: "`\(role)` betjänar inte skolan `\(school)`", en: "`\(role)` does not serve `\(school)`")
    }
    static func notYetAdopted(_ id: String, _ from: CalendarDate, _ first: CalendarDate) -> LocalizedText {
        .init(
            fi: "toimenpide `\(id)` alkaa vasta \(from), ensimmäisen päivän (\(first)) jälkeen",
            sv: "åtgärden `\(id)` börjar först \(from), efter den första dagen (\(first))",
            en: "`\(id)` begins on \(from), after the first day (\(first))")
    }
    static func saidTwice(_ id: String) -> LocalizedText {
        .init(
            fi: "toimenpiteen `\(id)` osallistujat annetaan kahdesti",
            sv: "deltagarna i `\(id)` anges två gånger", en: "the participants of `\(id)` are given twice")
    }
    static func morePupils(_ name: String, _ count: Int, _ pupils: Int) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(count), mutta oppilaita on vain \(pupils)",
            sv: "`\(name)` är \(count), men eleverna är bara \(pupils)",
            en: "`\(name)` is \(count), but there are only \(pupils) pupils")
    }
    static func yearInPart(_ first: CalendarDate, days: Int) -> LocalizedText {
        .init(
            fi: """
                ajo alkaa \(first), kesken lukuvuoden: ensimmäisen vuoden luvut ovat sen \(days) koulupäivältä, joille koko \
                vuoden poissaolot ja pyynnöt osuvat
                """,
            sv: """
                körningen börjar \(first), mitt i läsåret: det första årets tal gäller dess \(days) skoldagar, på vilka ett \
                helt års frånvaro och begäranden hamnar
                """,
            en: """
                the run begins on \(first), in the midst of a school year: the first year's numbers are of its \(days) school \
                days, on which a whole year's absence and requests fall
                """)
    }
    static func yearBeginsLate(_ label: String, _ first: CalendarDate, days: Int) -> LocalizedText {
        .init(
            fi: """
                lukuvuosi `\(label)` alkaa \(first), kesken lukuvuoden: kaikki aloittavat ilman poissaolotunteja, ja koko \
                vuoden poissaolot ja pyynnöt osuvat sen \(days) koulupäivälle
                """,
            sv: """
                läsåret `\(label)` börjar \(first), mitt i läsåret: alla börjar utan frånvarotimmar, och ett helt års \
                frånvaro och begäranden hamnar på dess \(days) skoldagar
                """,
            en: """
                the school year `\(label)` begins on \(first), in its midst: everyone begins without hours of absence, and a \
                whole year's absence and requests fall on its \(days) school days
                """)
    }
    static func yearEndsEarly(_ label: String, _ last: CalendarDate, days: Int) -> LocalizedText {
        .init(
            fi: """
                lukuvuosi `\(label)` päättyy \(last): koko vuoden poissaolot ja pyynnöt osuvat sen \(days) koulupäivälle
                """,
            sv: """
                läsåret `\(label)` slutar \(last): ett helt års frånvaro och begäranden hamnar på dess \(days) skoldagar
                """,
            en: """
                the school year `\(label)` ends on \(last): a whole year's absence and requests fall on its \(days) school \
                days
                """)
    }
    static let giveHoursSoFar = LocalizedText(
        fi: """
            anna syksyn tunnit (`firstDay.hours`), ja `perYear`, `perHundredPupilsPerYear` ja hinnat loppuvuoden osuutena
            """,
        sv: """
            ange höstens timmar (`firstDay.hours`), och `perYear`, `perHundredPupilsPerYear` och priser som den \
            återstående delen
            """,
        en: """
            give the hours so far (`firstDay.hours`), and `perYear`, `perHundredPupilsPerYear` and prices as the part that \
            is left
            """)
    static let wholeYears = LocalizedText(
        fi: "anna lukukaudet elokuusta kesäkuuhun", sv: "ange terminerna från augusti till juni",
        en: "give the terms from August to June")
    static let givePart = LocalizedText(
        fi: "anna `perYear`, `perHundredPupilsPerYear` ja hinnat loppuvuoden osuutena",
        sv: "ange `perYear`, `perHundredPupilsPerYear` och priser som den återstående delen",
        en: "give `perYear`, `perHundredPupilsPerYear` and prices as the part that is left")
    static let hoursOfNoGrade = LocalizedText(
        fi: "tunteja ei voi olla ilman vuosiluokkaa", sv: "timmar utan årskurs kan ingen ha",
        en: "hours are of no grade")
    static let hoursInRolling = LocalizedText(
        fi: "aiempia tunteja ei voi antaa, kun tunnit lasketaan liukuvasti",
        sv: "tidigare timmar kan inte anges när timmarna räknas glidande",
        en: "hours so far cannot be given where the count rolls")
    static let countFromStart = LocalizedText(
        fi: "laske tunnit lukuvuoden tai lukukauden alusta (`counting.window`)",
        sv: "räkna timmarna från läsårets eller terminens början (`counting.window`)",
        en: "count from the start of the school year or term (`counting.window`)")
    static func hoursInAugust(_ first: CalendarDate) -> LocalizedText {
        .init(
            fi: "ensimmäinen päivä on \(first): lukuvuosi on vasta alkanut, mutta tunteja on jo",
            sv: "den första dagen är \(first): läsåret har just börjat, men timmar finns redan",
            en: "the first day is \(first): the school year has only begun, but there are hours already")
    }
    static let hoursAreOfTheYear = LocalizedText(
        fi: "`hours` on saman lukuvuoden tunteja, kun ajo alkaa kesken lukuvuoden",
        sv: "`hours` är timmar under samma läsår, när körningen börjar mitt i det",
        en: "`hours` are of the same school year, for a run that begins in its midst")
    static func notBefore(_ name: String, _ date: CalendarDate, _ first: CalendarDate) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(date), mutta ensimmäinen päivä on \(first): sen on oltava aiemmin",
            sv: "`\(name)` är \(date), men den första dagen är \(first): det ska vara tidigare",
            en: "`\(name)` is \(date), but the first day is \(first): it must be earlier")
    }
    static func beforeWarmUp(_ name: String, _ date: CalendarDate, _ start: CalendarDate) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(date), ennen ajon alkua \(start)",
            sv: "`\(name)` är \(date), före körningens början \(start)",
            en: "`\(name)` is \(date), before the run begins on \(start)")
    }
    static let someWarmUp = LocalizedText(
        fi: "anna alkujakso (`run.warmUp: 1`): ilman sitä mikään ei ole voinut odottaa",
        sv: "ge en inkörningsperiod (`run.warmUp: 1`): utan den kan ingenting ha väntat",
        en: "give a `run.warmUp` of 1: without one nothing can have waited")
    static let longerWarmUp = LocalizedText(
        fi: "pidennä alkujaksoa (`run.warmUp`), tai anna päivä, josta ajo alkaa",
        sv: "förläng inkörningsperioden (`run.warmUp`), eller ge den dag då körningen börjar",
        en: "give a longer `run.warmUp`, or the day on which the run begins")
}
