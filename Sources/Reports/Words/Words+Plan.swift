import Localization

// Words of the cheapest plan that meets all targets.
extension Words {
    enum Plan {
        static let title = LocalizedText(
            fi: "Halvin suunnitelma", sv: "Den billigaste planen", en: "The cheapest plan")
        static func note(
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
                    futures, too, and raised until it holds in those. Existing seats are kept. Prices \
                    changed in a workbook do not change this table.
                    """
            ).withDecimalSigns
        }
        static let confidence = LocalizedText(fi: "Luottamus", sv: "Konfidens", en: "Confidence")
        static let assurance = LocalizedText(fi: "Varmuus", sv: "Säkerhet", en: "Assurance")
        static let futures = LocalizedText(
            fi: "Suunnitelmien tulevaisuuksia", sv: "Planernas framtider", en: "Futures behind plans")
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
                Osuus tulevaisuuksista, joissa kukin tavoite täyttyy suunnitelmalla: yhtä monessa uudessa tulevaisuudessa \
                kuin joissa suunnitelma haettiin.
                """,
            sv: """
                Andelen framtider där varje mål nås med planen: i lika många nya framtider som planen söktes i.
                """,
            en: """
                Share of futures in which each target is met with the plan: in as many independent validation replications as the plan was \
                searched in.
                """)
        static let targetsOfTheMostNote = LocalizedText(
            fi:
                "Suunnitelmaa ei ole. Osuus tulevaisuuksista, joissa kukin tavoite täyttyy suurimmilla sallituilla määrillä.",
            sv: "Det finns ingen plan. Andelen framtider där varje mål nås med det största tillåtna av allt.",
            en:
                "There is no plan. Share of futures in which each target is met with the most that is allowed of everything."
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
            fi: "Täyttyy tulevaisuuksista", sv: "Nås i framtider", en: "Met in futures")
        static func together(now: String, planned: String) -> LocalizedText {
            LocalizedText(
                fi:
                    "Kaikki tavoitteet täyttyvät yhtä aikaa \(planned) %:ssa uusista tulevaisuuksista (nyt \(now) %).",
                sv: "Alla mål nås samtidigt i \(planned) % av nya framtider (nu \(now) %).",
                en:
                    "All targets are met at once in \(planned) % of independent validation replications (now \(now) %)."
            ).withDecimalSigns
        }
        /// Counts as `53/60`: so many of so many futures.
        static func outOfReach(
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
        static func tooDear(cost: String, budget: String) -> LocalizedText {
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
