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
        static let noteInAll = LocalizedText(
            fi: """
                Samat satunnaisluvut kaikissa. Simulointeja on eniten niistä, joita on vaikea erottaa parhaasta. Ero lasketaan \
                simuloinneista, jotka ovat molemmilla, joten se voi poiketa keskiarvojen erosta. Todennäköisyys pitää, jos \
                mittari on simuloinnista toiseen suunnilleen normaalisti jakautunut.
                """,
            sv: """
                Samma slumptal i alla. Flest simuleringar har de som är svåra att skilja från det bästa. Skillnaden räknas på de \
                simuleringar som båda har, så den kan avvika från medelvärdenas skillnad. Sannolikheten håller om måttet är \
                ungefär normalfördelat mellan simuleringarna.
                """,
            en: """
                The same random numbers in all. Most simulations are of those that are hard to tell from the best. The difference \
                is over the simulations that both have, so it may not be that of the means. The probability holds if the \
                measure is about normal between simulations.
                """)
        static let standing = LocalizedText(fi: "Tulos", sv: "Resultat", en: "Standing")
        static let standingAbout = LocalizedText(
            fi: "Valittiinko se, jätettiinkö se pois vai jäikö se ratkaisematta",
            sv: "Om det valdes, lämnades eller förblev oavgjort",
            en: "Whether it was chosen, ruled out or left undecided")
        static let best = LocalizedText(fi: "paras", sv: "bäst", en: "best")
        static let asGood = LocalizedText(fi: "yhtä hyvä", sv: "lika bra", en: "as good")
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
        static func best(_ name: LocalizedText, of count: Int, _ value: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "Paras \(count) skenaariosta on \(name.fi): keskimäärin \(value.fi).",
                sv: "Bäst av \(count) scenarier är \(name.sv): i medeltal \(value.sv).",
                en: "Best of \(count) scenarios is \(name.en): \(value.en) on average.")
        }
        /// - Parameter others: so close to the best that the difference does not matter.
        static func among(
            _ name: LocalizedText, _ others: LocalizedText, of count: Int, _ value: LocalizedText,
            closerThan indifference: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Mikään \(count) skenaariosta ei ole yksin paras: \(name.fi) on keskimäärin \(value.fi), ja yhtä hyviä ovat \
                    \(others.fi), joiden ero siihen on alle \(indifference.fi).
                    """,
                sv: """
                    Inget av \(count) scenarier är ensamt bäst: \(name.sv) är i medeltal \(value.sv), och lika bra är \
                    \(others.sv), vars skillnad från det är under \(indifference.sv).
                    """,
                en: """
                    None of \(count) scenarios is best alone: \(name.en) is \(value.en) on average, and as good are \
                    \(others.en), which differ from it by less than \(indifference.en).
                    """)
        }
        static func rule(confidence: String, indifference: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: """
                    Jos paras on muita edellä vähintään \(indifference.fi), se löytyy näin \(confidence) %:n todennäköisyydellä.
                    """,
                sv: """
                    Om det bästa leder med minst \(indifference.sv) hittas det så med \(confidence) % sannolikhet.
                    """,
                en: """
                    If the best is ahead by \(indifference.en) or more, it is found in this way with \(confidence) % probability.
                    """)
        }
        static func likely(
            _ name: LocalizedText, of count: Int, _ value: LocalizedText, probability: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    Paras \(count) skenaariosta on \(name.fi): keskimäärin \(value.fi). Se on paras vähintään noin \
                    \(probability.fi) %:n todennäköisyydellä.
                    """,
                sv: """
                    Bäst av \(count) scenarier är \(name.sv): i medeltal \(value.sv). Det är det bästa med minst ungefär \
                    \(probability.sv) % sannolikhet.
                    """,
                en: """
                    Best of \(count) scenarios is \(name.en): \(value.en) on average. It is the best with a probability of \
                    about \(probability.en) % or more.
                    """)
        }
        /// - Parameters:
        ///   - mostNeeded: simulations of each that would decide at the latest; `nil`: too many to tell.
        ///   - decidable: the least difference that these simulations would have decided.
        static func undecided(
            _ names: LocalizedText, after count: Int, mostNeeded: Int?, decidable: LocalizedText?
        ) -> LocalizedText {
            let most = mostNeeded.map { count in
                LocalizedText(
                    fi: "Tai simuloi kutakin enemmän: \(count) riittää varmasti.",
                    sv: "Eller simulera varje mer: \(count) räcker säkert.",
                    en: "Or simulate each more often: \(count) are enough in any case.")
            }
            let larger = decidable.map { least in
                LocalizedText(
                    fi:
                        "Nämä simuloinnit olisivat ratkaisseet, jos vasta \(least.fi) olisi ero, jolla on väliä.",
                    sv:
                        "Dessa simuleringar hade avgjort om först \(least.sv) vore en skillnad som spelar roll.",
                    en:
                        "These simulations would have decided if only \(least.en) were a difference that matters."
                )
            }
            let first = LocalizedText(
                fi: "Paras ei ratkennut, kun kutakin simuloitiin \(count) kertaa: jäljellä ovat \(names.fi).",
                sv: "Det bästa avgjordes inte när varje simulerades \(count) gånger: kvar är \(names.sv).",
                en: "The best is not known after \(count) simulations of each: left are \(names.en).")
            return [first, larger, most].compactMap(\.self).joined(by: " ")
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
                    fi: "Simulointeja ajettiin \(count).", sv: "\(count) simuleringar kördes.",
                    en: "\(count) simulations were run.")
                : LocalizedText(
                    fi: "Simulointeja ajettiin \(count); muiden jättäminen pois ajoissa säästi \(saved).",
                    sv: "\(count) simuleringar kördes; att lämna de andra i tid sparade \(saved).",
                    en: "\(count) simulations were run; giving up the others in time saved \(saved).")
        }
        static let ofService = LocalizedText(
            fi:
                "Mittari kertoo palvelusta: se näyttää paremmalta myös silloin, kun harvempi huomataan tai saa apua.",
            sv: "Måttet gäller tjänsten: det ser bättre ut också när färre upptäcks eller får hjälp.",
            en: "The measure tells of the service: it also looks better when fewer are found or helped.")
    }
}
