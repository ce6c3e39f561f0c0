extension Scenario {
    func findSchoolProblems(_ list: inout ProblemList) {
        if schools.isEmpty { list.error("the scenario has no schools", at: ["schools"]) }
        list.requireDistinct(schools.map(\.id), "schools") { ["schools", .index($0), "id"] }
        for (index, school) in schools.enumerated() {
            let path: ProblemList.Path = ["schools", .index(index)]
            list.requireTenGrades(school.pupilsByGrade.count, at: path + ["pupilsByGrade"])
            for (grade, pupils) in school.pupilsByGrade.enumerated() where pupils < 0 {
                list.error(
                    "`\(school.id)` has \(pupils) pupils in grade \(grade)",
                    at: path + ["pupilsByGrade", .key("\(grade)")])
            }
            findContinuationProblems(school, at: path, &list)
        }
        if !schools.isEmpty, list.trusts(.pupils), schools.allSatisfy({ $0.topGrade == nil }) {
            list.error("no school has pupils", at: ["schools"])
        }
        findLessonProblems(&list)
    }

    private func findContinuationProblems(
        _ school: School, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        let here = path + ["continuesTo"]
        guard let next = school.continuesTo else {
            if let top = school.topGrade, top < 9, list.trusts(.pupils, .schools) {
                list.warn(
                    "`\(school.id)` ends with grade \(top) and continues nowhere, so its pupils leave the municipality",
                    at: path, remedy: "say where they go on with `continuesTo` (column `continues_to`)")
            }
            return
        }
        list.requireKnown(next, "school", among: schools.map(\.id), in: .schools, at: here)
        var chain = [school.id]
        var reached: String? = next
        while let id = reached, !chain.contains(id) {
            chain.append(id)
            reached = schools.first { $0.id == id }?.continuesTo
        }
        // Each circle is reported at its first school.
        guard reached == school.id, list.trusts(.schools) else { return }
        let first = schools.firstIndex { chain.contains($0.id) }
        guard let first, schools[first].id == school.id else { return }
        let circle = (chain + [school.id]).map { "`\($0)`" }.joined(separator: " to ")
        list.error(
            chain.count == 1
                ? "`\(school.id)` continues to itself" : "the schools continue in a circle: \(circle)",
            at: here)
    }

    private func findLessonProblems(_ list: inout ProblemList) {
        let path: ProblemList.Path = ["weeklyLessons"]
        list.requireTenGrades(weeklyLessons.count, at: path)
        guard list.trusts(.pupils) else { return }
        for grade in gradesWithPupils where weeklyLessons.indices.contains(grade) && weeklyLessons[grade] <= 0
        {
            list.error(
                "grade \(grade) has pupils but \(weeklyLessons[grade]) weekly lessons",
                at: path + [.key("\(grade)")],
                remedy: "give every grade that has pupils its lessons, such as `\(grade): 25`")
        }
    }

    /// Grades that have pupils, now or when pupils have moved up.
    var gradesWithPupils: [Int] {
        let now = Grade.all.filter { grade in schools.contains { $0.pupils(inGrade: grade) > 0 } }
        guard years.count > 1, let low = now.first, let high = now.last else { return now }
        return Array(low...high)
    }

    func findPopulationProblems(_ list: inout ProblemList) {
        let path: ProblemList.Path = ["population"]
        list.requireShare(population.supportShare, at: path + ["supportShare"])
        list.requireShare(population.outMigrationPerYear, at: path + ["outMigration"])
        list.requireNotNegative(population.inMigrationPerYear, "", at: path + ["inMigration"])
        list.require(
            population.intakeGrowth > 0 && population.intakeGrowth.isFinite,
            percent(population.intakeGrowth - 1),
            "more than -100 %", at: path + ["intakeGrowth"])
        findProfileProblems(at: path + ["profiles"], &list)
    }

    private func findProfileProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        let profiles = population.profiles
        list.requireDistinct(profiles.map(\.id), "profiles") { path + [.key(profiles[$0].id)] }
        for profile in profiles { list.requireShare(profile.share, at: path + [.key(profile.id)]) }
        guard list.trusts(.profiles) else { return }
        let sum = profiles.reduce(0) { $0 + $1.share }
        if abs(sum - 1) > 1e-6 {
            list.error(
                "the shares of the needs profiles sum to \(percent(sum)); they must sum to 100 %", at: path)
        }
    }
}

extension School {
    /// Pupils of a grade; 0 for a grade that is not there.
    func pupils(inGrade grade: Int) -> Int {
        pupilsByGrade.indices.contains(grade) ? pupilsByGrade[grade] : 0
    }

    /// The highest grade with pupils; `nil` when there are none.
    var topGrade: Int? { pupilsByGrade.lastIndex { $0 > 0 } }
}
