import Localization
import SchoolDomain

// Kinds of value: what stands there, and what must, as they complete "is …; it must be …".
extension Words.Fault {
    static let mapping = LocalizedText(
        fi: "joukko avaimia ja arvoja", sv: "en uppsättning nycklar och värden", en: "a mapping")
    static let list = LocalizedText(fi: "luettelo", sv: "en lista", en: "a list")
    static let emptyList = LocalizedText(fi: "tyhjä luettelo", sv: "en tom lista", en: "an empty list")
    static let empty = LocalizedText(fi: "tyhjä", sv: "tomt", en: "empty")

    static let keysToValues = LocalizedText(
        fi: "joukko avaimia ja arvoja", sv: "en uppsättning nycklar och värden",
        en: "a mapping of keys to values")
    static let namesToValues = LocalizedText(
        fi: "joukko nimiä ja arvoja", sv: "en uppsättning namn och värden",
        en: "a mapping of names to values")
    static let namesToParameters = LocalizedText(
        fi: "joukko nimiä ja parametreja", sv: "en uppsättning namn och parametrar",
        en: "a mapping of names to parameters")
    static let sections = LocalizedText(
        fi: "joukko skenaarion osia", sv: "en uppsättning avsnitt av ett scenario",
        en: "a mapping of sections of a scenario")
    static let parameterMapping = LocalizedText(
        fi: "joukko avaimia ja arvoja, esimerkiksi `{unit: d, default: 20 d, text: …}`",
        sv: "en uppsättning nycklar och värden, till exempel `{unit: d, default: 20 d, text: …}`",
        en: "a mapping of keys to values, such as `{unit: d, default: 20 d, text: …}`")
    static let allOrNames = LocalizedText(
        fi: "`all` tai luettelo, jossa on ainakin yksi nimi",
        sv: "`all` eller en lista med minst ett namn", en: "`all` or a list of at least one name")
    static func orValue(_ word: String) -> LocalizedText {
        .init(fi: "`\(word)` tai arvo", sv: "`\(word)`, eller ett värde", en: "`\(word)`, or a value")
    }
    static let text = LocalizedText(fi: "teksti", sv: "en text", en: "a text")
    static let textInLanguages = LocalizedText(
        fi: "teksti, tai teksti kullakin kielellä, esimerkiksi `{fi: …, sv: …, en: …}`",
        sv: "en text, eller en på varje språk, till exempel `{fi: …, sv: …, en: …}`",
        en: "a text, or one in each language, such as `{fi: …, sv: …, en: …}`")
    static let shortName = LocalizedText(
        fi: "lyhyt nimi, jossa on kirjaimia, numeroita ja merkkejä `-` ja `_`",
        sv: "ett kort namn med bokstäver, siffror, `-` och `_`",
        en: "a short name of letters, digits, `-` and `_`")
    static let pluginIdentifier = LocalizedText(
        fi: "tunnus, jossa on pieniä kirjaimia, numeroita ja yhdysmerkkejä",
        sv: "en beteckning med små bokstäver, siffror och bindestreck",
        en: "an identifier of lower case letters, digits and hyphens")
    static let scenarioFileName = LocalizedText(
        fi: "skenaariotiedoston nimi", sv: "namnet på en scenariofil", en: "the name of a scenario file")
    static let pluginFileName = LocalizedText(
        fi: "lisäosan tiedoston nimi", sv: "namnet på ett tilläggs fil", en: "the name of a plugin's file")
}

// Ranges, numbers and dates, as they complete "it must be …".
extension Words.Fault {
    static func from(_ low: String, to high: String) -> LocalizedText {
        .init(fi: "\(low) – \(high)", sv: "\(low) till \(high)", en: "\(low) to \(high)")
    }
    static func endless(from low: String) -> LocalizedText {
        .init(
            fi: "\(low) tai enemmän ilman ylärajaa", sv: "\(low) eller mer, utan övre gräns",
            en: "\(low) or more, without end")
    }
    static func endless(to high: String) -> LocalizedText {
        .init(
            fi: "enintään \(high) ilman alarajaa", sv: "högst \(high), utan nedre gräns",
            en: "at most \(high), without end below")
    }
    static let anyNumber = LocalizedText(
        fi: "mikä tahansa luku", sv: "vilket tal som helst", en: "any number")
    static func wholeNumber(to high: String) -> LocalizedText {
        .init(
            fi: "kokonaisluku 0–\(high)", sv: "ett heltal 0–\(high)", en: "a whole number from 0 to \(high)")
    }
    static let dayRange = such(
        .init(
            fi: "koulupäivien väli pienemmästä suurempaan", sv: "skoldagar från det mindre till det större",
            en: "school days from the smaller to the larger"), as: ["5-10 d"])
    static let absenceAmount = such(
        .init(
            fi: "poissaolotuntien määrä tai osuus oppitunneista", sv: "timmar eller en andel av lektionerna",
            en: "hours or a share of lessons"), as: ["50 h", "20 %"])
    static let date = such(
        .init(fi: "päivämäärä", sv: "ett datum", en: "a date"), as: ["2026-08-12"])
    static let twoDates = such(
        .init(fi: "kaksi päivämäärää", sv: "två datum", en: "two dates"), as: ["2026-10-12..2026-10-18"])
    static let monthAndDay = such(
        .init(fi: "kuukausi ja päivä", sv: "en månad och en dag", en: "a month and a day"), as: ["10-31"])
    static let grades = such(
        .init(fi: "yksi tai useampi vuosiluokka", sv: "en eller flera årskurser", en: "grades"),
        as: ["7-9", "[7, 8, 9]"])
    static func endsBeforeItBegins(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` päättyy ennen kuin alkaa", sv: "`\(name)` slutar innan det börjar",
            en: "`\(name)` ends before it begins")
    }
}

// Numbers as they were typed.
extension Words.Fault {
    static func ambiguous(_ name: String, _ typed: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on `\(typed)`, jonka voi lukea kahdella tavalla",
            sv: "`\(name)` är `\(typed)`, vilket kan läsas på två sätt",
            en: "`\(name)` is `\(typed)`, which can be read in two ways")
    }
    static func write(_ decimal: String, orThousands thousands: String) -> LocalizedText {
        .init(
            fi: "kirjoita `\(decimal)`, tai `\(thousands)`, jos tarkoitat tuhansia",
            sv: "skriv `\(decimal)`, eller `\(thousands)` om tusental avses",
            en: "write `\(decimal)`, or `\(thousands)` if thousands are meant")
    }
    static let writeTilde = LocalizedText(
        fi: "kirjoita `~`, jos tätä ei ole", sv: "skriv `~` om det inte finns något",
        en: "write `~` if there is none")
    static func endsAtHash(_ text: String, _ rest: String) -> LocalizedText {
        .init(
            fi:
                "teksti päättyy tähän: `\(text)`; ` #` aloittaa huomautuksen, joten `\(rest)` ei kuulu siihen",
            sv: "texten slutar här: `\(text)`; ` #` börjar en kommentar, så `\(rest)` hör inte till den",
            en: "the text ends here: `\(text)`; ` #` begins a comment, so `\(rest)` is no part of it")
    }
    static let quoteWhole = LocalizedText(
        fi: "kirjoita koko teksti lainausmerkkeihin; huomautuksessa on välilyönti merkin `#` jälkeen",
        sv: "sätt hela texten inom citattecken; i en kommentar står ett mellanslag efter `#`",
        en: "put the whole text in quotes; in a comment a space follows the `#`")
    static func tooLarge(_ name: String, _ typed: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(typed), joka on liian suuri",
            sv: "`\(name)` är \(typed), vilket är för stort",
            en: "`\(name)` is \(typed), which is too large")
    }
    static func withoutUnit(_ name: String, _ typed: String, _ unit: ParameterUnit) -> LocalizedText {
        let (what, example) = (meaning(unit), choice(unit.examples))
        return .init(
            fi: "`\(name)` on \(typed) ilman yksikköä; \(what.fi) kirjoitetaan näin: \(example.fi)",
            sv: "`\(name)` är \(typed), utan enhet; \(what.sv) skrivs så här: \(example.sv)",
            en: "`\(name)` is \(typed), without a unit; \(what.en) is written like \(example.en)")
    }
    static func ifMeant(_ unit: String, write text: String) -> LocalizedText {
        .init(
            fi: "jos yksikkö on \(unit), kirjoita `\(text)`", sv: "om enheten är \(unit), skriv `\(text)`",
            en: "if \(unit) is meant, write `\(text)`")
    }
    static func write(_ text: String) -> LocalizedText {
        .init(fi: "kirjoita `\(text)`", sv: "skriv `\(text)`", en: "write `\(text)`")
    }
    static func write(_ text: String, orLittle little: String) -> LocalizedText {
        .init(
            fi: "kirjoita `\(text)`, tai `\(little)`, jos tarkoitat niin vähän",
            sv: "skriv `\(text)`, eller `\(little)` om så lite avses",
            en: "write `\(text)`, or `\(little)` if that little is meant")
    }
    static func unitSpelling(_ unit: String) -> LocalizedText {
        .init(
            fi: "yksikkö kirjoitetaan `\(unit)`", sv: "enheten skrivs `\(unit)`",
            en: "the unit is written `\(unit)`")
    }
}
