import Localization

extension Scenario {
    /// Posts that serve several roles have one queue and one employer, so the roles must agree on both.
    func findSharedPosts(_ pool: StaffPool, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard !pool.also.isEmpty, list.isReadable(path + ["also"]) else { return }
        let own = roles.first { $0.id == pool.role }
        for (number, id) in pool.also.enumerated() {
            let here = path + ["also", .index(number)]
            list.requireKnown(id, .role, among: roles.map(\.id), in: .roles, at: here)
            if id == pool.role || pool.also[..<number].contains(id) {
                list.error(Words.Fault.namedTwice(id), at: here)
            } else if let own, let other = roles.first(where: { $0.id == id }) {
                findUnshareable(own, other, at: here, &list)
            }
        }
    }

    private func findUnshareable(
        _ own: Role, _ other: Role, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        if own.discipline != other.discipline {
            list.error(
                Words.Fault.otherDiscipline(
                    own.id, own.discipline.rawValue, other.id, other.discipline.rawValue),
                at: path, remedy: Words.Fault.sameDiscipline)
        }
        if let employer = own.employer, let second = other.employer, employer != second {
            list.error(
                Words.Fault.otherEmployer(own.id, other.id),
                at: path)
        }
        if let limited = [own, other].first(where: { $0.caseload != nil }) {
            list.error(
                Words.Fault.limitedCases(own.id, other.id, limited.id),
                at: path,
                remedy: Words.Fault.casesNeedOwnPosts)
        }
    }

    func findLifeProblems(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        if let days = role.recruitmentDays {
            list.check(days, .days, at: path + ["recruitment"])
            if role.turnoverShare == 0 {
                list.warn(
                    Words.Fault.nobodyLeaves(list.name(path + ["recruitment"])),
                    at: path + ["recruitment"], remedy: Words.Fault.sayTurnover)
            }
        } else if role.turnoverShare > 0 {
            list.warn(
                Words.Fault.filledAtOnce(list.name(path + ["turnover"])),
                at: path + ["turnover"], remedy: Words.Fault.sayRecruitment)
        }
        if let overtime = role.overtime {
            list.check(Overtime.Number.self, of: overtime, at: path + ["overtime"])
        }
    }
}

extension Scenario {
    /// Reports bounds of posts between which no plan fits.
    func findPlanBoundProblems(_ list: inout ProblemList) {
        for (index, row) in staff.enumerated() {
            let path: ProblemList.Path = ["staff", .index(index)]
            guard let most = row.atMost else { continue }
            list.require(
                row.posts <= most, plain(row.posts) + " htv",
                Words.Fault.atMost("`atMost`, \(plain(most)) htv"), at: path + ["posts"])
            list.require(
                row.atLeast <= most, plain(row.atLeast) + " htv",
                Words.Fault.atMost("`atMost`, \(plain(most)) htv"),
                at: path + ["atLeast"])
        }
    }
}
