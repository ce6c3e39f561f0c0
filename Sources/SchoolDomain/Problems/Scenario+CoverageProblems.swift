import Localization

extension Scenario {
    /// Somebody who asks a role for work with the pupils of some schools.
    private struct Need {
        let role: String
        /// Empty means all.
        let schools: [String]
        let path: ProblemList.Path
    }

    /// Every role that is asked for work must have staff for every school whose pupils may need it.
    func findCoverageProblems(_ list: inout ProblemList) {
        guard list.trusts(.schools, .pupils, .staff, .roles) else { return }
        var reported: Set<String> = []
        let schoolsWithPupils = schoolsWithPupils
        for need in needs where roles.contains(where: { $0.id == need.role }) && !reported.contains(need.role)
        {
            let wanted = Set(need.schools)
            let asked = schoolsWithPupils.filter { wanted.isEmpty || wanted.contains($0) }
            let pools = staff.filter { $0.servedRoles.contains(need.role) }
            let served = Set(pools.flatMap(\.schools))
            let alone =
                pools.contains(where: \.schools.isEmpty) ? [] : asked.filter { !served.contains($0) }
            guard !alone.isEmpty else { continue }
            reported.insert(need.role)
            let some = alone.count == schoolsWithPupils.count ? nil : alone
            list.error(
                Words.Fault.uncovered(need.role, schools: some), at: need.path,
                remedy: Words.Fault.addStaff)
        }
    }

    private var needs: [Need] {
        var needs: [Need] = []
        func add(_ stages: [WorkStage], _ schools: [String], _ path: ProblemList.Path) {
            for (stage, work) in stages.enumerated() {
                for (item, asked) in work.items.enumerated() {
                    let here = path + [.index(stage), "items", .index(item), "role"]
                    needs.append(Need(role: asked.role, schools: schools, path: here))
                }
            }
        }
        for (index, step) in ladder.enumerated() { add(step.stages, [], ["ladder", .index(index), "work"]) }
        add(seatAllocation.stages, [], ["seatAllocation", "work"])
        for (index, small) in classes.enumerated() {
            for (number, row) in small.requests.enumerated() {
                needs.append(
                    Need(
                        role: row.role, schools: [small.hostSchool],
                        path: ["classes", .index(index), "requests", .index(number), "role"]))
            }
        }
        if let waiting = seatAllocation.whileWaiting {
            needs.append(
                Need(role: waiting.role, schools: [], path: ["seatAllocation", "whileWaiting", "role"]))
        }
        for (index, intervention) in interventions.enumerated() {
            let path: ProblemList.Path = ["interventions", .index(index)]
            let schools = intervention.eligibility.schools
            add(intervention.stages, schools, path + ["work"])
            if let ongoing = intervention.ongoing {
                needs.append(Need(role: ongoing.role, schools: schools, path: path + ["ongoing", "role"]))
            }
        }
        return needs
    }

    /// Schools that have pupils, or will have when pupils move up or take a seat.
    private var schoolsWithPupils: [String] {
        let continued = Set(schools.compactMap(\.continuesTo))
        let hosts = Set(classes.map(\.hostSchool))
        return schools.filter { $0.topGrade != nil || continued.contains($0.id) || hosts.contains($0.id) }
            .map(\.id)
    }
}
