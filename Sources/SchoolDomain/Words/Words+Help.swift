extension Words {
    /// What `--help` says of the commands and their options; commands and names of options are the same everywhere.
    public enum Help {
        public static let example = LocalizedText(fi: "Esimerkki", sv: "Exempel", en: "Example")
        public static let examples = LocalizedText(fi: "Esimerkit", sv: "Exempel", en: "Examples")
    }
}

/// What stands for a value: `--seed <seed>`.
extension Words.Help {
    public enum Value {
        public static let scenario = LocalizedText(fi: "skenaario", sv: "scenario", en: "scenario")
        public static let scenarios = LocalizedText(fi: "skenaariot", sv: "scenarier", en: "scenarios")
        public static let baseline = LocalizedText(fi: "perusura", sv: "basscenario", en: "baseline")
        public static let plans = LocalizedText(fi: "suunnitelmat", sv: "planer", en: "plans")
        public static let worksheet = LocalizedText(fi: "laskentapohja", sv: "kalkylblad", en: "worksheet")
        public static let change = LocalizedText(fi: "polku=arvo", sv: "stig=värde", en: "path=value")
        public static let path = LocalizedText(fi: "tiedosto", sv: "fil", en: "path")
        public static let place = LocalizedText(fi: "tiedosto|kansio", sv: "fil|mapp", en: "file|folder")
        public static let language = LocalizedText(fi: "kieli", sv: "språk", en: "language")
        public static let format = LocalizedText(fi: "muoto", sv: "format", en: "format")
        public static let formats = LocalizedText(fi: "muodot", sv: "format", en: "formats")
        public static let seed = LocalizedText(fi: "siemen", sv: "frö", en: "seed")
        public static let count = LocalizedText(fi: "määrä", sv: "antal", en: "number")
        public static let share = LocalizedText(fi: "osuus", sv: "andel", en: "share")
        public static let days = LocalizedText(fi: "päivää", sv: "dagar", en: "days")
        public static let euros = LocalizedText(fi: "euroa", sv: "euro", en: "euros")
        public static let year = LocalizedText(fi: "lukuvuosi", sv: "läsår", en: "year")
        /// Which of the pupils, or of the futures.
        public static let ordinal = LocalizedText(fi: "numero", sv: "nummer", en: "number")
        public static let plugin = LocalizedText(fi: "lisäosa", sv: "tillägg", en: "plugin")
        public static let kind = LocalizedText(fi: "laji", sv: "slag", en: "kind")
        public static let name = LocalizedText(fi: "nimi", sv: "namn", en: "name")
    }
}
