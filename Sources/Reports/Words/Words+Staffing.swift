import Localization

// Words of plans for staff.
extension Words {
    enum Staffing {
        static let title = LocalizedText(
            fi: "Henkilöstötarve", sv: "Personalbehov", en: "Staffing needs")
        static let role = LocalizedText(fi: "Ammattiryhmä", sv: "Yrkesgrupp", en: "Role")
        static let schools = LocalizedText(fi: "Koulut", sv: "Skolor", en: "Schools")
        static let allSchools = LocalizedText(fi: "kaikki", sv: "alla", en: "all")
        static let school = LocalizedText(fi: "Koulu", sv: "Skola", en: "School")
        static let postsNow = LocalizedText(fi: "Nyt", sv: "Nu", en: "Now")
        static let posts = LocalizedText(fi: "Htv", sv: "Årsverken", en: "FTE")
        static let fte = LocalizedText(fi: "htv", sv: "årsv.", en: "FTE")
        static let difference = LocalizedText(fi: "Ero nykyiseen", sv: "Skillnad mot nu", en: "Change")
        static let reachedNow = LocalizedText(
            fi: "Tavoite täyttyy nyt", sv: "Målet nås nu", en: "Target met now")
        static let reachedPlanned = LocalizedText(
            fi: "Täyttyy suunnitelmalla", sv: "Nås med planen", en: "Met as planned")
        static let all = LocalizedText(
            fi: "kaikki yhdessä", sv: "alla tillsammans", en: "all together")
        static let perHalf = LocalizedText(
            fi: "0,5 htv vuodessa", sv: "0,5 årsverke per år", en: "0.5 FTE a year")

        static func needed(_ percent: String) -> LocalizedText {
            LocalizedText(fi: "Tarve \(percent) %", sv: "Behov \(percent) %", en: "Needed \(percent) %")
                .withDecimalSigns
        }
        static func assured(_ percent: String) -> LocalizedText {
            LocalizedText(
                fi: "Suunnitelma \(percent) %", sv: "Plan \(percent) %", en: "Plan \(percent) %"
            ).withDecimalSigns
        }

        static func note(target: String, confidence: String, assurance: String, replications: Int)
            -> LocalizedText
        {
            LocalizedText(
                fi: """
                    Tavoite: vähintään \(target) % pyynnöistä aloitetaan määräajassa (ja saadaan määräajassa \
                    valmiiksi, jos sillekin on määräaika). Tarve p %: pienin määrä htv, jolla tavoite täyttyy p prosentissa \(replications) \
                    simuloinnista, kun muut ammattiryhmät ehtivät heti. Suunnitelma: \(confidence) %:n \
                    luottamus, joka pätee \(assurance) %:n varmuudella, vaikka vain osa simuloinneista tehtiin. \
                    Täyttyy nyt ja suunnitelmalla: kaikki ammattiryhmät yhtä aikaa työssä, yhtä monessa uudessa \
                    simuloinnissa, ja vähintään lain edellyttämin viroin. Mitä kaikkien tavoitteiden täyttyminen yhtä aikaa vaatii, kertoo `optimise`.
                    """,
                sv: """
                    Mål: minst \(target) % av begärandena påbörjas (och slutförs, där det finns en frist) inom \
                    tidsfristen. Behov p %: det minsta antal årsverken med vilket målet nås i p procent av \(replications) \
                    simuleringar när de andra yrkesgrupperna hinner genast. Plan: \(confidence) % konfidens, som \
                    gäller med \(assurance) % säkerhet fast bara en del av simuleringarna gjordes. Nås nu och med planen: \
                    alla yrkesgrupper i arbete samtidigt, i lika många nya simuleringar, med minst så många årsverken som lagen kräver. Vad det kräver att alla mål nås på en gång \
                    svarar `optimise` på.
                    """,
                en: """
                    Target: at least \(target) % of requests are begun (and completed, where there is a limit for that) \
                    within their limit. Needed p %: the fewest FTE with which the target is met in p per cent of \
                    \(replications) simulations, the other roles serving at once. Plan: \(confidence) % confidence \
                    that holds with \(assurance) % assurance although only some simulations were made. Met now \
                    and as planned: all roles at work together, in as many independent validation replications, \
                    with no fewer posts than the law asks for. What \
                    it takes that all targets are met at once is answered by `optimise`.
                    """
            ).withDecimalSigns
        }

        static func tooFewReplications(_ needed: Int?) -> LocalizedText {
            let words = LocalizedText(
                fi: "liian vähän simulointeja", sv: "för få simuleringar", en: "too few simulations")
            guard let needed else { return words }
            return LocalizedText(
                fi: "\(words.fi), tarvitaan \(needed)", sv: "\(words.sv), det krävs \(needed)",
                en: "\(words.en), it takes \(needed)")
        }
        static let outOfReach = LocalizedText(
            fi: "ei saavutettavissa", sv: "kan inte nås", en: "out of reach")
        static let nothingAsked = LocalizedText(
            fi: "mitään ei pyydetä", sv: "inget begärs", en: "nothing is asked")
        static let belowLaw = LocalizedText(
            fi: "vähemmän kuin laki edellyttää", sv: "mindre än lagen kräver",
            en: "fewer than the law asks for")
        static let belowRecommendation = LocalizedText(
            fi: "alle suosituksen", sv: "under rekommendationen", en: "below the recommendation")
        static let byLaw = LocalizedText(
            fi: "laki edellyttää näin monta", sv: "så många kräver lagen", en: "so many the law asks for")
        static let atMostBelowLaw = LocalizedText(
            fi: "laki edellyttää enemmän kuin `atMost` sallii", sv: "lagen kräver fler än `atMost` tillåter",
            en: "the law asks for more than `atMost` allows")
        static let isChosen = LocalizedText(
            fi: "htv päättää, kuinka moni pääsee mukaan: pidetty ennallaan",
            sv: "årsverkena avgör hur många som ryms: oförändrade",
            en: "the posts decide how many take part: kept")
        static let remark = LocalizedText(fi: "Huomautus", sv: "Anmärkning", en: "Remark")

        static let margins = LocalizedText(
            fi: "Htv-lisäyksen vaikutus", sv: "Vad fler årsverken ger", en: "What more posts give")
        static let marginsNote = LocalizedText(
            fi: """
                Muut ammattiryhmät ehtivät heti. Hinta: palkka, lomaraha ja sivukulut vuodessa, simuloinnin hinnoin, vaikka \
                työkirjan hintoja muutetaan.
                """,
            sv: """
                De andra yrkesgrupperna hinner genast. Pris: lön, semesterpenning och bikostnader per år, i simuleringens priser \
                fast priser ändras i arbetsboken.
                """,
            en: """
                The other roles serve at once. Price: pay, holiday bonus and on-costs a year, at the simulation's prices \
                whatever is changed in a workbook.
                """)
        static let inTime = LocalizedText(
            fi: "Määräajassa", sv: "Inom tidsfristen", en: "Within the limit")
        static let wait = LocalizedText(
            fi: "Odotusaika keskimäärin", sv: "Väntetid i medeltal", en: "Wait, mean")
        static let reached = LocalizedText(
            fi: "Tavoite täyttyy", sv: "Målet nås", en: "Target met")
        static let yearCost = LocalizedText(
            fi: "Kustannus vuodessa", sv: "Kostnad per år", en: "Cost a year")

        static let shortfall = LocalizedText(
            fi: "Palveluvaje kouluittain", sv: "Servicebrist per skola", en: "Shortfall by school")
        static func shortfallNote(target: String) -> LocalizedText {
            LocalizedText(
                fi: """
                    Todennäköisyys (osuus simuloinneista), että koulun pyynnöistä alle \(target) % aloitetaan \
                    määräajassa, kuukausittain kaikkina lukuvuosina, nykyisillä htv-määrillä. Kuukaudet, joina ei \
                    pyydetä mitään, eivät ole mukana.
                    """,
                sv: """
                    Sannolikheten (andelen simuleringar) att under \(target) % av skolans begäranden påbörjas inom \
                    tidsfristen, månad för månad alla läsår, med nuvarande årsverken. Månader då inget begärs räknas \
                    inte.
                    """,
                en: """
                    Probability (share of simulations) that fewer than \(target) % of a school's requests are begun within \
                    their limit, month by month in all school years, with the posts there are. Months in which \
                    nothing is asked do not count.
                    """
            ).withDecimalSigns
        }
        static let month = LocalizedText(fi: "Kuukausi", sv: "Månad", en: "Month")
        static let shortfallShare = LocalizedText(
            fi: "Alle tavoitteen", sv: "Under målet", en: "Falls short")
        static let shortfallByMonth = LocalizedText(
            fi: "Palveluvaje kuukausittain", sv: "Servicebrist per månad", en: "Shortfall by month")
        static let shortfallAbout = LocalizedText(
            fi: "Osuus simuloinneista, joissa palvelu jää alle tavoitteen",
            sv: "Andel simuleringar där servicen blir under målet",
            en: "Share of simulations in which service falls short of the target")
        static let worstMonth = LocalizedText(
            fi: "Huonoin kuukausi", sv: "Sämsta månaden", en: "Worst month")
        static let shortfallWorst = LocalizedText(
            fi: "Alle tavoitteen huonoimpana kuukautena", sv: "Under målet den sämsta månaden",
            en: "Falls short in the worst month")
        /// August first.
        static let months: [LocalizedText] = [
            .init(fi: "elokuu", sv: "augusti", en: "August"),
            .init(fi: "syyskuu", sv: "september", en: "September"),
            .init(fi: "lokakuu", sv: "oktober", en: "October"),
            .init(fi: "marraskuu", sv: "november", en: "November"),
            .init(fi: "joulukuu", sv: "december", en: "December"),
            .init(fi: "tammikuu", sv: "januari", en: "January"),
            .init(fi: "helmikuu", sv: "februari", en: "February"),
            .init(fi: "maaliskuu", sv: "mars", en: "March"),
            .init(fi: "huhtikuu", sv: "april", en: "April"), .init(fi: "toukokuu", sv: "maj", en: "May"),
            .init(fi: "kesäkuu", sv: "juni", en: "June"), .init(fi: "heinäkuu", sv: "juli", en: "July"),
        ]
        static let calendar = LocalizedText(
            fi: "Työvuosi", sv: "Arbetsåret", en: "Working year")
    }
}
