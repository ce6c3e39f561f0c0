// Words of plans for staff.
extension Words {
    public enum Staffing {
        public static let title = LocalizedText(
            fi: "Henkilöstötarve", sv: "Personalbehov", en: "Staffing needs")
        public static let role = LocalizedText(fi: "Ammatti", sv: "Yrke", en: "Role")
        public static let schools = LocalizedText(fi: "Koulut", sv: "Skolor", en: "Schools")
        public static let allSchools = LocalizedText(fi: "kaikki", sv: "alla", en: "all")
        public static let school = LocalizedText(fi: "Koulu", sv: "Skola", en: "School")
        public static let employer = LocalizedText(fi: "Työnantaja", sv: "Arbetsgivare", en: "Employer")
        public static let year = LocalizedText(fi: "Lukuvuosi", sv: "Läsår", en: "School year")
        public static let postsNow = LocalizedText(fi: "Nyt", sv: "Nu", en: "Now")
        public static let posts = LocalizedText(fi: "Htv", sv: "Årsverken", en: "FTE")
        public static let fte = LocalizedText(fi: "htv", sv: "årsv.", en: "FTE")
        public static let difference = LocalizedText(fi: "Ero nykyiseen", sv: "Skillnad mot nu", en: "Change")
        public static let reachedNow = LocalizedText(
            fi: "Tavoite täyttyy nyt", sv: "Målet nås nu", en: "Target met now")
        public static let reachedPlanned = LocalizedText(
            fi: "Täyttyy suunnitelmalla", sv: "Nås med planen", en: "Met as planned")
        public static let all = LocalizedText(
            fi: "kaikki yhdessä", sv: "alla tillsammans", en: "all together")
        public static let perHalf = LocalizedText(
            fi: "0,5 htv vuodessa", sv: "0,5 årsverke per år", en: "0.5 FTE a year")
        public static let runs = LocalizedText(fi: "Ajoja", sv: "Körningar", en: "Runs")

        public static func needed(_ percent: String) -> LocalizedText {
            LocalizedText(fi: "Tarve \(percent) %", sv: "Behov \(percent) %", en: "Needed \(percent) %")
                .withDecimalSigns
        }
        public static func assured(_ percent: String) -> LocalizedText {
            LocalizedText(
                fi: "Suunnitelma \(percent) %", sv: "Plan \(percent) %", en: "Plan \(percent) %"
            ).withDecimalSigns
        }

        public static func note(target: String, confidence: String, assurance: String, futures: Int)
            -> LocalizedText
        {
            LocalizedText(
                fi: """
                    Tavoite: vähintään \(target) % pyynnöistä aloitetaan (ja määräajallisissa saadaan valmiiksi) \
                    määräajassa. Tarve p %: pienin määrä htv, jolla tavoite täyttyy p prosentissa \(futures) \
                    simuloidusta tulevaisuudesta, kun muut ammatit ehtivät heti. Suunnitelma: \(confidence) %:n \
                    luottamus, joka pätee \(assurance) %:n varmuudella, vaikka vain osa tulevaisuuksista simuloitiin. \
                    Täyttyy nyt ja suunnitelmalla: kaikki ammatit yhtä aikaa työssä, yhtä monessa uudessa \
                    tulevaisuudessa.
                    """,
                sv: """
                    Mål: minst \(target) % av begärandena påbörjas (och slutförs, där det finns en frist) inom \
                    tidsfristen. Behov p %: det minsta antal årsverken med vilket målet nås i p procent av \(futures) \
                    simulerade framtider när de andra yrkena hinner genast. Plan: \(confidence) % konfidens, som \
                    gäller med \(assurance) % säkerhet fast bara en del av framtiderna simulerades. Nås nu och med planen: \
                    alla yrken i arbete samtidigt, i lika många nya framtider.
                    """,
                en: """
                    Target: at least \(target) % of requests are begun (and completed, where there is a limit for that) \
                    within their limit. Needed p %: the fewest FTE with which the target is met in p per cent of \
                    \(futures) simulated futures, the other roles serving at once. Plan: \(confidence) % confidence \
                    that holds with \(assurance) % assurance although only some futures were simulated. Met now \
                    and as planned: all roles at work together, in as many fresh futures.
                    """
            ).withDecimalSigns
        }

        public static func tooFewFutures(_ needed: Int?) -> LocalizedText {
            let words = LocalizedText(
                fi: "liian vähän tulevaisuuksia", sv: "för få framtider", en: "too few futures")
            guard let needed else { return words }
            return LocalizedText(
                fi: "\(words.fi), tarvitaan \(needed)", sv: "\(words.sv), det krävs \(needed)",
                en: "\(words.en), it takes \(needed)")
        }
        public static let outOfReach = LocalizedText(
            fi: "ei saavutettavissa", sv: "kan inte nås", en: "out of reach")
        public static let nothingAsked = LocalizedText(
            fi: "mitään ei pyydetä", sv: "inget begärs", en: "nothing is asked")
        public static let belowNorm = LocalizedText(
            fi: "alle normin", sv: "under normen", en: "below the norm")
        public static let isChosen = LocalizedText(
            fi: "htv päättää, kuinka moni pääsee mukaan: pidetty ennallaan",
            sv: "årsverkena avgör hur många som ryms: oförändrade",
            en: "the posts decide how many take part: kept")
        public static let remark = LocalizedText(fi: "Huomautus", sv: "Anmärkning", en: "Remark")

        public static let margins = LocalizedText(
            fi: "Htv-lisäyksen vaikutus", sv: "Vad fler årsverken ger", en: "What more posts give")
        public static let marginsNote = LocalizedText(
            fi: """
                Muut ammatit ehtivät heti. Hinta: palkka, lomaraha ja sivukulut vuodessa, simuloinnin hinnoin, vaikka \
                työkirjan hintoja muutetaan.
                """,
            sv: """
                De andra yrkena hinner genast. Pris: lön, semesterpenning och bikostnader per år, i simuleringens priser \
                fast priser ändras i arbetsboken.
                """,
            en: """
                The other roles serve at once. Price: pay, holiday bonus and on-costs a year, at the simulation's prices \
                whatever is changed in a workbook.
                """)
        public static let inTime = LocalizedText(
            fi: "Määräajassa", sv: "Inom tidsfristen", en: "Within the limit")
        public static let wait = LocalizedText(
            fi: "Odotus keskimäärin", sv: "Väntetid i medeltal", en: "Wait, mean")
        public static let reached = LocalizedText(
            fi: "Tavoite täyttyy", sv: "Målet nås", en: "Target met")
        public static let yearCost = LocalizedText(
            fi: "Kustannus vuodessa", sv: "Kostnad per år", en: "Cost a year")

        public static let causes = LocalizedText(
            fi: "Menetelmien eron syyt", sv: "Varför metoderna skiljer sig", en: "Why the methods differ")
        public static func causesNote(confidence: String, futures: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Joka tavasta simulointiin: tavan htv ja osat summautuvat simulointiin. Syyt otetaan simulointiin yksi \
                    kerrallaan samoissa \(futures) tulevaisuudessa, \(confidence) %:n luottamuksella. Työtä oppilasta \
                    kohti: normi ei tunne, paljonko työtä oppilaista tai asiakkaista on. Työvuosi: WISN jakaa työn koko \
                    työvuodelle lisineen, simulointi koulupäiville. Sattuma: työ tulee epätasaisesti. Asiakasmäärän \
                    raja: avoimia asiakkuuksia htv:tä kohti enintään. Henkilöstön poissaolot: sairaus, koulutus, avoimet \
                    toimet. Kiireellisyys: kiireelliset ensin. Sekoittuminen: yhteiset palaverit muun työn lomassa. \
                    Takaisinkytkentä: apu muuttaa poissaoloja ja siten työtä. Jonokaavan riveillä sattuma ja \
                    poissaolot: mitä simulointi lisää siihen, minkä kaava jo tuntee. Otos: tarve haetaan useammasta \
                    tulevaisuudesta kuin syyt.
                    """,
                sv: """
                    Från varje sätt till simuleringen: sättets årsverken och delarna summerar till simuleringen. \
                    Orsakerna släpps in i simuleringen en i taget i samma \(futures) framtider, med \(confidence) % \
                    konfidens. Arbete per elev: normen vet inte hur mycket arbete eleverna eller klienterna ger. \
                    Arbetsåret: WISN delar arbetet på hela arbetsåret med tillägg, simuleringen på skoldagarna. Slump: \
                    arbetet kommer ojämnt. Gränsen för klienter: öppna ärenden per årsverke högst. Personalens frånvaro: \
                    sjukdom, utbildning, lediga tjänster. Prioritering: brådskande först. Blandning: gemensamma möten \
                    bland annat arbete. Återkoppling: hjälpen ändrar frånvaron och därmed arbetet. På köformelns rader \
                    är slump och frånvaro det som simuleringen lägger till det som formeln redan känner. Urval: behovet \
                    söks i fler framtider än orsakerna.
                    """,
                en: """
                    From each method to the simulation: the FTE by the method and the parts add up to the simulation. \
                    Causes are let into the simulation one by one in the same \(futures) futures, at \(confidence) % \
                    confidence. Work per pupil: the norm does not know how much work pupils or clients bring. Working \
                    year: WISN spreads work over the whole working year, with allowances, the simulation over school \
                    days. Variance: work comes unevenly. Caseload limit: open cases per FTE at most. Absence of staff: \
                    sickness, training, vacancies. Priorities: urgent ones first. Mixing: joint meetings among other \
                    work. Feedback: help changes absence, and so the work. In the rows of the queueing formula variance \
                    and absence are what the simulation adds to what the formula knows already. Sample: the need is looked \
                    for in more futures than the causes.
                    """
            ).withDecimalSigns
        }
        public static let variance = LocalizedText(fi: "Sattuma", sv: "Slump", en: "Variance")
        public static let caseload = LocalizedText(
            fi: "Asiakasmäärän raja", sv: "Gränsen för klienter", en: "Caseload limit")
        public static let absenceOfStaff = LocalizedText(
            fi: "Henkilöstön poissaolot", sv: "Personalens frånvaro", en: "Absence of staff")
        public static let priorities = LocalizedText(
            fi: "Kiireellisyys", sv: "Prioritering", en: "Priorities")
        public static let mixing = LocalizedText(fi: "Sekoittuminen", sv: "Blandning", en: "Mixing")
        public static let feedback = LocalizedText(
            fi: "Takaisinkytkentä", sv: "Återkoppling", en: "Feedback")
        public static let simulated = LocalizedText(fi: "Simulointi", sv: "Simulering", en: "Simulation")

        public static let methods = LocalizedText(
            fi: "Neljä tapaa laskea tarve", sv: "Fyra sätt att räkna behovet",
            en: "Four ways to tell the need")
        public static let methodsNote = LocalizedText(
            fi: """
                Normi: oppilaita htv:tä kohti laissa tai suosituksessa (sosiaalityössä asiakkaita). WISN: työmäärä \
                jaettuna vuosityöajalla, lisinä yhteisöllinen ja muu työ. Jonokaava: Erlang C samalla määräajalla ja \
                tavoitteella, jos työ tulisi tasaisella satunnaisuudella läpi vuoden ilman keskinäisiä kytkentöjä. \
                Simulointi: koko malli.
                """,
            sv: """
                Norm: elever per årsverke i lag eller rekommendation (i socialarbete klienter). WISN: arbetsmängden \
                delad med årsarbetstiden, med tillägg för gemensamt och övrigt arbete. Köformel: Erlang C med samma \
                tidsfrist och mål, om arbetet kom jämnt slumpmässigt genom året utan kopplingar. Simulering: hela \
                modellen.
                """,
            en: """
                Norm: pupils per FTE in law or recommendation (clients in social work). WISN: workload divided by the \
                working year, with allowances for community and other work. Queueing formula: Erlang C at the same \
                limit and target, if work came at random at a steady rate with no ties. Simulation: the whole model.
                """)
        public static let norm = LocalizedText(fi: "Normi", sv: "Norm", en: "Norm")
        public static let wisn = LocalizedText("WISN")
        public static let queueFormula = LocalizedText(
            fi: "Jonokaava", sv: "Köformel", en: "Queueing formula")
        public static let basis = LocalizedText(
            fi: "Normin peruste", sv: "Normens grund", en: "Basis of the norm")
        public static let law = LocalizedText(fi: "laki", sv: "lag", en: "law")
        public static let recommendation = LocalizedText(
            fi: "suositus", sv: "rekommendation", en: "recommendation")

        public static let shortfall = LocalizedText(
            fi: "Palveluvaje kouluittain", sv: "Servicebrist per skola", en: "Shortfall by school")
        public static func shortfallNote(target: String) -> LocalizedText {
            LocalizedText(
                fi: """
                    Todennäköisyys (osuus tulevaisuuksista), että koulun pyynnöistä alle \(target) % aloitetaan \
                    määräajassa, kuukausittain kaikkina lukuvuosina, nykyisillä htv-määrillä. Kuukaudet, joina ei \
                    pyydetä mitään, eivät ole mukana.
                    """,
                sv: """
                    Sannolikheten (andelen framtider) att under \(target) % av skolans begäranden påbörjas inom \
                    tidsfristen, månad för månad alla läsår, med nuvarande årsverken. Månader då inget begärs räknas \
                    inte.
                    """,
                en: """
                    Probability (share of futures) that fewer than \(target) % of a school's requests are begun within \
                    their limit, month by month in all school years, with the posts there are. Months in which \
                    nothing is asked do not count.
                    """
            ).withDecimalSigns
        }
        public static let month = LocalizedText(fi: "Kuukausi", sv: "Månad", en: "Month")
        public static let shortfallShare = LocalizedText(
            fi: "Alle tavoitteen", sv: "Under målet", en: "Falls short")
        public static let shortfallByMonth = LocalizedText(
            fi: "Palveluvaje kuukausittain", sv: "Servicebrist per månad", en: "Shortfall by month")
        public static let shortfallAbout = LocalizedText(
            fi: "Osuus tulevaisuuksista, joissa palvelu jää alle tavoitteen",
            sv: "Andel framtider där servicen blir under målet",
            en: "Share of futures in which service falls short of the target")
        public static let worstMonth = LocalizedText(
            fi: "Huonoin kuukausi", sv: "Sämsta månaden", en: "Worst month")
        public static let shortfallWorst = LocalizedText(
            fi: "Alle tavoitteen huonoimpana kuukautena", sv: "Under målet den sämsta månaden",
            en: "Falls short in the worst month")
        /// August first.
        public static let months: [LocalizedText] = [
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
        public static let absenceWork = LocalizedText(
            fi: "Poissaolotyö", sv: "Frånvaroarbete", en: "Work about absence")
        public static let otherRequests = LocalizedText(
            fi: "Muut pyynnöt", sv: "Övriga begäranden", en: "Other requests")
        public static let caseNorm = LocalizedText(
            fi: "laki: asiakkaita htv:tä kohti", sv: "lag: klienter per årsverke", en: "law: clients per FTE")
        public static let nowAbout = LocalizedText(
            fi: "Skenaarion htv", sv: "Scenariots årsverken", en: "FTE in the scenario")
        public static let normAbout = LocalizedText(
            fi: "Oppilaat (tai avoimet asiakkuudet) jaettuna normilla",
            sv: "Elever (eller öppna ärenden) delat med normen",
            en: "Pupils (or open cases) divided by the norm")
        public static let wisnAbout = LocalizedText(
            fi: "WHO:n WISN-menetelmä", sv: "WHO:s WISN-metod", en: "WISN, the WHO's method")
        public static let queueAbout = LocalizedText(
            fi: "Erlang C samalla tavoitteella", sv: "Erlang C med samma mål",
            en: "Erlang C at the same target")
        public static func simulationAbout(_ confidence: String) -> LocalizedText {
            LocalizedText(
                fi: "Pienin htv, jolla tavoite täyttyy \(confidence) %:ssa tulevaisuuksista",
                sv: "Minsta antal årsverken med vilket målet nås i \(confidence) % av framtiderna",
                en: "Fewest FTE with which the target is met in \(confidence) % of futures"
            ).withDecimalSigns
        }
        public static let calendar = LocalizedText(
            fi: "Työvuosi", sv: "Arbetsåret", en: "Working year")
    }
}
