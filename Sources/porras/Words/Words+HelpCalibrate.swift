import Localization

extension Words.Help {
    enum Calibrate {
        static let abstract = LocalizedText(
            fi: "Sovittaa skenaarion lukuja havaittuihin.",
            sv: "Anpassar ett scenarios tal till observationer.",
            en: "Fit numbers of a scenario to what was observed.")
        static let discussion = LocalizedText(
            fi: """
                Etsii arvot, joilla simuloitu on lähinnä havaittua: pienimmän neliösumman, jossa jokainen ero mitataan \
                keskivirheinä. Kertoo, kuinka tarkasti aineisto kunkin arvon tuntee ja mistä se ei kerro, ja kirjoittaa \
                skenaarion, jossa arvot ovat jakaumina. Salatut pienet luvut (<5) ovat nekin aineistoa.
                """,
            sv: """
                Söker värdena med vilka det simulerade ligger närmast det observerade: den minsta kvadratsumman, där varje \
                skillnad mäts i medelfel. Berättar hur noga data känner varje värde och vad de inte säger, och skriver ett \
                scenario med värdena som fördelningar. Dolda små tal (<5) är också data.
                """,
            en: """
                Look for the values with which the simulated comes closest to the observed: the least sum of squares, each \
                difference in standard errors. Tell how well the data know each value and what they do not tell, and write a \
                scenario with the values as distributions. Small numbers kept back (<5) are data, too.
                """)
        static let unknowns = LocalizedText(
            fi: "Sovitettavat luvut: taulukko, jossa nimi, kohta ja rajat.",
            sv: "Talen som anpassas: en tabell med namn, plats och gränser.",
            en: "The numbers to fit: a table with name, place and bounds.")
        static let data = LocalizedText(
            fi: "Havaitut luvut: taulukko; valitsimen voi toistaa.",
            sv: "De observerade talen: en tabell; flaggan kan upprepas.",
            en: "The observed numbers: a table; may be repeated.")
        static let place = LocalizedText(
            fi: "Kirjoittaa sovitetun skenaarion tähän tiedostoon.",
            sv: "Skriver det anpassade scenariot till denna fil.",
            en: "Write the fitted scenario to this file.")
        static let posterior = LocalizedText(
            fi: "Laskee paikan sijaan jakauman: näin monta arvojoukkoa, joilla simuloitu on kuin havaittu.",
            sv:
                "Räknar en fördelning i stället: så många uppsättningar värden med vilka det simulerade liknar det observerade.",
            en:
                "Find a distribution instead: so many sets of values with which the simulated looks like the observed."
        )
        static let recover = LocalizedText(
            fi: "Kokeilee näin monta kertaa, löytyvätkö tunnetut arvot; ei käytä aineiston arvoja.",
            sv: "Prövar så många gånger om kända värden hittas; använder inte värdena i data.",
            en: "Try so many times whether known values are found; the values of the data are not used.")
    }
}
