import Localization

extension Words {
    /// What would change an answer.
    enum Doubts {
        static let onlyOne = LocalizedText(
            fi: """
                Simulointi on vain yksi: se näyttää yhden mahdollisen kulun eikä kerro sattumasta mitään. Luottamusvälejä ja \
                osoitettuja eroja ei ole.
                """,
            sv: """
                Det finns bara en simulering: den visar ett möjligt förlopp och säger inget om slumpen. Intervall och \
                påvisade skillnader saknas.
                """,
            en: """
                There is only one simulation: it shows one possible course and says nothing of chance. There are no \
                intervals, and no differences that are shown.
                """)

        static func few(_ count: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Simulointeja on vain \(count): luottamusvälit ovat leveitä, jopa leveämpiä kuin nähtyjen tulosten väli, ja \
                    useammat simuloinnit voivat siirtää lukuja.
                    """,
                sv: """
                    Det finns bara \(count) simuleringar: intervallen är breda, till och med bredare än spridningen av det som \
                    setts, och fler simuleringar kan flytta talen.
                    """,
                en: """
                    There are only \(count) simulations: intervals are wide, even wider than the range of what was seen, and \
                    more simulations may move the numbers.
                    """)
        }

        static func undecided(_ names: LocalizedText, count: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Kumpaan suuntaan tahansa voi osoittautua vielä \(count) suunnitelman vaikutus oppilasmäärään: \(names.fi). \
                    Useammat simuloinnit kaventavat väliä.
                    """,
                sv: """
                    Åt vilket håll som helst kan ännu effekten av \(count) plan(er) på antalet elever visa sig gå: \(names.sv). Fler \
                    simuleringar gör intervallet smalare.
                    """,
                en: """
                    The effect on the number of pupils may yet turn out either way for \(count) plan(s): \(names.en). More \
                    simulations narrow the interval.
                    """)
        }

        /// - Parameters:
        ///   - assumed: numbers that nobody has measured.
        ///   - all: numbers that the scenario says.
        ///   - parts: the same for each part of the scenario.
        static func assumed(_ assumed: Int, of all: Int, _ parts: LocalizedText) -> LocalizedText {
            LocalizedText(
                fi: """
                    Skenaarion \(all) arvosta \(assumed) on oletuksia; oman kunnan luvut voivat muuttaa vastausta. Oletuksia \
                    kaikista, yleensä painavin ensin: \(parts.fi). Kaikki ovat lähteineen koko raportin oletuksissa.
                    """,
                sv: """
                    Av scenariots \(all) värden är \(assumed) antaganden; kommunens egna tal kan ändra svaret. Antaganden av \
                    alla, det som oftast väger mest först: \(parts.sv). Alla står med sina källor bland antagandena i hela \
                    rapporten.
                    """,
                en: """
                    Of the \(all) values of the scenario \(assumed) are assumptions; numbers of your own may change the \
                    answer. Assumptions of all, what weighs most as a rule first: \(parts.en). All stand with their sources \
                    among the assumptions of the whole report.
                    """)
        }

        static let absence = LocalizedText(fi: "poissaolot", sv: "frånvaro", en: "absence")
        static let effects = LocalizedText(
            fi: "avun vaikutukset", sv: "hjälpens effekter", en: "effects of help")
        static let response = LocalizedText(fi: "portaat", sv: "trappan", en: "the ladder")
        static let staff = LocalizedText(fi: "henkilöstö", sv: "personal", en: "staff")
        static let classes = LocalizedText(fi: "pienluokat", sv: "smågrupper", en: "small classes")
        static let interventions = LocalizedText(fi: "toimenpiteet", sv: "insatser", en: "interventions")
        static let money = LocalizedText(fi: "hinnat ja palkat", sv: "priser och löner", en: "prices and pay")
        static let other = LocalizedText(fi: "muut", sv: "övrigt", en: "other")
    }
}
