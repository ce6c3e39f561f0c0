import Localization
import Stochastics

extension Words {
    /// What data leave of what was held of numbers before.
    enum Posterior {
        static func lead(_ within: Int, of rows: Int, unknowns: Int, simulations: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Lukuja \(unknowns), havaittuja \(rows), simulointeja \(simulations). Havaituista \(within) on välillä, jolle \
                    90 % jakauman arvoilla simuloiduista osuu.
                    """,
                sv: """
                    Tal: \(unknowns), observerade: \(rows), simuleringar: \(simulations). Av de observerade ligger \(within) där \
                    90 % av det ligger som simuleras med fördelningens värden.
                    """,
                en: """
                    Numbers: \(unknowns), observed: \(rows), simulations: \(simulations). Of the observed, \(within) lie where 90 % \
                    lie of what is simulated with values of the distribution.
                    """)
        }
        static func end(_ end: ApproximatePosterior.End) -> LocalizedText {
            switch end {
            case .stalled:
                LocalizedText(
                    fi: "Haku päättyi, kun uusista simuloinneista enää harva osui lähemmäs havaittua.",
                    sv: "Sökningen slutade när få nya simuleringar längre kom närmare det observerade.",
                    en: "The search ended when few new simulations came any nearer to the observed.")
            case .fewEffective:
                LocalizedText(
                    fi: "Haku päättyi, kun seuraavan kierroksen painot olisivat olleet liian epätasaiset.",
                    sv: "Sökningen slutade när vikterna i nästa omgång hade blivit för ojämna.",
                    en: "The search ended when the weights of the next generation would have been too uneven."
                )
            case .enough:
                LocalizedText(
                    fi: """
                        Haku päättyi, kun kierrosten tai simulointien enimmäismäärä täyttyi: lähemmäs havaittua olisi vielä \
                        päästy, joten jakauma voi olla liian leveä.
                        """,
                    sv: """
                        Sökningen slutade vid det högsta antalet omgångar eller simuleringar: den hade kommit närmare det \
                        observerade, så fördelningen kan vara för bred.
                        """,
                    en: """
                        The search ended at the most generations or simulations: it would have come nearer to the observed, so \
                        that the distribution may be too wide.
                        """)
            }
        }
        static func ofMore(_ rows: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Havaituista \(rows) koskee useampaa oppilasta kuin simulointeja riittää: niistä tiedetään enemmän kuin \
                    jakauma kertoo. Lisää simulointeja auttaa.
                    """,
                sv: """
                    Av de observerade gäller \(rows) fler elever än simuleringarna räcker till: av dem vet man mer än \
                    fördelningen säger. Fler simuleringar hjälper.
                    """,
                en: """
                    Of the observed, \(rows) are of more pupils than are simulated: more is known of them than the \
                    distribution tells. More simulations would help.
                    """)
        }
        static let legend = LocalizedText(
            fi: """
                Jokainen arvojoukko on simuloitu erikseen yhtä monella oppilaalla kuin aineistossa on. Jakaumassa on sattuma ja \
                ennakkotieto, ei se, mitä malli ei kuvaa.
                """,
            sv: """
                Varje uppsättning värden är simulerad för sig med lika många elever som i data. Fördelningen rymmer slumpen och \
                det man antog innan, inte det som modellen inte beskriver.
                """,
            en: """
                Each set of values was simulated by itself with as many pupils as the data have. The distribution holds chance and \
                what was held before, not what the model does not describe.
                """)
        static let unknowns = LocalizedText(
            fi: "Luvut aineiston jälkeen", sv: "Talen efter data", en: "Numbers after the data")
        static let unknownsNote = LocalizedText(
            fi:
                "Luvun omassa yksikössä. Hajonnasta jäljellä: 100 % tarkoittaa, ettei aineisto kerro luvusta mitään.",
            sv: "I talets egen enhet. Kvar av spridningen: 100 % betyder att data inte säger något om talet.",
            en:
                "In the number's own unit. Left of the spread: 100 % means that the data tell nothing of the number."
        )
        static let mean = LocalizedText(fi: "Keskiarvo", sv: "Medelvärde", en: "Mean")
        static let meanAbout = LocalizedText(
            fi: "jakauman keskiarvo", sv: "fördelningens medelvärde", en: "mean of the distribution")
        static let sdAbout = LocalizedText(
            fi: "jakauman keskihajonta", sv: "fördelningens standardavvikelse",
            en: "standard deviation of the distribution")
        static let median = LocalizedText(fi: "Mediaani", sv: "Median", en: "Median")
        static let quantileAbout = LocalizedText(
            fi: "jakauman kvantiili", sv: "fördelningens kvantil", en: "quantile of the distribution")
        static let left = LocalizedText(
            fi: "Hajonnasta jäljellä", sv: "Kvar av spridningen", en: "Left of the spread")
        static let leftAbout = LocalizedText(
            fi: "keskihajonta ennakkotiedon keskihajonnasta",
            sv: "standardavvikelsen av den som antogs innan",
            en: "standard deviation, of that held before")
        static let rows = LocalizedText(
            fi: "Havaittu ja simuloitu", sv: "Observerat och simulerat", en: "Observed and simulated")
        static let rowsNote = LocalizedText(
            fi:
                "Mitä jakauman arvoilla simuloidaan, uusilla satunnaisluvuilla. Alle 5 % tai yli 95 %: malli ei kuvaa lukua.",
            sv:
                "Vad som simuleras med fördelningens värden, på nya slumptal. Under 5 % eller över 95 %: modellen beskriver inte talet.",
            en:
                "What is simulated with values of the distribution, on new random numbers. Below 5 % or above 95 %: the model does not describe the number."
        )
        static let simulatedAbout = LocalizedText(
            fi: "simuloitujen kvantiili", sv: "kvantil av det simulerade", en: "quantile of what is simulated"
        )
        static let below = LocalizedText(
            fi: "Simuloiduista alle", sv: "Simulerat under", en: "Simulated below")
        static let belowAbout = LocalizedText(
            fi: "osuus simuloiduista, jotka ovat havaittua pienempiä",
            sv: "andel av det simulerade som är under det observerade",
            en: "share of the simulated that is below the observed")
        static let pairs = LocalizedText(
            fi: "Yhteisvaihtelu", sv: "Samvariation", en: "How they vary together")
        static let pairsNote = LocalizedText(
            fi: "Spearmanin järjestyskorrelaatio; lähellä ±1: aineisto ei erota lukuja toisistaan.",
            sv: "Spearmans rangkorrelation; nära ±1: data skiljer inte talen åt.",
            en: "Spearman's rank correlation; near ±1: the data do not tell the numbers apart.")
        static let other = LocalizedText(fi: "Toinen luku", sv: "Det andra talet", en: "Other number")
        static let correlation = LocalizedText(fi: "Korrelaatio", sv: "Korrelation", en: "Correlation")
        static let generations = LocalizedText(
            fi: "Haun kierrokset", sv: "Sökningens omgångar", en: "Generations of the search")
        static let generationsNote = LocalizedText(
            fi:
                "Jokaisella kierroksella simuloidun on oltava lähempänä havaittua kuin edellisen lähempi puolisko.",
            sv:
                "I varje omgång ska det simulerade ligga närmare det observerade än den närmare hälften av den förra.",
            en:
                "In each generation the simulated must be nearer to the observed than the nearer half of the one before."
        )
        static let generation = LocalizedText(fi: "Kierros", sv: "Omgång", en: "Generation")
        static let generationAbout = LocalizedText(fi: "järjestysluku", sv: "ordningstal", en: "its number")
        static let tolerance = LocalizedText(
            fi: "Etäisyys enintään", sv: "Avstånd högst", en: "Distance at most")
        static let toleranceAbout = LocalizedText(
            fi: "havaituista, hajontoina; tyhjä: mikä tahansa",
            sv: "från det observerade, i spridningar; tomt: vilket som helst",
            en: "from the observed, in deviations; empty: any")
        static let simulations = LocalizedText(fi: "Simulointeja", sv: "Simuleringar", en: "Simulations")
        static let simulationsAbout = LocalizedText(
            fi: "kierroksen simuloinnit", sv: "omgångens simuleringar", en: "simulations of the generation")
        static let accepted = LocalizedText(fi: "Hyväksyttiin", sv: "Godtogs", en: "Accepted")
        static let acceptedAbout = LocalizedText(
            fi: "osuus riittävän lähellä olleista", sv: "andel som var nära nog",
            en: "share that was near enough")
        static let effective = LocalizedText(
            fi: "Tehollinen määrä", sv: "Effektivt antal", en: "Effective number")
        static let effectiveAbout = LocalizedText(
            fi: "kuinka montaa samanpainoista arvojoukkoa kierros vastaa",
            sv: "hur många lika tunga uppsättningar omgången motsvarar",
            en: "of how many equally weighted sets the generation is worth")
    }
}
