import Localization
import Planning

/// The command that tells which varied value matters.
extension Words.Help {
    enum Sensitivity {
        static let abstract = LocalizedText(
            fi: "Kertoo, millä skenaarion arvolla on eniten väliä mittarille.",
            sv: "Berättar vilket av scenariots värden som betyder mest för ett mått.",
            en: "Tell which of a scenario's values matters most for a measure.")
        static let discussion = LocalizedText(
            fi: """
                Arvoja muutetaan välillään kuten komennossa sweep. Morris laskee vaikutukset muutamalla pisteellä, Sobol kunkin \
                osuuden mittarin vaihtelusta luottamusvälineen. Simuloinnin kohina vähennetään. Tyhjästä erottumattomat \
                nimetään.
                """,
            sv: """
                Värdena varieras som i sweep. Morris räknar verkningar med få punkter, Sobol vars och ens andel av måttets \
                variation med intervall. Simuleringens brus dras av. De som inte kan skiljas från ingenting nämns.
                """,
            en: """
                Values are varied over their ranges as by sweep. Morris takes effects with few points, Sobol the share that each \
                has in the variance of the measure, with intervals. Noise of simulation is taken off. Those not told from \
                nothing are named.
                """)
        static let measure = LocalizedText(
            fi: "Mittari, kuten \"pupilsOver:threshold=90 h\" (Documentation/Measures.md).",
            sv: "Måttet, som \"pupilsOver:threshold=90 h\" (Documentation/Measures.md).",
            en: "The measure, as \"pupilsOver:threshold=90 h\" (Documentation/Measures.md).")
        static let method = LocalizedText(
            fi: "Vaikutukset muutamalla pisteellä tai osuudet vaihtelusta.",
            sv: "Verkningar med få punkter eller andelar av variationen.",
            en: "Effects with few points, or shares of the variance.")
        static let group = LocalizedText(
            fi: "Arvot, jotka luetaan yhdeksi, kuten nimi=polku,polku. Toistettava.",
            sv: "Värden som räknas som ett, som namn=stig,stig. Kan upprepas.",
            en: "Values that are taken as one, as name=path,path. May be repeated.")
        static let points = LocalizedText(
            fi: "Pisteitä enintään.", sv: "Högst så många punkter.", en: "Points at most.")
    }
}

/// Why it is not told which value matters.
extension Words {
    enum Sensing {
        static func fault(_ fault: SensitivityFault) -> LocalizedText {
            switch fault {
            case .group(let text):
                LocalizedText(
                    fi: "`\(text)` ei ole muotoa nimi=polku,polku",
                    sv: "`\(text)` har inte formen namn=stig,stig",
                    en: "`\(text)` is not name=path,path")
            case .path(let path, let group):
                LocalizedText(
                    fi: "ryhmän `\(group)` polkua `\(path)` ei muuteta, tai se on jo ryhmässä",
                    sv: "`\(path)` i gruppen `\(group)` varieras inte, eller är redan i en grupp",
                    en: "`\(path)` of the group `\(group)` is not varied, or is in a group already")
            case .points(let count, let needed):
                LocalizedText(
                    fi: "\(count) pistettä on liian vähän: tarvitaan vähintään \(needed)",
                    sv: "\(count) punkter är för få: minst \(needed) behövs",
                    en: "\(count) points are too few: at least \(needed) are needed")
            case .refused(let changes, let refusal): Words.labelled(place(changes), refusal.reason)
            case .nothingMeasured(let changes):
                Words.labelled(
                    place(changes),
                    LocalizedText(
                        fi: "jossakin simuloinnissa ei ole mitään mitattavaa",
                        sv: "i någon simulering finns inget att mäta",
                        en: "in some simulation there is nothing to measure"))
            case .noVariance:
                LocalizedText(
                    fi:
                        "mittari ei vaihtele pisteestä toiseen enempää kuin sattumalta; levennä välejä tai simuloi enemmän",
                    sv:
                        "måttet varierar inte mellan punkterna mer än av slump; vidga spannen eller simulera mer",
                    en:
                        "the measure varies between points no more than by chance; widen the ranges or simulate more"
                )
            }
        }

        private static func place(_ changes: [String]) -> LocalizedText {
            LocalizedText("`\(changes.joined(separator: ", "))`")
        }
    }
}
