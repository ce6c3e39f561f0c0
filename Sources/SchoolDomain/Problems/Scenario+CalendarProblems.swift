import Localization

extension Scenario {
    func findCalendarProblems(_ list: inout ProblemList) {
        if years.isEmpty { list.error(Words.Fault.noYears, at: ["years"]) }
        list.requireDistinct(years.map(\.label), .year) { ["years", .index($0), "label"] }
        for (index, year) in years.enumerated() {
            findProblems(of: year, at: ["years", .index(index)], &list)
            if index > 0 {
                findOrderProblems(years[index - 1], year, at: ["years", .index(index), "terms"], &list)
            }
        }
        findOpenHolidays(&list)
        findLeapDayProblems(&list)
        findPartsOfYears(&list)
    }

    /// School years of which a part is run: what a year brings falls on its days, however few they are.
    private func findPartsOfYears(_ list: inout ProblemList) {
        for (index, calendar) in calendars(list).enumerated() {
            guard let first = calendar.days.first?.date, let last = calendar.days.last?.date else { continue }
            let (label, path) = (years[index].label, ProblemList.Path(["years", .index(index), "terms"]))
            if first.parts.month != 8 {
                // With hours so far the rest is said of them.
                guard index > 0 || firstDay.hours.isEmpty else { continue }
                list.warn(
                    Words.Fault.yearBeginsLate(label, first, days: calendar.days.count), at: path,
                    remedy: index > 0 ? Words.Fault.wholeYears : Words.Fault.giveHoursSoFar)
            } else if !(5...7).contains(last.parts.month) {
                list.warn(
                    Words.Fault.yearEndsEarly(label, last, days: calendar.days.count), at: path,
                    remedy: Words.Fault.wholeYears)
            }
        }
    }

    private func findProblems(of year: SchoolYear, at path: ProblemList.Path, _ list: inout ProblemList) {
        guard !year.terms.isEmpty else {
            list.error(Words.Fault.noTerms(list.name(path)), at: path + ["terms"])
            return
        }
        findLabelProblems(year, path, &list)
        findTermProblems(year, path, &list)
        findBreakProblems(year, path, &list)
        findHolidayProblems(year, path, &list)
        findExtraDayProblems(year, path, &list)
        if year.isLong {
            list.error(Words.Fault.longerThanYear(list.name(path)), at: path + ["terms"])
        } else if SchoolCalendar(year).days.isEmpty {
            list.error(Words.Fault.noSchoolDays(list.name(path)), at: path + ["terms"])
        } else {
            findTermCountProblems(year, path, &list)
        }
    }

    private func findTermProblems(_ year: SchoolYear, _ path: ProblemList.Path, _ list: inout ProblemList) {
        for (index, term) in year.terms.enumerated() {
            let here = path + ["terms", .index(index)]
            if term.last < term.first {
                list.error(Words.Fault.termEndsFirst(dates(term)), at: here)
            }
            guard index > 0 else { continue }
            let previous = year.terms[index - 1]
            if term.overlaps(previous) {
                list.error(Words.Fault.termsOverlap(dates(previous), dates(term)), at: here)
            } else if term.first < previous.first {
                list.error(Words.Fault.termOutOfOrder(dates(term)), at: here)
            }
        }
    }

    private func findBreakProblems(_ year: SchoolYear, _ path: ProblemList.Path, _ list: inout ProblemList) {
        for (index, gap) in year.breaks.enumerated() {
            let here = path + ["breaks", .index(index)]
            if gap.last < gap.first { list.error(Words.Fault.breakEndsFirst(dates(gap)), at: here) }
            if let other = year.breaks[..<index].first(where: { $0.overlaps(gap) }) {
                list.error(Words.Fault.breaksOverlap(dates(other), dates(gap)), at: here)
            }
            if !year.terms.contains(where: { $0.contains(gap.first) && $0.contains(gap.last) }) {
                let meant = year.likeOfOtherYear(gap).map { Words.Fault.breakOfOtherYear(dates($0)) }
                list.error(
                    Words.Fault.breakOutside(dates(gap)), at: here,
                    remedy: meant ?? Words.Fault.noBreakBetweenTerms)
            }
        }
    }

    private func findOrderProblems(
        _ previous: SchoolYear, _ year: SchoolYear, at path: ProblemList.Path, _ list: inout ProblemList
    ) {
        guard let end = previous.terms.map(\.last).max(), let start = year.terms.map(\.first).min() else {
            return
        }
        if start <= end {
            list.error(
                Words.Fault.yearTooEarly(year.label, start, after: previous.label, end), at: path
            )
        } else if let before = previous.terms.map(\.first).min(), start.serial - before.serial > 430 {
            list.warn(Words.Fault.yearMissing(between: previous.label, year.label), at: path)
        }
    }

    private func dates(_ span: DateSpan) -> String { "\(span.first)..\(span.last)" }
}

extension Scenario {
    /// The school days of every year; empty when the years cannot be relied on.
    func calendars(_ list: ProblemList) -> [SchoolCalendar] {
        guard list.trusts(.years), !years.contains(where: \.isLong) else { return [] }
        return years.map(SchoolCalendar.init)
    }
}

extension SchoolYear {
    /// Longer than a year can be, so that its days are not worth counting.
    var isLong: Bool {
        terms.contains { term in
            term.last.serial - min(terms[0].first.serial, term.first.serial) > 400
        }
    }
}

extension DateSpan {
    func overlaps(_ other: DateSpan) -> Bool { first <= other.last && other.first <= last }
}
