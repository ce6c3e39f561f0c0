import Localization

extension Words {
    /// The numbers that decide between plans.
    enum Deciding {
        static let title = LocalizedText(
            fi: "Mikä ratkaisee (keskimääräisenä lukuvuonna)", sv: "Det som avgör (ett genomsnittligt läsår)",
            en: "What decides (average school year)")
        static let what = LocalizedText(fi: "Asia", sv: "Sak", en: "What")
        /// - Parameter threshold: such as `90 h`.
        static func over(_ threshold: String) -> LocalizedText {
            LocalizedText(
                fi: "Oppilaita yli \(threshold) poissa", sv: "Elever över \(threshold)",
                en: "Pupils over \(threshold)")
        }

        static func overAYear(_ threshold: String) -> LocalizedText {
            LocalizedText(
                fi: "Oppilaita yli \(threshold) poissa vuodessa", sv: "Elever över \(threshold) per år",
                en: "Pupils over \(threshold) a year")
        }

        static let children = LocalizedText(
            fi: "Apua vuodessa", sv: "Hjälp per år", en: "Help a year")
        static let helped = LocalizedText(fi: "sai apua", sv: "fick hjälp", en: "helped")
        static let helpedName = LocalizedText(
            fi: "Autettuja oppilaita", sv: "Hjälpta elever", en: "Pupils helped")
        static let seated = LocalizedText(
            fi: "sai pienluokkapaikan", sv: "fick plats i smågrupp", en: "got a seat in a small class")
        static let seatedName = LocalizedText(
            fi: "Paikan saaneita oppilaita", sv: "Elever som fått plats", en: "Pupils who got a seat")
        static let found = LocalizedText(fi: "avattuja tapauksia", sv: "öppnade ärenden", en: "cases opened")
        static let served = LocalizedText(
            fi: "loppuun käsiteltyjä", sv: "slutförda ärenden", en: "cases completed")
        static let gaveUp = LocalizedText(
            fi: "luopui odottaessa (tapauksia)", sv: "gav upp i väntan (ärenden)",
            en: "gave up while waiting (cases)")
        static let gaveUpName = LocalizedText(
            fi: "Odottaessa rauenneita tapauksia", sv: "Ärenden som gavs upp i väntan",
            en: "Cases given up while waiting")
        static let unmet = LocalizedText(
            fi: "ei sopivaa pienluokkaa", sv: "ingen lämplig smågrupp", en: "no small class for them")
        static let unmetName = LocalizedText(
            fi: "Oppilaita, joille ei ole sopivaa pienluokkaa", sv: "Elever utan lämplig smågrupp",
            en: "Pupils for whom there is no small class")
        static let inTime = LocalizedText(
            fi: "Määräajassa aloitettu", sv: "Påbörjat inom tidsfristen", en: "Begun within the limit")
        static let seats = LocalizedText(fi: "Pienluokat", sv: "Smågrupper", en: "Small classes")
        static let occupied = LocalizedText(
            fi: "täyttöaste, %", sv: "beläggning, %", en: "seats occupied, %")
        static let occupiedName = LocalizedText(
            fi: "Pienluokkien täyttöaste", sv: "Smågruppernas beläggning", en: "Seats occupied")
        static let seatQueue = LocalizedText(
            fi: "paikkaa jonottaa", sv: "köar till en plats", en: "waiting for a seat")
        static let seatQueueName = LocalizedText(
            fi: "Pienluokkapaikkaa jonottavia", sv: "I kö till smågrupp", en: "Waiting for a seat")
        static let seatGaveUp = LocalizedText(
            fi: "luopui jonottamasta paikkaa", sv: "gav upp väntan på en plats",
            en: "gave up waiting for a seat")
        static let seatGaveUpName = LocalizedText(
            fi: "Luopui pienluokkapaikan odotuksesta", sv: "Gav upp väntan på plats",
            en: "Gave up waiting for a seat")
        static let money = LocalizedText(
            fi: "Kustannukset vuodessa, €", sv: "Kostnader per år, €", en: "Cost a year, €")
        static let total = LocalizedText(fi: "yhteensä", sv: "totalt", en: "in all")
        static let totalName = LocalizedText(
            fi: "Kustannukset yhteensä", sv: "Kostnader totalt", en: "Total cost")
        static let legend = LocalizedText(
            fi: """
                Ero nykytilaan: * osoitettu (95 %:n luottamusvälissä ei ole nollaa), ilman merkkiä ei; = sama kaikissa \
                simuloinneissa.
                """,
            sv: """
                Skillnad från nuläget: * påvisad (95 % konfidensintervallet utesluter 0), utan tecken inte; = lika i \
                alla simuleringar.
                """,
            en: """
                Difference from the baseline: * shown (its 95 % interval excludes 0), no mark: not shown; = the same \
                in all simulations.
                """)
        static let stateTitle = LocalizedText(
            fi: "Tilanne (keskimääräinen lukuvuosi)", sv: "Läget (ett genomsnittligt läsår)",
            en: "How it stands (average school year)")
    }
}
