import Localization

extension Scenario {
    /// Warns of reviews that fall after the last day of a school year, so that nobody is noticed at them.
    func findReviewProblems(_ list: inout ProblemList) {
        let ends = zip(years, calendars(list)).compactMap { year, calendar in
            calendar.days.last.map { (label: year.label, last: $0.date) }
        }
        for (step, rule) in ladder.enumerated() {
            guard case .monitoring(let dates) = rule.detection else { continue }
            for (index, date) in dates.enumerated() {
                let missed = ends.filter { $0.last.placeInSchoolYear < date.placeInSchoolYear }
                guard let first = missed.first else { continue }
                let labels = missed.map(\.label).joined(separator: ", ")
                list.warn(
                    Words.Fault.nobodyLooks(date.typed, labels),
                    at: ["ladder", .index(step), "detection", "monitoring", .index(index)],
                    remedy: Words.Fault.lastSchoolDay(first.label, first.last))
            }
        }
    }
}

extension MonthDay {
    /// The day as it is typed, such as `04-15`.
    fileprivate var typed: String {
        [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }

    /// Grows from August to July.
    fileprivate var placeInSchoolYear: Int { (month + 4) % 12 * 40 + day }
}

extension CalendarDate {
    fileprivate var placeInSchoolYear: Int { (parts.month + 4) % 12 * 40 + parts.day }
}
