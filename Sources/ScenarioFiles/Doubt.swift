import SchoolDomain

/// Which parts of a scenario cannot be relied on when others refer to them.
enum Doubt {
    /// The sections whose members could not be told for certain, given the values that could not be read.
    static func sections(_ faultyPaths: [[ScenarioProblem.PathElement]]) -> Set<Scenario.Section> {
        var sections: Set<Scenario.Section> = []
        for path in faultyPaths {
            let keys = path.compactMap { if case .key(let key) = $0 { key } else { nil } }
            guard let first = keys.first else { return Set(Scenario.Section.allCases) }
            let isWhole = path.count <= 2
            let names = isWhole || keys.last == "id"
            switch first {
            case "years": sections.insert(.years)
            case "schools":
                if names { sections.insert(.schools) }
                if isWhole || keys.contains("pupilsByGrade") { sections.insert(.pupils) }
            case "population" where isWhole || keys.contains("profiles"): sections.insert(.profiles)
            case "roles" where names: sections.insert(.roles)
            case "ladder" where names: sections.insert(.ladder)
            case "staff" where isWhole || keys.contains("role") || keys.contains("schools"): sections.insert(.staff)
            case "classes" where names: sections.insert(.classes)
            default: break
            }
        }
        return sections
    }
}
