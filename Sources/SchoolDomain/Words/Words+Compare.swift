extension Words {
    /// Differences between scenarios, as a table for the terminal.
    public enum Compare {
        public static let title = LocalizedText(fi: "Vertailu", sv: "Jämförelse", en: "Compared with")
        public static let baseline = LocalizedText(fi: "Nyt", sv: "Nu", en: "Baseline")
        public static let plan = LocalizedText(fi: "Vaihtoehto", sv: "Alternativ", en: "Plan")
        public static let better = LocalizedText(fi: "Parempi", sv: "Bättre", en: "P(better)")
        public static let same = LocalizedText(fi: "sama", sv: "lika", en: "same")
        public static let legend = LocalizedText(
            fi: """
                Ero: vaihtoehto − nyt, samoilla oppilailla ja samoilla satunnaisluvuilla. 95 % väli: keskimääräisen \
                eron väli; jos siinä on 0, eroa ei ole osoitettu. Parempi: monessako prosentissa tulevaisuuksista \
                vaihtoehto on parempi (tasatulos puolikkaana). \
                Väli ei sisällä epävarmuutta oletuksista.
                """,
            sv: """
                Skillnad: alternativ − nu, med samma elever och samma slumptal. 95 % intervall: för den \
                genomsnittliga skillnaden; innehåller det 0 är ingen skillnad påvisad. Bättre: i hur många procent \
                av framtiderna alternativet är bättre (lika som hälften). \
                Intervallet innehåller inte osäkerheten i antagandena.
                """,
            en: """
                Difference: plan − baseline, with the same pupils and the same random numbers. 95 % interval: of \
                the mean difference; if it holds 0, no difference is shown. P(better): in how many per cent of \
                futures the plan is better (a tie counts half). \
                The interval does not include uncertainty about assumptions.
                """)
    }
}
