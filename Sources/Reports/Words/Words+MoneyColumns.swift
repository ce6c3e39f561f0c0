import Localization

/// What the columns about money hold.
extension Words.Money {
    static let hoursAbout = LocalizedText(
        fi: "Simuloituja työtunteja, keskiarvo", sv: "Simulerade arbetstimmar, medeltal",
        en: "Simulated hours of work, mean")
    static let intervalAbout = LocalizedText(
        fi: "Keskiarvon 95 %:n luottamusväli", sv: "Medeltalets 95 % konfidensintervall",
        en: "95 % interval of the mean")
    static let schoolPostsAbout = LocalizedText(
        fi: "Koulun osuus htv:stä", sv: "Skolans andel av årsverkena", en: "The school's share of posts")
    static let schoolAmountAbout = LocalizedText(
        fi: "Htv × hinta × indeksi", sv: "Årsverken × pris × index", en: "FTE × price × index")

    static let itemAbout = LocalizedText(
        fi: "Mistä hinta on", sv: "Vad priset gäller", en: "What is priced")
    static let quantityAbout = LocalizedText(
        fi: "Määrä keskimääräisessä lukuvuodessa", sv: "Antal i ett genomsnittligt läsår",
        en: "Number in the average school year")
    static let eachAbout = LocalizedText(fi: "Euroa kappale", sv: "Euro styck", en: "Euros each")
    static let unitAmountAbout = LocalizedText(
        fi: "Yhteensä vuodessa", sv: "Totalt per år", en: "In all, a year")
    static let postsAbout = LocalizedText(
        fi: "Ensimmäisenä lukuvuonna maksettavat htv:t, keskimäärin",
        sv: "Årsverken som betalas under det första läsåret, i medeltal",
        en: "FTE that are paid in the first school year, on average")
    static let monthlyPayAbout = LocalizedText(
        fi: "Täyden htv:n kuukausipalkka", sv: "Ett helt årsverkes månadslön",
        en: "Pay a month of a full post")
    static let holidayBonusAbout = LocalizedText(
        fi: "Lomaraha palkasta", sv: "Semesterpenning av lönen", en: "Holiday bonus on pay")
    static let onCostsAbout = LocalizedText(
        fi: "Työnantajan sivukulut", sv: "Arbetsgivarens bikostnader", en: "Employer's on-costs")
    static let ftePriceAbout = LocalizedText(
        fi: "Htv:n vuosikustannus", sv: "Årsverkets årskostnad", en: "Cost a year of an FTE")
    static let yearCostAbout = LocalizedText(
        fi: "Htv × htv:n vuosikustannus", sv: "Årsverken × årskostnad", en: "FTE × cost a year")
    static let seatsAbout = LocalizedText(
        fi: "Paikkoja enimmillään", sv: "Platser som mest", en: "Seats, the most there ever are")
    static let classPricesNote = LocalizedText(
        fi: """
            Luokka maksaa ryhmänä: kustannus vuodessa = ryhmiä × ryhmän hinta + paikkoja × paikan lisähinta. Ryhmiä on niin \
            monta kuin paikat vaativat, yksikään ryhmä ei ylitä laillista kokoa. Paikkavuosi on kustannus paikkaa kohti.
            """,
        sv: """
            Klassen kostar som grupp: kostnad per år = grupper × gruppens pris + platser × platsens tilläggspris. Grupperna \
            är så många som platserna kräver, ingen grupp över lagens storlek. Platsåret är kostnaden per plats.
            """,
        en: """
            A class costs as a group: cost a year = groups × price of a group + seats × price of a seat besides. There are as \
            many groups as the seats take, none over the legal size. A seat-year is the cost per seat.
            """)
    static let groups = LocalizedText(fi: "Ryhmiä", sv: "Grupper", en: "Groups")
    static let groupsAbout = LocalizedText(
        fi: "Paikat ryhmän laillisella koolla jaettuna, ylöspäin",
        sv: "Platserna delade med lagens gruppstorlek, uppåt",
        en: "Seats over the legal size of a group, rounded up")
    static let groupCost = LocalizedText(fi: "Ryhmän hinta", sv: "Gruppens pris", en: "Price of a group")
    static let groupCostAbout = LocalizedText(
        fi: "Ryhmän vuosi, oli paikkoja kuinka monta tahansa",
        sv: "Gruppens år, hur många platser den än har",
        en: "A year of a group, however many seats it has")
    static let seatCost = LocalizedText(
        fi: "Paikan lisähinta", sv: "Platsens tilläggspris", en: "Price of a seat besides")
    static let seatCostAbout = LocalizedText(
        fi: "Mitä jokainen paikka maksaa ryhmän lisäksi", sv: "Vad varje plats kostar utöver gruppen",
        en: "What each seat costs besides the group")
    static let classCostAbout = LocalizedText(
        fi: "Luokan kustannus kokonaiselta vuodelta", sv: "Gruppens kostnad för ett helt år",
        en: "The class's cost of a whole year")
    static let ordinaryPupilAbout = LocalizedText(
        fi: "Tavallisen oppilaan vuosi", sv: "En vanlig elevs år", en: "An ordinary pupil's year")
    static let seatYearAbout = LocalizedText(
        fi: "Luokan kustannus paikkaa kohti", sv: "Gruppens kostnad per plats",
        en: "The class's cost per seat")
    static let seatYearNetAbout = LocalizedText(
        fi: "Paikkavuosi, josta tavallisen oppilaan vuosi on vähennetty",
        sv: "Platsår minus en vanlig elevs år", en: "A seat-year less an ordinary pupil's year")
    static let ordinaryPupil = LocalizedText(
        fi: "Tavallinen oppilas vuodessa", sv: "Vanlig elev per år", en: "Ordinary pupil a year")
    static let growthAbout = LocalizedText(
        fi: "Hintojen nousu edellisestä lukuvuodesta", sv: "Prisernas ökning från föregående läsår",
        en: "Growth of prices from the year before")
    static let indexNote = LocalizedText(
        fi: """
            Rivit ilman ammattiryhmää koskevat kaikkia muita hintoja. Ammattiryhmällä, jonka palkka nousee omaa tahtiaan, on omat \
            rivinsä; sen ylityöt seuraavat samaa indeksiä.
            """,
        sv: """
            Raderna utan yrkesgrupp gäller alla andra priser. En yrkesgrupp vars lön ökar i egen takt har egna rader; dess övertid \
            följer samma index.
            """,
        en: """
            Rows without a role are about all other prices. A role whose pay grows at its own pace has rows of its own; its \
            overtime follows the same index.
            """)
    static let indexRoleAbout = LocalizedText(
        fi: "Ammattiryhmä, jonka palkka nousee omaa tahtiaan; tyhjä: kaikki muut hinnat",
        sv: "Yrkesgrupp vars lön ökar i egen takt; tomt: alla andra priser",
        en: "Role whose pay grows at its own pace; empty: all other prices")
    static let indexedPayAbout = LocalizedText(
        fi: "Täyden htv:n kuukausipalkka lukuvuonna", sv: "Ett helt årsverkes månadslön under läsåret",
        en: "Pay a month of a full post in the school year")
    static let indexAbout = LocalizedText(
        fi: "Ensimmäinen lukuvuosi = 1", sv: "Första läsåret = 1", en: "First school year = 1")
    static let growth = LocalizedText(fi: "Nousu", sv: "Ökning", en: "Growth")
    static let categoryAbout = LocalizedText(fi: "Menolaji", sv: "Utgiftsslag", en: "Kind of expense")
    static let budgetItemAbout = LocalizedText(
        fi: "Ammattiryhmä tai luokka", sv: "Yrkesgrupp eller grupp", en: "Role or class")
    static let perYearAbout = LocalizedText(
        fi: "Ensimmäisen lukuvuoden hinnoin", sv: "I första läsårets priser", en: "In the first year's prices"
    )
    static let amountAbout = LocalizedText(
        fi: "Lukuvuoden hinnoin", sv: "I läsårets priser", en: "In the year's own prices")
    static let employerAbout = LocalizedText(
        fi: "Kunta tai hyvinvointialue", sv: "Kommunen eller välfärdsområdet",
        en: "Municipality or wellbeing services county")
    static let planAbout = LocalizedText(fi: "Suunnitelma", sv: "Plan", en: "The plan")
    static let effectAbout = LocalizedText(
        fi: "Oppilaita vähemmän yli ylimmän rajan", sv: "Färre elever över den högsta gränsen",
        en: "Fewer pupils over the highest threshold")
    static let costAbout = LocalizedText(
        fi: "Kaikki kustannukset vuodessa, suunnitelma − ensimmäinen",
        sv: "Alla kostnader per år, plan − den första", en: "All costs a year, plan − the first")
    static let ratioAbout = LocalizedText(
        fi: "Lisäkustannus / vaikutus, kun vaikutus on osoitettu",
        sv: "Merkostnad / effekt, när en effekt är påvisad",
        en: "Extra cost / effect, where an effect is shown")
    static let quadrantAbout = LocalizedText(
        fi: "Osuus simuloinneista", sv: "Andel av simuleringarna", en: "Share of simulations")
    static let replicationAbout = LocalizedText(
        fi: "Simuloinnin numero nollasta alkaen", sv: "Simuleringens nummer från 0",
        en: "Number of the simulation, from 0")
    static let replicationCostAbout = LocalizedText(
        fi: "Lisäkustannus vuodessa", sv: "Merkostnad per år", en: "Extra cost a year")
    static let worthAbout = LocalizedText(
        fi: "Euroa yhtä oppilasta kohti", sv: "Euro per elev", en: "Euros for a pupil fewer")
    static let outcomesShareAbout = LocalizedText(
        fi: "Osuus simuloinneista, joissa suunnitelma on hintansa arvoinen",
        sv: "Andel av simuleringarna där planen är värd sitt pris",
        en: "Share of the simulations in which the plan is worth its price")
    static let presentValueAbout = LocalizedText(
        fi: "Nykyarvo, yhden lukuvuoden päättäjät", sv: "Nuvärde, ett läsårs avgångselever",
        en: "Present value, one year's leavers")
    static let probabilityChangeAbout = LocalizedText(
        fi: "9. luokan oppilaan todennäköisyys jäädä pelkän peruskoulun varaan",
        sv: "Sannolikheten för en elev i årskurs 9 att bli kvar med enbart grundskola",
        en: "A grade 9 pupil's probability of staying with basic education only")
}

/// Words of the budget that follows from a target.
extension Words.Money {
    static let targetTitle = LocalizedText(
        fi: "Tavoitteen mukainen talousarvio", sv: "Budget enligt målet", en: "Budget for the target")
    static func targetNote(target: String, confidence: String, days: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Mitä maksaa, että vähintään \(target) % pyynnöistä hoidetaan määräajassa ja yhtä suuri osa pienluokkaa \
                odottavista saa paikan \(days) koulupäivässä, \(confidence) %:n luottamuksella; kunkin lukuvuoden hinnoin. \
                Mukana ovat vain henkilöstö ja pienluokat. Pienluokan hinta on ryhmän hinta: \
                paikka enemmän tai vähemmän muuttaa kustannusta vasta, kun ryhmä avataan tai suljetaan, joten paikkoja ei \
                vähennetä. Tyhjä: tavoitetta ei voi saavuttaa tai hintaa ei ole.
                """,
            sv: """
                Vad det kostar att minst \(target) % av begärandena sköts inom tidsfristen och en lika stor del av dem som \
                väntar på smågrupp får plats inom \(days) skoldagar, med \(confidence) % konfidens; i varje läsårs priser. \
                Bara personal och smågrupper ingår. Smågruppens pris är gruppens: en plats mer eller \
                mindre ändrar kostnaden först när en grupp öppnas eller stängs, så platserna minskas inte. Tomt: målet kan inte nås eller priset saknas.
                """,
            en: """
                What it costs that at least \(target) % of requests are served within their limit, and as large a share \
                of those who wait for a small class get a seat within \(days) school days, with \(confidence) % \
                confidence; in each year's own prices. Staff and small classes only. The price of a small class is \
                a group's: a seat more or fewer changes the cost only when a group opens or closes, so seats are not taken \
                away. Empty: the \
                target is out of reach, or there is no price.
                """
        ).withDecimalSigns
    }
    static let datedNote = LocalizedText(
        fi: """
            Määräaikaisten virkojen ja luokkien osuudet vuodesta ja vuosittain annetut palkat säilyvät työkirjassa samassa \
            suhteessa muutettuihin lukuihin; tarkat luvut saa laskemalla talousarvion uudelleen.
            """,
        sv: """
            De andelar av året som tidsbestämda tjänster och klasser finns, och löner som anges per år, behåller i \
            arbetsboken sitt förhållande till ändrade tal; exakta tal får man genom att räkna om budgeten.
            """,
        en: """
            The parts of the year for which posts and classes are there for a time, and pay given by year, keep their \
            proportion to changed numbers in a workbook; for exact ones the budget is made anew.
            """)
    static let allRoles = LocalizedText(
        fi: "kaikki ammattiryhmät yhdessä", sv: "alla yrkesgrupper tillsammans", en: "all roles together")
    static let certaintyTitle = LocalizedText(
        fi: "Kuinka varmasti tavoite täyttyy", sv: "Hur säkert målet nås", en: "How surely the target is met")
    /// - Parameters:
    ///   - now: percent of futures in which all roles at once meet the target with the posts there are.
    ///   - planned: the same as planned.
    static func certaintyNote(confidence: String, now: String, planned: String) -> LocalizedText {
        LocalizedText(
            fi: """
                Kaikki ryhmät yhdessä täyttävät tavoitteen \(planned) %:ssa simuloinneista (nyt \(now) %:ssa). Alla kullekin \
                ryhmälle ja luokalle on laskettu se määrä, jolla sen oma tavoite täyttyy \(confidence) %:n luottamuksella, \
                kun muut palvelevat heti (`staff`); kaikki tavoitteet yhtä aikaa täyttävän halvimman suunnitelman etsii `optimise`.
                """,
            sv: """
                Alla yrkesgrupper tillsammans når målet i \(planned) % av simuleringarna (nu i \(now) %). Nedan har varje \
                grupp och klass så mycket att dess eget mål nås med \(confidence) % konfidens när de andra betjänar genast \
                (`staff`); den billigaste planen som når alla mål på en gång söker `optimise`.
                """,
            en: """
                All roles together meet the target in \(planned) % of simulations (now in \(now) %). Below, each role and \
                class has what its own target takes with \(confidence) % confidence, the others serving at once (`staff`); \
                the cheapest plan that meets all targets at once is sought by `optimise`.
                """
        ).withDecimalSigns
    }
    static let priceOfOne = LocalizedText(
        fi: "Yhden hinta vuodessa", sv: "Pris för en per år", en: "Price of one a year")
    static let priceOfOneAbout = LocalizedText(
        fi: "Htv:n tai pienryhmän hinta lukuvuoden hinnoin",
        sv: "Årsverkets eller smågruppens pris i läsårets priser",
        en: "Price of an FTE or of a group of a class, in the year's own prices")
    static let costChange = LocalizedText(
        fi: "Kustannusten muutos", sv: "Kostnadernas ändring", en: "Change in cost")
    static let noPrice = LocalizedText(
        fi: "hintaa ei ole", sv: "priset saknas", en: "there is no price")
    static let overCap = LocalizedText(
        fi: "yli laillisen ryhmäkoon: hinta kokonaisina ryhminä",
        sv: "över lagens gruppstorlek: priset i hela grupper",
        en: "over the legal size of a class: priced in whole classes")
    static let fewerSeats = LocalizedText(
        fi: "vähempikin riittäisi", sv: "färre skulle räcka", en: "fewer would do")
}
