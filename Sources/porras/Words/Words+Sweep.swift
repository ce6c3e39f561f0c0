import Localization
import Planning

/// The command that varies values of a scenario.
extension Words.Help {
    enum Sweep {
        static let abstract = LocalizedText(
            fi: "Muuttaa skenaarion arvoja ja kertoo mittarit jokaisessa pisteessä.",
            sv: "Varierar värden i ett scenario och berättar måtten i varje punkt.",
            en: "Vary values of a scenario and tell measures at every point.")
        static let discussion = LocalizedText(
            fi: """
                Jokainen piste on skenaario, jossa arvot on muutettu kuten valitsimella --set, samoilla satunnaisluvuilla. \
                Rivillä on keskiarvo 95 %:n luottamusvälineen ja parittainen ero muuttamattomaan. Piste, josta ei tule \
                skenaariota, luetellaan syineen.
                """,
            sv: """
                Varje punkt är scenariot med värden ändrade som med --set, med samma slumptal. En rad har medeltalet med 95 % \
                konfidensintervall och den parvisa skillnaden mot det oförändrade. En punkt som inte ger något scenario \
                räknas upp med sin orsak.
                """,
            en: """
                Each point is the scenario with values changed as by --set, on common random numbers. A row has the mean with \
                its 95 % interval and the paired difference from the unchanged scenario. A point that makes no scenario is \
                listed with its reason.
                """)
        static let vary = LocalizedText(
            fi:
                "Muuta arvoa välillä, kuten staff.curator.posts=4..6/0.5; askel tarvitaan ruudukossa. Toistettava.",
            sv:
                "Variera ett värde, som staff.curator.posts=4..6/0.5; ett rutnät behöver steget. Kan upprepas.",
            en: "Vary a value, as staff.curator.posts=4..6/0.5; a grid needs the step. May be repeated.")
        static let measure = LocalizedText(
            fi: "Mittari, kuten \"pupilsOver:threshold=90 h\" (Documentation/Measures.md). Toistettava.",
            sv: "Ett mått, som \"pupilsOver:threshold=90 h\" (Documentation/Measures.md). Kan upprepas.",
            en: "A measure, as \"pupilsOver:threshold=90 h\" (Documentation/Measures.md). May be repeated.")
        static let fails = LocalizedText(
            fi: "Etsi, missä mittari on rajan yli tai alle, kuten \"pupilsOver:threshold=90 h > 12\".",
            sv: "Sök var måttet är över eller under en gräns, som \"pupilsOver:threshold=90 h > 12\".",
            en: "Find where a measure is over or under a limit, as \"pupilsOver:threshold=90 h > 12\".")
        static let design = LocalizedText(
            fi: "Pisteiden asetelma: kaikki askelten yhdistelmät, latinalainen hyperkuutio tai Sobolin jono.",
            sv: "Hur punkterna läggs: alla kombinationer av stegen, latinsk hyperkub eller Sobols följd.",
            en: "How points are laid: all combinations of the steps, a Latin hypercube or Sobol's sequence.")
        static let points = LocalizedText(
            fi: "Pisteiden määrä (ei ruudukossa).", sv: "Antalet punkter (inte i ett rutnät).",
            en: "Number of points (not of a grid).")
    }
}

/// Why values are not varied.
extension Words {
    enum Sweeping {
        static let nothingVaried = LocalizedText(
            fi: "anna vähintään yksi muutettava arvo, kuten --vary staff.curator.posts=4..6/0.5",
            sv: "ange minst ett värde att variera, som --vary staff.curator.posts=4..6/0.5",
            en: "give at least one value to vary, as --vary staff.curator.posts=4..6/0.5")
        static let noRule = LocalizedText(
            fi: "sen pitää olla mittari, > tai < ja luku, kuten \"pupilsOver:threshold=90 h > 12\"",
            sv: "det måste vara ett mått, > eller < och ett tal, som \"pupilsOver:threshold=90 h > 12\"",
            en: "it must be a measure, > or < and a number, as \"pupilsOver:threshold=90 h > 12\"")
        static let noMeasure = LocalizedText(
            fi: "mittaria ei ole tässä pisteessä", sv: "måttet finns inte i denna punkt",
            en: "the measure is not there at this point")

        static func notNumber(_ path: String, _ value: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(path)` ei ole luku vaan `\(value)`, joten sitä ei voi muuttaa kahden pään välillä",
                sv: "`\(path)` är inget tal utan `\(value)`, så det kan inte varieras mellan två ändar",
                en: "`\(path)` is no number but `\(value)`, so it cannot be varied between two ends")
        }

        static func fault(_ fault: VariedFault) -> LocalizedText {
            switch fault {
            case .form(let text): form(text)
            case .notNumber(let text): noNumber(text)
            case .units(let one, let other):
                LocalizedText(
                    fi: "yksiköt `\(one)` ja `\(other)` eroavat; anna päät ja askel samassa yksikössä",
                    sv: "enheterna `\(one)` och `\(other)` skiljer sig; ange ändar och steg i samma enhet",
                    en: "the units `\(one)` and `\(other)` differ; give ends and step in the same unit")
            case .order(let low, let high):
                LocalizedText(
                    fi: "alkupään `\(low)` pitää olla pienempi kuin loppupään `\(high)`",
                    sv: "den första änden `\(low)` måste vara mindre än den andra, `\(high)`",
                    en: "the first end `\(low)` must be below the second, `\(high)`")
            case .step(let text):
                LocalizedText(
                    fi: "askeleen `\(text)` pitää olla yli 0 ja enintään päiden väli",
                    sv: "steget `\(text)` måste vara över 0 och högst det som ligger mellan ändarna",
                    en: "the step `\(text)` must be over 0 and at most what lies between the ends")
            case .noStep(let path):
                LocalizedText(
                    fi:
                        "ruudukko tarvitsee askeleen: `\(path)=a..b/askel`; tai valitse asetelma lhs tai sobol",
                    sv: "ett rutnät behöver ett steg: `\(path)=a..b/steg`; eller välj lhs eller sobol",
                    en: "a grid needs a step: `\(path)=a..b/step`; or choose the design lhs or sobol")
            case .twice(let path):
                LocalizedText(
                    fi: "`\(path)` on annettu kahdesti", sv: "`\(path)` har getts två gånger",
                    en: "`\(path)` is given twice")
            case .points(let count, let most): points(count, most)
            case .paths(let count, let most):
                LocalizedText(
                    fi: "Sobolin jonossa on enintään \(most) arvoa, ei \(count); valitse lhs",
                    sv: "Sobols följd har högst \(most) värden, inte \(count); välj lhs",
                    en: "Sobol's sequence has at most \(most) values, not \(count); choose lhs")
            }
        }

        private static func form(_ text: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(text)` ei ole muotoa polku=a..b/askel, kuten staff.curator.posts=4..6/0.5",
                sv: "`\(text)` har inte formen stig=a..b/steg, som staff.curator.posts=4..6/0.5",
                en: "`\(text)` is not path=a..b/step, as staff.curator.posts=4..6/0.5")
        }
        private static func noNumber(_ text: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(text)` ei ole luku (ja yksikkö), enintään kuusi desimaalia",
                sv: "`\(text)` är inget tal (med enhet), högst sex decimaler",
                en: "`\(text)` is no number (with its unit) of at most six decimals")
        }
        private static func points(_ count: Double, _ most: Int) -> LocalizedText {
            let told = LocalizedText { $0.number(count, decimals: 0) }
            return LocalizedText(
                fi: "pisteitä olisi \(told.fi), mutta enintään \(most) simuloidaan; suurenna askelta",
                sv: "det vore \(told.sv) punkter, men högst \(most) simuleras; öka steget",
                en: "there would be \(told.en) points, but at most \(most) are simulated; take a larger step")
        }
    }
}
