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
        findClassProblems(&list)
        findAllocationProblems(&list)
        findInterventionProblems(&list)
        findCoverageProblems(&list)
        findQueueProblems(&list)
        findPlanProblems(&list)
        findPluginProblems(&list)
        findSizeProblems(&list)
        return list.problems
    }
}

extension ScenarioProblem.PathElement: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .key(value) }
    public init(integerLiteral value: Int) { self = .index(value) }
}
