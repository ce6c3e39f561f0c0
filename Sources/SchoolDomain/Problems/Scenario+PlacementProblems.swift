import Localization

extension Scenario {
    /// The largest small classes the law allows (Decree 852/1998, section 2): as a rule, and for heavier needs.
    public static let legalCaps = [10, 8, 6]

    /// Calendar days that a pupil may have waited before the first school day: as long as school lasts.
    static let waitedDaysMax = 3653

    func findClassProblems(_ list: inout ProblemList) {
        list.requireDistinct(classes.map(\.id), .smallClass) { ["classes", .index($0), "id"] }
        for (index, small) in classes.enumerated() {
            let path: ProblemList.Path = ["classes", .index(index)]
            list.requireKnown(
                small.hostSchool, .school, among: list.schoolNames, in: .schools, at: path + ["hostSchool"])
            findSeatProblems(small, at: path, &list)
            findGradeProblems(small.eligibility, of: small.id, isClass: true, at: path + ["for"], &list)
            check(small.eligibility, at: path + ["for"], &list)
            list.check(small.stayDays, .wholeDays, at: path + ["stay"])
            check(small.effect, at: path + ["effect"], &list)
            findReturnProblems(small, at: path, &list)
            findClassStaffProblems(small, at: path, &list)
            for (number, row) in small.requests.enumerated() {
                let here = path + ["requests", .index(number)]
                list.requireKnown(row.role, .role, among: roles.map(\.id), in: .roles, at: here + ["role"])
                list.check(SeatRequests.Number.self, of: row, at: here)
                list.check(row.minutes, .minutes, at: here + ["minutes"])
            }
            findWaitingProblems(small, at: path + ["waitingList"], &list)
        }
    }

    private func findReturnProblems(
        _ small: SmallClass, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard let back = small.gradualReturn else { return }
        let here = path + ["gradualReturn"]
        check(back.when, amount: "under", at: here + ["when"], &list)
        findReachProblems(
            of: back.when, for: small.eligibility.grades, at: here + ["when", "under"], &list,
            neverOver: Words.Fault.alwaysUnder)
        list.check(GradualReturn.Number.self, of: back, at: here)
    }

    private func findSeatProblems(_ small: SmallClass, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.check(SmallClass.Number.self, of: small, at: path)
        if SmallClass.Number.cap.rule.contains(Double(small.cap)) {
            list.require(
                Scenario.legalCaps.contains(small.cap), "\(small.cap)", Words.Fault.legalCap,
                at: path + ["cap"])
        }
        let most = max(small.seats, small.greatestSeats)
        if most > small.cap, list.isReadable(path + ["cap"]) {
            list.error(
                Words.Fault.overCap(small.id, seats: most, cap: small.cap),
                at: path + [small.seats > small.cap ? "seats" : "changes"],
                remedy: small.cap == 10
                    ? Words.Fault.heaviestNeeds : Words.Fault.anotherClass)
        }
        let first = firstDate.map { small.seats(on: $0) } ?? small.seats
        if let occupied = small.initiallyOccupied, occupied > max(0, first), list.isReadable(path + ["seats"])
        {
            list.error(
                Words.Fault.overOccupied(small.id, occupied, seats: first),
                at: path + ["occupied"], remedy: Words.Fault.lowerOccupied(list.name(path), to: max(0, first))
            )
        }
    }

    /// Reports something that is for no grade, or for grades where nobody is.
    func findGradeProblems(
        _ eligibility: Eligibility, of id: String, isClass: Bool, at path: ProblemList.Path,
        _ list: inout ProblemList
    ) {
        if eligibility.grades.isEmpty {
            list.error(Words.Fault.forNoGrade(id, isClass: isClass), at: path + ["grades"])
        } else if list.trusts(.pupils), !schools.isEmpty,
            !gradesWithPupils.contains(where: eligibility.grades.contains)
        {
            let grades = eligibility.grades.grades.map(String.init).joined(separator: ", ")
            list.error(Words.Fault.forEmptyGrades(id, grades, isClass: isClass), at: path + ["grades"])
        }
    }

    private func findWaitingProblems(
        _ small: SmallClass, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard list.trusts(.years), let first = years.first?.terms.map(\.first).min() else { return }
        for (index, row) in small.waitingList.enumerated() where row.since > first {
            list.error(
                Words.Fault.waitsSinceLater(small.id, row.since, first),
                at: path + [.index(index)])
        }
        for (index, row) in small.waitingList.enumerated()
        where first.serial - row.since.serial > Scenario.waitedDaysMax {
            list.error(
                Words.Fault.waitsTooLong(small.id, row.since),
                at: path + [.index(index)])
        }
    }

    func findAllocationProblems(_ list: inout ProblemList) {
        let path: ProblemList.Path = ["seatAllocation"]
        if let step = seatAllocation.referralStep {
            list.requireKnown(step, .step, among: ladder.map(\.id), in: .ladder, at: path + ["referralStep"])
        }
        list.check(SeatAllocation.Number.self, of: seatAllocation, at: path)
        checkStages(seatAllocation.stages, at: path + ["work"], &list)
        if let patience = seatAllocation.patienceDays { list.check(patience, .days, at: path + ["patience"]) }
        if let waiting = seatAllocation.whileWaiting { check(waiting, at: path + ["whileWaiting"], &list) }
    }
}
