extension Scenario {
    public enum Section: Sendable, Hashable, CaseIterable { case years, schools, pupils, profiles, roles, staff, ladder, classes }
    public func problems() -> [ScenarioProblem] { problems(doubting: []) }
    public func problems(doubting: Set<Section>) -> [ScenarioProblem] { [] }
}
