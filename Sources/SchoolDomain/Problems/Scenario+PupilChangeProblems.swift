import Localization

// Pupils who come or leave together: when, to which school and grades, and whether there are as many.
extension Scenario {
    func findChangeProblems(at path: ProblemList.Path, _ list: inout ProblemList) {
        for (index, change) in population.changes.enumerated() {
            let here = path + [.index(index)]
            list.check(PupilChange.Number.self, of: change, at: here)
            if change.pupils == 0 { list.warn(Words.Fault.noChange(list.name(here)), at: here + ["pupils"]) }
            list.requireKnown(
                change.school, .school, among: list.schoolNames, in: .schools, at: here + ["school"])
            findYearProblems(change, at: here + ["year"], &list)
            findGradeProblems(change, at: here + ["grades"], &list)
        }
        findMissingPupils(at: path, &list)
    }

    private func findYearProblems(
        _ change: PupilChange, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard list.trusts(.years), !years.isEmpty else { return }
        let labels = years.map(\.label)
        switch labels.firstIndex(of: change.year) {
        case nil:
            list.error(
                Words.Fault.unknownYear(list.name(path), change.year), at: path,
                remedy: Words.Fault.thereAre(quotedList(labels)))
        case 0:
            list.error(
                Words.Fault.firstYearsPupils(list.name(path)), at: path,
                remedy: Words.Fault.changeTheSchool(change.school))
        default: break
        }
    }

    /// A school takes pupils only in grades that it has, or will have when others have moved up.
    private func findGradeProblems(
        _ change: PupilChange, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        if change.grades.isEmpty { list.error(Words.Fault.changeOfNoGrade, at: path) }
        guard list.trusts(.pupils, .schools),
            let number = schools.firstIndex(where: { $0.id == change.school })
        else { return }
        let last = lastGrades[number]
        let first = schools[number].pupilsByGrade.firstIndex { $0 > 0 } ?? lowestFed(number)
        guard let wrong = change.grades.grades.first(where: { $0 < first || $0 > last }) else { return }
        list.error(
            Words.Fault.gradeNotThere(wrong, change.school), at: path,
            remedy: last < first ? nil : Words.Fault.gradesThere(first, last))
    }

    /// The lowest grade of a school that is empty at first.
    private func lowestFed(_ number: Int) -> Int {
        let last = lastGrades
        let fed = schools.indices.filter { schools[$0].continuesTo == schools[number].id && last[$0] >= 0 }
        return fed.map { last[$0] + 1 }.min() ?? Grade.count
    }

    /// Nobody leaves who is not there.
    private func findMissingPupils(at path: ProblemList.Path, _ list: inout ProblemList) {
        guard population.changes.contains(where: { $0.pupils < 0 }),
            list.trusts(.years, .pupils, .schools), list.isReadable(path)
        else { return }
        let forecast = pupilForecast
        for (index, change) in population.changes.enumerated() where change.pupils < 0 {
            guard let year = years.firstIndex(where: { $0.label == change.year }), year > 0,
                let school = schools.firstIndex(where: { $0.id == change.school })
            else { continue }
            let short = Grade.all.first {
                change.pupilsByGrade[$0] < 0 && forecast[year][school][$0] < 0
            }
            guard let grade = short else { continue }
            let there = forecast[year][school][grade] - Double(change.pupilsByGrade[grade])
            list.error(
                Words.Fault.fewerPupilsThere(
                    list.name(path + [.index(index)]), -change.pupilsByGrade[grade], grade,
                    plain(max(0, there))),
                at: path + [.index(index), "pupils"])
            return
        }
    }
}
