import Localization

// Words of the cheapest plan that meets all targets.
extension Words {
    enum Plan {
        static let title = LocalizedText(
            fi: "Halvin suunnitelma", sv: "Den billigaste planen", en: "The cheapest plan")
        static func note(
            target: String, confidence: String, assurance: String, demanded: Int, replications: Int
        )
            -> LocalizedText
        {
            LocalizedText(
                fi: """
                    Halvimmat htv:t ja paikat, joilla kaikki tavoitteet (\(target) %) täyttyvät yhtä aikaa \(confidence) %:n \
                    todennäköisyydellä, \(assurance) %:n varmuudella, vaikka vain osa simuloinneista tehtiin: \
                    vähintään \(demanded) simuloinnissa \(replications):sta, samoilla satunnaisluvuilla. Suunnitelma on \
                    koeteltu myös yhtä monessa uudessa simuloinnissa ja nostettu, kunnes se riittää niissäkin. \
                    Se, miten lupaus pitää, kerrotaan kolmannesta joukosta simulointeja, joilla ei ollut osaa haussa. \
                    Nykyisiä paikkoja ei vähennetä.
                    """,
                sv: """
                    De billigaste årsverkena och platserna med vilka alla mål (\(target) %) nås samtidigt med \
                    \(confidence) % sannolikhet, med \(assurance) % säkerhet fast bara en del av simuleringarna gjordes: \
                    i minst \(demanded) simuleringar av \(replications), med samma slumptal. Planen är också prövad i lika många \
                    nya simuleringar och höjd tills den räcker i dem med. Hur löftet håller berättas av en tredje grupp \
                    simuleringar, som inte hade någon del i sökningen. De platser som finns minskas inte.
                    """,
                en: """
                    The cheapest FTE and seats with which all targets (\(target) %) are met at once with \(confidence) % \
                    probability, with \(assurance) % assurance although only some simulations were made: in at least \
                    \(demanded) of \(replications) simulations, on the same random numbers. The plan is tried in as many fresh \
                    simulations, too, and raised until it holds in those. How the promise is kept is told of a third set of \
                    simulations, which had no part in the search. Existing seats are kept.
                    """
            ).withDecimalSigns
        }
        static let confidence = LocalizedText(fi: "Luottamus", sv: "Konfidens", en: "Confidence")
        static let assurance = LocalizedText(fi: "Varmuus", sv: "Säkerhet", en: "Assurance")
        static let replications = LocalizedText(
            fi: "Suunnitelmien simulointeja", sv: "Planernas simuleringar", en: "Simulations behind plans")
        static let seatDays = LocalizedText(
            fi: "Paikka koulupäivissä", sv: "Plats inom skoldagar", en: "Seat within school days")
        static let what = LocalizedText(fi: "Kohde", sv: "Gäller", en: "What")
        static let now = LocalizedText(fi: "Nyt", sv: "Nu", en: "Now")
        static let unit = LocalizedText(fi: "Yksikkö", sv: "Enhet", en: "Unit")
        static let planned = LocalizedText(fi: "Suunnitelma", sv: "Plan", en: "Plan")
        static let change = LocalizedText(fi: "Muutos", sv: "Ändring", en: "Change")
        static let costNow = LocalizedText(
            fi: "Kustannus nyt", sv: "Kostnad nu", en: "Cost now")
        static let costPlanned = LocalizedText(
            fi: "Kustannus suunnitelmalla", sv: "Kostnad med planen", en: "Cost as planned")
        static let targets = LocalizedText(fi: "Tavoitteet", sv: "Mål", en: "Targets")
        static let targetsNote = LocalizedText(
            fi: """
                Osuus simuloinneista, joissa kukin tavoite täyttyy suunnitelmalla: niistä, joilla ei ollut osaa sen \
                haussa ja joissa oli mitattavaa.
                """,
            sv: """
                Andelen simuleringar där varje mål nås med planen: av dem som inte hade någon del i sökningen och där det \
                fanns något att mäta.
                """,
            en: """
                Share of simulations in which each target is met with the plan: of those that had no part in the search and \
                had something to measure.
                """)
        static let targetsOfTheMostNote = LocalizedText(
            fi:
                "Suunnitelmaa ei ole. Osuus simuloinneista, joissa kukin tavoite täyttyy suurimmilla sallituilla määrillä.",
            sv:
                "Det finns ingen plan. Andelen simuleringar där varje mål nås med det största tillåtna av allt.",
            en:
                "There is no plan. Share of simulations in which each target is met with the most that is allowed of everything."
        )
        static let begunInTime = LocalizedText(
            fi: "aloitettu määräajassa", sv: "påbörjat inom tidsfristen", en: "begun within the limit")
        static let completedInTime = LocalizedText(
            fi: "valmis määräajassa", sv: "klart inom tidsfristen", en: "completed within the limit")
        static func placedWithin(_ days: Int) -> LocalizedText {
            LocalizedText(
                fi: "paikka \(days) koulupäivässä", sv: "plats inom \(days) skoldagar",
                en: "a seat within \(days) school days")
        }
        static let target = LocalizedText(fi: "Tavoite", sv: "Mål", en: "Target")
        static let demanded = LocalizedText(
            fi: "Vaaditaan pyynnöistä", sv: "Krävs av begärandena", en: "Demanded of requests")
        static let reached = LocalizedText(
            fi: "Täyttyy simuloinneista", sv: "Nås i simuleringar", en: "Met in simulations")
        /// Per cents.
        static func together(now: String, planned: String, low: String, high: String, of replications: Int)
            -> LocalizedText
        {
            LocalizedText(
                fi: """
                    Kaikki tavoitteet täyttyvät yhtä aikaa \(planned) %:ssa (95 %:n luottamusväli \(low)–\(high) %) niistä \
                    \(replications) simuloinnista, joilla ei ollut osaa haussa; nykyisellään \(now) %:ssa.
                    """,
                sv: """
                    Alla mål nås samtidigt i \(planned) % (95 % konfidensintervall \(low)–\(high) %) av de \(replications) simuleringar \
                    som inte hade någon del i sökningen; nu i \(now) %.
                    """,
                en: """
                    All targets are met at once in \(planned) % (95 % interval \(low)–\(high) %) of the \(replications) \
                    simulations that had no part in the search; in \(now) % as it is now.
                    """
            ).withDecimalSigns
        }
        /// Counts as `53/60`: so many of so many futures.
        static func outOfReach(
            _ target: String, limit: String, demanded: String, together: String, reached: String
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Tavoitetta ei voi saavuttaa. Kaikkien tavoitteiden pitää täyttyä yhtä aikaa vähintään \(demanded) \
                    simuloinnissa, mutta suurimmillakin sallituilla määrillä ne täyttyvät \(together) simuloinnissa. \
                    Sitova rajoite: \(target); suurimmallakin sallitulla määrällä (\(limit)) se täyttyy \(reached) \
                    simuloinnissa.
                    """,
                sv: """
                    Målet kan inte nås. Alla mål ska nås samtidigt i minst \(demanded) simuleringar, men också med det \
                    största tillåtna av allt nås de i \(together) simuleringar. Bindande begränsning: \(target); också med \
                    det största tillåtna (\(limit)) nås det i \(reached) simuleringar.
                    """,
                en: """
                    The target cannot be met, and the binding constraint is: \(target); even with the most that is \
                    allowed (\(limit)) it is met in \(reached) simulations. All targets are to be met at once in at least \
                    \(demanded) simulations, and with the most that is allowed of everything they are in \(together).
                    """)
        }
        /// - Parameter payer: who pays; `nil`: all together.
        static func tooDear(payer: String?, cost: String, budget: String) -> LocalizedText {
            let of = payer.map { " (\($0))" } ?? ""
            return LocalizedText(
                fi:
                    "Tavoitetta ei voi saavuttaa. Sitova rajoite: raha\(of); halvin suunnitelma maksaa \(cost) €, käytettävissä on \(budget) €.",
                sv:
                    "Målet kan inte nås. Bindande begränsning: pengarna\(of); den billigaste planen kostar \(cost) €, det finns \(budget) €.",
                en:
                    "The target cannot be met, and the binding constraint is the money\(of): the cheapest plan costs €\(cost), and there is €\(budget)."
            )
        }
    }
}
