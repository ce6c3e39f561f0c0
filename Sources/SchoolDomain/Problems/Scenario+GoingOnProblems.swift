import Localization

extension Scenario {
    /// A school has pupils of one kind of education, so that it is known after which grade they leave it.
    func findLevelProblems(_ school: School, at path: ProblemList.Path, _ list: inout ProblemList) {
        let grades = school.pupilsByGrade.indices.filter { school.pupilsByGrade[$0] > 0 }
        if Set(grades.map { Track(grade: $0) }).count > 1 {
            list.error(
                Words.Fault.severalLevels(school.id), at: path + ["pupilsByGrade"],
                remedy: Words.Fault.schoolForEachLevel)
        }
        guard let next = school.continuesTo, school.track == nil, list.trusts(.schools, .pupils),
            schools.contains(where: { $0.id == next && $0.track != nil })
        else { return }
        list.error(
            Words.Fault.continuesAfterBasic(school.id, next), at: path + ["continuesTo"],
            remedy: Words.Fault.sayGoingOn)
    }

    func findGoingOnProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        guard let going = population.goingOn else { return }
        for track in Track.allCases {
            let (start, here) = (going.start(track), path + [.key(track.rawValue)])
            list.check(NewStart.Number.self, of: start, at: here)
            if start.worsens + start.lost > 1 + 1e-9 {
                list.error(Words.Fault.worseAndLost(percent(start.worsens + start.lost)), at: here)
            }
        }
        for (index, place) in going.places.enumerated() {
            findProblems(of: place, at: path + ["to", .index(index)], &list)
        }
        guard list.trusts(.schools, .pupils) else { return }
        for school in schools where school.pupils(inGrade: Grade.lastOfBasic) > 0 {
            let open = going.places.filter { $0.from.isEmpty || $0.from.contains(school.id) }
            let sum = open.reduce(0) { $0 + $1.share }
            guard sum > 1 + 1e-9 else { continue }
            list.error(Words.Fault.goingOnSum(school.id, percent(sum)), at: path + ["to"])
            break
        }
    }

    private func findProblems(
        of place: GoingOn.Place, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        list.check(GoingOn.Place.Number.self, of: place, at: path)
        list.requireKnown(place.school, .school, among: list.schoolNames, in: .schools, at: path + ["school"])
        for (index, school) in place.from.enumerated() {
            list.requireKnown(
                school, .school, among: list.schoolNames, in: .schools, at: path + ["from", .index(index)])
        }
        guard list.trusts(.schools, .pupils),
            let school = schools.first(where: { $0.id == place.school }), school.track == nil
        else { return }
        list.error(
            Words.Fault.notSecondDegree(school.id), at: path + ["school"],
            remedy: Words.Fault.secondDegreeGrades)
    }
}
