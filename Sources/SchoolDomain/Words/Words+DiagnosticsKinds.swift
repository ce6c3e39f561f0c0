// Kinds of value: what stands there, and what must, as they complete "is …; it must be …".
extension Words.Fault {
    public static let mapping = LocalizedText(
        fi: "joukko avaimia ja arvoja", sv: "en uppsättning nycklar och värden", en: "a mapping")
    public static let list = LocalizedText(fi: "luettelo", sv: "en lista", en: "a list")
    public static let emptyList = LocalizedText(fi: "tyhjä luettelo", sv: "en tom lista", en: "an empty list")
    public static let empty = LocalizedText(fi: "tyhjä", sv: "tomt", en: "empty")

    public static let keysToValues = LocalizedText(
        fi: "joukko avaimia ja arvoja", sv: "en uppsättning nycklar och värden",
        en: "a mapping of keys to values")
    public static let namesToValues = LocalizedText(
        fi: "joukko nimiä ja arvoja", sv: "en uppsättning namn och värden",
        en: "a mapping of names to values")
    public static let namesToParameters = LocalizedText(
        fi: "joukko nimiä ja parametreja", sv: "en uppsättning namn och parametrar",
        en: "a mapping of names to parameters")
    public static let sections = LocalizedText(
        fi: "joukko skenaarion osia", sv: "en uppsättning avsnitt av ett scenario",
        en: "a mapping of sections of a scenario")
    public static let parameterMapping = LocalizedText(
        fi: "joukko avaimia ja arvoja, esimerkiksi `{unit: d, default: 20 d, text: …}`",
        sv: "en uppsättning nycklar och värden, till exempel `{unit: d, default: 20 d, text: …}`",
        en: "a mapping of keys to values, such as `{unit: d, default: 20 d, text: …}`")
    public static let allOrNames = LocalizedText(
        fi: "`all` tai luettelo, jossa on ainakin yksi nimi",
        sv: "`all` eller en lista med minst ett namn", en: "`all` or a list of at least one name")
    public static func orValue(_ word: String) -> LocalizedText {
        .init(fi: "`\(word)` tai arvo", sv: "`\(word)`, eller ett värde", en: "`\(word)`, or a value")
    }
    public static let text = LocalizedText(fi: "teksti", sv: "en text", en: "a text")
    public static let textInLanguages = LocalizedText(
        fi: "teksti, tai teksti kullakin kielellä, esimerkiksi `{fi: …, sv: …, en: …}`",
        sv: "en text, eller en på varje språk, till exempel `{fi: …, sv: …, en: …}`",
        en: "a text, or one in each language, such as `{fi: …, sv: …, en: …}`")
    public static let shortName = LocalizedText(
        fi: "lyhyt nimi, jossa on kirjaimia, numeroita ja merkkejä `-` ja `_`",
        sv: "ett kort namn med bokstäver, siffror, `-` och `_`",
        en: "a short name of letters, digits, `-` and `_`")
    public static let pluginIdentifier = LocalizedText(
        fi: "tunnus, jossa on pieniä kirjaimia, numeroita ja yhdysmerkkejä",
        sv: "en beteckning med små bokstäver, siffror och bindestreck",
        en: "an identifier of lower case letters, digits and hyphens")
    public static let word = LocalizedText(fi: "yksi sana", sv: "ett ord", en: "a word")
    public static let scenarioFileName = LocalizedText(
        fi: "skenaariotiedoston nimi", sv: "namnet på en scenariofil", en: "the name of a scenario file")
    public static let pluginFileName = LocalizedText(
        fi: "lisäosan tiedoston nimi", sv: "namnet på ett tilläggs fil", en: "the name of a plugin's file")
}
