import Localization
import Stochastics

/// How well a number is known, and why nothing is said of that.
extension Words {
    static let noInterval = LocalizedText(
        fi: "Miksi väliä ei ole", sv: "Varför intervall saknas", en: "Why there is no interval")
    static let noIntervalAbout = LocalizedText(
        fi: """
            Miksi 95 %:n luottamusväliä ei kerrota: kaikissa simuloinneissa on sama luku, vain yksi tai kaksi poikkeaa muista, \
            tai simulointeja on liian vähän; tyhjä, kun väli on.
            """,
        sv: """
            Varför inget 95 % konfidensintervall anges: talet är lika i alla simuleringar, bara en eller två avviker, eller \
            simuleringarna är för få; tomt när det finns ett intervall.
            """,
        en: """
            Why no 95 % interval is told: the number is the same in all simulations, only one or two differ, or there are \
            too few simulations; empty where there is an interval.
            """)
    static let reasonsLegend = LocalizedText(
        fi: """
            Välin paikalla on syy, kun väliä ei voi sanoa: luku on kaikissa sama, tai se on liian harvinainen \
            (vain yksi tai kaksi simulointia poikkeaa muista).
            """,
        sv: """
            Där intervallet inte kan anges står orsaken: talet är lika i alla, eller för sällsynt (bara en eller två \
            simuleringar avviker).
            """,
        en: """
            Where no interval can be told the reason stands in its place: the number is the same in all, or too rare \
            (only one or two simulations differ).
            """)

    /// A word or two, in place of the interval.
    static func reason(_ reason: MeanInterval.Reason) -> LocalizedText {
        switch reason {
        case .fewValues:
            LocalizedText(
                fi: "liian vähän simulointeja", sv: "för få simuleringar", en: "too few simulations")
        case .allEqual: LocalizedText(fi: "kaikissa sama", sv: "lika i alla", en: "same in all")
        case .tooRare: LocalizedText(fi: "liian harvinainen", sv: "för sällsynt", en: "too rare")
        }
    }

    static let shareLow95About = LocalizedText(
        fi: "Osuuden 95 %:n luottamusvälin alaraja (Clopper–Pearson).",
        sv: "Nedre gränsen för andelens 95 % konfidensintervall (Clopper–Pearson).",
        en: "Lower end of the 95 % confidence interval of the share (Clopper–Pearson).")
    static let shareHigh95About = LocalizedText(
        fi: "Osuuden 95 %:n luottamusvälin yläraja (Clopper–Pearson).",
        sv: "Övre gränsen för andelens 95 % konfidensintervall (Clopper–Pearson).",
        en: "Upper end of the 95 % confidence interval of the share (Clopper–Pearson).")
}
