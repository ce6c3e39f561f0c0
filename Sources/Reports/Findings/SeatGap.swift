import Localization
import Planning
import SchoolDomain
import Stochastics

/// Seats of a small class that a target takes beside those there are.
struct SeatGap: Sendable {
    let title: LocalizedText
    let now: Int
    /// `nil`: no number that is allowed suffices.
    let planned: Int?
    /// In how many simulations the target is met with the seats there are; `nil`: it is not known.
    let metNow: ObservedShare?
    /// Euros a year that the seats planned cost more, in first-year prices, posts of the class apart.
    let cost: Double

    /// Of the classes that are short, in the order of the scenario.
    static func all(_ plan: StudyPlan, _ scenario: Scenario) -> [SeatGap] {
        scenario.classes.indices.compactMap { number in
            let (small, found) = (scenario.classes[number], plan.seats.plans[number])
            let target = plan.seats(number, scenario)
            let planned = target.amount.map { Int($0) }
            let isOut = target.remark == .outOfReach
            guard isOut || planned.map({ $0 > small.seats }) == true else { return nil }
            let alone = scenario.withoutStaff(small)
            let cost = planned.map { alone.yearCost(seats: $0) - alone.yearCost(seats: small.seats) } ?? 0
            return SeatGap(
                title: small.title, now: small.seats, planned: planned,
                metNow: found.margins.first { $0.seats == small.seats }?.reached, cost: cost)
        }
    }
}
