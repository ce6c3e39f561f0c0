// Words of budgets and of what plans cost and give.
extension Words {
    public enum Money {
        public static let title = LocalizedText(fi: "Talousarvio", sv: "Budget", en: "Budget")
        public static let euros = LocalizedText("€")
        public static let prices = LocalizedText(
            fi: "Htv-hinnat", sv: "Årsverkespriser", en: "Prices of posts")
        public static let pricesNote = LocalizedText(
            fi: """
                Vuosikustannus = 12 × kuukausipalkka × (1 + lomaraha) × (1 + sivukulut). Työkirjan sinisiä lukuja voi \
                muuttaa: talousarviot ja koulujen osuudet lasketaan uudelleen; muut taulukot pysyvät simuloinnin hinnoissa.
                """,
            sv: """
                Årskostnad = 12 × månadslön × (1 + semesterpenning) × (1 + bikostnader). Arbetsbokens blå tal kan \
                ändras: budgetarna och skolornas delar räknas om; de andra tabellerna behåller simuleringens priser.
                """,
            en: """
                Cost a year = 12 × monthly pay × (1 + holiday bonus) × (1 + on-costs). The workbook's blue \
                numbers may be changed: budgets and schools' parts are calculated anew; other tables stay at the prices of \
                the simulation.
                """)
        public static let monthlyPay = LocalizedText(
            fi: "Kuukausipalkka", sv: "Månadslön", en: "Monthly pay")
        public static let holidayBonus = LocalizedText(
            fi: "Lomaraha", sv: "Semesterpenning", en: "Holiday bonus")
        public static let onCosts = LocalizedText(fi: "Sivukulut", sv: "Bikostnader", en: "On-costs")
        public static let ftePrice = LocalizedText(
            fi: "Htv vuodessa", sv: "Årsverke per år", en: "FTE a year")
        public static let posts = LocalizedText(fi: "Htv", sv: "Årsverken", en: "FTE")
        public static let yearCost = LocalizedText(
            fi: "Kustannus vuodessa", sv: "Kostnad per år", en: "Cost a year")
        public static let item = LocalizedText(fi: "Erä", sv: "Post", en: "Item")
        public static let category = LocalizedText(fi: "Laji", sv: "Slag", en: "Category")
        public static let index = LocalizedText(fi: "Hintaindeksi", sv: "Prisindex", en: "Price index")
        public static let amount = LocalizedText(fi: "Euroa", sv: "Euro", en: "Euros")
        public static let perYear = LocalizedText(
            fi: "Ensimmäisen vuoden hinnoin", sv: "I första årets priser", en: "In first-year prices")
        public static let total = LocalizedText(fi: "Yhteensä", sv: "Totalt", en: "Total")
        public static let subtotal = LocalizedText(fi: "Välisumma", sv: "Delsumma", en: "Subtotal")
        public static let staff = LocalizedText(fi: "Henkilöstö", sv: "Personal", en: "Staff")
        public static let smallClasses = LocalizedText(
            fi: "Pienluokat", sv: "Smågrupper", en: "Small classes")
        public static let placements = LocalizedText(
            fi: "Sijoitukset kodin ulkopuolelle", sv: "Placeringar utom hemmet", en: "Out-of-home placements")
        public static let interventions = LocalizedText(
            fi: "Toimenpiteiden muut kulut", sv: "Åtgärdernas övriga kostnader",
            en: "Interventions, other costs")
        public static let budgetNote = LocalizedText(
            fi: """
                Lukuvuosittain kunkin vuoden hinnoin. Ylityöt, sijoitukset ja toimenpiteet ovat simuloinnin keskiarvoja, \
                muut seuraavat htv-määristä ja hinnoista. 95 % alaraja ja yläraja: kuinka tarkasti keskiarvo tunnetaan; \
                tulevaisuudet: yksittäisten tulevaisuuksien vaihtelu. Tyhjä: menoa ei simuloida, joten se ei vaihtele.
                """,
            sv: """
                Per läsår i varje års priser. Övertid, placeringar och åtgärder är simuleringens medeltal, de övriga \
                följer av årsverken och priser. 95 % nedre och övre: hur noggrant medeltalet är känt; framtiderna: \
                enskilda framtiders variation. Tomt: utgiften simuleras inte och varierar därför inte.
                """,
            en: """
                By school year in the prices of each. Overtime, placements and interventions are means of the simulation, \
                the rest follows from posts and prices. 95 % low and high: how well the mean is known; futures: how \
                single futures vary. Empty: the expense is not simulated, so it does not vary.
                """)
        public static let byYear = LocalizedText(
            fi: "Talousarvio lukuvuosittain", sv: "Budget per läsår", en: "Budget by school year")
        public static let byYearNote = LocalizedText(
            fi: "Talousarvion summat lajeittain kunkin vuoden hinnoin, ja kuka ne maksaa.",
            sv: "Budgetens summor per slag i varje års priser, och vem som betalar dem.",
            en: "Sums of the budget by category in the prices of each year, and who pays them.")
        public static let paidByMunicipality = LocalizedText(
            fi: "Kunnan osuus", sv: "Kommunens del", en: "The municipality's part")
        public static let paidByCounty = LocalizedText(
            fi: "Hyvinvointialueen osuus", sv: "Välfärdsområdets del", en: "The county's part")
        public static let schoolsTitle = LocalizedText(
            fi: "Henkilöstö kouluittain", sv: "Personal per skola", en: "Staff by school")
        public static let schoolsNote = LocalizedText(
            fi: """
                Htv ja eurot jaettu kouluille simuloitujen työtuntien suhteessa; missä tunteja ei ole, oppilasmäärän \
                mukaan.
                """,
            sv: """
                Årsverken och euro fördelade på skolorna enligt simulerade arbetstimmar; där timmar saknas, enligt \
                elevantal.
                """,
            en: """
                FTE and euros shared among schools in proportion to simulated hours of work; where there are none, to \
                pupils.
                """)
        public static let hours = LocalizedText(fi: "Työtunteja", sv: "Arbetstimmar", en: "Hours of work")
        public static let unitCosts = LocalizedText(
            fi: "Yksikkökustannuksia", sv: "Enhetskostnader", en: "Unit costs")
        public static let unitCostsNote = LocalizedText(
            fi: """
                Ensimmäisen vuoden hinnoin. Autettu oppilas: lukuvuonna ainakin yksi hoidettu porras, alkanut toimenpide \
                tai paikka pienluokassa; kustannus on poissaolotyön arvo, pienluokat ja toimenpiteiden muut kulut heitä kohti. \
                Paikkavuoden netto: käytettyä paikkavuotta kohti, tavallisen oppilaan kustannus vähennettynä. \
                Simuloinnin hinnoin, vaikka työkirjan hintoja muutetaan.
                """,
            sv: """
                I första årets priser. Hjälpt elev: under läsåret minst ett skött trappsteg, en påbörjad åtgärd eller en \
                plats i smågrupp; kostnaden är frånvaroarbetets värde, smågrupperna och åtgärdernas övriga kostnader per elev. \
                Platsårets netto: per använt platsår, en vanlig elevs kostnad avdragen. \
                I simuleringens priser, fast priser ändras i arbetsboken.
                """,
            en: """
                In first-year prices. A pupil helped: in a school year at least one step served, intervention begun or \
                seat taken; the cost is the value of absence work, the small classes and interventions' other costs for each. A seat-year's net cost: of one in use, less an ordinary pupil's. At the simulation's prices, \
                whatever is changed in a workbook.
                """)
        public static let quantity = LocalizedText(
            fi: "Määrä vuodessa", sv: "Antal per år", en: "Number a year")
        public static let each = LocalizedText(fi: "€/kpl", sv: "€/st", en: "€ each")
        public static let pupilHelped = LocalizedText(
            fi: "Autettu oppilas", sv: "Hjälpt elev", en: "Pupil helped")
        public static let seatYear = LocalizedText(fi: "Paikkavuosi", sv: "Platsår", en: "Seat-year")
        public static let seatYearUsed = LocalizedText(
            fi: "Käytetty paikkavuosi", sv: "Använt platsår", en: "Seat-year in use")
        public static let seatYearNetFull = LocalizedText(
            fi: "Paikkavuosi täytenä, netto", sv: "Platsår när alla är upptagna, netto",
            en: "Seat-year if full, net")
        public static let seatYearNet = LocalizedText(
            fi: "Paikkavuosi, netto", sv: "Platsår, netto", en: "Seat-year, net")
        public static let placementDay = LocalizedText(
            fi: "Sijoitusvuorokausi", sv: "Placeringsdygn", en: "Day of placement")
        public static let overtimeHour = LocalizedText(
            fi: "Ylityöt", sv: "Övertid", en: "Overtime")

        public static let plane = LocalizedText(
            fi: "Kustannus ja vaikutus", sv: "Kostnad och effekt", en: "Cost and effect")
        public static func planeNote(hours: String) -> LocalizedText {
            LocalizedText(
                fi: """
                    Suunnitelma verrattuna ensimmäiseen, samoilla oppilailla ja satunnaisluvuilla. Vaikutus: oppilaita \
                    vähemmän yli \(hours) lukuvuodessa. Suhde: euroa yhtä oppilasta kohti; viiva, kun vaikutusta ei \
                    keskimäärin ole. Osuudet: monessako tulevaisuudessa suunnitelma on parempi tai huonompi ja \
                    halvempi tai kalliimpi.
                    """,
                sv: """
                    Planen jämförd med den första, med samma elever och slumptal. Effekt: färre elever över \(hours) per \
                    läsår. Kvot: euro per elev; streck när det i medeltal inte finns någon effekt. Andelar: i hur många \
                    framtider planen är bättre eller sämre och billigare eller dyrare.
                    """,
                en: """
                    The plan against the first one, with the same pupils and random numbers. Effect: fewer pupils over \
                    \(hours) a year. Ratio: euros for each; a dash where there is no effect on average. Shares: in how \
                    many futures the plan is better or worse, and cheaper or dearer.
                    """)
        }
        public static let plan = LocalizedText(fi: "Suunnitelma", sv: "Plan", en: "Plan")
        public static let effect = LocalizedText(fi: "Vaikutus", sv: "Effekt", en: "Effect")
        public static let cost = LocalizedText(fi: "Lisäkustannus", sv: "Merkostnad", en: "Extra cost")
        public static let effectLow = LocalizedText(
            fi: "Vaikutus, 95 % alaraja", sv: "Effekt, 95 % nedre", en: "Effect, 95 % low")
        public static let effectHigh = LocalizedText(
            fi: "Vaikutus, 95 % yläraja", sv: "Effekt, 95 % övre", en: "Effect, 95 % high")
        public static let costLow = LocalizedText(
            fi: "Lisäkustannus, 95 % alaraja", sv: "Merkostnad, 95 % nedre", en: "Extra cost, 95 % low")
        public static let costHigh = LocalizedText(
            fi: "Lisäkustannus, 95 % yläraja", sv: "Merkostnad, 95 % övre", en: "Extra cost, 95 % high")
        public static let ratio = LocalizedText(
            fi: "Euroa / oppilas", sv: "Euro / elev", en: "Euros per pupil")
        public static let betterCheaper = LocalizedText(
            fi: "Parempi ja halvempi", sv: "Bättre och billigare", en: "Better, cheaper")
        public static let betterDearer = LocalizedText(
            fi: "Parempi ja kalliimpi", sv: "Bättre och dyrare", en: "Better, dearer")
        public static let worseCheaper = LocalizedText(
            fi: "Huonompi ja halvempi", sv: "Sämre och billigare", en: "Worse, cheaper")
        public static let worseDearer = LocalizedText(
            fi: "Huonompi ja kalliimpi", sv: "Sämre och dyrare", en: "Worse, dearer")
        public static let noEffect = LocalizedText(
            fi: "Ei vaikutusta", sv: "Ingen effekt", en: "No effect")
        public static let futures = LocalizedText(fi: "Tulevaisuudet", sv: "Framtider", en: "Futures")
        public static let futuresNote = LocalizedText(
            fi: "Jokainen simuloitu tulevaisuus kustannus–vaikutustasolla.",
            sv: "Varje simulerad framtid i kostnad–effektplanet.",
            en: "Every simulated future on the cost-effectiveness plane.")
        public static let future = LocalizedText(fi: "Tulevaisuus", sv: "Framtid", en: "Future")
        public static let acceptability = LocalizedText(
            fi: "Hyväksyttävyyskäyrä", sv: "Acceptanskurva", en: "Acceptability curve")
        public static let acceptabilityNote = LocalizedText(
            fi: """
                Todennäköisyys, että suunnitelma on hintansa arvoinen sille, joka maksaisi näin paljon yhtä oppilasta \
                vähemmästä; tasatulos lasketaan puolikkaana.
                """,
            sv: """
                Sannolikheten att planen är värd sitt pris för den som skulle betala så mycket per elev färre; lika \
                räknas som hälften.
                """,
            en: """
                Probability that the plan is worth its price to someone who would pay so much for a pupil fewer; a tie \
                counts half.
                """
        )
        public static let worth = LocalizedText(
            fi: "Euroa yhtä oppilasta kohti", sv: "Euro per elev", en: "Euros for a pupil")
        public static let probability = LocalizedText(
            fi: "Todennäköisyys", sv: "Sannolikhet", en: "Probability")
        public static let lifetime = LocalizedText(
            fi: "Elinkaarivaikutus (ei osa budjettia)", sv: "Livstidseffekt (inte del av budgeten)",
            en: "Lifetime effect (not part of the budget)")
        public static func lifetimeNote(hours: String, discount: String, years: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Yhden lukuvuoden päättäjät: muutos todennäköisyydessä jäädä pelkän peruskoulun varaan × epävarma \
                    elinkaarikustannus, diskontattu \(discount) % vuodessa \(years) vuodelle. Riski koskee niitä, jotka \
                    päättävät 9. luokan yli \(hours) poissaolossa. Miinus: säästö. Ei lasketa yhteen muun kanssa.
                    """,
                sv: """
                    Ett läsårs avgångselever: ändringen i sannolikheten att bli kvar med enbart grundskola × en osäker \
                    livstidskostnad, diskonterad med \(discount) % per år över \(years) år. Risken gäller dem som \
                    avslutar årskurs 9 med över \(hours) frånvaro. Minus: inbesparing. Summeras inte med annat.
                    """,
                en: """
                    One year's leavers: the change in the probability of staying with basic education only × an \
                    uncertain lifetime cost, discounted at \(discount) % a year over \(years) years. At risk are those \
                    who end grade 9 with over \(hours) of absence. Negative: spared. Not added to anything.
                    """
            ).withDecimalSigns
        }
        public static let probabilityChange = LocalizedText(
            fi: "Todennäköisyyden muutos", sv: "Sannolikhetens ändring", en: "Change in probability")
        public static let points = LocalizedText(
            fi: "prosenttiyksikköä", sv: "procentenheter", en: "percentage points")
        public static let presentValue = LocalizedText(fi: "Nykyarvo", sv: "Nuvärde", en: "Present value")
        public static let low90 = LocalizedText(fi: "5 %", sv: "5 %", en: "5 %")
        public static let high90 = LocalizedText(fi: "95 %", sv: "95 %", en: "95 %")

        public static func noPay(_ role: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "`roles.\(role).monthlyPay` on 0 EUR; talousarvio tarvitsee palkan, sillä ammatilla on htv:tä",
                sv: "`roles.\(role).monthlyPay` är 0 EUR; budgeten behöver en lön, för yrket har årsverken",
                en: "`roles.\(role).monthlyPay` is 0 EUR; a budget needs a salary, for the role has posts")
        }
        public static func noClassCost(_ seatClass: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "`classes.\(seatClass).yearCost` on 0 EUR; talousarvio tarvitsee luokan vuosikustannuksen",
                sv: "`classes.\(seatClass).yearCost` är 0 EUR; budgeten behöver gruppens årskostnad",
                en: "`classes.\(seatClass).yearCost` is 0 EUR; a budget needs the class's cost a year")
        }
    }

    public enum Plan {
        public static let title = LocalizedText(
            fi: "Halvin suunnitelma", sv: "Den billigaste planen", en: "The cheapest plan")
        public static func note(
            target: String, confidence: String, assurance: String, demanded: Int, futures: Int
        )
            -> LocalizedText
        {
            LocalizedText(
                fi: """
                    Halvimmat htv:t ja paikat, joilla kaikki tavoitteet (\(target) %) täyttyvät yhtä aikaa \(confidence) %:n \
                    todennäköisyydellä, \(assurance) %:n varmuudella, vaikka vain osa tulevaisuuksista simuloitiin: \
                    vähintään \(demanded) tulevaisuudessa \(futures):sta, samoilla satunnaisluvuilla. Suunnitelma on \
                    arvioitu myös yhtä monessa uudessa tulevaisuudessa ja nostettu, kunnes se riittää niissäkin. \
                    Nykyisiä paikkoja ei vähennetä. Työkirjassa muutetut htv-hinnat eivät muuta tätä taulukkoa.
                    """,
                sv: """
                    De billigaste årsverkena och platserna med vilka alla mål (\(target) %) nås samtidigt med \
                    \(confidence) % sannolikhet, med \(assurance) % säkerhet fast bara en del av framtiderna simulerades: \
                    i minst \(demanded) framtider av \(futures), med samma slumptal. Planen är också bedömd i lika många \
                    nya framtider och höjd tills den räcker i dem med. De platser som finns minskas inte. Priser som \
                    ändras i arbetsboken ändrar inte den här tabellen.
                    """,
                en: """
                    The cheapest FTE and seats with which all targets (\(target) %) are met at once with \(confidence) % \
                    probability, with \(assurance) % assurance although only some futures were simulated: in at least \
                    \(demanded) of \(futures) futures, on the same random numbers. The plan is judged in as many fresh \
                    futures, too, and raised until it holds in those. The seats there are are not taken away. Prices \
                    changed in a workbook do not change this table.
                    """
            ).withDecimalSigns
        }
        public static let confidence = LocalizedText(fi: "Luottamus", sv: "Konfidens", en: "Confidence")
        public static let assurance = LocalizedText(fi: "Varmuus", sv: "Säkerhet", en: "Assurance")
        public static let futures = LocalizedText(
            fi: "Suunnitelmien tulevaisuuksia", sv: "Planernas framtider", en: "Futures behind plans")
        public static let seatDays = LocalizedText(
            fi: "Paikka koulupäivissä", sv: "Plats inom skoldagar", en: "Seat within school days")
        public static func tooFewFutures(_ count: Int, _ needed: Int) -> LocalizedText {
            LocalizedText(
                fi:
                    "`-r \(count)` on liian vähän: näin varma vastaus vaatii vähintään \(needed) tulevaisuutta",
                sv: "`-r \(count)` är för litet: ett så säkert svar kräver minst \(needed) framtider",
                en: "`-r \(count)` is too few: an answer as sure as that takes at least \(needed) futures")
        }
        public static let what = LocalizedText(fi: "Kohde", sv: "Gäller", en: "What")
        public static let now = LocalizedText(fi: "Nyt", sv: "Nu", en: "Now")
        public static let unit = LocalizedText(fi: "Yksikkö", sv: "Enhet", en: "Unit")
        public static let planned = LocalizedText(fi: "Suunnitelma", sv: "Plan", en: "Plan")
        public static let change = LocalizedText(fi: "Muutos", sv: "Ändring", en: "Change")
        public static let costNow = LocalizedText(
            fi: "Kustannus nyt", sv: "Kostnad nu", en: "Cost now")
        public static let costPlanned = LocalizedText(
            fi: "Kustannus suunnitelmalla", sv: "Kostnad med planen", en: "Cost as planned")
        public static let targets = LocalizedText(fi: "Tavoitteet", sv: "Mål", en: "Targets")
        public static let targetsNote = LocalizedText(
            fi: """
                Osuus tulevaisuuksista, joissa kukin tavoite täyttyy suunnitelmalla: yhtä monessa uudessa tulevaisuudessa \
                kuin joissa suunnitelma haettiin.
                """,
            sv: """
                Andelen framtider där varje mål nås med planen: i lika många nya framtider som planen söktes i.
                """,
            en: """
                Share of futures in which each target is met with the plan: in as many fresh futures as the plan was \
                searched in.
                """)
        public static let targetsOfTheMostNote = LocalizedText(
            fi:
                "Suunnitelmaa ei ole. Osuus tulevaisuuksista, joissa kukin tavoite täyttyy suurimmilla sallituilla määrillä.",
            sv: "Det finns ingen plan. Andelen framtider där varje mål nås med det största tillåtna av allt.",
            en:
                "There is no plan. Share of futures in which each target is met with the most that is allowed of everything."
        )
        public static let begunInTime = LocalizedText(
            fi: "aloitettu määräajassa", sv: "påbörjat inom tidsfristen", en: "begun within the limit")
        public static let completedInTime = LocalizedText(
            fi: "valmis määräajassa", sv: "klart inom tidsfristen", en: "completed within the limit")
        public static func placedWithin(_ days: Int) -> LocalizedText {
            LocalizedText(
                fi: "paikka \(days) koulupäivässä", sv: "plats inom \(days) skoldagar",
                en: "a seat within \(days) school days")
        }
        public static let target = LocalizedText(fi: "Tavoite", sv: "Mål", en: "Target")
        public static let demanded = LocalizedText(
            fi: "Vaaditaan pyynnöistä", sv: "Krävs av begärandena", en: "Demanded of requests")
        public static let reached = LocalizedText(
            fi: "Täyttyy tulevaisuuksista", sv: "Nås i framtider", en: "Met in futures")
        public static func together(now: String, planned: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "Kaikki tavoitteet täyttyvät yhtä aikaa \(planned) %:ssa uusista tulevaisuuksista (nyt \(now) %).",
                sv: "Alla mål nås samtidigt i \(planned) % av nya framtider (nu \(now) %).",
                en: "All targets are met at once in \(planned) % of fresh futures (now \(now) %)."
            ).withDecimalSigns
        }
        /// Counts as `53/60`: so many of so many futures.
        public static func outOfReach(
            _ target: String, limit: String, demanded: String, together: String, reached: String
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Tavoitetta ei voi saavuttaa. Kaikkien tavoitteiden pitää täyttyä yhtä aikaa vähintään \(demanded) \
                    tulevaisuudessa, mutta suurimmillakin sallituilla määrillä ne täyttyvät \(together) tulevaisuudessa. \
                    Sitova rajoite: \(target); suurimmallakin sallitulla määrällä (\(limit)) se täyttyy \(reached) \
                    tulevaisuudessa.
                    """,
                sv: """
                    Målet kan inte nås. Alla mål ska nås samtidigt i minst \(demanded) framtider, men också med det \
                    största tillåtna av allt nås de i \(together) framtider. Bindande begränsning: \(target); också med \
                    det största tillåtna (\(limit)) nås det i \(reached) framtider.
                    """,
                en: """
                    The target cannot be met, and the binding constraint is: \(target); even with the most that is \
                    allowed (\(limit)) it is met in \(reached) futures. All targets are to be met at once in at least \
                    \(demanded) futures, and with the most that is allowed of everything they are in \(together).
                    """)
        }
        public static func tooDear(cost: String, budget: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "Tavoitetta ei voi saavuttaa. Sitova rajoite: raha; halvin suunnitelma maksaa \(cost) €, käytettävissä on \(budget) €.",
                sv:
                    "Målet kan inte nås. Bindande begränsning: pengarna; den billigaste planen kostar \(cost) €, det finns \(budget) €.",
                en:
                    "The target cannot be met, and the binding constraint is the money: the cheapest plan costs €\(cost), and there is €\(budget)."
            )
        }
    }
}
