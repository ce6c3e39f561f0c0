import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// What one line of a budget comes to in an average school year, in first-year prices.
public struct PlanCost: Sendable, Hashable {
    /// What is paid for.
    public enum Item: Sendable, Hashable {
        /// The thing at a position among the plan's axes.
        case planned(axis: Int)
        /// Posts that stay as they are, by position in the scenario's staff.
        case keptPosts(pool: Int)
        /// A small class whose seats stay as they are, by position.
        case keptSeats(seatClass: Int)
        /// Posts of a small class that another pays than who pays the class, by position: as many as its groups ask for.
        case classPosts(seatClass: Int)
        /// What changes for a time add to the posts or seats, or take from them.
        case forATime(Axis)
        /// Overtime of a role, by its identifier: as simulated.
        case overtime(role: String)
        /// Placements out of home, as simulated.
        case placements
        /// What interventions cost besides staff, as simulated.
        case interventions

        /// Whether it is a mean over replications and not a price.
        public var isSimulated: Bool {
            switch self {
            case .planned, .keptPosts, .keptSeats, .classPosts, .forATime: false
            case .overtime, .placements, .interventions: true
            }
        }
    }

    /// What is paid for.
    public var item: Item
    /// Who pays.
    public var payer: Role.Employer
    /// Euros a year as the scenario has it, and with the plan.
    public var now, planned: Double
}

extension PlanCost {
    /// Posts and classes at their prices: those that are planned, then those that stay as they are.
    ///
    /// - Law: together with what is simulated these are the lines of the budget of the scenario with the plan's amounts.
    static func fixed(_ scenario: Scenario, _ axes: [PlanAxis], now: [Int], planned: [Int]) -> [PlanCost] {
        let sought = axes.indices.map { index in
            PlanCost(
                item: .planned(axis: index), payer: axes[index].payer,
                now: axes[index].costOfPayer(of: now[index]),
                planned: axes[index].costOfPayer(of: planned[index]))
        }
        let moved = Set(axes.map(\.axis))
        let posts = scenario.staff.indices.compactMap { pool -> PlanCost? in
            let row = scenario.staff[pool]
            guard !moved.contains(.posts(pool: pool)), row.posts > 0,
                let role = scenario.roles.first(where: { $0.id == row.role })
            else { return nil }
            let cost = scenario.money.yearCost(of: role) * row.ownShare(of: scenario.years) * row.posts
            return PlanCost(
                item: .keptPosts(pool: pool), payer: Expense.posts(role).payer, now: cost, planned: cost)
        }
        let seats = scenario.classes.indices.compactMap { number -> PlanCost? in
            let small = scenario.classes[number]
            guard !moved.contains(.seats(seatClass: number)), small.seats > 0 else { return nil }
            let payer = Expense.classes.payer
            let cost = scenario.priced(small, paidBy: payer).pricedByDays(of: scenario.years).yearCost
            return PlanCost(item: .keptSeats(seatClass: number), payer: payer, now: cost, planned: cost)
        }
        let others = classPosts(scenario, axes, now: now, planned: planned)
        let before = forATime(scenario)
        var changed = Capacities(scenario)
        for (index, axis) in axes.enumerated() { changed[axis.axis] = planned[index] }
        let after = forATime(changed.applied(to: BoundScenario(scenario)).scenario)
        return sought + posts + seats + others
            + zip(before, after).map { now, planned in
                PlanCost(item: now.item, payer: now.payer, now: now.now, planned: planned.now)
            }
    }

    /// What other payers than that of classes pay of each class's own seats.
    private static func classPosts(
        _ scenario: Scenario, _ axes: [PlanAxis], now: [Int], planned: [Int]
    ) -> [PlanCost] {
        scenario.classes.indices.flatMap { number in
            Role.Employer.allCases.filter { $0 != Expense.classes.payer }.compactMap { payer in
                let small = scenario.priced(scenario.classes[number], paidBy: payer)
                    .pricedByDays(of: scenario.years)
                guard small.groupYearCost > 0 else { return nil }
                let axis = axes.firstIndex { $0.axis == .seats(seatClass: number) }
                return PlanCost(
                    item: .classPosts(seatClass: number), payer: payer,
                    now: small.yearCost(seats: axis.map { now[$0] } ?? small.seats),
                    planned: small.yearCost(seats: axis.map { planned[$0] } ?? small.seats))
            }
        }
    }

    /// What the dated changes of rows and classes come to in an average school year.
    private static func forATime(_ scenario: Scenario) -> [PlanCost] {
        let years = scenario.years
        let posts = scenario.staff.indices.compactMap { pool -> PlanCost? in
            let row = scenario.staff[pool]
            guard !row.changes.isEmpty, let role = scenario.roles.first(where: { $0.id == row.role })
            else { return nil }
            let paid = row.average(over: years) { row.paidPosts(in: $0) }
            let cost = scenario.money.yearCost(of: role) * (paid - row.posts * row.ownShare(of: years))
            return PlanCost(
                item: .forATime(.posts(pool: pool)), payer: Expense.posts(role).payer, now: cost,
                planned: cost)
        }
        let seats = scenario.classes.indices.flatMap { number -> [PlanCost] in
            guard !scenario.classes[number].changes.isEmpty else { return [] }
            return Role.Employer.allCases.compactMap { payer in
                let small = scenario.priced(scenario.classes[number], paidBy: payer)
                guard payer == Expense.classes.payer || small.groupYearCost > 0 else { return nil }
                let all = small.average(over: years) { small.yearCost(in: $0) }
                let cost = all - small.pricedByDays(of: years).yearCost
                return PlanCost(
                    item: .forATime(.seats(seatClass: number)), payer: payer, now: cost, planned: cost)
            }
        }
        return posts + seats
    }
}

/// The lines of a budget that only a simulation tells, and where they stand among a model's measures.
struct SimulatedCosts: Sendable {
    /// What each line is, and who pays it.
    let lines: [(item: PlanCost.Item, payer: Role.Employer)]
    /// By line, the measure of each school year with the index of its prices.
    private let places: [[(measure: Int, index: Double)]]
    private let catalog: MeasureCatalog

    init(_ model: Model) {
        let (scenario, catalog) = (model.scenario, MeasureCatalog(model))
        self.catalog = catalog
        var lines: [(item: PlanCost.Item, payer: Role.Employer)] = []
        var places: [[(measure: Int, index: Double)]] = []
        func add(
            _ item: PlanCost.Item, _ expense: Expense, _ kind: MeasureKind, _ scope: Scope = Scope(),
            index: (Int) -> Double = { scenario.priceIndex(year: $0) }
        ) {
            lines.append((item, expense.payer))
            places.append(
                scenario.years.enumerated().compactMap { number, year in
                    let scope = scope.with(.year, year.label)
                    return catalog.measures.firstIndex { $0.kind == kind && $0.scope == scope }
                        .map { ($0, index(number)) }
                })
        }
        for role in scenario.roles where role.overtime != nil {
            add(.overtime(role: role.id), .posts(role), .costOvertime, Scope([(.role, role.id)])) {
                scenario.payIndex(of: role, year: $0)
            }
        }
        add(.placements, .placements, .costPlacements)
        add(.interventions, .interventions, .costInterventions)
        self.lines = lines
        self.places = places
    }

    /// Euros of each line in the average school year of a replication, in first-year prices.
    func euros(_ observations: Observations) -> [Double] {
        let values = catalog.values(observations)
        return places.map { years in
            years.reduce(0) { $0 + values[$1.measure] / $1.index } / Double(max(1, years.count))
        }
    }
}
