import Localization

extension Words {
    /// What charts of results are called, and the units under their titles.
    enum Pictures {
        static let pupilsAndBand = LocalizedText(
            fi: "oppilasta; varjostus: 5–95 % simuloinneista",
            sv: "elever; skuggat: 5–95 % av simuleringarna",
            en: "pupils; shaded: 5–95 % of the simulations")
        static let casesYear = LocalizedText(
            fi: "tapausta vuodessa", sv: "ärenden per år", en: "cases a year")
        static let casesByWeek = LocalizedText(
            fi: "tapausta, lukuvuoden kouluviikoittain", sv: "ärenden, per skolvecka under läsåret",
            en: "cases, by school week of the year")
        static let eurosYear = LocalizedText(fi: "€ vuodessa", sv: "€ per år", en: "€ a year")
        static let percentOfLessons = LocalizedText(
            fi: "% oppitunneista", sv: "% av lektionerna", en: "% of lessons")
        static let costs = LocalizedText(
            fi: "Kustannukset: ero perusuraan", sv: "Kostnader: skillnad från basscenariot",
            en: "Costs: difference from the baseline")
        static let thresholds = LocalizedText(
            fi: "Oppilaat yli rajojen lukuvuoden aikana", sv: "Elever över gränserna under läsåret",
            en: "Pupils over each threshold through the year")
        static let ladder = LocalizedText(
            fi: "Portailla eteneminen", sv: "Vägen uppför trappan", en: "Through the ladder")
        static let waiting = LocalizedText(
            fi: "Avoimet tapaukset viikoittain", sv: "Öppna ärenden per vecka", en: "Open cases week by week")
        static let seats = LocalizedText(
            fi: "Pienluokkien paikat", sv: "Platser i smågrupper", en: "Seats in small classes")
        static let budget = LocalizedText(
            fi: "Kustannukset maksajittain", sv: "Kostnader per betalare", en: "Costs by payer")
        static let schools = LocalizedText(
            fi: "Oppilaat yli rajojen kouluittain", sv: "Elever över gränserna per skola",
            en: "Pupils over each threshold by school")
        static let equality = LocalizedText(
            fi: "Poissaolojen osuus", sv: "Andel frånvaro", en: "Share of absence")
        static let counterfactual = LocalizedText(
            fi: "Poissaolot ennen ja jälkeen, ja ilman toimenpidettä",
            sv: "Frånvaro före och efter, och utan insatsen",
            en: "Absence before and after, and without the intervention")

        static func difference(_ hours: String) -> LocalizedText {
            LocalizedText(
                fi: "Oppilaita yli \(hours): ero perusuraan",
                sv: "Elever över \(hours): skillnad från basscenariot",
                en: "Pupils over \(hours): difference from the baseline")
        }

        static func distribution(_ hours: String) -> LocalizedText {
            LocalizedText(
                fi: "Oppilaita yli \(hours), yksittäiset simuloinnit",
                sv: "Elever över \(hours), enskilda simuleringar",
                en: "Pupils over \(hours), single simulations")
        }

        /// - Parameters:
        ///   - assumed: numbers that nobody has measured.
        ///   - all: numbers that the scenario says.
        static func assumed(_ assumed: Int, of all: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Skenaarion \(all) arvosta \(assumed) on oletuksia; oman kunnan luvut voivat muuttaa vastausta. Kaikki \
                    ovat lähteineen koko raportin oletuksissa.
                    """,
                sv: """
                    Av scenariots \(all) värden är \(assumed) antaganden; kommunens egna tal kan ändra svaret. Alla står \
                    med sina källor bland antagandena i hela rapporten.
                    """,
                en: """
                    Of the \(all) values of the scenario \(assumed) are assumptions; numbers of your own may change the \
                    answer. All stand with their sources among the assumptions of the whole report.
                    """)
        }
    }
}
