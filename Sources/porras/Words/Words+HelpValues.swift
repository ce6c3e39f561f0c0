import Localization

extension Words.Help {
    enum Values {
        static let each = LocalizedText(
            fi: "Kertoo tiedostoissa ja ohjelmille myös jokaisen simuloinnin arvot.",
            sv: "Berättar i filer och för program också varje simulerings värden.",
            en: "Also give files and programs the values of each simulation.")
        static let measures = LocalizedText(
            fi: "Kertoo kaikista mittareista vain nämä, esim. `pupilsOver:threshold=90h`; voi toistaa.",
            sv: "Berättar av alla mått bara dessa, t.ex. `pupilsOver:threshold=90h`; kan upprepas.",
            en: "Of all measures tell these only, such as `pupilsOver:threshold=90h`; can be repeated.")
    }
}

extension Words.Messages {
    static func tooManyValues(_ count: Int, most: Int) -> LocalizedText {
        LocalizedText(
            fi:
                "simulointien arvoja olisi \(count), enintään \(most) kerrotaan; valitse mittarit, esim. `absenceRate`",
            sv:
                "simuleringarnas värden vore \(count), högst \(most) berättas; välj mått, t.ex. `absenceRate`",
            en: "there would be \(count) values of simulations, at most \(most) are told; choose measures, "
                + "such as `absenceRate`")
    }
}
