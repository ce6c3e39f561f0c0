import Stochastics

// What is wrong with distributions.
extension Words.Fault {
    static func impossible(_ name: String, _ problem: Distribution.Problem) -> LocalizedText {
        LocalizedText("`\(name)`: ") + what(problem)
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
    public static func mustNotOccur(_ name: String, _ value: LocalizedText, be requirement: LocalizedText)
        -> LocalizedText
    {
        .init(
            fi: "`\(name)` voi olla \(value.fi); sen on oltava \(requirement.fi)",
            sv: "`\(name)` kan vara \(value.sv); det ska vara \(requirement.sv)",
            en: "`\(name)` can be \(value.en); it must be \(requirement.en)")
    }
    static let negative = LocalizedText(fi: "negatiivinen", sv: "negativt", en: "negative")
    static let anySize = LocalizedText(
        fi: "miten suuri tahansa", sv: "hur stort som helst", en: "any size")
    static func onAverage(_ value: String) -> LocalizedText {
        .init(fi: "keskimäärin \(value)", sv: "\(value) i medeltal", en: "\(value) on average")
    }
    /// - Parameter bounds: keys such as `min:`.
    public static func narrow(_ bounds: [String]) -> LocalizedText {
        let quoted = bounds.map { "`\($0)`" }
        return .init(
            fi: "kavenna sitä tai lisää \(quoted.joined(separator: " ja "))",
            sv: "gör den smalare, eller lägg till \(quoted.joined(separator: " och "))",
            en: "narrow it, or add \(quoted.joined(separator: " and "))")
    }

    public static func from(_ low: String, to high: String) -> LocalizedText {
        .init(fi: "\(low) – \(high)", sv: "\(low) till \(high)", en: "\(low) to \(high)")
    }
    public static func endless(from low: String) -> LocalizedText {
        .init(
            fi: "\(low) tai enemmän ilman ylärajaa", sv: "\(low) eller mer, utan övre gräns",
            en: "\(low) or more, without end")
    }
    public static func endless(to high: String) -> LocalizedText {
        .init(
            fi: "enintään \(high) ilman alarajaa", sv: "högst \(high), utan nedre gräns",
            en: "at most \(high), without end below")
    }
    public static let anyNumber = LocalizedText(
        fi: "mikä tahansa luku", sv: "vilket tal som helst", en: "any number")
}
