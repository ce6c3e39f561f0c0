import Localization
import SchoolDomain

// What is wrong with files, before what they say is looked at.
extension Words.Fault {
    static func notUTF8Name(_ path: String) -> LocalizedText {
        .init(
            fi: "tiedoston `\(path)` nimi ei ole UTF-8-muodossa, joten sitä ei löydetä",
            sv: "namnet på filen `\(path)` är inte UTF-8, så den kan inte hittas",
            en: "the name of the file `\(path)` is not UTF-8, so it cannot be found")
    }
    static let giveUTF8Name = LocalizedText(
        fi: "anna tiedostolle nimi UTF-8-muodossa", sv: "ge filen ett namn i UTF-8",
        en: "give the file a name in UTF-8")
    static func noFile(_ path: String) -> LocalizedText {
        .init(
            fi: "tiedostoa `\(path)` ei ole", sv: "det finns ingen fil `\(path)`",
            en: "there is no file `\(path)`")
    }
    static func tooLargeFile(_ path: String, kilobytes: Int, most: Int) -> LocalizedText {
        .init(
            fi: "`\(path)` on \(kilobytes) kt; enintään \(most) kt luetaan",
            sv: "`\(path)` är \(kilobytes) kB; högst \(most) kB läses",
            en: "`\(path)` has \(kilobytes) kB; at most \(most) kB are read")
    }
    static func cannotRead(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        .init(
            fi: "tiedostoa `\(path)` ei voi lukea: \(reason.fi)",
            sv: "`\(path)` kan inte läsas: \(reason.sv)",
            en: "`\(path)` cannot be read: \(reason.en)")
    }
    static func notText(_ path: String) -> LocalizedText {
        .init(
            fi: "`\(path)` ei ole tekstitiedosto", sv: "`\(path)` är ingen textfil",
            en: "`\(path)` is not a text file")
    }
    static let plainText = LocalizedText(
        fi: "skenaario on tekstiä UTF-8-muodossa; onko tämä oikea tiedosto?",
        sv: "ett scenario är ren text i UTF-8; är detta rätt fil?",
        en: "a scenario is plain text in UTF-8; is this the right file?")
    static func notUTF8(_ path: String) -> LocalizedText {
        .init(
            fi: "`\(path)` ei ole UTF-8-muodossa", sv: "`\(path)` är inte skriven i UTF-8",
            en: "`\(path)` is not written in UTF-8")
    }
    static func isUTF16(_ path: String) -> LocalizedText {
        .init(
            fi: "`\(path)` on UTF-16-muodossa (joissakin ohjelmissa \"Unicode\"); skenaario on UTF-8:aa",
            sv: "`\(path)` är skriven i UTF-16 (i en del program \"Unicode\"); ett scenario är i UTF-8",
            en: "`\(path)` is written in UTF-16 (in some programs \"Unicode\"); a scenario is in UTF-8")
    }
    static let chooseUTF8 = LocalizedText(
        fi: "valitse tallentaessasi merkistöksi UTF-8", sv: "välj kodningen UTF-8 när du sparar",
        en: "choose the encoding UTF-8 when you save it")
    static let saveAsUTF8 = LocalizedText(
        fi: "tallenna tiedosto uudelleen merkistöllä UTF-8 (Excelissä: CSV UTF-8)",
        sv: "spara filen igen med kodningen UTF-8 (i Excel: CSV UTF-8)",
        en: "save the file again with the encoding UTF-8 (in Excel: CSV UTF-8)")

    // Why a file cannot be read.
    static let isFolder = LocalizedText(fi: "se on kansio", sv: "den är en mapp", en: "it is a folder")
    static let isNoFile = LocalizedText(
        fi: "se ei ole tavallinen tiedosto", sv: "den är ingen vanlig fil", en: "it is not an ordinary file")
    static let noPermission = LocalizedText(
        fi: "ei lukuoikeutta", sv: "ingen rätt att läsa", en: "no permission")
    static let nameTooLong = LocalizedText(
        fi: "nimi on liian pitkä", sv: "namnet är för långt", en: "the name is too long")
    static let linksInCircle = LocalizedText(
        fi: "linkit muodostavat kehän", sv: "länkarna går i en cirkel", en: "its links go round in a circle")

    // What helps with too large a file.
    static let largeTablesInCSV = LocalizedText(
        fi: "pidä suuret taulukot CSV-tiedostoissa skenaarion vieressä",
        sv: "håll stora tabeller i CSV-filer bredvid scenariot",
        en: "keep large tables in CSV files beside the scenario")
    static let pluginIsShort = LocalizedText(
        fi: "lisäosan kuvaus on muutaman sivun mittainen", sv: "ett deklarerat tillägg är några sidor långt",
        en: "a declared plugin has a few pages")
    static let tableIsShort = LocalizedText(
        fi: "skenaarion taulukossa on muutama rivi koulua tai ammattiryhmää kohti",
        sv: "ett scenarios tabeller har några rader per skola eller yrkesgrupp",
        en: "tables of scenarios have a few rows per school or role")
    static let worksheetIsShort = LocalizedText(
        fi: "laskelma koskee yhtä ammattiryhmää yhdessä paikassa",
        sv: "en kalkyl gäller en yrkesgrupp på ett ställe",
        en: "a worksheet holds one staff category of one place")

    // What a file must hold.
    static func isEmpty(_ path: String) -> LocalizedText {
        .init(fi: "`\(path)` on tyhjä", sv: "`\(path)` är tom", en: "`\(path)` is empty")
    }
    static let scenarioContents = LocalizedText(
        fi: "skenaariossa on ainakin `name`, `years`, `schools` ja `absence`",
        sv: "ett scenario har minst `name`, `years`, `schools` och `absence`",
        en: "a scenario has at least `name`, `years`, `schools` and `absence`")
    static let pluginContents = LocalizedText(
        fi: "lisäosan kuvauksessa on `plugin`, `kind`, `version`, `summary` ja `gives`",
        sv: "ett deklarerat tillägg har `plugin`, `kind`, `version`, `summary` och `gives`",
        en: "a declared plugin has `plugin`, `kind`, `version`, `summary` and `gives`")
    static let worksheetContents = LocalizedText(
        fi: "laskelmassa on ainakin `title`, `hoursPerDay` ja `activities`",
        sv: "en kalkyl har minst `title`, `hoursPerDay` och `activities`",
        en: "a worksheet has at least `title`, `hoursPerDay` and `activities`")
    static func noScenario(_ path: String) -> LocalizedText {
        .init(
            fi: "`\(path)` ei ole skenaario: yksikään rivi ei ala skenaarion avaimella",
            sv: "`\(path)` är inget scenario: ingen rad börjar med en av dess nycklar",
            en: "`\(path)` is no scenario: none of its lines begins with a key of one")
    }
    static func noScenario(_ path: String, _ found: LocalizedText) -> LocalizedText {
        .init(
            fi: "tiedostossa `\(path)` ei ole skenaariota: sisältö on \(found.fi)",
            sv: "`\(path)` innehåller inget scenario: innehållet är \(found.sv)",
            en: "`\(path)` holds \(found.en), not a scenario")
    }
    static let scenarioIsMapping = LocalizedText(
        fi: "skenaario koostuu avaimista ja arvoista, esimerkiksi `name: North`",
        sv: "ett scenario består av nycklar och värden, till exempel `name: North`",
        en: "a scenario is a mapping of keys to values, such as `name: North`")
    static func noWorksheet(_ path: String, _ found: LocalizedText) -> LocalizedText {
        .init(
            fi: "tiedostossa `\(path)` ei ole laskelmaa: sisältö on \(found.fi)",
            sv: "`\(path)` innehåller ingen kalkyl: innehållet är \(found.sv)",
            en: "`\(path)` holds \(found.en), not a worksheet")
    }
    static let worksheetIsMapping = LocalizedText(
        fi: "laskelma koostuu avaimista ja arvoista, esimerkiksi `hoursPerDay: 7.25 h`",
        sv: "en kalkyl består av nycklar och värden, till exempel `hoursPerDay: 7.25 h`",
        en: "a worksheet is a mapping of keys to values, such as `hoursPerDay: 7.25 h`")

    // `extends:`
    static func extendsInCircle(_ files: [String]) -> LocalizedText {
        let names = files.map { "`\($0)`" }
        return .init(
            fi: "`extends` kiertää kehää: \(names.joined(separator: " → "))",
            sv: "detta går runt i en cirkel: \(names.joined(separator: " → "))",
            en: "this goes round in a circle: \(names.joined(separator: " extends "))")
    }
    static func chainTooLong(_ most: Int) -> LocalizedText {
        .init(
            fi: "yli \(most) skenaariota rakentuu toistensa päälle",
            sv: "mer än \(most) scenarier bygger på varandra",
            en: "more than \(most) scenarios extend one another")
    }
}
