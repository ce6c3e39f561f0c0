/// What the columns about money hold.
extension Words.Money {
    public static let hoursAbout = LocalizedText(
        fi: "Simuloituja työtunteja, keskiarvo", sv: "Simulerade arbetstimmar, medeltal",
        en: "Simulated hours of work, mean")
    public static let intervalAbout = LocalizedText(
        fi: "Keskiarvon 95 % väli", sv: "Medeltalets 95 % intervall", en: "95 % interval of the mean")
    public static let schoolPostsAbout = LocalizedText(
        fi: "Koulun osuus htv:stä", sv: "Skolans andel av årsverkena", en: "The school's share of posts")
    public static let schoolAmountAbout = LocalizedText(
        fi: "Htv × hinta × indeksi", sv: "Årsverken × pris × index", en: "FTE × price × index")

    public static let itemAbout = LocalizedText(
        fi: "Mistä hinta on", sv: "Vad priset gäller", en: "What is priced")
    public static let quantityAbout = LocalizedText(
        fi: "Määrä keskimääräisessä lukuvuodessa", sv: "Antal i ett genomsnittligt läsår",
        en: "Number in the average school year")
    public static let eachAbout = LocalizedText(fi: "Euroa kappale", sv: "Euro styck", en: "Euros each")
    public static let unitAmountAbout = LocalizedText(
        fi: "Yhteensä vuodessa", sv: "Totalt per år", en: "In all, a year")
    public static let postsAbout = LocalizedText(
        fi: "Htv skenaariossa", sv: "Årsverken i scenariot", en: "FTE in the scenario")
    public static let monthlyPayAbout = LocalizedText(
        fi: "Täyden htv:n kuukausipalkka", sv: "Ett helt årsverkes månadslön",
        en: "Pay a month of a full post")
    public static let holidayBonusAbout = LocalizedText(
        fi: "Lomaraha palkasta", sv: "Semesterpenning av lönen", en: "Holiday bonus on pay")
    public static let onCostsAbout = LocalizedText(
        fi: "Työnantajan sivukulut", sv: "Arbetsgivarens bikostnader", en: "Employer's on-costs")
    public static let ftePriceAbout = LocalizedText(
        fi: "Htv:n vuosikustannus", sv: "Årsverkets årskostnad", en: "Cost a year of an FTE")
    public static let yearCostAbout = LocalizedText(
        fi: "Htv × htv:n vuosikustannus", sv: "Årsverken × årskostnad", en: "FTE × cost a year")
    public static let seatsAbout = LocalizedText(fi: "Paikkoja", sv: "Platser", en: "Seats")
    public static let classCostAbout = LocalizedText(
        fi: "Luokan kustannus vuodessa", sv: "Gruppens kostnad per år", en: "The class's cost a year")
    public static let ordinaryPupilAbout = LocalizedText(
        fi: "Tavallisen oppilaan vuosi", sv: "En vanlig elevs år", en: "An ordinary pupil's year")
    public static let seatYearAbout = LocalizedText(
        fi: "Luokan kustannus paikkaa kohti", sv: "Gruppens kostnad per plats",
        en: "The class's cost per seat")
    public static let seatYearNetAbout = LocalizedText(
        fi: "Paikkavuosi, josta tavallisen oppilaan vuosi on vähennetty",
        sv: "Platsår minus en vanlig elevs år", en: "A seat-year less an ordinary pupil's year")
    public static let ordinaryPupil = LocalizedText(
        fi: "Tavallinen oppilas vuodessa", sv: "Vanlig elev per år", en: "Ordinary pupil a year")
    public static let growthAbout = LocalizedText(
        fi: "Hintojen nousu edellisestä lukuvuodesta", sv: "Prisernas ökning från föregående läsår",
        en: "Growth of prices from the year before")
    public static let indexAbout = LocalizedText(
        fi: "Ensimmäinen lukuvuosi = 1", sv: "Första läsåret = 1", en: "First school year = 1")
    public static let growth = LocalizedText(fi: "Nousu", sv: "Ökning", en: "Growth")
    public static let categoryAbout = LocalizedText(fi: "Menolaji", sv: "Utgiftsslag", en: "Kind of expense")
    public static let budgetItemAbout = LocalizedText(
        fi: "Ammatti tai luokka", sv: "Yrke eller grupp", en: "Role or class")
    public static let perYearAbout = LocalizedText(
        fi: "Ensimmäisen lukuvuoden hinnoin", sv: "I första läsårets priser", en: "In the first year's prices"
    )
    public static let amountAbout = LocalizedText(
        fi: "Lukuvuoden hinnoin", sv: "I läsårets priser", en: "In the year's own prices")
    public static let employerAbout = LocalizedText(
        fi: "Kunta tai hyvinvointialue", sv: "Kommunen eller välfärdsområdet",
        en: "Municipality or wellbeing services county")
    public static let planAbout = LocalizedText(fi: "Suunnitelma", sv: "Plan", en: "The plan")
    public static let effectAbout = LocalizedText(
        fi: "Oppilaita vähemmän yli ylimmän rajan", sv: "Färre elever över den högsta gränsen",
        en: "Fewer pupils over the highest threshold")
    public static let costAbout = LocalizedText(
        fi: "Kaikki kustannukset vuodessa, suunnitelma − ensimmäinen",
        sv: "Alla kostnader per år, plan − den första", en: "All costs a year, plan − the first")
    public static let ratioAbout = LocalizedText(
        fi: "Lisäkustannus / vaikutus", sv: "Merkostnad / effekt", en: "Extra cost / effect")
    public static let quadrantAbout = LocalizedText(
        fi: "Osuus tulevaisuuksista", sv: "Andel av framtiderna", en: "Share of futures")
    public static let futureAbout = LocalizedText(
        fi: "Tulevaisuuden numero", sv: "Framtidens nummer", en: "Number of the future")
    public static let futureCostAbout = LocalizedText(
        fi: "Lisäkustannus vuodessa", sv: "Merkostnad per år", en: "Extra cost a year")
    public static let worthAbout = LocalizedText(
        fi: "Euroa yhtä oppilasta kohti", sv: "Euro per elev", en: "Euros for a pupil fewer")
    public static let probabilityAbout = LocalizedText(
        fi: "Todennäköisyys, että suunnitelma on hintansa arvoinen",
        sv: "Sannolikheten att planen är värd sitt pris", en: "Probability that the plan is worth its price")
    public static let presentValueAbout = LocalizedText(
        fi: "Nykyarvo, yhden lukuvuoden päättäjät", sv: "Nuvärde, ett läsårs avgångselever",
        en: "Present value, one year's leavers")
    public static let probabilityChangeAbout = LocalizedText(
        fi: "9. luokan oppilaan todennäköisyys jäädä pelkän peruskoulun varaan",
        sv: "Sannolikheten för en elev i årskurs 9 att bli kvar med enbart grundskola",
        en: "A grade 9 pupil's probability of staying with basic education only")
}
