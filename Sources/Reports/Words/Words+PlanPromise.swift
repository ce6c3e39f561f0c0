import Localization

/// What a cheapest plan keeps of its promise, what it owes to chance, and what its costs are.
extension Words.Plan {
    static let kind = LocalizedText(fi: "Määrä", sv: "Antal", en: "Amount")
    static let kindAbout = LocalizedText(
        fi: "Haetaanko määrä, pidetäänkö se vai onko kulu simuloitu",
        sv: "Om antalet söks eller står kvar, eller om kostnaden är simulerad",
        en: "Whether the amount is sought or kept, or the cost is simulated")
    static let isPlanned = LocalizedText(fi: "haettu", sv: "sökt", en: "sought")
    static let forATime = LocalizedText(
        fi: "määräaikaiset muutokset", sv: "ändringar för en tid", en: "changes for a time")
    static let isKept = LocalizedText(fi: "ennallaan", sv: "oförändrat", en: "kept")
    static let isSimulated = LocalizedText(fi: "simuloitu", sv: "simulerat", en: "simulated")
    static let interventionCosts = LocalizedText(
        fi: "Toimenpiteiden muut kulut", sv: "Åtgärdernas övriga kostnader", en: "Interventions, other costs")
    static let costsNote = LocalizedText(
        fi: """
            Kustannukset ovat kaikki ne, jotka talousarvio kertoo: keskimääräisen lukuvuoden ensimmäisen vuoden hinnoin. \
            Simuloidut ovat keskiarvoja samoista simuloinneista kuin lupaus. Työkirjassa muutetut htv-hinnat eivät \
            muuta tätä taulukkoa.
            """,
        sv: """
            Kostnaderna är alla som budgeten berättar om: ett genomsnittligt läsår i det första årets priser. De \
            simulerade är medelvärden av samma simuleringar som löftet. Priser som ändras i arbetsboken ändrar inte den \
            här tabellen.
            """,
        en: """
            Costs are all that the budget tells of: those of the average school year, in prices of the first. Simulated \
            ones are means over the same simulations as the promise. Prices changed in a workbook do not change this table.
            """)

    static func fallsShort(_ promised: String) -> LocalizedText {
        LocalizedText(
            fi: "Se on vähemmän kuin luvattu \(promised) %, mutta ero voi olla sattumaa.",
            sv: "Det är mindre än de utlovade \(promised) %, men skillnaden kan bero på slumpen.",
            en: "That is less than the \(promised) % promised, but may be by chance."
        ).withDecimalSigns
    }
    static func isBroken(_ promised: String) -> LocalizedText {
        LocalizedText(
            fi: "Lupaus (\(promised) %) ei pidä: hae uudelleen useammalla simuloinnilla (-r).",
            sv: "Löftet (\(promised) %) håller inte: sök på nytt med fler simuleringar (-r).",
            en: "The promise (\(promised) %) is not kept: search again with more simulations (-r)."
        ).withDecimalSigns
    }
    /// In place of a share, where the third set has nothing to measure.
    static let notToldOf = LocalizedText(
        fi:
            "Miten lupaus pitää, ei voi sanoa: erillään pidetyissä simuloinneissa ei ollut mitään mitattavaa.",
        sv: "Hur löftet håller kan inte sägas: i simuleringarna utanför sökningen fanns inget att mäta.",
        en:
            "How the promise is kept cannot be told: the simulations kept out of the search had nothing to measure."
    )

    // MARK: - Ended early

    static let interruption = LocalizedText(fi: "Keskeytetty", sv: "Avbruten", en: "Interrupted")
    static let interruptionAbout = LocalizedText(
        fi: "Päättyikö haku kesken", sv: "Om sökningen avbröts", en: "Whether the search was ended early")
    static let isInterrupted = LocalizedText(
        fi: "Haku keskeytettiin: tämä on paras siihen mennessä löydetty suunnitelma.",
        sv: "Sökningen avbröts: det här är den bästa plan som dittills hittats.",
        en: "The search was interrupted: this is the best plan found so far.")
    static let interrupted = LocalizedText(
        fi: """
            Haku keskeytettiin, joten määrät eivät ole valmiit: halvempi suunnitelma voi löytyä, eikä tätä ole ehkä \
            koeteltu uusissa simuloinneissa. Miten se pitää, kerrotaan simuloinneista, joilla ei ollut osaa haussa.
            """,
        sv: """
            Sökningen avbröts, så antalen är inte färdiga: det kan finnas en billigare plan, och den här är kanske inte \
            prövad i nya simuleringar. Hur den håller berättas av simuleringar som inte hade någon del i sökningen.
            """,
        en: """
            The search was interrupted, so the amounts are not final: there may be a cheaper plan, and this one may not \
            have been tried in fresh simulations. How it holds is told of simulations that had no part in the search.
            """)

    static func repeatsInterrupted(_ done: Int, of all: Int) -> LocalizedText {
        LocalizedText(
            fi: "Toistot keskeytettiin: \(done)/\(all) on tehty.",
            sv: "Upprepningarna avbröts: \(done)/\(all) är gjorda.",
            en: "The repeats were interrupted: \(done)/\(all) are made.")
    }

    // MARK: - What other futures would have said

    static let spread = LocalizedText(
        fi: "Suunnitelman vaihtelu", sv: "Planens variation", en: "Spread of the plan")
    static func spreadNote(searches: Int, replications: Int) -> LocalizedText {
        LocalizedText(
            fi: """
                Suunnitelma ja sama haku \(searches) muussa joukossa simulointeja (\(replications) valintaan ja yhtä monta \
                koetteluun): mitä suunnitelmasta on sattumaa.
                """,
            sv: """
                Planen och samma sökning i \(searches) andra grupper av simuleringar (\(replications) för valet och lika många \
                för prövningen): vad i planen som beror på slumpen.
                """,
            en: """
                The plan and the same search in \(searches) other sets of simulations (\(replications) to choose it and as many to \
                try it): what of the plan is owed to chance.
                """)
    }
    /// After the note.
    static func foundNone(_ searches: Int) -> LocalizedText {
        LocalizedText(
            fi: "Niistä \(searches) ei löytänyt suunnitelmaa: tavoitteet eivät olleet saavutettavissa.",
            sv: "Av dem hittade \(searches) ingen plan: målen gick inte att nå.",
            en: "Of those \(searches) found no plan: the targets were out of reach.")
    }
    static let lowest = LocalizedText(fi: "Pienin", sv: "Lägst", en: "Lowest")
    static let highest = LocalizedText(fi: "Suurin", sv: "Högst", en: "Highest")
    static let lowestCost = LocalizedText(fi: "Pienin kustannus", sv: "Lägsta kostnad", en: "Lowest cost")
    static let highestCost = LocalizedText(
        fi: "Suurin kustannus", sv: "Högsta kostnad", en: "Highest cost")
    static let staffAndClasses = LocalizedText(
        fi: "Henkilöstö ja pienluokat", sv: "Personal och smågrupper", en: "Staff and small classes")
    /// Euros.
    static func spreadOf(searches: Int, low: String, high: String, own: String) -> LocalizedText {
        LocalizedText(
            fi: """
                \(searches) haussa eri simuloinneilla henkilöstö ja pienluokat maksavat \(low)–\(high) €; tässä \
                suunnitelmassa \(own) €.
                """,
            sv: """
                I \(searches) sökningar i olika simuleringar kostar personalen och smågrupperna \(low)–\(high) €; i den här \
                planen \(own) €.
                """,
            en: """
                In \(searches) searches in different simulations staff and small classes cost €\(low)–\(high); in this plan \
                €\(own).
                """)
    }
}
