extension Scenario {
    /// Posts that serve several roles have one queue and one employer, so the roles must agree on both.
    func findSharedPosts(_ pool: StaffPool, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.require(
            pool.travelMinutes >= 0, "\(pool.travelMinutes) min", "0 min or more", at: path + ["travel"])
        guard !pool.also.isEmpty, list.isReadable(path + ["also"]) else { return }
        let own = roles.first { $0.id == pool.role }
        for (number, id) in pool.also.enumerated() {
            let here = path + ["also", .index(number)]
            list.requireKnown(id, "role", among: roles.map(\.id), in: .roles, at: here)
            if id == pool.role || pool.also[..<number].contains(id) {
                list.error("`\(id)` is named twice in one row of staff", at: here)
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
                "posts of `\(own.id)` cannot also serve `\(other.id)`: one queue is served `\(own.discipline.rawValue)`, the other `\(other.discipline.rawValue)`",
                at: path, remedy: "give both roles the same `discipline`")
        }
        if own.employer != other.employer {
            list.error(
                "posts of `\(own.id)` cannot also serve `\(other.id)`: they have different employers",
                at: path)
        }
        if let limited = [own, other].first(where: { $0.caseload != nil }) {
            list.error(
                "posts of `\(own.id)` cannot also serve `\(other.id)`: `\(limited.id)` has a `caseload`",
                at: path,
                remedy: "open cases are limited by posts that do nothing else")
        }
    }

    func findLifeProblems(_ role: Role, at path: ProblemList.Path, _ list: inout ProblemList) {
        list.require(role.leaveDays >= 0, "\(role.leaveDays) d", "0 d or more", at: path + ["leave"])
        if let days = role.recruitmentDays {
            list.check(days, .days, at: path + ["recruitment"])
            if role.turnoverShare == 0 {
                list.warn(
                    "`\(list.name(path + ["recruitment"]))` changes nothing: nobody leaves",
                    at: path + ["recruitment"], remedy: "say how many do with `turnover`")
            }
        } else if role.turnoverShare > 0 {
            list.warn(
                "`\(list.name(path + ["turnover"]))` changes nothing: a post that is left is filled the same day",
                at: path + ["turnover"], remedy: "say how long it takes with `recruitment`")
        }
        guard let overtime = role.overtime else { return }
        let here = path + ["overtime"]
        list.require(
            overtime.perDayMinutes >= 0, "\(overtime.perDayMinutes) min", "0 min or more",
            at: here + ["perDay"])
        list.require(
            overtime.perYearMinutes >= 0, "\(overtime.perYearMinutes) min", "0 min or more",
            at: here + ["perYear"])
        list.requireNotNegative(overtime.payFactor, "", at: here + ["pay"])
    }
}
