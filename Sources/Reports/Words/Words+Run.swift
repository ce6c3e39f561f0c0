import Localization

extension Words {
    /// The results of one scenario, as a table for the terminal.
    enum Run {
        static let interval95 = LocalizedText(
            fi: "95 %:n luottamusväli", sv: "95 % konfidensintervall", en: "95 % interval")
        static let plugins = LocalizedText(fi: "Lisäosat", sv: "Tillägg", en: "Plugins")
        static let replications = LocalizedText(
            fi: "Vaihteluväli 5–95 %", sv: "Variation 5–95 %", en: "Range 5–95 %")
        static let firstThatFits = LocalizedText(
            fi: "(kukin jonottaja vain ensimmäisessä sopivassa luokassa)",
            sv: "(varje köande endast i den första lämpliga klassen)",
            en: "(each pupil only at the first class that fits)")
        static let byYear = LocalizedText(
            fi: "Vuosittain: keskiarvo (vaihteluväli 5–95 %)", sv: "Per läsår: medeltal (variation 5–95 %)",
            en: "Year by year: mean (range 5–95 %)")
        static let byYearInShort = LocalizedText(
            fi: "Vuosittain: keskiarvo", sv: "Per läsår: medeltal", en: "Year by year: mean")
        static let legend = LocalizedText(
            fi: """
                95 %:n luottamusväli: kuinka tarkasti simulointi tuntee keskiarvon. Vaihteluväli 5–95 %: yksittäisten \
                simulointien vaihtelu, eli mihin kannattaa varautua: yksi uusi simulointi on rajojen välissä \
                vähintään 90 %:n todennäköisyydellä (alle 19 simuloinnista näytetään pienin ja suurin).
                """,
            sv: """
                95 % konfidensintervall: hur noggrant simuleringen känner medeltalet. Variation 5–95 %: enskilda \
                simuleringars variation, det man bör bereda sig på: en ny simulering ligger mellan gränserna med minst \
                90 % sannolikhet (av färre än 19 simuleringar visas den minsta och den största).
                """,
            en: """
                95 % interval: how well the simulation knows the mean. Range 5–95 %: how single simulations \
                vary, what one should be prepared for: one more simulation lies between them with a probability of \
                90 % at least (of fewer than 19 simulations, the smallest and the largest are shown).
                """)
        static let legendOfYears = LocalizedText(
            fi: """
                Ylempänä ne ovat koko jakson keskimääräisestä lukuvuodesta, vuosittain-taulukossa kustakin \
                lukuvuodesta, joka vaihtelee enemmän.
                """,
            sv: """
                Ovan gäller de periodens genomsnittliga läsår, i tabellen per läsår varje läsår, som varierar mer.
                """,
            en: """
                Above they are of the average school year of the run, in the table by year of each school year, \
                which varies more.
                """)
        static let contrasts = LocalizedText(
            fi: "Ennen ja jälkeen aloituksen, poissaolo-% (näennäinen ja todellinen muutos)",
            sv: "Före och efter starten, frånvaro-% (skenbar och verklig förändring)",
            en: "Before and after the start, absence % (apparent and real change)")
        static let pupils = LocalizedText(fi: "Oppilaita", sv: "Elever", en: "Pupils")
        static let takenOut = LocalizedText(fi: "Poistettu", sv: "Borttaget", en: "Taken out")
        static let before = LocalizedText(fi: "Ennen", sv: "Före", en: "Before")
        static let after = LocalizedText(fi: "Jälkeen", sv: "Efter", en: "After")
        static let without = LocalizedText(fi: "Ilman toimenpidettä", sv: "Utan åtgärden", en: "Without it")
        static let apparent = LocalizedText(fi: "Näennäinen", sv: "Skenbar", en: "Apparent")
        static let real = LocalizedText(fi: "Todellinen", sv: "Verklig", en: "Real")
        static let contrastsTogether = LocalizedText(
            fi: """
                Toimenpiteitä on useita, ja kaikki on poistettu yhdessä: todellinen muutos on niiden yhteinen. \
                Pyydettäessä kerrotaan myös, mitä kukin vaikuttaa yksinään (yksi ajo lisää kustakin).
                """,
            sv: """
                Åtgärderna är flera och alla har tagits bort tillsammans: den verkliga förändringen är deras \
                gemensamma. På begäran anges också vad var och en gör ensam (en körning till för varje).
                """,
            en: """
                There are several interventions, and all were taken out together: the real change is theirs together. \
                What each does alone is told, too, where it is asked for (one more run for each).
                """)
        static func contrastsNote(days: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Samat oppilaat \(days) koulupäivää ennen ja jälkeen, koko jaksolta ne, joiden molemmat jaksot mahtuvat \
                    samaan lukuvuoteen; ”ilman toimenpidettä” on sama simulointi ilman sitä, mikä on poistettu: kaikki toimenpiteet tai vain \
                    rivin oma.
                    """,
                sv: """
                    Samma elever \(days) skoldagar före och efter, från hela perioden de vars båda tidsfönster ryms i samma \
                    läsår; ”utan åtgärden” är samma simulering utan det som tagits bort: alla åtgärder eller bara radens egen.
                    """,
                en: """
                    The same pupils \(days) school days before and after, of the whole run, those for whom both fit into \
                    one school year; “without it” is the same simulation without what is taken out: all interventions, or the \
                    row's own alone.
                    """)
        }
    }
}

extension Words {
    /// Sections of the headline measures.
    enum Sections {
        static let absence = LocalizedText(
            fi: "Poissaolot (keskimääräinen lukuvuosi)", sv: "Frånvaro (ett genomsnittligt läsår)",
            en: "Absence (average school year)")
        static let steps = LocalizedText(fi: "Portaat", sv: "Trappstegen", en: "Steps")
        static let staff = LocalizedText(
            fi: "Henkilöstö ja odotusajat", sv: "Personal och väntetider", en: "Staff and waits")
        static let seats = LocalizedText(fi: "Pienluokat", sv: "Smågrupper", en: "Small classes")
        static let interventions = LocalizedText(
            fi: "Toimenpiteet", sv: "Åtgärder", en: "Interventions")
        static let money = LocalizedText(
            fi: "Kustannukset vuodessa", sv: "Kostnader per år", en: "Costs a year")
        static let observed = LocalizedText(
            fi: "Lisäosien havainnot vuodessa", sv: "Vad tillägg observerar per år",
            en: "Observed by plugins a year")
    }
}

extension Words {
    /// Differences between scenarios, as a table for the terminal.
    enum Compare {
        static let title = LocalizedText(fi: "Vertailu", sv: "Jämförelse", en: "Compared with")
        static let baseline = LocalizedText(fi: "Nyt", sv: "Nu", en: "Baseline")
        static let plan = LocalizedText(fi: "Vaihtoehto", sv: "Alternativ", en: "Plan")
        static let better = LocalizedText(fi: "Parempi", sv: "Bättre", en: "P(better)")
        static let same = LocalizedText(fi: "sama", sv: "lika", en: "same")
        static let legend = LocalizedText(
            fi: """
                Ero: vaihtoehto − nyt, samoilla oppilailla ja samoilla satunnaisluvuilla. 95 %:n luottamusväli: keskimääräisen \
                eron väli; jos siinä on 0, eroa ei ole osoitettu. Parempi: monessako prosentissa simuloinneista \
                vaihtoehto on parempi (tasatulos puolikkaana). \
                Väli ei sisällä epävarmuutta oletuksista.
                """,
            sv: """
                Skillnad: alternativ − nu, med samma elever och samma slumptal. 95 % konfidensintervall: för den \
                genomsnittliga skillnaden; innehåller det 0 är ingen skillnad påvisad. Bättre: i hur många procent \
                av simuleringarna alternativet är bättre (lika som hälften). \
                Intervallet innehåller inte osäkerheten i antagandena.
                """,
            en: """
                Difference: plan − baseline, with the same pupils and the same random numbers. 95 % interval: of \
                the mean difference; if it holds 0, no difference is shown. P(better): in how many per cent of \
                simulations the plan is better (a tie counts half). \
                The interval does not include uncertainty about assumptions.
                """)
    }
}
