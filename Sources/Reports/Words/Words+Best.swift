import Localization

extension Words {
    /// Which of several scenarios is best by one measure.
    enum Best {
        static let title = LocalizedText(
            fi: "Mikä on paras", sv: "Vilket är bäst", en: "Which is best")
        static let table = LocalizedText(
            fi: "Skenaariot", sv: "Scenarierna", en: "The scenarios")
        static let note = LocalizedText(
            fi: """
                Samat satunnaisluvut kaikissa. Pois jätetystä ei simuloitu enempää kuin pois jättäminen vaati, joten \
                keskiarvoilla ja eroilla ei ole tavallista luottamusväliä. Todennäköisyys pitää, jos mittari on \
                simuloinnista toiseen suunnilleen normaalisti jakautunut.
                """,
            sv: """
                Samma slumptal i alla. Av det som lämnades simulerades inte mer än vad som behövdes för det, så medelvärden och \
                skillnader har inget vanligt konfidensintervall. Sannolikheten håller om måttet är ungefär normalfördelat \
                mellan simuleringarna.
                """,
            en: """
                The same random numbers in all. Of what was ruled out no more was simulated than it took, so means and \
                differences have no ordinary interval. The probability holds if the measure is about normal between \
                simulations.
                """)
        static let standing = LocalizedText(fi: "Tulos", sv: "Resultat", en: "Standing")
        static let standingAbout = LocalizedText(
            fi: "Valittiinko se, jätettiinkö se pois vai jäikö se ratkaisematta",
            sv: "Om det valdes, lämnades eller förblev oavgjort",
            en: "Whether it was chosen, ruled out or left undecided")
        static let best = LocalizedText(fi: "paras", sv: "bäst", en: "best")
        static let ruledOut = LocalizedText(fi: "jätettiin pois", sv: "lämnades", en: "ruled out")
        static let behind = LocalizedText(fi: "jää jälkeen", sv: "ligger efter", en: "behind")
        static let undecided = LocalizedText(fi: "ratkaisematta", sv: "oavgjort", en: "undecided")
        static let meanAbout = LocalizedText(
            fi: "Mittarin keskiarvo simuloinneista, joissa se luettiin",
            sv: "Måttets medelvärde i de simuleringar där det lästes",
            en: "Mean of the measure over the simulations in which it was read")
        static let difference = LocalizedText(
            fi: "Ero parhaaseen", sv: "Skillnad mot det bästa", en: "Difference from the best")
        static let differenceAbout = LocalizedText(
            fi: "Samoissa simuloinneissa; tyhjä, kun paras ei ratkennut",
            sv: "I samma simuleringar; tomt när det bästa inte avgjordes",
            en: "In the same simulations; blank where the best is not known")
        static let givenUp = LocalizedText(
            fi: "Pois simuloinnin jälkeen", sv: "Lämnat efter simulering", en: "Ruled out after")
        static let givenUpAbout = LocalizedText(
            fi: "Monenko simuloinnin jälkeen se jätettiin pois",
            sv: "Efter hur många simuleringar det lämnades",
            en: "After how many simulations it was ruled out")

        static func quoted(_ name: LocalizedText) -> LocalizedText {
            LocalizedText(fi: "”\(name.fi)”", sv: "”\(name.sv)”", en: "“\(name.en)”")
        }
        static func best(
            _ name: LocalizedText, of count: Int, _ value: LocalizedText, confidence: String,
            indifference: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Paras \(count) skenaariosta on \(name.fi): keskimäärin \(value.fi). Jos paras on muita edellä vähintään \
                    \(indifference.fi), se löytyy näin \(confidence) %:n todennäköisyydellä; lähempänä olevat ovat yhtä hyviä.
                    """,
                sv: """
                    Bäst av \(count) scenarier är \(name.sv): i medeltal \(value.sv). Om det bästa leder med minst \
                    \(indifference.sv) hittas det så med \(confidence) % sannolikhet; de som ligger närmare är lika bra.
                    """,
                en: """
                    Best of \(count) scenarios is \(name.en): \(value.en) on average. If the best is ahead by \
                    \(indifference.en) or more, it is found in this way with \(confidence) % probability; those that are closer are \
                    as good.
                    """)
        }
        static func likely(
            _ name: LocalizedText, of count: Int, _ value: LocalizedText, probability: String
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Paras \(count) skenaariosta on \(name.fi): keskimäärin \(value.fi). Se on paras vähintään noin \
                    \(probability) %:n todennäköisyydellä.
                    """,
                sv: """
                    Bäst av \(count) scenarier är \(name.sv): i medeltal \(value.sv). Det är det bästa med minst ungefär \
                    \(probability) % sannolikhet.
                    """,
                en: """
                    Best of \(count) scenarios is \(name.en): \(value.en) on average. It is the best with a probability of \
                    about \(probability) % or more.
                    """)
        }
        static func undecided(_ names: LocalizedText, after count: Int, mostNeeded: Int?) -> LocalizedText {
            let most = mostNeeded.map { " (\($0))" } ?? ""
            return LocalizedText(
                fi: """
                    Paras ei ratkennut \(count) simuloinnissa: jäljellä ovat \(names.fi). Useampi simulointi\(most) tai \
                    suurempi ero, jolla on väliä, ratkaisee.
                    """,
                sv: """
                    Det bästa avgjordes inte i \(count) simuleringar: kvar är \(names.sv). Fler simuleringar\(most) eller en \
                    större skillnad som spelar roll avgör.
                    """,
                en: """
                    The best is not known after \(count) simulations: left are \(names.en). More simulations\(most) would \
                    decide, or a larger difference that matters.
                    """)
        }
        static func equal(_ names: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "Täsmälleen sama kaikissa simuloinneissa: \(names.fi).",
                sv: "Exakt detsamma i alla simuleringar: \(names.sv).",
                en: "Exactly the same in all simulations: \(names.en).")
        }
        static func effort(_ count: Int, saved: Int) -> LocalizedText {
            saved == 0
                ? LocalizedText(
                    fi: "Simulointeja oli \(count).", sv: "Simuleringarna var \(count).",
                    en: "It took \(count) simulations.")
                : LocalizedText(
                    fi: "Simulointeja oli \(count); muiden jättäminen pois ajoissa säästi \(saved).",
                    sv: "Simuleringarna var \(count); att lämna de andra i tid sparade \(saved).",
                    en: "It took \(count) simulations; giving up the others in time saved \(saved).")
        }
        static let ofService = LocalizedText(
            fi:
                "Mittari kertoo palvelusta: se näyttää paremmalta myös silloin, kun harvempi huomataan tai saa apua.",
            sv: "Måttet gäller tjänsten: det ser bättre ut också när färre upptäcks eller får hjälp.",
            en: "The measure tells of the service: it also looks better when fewer are found or helped.")
    }
}
