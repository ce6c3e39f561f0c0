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
            findLevelProblems(school, at: path, &list)
        }
        findCircles(&list)
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
            // Where no school has a higher grade, all leave, and nothing can be said of it.
            if let top = school.topGrade, top < Grade.lastOfBasic, list.trusts(.pupils, .schools),
                schools.contains(where: { ($0.topGrade ?? 0) > top })
            {
                list.warn(
                    Words.Fault.continuesNowhere(school.id, top),
                    at: path, remedy: Words.Fault.sayContinuation)
            }
            return
        }
        list.requireKnown(next, .school, among: list.schoolNames, in: .schools, at: here)
    }

    /// Reports each circle in which schools continue to each other, at its first school.
    private func findCircles(_ list: inout ProblemList) {
        guard list.trusts(.schools) else { return }
        for circle in circles {
            let names = circle.map { schools[$0].id }
            list.error(
                names.count == 1
                    ? Words.Fault.continuesToItself(names[0])
                    : Words.Fault.continueInCircle(names + [names[0]]),
                at: ["schools", .index(circle[0]), "continuesTo"])
        }
    }

    /// The circles in which schools continue to each other, each from its first school on.
    ///
    /// - Complexity: linear; every school is walked through once.
    private var circles: [[Int]] {
        let places = Dictionary(
            schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let next = schools.map { $0.continuesTo.flatMap { places[$0] } }
        var walks = [Int?](repeating: nil, count: schools.count)
        var circles: [[Int]] = []
        for start in schools.indices {
            var walk: [Int] = []
            var place: Int? = start
            while let here = place, walks[here] == nil {
                walks[here] = start
                walk.append(here)
                place = next[here]
            }
            guard let end = place, walks[end] == start, let first = walk.firstIndex(of: end) else { continue }
            let circle = walk[first...]
            let least = circle.indices.min { circle[$0] < circle[$1] } ?? first
            circles.append(Array(circle[least...] + circle[..<least]))
        }
        return circles
    }

    private func findLessonProblems(_ list: inout ProblemList) {
        let path: ProblemList.Path = ["weeklyLessons"]
        list.requireTenGrades(weeklyLessons.count, at: path)
        list.check(Scenario.Number.self, of: self, at: [])
        guard list.trusts(.pupils) else { return }
        guard !weeklyLessons.isEmpty else { return }
        for grade in gradesWithPupils where weeklyLessons.ofGrade(grade) == 0 {
            list.error(
                Words.Fault.lessons(weeklyLessons.ofGrade(grade), inGrade: grade),
                at: path + [.key("\(grade)")],
                remedy: Words.Fault.giveLessons(grade))
        }
    }

    func findPopulationProblems(_ list: inout ProblemList) {
        let path: ProblemList.Path = ["population"]
        list.requireTenGrades(population.supportShareByGrade.count, at: path + ["supportShare"])
        list.check(Population.Number.self, of: population, at: path)
        findProfileProblems(at: path + ["profiles"], &list)
        findChangeProblems(at: path + ["changes"], &list)
        findCountDayProblems(&list)
        findGoingOnProblems(at: path + ["goingOn"], &list)
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
