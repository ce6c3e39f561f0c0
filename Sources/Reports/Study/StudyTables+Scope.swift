import Experiments
import Localization
import SchoolDomain
import Tables

/// What a measure is of, as columns.
extension StudyTables {
    /// The parts of scopes that some measure of the study has.
    static func scopeKeys(_ study: Study) -> [Scope.Key] {
        let used = Set(study.parts.flatMap { $0.result.measures.flatMap { $0.scope.entries.map(\.key) } })
        return Scope.Key.allCases.filter(used.contains)
    }

    static func column(_ key: Scope.Key) -> ResultColumn {
        .key(key.rawValue, word(key), about: Words.scopeAbout).detail()
    }

    static func cell(_ key: Scope.Key, _ scope: Scope, _ scenario: Scenario) -> ResultCell {
        guard let value = scope[key] else { return .none }
        return .named(value, words(Scope([(key, value)]), scenario))
    }

    /// The whole scope in words.
    static func scope(_ scope: Scope, _ scenario: Scenario) -> ResultCell {
        guard !scope.entries.isEmpty else { return .none }
        return .word(words(scope, scenario))
    }

    private static func words(_ scope: Scope, _ scenario: Scenario) -> LocalizedText {
        LocalizedText { MeasureWords.scope(scope, in: scenario, $0) }
    }

    private static func word(_ key: Scope.Key) -> LocalizedText {
        switch key {
        case .year: Words.year
        case .area: Words.area
        case .school: Words.school
        case .grades: Words.grades
        case .cause: Words.cause
        case .threshold: Words.threshold
        case .date: Words.date
        case .step: Words.step
        case .route: Words.route
        case .stage: Words.stage
        case .role: Words.role
        case .employer: Words.employer
        case .requests: Words.requests
        case .class: Words.seatClass
        case .month: Words.month
        case .week: Words.week
        case .intervention: Words.intervention
        case .between: Words.between
        case .output: Words.output
        }
    }
}

/// Columns that several tables have.
extension StudyTables {
    static let replicationUnit = ResultUnit("futures", Words.unitReplications)
    /// The whole scope in words, beside its parts: no key of its own.
    static let scopeColumn = ResultColumn("scope", Words.scope, .label, about: Words.scopeAbout)
    static let scenarioColumn = ResultColumn.key("scenario", Words.scenario, about: Words.scenarioAbout)
    static let measureColumn = ResultColumn(
        "measure", Words.measure, .measure, about: Words.measureAbout)
    static let unitColumn = ResultColumn("unit", Words.unit, .unit, about: Words.unitAbout)
    static let mean = ResultColumn.statistic("mean", Words.mean, about: Words.meanAbout)
    static let sd = ResultColumn.statistic("sd", Words.sd, about: Words.sdAbout)
    static let low95 = ResultColumn.statistic("low95", Words.low95, about: Words.low95About)
    static let high95 = ResultColumn.statistic("high95", Words.high95, about: Words.high95About)
    static let q05 = ResultColumn.statistic("q05", Words.q05, about: Words.q05About)
    static let q50 = ResultColumn.statistic("q50", Words.q50, about: Words.q50About)
    static let q95 = ResultColumn.statistic("q95", Words.q95, about: Words.q95About)
    static let difference = ResultColumn.statistic(
        "difference", Words.difference, about: Words.differenceAbout)
    static let replications = ResultColumn(
        "replications", Words.replications, .value(measure: nil, statistic: "replications"),
        unit: replicationUnit, about: Words.replicationsAbout)
    static let replicationsSaved = ResultColumn(
        "replications_saved", Words.replicationsSaved, .value(measure: nil, statistic: "replications_saved"),
        unit: replicationUnit, about: Words.replicationsSavedAbout)
    static let pBetter: [ResultColumn] = {
        func end(_ part: String, _ word: LocalizedText, _ about: LocalizedText) -> ResultColumn {
            ResultColumn(
                "p_better_\(part)", [Words.pBetter, word].joined(by: ", "),
                .value(measure: nil, statistic: "p_better_\(part)"), unit: .percent, about: about)
        }
        return [
            ResultColumn(
                "p_better", Words.pBetter, .value(measure: nil, statistic: "p_better"), unit: .percent,
                about: Words.pBetterAbout),
            end("low95", Words.low95, Words.shareLow95About),
            end("high95", Words.high95, Words.shareHigh95About),
        ]
    }()
}
