import Localization

extension Scenario {
    func findSchoolProblems(_ list: inout ProblemList) {
        if schools.isEmpty { list.error(Words.Fault.noSchools, at: ["schools"]) }
        list.requireDistinct(schools.map(\.id), .school) { ["schools", .index($0), "id"] }
        for (index, school) in schools.enumerated() {
            let path: ProblemList.Path = ["schools", .index(index)]
            list.requireTenGrades(school.pupilsByGrade.count, at: path + ["pupilsByGrade"])
            list.check(School.Number.self, of: school, at: path)
            findContinuationProblems(school, at: path, &list)
        }
        if !schools.isEmpty, list.trusts(.pupils), schools.allSatisfy({ $0.topGrade == nil }) {
            list.error(Words.Fault.noPupils, at: ["schools"])
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
                    Words.Fault.continuesNowhere(school.id, top),
                    at: path, remedy: Words.Fault.sayContinuation)
            }
            return
        }
        list.requireKnown(next, .school, among: schools.map(\.id), in: .schools, at: here)
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
        list.error(
            chain.count == 1
                ? Words.Fault.continuesToItself(school.id)
                : Words.Fault.continueInCircle(chain + [school.id]),
            at: here)
    }

    private func findLessonProblems(_ list: inout ProblemList) {
        let path: ProblemList.Path = ["weeklyLessons"]
        list.requireTenGrades(weeklyLessons.count, at: path)
        list.check(Scenario.Number.self, of: self, at: [])
        guard list.trusts(.pupils) else { return }
        for grade in gradesWithPupils where weeklyLessons.indices.contains(grade) && weeklyLessons[grade] == 0
        {
            list.error(
                Words.Fault.lessons(weeklyLessons[grade], inGrade: grade),
                at: path + [.key("\(grade)")],
                remedy: Words.Fault.giveLessons(grade))
        }
    }

    func findPopulationProblems(_ list: inout ProblemList) {
        let path: ProblemList.Path = ["population"]
        list.check(Population.Number.self, of: population, at: path)
        findProfileProblems(at: path + ["profiles"], &list)
    }

    private func findProfileProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        let profiles = population.profiles
        list.requireDistinct(profiles.map(\.id), .profile) { path + [.key(profiles[$0].id)] }
        for profile in profiles { list.check(profile.share, .share, at: path + [.key(profile.id)]) }
        guard list.trusts(.profiles) else { return }
        let sum = profiles.reduce(0) { $0 + $1.share }
        if abs(sum - 1) > 1e-6 {
            list.error(
                Words.Fault.profileSum(percent(sum)), at: path)
        }
    }
}
