import Experiments
import Localization
import Reports
import SchoolDomain

/// The options by which the best of several scenarios is looked for.
extension Words.Help {
    enum Best {
        static let measure = LocalizedText(
            fi: """
                Etsi paras tällä mittarilla, kuten "pupilsOver:threshold=90 h"; muuta ei silloin verrata. Mittarit: \
                Documentation/Measures.md.
                """,
            sv: """
                Sök det bästa med detta mått, som "pupilsOver:threshold=90 h"; annat jämförs då inte. Måtten: \
                Documentation/Measures.md.
                """,
            en: """
                Look for the best by this measure, as "pupilsOver:threshold=90 h"; nothing else is compared then. Measures: \
                Documentation/Measures.md.
                """)
        static let indifference = LocalizedText(
            fi: "Pienin ero, jolla on väliä, mittarin yksikössä (--best).",
            sv: "Den minsta skillnad som spelar roll, i måttets enhet (--best).",
            en: "The least difference that matters, in the unit of the measure (--best).")
        static let confidence = LocalizedText(
            fi: "Kuinka varmasti paras löytyy, jos se on niin paljon edellä (--best).",
            sv: "Hur säkert det bästa hittas om det leder med så mycket (--best).",
            en: "How surely the best is found if it is ahead by so much (--best).")
        static let inAll = LocalizedText(
            fi:
                "Niin monta simulointia kaikkiaan, eniten niille, joita on vaikea erottaa parhaasta (--best).",
            sv:
                "Så många simuleringar sammanlagt, flest till dem som är svåra att skilja från det bästa (--best).",
            en: "So many simulations in all, most to those that are hard to tell from the best (--best).")
    }
}

/// Why the best of several scenarios is not looked for.
extension Words {
    enum BestFaults {
        static func fault(_ fault: BestFault) -> LocalizedText {
            switch fault {
            case .measure(let fault, let scenario): Words.labelled(scenario.name, Self.fault(fault))
            case .noPreference(let measure): noPreference("\(MeasureChoice(measure))")
            case .nothingMeasured(let measure, let scenario, let replication):
                nothingMeasured("\(MeasureChoice(measure))", scenario.name, replication)
            case .tooFewOfEach(let count, let needed): tooFewOfEach(count, needed: needed)
            case .tooFewInAll(let count, let needed): tooFewInAll(count, needed: needed)
            case .breach(let breach): breach.words
            }
        }

        static func fault(_ fault: MeasureFault) -> LocalizedText {
            switch fault {
            case .noKey(let part): noKey(part)
            case .noKind(let kind, let known):
                noKind(kind, near: Spelling.closest(to: kind, among: known), known: listed(known))
            case .noneSuch(let kind, let known): noneSuch(kind, listed(known))
            case .several(let kind, let known): several(kind, listed(known))
            }
        }

        /// So many at most; more tell nobody more.
        private static let mostListed = 8

        private static func listed(_ names: [String]) -> String {
            names.prefix(mostListed).map { "`\($0)`" }.joined(separator: ", ")
                + (names.count > mostListed ? " …" : "")
        }

        private static func noKey(_ part: String) -> LocalizedText {
            let keys = Scope.Key.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            return LocalizedText(
                fi:
                    "`\(part)` ei ole tarkenne ja arvo, kuten `grades=7-9`; tarkenteet ovat \(keys), kukin kerran",
                sv:
                    "`\(part)` är ingen precisering med värde, som `grades=7-9`; de är \(keys), var och en en gång",
                en: "`\(part)` is no key with a value, such as `grades=7-9`; the keys are \(keys), each once")
        }
        private static func noKind(_ kind: String, near: String?, known: String) -> LocalizedText {
            LocalizedText(
                fi: "mittaria `\(kind)` ei ole" + (near.map { "; tarkoititko `\($0)`?" } ?? "; on \(known)"),
                sv: "det finns inget mått `\(kind)`"
                    + (near.map { "; menade du `\($0)`?" } ?? "; det finns \(known)"),
                en: "no measure is called `\(kind)`"
                    + (near.map { "; did you mean `\($0)`?" } ?? "; there are \(known)"))
        }
        private static func noneSuch(_ kind: String, _ known: String) -> LocalizedText {
            LocalizedText(
                fi: "mittaria `\(kind)` ei ole siitä, mitä pyydettiin; on \(known)",
                sv: "måttet `\(kind)` finns inte för det som begärs; det finns \(known)",
                en: "there is no `\(kind)` of what is asked; there are \(known)")
        }
        private static func several(_ kind: String, _ known: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(kind)` voi olla mikä näistä tahansa: \(known)",
                sv: "`\(kind)` kan vara vilket som helst av dessa: \(known)",
                en: "`\(kind)` may be any of these: \(known)")
        }
        private static func noPreference(_ measure: String) -> LocalizedText {
            LocalizedText(
                fi: "`\(measure)`: enempi ei ole parempi eikä huonompi, joten parasta ei ole",
                sv: "`\(measure)`: mer är varken bättre eller sämre, så det finns inget bästa",
                en: "`\(measure)`: more is neither better nor worse, so there is no best")
        }
        private static func nothingMeasured(
            _ measure: String, _ scenario: LocalizedText, _ replication: Int
        ) -> LocalizedText {
            LocalizedText(
                fi: "”\(scenario.fi)”: simuloinnissa \(replication) ei ole mitään mitattavaa (`\(measure)`)",
                sv: "”\(scenario.sv)”: i simulering \(replication) finns inget att mäta (`\(measure)`)",
                en:
                    "“\(scenario.en)”: in simulation \(replication) there is nothing to measure (`\(measure)`)"
            )
        }
        private static func tooFewOfEach(_ count: Int, needed: Int) -> LocalizedText {
            LocalizedText(
                fi: "\(count) simulointia skenaariota kohti on liian vähän: tarvitaan vähintään \(needed)",
                sv: "\(count) simuleringar av varje scenario är för få: minst \(needed) behövs",
                en: "\(count) simulations of each scenario are too few: at least \(needed) are needed")
        }
        private static func tooFewInAll(_ count: Int, needed: Int) -> LocalizedText {
            LocalizedText(
                fi: "\(count) simulointia on liian vähän: kaikkiaan tarvitaan vähintään \(needed)",
                sv: "\(count) simuleringar är för få: sammanlagt behövs minst \(needed)",
                en: "\(count) simulations are too few: at least \(needed) are needed in all")
        }
    }
}
