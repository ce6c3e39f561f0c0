/// Units of a WISN sheet.
extension Words.Wisn {
    public static let daysUnit = LocalizedText(fi: "pv", sv: "dgr", en: "d")
}
