import Localization
import Planning

/// Words of what plans cost and give: the plane of costs and effects, the share of outcomes that are worth their
/// cost, and the cost of a lifetime.
extension Words.Money {
    static let plane = LocalizedText(
        fi: "Kustannus ja vaikutus", sv: "Kostnad och effekt", en: "Cost and effect")
    static func planeNote(hours: String) -> LocalizedText {
        LocalizedText(
            fi: """
                Suunnitelma verrattuna ensimmäiseen, samoilla oppilailla ja satunnaisluvuilla. Vaikutus: oppilaita \
                vähemmän yli \(hours) lukuvuodessa. Suhde: euroa yhtä oppilasta kohti; sitä ei \
                kerrota, kun vaikutusta ei ole osoitettu eli sen 95 %:n luottamusvälissä on 0. Osuudet: monessako simuloinnissa suunnitelma on parempi tai huonompi ja \
                halvempi tai kalliimpi. Vaikutus on sama, maksoi kuka tahansa; kustannus on maksajan oma.
                """,
            sv: """
                Planen jämförd med den första, med samma elever och slumptal. Effekt: färre elever över \(hours) per \
                läsår. Kvot: euro per elev; den anges inte när ingen effekt är påvisad, alltså när effektens 95 % \
                intervall innehåller 0. Andelar: i hur många \
                simuleringar planen är bättre eller sämre och billigare eller dyrare. Effekten är densamma vem som än \
                betalar; kostnaden är betalarens egen.
                """,
            en: """
                The plan against the first one, with the same pupils and random numbers. Effect: fewer pupils over \
                \(hours) a year. Ratio: euros for each; not told where no effect is shown, that is where its 95 % interval \
                holds 0. Shares: in how \
                many simulations the plan is better or worse, and cheaper or dearer. The effect is the same whoever pays; the \
                cost is the payer's own.
                """)
    }
    static let plan = LocalizedText(fi: "Suunnitelma", sv: "Plan", en: "Plan")
    static let effect = LocalizedText(fi: "Vaikutus", sv: "Effekt", en: "Effect")
    static let cost = LocalizedText(fi: "Lisäkustannus", sv: "Merkostnad", en: "Extra cost")
    static let effectLow = LocalizedText(
        fi: "Vaikutus, 95 % alaraja", sv: "Effekt, 95 % nedre", en: "Effect, 95 % low")
    static let effectHigh = LocalizedText(
        fi: "Vaikutus, 95 % yläraja", sv: "Effekt, 95 % övre", en: "Effect, 95 % high")
    static let costLow = LocalizedText(
        fi: "Lisäkustannus, 95 % alaraja", sv: "Merkostnad, 95 % nedre", en: "Extra cost, 95 % low")
    static let costHigh = LocalizedText(
        fi: "Lisäkustannus, 95 % yläraja", sv: "Merkostnad, 95 % övre", en: "Extra cost, 95 % high")
    static let ratio = LocalizedText(
        fi: "Euroa / oppilas", sv: "Euro / elev", en: "Euros per pupil")
    static let ratioLow = LocalizedText(
        fi: "Euroa / oppilas, 95 % alaraja", sv: "Euro / elev, 95 % nedre", en: "Euros per pupil, 95 % low")
    static let ratioHigh = LocalizedText(
        fi: "Euroa / oppilas, 95 % yläraja", sv: "Euro / elev, 95 % övre", en: "Euros per pupil, 95 % high")
    static let ratioRemark = LocalizedText(
        fi: "Miksi suhdetta ei ole", sv: "Varför kvoten saknas", en: "Why there is no ratio")
    static let ratioRemarkAbout = LocalizedText(
        fi: "Miksi suhdetta tai sen väliä ei kerrota; tyhjä, kun ne kerrotaan.",
        sv: "Varför kvoten eller dess intervall inte anges; tomt när de anges.",
        en: "Why the ratio or its interval is not told; empty where they are.")
    static func reason(_ reason: CostEffectiveness.Ratio.Reason) -> LocalizedText {
        switch reason {
        case .effectNotShown:
            LocalizedText(
                fi: "vaikutusta ei ole osoitettu", sv: "ingen effekt påvisad", en: "no effect shown")
        case .effectIsWorse:
            LocalizedText(fi: "vaikutus on huonompi", sv: "effekten är sämre", en: "effect is worse")
        }
    }
    static let betterCheaper = LocalizedText(
        fi: "Parempi ja halvempi", sv: "Bättre och billigare", en: "More effective, less costly")
    static let betterDearer = LocalizedText(
        fi: "Parempi ja kalliimpi", sv: "Bättre och dyrare", en: "More effective, more costly")
    static let worseCheaper = LocalizedText(
        fi: "Huonompi ja halvempi", sv: "Sämre och billigare", en: "Less effective, less costly")
    static let worseDearer = LocalizedText(
        fi: "Huonompi ja kalliimpi", sv: "Sämre och dyrare", en: "Less effective, more costly")
    static let noEffect = LocalizedText(
        fi: "Ei vaikutusta", sv: "Ingen effekt", en: "No effect")
    static let replications = LocalizedText(fi: "Simuloinnit", sv: "Simuleringar", en: "Simulations")
    static let replicationsNote = LocalizedText(
        fi: "Jokainen simulointi kustannus–vaikutustasolla.",
        sv: "Varje simulering i kostnad–effektplanet.",
        en: "Every simulation on the cost-effectiveness plane.")
    static let replication = LocalizedText(fi: "Simulointi", sv: "Simulering", en: "Simulation")
    static let outcomes = LocalizedText(
        fi: "Osuus, jossa hintansa arvoinen",
        sv: "Andel där värd sitt pris",
        en: "Share worth its price")
    static let outcomesNote = LocalizedText(
        fi: """
            Monessako simuloinnissa suunnitelma on hintansa arvoinen sille, joka maksaisi näin paljon \
            kutakin rajan alle jäävää oppilasta kohti; tasatulos lasketaan puolikkaana. Osuus kertoo, miten yksittäiset simuloinnit \
            jakautuvat, ei kuinka varmasti suunnitelma kannattaa keskimäärin: se ei ole hyväksyttävyyskäyrä.
            """,
        sv: """
            I hur många simuleringar planen är värd sitt pris för den som skulle betala så mycket per elev \
            färre; lika räknas som hälften. Andelen säger hur enskilda simuleringar fördelar sig, inte hur säkert planen \
            lönar sig i medeltal: den är ingen acceptanskurva.
            """,
        en: """
            In how many simulations the plan is worth its price to someone who would pay so much for a pupil \
            fewer; a tie counts half. The share tells how single simulations fall out, not how surely the plan pays on \
            average: it is no acceptability curve.
            """
    )
    static let worth = LocalizedText(
        fi: "Euroa yhtä oppilasta kohti", sv: "Euro per elev", en: "Euros for a pupil")
    static let outcomesShare = LocalizedText(
        fi: "Osuus simuloinneista", sv: "Andel av simuleringarna", en: "Share of simulations")
    static let lifetime = LocalizedText(
        fi: "Elinkaari (ei talousarviossa)", sv: "Livstid (inte del av budgeten)",
        en: "Lifetime (not in the budget)")
    static func lifetimeNote(hours: String, discount: String, years: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Yhden lukuvuoden päättäjät: muutos todennäköisyydessä jäädä pelkän peruskoulun varaan × epävarma \
                elinkaarikustannus, diskontattu \(discount) % vuodessa \(years) vuodelle. Riski koskee niitä, joilla on \
                yli \(hours) poissaoloja 9. luokan päättyessä. Miinus: säästö. Ei lasketa yhteen muun kanssa.
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
    static let probabilityChange = LocalizedText(
        fi: "Todennäköisyyden muutos", sv: "Sannolikhetens ändring", en: "Change in probability")
    static let presentValue = LocalizedText(fi: "Nykyarvo", sv: "Nuvärde", en: "Present value")
    static let low90 = LocalizedText(fi: "5 %", sv: "5 %", en: "5 %")
    static let high90 = LocalizedText(fi: "95 %", sv: "95 %", en: "95 %")
}
