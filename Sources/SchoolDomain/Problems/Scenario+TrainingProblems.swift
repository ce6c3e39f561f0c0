import Localization

/// Training of roles, and interventions that only the trained offer.
extension Scenario {
    func findTrainingProblems(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard let training = role.training else { return }
        list.check(Training.Number.self, of: training, at: path)
        let last = years.last?.terms.map(\.last).max()
        for (number, row) in training.trained.enumerated() {
            let here = path + ["trained", .index(number)]
            list.check(TrainedShare.Number.self, of: row, at: here)
            for (index, school) in row.schools.enumerated() {
                list.requireKnown(
                    school, .school, among: list.schoolNames, in: .schools,
                    at: here + ["schools", .index(index)])
            }
            if let from = row.from, let last, from > last, list.trusts(.years) {
                list.warn(Words.Fault.beginsAfterRun(from, last), at: here + ["from"])
            }
        }
        let isUsed = interventions.contains { $0.needsTrained == role.id }
        if !training.trained.isEmpty, !isUsed, list.trusts(.interventions) {
            list.warn(
                Words.Fault.trainedForNothing(role.id), at: path + ["trained"],
                remedy: Words.Fault.sayNeedsTrained(role.id))
        }
    }

    func findTrainedProblems(
        of intervention: Intervention, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard let id = intervention.needsTrained else { return }
        list.requireKnown(id, .role, among: roles.map(\.id), in: .roles, at: path)
        if list.trusts(.roles), roles.contains(where: { $0.id == id }), training(for: intervention) == nil {
            list.error(Words.Fault.nobodyTrained(id), at: path, remedy: Words.Fault.sayTrained(id))
        }
    }
}
