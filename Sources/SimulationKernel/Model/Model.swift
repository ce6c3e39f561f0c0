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
    let multipliers: [Multiplier]
    /// What is not known of the scenario.
    public let unknowns: UnknownDraws
    /// Steps first, then interventions, then the decision on a seat where it takes work: everything that asks for work
    /// about a pupil.
    public let responses: Table<CompiledResponse>
    /// Effect of keeping contact on the waiting list for a seat, index into `effects`.
    public let waitingEffect: Int?
    /// Weekly work about those who wait for a seat; `nil`: none.
    public let waitingSupport: CompiledOngoing?
    /// What of the last year's absence puts finishing at risk; `nil`: it is not asked.
    public let finishing: CompiledReview?
    /// Whether absence may be looked at again, of those who take part in something or have a seat.
    let reviewsAgain: Bool
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
        var multipliers: [Multiplier] = []
        func register(_ effect: Effect?, _ owner: UncertainPlace.Owner, power: Double = 1) -> Int? {
            // An effect of exactly 1 is none: following its strength would cost time and change nothing.
            guard let effect, unknowns.law(of: effect.multiplier).isFixed != 1 else { return nil }
            effects.append(EffectLaw(effect, in: arena))
            multipliers.append(Multiplier(owner: owner, number: effect.multiplier, power: power))
            return effects.count - 1
        }
        var responses: [CompiledResponse] = []
        for step in scenario.ladder {
            responses.append(
                CompiledResponse(
                    name: step.id, routes: step.routes, stages: step.stages, priority: step.priority,
                    patience: step.patienceDays.map { DrawTable(daysTable($0), in: arena) },
                    effect: register(step.effect, .step(step.id)), after: responses, scenario, staff,
                    in: arena))
        }
        seats = SeatTables(scenario, calendar, staff, in: arena, register: register)
        waitingEffect = register(scenario.seatAllocation.whileWaiting?.effect, .waiting)
        waitingSupport = scenario.seatAllocation.whileWaiting.map { staff.compile($0) }
        var interventions: [CompiledIntervention] = []
        for intervention in scenario.interventions {
            let name = "intervention/" + intervention.id
            responses.append(
                CompiledResponse(
                    name: name, stages: intervention.stages, priority: intervention.priority,
                    patience: nil, effect: register(intervention.effect, .intervention(intervention.id)),
                    after: responses, scenario, staff, in: arena))
            interventions.append(
                CompiledIntervention(
                    intervention, scenario, calendar, staff, in: arena, response: responses.count - 1,
                    ongoingEffect: register(
                        intervention.ongoing?.effect, .takingPart(intervention.id))))
        }
        if seats.process != nil {
            responses.append(
                CompiledResponse(
                    name: "decision", stages: scenario.seatAllocation.stages, priority: 5, patience: nil,
                    effect: nil, after: responses, scenario, staff, in: arena))
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
        finishing = scenario.observation.finishing.map {
            CompiledReview(AbsenceReview(days: 1, amount: $0.atRiskOver), scenario.counting)
        }
        reviewsAgain =
            scenario.classes.contains { $0.gradualReturn != nil } || !scenario.interventions.isEmpty
        keepsHistory = forceHistory || reviewsAgain
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

/// The multiplier of a source of help, raised to a power.
struct Multiplier: Sendable {
    /// Where it stands.
    let owner: UncertainPlace.Owner
    let number: UncertainNumber
    /// 1, but for what takes a part of another effect away.
    let power: Double
}

/// A table of whole school days, 0 to some 20 years.
func daysTable(_ distribution: Distribution) -> IntegerTable {
    IntegerTable(distribution, in: 0...4000)
}
