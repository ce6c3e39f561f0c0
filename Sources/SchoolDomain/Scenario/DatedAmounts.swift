/// From a date to another, both included; without one, from before the run or to after it.
///
/// ```swift
/// Period(from: CalendarDate("2027-01-01"))  // a post from January
/// ```
public struct Period: Sendable, Hashable {
    /// The first date; `nil`: it has been so since before the run.
    public var from: CalendarDate?
    /// The last date; `nil`: it stays so.
    public var to: CalendarDate?

    public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
        self.from = from
        self.to = to
    }

    /// Whether it has neither end.
    public var isAlways: Bool { from == nil && to == nil }

    /// Whether a date is neither before it nor after it.
    public func contains(_ date: CalendarDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }
}

/// More or fewer posts of a row of staff for a time: a post from January, a temporary one, one person's long leave.
public struct PostChange: Sendable, Hashable {
    /// Full-time equivalents (htv) more; below 0: fewer.
    public var posts: Double
    /// When.
    public var period: Period
    /// Of fewer posts, the share of their pay that is paid all the same, as in a paid leave.
    public var paidShare: Double

    public init(posts: Double, period: Period, paidShare: Double = 0) {
        self.posts = posts
        self.period = period
        self.paidShare = paidShare
    }

    /// What it changes in the posts that are paid.
    public var paidPosts: Double { posts < 0 ? posts * (1 - paidShare) : posts }
}

extension PostChange {
    /// The numbers of a change, by their keys in files.
    public enum Number: String, RangedNumber {
        case posts, paid

        /// Where each is kept, and in which range.
        public var range: NumberRange<PostChange> {
            switch self {
            case .posts:
                NumberRange(\.posts, NumberRule(.posts, from: -10_000, to: 10_000, unitOptional: true))
            case .paid: NumberRange(\.paidShare, .share)
            }
        }
    }
}

/// More or fewer seats of a small class for a time.
public struct SeatChange: Sendable, Hashable {
    /// Seats more; below 0: fewer.
    public var seats: Int
    /// When.
    public var period: Period

    public init(seats: Int, period: Period) {
        self.seats = seats
        self.period = period
    }
}

extension SeatChange {
    /// The numbers of a change, by their keys in files.
    public enum Number: String, RangedNumber {
        case seats

        /// Where each is kept, and in which range.
        public var range: NumberRange<SeatChange> {
            switch self {
            case .seats: NumberRange(\.seats, .count(from: -1000, to: 1000))
            }
        }
    }
}

/// An amount that dates change: as many as there are at first, for a time, and more or fewer for other times.
///
/// - Law: on a date the own amount where the own period has it, and all changes whose periods have it; never below 0.
package protocol DatedAmounts {
    /// When there is the own amount.
    var period: Period { get }
    /// How many there are in it.
    var ownAmount: Double { get }
    /// How many more, or fewer, and when.
    var datedChanges: [(period: Period, more: Double)] { get }
}

extension DatedAmounts {
    /// Whether the amount is the same on all dates.
    package var isConstant: Bool { period.isAlways && datedChanges.isEmpty }

    /// Dates on which the amount may be another than the day before, in order.
    package var turningDates: [CalendarDate] {
        let ends = ([period] + datedChanges.map(\.period)).flatMap { [$0.from, $0.to?.adding(days: 1)] }
        return Set(ends.compactMap { $0 }).sorted()
    }

    /// One date of each stretch between two turning dates, in order: among them are all amounts that there ever are.
    package var datesOfEachAmount: [CalendarDate] {
        let turning = turningDates
        return [turning.first?.adding(days: -1) ?? CalendarDate(serial: 0)] + turning
    }

    /// What the changes of a date add up to.
    package func changed(on date: CalendarDate) -> Double {
        datedChanges.reduce(0) { $0 + ($1.period.contains(date) ? $1.more : 0) }
    }

    /// The own amount of a date and its changes, below 0 where these take away more than there is.
    package func sum(on date: CalendarDate) -> Double {
        (period.contains(date) ? ownAmount : 0) + changed(on: date)
    }

    /// The mean over the days of a month.
    func mean(over month: CostMonth, of amount: (CalendarDate) -> Double) -> Double {
        guard !isConstant else { return amount(month.first) }
        return (0..<month.days).reduce(0) { $0 + amount(month.first.adding(days: $1)) } / Double(month.days)
    }

    /// The mean over the days of a school year, from August to July.
    func mean(over year: SchoolYear, of amount: (CalendarDate) -> Double) -> Double {
        let months = year.costMonths
        guard !isConstant, let first = months.first else { return amount(CalendarDate(serial: 0)) }
        guard months.count > 1 else { return mean(over: first, of: amount) }
        let days = months.reduce(0) { $0 + $1.days }
        return months.reduce(0) { $0 + mean(over: $1, of: amount) * Double($1.days) } / Double(days)
    }
}

extension DatedAmounts {
    /// The part of school years, by their days from August to July, in which there is the own amount; 1: always.
    package func ownShare(of years: [SchoolYear]) -> Double {
        guard !period.isAlways else { return 1 }
        return average(over: years) { mean(over: $0) { period.contains($0) ? 1 : 0 } }
    }

    /// The mean over school years.
    package func average(over years: [SchoolYear], of amount: (SchoolYear) -> Double) -> Double {
        years.reduce(0) { $0 + amount($1) } / Double(max(1, years.count))
    }
}

extension StaffPool: DatedAmounts {
    package var ownAmount: Double { posts }
    package var datedChanges: [(period: Period, more: Double)] { changes.map { ($0.period, $0.posts) } }

    /// The posts that there are on a date, in htv.
    public func posts(on date: CalendarDate) -> Double { amount(on: date, \.posts) }

    /// The posts that are paid on a date, in htv.
    public func paidPosts(on date: CalendarDate) -> Double { amount(on: date, \.paidPosts) }

    /// The posts that are paid in a school year when others stand for the row's own and its changes stay.
    package func paidPosts(in year: SchoolYear, withOwn posts: Double) -> Double {
        var changed = self
        changed.posts = posts
        return changed.paidPosts(in: year)
    }

    /// The posts that are paid in a month, on average over its days.
    public func paidPosts(in month: CostMonth) -> Double { mean(over: month) { paidPosts(on: $0) } }

    /// The posts that are paid in a school year, on average over its days from August to July.
    public func paidPosts(in year: SchoolYear) -> Double { mean(over: year) { paidPosts(on: $0) } }

    /// The most posts that there ever are.
    public var greatestPosts: Double { datesOfEachAmount.map { posts(on: $0) }.max() ?? posts }

    private func amount(on date: CalendarDate, _ part: (PostChange) -> Double) -> Double {
        guard !isConstant else { return posts }
        let sum = changes.filter { $0.period.contains(date) }.reduce(period.contains(date) ? posts : 0) {
            $0 + part($1)
        }
        // Sums of tenths are tenths again.
        return max(0, (sum * 1e6).rounded() / 1e6)
    }
}

extension Scenario {
    /// The first day of school.
    package var firstDate: CalendarDate? { years.first?.terms.map(\.first).min() }

    /// The first day of school, and those of the scenario's other dates from which there is another amount.
    package func dates(of amounts: some DatedAmounts) -> [CalendarDate] {
        guard let first = firstDate, let last = years.last?.terms.map(\.last).max() else { return [] }
        return [first] + amounts.turningDates.filter { first < $0 && $0 <= last }
    }

    /// A row of staff as the warm-up has it: where the own posts begin with the first school year, between the end of the last
    /// one and the first school day, and nobody was there before, they have been there all the while.
    ///
    /// Lists of staff have the days on which contracts begin; that a whole year's requests waited for them is not meant. Posts
    /// that are really new can be said as `changes`.
    package func inWarmUp(_ row: StaffPool) -> StaffPool {
        guard run.warmUpYears > 0, let from = row.period.from, let first = firstDate,
            let last = years.first?.terms.map(\.last).max(), from <= first,
            from > last.adding(days: -7 * warmUpWeeks),
            row.datesOfEachAmount.allSatisfy({ $0 >= from || row.posts(on: $0) == 0 })
        else { return row }
        var row = row
        row.period.from = nil
        return row
    }

    /// The posts of a role that are paid in a school year, counted from 0, on average over its days.
    package func paidPosts(of role: Role, year: Int) -> Double {
        staff.filter { $0.role == role.id }.reduce(0) { $0 + $1.paidPosts(in: years[year]) }
    }

    /// Seats of all classes on the first day of school.
    package var seatsOnFirstDay: Int {
        classes.reduce(0) { sum, small in sum + (firstDate.map { small.seats(on: $0) } ?? small.seats) }
    }
}

extension SmallClass: DatedAmounts {
    package var ownAmount: Double { Double(seats) }
    package var datedChanges: [(period: Period, more: Double)] {
        changes.map { ($0.period, Double($0.seats)) }
    }

    /// The seats that there are on a date.
    public func seats(on date: CalendarDate) -> Int { Int(max(0, sum(on: date))) }

    /// The most own seats with which the class never has more than the law allows, its changes kept.
    package var mostOwnSeats: Int {
        let added = datesOfEachAmount.filter(period.contains).map(changed)
        return max(0, cap - Int(max(0, added.max() ?? 0)))
    }

    /// The most seats that there ever are.
    public var greatestSeats: Int { datesOfEachAmount.map { seats(on: $0) }.max() ?? seats }

    /// Seats of a school year, on average over its days from August to July.
    package func seats(in year: SchoolYear) -> Double { mean(over: year) { Double(seats(on: $0)) } }

    /// Groups that its seats take, on average over the same days.
    package func groups(in year: SchoolYear) -> Double {
        mean(over: year) { Double(groups(seats: seats(on: $0))) }
    }

    /// The same on average over the days of a month.
    package func groups(in month: CostMonth) -> Double {
        mean(over: month) { Double(groups(seats: seats(on: $0))) }
    }

    /// What the seats of a month cost at the prices of a whole year, on average over its days.
    public func yearCost(in month: CostMonth) -> Double {
        mean(over: month) { yearCost(seats: seats(on: $0)) }
    }

    /// Euros of a school year's seats, by the days from August to July.
    public func yearCost(in year: SchoolYear) -> Double {
        mean(over: year) { yearCost(seats: seats(on: $0)) }
    }
}
