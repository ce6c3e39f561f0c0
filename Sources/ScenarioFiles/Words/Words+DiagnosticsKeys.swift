import Localization
import SchoolDomain

// What is wrong with keys and values, wherever they stand.
extension Words {
    /// What a whole file is.
    enum Whole: Sendable, Hashable { case scenario, declaredPlugin, worksheet }
}

extension Words.Fault {
    /// - Parameter name: empty for the whole file.
    static func missing(_ key: String, in name: String, of whole: Words.Whole) -> LocalizedText {
        guard name.isEmpty else {
            return .init(
                fi: "kohdasta `\(name)` puuttuu `\(key)`", sv: "`\(name)` saknar `\(key)`",
                en: "`\(name)` has no `\(key)`")
        }
        switch whole {
        case .scenario:
            return .init(
                fi: "skenaariosta puuttuu `\(key)`", sv: "scenariot saknar `\(key)`",
                en: "the scenario has no `\(key)`")
        case .declaredPlugin:
            return .init(
                fi: "lisäosan kuvauksesta puuttuu `\(key)`", sv: "det deklarerade tillägget saknar `\(key)`",
                en: "the declared plugin has no `\(key)`")
        case .worksheet:
            return .init(
                fi: "laskelmasta puuttuu `\(key)`", sv: "kalkylen saknar `\(key)`",
                en: "the worksheet has no `\(key)`")
        }
    }

    static func emptyButNeeded(_ name: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on tyhjä, mutta se tarvitaan", sv: "`\(name)` är tomt, men det behövs",
            en: "`\(name)` is empty, but it is needed")
    }

    /// - Parameter name: empty for the whole file.
    static func unknownKey(_ key: String, in name: String, of whole: Words.Whole) -> LocalizedText {
        guard name.isEmpty else {
            return .init(
                fi: "kohdassa `\(name)` ei ole avainta `\(key)`", sv: "`\(name)` har ingen nyckel `\(key)`",
                en: "`\(name)` has no key `\(key)`")
        }
        switch whole {
        case .scenario:
            return .init(
                fi: "skenaariossa ei ole avainta `\(key)`", sv: "ett scenario har ingen nyckel `\(key)`",
                en: "a scenario has no key `\(key)`")
        case .declaredPlugin:
            return .init(
                fi: "lisäosan kuvauksessa ei ole avainta `\(key)`",
                sv: "ett deklarerat tillägg har ingen nyckel `\(key)`",
                en: "a declared plugin has no key `\(key)`")
        case .worksheet:
            return .init(
                fi: "laskelmassa ei ole avainta `\(key)`", sv: "en kalkyl har ingen nyckel `\(key)`",
                en: "a worksheet has no key `\(key)`")
        }
    }
    static let mergeKey = LocalizedText(
        fi: "yhdistämisavainta `<<` ei käytetä skenaarioissa",
        sv: "sammanslagningsnyckeln `<<` används inte i scenarier",
        en: "the merge key `<<` is not used in scenarios")
    static let useExtends = LocalizedText(
        fi: "avaimella `extends:` skenaario rakentuu toisen päälle",
        sv: "använd `extends:` för att bygga på ett annat scenario",
        en: "use `extends:` to build on another scenario")
    static func keysHere(_ keys: LocalizedText) -> LocalizedText {
        .init(
            fi: "mahdolliset avaimet: \(keys.fi)", sv: "nycklarna här är \(keys.sv)",
            en: "the keys here are \(keys.en)")
    }
    static func keysAre(_ keys: LocalizedText) -> LocalizedText {
        .init(fi: "avaimet: \(keys.fi)", sv: "nycklarna är \(keys.sv)", en: "the keys are \(keys.en)")
    }

    // Of one key out of several.
    static func withKey(_ what: Words.Choice, _ keys: LocalizedText) -> LocalizedText {
        let what = what.words
        return .init(
            fi: "\(what.fi), jolla on avain \(keys.fi)", sv: "\(what.sv), med nyckeln \(keys.sv)",
            en: "\(what.en), with the key \(keys.en)")
    }
    static func namesNo(_ what: Words.Choice, in name: String) -> LocalizedText {
        let what = what.none
        return .init(
            fi: "kohdassa `\(name)` ei nimetä \(what.fi)", sv: "`\(name)` anger \(what.sv)",
            en: "`\(name)` names no \(what.en)")
    }
    static func hasBoth(_ name: String, _ first: String, _ second: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` on sekä `\(first)` että `\(second)`",
            sv: "`\(name)` har både `\(first)` och `\(second)`",
            en: "`\(name)` has both `\(first)` and `\(second)`")
    }
    static func chanceWithoutReview(_ name: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` on `chance`, mutta opettaja ei seuraa (`teacherLook` puuttuu)",
            sv: "`\(name)` har `chance`, men läraren följer inte upp (`teacherLook` saknas)",
            en: "`\(name)` has a `chance`, but the teacher does not look (there is no `teacherLook`)")
    }
    static let giveTeacherLook = LocalizedText(
        fi: "anna myös `teacherLook`, kuten `{teacherLook: 5 d, chance: 80 %}`, tai poista `chance`",
        sv: "ange också `teacherLook`, såsom `{teacherLook: 5 d, chance: 80 %}`, eller ta bort `chance`",
        en: "give `teacherLook` too, as in `{teacherLook: 5 d, chance: 80 %}`, or take `chance` out")
    static let boundAtUnknown = LocalizedText(
        fi: "rajat kuuluvat sinne, missä tuntematon suure annetaan (`unknowns`)",
        sv: "gränserna hör till den okända storheten, under `unknowns`",
        en: "bounds belong to the unknown, under `unknowns`")
    static let whereUnknownsStand = LocalizedText(
        fi: "tuntematon suure voi olla vaikutuksen `multiplier` tai kohdan `money.lifetime` luku, ei muualla",
        sv: "en okänd storhet kan stå för en effekts `multiplier` och i `money.lifetime`, inte annars",
        en: "an unknown may stand for an effect's `multiplier` and in `money.lifetime`, nowhere else")
}

extension Words {
    /// A choice that is made by naming one of several keys.
    enum Choice: String, Sendable, Hashable {
        case distribution, length, trigger, capacity, window, detection

        fileprivate var words: LocalizedText {
            switch self {
            case .distribution: .init(fi: "jakauma", sv: "en fördelning", en: rawValue)
            case .length: .init(fi: "kesto", sv: "en längd", en: rawValue)
            case .trigger: .init(fi: "käynnistäjä", sv: "en utlösare", en: rawValue)
            case .capacity: .init(fi: "paikkamäärä", sv: "en kapacitet", en: rawValue)
            case .window: .init(fi: "laskenta-aika", sv: "en räkneperiod", en: rawValue)
            case .detection: .init(fi: "huomaamistapa", sv: "ett sätt att märka", en: rawValue)
            }
        }

        /// After "names no".
        fileprivate var none: LocalizedText {
            switch self {
            case .distribution: .init(fi: "jakaumaa", sv: "ingen fördelning", en: rawValue)
            case .length: .init(fi: "kestoa", sv: "ingen längd", en: rawValue)
            case .trigger: .init(fi: "käynnistäjää", sv: "ingen utlösare", en: rawValue)
            case .capacity: .init(fi: "paikkamäärää", sv: "ingen kapacitet", en: rawValue)
            case .window: .init(fi: "laskenta-aikaa", sv: "ingen räkneperiod", en: rawValue)
            case .detection: .init(fi: "huomaamistapaa", sv: "inget sätt att märka", en: rawValue)
            }
        }
    }
}

// Grades, lists and weights.
extension Words.Fault {
    static func numbers(_ count: Int, mustBe needed: Int, in name: String) -> LocalizedText {
        .init(
            fi: "kohdassa `\(name)` on \(count) lukua; niitä on oltava \(needed)",
            sv: "`\(name)` har \(count) tal; de ska vara \(needed)",
            en: "`\(name)` has \(count) numbers; it must have \(needed)")
    }
    static func notGrade(_ typed: String, in name: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole vuosiluokka (`\(name)`)", sv: "`\(typed)` är ingen årskurs i `\(name)`",
            en: "`\(typed)` is not a grade in `\(name)`")
    }
    static let writeGrade = LocalizedText(
        fi: "kirjoita vuosiluokka 0–15 tai väli, esimerkiksi `7-9`",
        sv: "skriv en årskurs 0–15 eller ett intervall, till exempel `7-9`",
        en: "write a grade 0-15 or a range such as `7-9`")
    static func gradeTwice(_ grade: Int, in name: String, _ first: String, _ second: String)
        -> LocalizedText
    {
        .init(
            fi: "vuosiluokka \(grade) annetaan kahdesti kohdassa `\(name)`: `\(first)` ja `\(second)`",
            sv: "årskurs \(grade) anges två gånger i `\(name)`: av `\(first)` och `\(second)`",
            en: "grade \(grade) is given twice in `\(name)`: by `\(first)` and `\(second)`")
    }
    static func nothingToRemove(_ name: String) -> LocalizedText {
        .init(
            fi: "poistettavaa `\(name)` ei ole", sv: "det finns inget som heter `\(name)` att ta bort",
            en: "there is nothing called `\(name)` to remove")
    }
    static let removeIsTrue = LocalizedText(
        fi: "`remove` on `true`, kun kohta poistetaan", sv: "`remove` är `true` när något tas bort",
        en: "`remove` must be `true` to take something away")
    static let removeOrKeep = LocalizedText(
        fi: "kirjoita `remove: true`, tai jätä `remove` pois, jos kohta säilyy",
        sv: "skriv `remove: true`, eller utelämna `remove` om det ska vara kvar",
        en: "write `remove: true`, or leave `remove` out to keep it")
    static func leftEmpty(_ key: String, _ file: String) -> LocalizedText {
        .init(
            fi: "`\(key)` on jätetty tyhjäksi, joten tiedoston `\(file)` arvo ei ole voimassa",
            sv: "`\(key)` har lämnats tomt, så det som `\(file)` säger gäller inte",
            en: "`\(key)` is left empty, so what `\(file)` says of it does not count")
    }
    static func sayNothing(_ key: String) -> LocalizedText {
        .init(
            fi: "poista rivi, jos arvo säilyy, tai kirjoita `\(key): ~`",
            sv: "ta bort raden för att behålla det, eller skriv `\(key): ~`",
            en: "take the line out to keep it, or write `\(key): ~`")
    }
    static func notWhole(_ typed: String, in name: String) -> LocalizedText {
        .init(
            fi: "`\(typed)` ei ole kokonaisluku (`\(name)`)", sv: "`\(typed)` är inget heltal i `\(name)`",
            en: "`\(typed)` is not a whole number in `\(name)`")
    }
    static func listOfOne(_ typed: String) -> LocalizedText {
        .init(
            fi: "yhden nimen luettelo kirjoitetaan `[\(typed)]`",
            sv: "en lista med ett namn skrivs `[\(typed)]`", en: "a list of one is written `[\(typed)]`")
    }
}
