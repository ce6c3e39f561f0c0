import Localization

extension Words {
    /// What charts of results are called, and the units under their titles.
    enum Pictures {
        static let pupilsAndBand = LocalizedText(
            fi: "oppilasta laskentapäivinä ja lukuvuoden lopussa; jana: 5–95 % simuloinneista",
            sv: "elever på räknedagarna och vid läsårets slut; streck: 5–95 % av simuleringarna",
            en: "pupils on the dates of counting and when the year ends; bars: 5–95 % of the simulations")
        static let pupilsOnDates = LocalizedText(
            fi: "oppilasta laskentapäivinä ja lukuvuoden lopussa",
            sv: "elever på räknedagarna och vid läsårets slut",
            en: "pupils on the dates of counting and when the year ends")
        static let endOfYear = LocalizedText(
            fi: "Vuoden loppu", sv: "Läsårets slut", en: "End of year")

        static func date(day: Int, month: Int) -> LocalizedText {
            LocalizedText(fi: "\(day).\(month).", sv: "\(day).\(month)", en: "\(day)/\(month)")
        }

        static let casesYear = LocalizedText(
            fi: "tapausta vuodessa", sv: "ärenden per år", en: "cases a year")
        static let casesByWeek = LocalizedText(
            fi: "tapausta kouluviikoittain; ensimmäisellä viikolla avoinna on se, mikä jäi keväällä kesken",
            sv: "ärenden per skolvecka; den första veckan är det öppet som blev ogjort på våren",
            en: "cases by school week; the first week opens with what was left undone in spring")
        static let eurosYear = LocalizedText(fi: "€ vuodessa", sv: "€ per år", en: "€ a year")
        static let percentOfLessons = LocalizedText(
            fi: "% oppitunneista", sv: "% av lektionerna", en: "% of lessons")
        static let costs = LocalizedText(
            fi: "Kustannukset: ero nykytilaan", sv: "Kostnader: skillnad från nuläget",
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
        static let unknowns = LocalizedText(
            fi: "Mikä epävarma muuttaisi tulosta eniten", sv: "Vilken osäkerhet som ändrar mest",
            en: "Which unknown would change it most")
        static let pupilsByUnknowns = LocalizedText(
            fi: "oppilasta, kun epävarman luvun arvo on sen jakauman 5 %:n tai 95 %:n kohdalla",
            sv: "elever, när det osäkra talet är vid 5 % eller 95 % av sin fördelning",
            en: "pupils, when the unknown is at 5 % or 95 % of its distribution")
        static let effectByUnknowns = LocalizedText(
            fi:
                "oppilasta vähemmän (−) tai enemmän, kun epävarma luku on jakaumansa 5 %:n tai 95 %:n kohdalla",
            sv: "elever färre (−) eller fler, när det osäkra talet är vid 5 % eller 95 % av sin fördelning",
            en: "pupils less (−) or more, when the unknown is at 5 % or 95 % of its distribution")
        static let load = LocalizedText(
            fi: "Henkilöstön kuormitus viikoittain", sv: "Personalens belastning per vecka",
            en: "Load on staff week by week")
        static let loadUnit = LocalizedText(
            fi: "% ajasta, jonka viikolla pyydetty työ veisi; yli 100 % jää jonoon",
            sv: "% av tiden som veckans begärda arbete skulle ta; över 100 % blir i kö",
            en:
                "% of the time there is that the work requested in the week would take; beyond 100 % is left to wait"
        )
        static let loadLimit = LocalizedText(
            fi: "Aika, joka on", sv: "Tiden som finns", en: "The time there is")
        static let posts = LocalizedText(
            fi: "Tehtävät menetelmittäin", sv: "Tjänster enligt metod", en: "Posts by method")
        static let postsUnit = LocalizedText(
            fi: "htv; simuloinnin jana: mikä riittää 50 %:ssa … 95 %:ssa simuloinneista",
            sv: "årsverken; simuleringens streck: vad som räcker i 50 % … 95 % av simuleringarna",
            en: "FTE; the bar of the simulation: what suffices in 50 % … 95 % of the simulations")
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
                fi: "Oppilaita yli \(hours): ero nykytilaan",
                sv: "Elever över \(hours): skillnad från nuläget",
                en: "Pupils over \(hours): difference from the baseline")
        }

        static func distribution(_ hours: String) -> LocalizedText {
            LocalizedText(
                fi: "Oppilaita yli \(hours), yksittäiset simuloinnit",
                sv: "Elever över \(hours), enskilda simuleringar",
                en: "Pupils over \(hours), single simulations")
        }
    }
}
