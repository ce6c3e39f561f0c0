import Localization

extension Words {
    /// The table of who finishes basic education.
    enum Finishing {
        static let title = LocalizedText(
            fi: "Perusopetuksen päättäminen", sv: "Avslutad grundskola", en: "Finishing basic education")
        static let note = LocalizedText(
            fi: """
                Simulointi kertoo, kenellä ei ole viimeisenä lukuvuonna niin paljon poissaoloa, että päättötodistus on \
                vaarassa: kaikista, ja niistä, jotka ovat joskus käyneet pienluokkaa. Laskettu luku on niistä, jotka \
                päättivät koulun pienluokasta. He eivät ole samat: moni palaa tavalliseen luokkaan, eikä lukuja voi \
                verrata suoraan. Pienestä joukosta voi päätellä vain väljän rajan, eikä vertailuryhmää ole.
                """,
            sv: """
                Simuleringen visar vem som inte har så mycket frånvaro det sista läsåret att avgångsbetyget är i fara: av \
                alla, och av dem som någon gång gått i smågrupp. Det räknade antalet gäller dem som slutade skolan från en \
                smågrupp. De är inte samma elever: många återgår till vanlig klass, och talen kan inte jämföras rakt av. Av \
                få elever följer bara en vid gräns, och det finns ingen jämförelsegrupp.
                """,
            en: """
                The simulation tells who does not have so much absence in the last school year that finishing is at risk: \
                of all, and of those who were ever in a small class. The count is of those who finished school from a \
                small class. These are not the same pupils, for many return to an ordinary class, and the numbers are not \
                to be compared one with the other. Of so few only a wide bound follows, and there is no group to compare with.
                """)
        static let who = LocalizedText(fi: "Oppilaat", sv: "Elever", en: "Pupils")
        static let whoAbout = LocalizedText(
            fi:
                "Kaikki viimeisen luokan päättäneet, niistä pienluokkaa joskus käyneet, tai pienluokasta päättäneet.",
            sv:
                "Alla som lämnade den sista årskursen, av dem de som någon gång gått i smågrupp, eller de som slutade därifrån.",
            en:
                "All who left after the last grade, of them those once in a small class, or those who finished from one."
        )
        static let all = LocalizedText(fi: "Kaikki", sv: "Alla", en: "All")
        static let afterSeat = LocalizedText(
            fi: "Pienluokkaa käyneet", sv: "Gått i smågrupp", en: "Once in a small class")
        static let fromSeat = LocalizedText(
            fi: "Pienluokasta päättäneet", sv: "Slutade från smågrupp", en: "Finished from a small class")
        static let share = LocalizedText(
            fi: "Ei vaarassa, simuloitu", sv: "Inte i fara, simulerat", en: "Not at risk, simulated")
        static let shareAbout = LocalizedText(
            fi: "Osuus, jonka päättötodistus ei ole vaarassa poissaolon vuoksi.",
            sv: "Andelen vars avgångsbetyg inte är i fara på grund av frånvaro.",
            en: "Share whose finishing is not at risk because of absence.")
        static let finished = LocalizedText(fi: "Päättäneitä", sv: "Blev klara", en: "Finished")
        static let of = LocalizedText(fi: "Kaikkiaan", sv: "Av alla", en: "Of")
        static let observed = LocalizedText(fi: "Laskettu osuus", sv: "Räknad andel", en: "Counted share")
        static let observedAbout = LocalizedText(
            fi: "Laskettu todellisista oppilaista, skenaarion mukaan (`observation.finishing.observed`).",
            sv: "Räknat av verkliga elever, enligt scenariot (`observation.finishing.observed`).",
            en: "Counted of real pupils, as the scenario says (`observation.finishing.observed`).")
    }
}
