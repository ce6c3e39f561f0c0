import SchoolDomain

/// Things with their number, in the singular or the plural.
enum Counted {
    static func words(_ count: Int, fi: (String, String), sv: (String, String), en: (String, String))
        -> LocalizedText
    {
        let isOne = count == 1
        return LocalizedText(
            fi: "\(count) \(isOne ? fi.0 : fi.1)", sv: "\(count) \(isOne ? sv.0 : sv.1)",
            en: "\(count) \(isOne ? en.0 : en.1)")
    }

    static func futures(_ count: Int, seed: UInt64) -> LocalizedText {
        let text = words(
            count, fi: ("simuloitu tulevaisuus", "simuloitua tulevaisuutta"),
            sv: ("simulerad framtid", "simulerade framtider"), en: ("simulated future", "simulated futures"))
        return LocalizedText(
            fi: "\(text.fi), siemen \(seed)", sv: "\(text.sv), frö \(seed)", en: "\(text.en), seed \(seed)")
    }

    static func pairs(_ count: Int, seed: UInt64) -> LocalizedText {
        let text = words(count, fi: ("pari", "paria"), sv: ("par", "par"), en: ("pair", "pairs"))
        return LocalizedText(
            fi: "\(text.fi), siemen \(seed)", sv: "\(text.sv), frö \(seed)", en: "\(text.en), seed \(seed)")
    }

    static func terms(_ count: Int) -> LocalizedText {
        words(count, fi: ("lukukautena", "lukukautena"), sv: ("termin", "terminer"), en: ("term", "terms"))
    }

    static func schools(_ count: Int) -> LocalizedText {
        words(count, fi: ("koulu", "koulua"), sv: ("skola", "skolor"), en: ("school", "schools"))
    }

    static func lessons(_ count: Int) -> LocalizedText {
        words(
            count, fi: ("oppitunnilta", "oppitunnilta"), sv: ("lektion", "lektioner"),
            en: ("lesson", "lessons"))
    }

    static func schoolDays(_ count: Int) -> LocalizedText {
        words(
            count, fi: ("koulupäivä", "koulupäivää"), sv: ("skoldag", "skoldagar"),
            en: ("school day", "school days"))
    }
}
