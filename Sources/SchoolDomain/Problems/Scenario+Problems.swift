extension Scenario {
    /// Everything that is wrong with the scenario's meaning; empty when it can be simulated.
    ///
    /// Law: a scenario without errors here can be compiled to a model. Warnings are about what a planner
    /// probably did not mean.
    public func problems() -> [ScenarioProblem] { problems(besides: []) }

    /// The same, without what follows from values that could not be read and are only stand-ins.
    ///
    /// A file reader uses this so that one unreadable value is not reported twice.
    public func problems(besides unreadable: [[ScenarioProblem.PathElement]]) -> [ScenarioProblem] {
        var list = ProblemList(scenario: self, unreadable: unreadable)
        findCalendarProblems(&list)
        findSchoolProblems(&list)
        findPopulationProblems(&list)
        findAbsenceProblems(&list)
        findLadderProblems(&list)
        findRoleProblems(&list)
        findStaffProblems(&list)
        findPlanBoundProblems(&list)
        findPriceProblems(&list)
        findClassProblems(&list)
        findDatedProblems(&list)
        findFirstDayProblems(&list)
        findAllocationProblems(&list)
        findInterventionProblems(&list)
        findCoverageProblems(&list)
        findIdleProblems(&list)
        findQueueProblems(&list)
        findPlanProblems(&list)
        findUnknownProblems(&list)
        findPluginProblems(&list)
        findSizeProblems(&list)
        return list.problems
    }
}

extension ScenarioProblem.PathElement: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .key(value) }
    public init(integerLiteral value: Int) { self = .index(value) }
}

/// A part of a scenario that other parts refer to.
enum ScenarioSection: Hashable, CaseIterable {
    case years, schools, pupils, profiles, roles, staff, ladder, classes, interventions, unknowns

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
        case "classes": return isName ? [.classes] : []
        case "interventions": return isName ? [.interventions] : []
        case "unknowns": return isName ? [.unknowns] : []
        case "staff": return isWhole || keys.contains("role") || keys.contains("schools") ? [.staff] : []
        default: return []
        }
    }
}

extension Scenario {
    /// Whether the plugins have names of their own and what they refer to exists.
    func findPluginProblems(_ list: inout ProblemList) {
        list.requireDistinct(plugins.map(\.id), .plugin) { ["plugins", .index($0), "id"] }
        for (index, use) in plugins.enumerated() {
            for (name, value) in zip(use.names, use.values) {
                findReferenceProblems(value, at: ["plugins", .index(index), .key(name)], &list)
            }
        }
    }

    private func findReferenceProblems(
        _ value: PluginValue, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        switch value {
        case .school(let id?):
            list.requireKnown(id, .school, among: list.schoolNames, in: .schools, at: path)
        case .step(let id):
            list.requireKnown(id, .step, among: ladder.map(\.id), in: .ladder, at: path)
        case .declared(let id):
            list.requireKnown(
                id, .intervention, among: interventions.map(\.id), in: .interventions, at: path)
        case .school(nil), .number, .flag, .word, .date, .grades: break
        }
    }
}
