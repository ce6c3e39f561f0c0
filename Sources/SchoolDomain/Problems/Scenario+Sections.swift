/// A part of a scenario that other parts refer to.
enum ScenarioSection: Hashable, CaseIterable {
    case years, schools, pupils, profiles, roles, staff, ladder, interventions

    /// The sections whose members cannot be told for certain, given the values that could not be read.
    static func uncertain(_ unreadable: [[ScenarioProblem.PathElement]]) -> Set<ScenarioSection> {
        Set(unreadable.flatMap(uncertain))
    }

    private static func uncertain(_ path: [ScenarioProblem.PathElement]) -> [ScenarioSection] {
        let keys = path.compactMap { if case .key(let key) = $0 { key } else { nil } }
        guard let first = keys.first else { return ScenarioSection.allCases }
        let isWhole = path.count <= 2
        let isName = isWhole || keys.last == "id"
        switch first {
        case "years": return [.years]
        case "schools":
            return (isName ? [.schools] : []) + (isWhole || keys.contains("pupilsByGrade") ? [.pupils] : [])
        case "population": return isWhole || keys.contains("profiles") ? [.profiles] : []
        case "roles": return isName ? [.roles] : []
        case "ladder": return isName ? [.ladder] : []
        case "interventions": return isName ? [.interventions] : []
        case "staff": return isWhole || keys.contains("role") || keys.contains("schools") ? [.staff] : []
        default: return []
        }
    }
}
