import Localization

extension Words {
    /// Kinds of work that posts are counted from.
    enum Work {
        static let absenceWork = LocalizedText(
            fi: "Poissaolotyö", sv: "Frånvaroarbete", en: "Work about absence")
        static let otherRequests = LocalizedText(
            fi: "Muut pyynnöt", sv: "Övriga begäranden", en: "Other requests")
        static let training = LocalizedText(fi: "Koulutus", sv: "Utbildning", en: "Training")
        static let community = LocalizedText(
            fi: "Yhteisöllinen opiskeluhuolto", sv: "Gemensam elevhälsa", en: "Community welfare work")
        static let otherWork = LocalizedText(
            fi: "Kirjaaminen, matkat ja muu tukityö", sv: "Dokumentation, resor och annat stödarbete",
            en: "Records, travel and other support work")
        static let individualWork = LocalizedText(
            fi: "Yksittäisten työntekijöiden lisätehtävät", sv: "Tilläggsuppgifter för enskilda anställda",
            en: "Additional work of single persons")
    }
}
