/// A month of a school year's costs, and which part of them falls to it.
///
/// ```swift
/// scenario.years[0].costMonths[0]  // August 2026: 31 of 365 days
/// ```
///
/// Costs are counted by school years, but municipalities and wellbeing services counties budget from January to December.
/// A school year's cost is spread evenly over its days, from 1 August to 31 July: 153 days of them, 42 %, fall to the
/// calendar year in which it begins. What is there only for a time is spread over the days on which it is.
///
/// - Law: the parts of a school year add up to 1, so calendar years and months add up to the school years.
/// - Source: Basic Education Act 628/1998, section 23 (the school year); Local Government Act 410/2015, section 110 (the
///   budget's calendar year). That costs come evenly is assumption A-85.
public struct CostMonth: Sendable, Hashable {
    /// The calendar year in which it lies.
    public var calendarYear: Int
    /// 1-12.
    public var month: Int
    /// Its first day.
    public var first: CalendarDate
    /// Its days.
    public var days: Int
    /// Its days as a part of those of the school year.
    public var share: Double
}

extension SchoolYear {
    /// From August to July, in order of time: those around the first day of school.
    public var costMonths: [CostMonth] {
        guard let first = terms.map(\.first).min() else { return [] }
        let beginsBefore = first.parts.month < 8
        let start = first.parts.year - (beginsBefore ? 1 : 0)
        let months = (0..<12).map { number in
            let (month, year) = ((7 + number) % 12 + 1, start + (number < 5 ? 0 : 1))
            return (year: year, month: month, days: CalendarDate.daysInMonth(year: year, month: month))
        }
        let days = months.reduce(0) { $0 + $1.days }
        return months.compactMap { year, month, length in
            CalendarDate(year: year, month: month, day: 1).map {
                CostMonth(
                    calendarYear: year, month: month, first: $0, days: length,
                    share: Double(length) / Double(days))
            }
        }
    }
}
