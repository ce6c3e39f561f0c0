import Localization

// Posts and seats that are there for a time, and prices of single school years.
extension Scenario {
    func findDatedProblems(_ list: inout ProblemList) {
        for (index, pool) in staff.enumerated() {
            let path: ProblemList.Path = ["staff", .index(index)]
            findPeriodProblems(pool, at: path, &list)
            findUnmannedWarmUp(pool, at: path, &list)
            for (number, change) in pool.changes.enumerated() {
                let here = path + ["changes", .index(number)]
                list.check(PostChange.Number.self, of: change, at: here)
                if change.posts == 0 {
                    list.warn(Words.Fault.noChange(list.name(here)), at: here + ["posts"])
                }
                if change.paidShare > 0, change.posts > 0 {
                    list.error(
                        Words.Fault.paidOfMore(list.name(here + ["paid"])), at: here + ["paid"],
                        remedy: Words.Fault.paidIsOfFewer)
                }
            }
            if let (date, left) = firstBelowZero(pool) {
                list.error(
                    Words.Fault.fewerThanNone(list.name(path), plain(left) + " htv", date),
                    at: path + ["changes"])
            }
        }
        for (index, small) in classes.enumerated() {
            let path: ProblemList.Path = ["classes", .index(index)]
            findPeriodProblems(small, at: path, &list)
            for (number, change) in small.changes.enumerated() {
                let here = path + ["changes", .index(number)]
                list.check(SeatChange.Number.self, of: change, at: here)
                if change.seats == 0 {
                    list.warn(Words.Fault.noChange(list.name(here)), at: here + ["seats"])
                }
            }
            if let (date, left) = firstBelowZero(small) {
                list.error(
                    Words.Fault.fewerThanNone(list.name(path), plain(left), date), at: path + ["changes"])
            }
        }
    }

    /// Which way round dates are, and whether the run ever sees them.
    private func findPeriodProblems(
        _ amounts: some DatedAmounts, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        findPeriodProblems(amounts.period, at: path, isOwn: true, &list)
        for (number, period) in amounts.datedChanges.map(\.period).enumerated() {
            let here = path + ["changes", .index(number)]
            if period.isAlways {
                list.error(
                    Words.Fault.noDate(list.name(here)), at: here, remedy: Words.Fault.sayDate)
            }
            findPeriodProblems(period, at: here, &list)
        }
    }

    /// Whoever was never there before the first day left nobody's requests waiting for a year.
    private func findUnmannedWarmUp(_ pool: StaffPool, at path: ProblemList.Path, _ list: inout ProblemList) {
        let pool = inWarmUp(pool)
        guard !pool.isConstant, run.warmUpYears > 0, list.trusts(.years, .roles), list.isReadable(["run"]),
            let first = years.first?.costMonths.first?.first, let start = firstDateOfWarmUp,
            roles.contains(where: { $0.id == pool.role && $0.discipline != .unlimited })
        else { return }
        let before = pool.datesOfEachAmount.filter { start < $0 && $0 < first } + [start]
        guard before.allSatisfy({ pool.posts(on: $0) == 0 }),
            let begins = dates(of: pool).first(where: { pool.posts(on: $0) > 0 })
        else { return }
        list.warn(
            Words.Fault.noneInWarmUp(list.name(path), begins),
            at: path + [pool.period.from == nil ? "changes" : "from"], remedy: Words.Fault.sayWhatWaits)
    }

    /// - Parameter isOwn: whether it is of the own amount, and not of a change.
    private func findPeriodProblems(
        _ period: Period, at path: ProblemList.Path, isOwn: Bool = false, _ list: inout ProblemList
    ) {
        if let from = period.from, let to = period.to, to < from {
            list.error(Words.Fault.endsBefore(list.name(path + ["to"]), to, from), at: path + ["to"])
            return
        }
        guard list.trusts(.years), let first = years.first?.costMonths.first?.first,
            let last = years.last?.costMonths.last
        else { return }
        let end = last.first.adding(days: last.days - 1)
        if let from = period.from, from > end {
            list.warn(
                isOwn
                    ? Words.Fault.neverThere(list.name(path + ["from"]))
                    : Words.Fault.afterTheRun(list.name(path + ["from"]), from, end), at: path + ["from"])
        }
        if let to = period.to, to < first {
            list.warn(
                isOwn
                    ? Words.Fault.neverThere(list.name(path + ["to"]))
                    : Words.Fault.beforeTheRun(list.name(path + ["to"]), to, first), at: path + ["to"])
        }
    }

    /// The first date from which fewer than none would be left, and how many that would be.
    private func firstBelowZero(_ amounts: some DatedAmounts) -> (CalendarDate, Double)? {
        amounts.datedChanges.isEmpty
            ? nil : amounts.datesOfEachAmount.map { ($0, amounts.sum(on: $0)) }.first { $0.1 < -1e-9 }
    }

    /// Prices of years that are not in the scenario, and of a first year that follows from nothing.
    func findPriceProblems(_ list: inout ProblemList) {
        findUnknownYears(money.indexByYear, at: ["money", "indexByYear"], grows: true, &list)
        for (index, role) in roles.enumerated() {
            let (path, terms): (ProblemList.Path, PayTerms) = (["roles", .index(index)], role.payTerms)
            list.check(PayTerms.Number.self, of: terms, at: path)
            findUnknownYears(terms.indexByYear, at: path + ["indexByYear"], grows: true, &list)
            findUnknownYears(terms.payByYear, at: path + ["payByYear"], grows: false, &list)
            if !terms.payByYear.isEmpty, role.monthlyPay <= 0, list.isReadable(path + ["monthlyPay"]) {
                list.error(
                    Words.Fault.payWithoutFirst(list.name(path + ["payByYear"])), at: path + ["payByYear"],
                    remedy: Words.Fault.giveMonthlyPay)
            }
            for label in terms.payByYear.keys.sorted() where terms.indexByYear[label] != nil {
                list.error(
                    Words.Fault.payAndIndex(label), at: path + ["payByYear", .key(label)],
                    remedy: Words.Fault.giveOneOfThem)
            }
        }
    }

    private func findUnknownYears(
        _ numbers: [String: Double], at path: ProblemList.Path, grows: Bool, _ list: inout ProblemList
    ) {
        guard list.trusts(.years) else { return }
        let labels = years.map(\.label)
        for label in numbers.keys.sorted() {
            let here = path + [.key(label)]
            guard let year = labels.firstIndex(of: label) else {
                list.error(
                    Words.Fault.unknownYear(list.name(path), label), at: here,
                    remedy: Words.Fault.thereAre(quotedList(labels)))
                continue
            }
            if year == 0 {
                list.error(
                    Words.Fault.firstYearsPrice(list.name(here)), at: here,
                    remedy: grows ? Words.Fault.growthIsLater : Words.Fault.giveMonthlyPay)
            }
        }
    }
}
