extension Words {
    /// Things with their number, in the singular or the plural.
    public enum Counted {
        public static func futures(_ count: Int, seed: UInt64) -> LocalizedText {
            let text = words(
                count,
                one: LocalizedText(
                    fi: "simuloitu tulevaisuus", sv: "simulerad framtid", en: "simulated future"),
                many: LocalizedText(
                    fi: "simuloitua tulevaisuutta", sv: "simulerade framtider", en: "simulated futures"))
            return seeded(text, seed)
        }

        private static func seeded(_ text: LocalizedText, _ seed: UInt64) -> LocalizedText {
            LocalizedText(
                fi: "\(text.fi), siemen \(seed)", sv: "\(text.sv), frö \(seed)",
                en: "\(text.en), seed \(seed)")
        }

        public static func terms(_ count: Int) -> LocalizedText {
            words(
                count, one: LocalizedText(fi: "lukukautena", sv: "termin", en: "term"),
                many: LocalizedText(fi: "lukukautena", sv: "terminer", en: "terms"))
        }

        public static func schools(_ count: Int) -> LocalizedText {
            words(
                count, one: LocalizedText(fi: "koulu", sv: "skola", en: "school"),
                many: LocalizedText(fi: "koulua", sv: "skolor", en: "schools"))
        }

        public static func lessons(_ count: Int) -> LocalizedText {
            words(
                count, one: LocalizedText(fi: "oppitunnilta", sv: "lektion", en: "lesson"),
                many: LocalizedText(fi: "oppitunnilta", sv: "lektioner", en: "lessons"))
        }

        public static func schoolDays(_ count: Int) -> LocalizedText {
            words(
                count, one: LocalizedText(fi: "koulupäivä", sv: "skoldag", en: "school day"),
                many: LocalizedText(fi: "koulupäivää", sv: "skoldagar", en: "school days"))
        }

        public static func schoolYears(_ count: Int) -> LocalizedText {
            words(
                count, one: LocalizedText(fi: "lukuvuosi", sv: "läsår", en: "school year"),
                many: LocalizedText(fi: "lukuvuotta", sv: "läsår", en: "school years"))
        }

        public static func errors(_ count: Int) -> LocalizedText {
            words(
                count, one: LocalizedText(fi: "virhe", sv: "fel", en: "error"),
                many: LocalizedText(fi: "virhettä", sv: "fel", en: "errors"))
        }

        private static func words(_ count: Int, one: LocalizedText, many: LocalizedText) -> LocalizedText {
            (count == 1 ? one : many).map { "\(count) \($0)" }
        }
    }
}
