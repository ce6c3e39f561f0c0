import SchoolDomain

/// How a cost falls to the months of each school year: evenly on its days, or, where dates change what there is, by what is
/// paid on the days of each month.
///
/// ```swift
/// CostCourse(of: [postFromJanuary], scenario).share(of: 0, 0..<5)  // 0: nothing falls to August to December
/// ```
///
/// - Law: a month's share is days × what is paid on them, over the same of the whole school year; the shares of a school
///   year add up to 1.
/// - Shape: by school year and month, from August.
/// - Source: assumption A-85.
struct CostCourse: Sendable {
    private let shares: [[Double]]

    /// The same on all days.
    init(evenIn scenario: Scenario) { shares = scenario.years.map { $0.costMonths.map(\.share) } }

    /// Of rows of staff of one role, by the posts that are paid.
    init(of staff: [StaffPool], _ scenario: Scenario) {
        self.init(scenario, isEven: staff.allSatisfy(\.isConstant)) { month in
            staff.reduce(0) { $0 + $1.paidPosts(in: month) }
        }
    }

    /// Of a class, by its groups and seats.
    init(of small: SmallClass, _ scenario: Scenario) {
        self.init(scenario, isEven: small.isConstant) { small.yearCost(in: $0) }
    }

    /// Of the posts of a class, by its groups.
    init(ofGroups small: SmallClass, _ scenario: Scenario) {
        self.init(scenario, isEven: small.isConstant) { small.groups(in: $0) }
    }

    /// - Parameter paid: in a month, on average over its days, in whatever unit.
    private init(_ scenario: Scenario, isEven: Bool, paid: (CostMonth) -> Double) {
        shares = scenario.years.map { year in
            let months = year.costMonths
            guard !isEven else { return months.map(\.share) }
            let costs = months.map { paid($0) * $0.share }
            let all = costs.reduce(0, +)
            // Where nothing is paid, all parts of nothing are alike.
            return all > 0 ? costs.map { $0 / all } : months.map(\.share)
        }
    }

    /// Which part of a school year's cost falls to some of its months.
    func share(of year: Int, _ months: Range<Int>) -> Double {
        months == shares[year].indices ? 1 : shares[year][months].reduce(0, +)
    }
}
