import Experiments
import Localization
import SchoolDomain

/// What measures are of, in words.
public enum MeasureWords {
    /// Names of units, short.
    public static func unit(_ unit: MeasureUnit) -> LocalizedText {
        switch unit {
        case .pupils: Words.Scopes.pupilsUnit
        case .lessons: Words.Scopes.lessonsUnit
        case .percent: Words.Units.percent
        case .cases: Words.Scopes.casesUnit
        case .hours: Words.Units.hours
        case .days: Words.Scopes.schoolDaysUnit
        case .euros: Words.Units.euros
        case .requests: Words.Scopes.requestsUnit
        case .posts: Words.Staffing.fte
        case .services: Words.Scopes.servicesUnit
        default: .init(unit.rawValue)
        }
    }

    /// A measure and what it is of: `Share of pupils over threshold: grades 7-9, 50 h`.
    ///
    /// - Parameter scenarios: whose measure it is, and that it is compared with.
    static func label(_ measure: Measure, in scenarios: [Scenario]) -> LocalizedText {
        let note = scenarios.contains { sharesWaiting(measure, $0) } ? " " + Words.Run.firstThatFits : ""
        return LocalizedText { language in
            let scope = scope(measure.scope, in: scenarios[0], language)
            return language(measure.kind.name) + (scope.isEmpty ? "" : ": \(scope)\(language(note))")
        }
    }

    /// Who waits for several classes is counted at one of them, which a row about that one alone does not tell.
    private static func sharesWaiting(_ measure: Measure, _ scenario: Scenario) -> Bool {
        guard measure.kind == .seatWaiting || measure.kind == .seatWaitingMean,
            let own = scenario.classes.first(where: { $0.id == measure.scope[.class] })
        else { return false }
        return scenario.classes.contains { $0.id != own.id && $0.eligibility.overlaps(own.eligibility) }
    }

    /// A role, or a row of a class's staff that is of none.
    private static func role(_ id: String, of seatClass: String?, in scenario: Scenario) -> LocalizedText {
        let rows = scenario.classes.filter { seatClass == nil || $0.id == seatClass }.flatMap(\.staff)
        let row = rows.first { $0.id == id }.map(scenario.title(of:))
        let role = scenario.roles.first { $0.id == id }?.title
        return (seatClass == nil ? role ?? row : row ?? role) ?? LocalizedText(id)
    }

    /// A scope in words, such as `grades 7-9, over 50 h`, with the scenario's own titles.
    public static func scope(_ scope: Scope, in scenario: Scenario, _ language: Language) -> String {
        scope.entries.map { entry in
            let value = entry.value
            switch entry.key {
            case .role: return language(role(value, of: scope[.class], in: scenario))
            case .step: return language(scenario.ladder.first { $0.id == value }?.title ?? .init(value))
            case .route: return language(route(value, scope[.step], in: scenario))
            case .stage: return language(Words.Scopes.stage(value))
            case .class: return language(scenario.classes.first { $0.id == value }?.title ?? .init(value))
            case .intervention:
                return language(scenario.interventions.first { $0.id == value }?.title ?? .init(value))
            case .school: return SchoolNames.name(value, in: scenario.schools) ?? value
            case .grades:
                return language(grades(value, in: [scenario]))
            case .threshold: return value
            case .date:
                let parts = value.split(separator: "-").compactMap { Int($0) }
                guard parts.count == 2 else { return value }
                return language(Words.Scopes.byDate(day: parts[1], month: parts[0]))
            case .year, .output, .area: return value
            case .between:
                return language(value == "areas" ? Words.Scopes.betweenAreas : Words.Scopes.betweenSchools)
            case .cause: return language(cause(value))
            case .requests: return language(requests(value))
            case .employer: return language(employer(value))
            case .month:
                return language(Words.Scopes.month(value))
            case .week:
                return language(Words.Scopes.schoolWeek(value))
            }
        }.joined(separator: ", ")
    }

    /// - Parameter step: whose route it is; `nil`: whichever has one of that name.
    private static func route(_ id: String, _ step: String?, in scenario: Scenario) -> LocalizedText {
        let steps = scenario.ladder.filter { step == nil || $0.id == step }
        return steps.flatMap(\.routes).first { $0.id == id }?.title ?? .init(id)
    }

    /// - Parameter scenarios: that are told of together: where one has grades after 9, grades 0-9 are not all.
    static func grades(_ value: String, in scenarios: [Scenario]) -> LocalizedText {
        switch GradeBand(rawValue: value) {
        case .all where !scenarios.contains(where: \.hasSecondDegree): return Words.Scopes.allGrades
        case .all: break
        case .withSecondDegree: return Words.Scopes.withSecondDegree
        case .general: return Words.Scopes.general
        case .vocational: return Words.Scopes.vocational
        case .primary, .lowerSecondary, nil: break
        }
        guard let grade = Int(value) else { return Words.Scopes.grades(value.replacing("-", with: "–")) }
        guard let track = Track(grade: grade) else { return Words.Scopes.grade(value) }
        let year = grade - track.grades.lowerBound + 1
        return Words.Scopes.year(year, of: track == .general ? Words.Scopes.general : Words.Scopes.vocational)
    }

    static func employer(_ id: String) -> LocalizedText {
        switch Role.Employer(rawValue: id) {
        case .municipality: Words.Scopes.municipality
        case .county: Words.Scopes.county
        case nil: .init(id)
        }
    }

    static func cause(_ id: String) -> LocalizedText {
        switch AbsenceCause(rawValue: id) {
        case .illness: Words.Scopes.illness
        case .leave: Words.Scopes.leave
        case .unauthorised: Words.Scopes.unauthorised
        case .other: Words.Scopes.other
        case nil: .init(id)
        }
    }

    static func requests(_ id: String) -> LocalizedText {
        switch RequestKind(rawValue: id) {
        case .absence: Words.Scopes.absenceCases
        case .ladder: Words.Scopes.ladder
        case .intervention: Words.Scopes.interventions
        case .travel: Words.Scopes.travel
        case .background: Words.Scopes.otherRequests
        case nil: .init(id)
        }
    }
}

extension MeasureSection {
    var title: LocalizedText {
        switch self {
        case .absence: Words.Sections.absence
        case .steps: Words.Sections.steps
        case .staff: Words.Sections.staff
        case .seats: Words.Sections.seats
        case .interventions: Words.Sections.interventions
        case .money: Words.Sections.money
        case .observed: Words.Sections.observed
        }
    }
}
