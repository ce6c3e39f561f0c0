import Localization

extension Scenario {
    /// Warns of an order of service that nobody keeps, because the roles asked do not serve by priority.
    func findQueueProblems(_ list: inout ProblemList) {
        let isKnown = roles.indices.allSatisfy { list.isReadable(["roles", .index($0), "discipline"]) }
        guard list.trusts(.roles), isKnown else { return }
        for (index, step) in ladder.enumerated() {
            findPriorityProblems(step.priority, step.stages, at: ["ladder", .index(index)], &list)
        }
        for (index, intervention) in interventions.enumerated() {
            findPriorityProblems(
                intervention.priority, intervention.stages, at: ["interventions", .index(index)], &list)
        }
        for (index, role) in roles.enumerated() {
            findUrgencyProblems(role, at: ["roles", .index(index), "background", "urgent"], &list)
        }
    }

    private func findPriorityProblems(
        _ priority: Int, _ stages: [WorkStage], at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        let isSaid = priority != LadderStep.ordinaryPriority
        guard isSaid, list.isReadable(path + ["work"]), !stages.contains(where: keepsPriority) else { return }
        let asked = roles.map(\.id).filter { id in
            stages.contains { stage in stage.items.contains { $0.role == id } }
        }
        let name = list.name(path + ["priority"])
        if asked.isEmpty {
            list.warn(Words.Fault.priorityOfNoWork(name), at: path + ["priority"])
        } else {
            list.warn(
                Words.Fault.priorityUnheeded(name, quotedList(asked)),
                at: path + ["priority"], remedy: Words.Fault.giveDisciplineOrLeavePriority
            )
        }
    }

    /// Whether the priority of a stage's work matters: to a role, or to meetings that want the same people.
    private func keepsPriority(_ stage: WorkStage) -> Bool {
        stage.items.contains { item in
            guard let role = roles.first(where: { $0.id == item.role }) else { return true }
            return stage.form == .together ? role.discipline != .unlimited : role.discipline == .priority
        }
    }

    private func findUrgencyProblems(
        _ role: Role, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard let background = role.background, background.urgentShare > 0, role.discipline != .priority
        else { return }
        list.warn(
            Words.Fault.urgencyUnheeded(list.name(path), role.id, role.discipline.rawValue),
            at: path, remedy: Words.Fault.giveDisciplineOrLeaveUrgent)
    }
}

extension LadderStep {
    /// The priority of work of which nothing else is said.
    static let ordinaryPriority = 5
}
