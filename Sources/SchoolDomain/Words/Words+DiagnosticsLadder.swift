import Localization

// What is wrong with steps, the work they ask for, and interventions.
extension Words.Fault {
    /// - Parameter what: as many as there are.
    static func tooMany(_ what: LocalizedText, _ count: Int, most: Int) -> LocalizedText {
        .init(
            fi: "\(what.fi) on \(count); enintään \(most) mahtuu",
            sv: "det finns \(count) \(what.sv); högst \(most) ryms",
            en: "there are \(count) \(what.en); at most \(most) fit")
    }
    static let schoolDays = LocalizedText(fi: "koulupäiviä", sv: "skoldagar", en: "school days")
    static let countingPeriods = LocalizedText(
        fi: "laskentajaksoja", sv: "räkneperioder", en: "counting periods")
    static let schools = LocalizedText(fi: "kouluja", sv: "skolor", en: "schools")
    static let pupilsInAll = LocalizedText(
        fi: "mahdollisia oppilaita koko jakson aikana", sv: "möjliga elever under hela perioden",
        en: "possible pupils in the whole run")
    static let spellTypes = LocalizedText(
        fi: "poissaolojaksojen lajeja", sv: "slag av frånvaro", en: "types of spell")
    static let profiles = LocalizedText(fi: "tarveprofiileja", sv: "behovsprofiler", en: "needs profiles")
    static let observedThresholds = LocalizedText(
        fi: "seurattavia rajoja", sv: "observerade gränser", en: "observed thresholds")
    static let servedRoles = LocalizedText(
        fi: "palveltavia ammattiryhmiä", sv: "yrkesgrupper att betjäna", en: "roles to serve")

    static func tooManySteps(_ count: Int, most: Int) -> LocalizedText {
        .init(
            fi: "portaita on \(count); enintään \(most) mahtuu",
            sv: "trappan har \(count) steg; högst \(most) ryms",
            en: "the ladder has \(count) steps; at most \(most) fit")
    }
    static let noCauseCounts = LocalizedText(
        fi: "mitään poissaolon syytä ei lasketa", sv: "ingen orsak till frånvaro räknas",
        en: "no cause of absence counts")
    static func noReviews(_ step: String) -> LocalizedText {
        .init(
            fi: "`\(step)` huomataan vain tarkastuspäivinä, eikä niitä ole",
            sv: "`\(step)` märks bara vid granskningarna, och det finns inga",
            en: "`\(step)` is noticed only at looks, and there are none")
    }
    static func seesNobody(_ step: String) -> LocalizedText {
        .init(
            fi: "`\(step)`: kukaan ei huomaa ylitystä, eikä tarkastuspäiviä ole, joten porras ei koskaan ala",
            sv: "`\(step)`: uppföljningen märker ingen och inga granskningar finns, så steget börjar aldrig",
            en: "`\(step)`: no look notices anyone and there is no monitoring, so the step is never taken")
    }
    static func nobodyReviews(_ day: String, _ years: String) -> LocalizedText {
        .init(
            fi: "poissaoloja ei tarkasteta \(day): lukuvuonna \(years) ei silloin enää ole koulupäiviä",
            sv: "ingen granskar den \(day): inga skoldagar återstår då läsåret \(years)",
            en: "nobody looks on \(day): no school day is left then in \(years)")
    }
    static func lastSchoolDay(_ year: String, _ day: CalendarDate) -> LocalizedText {
        .init(
            fi: "lukuvuoden \(year) viimeinen koulupäivä on \(day)",
            sv: "läsårets \(year) sista skoldag är \(day)", en: "the last school day of \(year) is \(day)")
    }
    static func sameThreshold(_ upper: String, _ lower: String) -> LocalizedText {
        .init(
            fi: "portaalla `\(upper)` on sama raja kuin portaalla `\(lower)`",
            sv: "`\(upper)` har samma gräns som `\(lower)`",
            en: "`\(upper)` has the same threshold as `\(lower)`")
    }
    static func lowerThreshold(_ upper: String, _ lower: String) -> LocalizedText {
        .init(
            fi: "portaalla `\(upper)` on matalampi raja kuin edellisellä portaalla `\(lower)`",
            sv: "`\(upper)` har en lägre gräns än `\(lower)`, steget före",
            en: "`\(upper)` has a lower threshold than `\(lower)`, the step before it")
    }
    /// - Parameter period: follows the grade; empty or as `inYear` and `inTerm` say it.
    static func lowerThreshold(
        _ upper: String, _ above: String, _ lower: String, _ below: String, grade: Int,
        _ period: LocalizedText
    ) -> LocalizedText {
        .init(
            fi: """
                portaalla `\(upper)` on matalampi raja (\(above) oppituntia) kuin edellisellä portaalla \
                `\(lower)` (\(below) oppituntia) vuosiluokalla \(grade)\(period.fi)
                """,
            sv: """
                `\(upper)` har en lägre gräns (\(above) lektioner) än `\(lower)`, steget före (\(below) \
                lektioner), i årskurs \(grade)\(period.sv)
                """,
            en: """
                `\(upper)` has a lower threshold (\(above) lessons) than `\(lower)`, the step before it \
                (\(below) lessons), in grade \(grade)\(period.en)
                """)
    }
    static func shareOfLatest(_ percent: String, days: Int) -> LocalizedText {
        .init(
            fi: """
                \(percent) % lasketaan viimeisten \(days) koulupäivän oppitunneista, koska laskenta-aikaa \
                (`counting.window`) ei ole annettu ja kaikki rajat ovat prosentteja
                """,
            sv: """
                \(percent) % räknas av de senaste \(days) skoldagarnas lektioner, eftersom ingen räkneperiod \
                (`counting.window`) har angetts och alla gränser är procent
                """,
            en: """
                \(percent) % is counted of the lessons of the latest \(days) school days, for no window \
                (`counting.window`) is given and all thresholds are in per cent
                """)
    }
    static let sayWindow = LocalizedText(
        fi: "kirjoita se: `counting: {window: {rollingDays: 60}}`; `from: atLeast` alkaa jo rajalla",
        sv: "skriv den: `counting: {window: {rollingDays: 60}}`; `from: atLeast` börjar redan vid den",
        en: "say it: `counting: {window: {rollingDays: 60}}`; `from: atLeast` begins at it already")
    static func shareOfWhole(_ percent: String, isYear: Bool) -> LocalizedText {
        .init(
            fi: """
                \(percent) % lasketaan koko \(isYear ? "lukuvuoden" : "lukukauden") oppitunneista, joten raja ylittyy \
                vasta, kun niistä on jäänyt väliin niin suuri osa
                """,
            sv: """
                \(percent) % räknas av hela \(isYear ? "läsårets" : "terminens") lektioner, så gränsen överskrids \
                först när en så stor del av dem har missats
                """,
            en: """
                \(percent) % is counted of the lessons of the whole \(isYear ? "school year" : "term"), so it is passed \
                only when so large a part of them has been missed
                """)
    }
    static let countLatest = LocalizedText(
        fi: "viimeisten päivien tunneista: `counting: {window: {rollingDays: 60}}`",
        sv: "av de senaste dagarnas lektioner: `counting: {window: {rollingDays: 60}}`",
        en: "of those of the latest days: `counting: {window: {rollingDays: 60}}`")
    static func inYear(_ year: String) -> LocalizedText {
        .init(fi: "lukuvuonna \(year)", sv: "läsåret \(year)", en: "in \(year)")
    }
    static func inTerm(_ term: Int, of year: String) -> LocalizedText {
        .init(
            fi: "lukuvuoden \(year) \(term). lukukautena", sv: "under termin \(term) läsåret \(year)",
            en: "in term \(term) of \(year)")
    }
    static let lowerStepFirst = LocalizedText(
        fi: "portaat otetaan luettelon järjestyksessä: kirjoita matalampi ensin",
        sv: "stegen tas i listans ordning: skriv det lägre först",
        en: "steps are taken in the order of the list: put the lower one first")
}

// The work that is asked for.
extension Words.Fault {
    static func meeting(_ needed: Int, of roles: LocalizedText, people: Int) -> LocalizedText {
        .init(
            fi: """
                tapaamiseen tarvitaan \(needed) yhtä aikaa (\(roles.fi)), mutta henkilöstössä on vain \
                \(people == 1 ? "yksi" : "\(people)")
                """,
            sv: """
                \(needed) av \(roles.sv) möts samtidigt, men personalen består av \
                \(people == 1 ? "en person" : "\(people) personer")
                """,
            en: """
                \(needed) of \(roles.en) meet at a time, but their pool has \
                \(people == 1 ? "one person" : "\(people) people")
                """)
    }
    static let neverHeld = LocalizedText(
        fi: "tapaamista ei voitaisi koskaan pitää", sv: "mötet skulle aldrig kunna hållas",
        en: "the meeting could never be held")
    static func tooManyStages(_ count: Int, most: Int) -> LocalizedText {
        .init(
            fi: "työn vaiheita on \(count); enintään \(most) mahtuu",
            sv: "arbetet har \(count) skeden; högst \(most) ryms",
            en: "there are \(count) stages of work; at most \(most) fit")
    }
    static func tooManyPeople(_ count: Int, most: Int) -> LocalizedText {
        .init(
            fi: "yhtä aikaa työskentelee \(count) ihmistä; enintään \(most) mahtuu",
            sv: "\(count) personer arbetar samtidigt; högst \(most) ryms",
            en: "\(count) people work at one time; at most \(most) fit")
    }
    static func nobodyTakesRoute(_ route: String) -> LocalizedText {
        .init(
            fi: "reitin `\(route)` osuus on 0 %, joten sitä ei käytä kukaan",
            sv: "vägen `\(route)` har andelen 0 %, så ingen tar den",
            en: "the share of the route `\(route)` is 0 %, so nobody takes it")
    }
    static func nobodyWorks(_ stage: String) -> LocalizedText {
        .init(
            fi: "vaiheessa `\(stage)` ei työskentele kukaan", sv: "ingen arbetar i `\(stage)`",
            en: "nobody works in `\(stage)`")
    }
    static let nobodyHasSupport = LocalizedText(
        fi: "vain tukea saavat oppilaat voivat osallistua, ja `population.supportShare` on 0 %",
        sv: "bara elever med stöd kan delta, och `population.supportShare` är 0 %",
        en: "only pupils with support are eligible, and `population.supportShare` is 0 %")
    /// - Parameter schools: `nil`: no school at all is served.
    static func uncovered(_ role: String, schools: [String]?) -> LocalizedText {
        let named = schools.map(quotedList)
        let finnish = named.map { (schools?.count == 1 ? "koulua " : "kouluja ") + $0.fi }
        return .init(
            fi: """
                tässä tarvitaan ammattiryhmää `\(role)`, mutta sen henkilöstö ei palvele \
                \(finnish ?? "mitään koulua")
                """,
            sv: """
                `\(role)` behövs här, men ingen personal i den yrkesgruppen betjänar \
                \(named?.sv ?? "någon skola")
                """,
            en: """
                `\(role)` is needed here, but no staff of that role serves \(named?.en ?? "any school")
                """)
    }
    static let addStaff = LocalizedText(
        fi: "lisää rivi kohtaan `staff`, tai ota työ pois, jos sitä ei tee kukaan",
        sv: "lägg till en rad i `staff`, eller ta bort arbetet om ingen gör det",
        en: "add a row to `staff`, or take the work out if nobody does it")
    static func noPostsForWork(_ role: String) -> LocalizedText {
        .init(
            fi: "ammattiryhmältä `\(role)` pyydetään työtä, mutta sillä on 0 htv: työ jää odottamaan",
            sv: "`\(role)` ombeds arbeta men har 0 htv: arbetet blir väntande",
            en: "`\(role)` is asked for work but has 0 htv: the work waits and is never done")
    }
    static func noEffect(of name: String, isClass: Bool) -> LocalizedText {
        isClass
            ? .init(
                fi: "`\(name)` ei muuta poissaoloja: luokalla ei ole vaikutusta",
                sv: "`\(name)` ändrar inte frånvaron: klassen har ingen verkan",
                en: "`\(name)` does not change absence: the class has no effect")
            : .init(
                fi: "`\(name)` ei muuta poissaoloja: toimenpiteellä ei ole vaikutusta",
                sv: "`\(name)` ändrar inte frånvaron: insatsen har ingen verkan",
                en: "`\(name)` does not change absence: the intervention has no effect")
    }
    static let giveMultiplier = LocalizedText(
        fi: "anna vaikutus, esimerkiksi `effect: {multiplier: 0.8}`",
        sv: "ange verkan, till exempel `effect: {multiplier: 0.8}`",
        en: "give the effect, such as `effect: {multiplier: 0.8}`")
    static func nobodyOffered(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei tavoita ketään: sitä ei tarjota kenellekään",
            sv: "`\(name)` når ingen: den erbjuds inte någon",
            en: "`\(name)` reaches nobody: it is offered to no one")
    }
    static func priorityOfNoWork(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei vaikuta: työtä ei pyydetä",
            sv: "`\(name)` har ingen verkan: inget arbete begärs",
            en: "`\(name)` has no effect: it asks for no work")
    }
    static func priorityUnheeded(_ name: String, _ roles: LocalizedText) -> LocalizedText {
        .init(
            fi: """
                `\(name)` ei vaikuta: mikään tässä työskentelevä ammattiryhmä (\(roles.fi)) ei palvele \
                etusijan mukaan
                """,
            sv: "`\(name)` har ingen verkan: ingen yrkesgrupp som arbetar här följer prioritet (\(roles.sv))",
            en: "`\(name)` has no effect: no role that works here serves by priority (\(roles.en))")
    }
    static let giveDisciplineOrLeavePriority = LocalizedText(
        fi: "anna ammattiryhmälle `discipline: priority` tai jätä `priority` pois",
        sv: "ge en yrkesgrupp `discipline: priority`, eller lämna bort `priority`",
        en: "give a role `discipline: priority`, or leave `priority` out")
    static func urgencyUnheeded(_ name: String, _ role: String, _ discipline: String) -> LocalizedText {
        .init(
            fi: "`\(name)` ei siirrä ketään edelle: ammattiryhmän `\(role)` jonotapa on `\(discipline)`",
            sv: "`\(name)` flyttar ingen framåt: `\(role)` betjänar enligt `\(discipline)`",
            en: "`\(name)` has no effect: `\(role)` serves `\(discipline)`")
    }
    static let giveDisciplineOrLeaveUrgent = LocalizedText(
        fi: "anna ammattiryhmälle `discipline: priority` tai jätä `urgent` pois",
        sv: "ge yrkesgruppen `discipline: priority`, eller lämna bort `urgent`",
        en: "give the role `discipline: priority`, or leave `urgent` out")
}
