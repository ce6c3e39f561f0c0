import Localization

/// Words of costs by calendar year, by school and for pivot tables.
extension Words.Money {
    static let calendarYear = LocalizedText(fi: "Kalenterivuosi", sv: "Kalenderår", en: "Calendar year")
    static let calendarYearAbout = LocalizedText(
        fi: "Kalenterivuosi, tammikuusta joulukuuhun", sv: "Kalenderår, januari till december",
        en: "Calendar year, January to December")
    static let month = LocalizedText(fi: "Kuukausi", sv: "Månad", en: "Month")
    static let monthAbout = LocalizedText(
        fi: "Kuukauden numero", sv: "Månadens nummer", en: "Number of the month")
    static func monthName(_ number: Int) -> LocalizedText {
        let names = [
            LocalizedText(fi: "tammikuu", sv: "januari", en: "January"),
            LocalizedText(fi: "helmikuu", sv: "februari", en: "February"),
            LocalizedText(fi: "maaliskuu", sv: "mars", en: "March"),
            LocalizedText(fi: "huhtikuu", sv: "april", en: "April"),
            LocalizedText(fi: "toukokuu", sv: "maj", en: "May"),
            LocalizedText(fi: "kesäkuu", sv: "juni", en: "June"),
            LocalizedText(fi: "heinäkuu", sv: "juli", en: "July"),
            LocalizedText(fi: "elokuu", sv: "augusti", en: "August"),
            LocalizedText(fi: "syyskuu", sv: "september", en: "September"),
            LocalizedText(fi: "lokakuu", sv: "oktober", en: "October"),
            LocalizedText(fi: "marraskuu", sv: "november", en: "November"),
            LocalizedText(fi: "joulukuu", sv: "december", en: "December"),
        ]
        return names[number - 1]
    }

    static let byCalendarYear = LocalizedText(
        fi: "Talousarvio kalenterivuosittain", sv: "Budget per kalenderår", en: "Budget by calendar year")
    static let byMonth = LocalizedText(
        fi: "Talousarvio kuukausittain", sv: "Budget per månad", en: "Budget by month")
    static let byCalendarYearNote = LocalizedText(
        fi: """
            Lukuvuoden kustannus on jaettu tasan päiville 1.8.–31.7. ja laskettu niistä kalenterivuodelle; \
            määräaikainen tehtävä tai ryhmä maksaa omilta päiviltään. Ensimmäisessä ja viimeisessä kalenterivuodessa ovat \
            vain simuloitujen lukuvuosien päivät.
            """,
        sv: """
            Läsårets kostnad är jämnt fördelad på dagarna 1.8–31.7 och räknad från dem till kalenderåren; en tjänst eller \
            grupp för viss tid kostar för sina egna dagar. Det första och det sista kalenderåret har bara dagarna i de \
            simulerade läsåren.
            """,
        en: """
            A school year's cost is spread evenly over the days from 1 August to 31 July and counted from them into calendar \
            years; a post or group that is there for a time costs for its own days. The first and the last calendar \
            year have only the days of the school years simulated.
            """)

    static let schoolTotals = LocalizedText(
        fi: "Koulut yhteensä lukuvuosittain", sv: "Skolorna totalt per läsår",
        en: "School totals by school year")
    static let schoolTotalsByCalendarYear = LocalizedText(
        fi: "Koulut yhteensä vuosittain", sv: "Skolorna totalt per år", en: "School totals by year")
    static let schoolTotalsNote = LocalizedText(
        fi: """
            Henkilöstö koulun osuutena (Henkilöstö kouluittain) ja pienluokat siinä koulussa, jossa luokka on, tulivatpa \
            oppilaat mistä tahansa. Ylitöitä, sijoituksia ja toimenpiteiden muita kuluja ei ole jaettu kouluille.
            """,
        sv: """
            Personalen som skolans del (Personal per skola) och smågrupperna i den skola där gruppen finns, varifrån \
            eleverna än kommer. Övertid, placeringar och åtgärdernas övriga kostnader är inte delade på skolorna.
            """,
        en: """
            Staff as the school's part (Staff by school), and small classes at the school that hosts them, wherever the \
            pupils come from. Overtime, placements and interventions' other costs are not shared among schools.
            """)

    static let costs = LocalizedText(
        fi: "Kustannukset pivotiin", sv: "Kostnader för pivot", en: "Costs for pivot tables")
    static let costsNote = LocalizedText(
        fi: """
            Jokainen menoerä kerran kutakin lukuvuotta, kalenterivuotta ja maksajaa kohti, ilman välisummia; tunnusten \
            vieressä nimet.
            """,
        sv: """
            Varje utgiftspost en gång för varje läsår, kalenderår och betalare, utan delsummor; bredvid beteckningarna \
            namnen.
            """,
        en: """
            Each cost item once for each school year, calendar year and payer, without subtotals; names beside the \
            identifiers.
            """)
    static let inWords = LocalizedText(fi: "nimi", sv: "namn", en: "name")
    static let nameAbout = LocalizedText(
        fi: "Viereisen tunnuksen nimi", sv: "Namnet på beteckningen bredvid",
        en: "What the identifier beside it is called")
    static let days = LocalizedText(fi: "Päiviä", sv: "Dagar", en: "Days")
    static let daysAbout = LocalizedText(
        fi: "Montako lukuvuoden päivää osuu kalenterivuoteen",
        sv: "Hur många av läsårets dagar som ligger i kalenderåret",
        en: "Days of the school year that lie in the calendar year")
    static let base = LocalizedText(fi: "Lähtötilanne", sv: "Utgångsläget", en: "First scenario")
    static let planMinusBase = LocalizedText(
        fi: "Suunnitelma − lähtötilanne", sv: "Plan − utgångsläget", en: "Plan − first scenario")
    static let changeNote = LocalizedText(
        fi: """
            Kuinka paljon enemmän suunnitelma maksaa kuin ensimmäinen skenaario, erä erältä kalenterivuosittain ja kuka \
            maksaa. Lukuvuoden kustannus on jaettu tasan päiville 1.8.–31.7.; määräaikainen maksaa omilta päiviltään.
            """,
        sv: """
            Hur mycket mer planen kostar än det första scenariot, post för post per kalenderår, och vem som betalar. \
            Läsårets kostnad är jämnt fördelad på dagarna 1.8–31.7; det som finns för viss tid kostar för sina egna dagar.
            """,
        en: """
            How much more a plan costs than the first scenario, item by item and calendar year by calendar year, and who \
            pays. A school year's cost is spread evenly over the days from 1 August to 31 July; what is there for a time \
            costs for its own days.
            """)
    static let calendarAmountAbout = LocalizedText(
        fi: "Lukuvuoden hinnoin, päivien mukainen osa", sv: "I läsårets priser, delen enligt dagar",
        en: "In the school year's prices, the part by days")
}
