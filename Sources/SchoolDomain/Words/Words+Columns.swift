extension Words {
    /// Columns and units that several plans have.
    public enum Columns {
        public static let schoolDays = LocalizedText(fi: "koulupäivää", sv: "skoldagar", en: "school days")
        public static let pupils = LocalizedText(fi: "oppilasta", sv: "elever", en: "pupils")
        public static let number = LocalizedText(fi: "kpl", sv: "st", en: "number")
        public static let roleAbout = LocalizedText(
            fi: "Ammatin tunnus skenaariossa", sv: "Yrkets namn i scenariot",
            en: "The role's id in the scenario")
        public static let schoolsAbout = LocalizedText(
            fi: "Koulut, joita samat toimet palvelevat", sv: "Skolor som samma tjänster betjänar",
            en: "Schools that the same posts serve")
        public static let schoolAbout = LocalizedText(fi: "Koulu", sv: "Skola", en: "School")
        public static let yearAbout = LocalizedText(fi: "Lukuvuosi", sv: "Läsår", en: "School year")
        public static let seatClassAbout = LocalizedText(fi: "Pienluokka", sv: "Smågrupp", en: "Small class")
        public static let q05 = LocalizedText(
            fi: "5 % tulevaisuuksista alle", sv: "5 % av framtiderna under", en: "5 % of futures below")
        public static let q95 = LocalizedText(
            fi: "95 % tulevaisuuksista alle", sv: "95 % av framtiderna under", en: "95 % of futures below")
        public static let remarkAbout = LocalizedText(fi: "Huomautus", sv: "Anmärkning", en: "Remark")
    }
}
