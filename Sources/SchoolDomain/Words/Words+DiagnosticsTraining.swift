import Localization

// What is wrong with training.
extension Words.Fault {
    static func noTimeBesideTraining(_ role: String, _ share: String) -> LocalizedText {
        .init(
            fi: """
                ammattiryhmällä `\(role)` ei ole aikaa oppilaille: `community`, `otherWork` ja `training` ovat yhteensä \
                \(share)
                """,
            sv:
                "`\(role)` har ingen tid för elever: `community`, `otherWork` och `training` är tillsammans \(share)",
            en:
                "`\(role)` has no time for pupils: `community`, `otherWork` and `training` are \(share) together"
        )
    }
    static func trainedForNothing(_ role: String) -> LocalizedText {
        .init(
            fi: "mikään toimenpide ei riipu siitä, kuinka moni ammattiryhmässä `\(role)` on koulutettu",
            sv: "ingen åtgärd beror på hur många i `\(role)` som är utbildade",
            en: "no intervention hangs on how many of `\(role)` are trained")
    }
    static func sayNeedsTrained(_ role: String) -> LocalizedText {
        .init(
            fi: "anna toimenpiteelle `needsTrained: \(role)`", sv: "ge åtgärden `needsTrained: \(role)`",
            en: "give an intervention `needsTrained: \(role)`")
    }
    static func nobodyTrained(_ role: String) -> LocalizedText {
        .init(
            fi: "ammattiryhmästä `\(role)` ei sanota, kuinka moni on koulutettu",
            sv: "det sägs inte hur många i `\(role)` som är utbildade",
            en: "it is not said how many of `\(role)` are trained")
    }
    static func sayTrained(_ role: String) -> LocalizedText {
        .init(
            fi: "anna `roles.\(role).training.trained`, esim. `[{share: 40 %}]`",
            sv: "ange `roles.\(role).training.trained`, t.ex. `[{share: 40 %}]`",
            en: "give `roles.\(role).training.trained`, such as `[{share: 40 %}]`")
    }
}
