import Localization

extension Words {
    /// Units that are written alike in all languages.
    enum Units {
        static let percent = LocalizedText("%")
        static let euros = LocalizedText("€")
        static let hours = LocalizedText("h")
        static let minutes = LocalizedText("min")
        static let ratio = LocalizedText("×")
        /// Of a number without a unit.
        static let none = LocalizedText("")
    }
}

extension Words {
    /// Columns and units that several plans have.
    enum Columns {
        static let schoolDays = LocalizedText(fi: "koulupäivää", sv: "skoldagar", en: "school days")
        static let pupils = LocalizedText(fi: "oppilasta", sv: "elever", en: "pupils")
        static let number = LocalizedText(fi: "kpl", sv: "st", en: "number")
        static let roleAbout = LocalizedText(
            fi: "Ammattiryhmän tunnus skenaariossa", sv: "Yrkesgruppens namn i scenariot",
            en: "The role's id in the scenario")
        static let schoolsAbout = LocalizedText(
            fi: "Koulut, joita samat toimet palvelevat", sv: "Skolor som samma tjänster betjänar",
            en: "Schools that the same posts serve")
        static let schoolAbout = LocalizedText(fi: "Koulu", sv: "Skola", en: "School")
        static let yearAbout = LocalizedText(fi: "Lukuvuosi", sv: "Läsår", en: "School year")
        static let seatClassAbout = LocalizedText(fi: "Pienluokka", sv: "Smågrupp", en: "Small class")
        static let q05 = LocalizedText(
            fi: "5 % simuloinneista alle", sv: "5 % av simuleringarna under", en: "5 % of simulations below")
        static let q95 = LocalizedText(
            fi: "95 % simuloinneista alle", sv: "95 % av simuleringarna under",
            en: "95 % of simulations below")
        static let remarkAbout = LocalizedText(fi: "Huomautus", sv: "Anmärkning", en: "Remark")
    }
}

extension Words {
    /// Things with their number, in the singular or the plural.
    enum Counted {
        static func replications(_ count: Int, seed: UInt64) -> LocalizedText {
            seeded(replications(count), seed)
        }

        static func replications(_ count: Int) -> LocalizedText {
            Words.counted(
                count, one: LocalizedText(fi: "simulointi", sv: "simulering", en: "simulation"),
                many: LocalizedText(fi: "simulointia", sv: "simuleringar", en: "simulations"))
        }

        private static func seeded(_ text: LocalizedText, _ seed: UInt64) -> LocalizedText {
            LocalizedText(
                fi: "\(text.fi), siemen \(seed)", sv: "\(text.sv), frö \(seed)",
                en: "\(text.en), seed \(seed)")
        }

        static func terms(_ count: Int) -> LocalizedText {
            Words.counted(
                count, one: LocalizedText(fi: "lukukautena", sv: "termin", en: "term"),
                many: LocalizedText(fi: "lukukautena", sv: "terminer", en: "terms"))
        }

        static func schools(_ count: Int) -> LocalizedText {
            Words.counted(
                count, one: LocalizedText(fi: "koulu", sv: "skola", en: "school"),
                many: LocalizedText(fi: "koulua", sv: "skolor", en: "schools"))
        }

        static func lessons(_ count: Int) -> LocalizedText {
            Words.counted(
                count, one: LocalizedText(fi: "oppitunnilta", sv: "lektion", en: "lesson"),
                many: LocalizedText(fi: "oppitunnilta", sv: "lektioner", en: "lessons"))
        }

        static func schoolDays(_ count: Int) -> LocalizedText {
            Words.counted(
                count, one: LocalizedText(fi: "koulupäivä", sv: "skoldag", en: "school day"),
                many: LocalizedText(fi: "koulupäivää", sv: "skoldagar", en: "school days"))
        }
    }
}
