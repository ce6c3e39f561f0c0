import Localization
import Planning
import SchoolDomain
import Tables

/// What the rows of a cheapest plan are called.
extension OptimumTables {
    private typealias W = Words.Plan

    static func nameCell(_ item: PlanCost.Item, _ plan: CheapestPlan, _ scenario: Scenario) -> ResultCell {
        switch item {
        case .planned(let axis): return nameCell(plan.axes[axis].axis, scenario)
        case .keptPosts(let pool): return nameCell(.posts(pool: pool), scenario)
        case .keptSeats(let number): return nameCell(.seats(seatClass: number), scenario)
        case .classPosts(let number):
            let small = scenario.classes[number]
            return .named("staff_" + small.id, Words.labelled(Words.ClassStaff.title, small.title))
        case .forATime(let axis):
            guard case .named(let id, let title) = nameCell(axis, scenario) else { return .none }
            return .named("\(id)_for_a_time", [title, W.forATime].joined(by: ", "))
        case .overtime(let id):
            let title = scenario.roles.first { $0.id == id }?.title ?? LocalizedText(id)
            return .named("overtime_\(id)", [title, BudgetLine.Kind.overtime.title].joined(by: ", "))
        case .placements: return BudgetLine.Kind.placements.cell
        case .interventions: return .named("interventions", W.interventionCosts)
        }
    }

    /// Whether a row's amount is planned, stays as it is, or is told by simulation.
    static func kindCell(_ item: PlanCost.Item) -> ResultCell {
        switch item {
        case .planned: .named("planned", W.isPlanned)
        case .classPosts: .named("follows", Words.ClassStaff.follows)
        case .keptPosts, .keptSeats, .forATime: .named("kept", W.isKept)
        case .overtime, .placements, .interventions: .named("simulated", W.isSimulated)
        }
    }

    static func nameCell(_ axis: Axis, _ scenario: Scenario) -> ResultCell {
        switch axis {
        case .posts(let pool):
            let row = scenario.staff[pool]
            return .named(([row.role] + row.schools).joined(separator: "@"), name(axis, scenario))
        case .seats(let number): return .named(scenario.classes[number].id, name(axis, scenario))
        }
    }

    static func name(_ axis: Axis, _ scenario: Scenario) -> LocalizedText {
        switch axis {
        case .seats(let number): return scenario.classes[number].title
        case .posts(let pool):
            let row = scenario.staff[pool]
            let title = scenario.roles.first { $0.id == row.role }?.title ?? LocalizedText(row.role)
            guard !row.schools.isEmpty else { return title }
            let schools = row.schools.joined(separator: ", ")
            return Words.placed(title, schools)
        }
    }

    static func unit(_ axis: Axis) -> ResultCell {
        switch axis {
        case .posts: .named("htv", Words.Staffing.fte)
        case .seats: .named("seats", Words.Seats.seat)
        }
    }

    static func words(_ target: Target, _ scenario: Scenario) -> LocalizedText {
        switch target.metric {
        case .begunInTime(let lines), .meanWait(let lines): ofRole(W.begunInTime, lines, scenario)
        case .completedInTime(let lines): ofRole(W.completedInTime, lines, scenario)
        case .placed(_, let days): W.placedWithin(days)
        }
    }

    /// Whose requests, where the posts serve other roles besides their own.
    private static func ofRole(_ text: LocalizedText, _ lines: Range<Int>, _ scenario: Scenario)
        -> LocalizedText
    {
        let line = scenario.requestLines[lines.lowerBound]
        guard line.isShared, let title = scenario.roles.first(where: { $0.id == line.role })?.title
        else { return text }
        return Words.labelled(title, text)
    }
}

extension Axis {
    /// Units of the axis in one post or seat.
    var scale: Double {
        switch self {
        case .posts: 1000
        case .seats: 1
        }
    }
}

extension ServiceMetric {
    func id(_ scenario: Scenario) -> String {
        func of(_ lines: Range<Int>, _ what: String) -> String {
            let line = scenario.requestLines[lines.lowerBound]
            return line.isShared ? "\(line.role)_\(what)" : what
        }
        switch self {
        case .begunInTime(let lines): return of(lines, "begun_in_time")
        case .completedInTime(let lines): return of(lines, "completed_in_time")
        case .meanWait: return "mean_wait"
        case .placed(_, let days): return "placed_within_\(days)"
        }
    }
}
