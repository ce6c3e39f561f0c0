import PluginKit
import SchoolDomain
import Stochastics

/// A scenario compiled for running: immutable tables, shared by all threads.
///
/// Days are numbered through the whole run (summers and breaks do not exist), years, schools, steps, pools and
/// classes by their order in the scenario.
public final class Model: Sendable {
    public let scenario: Scenario
    public let calendar: ModelCalendar
    public let population: PupilSlots
    public let absence: AbsenceTables
    public let ladder: LadderTables
    public let staff: StaffTables
    public let seats: SeatTables
    public let interventions: [CompiledIntervention]
    /// The first day on or after each day on which an intervention is offered to all the eligible.
    let nextOffer: [Int]
    /// Sources of help, in the order in which their factors are multiplied.
    public let effects: [EffectLaw]
    /// Steps first, then interventions: everything that asks for work about a pupil.
    public let responses: [CompiledResponse]
    /// Effect of keeping contact on the waiting list for a seat, index into `effects`.
    public let waitingEffect: Int?
    public let waitingSupport: CompiledOngoing?
    /// Whether absent lessons are remembered day by day (a rolling count or a before/after comparison).
    public let keepsHistory: Bool
    public let plugins: PluginTables

    /// Compiles a scenario without errors and without plugins of code.
    ///
    /// - Precondition: `scenario.problems()` reports no error.
    /// - Parameter forceHistory: also remember daily lessons, for comparison windows given from outside.
    public convenience init(_ scenario: Scenario, forceHistory: Bool = false) {
        do {
            try self.init(BoundScenario(scenario), forceHistory: forceHistory)
        } catch {
            preconditionFailure("a model without plugins: \(error)")
        }
    }

    /// Compiles a scenario without errors.
    ///
    /// - Precondition: `scenario.problems()` reports no error.
    /// - Throws: what a plugin does not accept.
    public init(_ bound: BoundScenario, forceHistory: Bool = false) throws(PluginBreach) {
        let scenario = bound.scenario
        self.scenario = scenario
        let calendar = ModelCalendar(scenario)
        self.calendar = calendar
        let population = PupilSlots(scenario)
        self.population = population
        absence = AbsenceTables(scenario, calendar)
        ladder = LadderTables(scenario, calendar)
        let staff = StaffTables(scenario, calendar)
        self.staff = staff

        var effects: [EffectLaw] = []
        func register(_ effect: Effect?, _ name: String) -> Int? {
            // An effect of exactly 1 is none: following its strength would cost time and change nothing.
            guard let effect, effect.multiplier.isFixed != 1 else { return nil }
            effects.append(EffectLaw(name: name, effect))
            return effects.count - 1
        }
        var responses = scenario.ladder.map { step in
            CompiledResponse(
                name: step.id, stages: staff.compile(step.stages), priority: step.priority,
                patience: step.patienceDays.map(daysTable), effect: register(step.effect, "step/" + step.id),
                staff)
        }
        seats = SeatTables(scenario, calendar, register: register)
        waitingEffect = register(scenario.seatAllocation.whileWaiting?.effect, "waiting")
        waitingSupport = scenario.seatAllocation.whileWaiting.map { staff.compile($0) }
        var interventions: [CompiledIntervention] = []
        for intervention in scenario.interventions {
            let name = "intervention/" + intervention.id
            responses.append(
                CompiledResponse(
                    name: name, stages: staff.compile(intervention.stages), priority: intervention.priority,
                    patience: nil, effect: register(intervention.effect, name), staff))
            interventions.append(
                CompiledIntervention(
                    intervention, scenario, calendar, staff, response: responses.count - 1,
                    ongoingEffect: register(intervention.ongoing?.effect, name + "/ongoing")))
        }
        self.interventions = interventions
        let offers = Set(interventions.flatMap(\.offerDays))
        var next = never
        nextOffer = (0..<calendar.dayCount).reversed().map { day in
            if offers.contains(day) { next = day }
            return next
        }.reversed()
        self.effects = effects
        self.responses = responses
        let rolls = if case .rolling = scenario.counting.window { true } else { false }
        self.plugins = try PluginTables(
            bound.plugins, PluginWorld(scenario, calendar, pupilLimit: population.slots.count), scenario)
        keepsHistory = rolls || forceHistory || !scenario.interventions.isEmpty
        precondition(effects.count <= 64, "\(effects.count) sources of help; at most 64 fit")
        precondition(responses.count <= 64, "\(responses.count) steps and interventions; at most 64 fit")
    }

    public var dayCount: Int { calendar.dayCount }
    public var yearCount: Int { calendar.years.count }
    public var stepCount: Int { scenario.ladder.count }
    public var schoolCount: Int { scenario.schools.count }
    public var slotCount: Int { population.slots.count }
}

/// A table of whole school days, 0 to some 20 years.
func daysTable(_ distribution: Distribution) -> IntegerTable {
    IntegerTable(distribution, in: 0...4000)
}

/// Work that something asks for, compiled.
public final class CompiledResponse: Sendable {
    /// Name in draw addresses.
    public let name: String
    public let stages: [CompiledStage]
    public let priority: Int
    public let patience: IntegerTable?
    public let effect: Int?
    /// Schools at which every role asked has staff.
    public let servedAt: [Bool]
    public let stepDecision: UInt32
    public let workDecision: UInt32

    init(
        name: String, stages: [CompiledStage], priority: Int, patience: IntegerTable?, effect: Int?,
        _ staff: StaffTables
    ) {
        servedAt = (0..<staff.schoolCount).map { school in
            stages.allSatisfy { $0.items.allSatisfy { staff.line(role: $0.role, school: school) >= 0 } }
        }
        self.name = name
        self.stages = stages
        self.priority = priority
        self.patience = patience
        self.effect = effect
        stepDecision = Decision.step.about(name)
        workDecision = Decision.work.about(name)
    }

    /// Whether any of its work is a request to a role.
    public func asks(_ role: Int) -> Bool {
        stages.contains { $0.items.contains { $0.role == role } }
    }
}
