extension Words {
    /// The results of one scenario, as a table for the terminal.
    public enum Run {
        public static let interval95 = LocalizedText(
            fi: "95 % väli", sv: "95 % intervall", en: "95 % interval")
        public static let plugins = LocalizedText(fi: "Lisäosat", sv: "Tillägg", en: "Plugins")
        public static let futures = LocalizedText(
            fi: "Tulevaisuudet 5–95 %", sv: "Framtider 5–95 %", en: "Futures 5–95 %")
        public static let firstThatFits = LocalizedText(
            fi: " (kukin jonottaja vain ensimmäisessä sopivassa luokassa)",
            sv: " (varje köande endast i den första lämpliga klassen)",
            en: " (each pupil only at the first class that fits)")
        public static let byYear = LocalizedText(
            fi: "Vuosittain: keskiarvo (tulevaisuudet 5–95 %)", sv: "Per läsår: medeltal (framtider 5–95 %)",
            en: "Year by year: mean (futures 5–95 %)")
        public static let legend = LocalizedText(
            fi: """
                95 % väli: kuinka tarkasti simulointi tuntee keskiarvon. Tulevaisuudet 5–95 %: yksittäisten \
                tulevaisuuksien vaihtelu, eli mihin kannattaa varautua; ylempänä koko jakson keskimääräisen \
                lukuvuoden, vuosittain-taulukossa kunkin lukuvuoden, joka vaihtelee enemmän.
                """,
            sv: """
                95 % intervall: hur noggrant simuleringen känner medeltalet. Framtider 5–95 %: enskilda \
                framtiders variation, det man bör bereda sig på; ovan för periodens genomsnittliga läsår, i \
                tabellen per läsår för varje läsår, som varierar mer.
                """,
            en: """
                95 % interval: how well the simulation knows the mean. Futures 5–95 %: how single futures \
                vary, what one should be prepared for; above for the average school year of the run, in the \
                table by year for each school year, which varies more.
                """)
        public static let contrasts = LocalizedText(
            fi: "Ennen ja jälkeen aloituksen, poissaolo-% (näennäinen ja todellinen muutos)",
            sv: "Före och efter starten, frånvaro-% (skenbar och verklig förändring)",
            en: "Before and after the start, absence % (apparent and real change)")
        public static let pupils = LocalizedText(fi: "Oppilaita", sv: "Elever", en: "Pupils")
        public static let before = LocalizedText(fi: "Ennen", sv: "Före", en: "Before")
        public static let after = LocalizedText(fi: "Jälkeen", sv: "Efter", en: "After")
        public static let without = LocalizedText(fi: "Ilman", sv: "Utan", en: "Without it")
        public static let apparent = LocalizedText(fi: "Näennäinen", sv: "Skenbar", en: "Apparent")
        public static let real = LocalizedText(fi: "Todellinen", sv: "Verklig", en: "Real")
        public static func contrastsNote(days: Int) -> LocalizedText {
            LocalizedText(
                fi: """
                    Samat oppilaat \(days) koulupäivää ennen ja jälkeen, koko jaksolta ne, joiden molemmat jaksot mahtuvat \
                    samaan lukuvuoteen; «ilman» on sama tulevaisuus ilman toimenpiteitä.
                    """,
                sv: """
                    Samma elever \(days) skoldagar före och efter, från hela perioden de vars båda tidsfönster ryms i samma \
                    läsår; «utan» är samma framtid utan åtgärder.
                    """,
                en: """
                    The same pupils \(days) school days before and after, of the whole run, those for whom both fit into \
                    one school year; “without it” is the same future with no intervention.
                    """)
        }

    }
}
