import Localization

/// What things cost, and how one scenario stands.
extension Words.Findings {
    static func paysMore(_ payer: LocalizedText, _ euros: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "\(payer.fi) maksaa \(euros.fi) € enemmän vuodessa",
            sv: "\(payer.sv) betalar \(euros.sv) € mer per år",
            en: "the \(payer.en) pays \(euros.en) € more a year")
    }

    static func paysLess(_ payer: LocalizedText, _ euros: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "\(payer.fi) maksaa \(euros.fi) € vähemmän vuodessa",
            sv: "\(payer.sv) betalar \(euros.sv) € mindre per år",
            en: "the \(payer.en) pays \(euros.en) € less a year")
    }

    static func paysTheSame(_ payer: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "\(payer.fi) maksaa saman verran", sv: "\(payer.sv) betalar lika mycket",
            en: "the \(payer.en) pays the same")
    }

    static func paysPerhaps(_ payer: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "\(payer.fi): eroa ei ole osoitettu", sv: "\(payer.sv): ingen skillnad är påvisad",
            en: "for the \(payer.en) no difference is shown")
    }

    static func forEach(_ euros: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "yhteensä \(euros.fi) kutakin rajan alle jäävää oppilasta kohti",
            sv: "sammanlagt \(euros.sv) per elev som stannar under gränsen",
            en: "in all \(euros.en) for each pupil fewer over the threshold")
    }

    // MARK: - Warnings

    static func queues(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Henkilöstö ei riitä, jono kasvaa: \(list.fi).",
            sv: "Personalen räcker inte, kön växer: \(list.sv).",
            en: "Staff cannot keep up, a queue grows: \(list.en).")
    }

    static func growingQueue(_ role: LocalizedText, _ waits: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "\(role.fi), odotusaika vuosittain \(waits.fi) koulupäivää",
            sv: "\(role.sv), väntetid per år \(waits.sv) skoldagar",
            en: "\(role.en), waits year by year \(waits.en) school days")
    }

    static func lateQueue(_ role: LocalizedText, _ late: LocalizedText, _ all: LocalizedText) -> LocalizedText
    {
        LocalizedText(
            fi: "\(role.fi), lopussa \(late.fi) pyyntöä yli määräajan (vuodessa aloitetaan \(all.fi))",
            sv: "\(role.sv), vid slutet \(late.sv) begäranden över fristen (per år påbörjas \(all.sv))",
            en: "\(role.en), \(late.en) requests past the limit at the end (\(all.en) are begun a year)")
    }

    static func belowNorm(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Alle lain mitoituksen: \(list.fi).", sv: "Under lagens dimensionering: \(list.sv).",
            en: "Below the legal norm: \(list.en).")
    }

    static func atMostBelowNorm(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Laki edellyttää enemmän kuin `atMost` sallii: \(list.fi).",
            sv: "Lagen kräver fler än `atMost` tillåter: \(list.sv).",
            en: "The law asks for more than `atMost` allows: \(list.en).")
    }

    static func normGap(_ role: LocalizedText, _ posts: LocalizedText, _ lawful: LocalizedText)
        -> LocalizedText
    {
        LocalizedText(
            fi: "\(role.fi) \(posts.fi) htv, laki vaatii \(lawful.fi)",
            sv: "\(role.sv) \(posts.sv) årsverken, lagen kräver \(lawful.sv)",
            en: "\(role.en) \(posts.en) FTE, the law asks \(lawful.en)")
    }

    static func since(_ date: String) -> LocalizedText {
        LocalizedText(fi: "(\(date) alkaen)", sv: "(från \(date))", en: "(from \(date))")
    }

    static let asBefore = LocalizedText(
        fi: "(kuten nyt)", sv: "(som nu)", en: "(as in the baseline)")

    // MARK: - One scenario

    static func level(_ what: LocalizedText, _ pupils: LocalizedText, _ share: LocalizedText) -> LocalizedText
    {
        LocalizedText(
            fi: "\(what.fi) vuodessa \(pupils.fi) (\(share.fi) %).",
            sv: "\(what.sv) per år \(pupils.sv) (\(share.sv) %).",
            en: "\(what.en) a year \(pupils.en) (\(share.en) %).")
    }

    static func help(_ helped: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Apua saa \(helped.fi) oppilasta vuodessa", sv: "\(helped.sv) elever får hjälp per år",
            en: "\(helped.en) pupils are helped a year")
    }

    static func inTime(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Määräajassa aloitettu: \(list.fi).", sv: "Påbörjat inom tidsfristen: \(list.sv).",
            en: "Begun within the limit: \(list.en).")
    }

    static func cost(_ list: LocalizedText) -> LocalizedText {
        LocalizedText(
            fi: "Kustannukset vuodessa: \(list.fi).", sv: "Kostnader per år: \(list.sv).",
            en: "Cost a year: \(list.en).")
    }
}
