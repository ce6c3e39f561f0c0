import Localization

extension Words {
    /// Which varied value matters.
    enum Sensitivity {
        static let title = LocalizedText(
            fi: "Millä arvolla on väliä", sv: "Vilket värde betyder något", en: "Which value matters")
        static let noteMorris = LocalizedText(
            fi:
                "Vaikutus on, mitä mittari muuttuu, kun arvo kulkee koko välinsä. Simuloinnin kohina on vähennetty hajonnasta.",
            sv:
                "Verkan är hur måttet ändras när värdet går genom hela sitt spann. Simuleringens brus är avdraget från spridningen.",
            en:
                "An effect is what the measure changes by as the value goes over its whole range. Noise of simulation is taken off the spread."
        )
        static let noteSobol = LocalizedText(
            fi:
                "Osuuksia mittarin vaihtelusta pisteestä toiseen, simuloinnin kohina vähennettynä; välit bootstrapilla.",
            sv:
                "Andelar av måttets variation mellan punkterna, utan simuleringens brus; intervall med bootstrap.",
            en:
                "Shares of the measure's variance between points, the noise of simulation taken off; bootstrap intervals."
        )
        static let factor = LocalizedText(fi: "Arvo", sv: "Värde", en: "Value")
        static let factorAbout = LocalizedText(
            fi: "Muutettu arvo tai ryhmä", sv: "Det varierade värdet eller gruppen",
            en: "The varied value, or a group")
        static let size = LocalizedText(fi: "Vaikutuksen koko", sv: "Verkans storlek", en: "Size of effect")
        static let sizeAbout = LocalizedText(
            fi: "Vaikutusten itseisarvojen keskiarvo", sv: "Medeltal av verkningarnas absoluta storlek",
            en: "Mean absolute effect")
        static let mean = LocalizedText(fi: "Vaikutus", sv: "Verkan", en: "Effect")
        static let meanAbout = LocalizedText(
            fi: "Keskiarvo etumerkkeineen; tyhjä ryhmällä", sv: "Medeltal med tecken; tomt för en grupp",
            en: "Mean with its sign; blank of a group")
        static let spread = LocalizedText(fi: "Hajonta", sv: "Spridning", en: "Spread")
        static let spreadAbout = LocalizedText(
            fi: "Vaikutusten keskihajonta: mutkat ja yhteisvaikutukset",
            sv: "Verkningarnas standardavvikelse: böjar och samspel",
            en: "Standard deviation of effects: bends and interactions")
        static let noise = LocalizedText(fi: "Kohina", sv: "Brus", en: "Noise")
        static let noiseAbout = LocalizedText(
            fi: "Keskihajonta, jonka kohina yksin antaa yhdelle vaikutukselle",
            sv: "Standardavvikelse som bruset ensamt ger en verkan",
            en: "Standard deviation that noise alone gives one effect")
        static let first = LocalizedText(fi: "Yksin", sv: "Ensamt", en: "Alone")
        static let firstAbout = LocalizedText(
            fi: "Osuus, jonka arvo selittää yksin (S1)", sv: "Andel som värdet förklarar ensamt (S1)",
            en: "Share that the value explains alone (S1)")
        static let total = LocalizedText(fi: "Kaikkiaan", sv: "Totalt", en: "In all")
        static let totalAbout = LocalizedText(
            fi: "Osuus, jonka arvo selittää yksin ja muiden kanssa (ST)",
            sv: "Andel som värdet förklarar ensamt och med andra (ST)",
            en: "Share that the value explains alone and with others (ST)")
        static let endAbout = LocalizedText(
            fi: "Osuuden 95 %:n bootstrap-välin pää", sv: "Ände av andelens 95 % bootstrap-intervall",
            en: "End of the share's 95 % bootstrap interval")
        static let standing = LocalizedText(fi: "Tulos", sv: "Resultat", en: "Standing")
        static let standingAbout = LocalizedText(
            fi: "Erottuuko vaikutus tyhjästä", sv: "Om verkan kan skiljas från ingen alls",
            en: "Whether the effect is told from none")
        static let told = LocalizedText(fi: "vaikuttaa", sv: "betyder något", en: "matters")
        static let notTold = LocalizedText(
            fi: "ei erotu tyhjästä", sv: "skiljs inte från ingenting", en: "not told from nothing")

        static func most(_ measure: LocalizedText, _ name: String) -> LocalizedText {
            LocalizedText(
                fi: "\(measure.fi): eniten väliä on arvolla `\(name)`.",
                sv: "\(measure.sv): mest betyder `\(name)`.", en: "\(measure.en): `\(name)` matters most.")
        }
        static func none(_ measure: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(measure.fi): minkään arvon vaikutus ei erotu.",
                sv: "\(measure.sv): inget värdes verkan kan urskiljas.",
                en: "\(measure.en): no value is seen to matter.")
        }
        static func untold(_ names: String) -> LocalizedText {
            LocalizedText(
                fi: "Tyhjästä eivät erotu: \(names).", sv: "Från ingenting skiljs inte: \(names).",
                en: "Not told from nothing: \(names).")
        }
        static func effort(_ points: Int, replications: Int) -> LocalizedText {
            LocalizedText(
                fi: "Pisteitä oli \(points), ja kutakin simuloitiin \(replications) kertaa.",
                sv: "Punkterna var \(points), och var och en simulerades \(replications) gånger.",
                en: "There were \(points) points, each simulated \(replications) times.")
        }
    }
}
