import Localization
import Stochastics

// Ranges and kinds of numbers, as they complete "it must be …", and what is wrong with distributions.
extension Words.Fault {
    static let keptInMemory = LocalizedText(
        fi: "kaikki tulokset pidetään muistissa", sv: "alla resultat hålls i minnet",
        en: "all results are kept in memory")

    static func atLeast(_ value: String) -> LocalizedText {
        .init(fi: "vähintään \(value)", sv: "minst \(value)", en: "\(value) or more")
    }
    static func moreThan(_ value: String) -> LocalizedText {
        .init(fi: "yli \(value)", sv: "mer än \(value)", en: "more than \(value)")
    }
    static func atMost(_ value: String) -> LocalizedText {
        .init(fi: "enintään \(value)", sv: "högst \(value)", en: "at most \(value)")
    }
    static func between(_ low: String, _ high: String) -> LocalizedText {
        .init(
            fi: "vähintään \(low) ja enintään \(high)", sv: "mellan \(low) och \(high)",
            en: "between \(low) and \(high)")
    }
    static func moreThan(_ low: String, atMost high: String) -> LocalizedText {
        .init(
            fi: "yli \(low) ja enintään \(high)", sv: "mer än \(low) och högst \(high)",
            en: "more than \(low) and at most \(high)")
    }

    /// What is measured in a unit.
    package static func meaning(_ unit: ParameterUnit) -> LocalizedText {
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
    package static let wholeNumber = LocalizedText(fi: "kokonaisluku", sv: "ett heltal", en: "a whole number")

    /// Something with examples of how it is written.
    package static func such(_ what: LocalizedText, as examples: [String]) -> LocalizedText {
        let examples = choice(examples)
        return .init(
            fi: "\(what.fi), esimerkiksi \(examples.fi)", sv: "\(what.sv), till exempel \(examples.sv)",
            en: "\(what.en), such as \(examples.en)")
    }
}

extension Words.Fault {
    static func impossible(_ name: String, _ problem: Distribution.Problem) -> LocalizedText {
        Words.labelled(LocalizedText("`\(name)`"), what(problem))
    }

    private static func what(_ problem: Distribution.Problem) -> LocalizedText {
        switch problem {
        case .notFinite:
            .init(
                fi: "arvon on oltava äärellinen", sv: "ett värde ska vara ändligt",
                en: "a value must be finite")
        case .uniformBounds:
            .init(
                fi: "tasajakaumassa `from` on enintään `to`",
                sv: "en likformig fördelning kräver att `from` är högst `to`",
                en: "a uniform distribution needs `from` to be at most `to`")
        case .exponentialMean:
            .init(
                fi: "eksponenttijakauman keskiarvon on oltava yli 0",
                sv: "medelvärdet av en exponentialfördelning ska vara över 0",
                en: "the mean of an exponential distribution must be over 0")
        case .normalSpread:
            .init(
                fi: "normaalijakauman keskihajonnan (sd) on oltava yli 0",
                sv: "standardavvikelsen (sd) av en normalfördelning ska vara över 0",
                en: "the sd of a normal distribution must be over 0")
        case .logNormalParameters: meanAndSpread("log-normaalijakauman", "log-normalfördelning", "log-normal")
        case .gammaParameters: meanAndSpread("gammajakauman", "gammafördelning", "gamma")
        case .betaParameters:
            .init(
                fi: "betajakauman alphan ja betan on oltava yli 0",
                sv: "alpha och beta i en betafördelning ska vara över 0",
                en: "alpha and beta of a beta distribution must be over 0")
        case .triangularOrder:
            .init(
                fi: "kolmiojakaumassa on oltava low ≤ mode ≤ high ja low < high",
                sv: "en triangelfördelning kräver low ≤ mode ≤ high och low < high",
                en: "a triangular distribution needs low ≤ mode ≤ high and low < high")
        case .geometricMean:
            .init(
                fi: "geometrisen pituuden keskiarvon on oltava vähintään 1",
                sv: "medelvärdet av en geometrisk längd ska vara minst 1",
                en: "the mean of a geometric length must be 1 or more")
        case .outOfProportion:
            .init(
                fi: "luvut ovat laskettavaksi liian suuria, liian pieniä tai liian kaukana toisistaan",
                sv: "talen är för stora, för små eller för långt från varandra att räkna med",
                en: "the numbers are too large, too small or too far apart to compute with")
        case .negativeWeight:
            .init(
                fi: "painojen on oltava vähintään 0", sv: "vikterna ska vara minst 0",
                en: "weights must be 0 or more")
        case .noWeight:
            .init(
                fi: "jonkin painon on oltava yli 0", sv: "någon vikt ska vara över 0",
                en: "some weight must be over 0")
        case .boundsOrder:
            .init(
                fi: "arvon `min` on oltava pienempi kuin `max`", sv: "`min` ska vara mindre än `max`",
                en: "`min` must be below `max`")
        case .nothingBetweenBounds:
            .init(
                fi: "jakaumalla ei ole arvoja rajojen `min` ja `max` välissä",
                sv: "inget värde av fördelningen ligger mellan `min` och `max`",
                en: "no value of the distribution lies between `min` and `max`")
        }
    }

    private static func meanAndSpread(_ fi: String, _ sv: String, _ en: String) -> LocalizedText {
        .init(
            fi: "\(fi) keskiarvon ja keskihajonnan (mean, sd) on oltava yli 0",
            sv: "medelvärde och standardavvikelse (mean, sd) i en \(sv) ska vara över 0",
            en: "mean and sd of a \(en) distribution must be over 0")
    }

    /// A value that occurs and must not.
    package static func mustNotOccur(_ name: String, _ value: LocalizedText, be requirement: LocalizedText)
        -> LocalizedText
    {
        .init(
            fi: "`\(name)` voi olla \(value.fi); sen on oltava \(requirement.fi)",
            sv: "`\(name)` kan vara \(value.sv); det ska vara \(requirement.sv)",
            en: "`\(name)` can be \(value.en); it must be \(requirement.en)")
    }
    /// - Parameter share: of values that are larger than the largest that is drawn.
    static func beyondWhatIsDrawn(_ name: String, share: Double, _ largest: String) -> LocalizedText {
        let percent = LocalizedText { $0.number(100 * share, decimals: share < 0.1 ? 1 : 0) }
        return .init(
            fi: "`\(name)`: \(percent.fi) % arvoista olisi yli \(largest), joka on suurin arvottava",
            sv: "`\(name)`: \(percent.sv) % av värdena vore över \(largest), som är det största som dras",
            en: "`\(name)`: \(percent.en) % of the values would be over \(largest), the largest that is drawn"
        )
    }
    static let negative = LocalizedText(fi: "negatiivinen", sv: "negativt", en: "negative")
    static let anySize = LocalizedText(
        fi: "miten suuri tahansa", sv: "hur stort som helst", en: "any size")
    static func onAverage(_ value: String) -> LocalizedText {
        .init(fi: "keskimäärin \(value)", sv: "\(value) i medeltal", en: "\(value) on average")
    }
    /// - Parameter bounds: keys such as `min:`.
    package static func narrow(_ bounds: [String]) -> LocalizedText {
        let quoted = bounds.map { "`\($0)`" }
        return .init(
            fi: "kavenna sitä tai lisää \(quoted.joined(separator: " ja "))",
            sv: "gör den smalare, eller lägg till \(quoted.joined(separator: " och "))",
            en: "narrow it, or add \(quoted.joined(separator: " and "))")
    }
}
