import Localization

extension Words {
    /// The columns of the form that schools fill in.
    enum MonitoringForm {
        static let headers = [
            LocalizedText(fi: "lukuvuosi", sv: "läsår", en: "year"),
            LocalizedText(fi: "koulu", sv: "skola", en: "school"),
            LocalizedText(fi: "vuosiluokat", sv: "årskurser", en: "grades"),
            LocalizedText(fi: "päivä", sv: "datum", en: "date"),
            LocalizedText(fi: "raja", sv: "gräns", en: "threshold"),
            LocalizedText(fi: "havaittu", sv: "observerat", en: "observed"),
        ]
    }
}
