import Localization

extension Words {
    /// Where a plan fails.
    enum Failure {
        static let table = LocalizedText(fi: "Missä se pettää", sv: "Där det brister", en: "Where it fails")
        static let note = LocalizedText(
            fi:
                "Laatikko, jossa pettävien pisteiden osuus on suuri ja joka sisältää niistä suuren osan (PRIM).",
            sv: "En låda där en stor andel av punkterna brister och som rymmer en stor del av dem (PRIM).",
            en: "A box of which a large share fails and that holds a large part of all that fail (PRIM).")
        static let value = LocalizedText(fi: "Arvo", sv: "Värde", en: "Value")
        static let valueAbout = LocalizedText(
            fi: "Arvo, jota muutettiin", sv: "Värdet som varierades", en: "The value that was varied")
        static let from = LocalizedText(fi: "Alkaen", sv: "Från", en: "From")
        static let to = LocalizedText(fi: "Enintään", sv: "Till", en: "To")
        static let endAbout = LocalizedText(
            fi: "Laatikon pää; tyhjä, kun arvolla ei ole väliä",
            sv: "Lådans ände; tom där värdet inte spelar roll",
            en: "End of the box; blank where the value does not matter")

        static func box(_ rule: LocalizedText, _ limits: LocalizedText, inside: Int, fail: Int, all: Int)
            -> LocalizedText
        {
            LocalizedText(
                fi:
                    "\(rule.fi) toteutuu useimmin, kun \(limits.fi): siellä se toteutuu \(fail) pisteessä \(inside):stä, kaikkiaan \(all) pisteessä.",
                sv:
                    "\(rule.sv) gäller oftast när \(limits.sv): där i \(fail) av \(inside) punkter, sammanlagt i \(all).",
                en:
                    "\(rule.en) holds most often where \(limits.en): there at \(fail) of \(inside) points, of \(all) in all."
            )
        }
        static func validated(_ fail: Int, of inside: Int) -> LocalizedText {
            LocalizedText(
                fi:
                    "Pisteissä, joita ei käytetty laatikon hakuun, se toteutui laatikossa \(fail) kertaa \(inside):stä.",
                sv:
                    "I punkter som inte användes för att hitta lådan gällde det i lådan \(fail) gånger av \(inside).",
                en:
                    "At points that were not used to find the box it held in the box \(fail) times of \(inside)."
            )
        }
        static let notValidated = LocalizedText(
            fi: "Pisteitä on liian vähän, jotta laatikkoa voisi koetella muilla: osuus on liian suuri.",
            sv: "Punkterna är för få för att pröva lådan på andra: andelen är för stor.",
            en: "There are too few points to try the box on others: the share is too high.")
        static func limits(_ path: String, _ low: LocalizedText, _ high: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(path) on \(low.fi)–\(high.fi)", sv: "\(path) är \(low.sv)–\(high.sv)",
                en: "\(path) is \(low.en) to \(high.en)")
        }
        static let anywhere = LocalizedText(
            fi: "muutetuilla arvoilla ei ole väliä", sv: "de varierade värdena inte spelar roll",
            en: "the varied values do not matter")
        static func nowhere(_ rule: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(rule.fi) ei toteudu yhdessäkään pisteessä.",
                sv: "\(rule.sv) gäller inte i någon punkt.",
                en: "\(rule.en) holds at no point.")
        }
        static func everywhere(_ rule: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: "\(rule.fi) toteutuu kaikissa pisteissä.", sv: "\(rule.sv) gäller i alla punkter.",
                en: "\(rule.en) holds at all points.")
        }
        static func fewPoints(_ count: Int, needed: Int) -> LocalizedText {
            LocalizedText(
                fi: "Pisteitä on \(count), ja laatikko tarvitsee vähintään \(needed).",
                sv: "Punkterna är \(count), och en låda behöver minst \(needed).",
                en: "There are \(count) points, and a box needs at least \(needed).")
        }
    }
}
