import Localization
import SchoolDomain

extension Words {
    /// Scenarios whose difference is not a plan's alone.
    enum Unlike {
        static func part(_ unlikeness: Unlikeness) -> LocalizedText {
            switch unlikeness {
            case .schoolYears: LocalizedText(fi: "lukuvuodet", sv: "läsår", en: "school years")
            case .schools:
                LocalizedText(fi: "koulut tai oppilaat", sv: "skolor eller elever", en: "schools or pupils")
            case .population:
                LocalizedText(
                    fi: "oppilaiden muutto, tuki tai tarpeet",
                    sv: "flyttning, stöd eller behov bland eleverna",
                    en: "migration, support or needs of the pupils")
            case .lessons: LocalizedText(fi: "viikkotunnit", sv: "veckotimmar", en: "weekly lessons")
            case .absence:
                LocalizedText(
                    fi: "poissaolojen synty", sv: "uppkomst av frånvaro", en: "ways in which absence arises")
            }
        }

        /// - Parameter parts: in what they differ.
        static func together(
            _ plan: LocalizedText, _ baseline: LocalizedText, _ parts: LocalizedText
        ) -> LocalizedText {
            LocalizedText(
                fi: """
                    skenaarioissa `\(plan.fi)` ja `\(baseline.fi)` on eri \(parts.fi); erot eivät johdu pelkästään \
                    suunnitelmasta
                    """,
                sv: """
                    `\(plan.sv)` och `\(baseline.sv)` har olika \(parts.sv); skillnaderna beror inte enbart på planen
                    """,
                en: """
                    `\(plan.en)` and `\(baseline.en)` have different \(parts.en); the differences are not due to a plan \
                    alone
                    """)
        }

        /// In the paragraph of a plan, which names it.
        static func sentence(_ parts: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi:
                    "Ei pelkkä suunnitelma: eri \(parts.fi) kuin perusurassa, eivätkä erot johdu vain suunnitelmasta.",
                sv:
                    "Inte bara en plan: andra \(parts.sv) än i basscenariot, och skillnaderna beror inte enbart på planen.",
                en:
                    "Not a plan alone: other \(parts.en) than in the baseline, and the differences are not due to the plan only."
            )
        }
    }
}

/// What is told of scenarios that are unlike.
public enum UnlikeWords {
    /// Of a scenario and the one that it is set against; `nil`: only plans differ.
    public static func text(_ plan: Scenario, against baseline: Scenario) -> LocalizedText? {
        let parts = Unlikeness.all(of: plan, against: baseline)
        return parts.isEmpty ? nil : Words.Unlike.together(plan.name, baseline.name, list(parts))
    }

    static func list(_ parts: [Unlikeness]) -> LocalizedText { parts.map(Words.Unlike.part).joined(by: ", ") }
}
