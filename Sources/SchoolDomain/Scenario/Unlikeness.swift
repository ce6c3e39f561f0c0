/// In what a scenario is unlike the one it is set against, besides what a plan can change: a difference between them is then not
/// the plan's alone.
public enum Unlikeness: Sendable, Hashable, CaseIterable {
    case schoolYears, schools, population, lessons, absence

    /// All in which a scenario is unlike another.
    public static func all(of plan: Scenario, against baseline: Scenario) -> [Unlikeness] {
        allCases.filter { $0.holds(of: plan, against: baseline) }
    }

    private func holds(of plan: Scenario, against baseline: Scenario) -> Bool {
        switch self {
        case .schoolYears: !plan.hasSchoolDays(of: baseline)
        case .schools: plan.schools != baseline.schools
        case .population: plan.population != baseline.population
        case .lessons: plan.weeklyLessons != baseline.weeklyLessons
        case .absence: plan.absence != baseline.absence
        }
    }
}
