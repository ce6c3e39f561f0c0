/// What is known of each pupil, one column per quantity.
struct PupilColumns: ~Copyable {
    enum Status: UInt8, BitwiseCopyable { case absent, enrolled, gone }

    // Who.
    var status: Column<Status>
    var school: IntColumn
    var grade: IntColumn
    var profile: IntColumn
    var support: Column<Bool>
    /// First day of enrolment this year and first day after it.
    var from: IntColumn
    var to: IntColumn
    /// 32 bits that decide which steps the pupil is exempted from this year.
    var triage: Column<UInt32>

    // The absence process.
    /// Standard normal level behind the frailty.
    var normal: Column<Double>
    var isSevere: Column<Bool>
    /// Row of the hazard table.
    var row: IntColumn
    /// Multiplier of the row's hazard this year, before help and reinforcement.
    var level: Column<Double>
    var effects: Column<Double>
    /// Product of the factors that plugins have set.
    var outsideFactor: Column<Double>
    var rate: Column<Int64>
    /// What is left of the waiting time to the next spell, and the first day that has not used any of it.
    var remaining: Column<Int64>
    var position: IntColumn
    var ordinal: IntColumn

    // Counting.
    /// Lessons counted for the ladder in the current period, through the day before `countFrom`.
    var counted: IntColumn
    var period: IntColumn
    var nextStep: IntColumn
    /// The part of the latest spell that is not counted yet begins here and ends at `position`.
    var countFrom: IntColumn
    var countType: IntColumn
    /// Lessons of a single-lesson spell.
    var countLessons: IntColumn
    /// Next day on which a threshold is crossed, already found; `never` when none is.
    var crossDay: IntColumn
    /// First day inside a rolling count.
    var rollFrom: IntColumn
    var yearLessons: IntColumn
    var yearDays: IntColumn
    var nextLimit: IntColumn
    /// Unauthorised lessons that reinforce.
    var reinforcing: IntColumn
    /// Absent lessons of each day of the year (all causes, and counted ones), when the model keeps history.
    var history: Column<UInt8>
    var countedHistory: Column<UInt8>
    let historyStride: Int

    // The agenda.
    var due: IntColumn
    /// Open cases and waiting lists on which the pupil is: while above 0, others may act on any day.
    var held: IntColumn

    init(_ model: Model) {
        let count = model.slotCount
        status = Column(.absent, count: count)
        school = IntColumn(0, count: count)
        grade = IntColumn(0, count: count)
        profile = IntColumn(0, count: count)
        support = Column(false, count: count)
        from = IntColumn(0, count: count)
        to = IntColumn(0, count: count)
        triage = Column(0, count: count)
        normal = Column(0, count: count)
        isSevere = Column(false, count: count)
        row = IntColumn(0, count: count)
        level = Column(0, count: count)
        effects = Column(1, count: count)
        outsideFactor = Column(1, count: count)
        rate = Column(0, count: count)
        remaining = Column(0, count: count)
        position = IntColumn(0, count: count)
        ordinal = IntColumn(0, count: count)
        counted = IntColumn(0, count: count)
        period = IntColumn(0, count: count)
        nextStep = IntColumn(0, count: count)
        countFrom = IntColumn(0, count: count)
        countType = IntColumn(0, count: count)
        countLessons = IntColumn(0, count: count)
        crossDay = IntColumn(never, count: count)
        rollFrom = IntColumn(0, count: count)
        yearLessons = IntColumn(0, count: count)
        yearDays = IntColumn(0, count: count)
        nextLimit = IntColumn(0, count: count)
        reinforcing = IntColumn(0, count: count)
        historyStride = model.keepsHistory ? model.calendar.longestYear : 0
        history = Column(0, count: count * historyStride)
        countedHistory = Column(0, count: model.ladder.rollingDays == nil ? 0 : count * historyStride)
        due = IntColumn(never, count: count)
        held = IntColumn(0, count: count)
    }

    /// Everything else is written when a pupil enters.
    mutating func clear() {
        status.fill(.absent)
        due.fill(never)
        held.fill(0)
        crossDay.fill(never)
        ordinal.fill(0)
        effects.fill(1)
        outsideFactor.fill(1)
        reinforcing.fill(0)
    }
}

/// Steps, cases, effects, seats and interventions of each pupil: `[pupil × things + thing]`.
struct HelpColumns: ~Copyable {
    enum StepState: UInt8, BitwiseCopyable { case idle, awaitsLook, asks, open }
    enum InterventionState: UInt8, BitwiseCopyable { case none, waiting, active }

    let stepCount: Int
    let responseCount: Int
    let effectCount: Int
    let interventionCount: Int

    var stepState: Column<StepState>
    /// Day of the look or of the request.
    var stepDay: IntColumn
    var stepPeriod: IntColumn

    /// Stage in work; -1 when no case is open.
    var caseStage: IntColumn
    var caseItemsLeft: IntColumn
    /// Rises with every case opened or closed, so that requests of a closed case are known as void.
    var caseStamp: IntColumn
    /// Day on which the pupil gives up; `never` once work has begun.
    var casePatience: IntColumn
    var caseOrdinal: IntColumn
    /// School whose staff have the case; it stays theirs when the pupil changes school.
    var caseSchool: IntColumn

    /// Bit per effect that is not over.
    var active: Column<UInt64>
    var effectStart: IntColumn
    var effectEnd: IntColumn

    /// Class in which the pupil sits; -1 for none.
    var seat: IntColumn
    var seatUntil: IntColumn
    /// Random bits that decide a relapse on return.
    var seatRelapse: Column<UInt32>
    /// Day on which the decision on a class falls; `never` when none is pending.
    var decisionDay: IntColumn
    var decisionAccepts: Column<Bool>
    /// Since when the pupil waits for a seat (before the first day: negative); `never` when not waiting.
    var waitSince: IntColumn
    var waitPatience: IntColumn
    /// Pool that keeps contact meanwhile (the pupil may change school).
    var waitPlace: IntColumn

    /// The latest year in which the pupil was counted as helped; -1: never.
    var helpedYear: IntColumn
    var interventionState: Column<InterventionState>
    var interventionUntil: IntColumn
    var interventionPatience: IntColumn
    var interventionPlace: IntColumn

    init(_ model: Model) {
        let count = model.slotCount
        stepCount = model.stepCount
        responseCount = model.responses.count
        effectCount = model.effects.count
        interventionCount = model.interventions.count
        stepState = Column(.idle, count: count * stepCount)
        stepDay = IntColumn(never, count: count * stepCount)
        stepPeriod = IntColumn(0, count: count * stepCount)
        caseStage = IntColumn(-1, count: count * responseCount)
        caseItemsLeft = IntColumn(0, count: count * responseCount)
        caseStamp = IntColumn(0, count: count * responseCount)
        casePatience = IntColumn(never, count: count * responseCount)
        caseOrdinal = IntColumn(0, count: count * responseCount)
        caseSchool = IntColumn(0, count: count * responseCount)
        active = Column(0, count: count)
        effectStart = IntColumn(0, count: count * model.effects.count)
        effectEnd = IntColumn(never, count: count * model.effects.count)
        seat = IntColumn(-1, count: count)
        seatUntil = IntColumn(never, count: count)
        seatRelapse = Column(0, count: count)
        decisionDay = IntColumn(never, count: count)
        decisionAccepts = Column(false, count: count)
        waitSince = IntColumn(never, count: count)
        waitPatience = IntColumn(never, count: count)
        waitPlace = IntColumn(0, count: count)
        helpedYear = IntColumn(-1, count: count)
        interventionState = Column(.none, count: count * interventionCount)
        interventionUntil = IntColumn(never, count: count * interventionCount)
        interventionPatience = IntColumn(never, count: count * interventionCount)
        interventionPlace = IntColumn(0, count: count * interventionCount)
    }

    mutating func clear() {
        stepState.fill(.idle)
        stepDay.fill(never)
        caseStage.fill(-1)
        caseStamp.fill(0)
        casePatience.fill(never)
        active.fill(0)
        seat.fill(-1)
        seatUntil.fill(never)
        decisionDay.fill(never)
        waitSince.fill(never)
        waitPatience.fill(never)
        helpedYear.fill(-1)
        interventionState.fill(.none)
        interventionUntil.fill(never)
        interventionPatience.fill(never)
    }

    // A pupil's things lie side by side: what is read together comes in one cache line.
    @inline(__always) func atStep(_ step: Int, _ pupil: Int) -> Int { pupil * stepCount + step }
    @inline(__always) func atCase(_ response: Int, _ pupil: Int) -> Int { pupil * responseCount + response }
    @inline(__always) func atEffect(_ effect: Int, _ pupil: Int) -> Int { pupil * effectCount + effect }
    @inline(__always) func atPart(_ number: Int, _ pupil: Int) -> Int { pupil * interventionCount + number }
}
