import Localization

// Words of plans for small classes.
extension Words {
    enum Seats {
        static let title = LocalizedText(
            fi: "Pienluokkapaikat", sv: "Platser i smågrupper", en: "Seats in small classes")
        static let seatClass = LocalizedText(fi: "Pienluokka", sv: "Smågrupp", en: "Small class")
        static let grades = LocalizedText(fi: "Vuosiluokat", sv: "Årskurser", en: "Grades")
        static let grade = LocalizedText(fi: "Vuosiluokka", sv: "Årskurs", en: "Grade")
        static let profile = LocalizedText(fi: "Tuen tarve", sv: "Stödbehov", en: "Needs profile")
        static let seats = LocalizedText(fi: "Paikkoja", sv: "Platser", en: "Seats")
        static let seat = LocalizedText(fi: "paikkaa", sv: "platser", en: "seats")
        static let cap = LocalizedText(fi: "Lain yläraja", sv: "Lagens tak", en: "Legal cap")
        static let occupancy = LocalizedText(fi: "Täyttöaste", sv: "Beläggning", en: "Occupancy")
        static let listed = LocalizedText(fi: "Jonoon", sv: "Till kön", en: "Joined the list")
        static let placed = LocalizedText(fi: "Paikan sai", sv: "Fick plats", en: "Placed")
        static let gaveUp = LocalizedText(fi: "Luopui", sv: "Gav upp", en: "Gave up")
        static let waiting = LocalizedText(fi: "Jonossa", sv: "I kö", en: "Waiting")
        static let wait = LocalizedText(
            fi: "Odotusaika keskimäärin", sv: "Väntetid i medeltal", en: "Wait, mean")
        static let reachedNow = LocalizedText(
            fi: "Tavoite täyttyy nyt", sv: "Målet nås nu", en: "Target met now")
        static let groups = LocalizedText(
            fi: "Luokkia tarvittaisiin", sv: "Grupper som behövs", en: "Classes needed")
        static func note(target: String, days: Int, replications: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Tavoite: vähintään \(target) % jonoon tulleista saa paikan \(days) koulupäivässä. Tarve p %: pienin \
                    paikkamäärä, jolla tavoite täyttyy p prosentissa \(replications) simuloinnista, muun pysyessä \
                    ennallaan. Paikkoja ei voi venyttää yli lain ylärajan: siksi tarve myös luokkina. Alussa varattuja \
                    paikkoja ei vähennetä.
                    """,
                sv: """
                    Mål: minst \(target) % av dem som kommit till kön får plats inom \(days) skoldagar. Behov p %: det \
                    minsta antalet platser med vilket målet nås i p procent av \(replications) simuleringar, allt annat lika. \
                    Platserna kan inte tänjas över lagens tak: därför behovet även i grupper. Platser som är \
                    upptagna från början minskas inte.
                    """,
                en: """
                    Target: at least \(target) % of those who join the list get a seat within \(days) school days. \
                    Needed p %: the fewest seats with which the target is met in p per cent of \(replications) simulations, all \
                    else as it is. Seats cannot be stretched beyond the law's cap: hence the need in classes, too. \
                    Seats occupied at the beginning are not taken away.
                    """
            ).withDecimalSigns
        }
        static let use = LocalizedText(
            fi: "Pienluokkien käyttö nyt", sv: "Smågruppernas användning nu",
            en: "Small classes as they are used")
        static let useNote = LocalizedText(
            fi: "Keskimääräinen lukuvuosi skenaarion paikoilla.",
            sv: "Genomsnittligt läsår med scenariots platser.",
            en: "The average school year with the seats of the scenario.")
        static let margins = LocalizedText(
            fi: "Mitä paikka muuttaa", sv: "Vad en plats ändrar", en: "What a seat changes")
        static let inTime = LocalizedText(
            fi: "Paikan saa ajoissa", sv: "Får plats i tid", en: "Placed in time")
        static let reached = LocalizedText(fi: "Tavoite täyttyy", sv: "Målet nås", en: "Target met")
        static let losses = LocalizedText(
            fi: "Erilliset vai yhteiset paikat", sv: "Egna eller gemensamma platser",
            en: "Dedicated or pooled seats")
        static let lossesNote = LocalizedText(
            fi: """
                Jos kukaan ei odottaisi: kuinka moni jää ilman paikkaa. Kuorma on oppilasmäärä, joka istuisi luokassa, \
                jos jokaiselle olisi paikka. Erlang B ei riipu paikalla olon jakaumasta, vain sen keskiarvosta. \
                Simulointi poikkeaa kaavasta, kun tulijoita ei ole tasaisesti läpi vuoden. Yhteiset: samojen \
                vuosiluokkien luokat ottavat toistensakin oppilaita.
                """,
            sv: """
                Om ingen väntade: hur många blir utan plats. Belastningen är antalet elever som skulle sitta i gruppen om \
                det fanns en plats för var och en. Erlang B beror inte på vistelsens fördelning, bara på dess \
                medeltal. Simuleringen avviker när eleverna inte kommer jämnt under året. Gemensamma: grupper för \
                samma årskurser tar emot varandras elever.
                """,
            en: """
                If nobody waited: how many go without a seat. The load is the number of pupils who would sit in the \
                class if there were a seat for each. Erlang B does not depend on the distribution of the stay, only \
                on its mean. The simulation differs where pupils do not come evenly through the year. Pooled: classes \
                for the same grades take each other's pupils.
                """)
        static let sharing = LocalizedText(fi: "Paikat", sv: "Platserna", en: "Sharing")
        static let dedicated = LocalizedText(fi: "erilliset", sv: "egna", en: "dedicated")
        static let pooled = LocalizedText(fi: "yhteiset", sv: "gemensamma", en: "pooled")
        static let load = LocalizedText(fi: "Kuorma", sv: "Belastning", en: "Load")
        static let erlangB = LocalizedText(
            fi: "Ilman paikkaa, Erlang B", sv: "Utan plats, Erlang B", en: "Refused, Erlang B")
        static let simulatedLoss = LocalizedText(
            fi: "Ilman paikkaa, simulointi", sv: "Utan plats, simulering", en: "Refused, simulated")
        static let fairness = LocalizedText(
            fi: "Kuka saa paikan", sv: "Vem får plats", en: "Who gets a seat")
        static let fairnessNote = LocalizedText(
            fi: """
                Hyväksytyt keskimäärin lukuvuodessa koulun ja tuen tarpeen mukaan. Ilman luokkaa: hyväksytty, mutta \
                vuosiluokalle tai tuen tarpeelle ei ole luokkaa. Osuus: paikan saaneet kaikista hyväksytyistä, myös \
                ilman luokkaa jääneistä.
                """,
            sv: """
                De godkända i medeltal per läsår enligt skola och stödbehov. Utan grupp: godkänd, men det finns ingen grupp \
                för årskursen eller stödbehovet. Andel: de placerade av alla godkända, också dem utan grupp.
                """,
            en: """
                The accepted in the average school year, by school and by needs profile. No class: accepted, but there \
                is no class for the grade or profile. Share: placed of all the accepted, those without a class too.
                """)
        static let unmet = LocalizedText(fi: "Ilman luokkaa", sv: "Utan grupp", en: "No class")
        static let placedShare = LocalizedText(
            fi: "Paikan saaneiden osuus", sv: "Andel som fick plats", en: "Share placed")
        static let unmetTitle = LocalizedText(
            fi: "Ilman sopivaa luokkaa", sv: "Utan lämplig grupp", en: "Without a class for them")
        static let hasClass = LocalizedText(
            fi: "Onko luokkaa", sv: "Finns grupp", en: "Is there a class")
        static let by = LocalizedText(fi: "Ryhmittely", sv: "Gruppering", en: "By")
        static let group = LocalizedText(fi: "Ryhmä", sv: "Grupp", en: "Group")
        static let pupilsAYear = LocalizedText(
            fi: "oppilasta vuodessa", sv: "elever per år", en: "pupils a year")
        static func noClassForGrades(_ grades: String) -> LocalizedText {
            LocalizedText(
                fi: "Vuosiluokille \(grades) ei ole yhtään pienluokkaa.",
                sv: "För årskurserna \(grades) finns ingen smågrupp.",
                en: "There is no small class for grades \(grades).")
        }
    }
}
