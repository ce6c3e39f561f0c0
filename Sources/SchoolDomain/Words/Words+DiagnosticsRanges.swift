// Ranges and kinds of numbers, as they complete "it must be …".
extension Words.Fault {
    public static func atLeast(_ value: String) -> LocalizedText {
        .init(fi: "vähintään \(value)", sv: "minst \(value)", en: "\(value) or more")
    }
    public static func moreThan(_ value: String) -> LocalizedText {
        .init(fi: "yli \(value)", sv: "mer än \(value)", en: "more than \(value)")
    }
    public static func atMost(_ value: String) -> LocalizedText {
        .init(fi: "enintään \(value)", sv: "högst \(value)", en: "at most \(value)")
    }
    public static func between(_ low: String, _ high: String) -> LocalizedText {
        .init(
            fi: "vähintään \(low) ja enintään \(high)", sv: "mellan \(low) och \(high)",
            en: "between \(low) and \(high)")
    }
    public static func moreThan(_ low: String, atMost high: String) -> LocalizedText {
        .init(
            fi: "yli \(low) ja enintään \(high)", sv: "mer än \(low) och högst \(high)",
            en: "more than \(low) and at most \(high)")
    }

    /// What is measured in a unit.
    static func meaning(_ unit: ParameterUnit) -> LocalizedText {
        switch unit {
        case .none: .init(fi: "pelkkä luku", sv: "ett tal utan enhet", en: "a bare number")
        case .minutes: .init(fi: "aika", sv: "en tid", en: "a time")
        case .hours: .init(fi: "poissaolotuntien määrä", sv: "frånvarotimmar", en: "hours of absence")
        case .weeklyHours:
            .init(fi: "viikkotuntien määrä", sv: "ett antal timmar i veckan", en: "hours a week")
        case .schoolDays:
            .init(fi: "koulupäivien määrä", sv: "ett antal skoldagar", en: "a number of school days")
        case .calendarDays:
            .init(
                fi: "kalenteripäivien määrä", sv: "ett antal kalenderdagar", en: "a number of calendar days")
        case .workDays:
            .init(fi: "työpäivien määrä", sv: "ett antal arbetsdagar", en: "a number of working days")
        case .workHours: .init(fi: "työtuntien määrä", sv: "ett antal arbetstimmar", en: "hours of work")
        case .share: .init(fi: "osuus", sv: "en andel", en: "a share")
        case .posts:
            .init(fi: "henkilötyövuosien määrä", sv: "ett antal årsverken", en: "a number of posts")
        case .euros: .init(fi: "rahamäärä", sv: "ett penningbelopp", en: "an amount of money")
        }
    }

    /// What is expected of a number, such as ``a share, such as `30 %` ``.
    static func expectation(_ rule: NumberRule) -> LocalizedText {
        rule.isWhole && rule.unit == .none ? wholeNumber : such(meaning(rule.unit), as: rule.unit.examples)
    }
    public static let wholeNumber = LocalizedText(fi: "kokonaisluku", sv: "ett heltal", en: "a whole number")

    /// Something with examples of how it is written.
    private static func such(_ what: LocalizedText, as examples: [String]) -> LocalizedText {
        let examples = choice(examples)
        return .init(
            fi: "\(what.fi), esimerkiksi \(examples.fi)", sv: "\(what.sv), till exempel \(examples.sv)",
            en: "\(what.en), such as \(examples.en)")
    }

    public static func wholeNumber(to high: String) -> LocalizedText {
        .init(
            fi: "kokonaisluku 0–\(high)", sv: "ett heltal 0–\(high)", en: "a whole number from 0 to \(high)")
    }
    public static let dayRange = such(
        .init(
            fi: "koulupäivien väli pienemmästä suurempaan", sv: "skoldagar från det mindre till det större",
            en: "school days from the smaller to the larger"), as: ["5-10 d"])
    public static let absenceAmount = such(
        .init(
            fi: "poissaolotuntien määrä tai osuus oppitunneista", sv: "timmar eller en andel av lektionerna",
            en: "hours or a share of lessons"), as: ["50 h", "20 %"])
    public static let date = such(
        .init(fi: "päivämäärä", sv: "ett datum", en: "a date"), as: ["2026-08-12"])
    public static let twoDates = such(
        .init(fi: "kaksi päivämäärää", sv: "två datum", en: "two dates"), as: ["2026-10-12..2026-10-18"])
    public static let monthAndDay = such(
        .init(fi: "kuukausi ja päivä", sv: "en månad och en dag", en: "a month and a day"), as: ["10-31"])
    public static let grades = such(
        .init(fi: "yksi tai useampi luokka-aste", sv: "en eller flera årskurser", en: "grades"),
        as: ["7-9", "[7, 8, 9]"])
}

extension Words.Fault {
    public static func ambiguous(_ name: String, _ typed: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on `\(typed)`, jonka voi lukea kahdella tavalla",
            sv: "`\(name)` är `\(typed)`, vilket kan läsas på två sätt",
            en: "`\(name)` is `\(typed)`, which can be read in two ways")
    }
    public static let writePlainly = LocalizedText(
        fi: "kirjoita tuhannet ilman pilkkua ja desimaalit pisteellä",
        sv: "skriv tusental utan komma och decimaler med punkt",
        en: "write thousands without a comma, and decimals with a point")
    public static func tooLarge(_ name: String, _ typed: String) -> LocalizedText {
        .init(
            fi: "`\(name)` on \(typed), joka on liian suuri",
            sv: "`\(name)` är \(typed), vilket är för stort",
            en: "`\(name)` is \(typed), which is too large")
    }
    public static func withoutUnit(_ name: String, _ typed: String, _ unit: ParameterUnit) -> LocalizedText {
        let (what, example) = (meaning(unit), choice(unit.examples))
        return .init(
            fi: "`\(name)` on \(typed) ilman yksikköä; \(what.fi) kirjoitetaan näin: \(example.fi)",
            sv: "`\(name)` är \(typed), utan enhet; \(what.sv) skrivs så här: \(example.sv)",
            en: "`\(name)` is \(typed), without a unit; \(what.en) is written like \(example.en)")
    }
    public static func ifMeant(_ unit: String, write text: String) -> LocalizedText {
        .init(
            fi: "jos yksikkö on \(unit), kirjoita `\(text)`", sv: "om enheten är \(unit), skriv `\(text)`",
            en: "if \(unit) is meant, write `\(text)`")
    }
    public static func write(_ text: String) -> LocalizedText {
        .init(fi: "kirjoita `\(text)`", sv: "skriv `\(text)`", en: "write `\(text)`")
    }
    public static func write(_ text: String, orLittle little: String) -> LocalizedText {
        .init(
            fi: "kirjoita `\(text)`, tai `\(little)`, jos tarkoitat niin vähän",
            sv: "skriv `\(text)`, eller `\(little)` om så lite avses",
            en: "write `\(text)`, or `\(little)` if that little is meant")
    }
    public static func unitSpelling(_ unit: String) -> LocalizedText {
        .init(
            fi: "yksikkö kirjoitetaan `\(unit)`", sv: "enheten skrivs `\(unit)`",
            en: "the unit is written `\(unit)`")
    }
    public static let keptInMemory = LocalizedText(
        fi: "kaikki tulokset pidetään muistissa", sv: "alla resultat hålls i minnet",
        en: "all results are kept in memory")
}
