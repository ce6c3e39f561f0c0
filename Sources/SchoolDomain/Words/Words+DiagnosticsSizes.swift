import Localization

// Products of lists that are too large together.
extension Words.Fault {
    /// - Parameters:
    ///   - factors: what there is, and how many.
    ///   - gigabytes: of memory that a thread would need.
    static func tooLargeProduct(
        _ factors: [(what: LocalizedText, count: Int)], gigabytes: Double, most: Double
    ) -> LocalizedText {
        let finnish = factors.map { "\($0.what.fi) \($0.count)" }.joined(separator: " × ")
        let swedish = factors.map { "\($0.count) \($0.what.sv)" }.joined(separator: " × ")
        let english = factors.map { "\($0.count) \($0.what.en)" }.joined(separator: " × ")
        let (needed, room) = (plain((gigabytes * 10).rounded() / 10), plain(most))
        return LocalizedText(
            fi: "\(finnish) vaatii muistia \(needed) Gt säiettä kohti; enintään \(room) Gt mahtuu",
            sv: "\(swedish) kräver \(needed) GB minne i varje tråd; högst \(room) GB ryms",
            en: "\(english) take \(needed) GB of memory in every thread; at most \(room) GB fit"
        ).withDecimalSigns
    }
    static let shortenProduct = LocalizedText(
        fi: "lyhennä jotakin näistä luetteloista", sv: "förkorta någon av dessa listor",
        en: "shorten one of these lists")

    // In Finnish as after `ei ole`, with the number behind.
    static let schoolYears = LocalizedText(fi: "lukuvuosia", sv: "läsår", en: "school years")
    static let grades = LocalizedText(fi: "vuosiluokkia", sv: "årskurser", en: "grades")
    static let steps = LocalizedText(fi: "portaita", sv: "steg", en: "steps")
    static let observationDates = LocalizedText(
        fi: "tarkasteluhetkiä", sv: "tidpunkter", en: "moments of observation")
    static let months = LocalizedText(fi: "kuukausia", sv: "månader", en: "months")
    static let rolesOfRows = LocalizedText(
        fi: "henkilöstörivien ammattiryhmiä", sv: "yrkesgrupper i personalrader", en: "roles of rows of staff"
    )
    static let schoolsOfRoles = LocalizedText(
        fi: "ammattiryhmien kouluja", sv: "skolor med yrkesgrupper", en: "schools of roles")
    static let postsInAll = LocalizedText(fi: "virkoja", sv: "tjänster", en: "posts")
    static let classes = LocalizedText(fi: "pienluokkia", sv: "smågrupper", en: "small classes")
    static let interventions = LocalizedText(fi: "toimenpiteitä", sv: "åtgärder", en: "interventions")
    /// Of outcomes or requests, which the program tells apart.
    static let kinds = LocalizedText(fi: "lajeja", sv: "slag", en: "kinds")
}
