import Localization

extension Words.Help {
    /// Two scenarios or runs beside each other.
    enum Diff {
        static let abstract = LocalizedText(
            fi: "Kertoo, missä kaksi skenaariota tai ajoa eroavat ja mitä siitä seuraa.",
            sv: "Berättar i vad två scenarier eller körningar skiljer sig och vad som följer.",
            en: "Tell in what two scenarios or runs differ, and what comes of it.")
        static let discussion = LocalizedText(
            fi: """
                Ensin lähtötiedot: arvot niin kuin ne ovat voimassa (`extends`, lisäosat ja muutokset mukana), kunkin \
                rivi, ja vain ne, jotka eroavat. Sitten vaikutukset pareittain samoin satunnaisluvuin. Ajo nimetään \
                numerolla tai nimilapulla; ajon rinnalla skenaario simuloidaan ajon siemenellä yhtä monta kertaa.
                """,
            sv: """
                Först ingångsvärdena: värdena som de gäller (med `extends`, tillägg och ändringar), raden för vart och \
                ett, och bara de som skiljer sig. Sedan verkningarna, parvis med samma slumptal. En körning nämns med \
                nummer eller etikett; bredvid en körning simuleras ett scenario med körningens frö lika många gånger.
                """,
            en: """
                The inputs first: values as they hold (with `extends`, plugins and changes), the line of each, and only \
                those that differ. Then the effects, pair by pair on the same random numbers. A run is named by its \
                number or label; beside a run, a scenario is simulated with the run's seed and as often.
                """)
        static let first = LocalizedText(
            fi: "Skenaario, tai ajon numero tai nimilappu.",
            sv: "Ett scenario, eller en körnings nummer eller etikett.",
            en: "A scenario, or the number or label of a run.")
        static let second = LocalizedText(
            fi: "Toinen, jonka erot ensimmäisestä kerrotaan.",
            sv: "Det andra, vars skillnader från det första berättas.",
            en: "The other, whose differences from the first are told.")
    }
}
