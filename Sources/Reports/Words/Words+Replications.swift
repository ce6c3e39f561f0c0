import Localization

extension Words {
    /// The values of single replications.
    enum Replications {
        static let values = LocalizedText(
            fi: "Simulointien arvot", sv: "Simuleringarnas värden", en: "Values of simulations")
        static let valuesNote = LocalizedText(
            fi:
                "Rivi jokaiselle simuloinnille ja mittarille; saman numeron simuloinnit ovat skenaarioiden pareja.",
            sv: "En rad för varje simulering och mått; simuleringar med samma nummer är par av scenarier.",
            en: "A row for each simulation and measure; simulations of one number are pairs of scenarios.")
        static let valueAbout = LocalizedText(
            fi: "Arvo tässä simuloinnissa; tyhjä: ei mitään mitattavaa",
            sv: "Värdet i denna simulering; tomt: inget att mäta",
            en: "The value in this simulation; empty: there was nothing to measure")
        static let wide = LocalizedText(
            fi: "Simuloinnit riveittäin", sv: "Simuleringar radvis", en: "Simulations row by row")
        static let wideNote = LocalizedText(
            fi: "Samat arvot: rivi jokaiselle simuloinnille, sarake jokaiselle mittarille.",
            sv: "Samma värden: en rad för varje simulering, en kolumn för varje mått.",
            en: "The same values: a row for each simulation, a column for each measure.")
    }
}
