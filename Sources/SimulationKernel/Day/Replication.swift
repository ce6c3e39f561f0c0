import PluginKit
import SchoolDomain
import Stochastics

/// One run of a model from the first school day of the warm-up to the last; its memory serves any number of runs.
///
/// Pupils advance spell by spell until they matter to someone else; staff, seats and decisions run by school
/// day and touch only the pupils due that day, in the order of `DayPhase`.
///
/// What only reads but is called where something changes is inlined always, or `mutating` where it is large: otherwise
/// all of this, 2 kB, would be copied for each call (8 % of the whole model's instructions).
public struct Replication: ~Copyable {
    /// What is run; the replication keeps it as long as it lives.
    public let model: Model
    /// What was counted in the latest run.
    public internal(set) var observations: Observations
    /// Of what is counted in the run under way, its warm-up included.
    let shape: ObservationShape
    /// What is counted in the run under way.
    let counts: CountArena
    /// The pupil whose events are written into `trace`.
    public var tracedPupil: Int?
    /// Events of the traced pupil in the latest run, in the order in which they were written down.
    public var trace: [TraceEvent] = []
    /// The life of every request in a queue in the latest run; empty unless tickets are recorded.
    public var ticketEvents: [TicketEvent] = []
    /// Every spell of the latest run, as each was lived through; empty unless spells are recorded.
    public var spellRecords: [SpellRecord] = []
    /// Day by day, the pupils in each class (when recording seats).
    public var seatRecords: [[[Int]]] = []

    var chance = RandomSource(seed: 0, replication: 0)
    var recording: Recording = []
    var watched: [InterventionStart]?
    var today = 0
    var phase = DayPhase.calendar
    /// School year of the run, the warm-up's included.
    var year = 0

    var pupils: Column<Pupil>
    /// Spells of this year, when the model compares absence before and after.
    var spells: SpellLog
    var rolling: RollingLessons
    var help: HelpRecords
    var desk: StaffDesk
    var lists: WaitingLists
    var agenda: Agenda
    var outside: PluginDesk
    /// Scratch: pupils chosen for seats on the first day.
    var mostAbsent: RawList<Int>
    /// Pupils due today who may have a date of their own.
    var dated: RawList<Int32>
    /// Pupils to be given a new due day at the close of today: one bit each.
    var touched: Column<UInt64>
    /// What each effect does at each strength in this replication.
    var factors: EffectFactors
    /// Scratch: the strengths of one pupil's help.
    var readings: EffectReadings
    /// What spells read and write this year: by grade, then again for the severe class.
    let rows: UnsafeMutablePointer<SpellRows>
    /// What lines write this year.
    let lineRows: UnsafeMutablePointer<RequestLineRows>
    /// Whether nothing follows from a spell but counts.
    var hasPlainSpells = true
    /// The next day on which everyone is looked at, seen from the close of the day before.
    var horizon = never
    /// The last day to which pupils may be advanced, seen likewise.
    var sight = never

    /// - Parameter followed: how many interventions' before/after comparison is kept; by default the model's own.
    public init(_ model: Model, followed: Int? = nil) {
        self.model = model
        shape = ObservationShape(model, withWarmUp: true)
        let counted = ObservationShape(model)
        observations = Observations(counted, followed: followed ?? model.interventions.count)
        counts = CountArena(shape, counted: counted)
        pupils = Column(Pupil(), count: model.slotCount)
        spells = SpellLog(pupils: model.keepsHistory ? model.slotCount : 0)
        rolling = RollingLessons(model)
        help = HelpRecords(model)
        desk = StaffDesk(model)
        lists = WaitingLists(model)
        outside = PluginDesk(model)
        factors = EffectFactors(model)
        dated = RawList()
        mostAbsent = RawList()
        readings = EffectReadings(model)
        rows = .allocate(capacity: 2 * Grade.count)
        lineRows = .allocate(capacity: max(1, model.staff.lines.count))
        agenda = Agenda(pupils: model.slotCount, days: model.calendar.longestYear)
        touched = Column(0, count: (model.slotCount + 63) / 64)
    }

    deinit {
        rows.deallocate()
        lineRows.deallocate()
        dated.free()
        mostAbsent.free()
        readings.free()
    }

    /// Runs the whole horizon. Equal arguments give equal observations, bit for bit.
    ///
    /// - Parameter watching: pupils and days whose absence before and after is compared instead of the run's
    ///   own starts: the counterfactual of another run.
    /// - Throws: what a plugin did wrong; the observations then mean nothing.
    public mutating func run(
        seed: UInt64, number: UInt32, recording: Recording = [], watching: [InterventionStart]? = nil
    ) throws(PluginBreach) {
        require(
            watching == nil || model.keepsHistory,
            "comparing before and after needs a model that keeps history")
        reset(RandomSource(seed: seed, replication: number))
        self.recording = recording
        watched = watching
        hasPlainSpells =
            !model.keepsHistory && !model.absence.reinforces && !recording.contains(.spells)
            && model.ladder.countsByYear
        for day in 0..<model.dayCount {
            today = day
            for phase in DayPhase.allCases { try perform(phase) }
        }
        countStillWaiting()
        countStillListed()
        counts.copy(to: &observations)
    }

    private mutating func perform(_ phase: DayPhase) throws(PluginBreach) {
        self.phase = phase
        switch phase {
        case .calendar: try openDay()
        case .wake:
            wakePupils()
            try callPlugins(.absence, .escalation)
        case .escalate: escalate()
        case .refer:
            refer()
            try callPlugins(.intervention)
        case .serve: serve()
        case .place: try place()
        case .respond: respond()
        case .observe:
            observe()
            try callPlugins(.observer)
        case .close: closeDay()
        }
    }

    private mutating func reset(_ chance: RandomSource) {
        self.chance = chance
        counts.clear()
        observations.clear()
        trace.removeAll(keepingCapacity: true)
        ticketEvents.removeAll(keepingCapacity: true)
        spellRecords.removeAll(keepingCapacity: true)
        seatRecords.removeAll(keepingCapacity: true)
        for pupil in 0..<pupils.count {
            if pupils[pupil].hasHelp { help.clear(pupil) }
            assert(help.isClear(pupil), "pupil \(pupil) was helped and it was not said")
        }
        pupils.fill(Pupil())
        lists.clear()
        outside.clear()
        touched.fill(0)
        desk.clear()
        factors.read(model, chance)
        openCaseloads()
    }

    /// Writes an event of the followed pupil down.
    @inline(__always)
    mutating func note(
        _ pupil: Int, _ kind: TraceEvent.Kind, on day: Int? = nil, draws: @autoclosure () -> [TraceDraw] = []
    ) {
        guard tracedPupil == pupil else { return }
        trace.append(TraceEvent(day: day ?? today, phase: phase, kind: kind, draws: draws()))
    }

    /// Marks a pupil for a new due day at the close of today.
    @inline(__always)
    mutating func touch(_ pupil: Int) {
        touched[pupil >> 6] = touched[pupil >> 6] | (1 << UInt64(pupil & 63))
    }

    /// Calls `body` for those of the pupils due today who may have a date of their own, in the order of their numbers.
    @inline(__always)
    mutating func forEachDated(_ body: (inout Replication, Int) -> Void) {
        for place in 0..<dated.count { body(&self, Int(dated[place])) }
    }
}

extension Replication {
    /// Cases opened for each pupil in the latest run, of all steps and interventions.
    public var casesOpened: [Int] {
        (0..<model.slotCount).map { pupil in
            // The stamp rises at each opening and at each closing.
            (0..<help.responseCount).reduce(0) { $0 + (help.caseStamp[help.atCase($1, pupil)] + 1) / 2 }
        }
    }
}
