import PluginKit
import SchoolDomain
import Stochastics

/// A scenario compiled for running: immutable tables. Each thread has a model of its own, with its own plugins.
///
/// Days and years are numbered through the whole run, from the first of the warm-up (summers and breaks do not exist);
/// schools, steps, pools and classes by their order in the scenario.
public final class Model: Sendable {
    /// What was compiled, for names and prices; the inner loop reads tables only.
    public let scenario: Scenario
    /// The memory of all tables below.
    private let arena: TableArena
    /// The school days of all years, and what is known of each.
    public let calendar: ModelCalendar
    /// Everyone who may be a pupil, and how they come, move up and go.
    public let population: PupilSlots
    /// When spells begin, of what type and how long.
    public let absence: AbsenceTables
    /// When steps are due, who looks and what follows.
    public let ladder: LadderTables
    /// Pools, their posts, and the lines of requests they serve.
    public let staff: StaffTables
    /// Small classes, and the way to a seat.
    public let seats: SeatTables
    /// What may be offered besides the ladder, in the order of the scenario.
    public let interventions: Table<CompiledIntervention>
    /// The first day on or after each day on which an intervention is offered to all the eligible.
    let nextOffer: Table<Int>
    /// Sources of help, in the order in which their factors are multiplied.
    public let effects: Table<EffectLaw>
    /// What their multipliers at full strength are, and where they stand.
    let multipliers: [(owner: UncertainPlace.Owner, number: UncertainNumber)]
    /// What is not known of the scenario.
    public let unknowns: UnknownDraws
    /// Steps first, then interventions: everything that asks for work about a pupil.
    public let responses: Table<CompiledResponse>
    /// Effect of keeping contact on the waiting list for a seat, index into `effects`.
    public let waitingEffect: Int?
    /// Weekly work about those who wait for a seat; `nil`: none.
    public let waitingSupport: CompiledOngoing?
    /// Whether spells are remembered, to compare absence before and after a start.
    public let keepsHistory: Bool
    /// What is known of the first day besides seats.
    public let firstDay: FirstDayTables
    /// Instances of the plugins of code; no other model has these.
    public let plugins: PluginTables

    /// Compiles a scenario without errors and without plugins of code.
    ///
    /// - Precondition: `scenario.problems()` reports no error.
    /// - Parameter forceHistory: also remember daily lessons, for comparison windows given from outside.
    public convenience init(_ scenario: Scenario, forceHistory: Bool = false) {
        do {
            try self.init(BoundScenario(scenario), forceHistory: forceHistory)
        } catch {
            fatalError("a model without plugins: \(error)")
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
        let arena = TableArena()
        self.arena = arena
        let population = PupilSlots(scenario, calendar, in: arena)
        self.population = population
        absence = AbsenceTables(scenario, calendar, in: arena)
        ladder = LadderTables(scenario, calendar, in: arena)
        let staff = StaffTables(scenario, calendar, population.expected, in: arena)
        self.staff = staff
        let unknowns = UnknownDraws(scenario)
        self.unknowns = unknowns

        var effects: [EffectLaw] = []
        var multipliers: [(owner: UncertainPlace.Owner, number: UncertainNumber)] = []
        func register(_ effect: Effect?, _ owner: UncertainPlace.Owner) -> Int? {
            // An effect of exactly 1 is none: following its strength would cost time and change nothing.
            guard let effect, unknowns.law(of: effect.multiplier).isFixed != 1 else { return nil }
            effects.append(EffectLaw(effect, in: arena))
            multipliers.append((owner, effect.multiplier))
            return effects.count - 1
        }
        var responses: [CompiledResponse] = scenario.ladder.map { step in
            CompiledResponse(
                name: step.id, stages: staff.compile(step.stages, in: arena), priority: step.priority,
                patience: step.patienceDays.map { DrawTable(daysTable($0), in: arena) },
                effect: register(step.effect, .step(step.id)),
                staff, in: arena)
        }
        seats = SeatTables(scenario, calendar, in: arena, register: register)
        waitingEffect = register(scenario.seatAllocation.whileWaiting?.effect, .waiting)
        waitingSupport = scenario.seatAllocation.whileWaiting.map { staff.compile($0) }
        var interventions: [CompiledIntervention] = []
        for intervention in scenario.interventions {
            let name = "intervention/" + intervention.id
            responses.append(
                CompiledResponse(
                    name: name, stages: staff.compile(intervention.stages, in: arena),
                    priority: intervention.priority,
                    patience: nil, effect: register(intervention.effect, .intervention(intervention.id)),
                    staff, in: arena))
            interventions.append(
                CompiledIntervention(
                    intervention, scenario, calendar, staff, in: arena, response: responses.count - 1,
                    ongoingEffect: register(
                        intervention.ongoing?.effect, .takingPart(intervention.id))))
        }
        self.interventions = arena.table(interventions)
        let offers = Set(interventions.flatMap { $0.offerDays })
        var next = never
        nextOffer = arena.table(
            (0..<calendar.dayCount).reversed().map { day in
                if offers.contains(day) { next = day }
                return next
            }.reversed())
        firstDay = FirstDayTables(scenario, calendar, staff, in: arena)
        self.effects = arena.table(effects)
        self.multipliers = multipliers
        self.responses = arena.table(responses)
        self.plugins = try PluginTables(
            bound.plugins, PluginWorld(scenario, calendar, pupilLimit: population.slots.count), scenario)
        keepsHistory = forceHistory || !scenario.interventions.isEmpty
        require(effects.count <= 64, "\(effects.count) sources of help; at most 64 fit")
        require(
            calendar.dayCount <= ScenarioSizes.schoolDays,
            "\(calendar.dayCount) school days; at most \(ScenarioSizes.schoolDays) fit")
        require(
            schoolCount <= ScenarioSizes.schools,
            "\(schoolCount) schools; at most \(ScenarioSizes.schools) fit")
        let profiles = scenario.population.profiles.count
        require(
            profiles <= ScenarioSizes.profiles, "\(profiles) profiles; at most \(ScenarioSizes.profiles) fit")
        let limits = ladder.observedLimits.count
        require(
            limits <= ScenarioSizes.thresholds,
            "\(limits) thresholds; at most \(ScenarioSizes.thresholds) fit")
        let periods = ladder.periodEnd.count
        require(
            periods <= ScenarioSizes.countingPeriods,
            "\(periods) counting periods; at most \(ScenarioSizes.countingPeriods) fit")
        require(responses.count <= 64, "\(responses.count) steps and interventions; at most 64 fit")
    }

    /// School days of the whole run, the warm-up included.
    public var dayCount: Int { calendar.dayCount }
    /// School days that are counted.
    public var countedDays: Int { calendar.dayCount - calendar.firstCountedDay }
    /// School years that are counted, at least one: those of the scenario.
    public var yearCount: Int { calendar.years.count - calendar.warmUpYears }
    /// Steps of the ladder; responses below this number are theirs.
    public var stepCount: Int { scenario.ladder.count }
    /// Schools of the scenario.
    public var schoolCount: Int { scenario.schools.count }
    /// Pupils who may ever be there; they are numbered below this.
    public var slotCount: Int { population.slots.count }
}

/// A table of whole school days, 0 to some 20 years.
func daysTable(_ distribution: Distribution) -> IntegerTable {
    IntegerTable(distribution, in: 0...4000)
}

/// Work that something asks for, compiled.
public struct CompiledResponse: Sendable, BitwiseCopyable {
    /// Parts of the work in the order in which they are asked for; empty: nothing is to be done.
    public let stages: Table<CompiledStage>
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

    init(
        name: String, stages: [CompiledStage], priority: Int, patience: DrawTable?, effect: Int?,
        _ staff: StaffTables, in arena: TableArena
    ) {
        servedAt = arena.table(
            (0..<staff.schoolCount).map { school in
                stages.allSatisfy { $0.items.allSatisfy { staff.line(role: $0.role, school: school) >= 0 } }
            })
        self.stages = arena.table(stages)
        self.priority = priority
        self.patience = patience
        self.effect = effect
        stepDecision = Decision.step.about(name)
        workDecision = Decision.work.about(name)
    }

    /// Whether any of its work is a request to a role.
    public func requests(_ role: Int) -> Bool {
        stages.contains { $0.items.contains { $0.role == role } }
    }
}
