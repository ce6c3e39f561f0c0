import SchoolDomain
import Stochastics

/// One thing to do by one role, compiled.
public struct CompiledItem: Sendable, BitwiseCopyable {
    /// The role asked, by position in the scenario.
    public let role: Int
    /// Minutes of work, 1 or more.
    public let minutes: DrawTable
    /// Probability that the role is needed.
    public let need: Chance
    /// Probability that guardians consent to its taking part.
    public let consent: Chance
}

/// Work done at one time, compiled.
public struct CompiledStage: Sendable, BitwiseCopyable {
    /// Whether all meet at one time; else each item waits in its own role's queue.
    public let together: Bool
    /// Whether it is asked for as urgent.
    public let isUrgent: Bool
    /// The route to which it belongs, by position in the response; -1: all come to it.
    public let route: Int
    /// Probability that it is needed.
    public let need: Chance
    /// Probability that guardians consent to it.
    public let consent: Chance
    /// Whether all of it is asked for in every case.
    public let isCertain: Bool
    /// Whether anything of it needs consent.
    public let needsConsent: Bool
    /// At least one.
    public let items: Table<CompiledItem>

    init?(_ stage: WorkStage, _ routes: [WorkRoute], _ staff: StaffTables, in arena: TableArena) {
        let items = stage.items.compactMap { item in
            staff.roleNumbers[item.role].map {
                CompiledItem(
                    role: $0,
                    minutes: StaffTables.minutes(item.minutes, in: arena),
                    need: Chance(item.probability), consent: Chance(item.consent))
            }
        }
        guard !items.isEmpty else { return nil }
        together = stage.form == .together
        isUrgent = stage.isUrgent
        route = stage.route.flatMap { id in routes.firstIndex { $0.id == id } } ?? -1
        need = Chance(stage.probability)
        consent = Chance(stage.consent)
        needsConsent = stage.consent < 1 || stage.items.contains { $0.consent < 1 }
        isCertain =
            route < 0 && stage.probability == 1 && !needsConsent
            && stage.items.allSatisfy { $0.probability == 1 }
        self.items = arena.table(items)
    }
}

/// One of the ways that work can go, compiled.
public struct CompiledRoute: Sendable, BitwiseCopyable {
    /// Its part among those that fit.
    public let share: Double
    /// Whose cases fit.
    public let eligibility: CompiledEligibility
}

/// Work that something asks for, compiled.
public struct CompiledResponse: Sendable, BitwiseCopyable {
    /// The ways it can go, of which each case takes one; empty: there is only one.
    public let routes: Table<CompiledRoute>
    /// Parts of the work in the order in which they are asked for; empty: nothing is to be done.
    public let stages: Table<CompiledStage>
    /// Where its stages and its routes begin among those of all responses.
    public let firstStage, firstRoute: Int
    /// Place in the order of service of roles that have one: the lower, the sooner; urgent requests have 0.
    public let priority: Int
    /// School days after which a case is given up when its work is not done; `nil`: never.
    public let patience: DrawTable?
    /// The help that begins the day after the work is done, index into the model's effects; `nil`: none.
    public let effect: Int?
    /// Schools at which every role asked has staff.
    public let servedAt: Table<Bool>
    /// The address of the draws of whether, when and how patiently help is asked for; see `Decision.step`.
    public let stepDecision: UInt32
    /// The address of the draws of its requests' minutes and times of day; see `Decision.work`.
    public let workDecision: UInt32
    /// The address of the draws of its route and of which stages are needed; see `Decision.need`.
    public let needDecision: UInt32

    init(
        name: String, routes: [WorkRoute] = [], stages: [WorkStage], priority: Int, patience: DrawTable?,
        effect: Int?, after others: [CompiledResponse], _ scenario: Scenario, _ staff: StaffTables,
        in arena: TableArena
    ) {
        let compiled = stages.compactMap { CompiledStage($0, routes, staff, in: arena) }
        servedAt = arena.table(
            (0..<staff.schoolCount).map { school in
                compiled.allSatisfy { $0.items.allSatisfy { staff.line(role: $0.role, school: school) >= 0 } }
            })
        self.stages = arena.table(compiled)
        self.routes = arena.table(
            routes.map {
                CompiledRoute(
                    share: $0.share, eligibility: CompiledEligibility($0.eligibility, scenario, in: arena))
            })
        firstStage = others.last.map { $0.firstStage + $0.stages.count } ?? 0
        firstRoute = others.last.map { $0.firstRoute + $0.routes.count } ?? 0
        self.priority = priority
        self.patience = patience
        self.effect = effect
        stepDecision = Decision.step.about(name)
        workDecision = Decision.work.about(name)
        needDecision = Decision.need.about(name)
    }

    /// Whether any of its work is a request to a role.
    public func requests(_ role: Int) -> Bool {
        stages.contains { $0.items.contains { $0.role == role } }
    }
}
