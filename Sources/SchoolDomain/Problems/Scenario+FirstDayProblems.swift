import Localization

// What is known of the first day: whether it can have been so.
extension Scenario {
    func findFirstDayProblems(_ list: inout ProblemList) {
        for (index, row) in firstDay.requests.enumerated() {
            findProblems(row, at: ["firstDay", "requests", .index(index)], &list)
        }
        for (index, row) in firstDay.cases.enumerated() {
            let path: ProblemList.Path = ["firstDay", "cases", .index(index)]
            list.check(OpenCases.Number.self, of: row, at: path)
            list.requireKnown(row.step, .step, among: ladder.map(\.id), in: .ladder, at: path + ["step"])
            requireSchool(row.school, at: path + ["school"], &list)
            requireBefore(row.since, at: path + ["since"], &list)
            requireEnough(row.count, school: row.school, .all, at: path + ["count"], &list)
        }
        for (index, row) in firstDay.participants.enumerated() {
            findProblems(row, at: ["firstDay", "participants", .index(index)], &list)
        }
        findHoursProblems(&list)
    }

    private func findProblems(_ row: OpenRequests, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.check(OpenRequests.Number.self, of: row, at: path)
        list.requireKnown(row.role, .role, among: roles.map(\.id), in: .roles, at: path + ["role"])
        requireSchool(row.school, at: path + ["school"], &list)
        requireBefore(row.since, at: path + ["since"], &list)
        guard let role = roles.first(where: { $0.id == row.role }), list.trusts(.roles, .staff, .schools)
        else { return }
        if role.background == nil || role.discipline == .unlimited {
            list.error(
                Words.Fault.keepsNoQueue(role.id), at: path + ["role"],
                remedy: Words.Fault.requestsOfBackground)
        } else if schools.contains(where: { $0.id == row.school }),
            !staff.contains(where: { $0.servedRoles.contains(row.role) && $0.serves(row.school) })
        {
            list.error(Words.Fault.servesNot(role.id, row.school), at: path + ["school"])
        }
    }

    private func findProblems(_ row: Participants, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.check(Participants.Number.self, of: row, at: path)
        let here = path + ["intervention"]
        list.requireKnown(
            row.intervention, .intervention, among: interventions.map(\.id), in: .interventions, at: here)
        if firstDay.participants.count(where: { $0.intervention == row.intervention }) > 1 {
            list.error(Words.Fault.saidTwice(row.intervention), at: here)
        }
        guard list.trusts(.interventions, .years), row.count > 0, let first = firstDate,
            let intervention = interventions.first(where: { $0.id == row.intervention })
        else { return }
        let eligible = schools.filter {
            intervention.eligibility.schools.isEmpty || intervention.eligibility.schools.contains($0.id)
        }
        requireEnough(
            row.count, of: eligible, intervention.eligibility.grades, at: path + ["count"], &list)
        if let from = intervention.from, from > first {
            list.error(Words.Fault.notYetAdopted(row.intervention, from, first), at: here)
        }
    }

    private func findHoursProblems(_ list: inout ProblemList) {
        for (index, row) in firstDay.hours.enumerated() {
            let path: ProblemList.Path = ["firstDay", "hours", .index(index)]
            list.check(HoursSoFar.Number.self, of: row, at: path)
            requireSchool(row.school, at: path + ["school"], &list)
            if row.grades.isEmpty { list.error(Words.Fault.hoursOfNoGrade, at: path + ["grades"]) }
            requireEnough(row.count, school: row.school, row.grades, at: path + ["count"], &list)
        }
        guard !firstDay.hours.isEmpty else { return }
        let path: ProblemList.Path = ["firstDay", "hours"]
        if case .rolling = counting.window, list.isReadable(["counting"]) {
            list.error(Words.Fault.hoursInRolling, at: path, remedy: Words.Fault.countFromStart)
        }
        guard list.trusts(.years), let first = firstDate else { return }
        if first.parts.month == 8 {
            list.warn(Words.Fault.hoursInAugust(first), at: path, remedy: Words.Fault.hoursAreOfTheYear)
        } else {
            let days = calendars(list).first?.days.count ?? 0
            list.warn(Words.Fault.yearInPart(first, days: days), at: path, remedy: Words.Fault.givePart)
        }
    }

    /// Known are no more than there may be pupils.
    private func requireEnough(
        _ count: Int, school: String?, _ grades: GradeSet, at path: ProblemList.Path,
        _ list: inout ProblemList
    ) {
        requireEnough(count, of: schools.filter { school == nil || $0.id == school }, grades, at: path, &list)
    }

    private func requireEnough(
        _ count: Int, of schools: [School], _ grades: GradeSet, at path: ProblemList.Path,
        _ list: inout ProblemList
    ) {
        guard list.trusts(.schools, .pupils), !schools.isEmpty else { return }
        let pupils = schools.reduce(0) { sum, school in
            school.pupilsByGrade.indices.filter(grades.contains).reduce(sum) { $0 + school.pupilsByGrade[$1] }
        }
        if count > pupils { list.error(Words.Fault.morePupils(list.name(path), count, pupils), at: path) }
    }

    private func requireSchool(_ school: String?, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard let school else { return }
        list.requireKnown(school, .school, among: list.schoolNames, in: .schools, at: path)
    }

    /// A date of the warm-up: what has waited is of one of its days.
    private func requireBefore(_ date: CalendarDate, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard list.trusts(.years), list.isReadable(["run"]), let first = firstDate,
            let start = firstDateOfWarmUp
        else { return }
        if date >= first {
            list.error(Words.Fault.notBefore(list.name(path), date, first), at: path)
        } else if date < start {
            list.error(
                Words.Fault.beforeWarmUp(list.name(path), date, start), at: path,
                remedy: run.warmUpYears > 0 ? Words.Fault.longerWarmUp : Words.Fault.someWarmUp)
        }
    }
}
