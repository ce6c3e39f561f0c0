import Localization

/// What the columns about money hold.
extension Words.Money {
    static let hoursAbout = LocalizedText(
        fi: "Simuloituja työtunteja, keskiarvo", sv: "Simulerade arbetstimmar, medeltal",
        en: "Simulated hours of work, mean")
    static let intervalAbout = LocalizedText(
        fi: "Keskiarvon 95 % väli", sv: "Medeltalets 95 % intervall", en: "95 % interval of the mean")
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
        fi: "Htv skenaariossa", sv: "Årsverken i scenariot", en: "FTE in the scenario")
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
    static let seatsAbout = LocalizedText(fi: "Paikkoja", sv: "Platser", en: "Seats")
    static let classCostAbout = LocalizedText(
        fi: "Luokan kustannus vuodessa", sv: "Gruppens kostnad per år", en: "The class's cost a year")
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
    static let indexAbout = LocalizedText(
        fi: "Ensimmäinen lukuvuosi = 1", sv: "Första läsåret = 1", en: "First school year = 1")
    static let growth = LocalizedText(fi: "Nousu", sv: "Ökning", en: "Growth")
    static let categoryAbout = LocalizedText(fi: "Menolaji", sv: "Utgiftsslag", en: "Kind of expense")
    static let budgetItemAbout = LocalizedText(
        fi: "Ammatti tai luokka", sv: "Yrke eller grupp", en: "Role or class")
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
        fi: "Osuus tulevaisuuksista", sv: "Andel av framtiderna", en: "Share of futures")
    static let futureAbout = LocalizedText(
        fi: "Tulevaisuuden numero", sv: "Framtidens nummer", en: "Number of the future")
    static let futureCostAbout = LocalizedText(
        fi: "Lisäkustannus vuodessa", sv: "Merkostnad per år", en: "Extra cost a year")
    static let worthAbout = LocalizedText(
        fi: "Euroa yhtä oppilasta kohti", sv: "Euro per elev", en: "Euros for a pupil fewer")
    static let outcomesShareAbout = LocalizedText(
        fi: "Osuus simuloiduista tulevaisuuksista, joissa suunnitelma on hintansa arvoinen",
        sv: "Andel av de simulerade framtiderna där planen är värd sitt pris",
        en: "Share of the simulated futures in which the plan is worth its price")
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
                Mukana ovat vain henkilöstö ja pienluokat. Paikan hinta on luokan kustannus paikkaa kohti; \
                paikkoja ei vähennetä, sillä se säästää vasta, kun ryhmä suljetaan. Tyhjä: tavoitetta ei voi saavuttaa tai hintaa ei ole.
                """,
            sv: """
                Vad det kostar att minst \(target) % av begärandena sköts inom tidsfristen och en lika stor del av dem som \
                väntar på smågrupp får plats inom \(days) skoldagar, med \(confidence) % konfidens; i varje läsårs priser. \
                Bara personal och smågrupper ingår. Platsens pris är gruppens kostnad per plats; platserna minskas \
                inte, för det sparar först när en grupp stängs. Tomt: målet kan inte nås eller priset saknas.
                """,
            en: """
                What it costs that at least \(target) % of requests are served within their limit, and as large a share \
                of those who wait for a small class get a seat within \(days) school days, with \(confidence) % \
                confidence; in each year's own prices. Staff and small classes only. The price of a seat is the class's \
                cost per seat; seats are not taken away, for that spares nothing until a class is closed. Empty: the \
                target is out of reach, or there is no price.
                """
        ).withDecimalSigns
    }
    static let priceOfOne = LocalizedText(
        fi: "Yhden hinta vuodessa", sv: "Pris för en per år", en: "Price of one a year")
    static let priceOfOneAbout = LocalizedText(
        fi: "Htv:n tai paikan hinta lukuvuoden hinnoin",
        sv: "Årsverkets eller platsens pris i läsårets priser",
        en: "Price of an FTE or a seat, in the year's own prices")
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
