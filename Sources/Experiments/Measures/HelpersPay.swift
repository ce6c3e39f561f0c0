import SchoolDomain
import SimulationKernel

/// What those who help are paid, or what the payer of a bill pays of it, in the prices of each year.
///
/// ```swift
/// HelpersPay(model, Bill(model, paidBy: nil)).steps(observations, 0)  // euros of each step of the ladder in the first year
/// ```
///
/// A helper is paid for the whole year, whatever is booked, so all pay goes to what the booked minutes were for: two
/// mentors with one hour's work cost what two mentors cost.
///
/// - Law: a pool's pay and overtime in the parts of its booked minutes, travel left out; where nobody is paid a post
///   (teachers), the minutes at the role's pay (`Bill.absenceWork`). Over all purposes the parts of a pool that booked
///   anything add up to its pay.
/// - Law: what a role is paid for the ladder falls to steps in proportion to steps served × the minutes that they ask of
///   the role on average; to minutes alone where none was served.
struct HelpersPay: Sendable {
    private struct Pool: Sendable {
        /// Euros of its posts in each year; 0: nobody is paid a post.
        var years: [Double]
        var lines: Range<Int>
    }

    private let pools: [Pool]
    /// Minutes that a step asks of a line's role, by line and step.
    private let stepMinutes: [[Double]]
    private let bill: Bill

    init(_ model: Model, _ bill: Bill) {
        let scenario = model.scenario
        let roles = scenario.roles
        self.bill = bill
        pools = model.staff.pools.enumerated().map { number, pool in
            let (role, row) = (roles[pool.role], scenario.staff[number])
            let years = scenario.years.enumerated().map { year, dates in
                Expense.posts(role).part(
                    of: row.paidPosts(in: dates) * scenario.yearCost(of: role, year: year), paidBy: bill.payer
                )
            }
            return Pool(years: years, lines: pool.lines)
        }
        stepMinutes = model.staff.lines.map { line in
            scenario.ladder.map { step in
                step.expectedMinutes(of: roles[line.role].id)
            }
        }
    }

    /// Euros of each step of the ladder in a year.
    func steps(_ o: Observations, _ year: Int) -> [Double] {
        guard let count = stepMinutes.first?.count else { return [] }
        let served = (0..<count).map { Double(o[.stepOutcomes, o.shape.step(year, $0, .served)]) }
        var sums = [Double](repeating: 0, count: count)
        for line in stepMinutes.indices {
            let paid = pay(of: line, for: .ladder, o, year)
            guard paid > 0 else { continue }
            let minutes = stepMinutes[line]
            let done = zip(minutes, served).map { $0 * $1 }
            let weights = done.contains { $0 > 0 } ? done : minutes
            let all = weights.reduce(0, +)
            guard all > 0 else { continue }
            for step in weights.indices { sums[step] += paid * weights[step] / all }
        }
        return sums
    }

    /// Euros of interventions in a year, with their other costs, and of contacts that go on weekly.
    func interventions(_ o: Observations, _ year: Int) -> Double {
        stepMinutes.indices.reduce(0) { $0 + pay(of: $1, for: .intervention, o, year) }
            + bill.interventions(o, year)
    }

    private func pay(of line: Int, for purpose: WorkPurpose, _ o: Observations, _ year: Int) -> Double {
        guard let number = pools.firstIndex(where: { $0.lines.contains(line) }) else { return 0 }
        let pool = pools[number]
        let minutes = Double(o[.bookedMinutes, o.shape.booked(year, line, purpose)])
        guard minutes > 0 else { return 0 }
        guard pool.years[year] > 0 else { return minutes * bill.weeklyMinute[year][line] / bill.weeks[year] }
        let all = pool.lines.reduce(0) { sum, line in
            [WorkPurpose.ladder, .intervention, .background].reduce(sum) {
                $0 + o[.bookedMinutes, o.shape.booked(year, line, $1)]
            }
        }
        let overtime =
            Double(o[.overtimeMinutes, o.shape.pool(year, number)]) * bill.overtimeMinute[year][number]
        return (pool.years[year] + overtime) * minutes / Double(all)
    }
}
