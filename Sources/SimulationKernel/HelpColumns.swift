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
    var stepDay: DayColumn
    var stepPeriod: DayColumn

    /// Stage in work; -1 when no case is open.
    var caseStage: DayColumn
    var caseItemsLeft: DayColumn
    /// Rises with every case opened or closed, so that requests of a closed case are known as void.
    var caseStamp: DayColumn
    /// Day on which the pupil gives up; `never` once work has begun.
    var casePatience: DayColumn
    var caseOrdinal: DayColumn
    /// School whose staff have the case; it stays theirs when the pupil changes school.
    var caseSchool: DayColumn

    var effectStart: DayColumn
    var effectEnd: DayColumn

    /// Class in which the pupil sits; -1 for none.
    var seat: DayColumn
    var seatUntil: DayColumn
    /// Random bits that decide a relapse on return.
    var seatRelapse: Column<UInt32>
    /// Day on which the decision on a class falls; `never` when none is pending.
    var decisionDay: DayColumn
    var decisionAccepts: Column<Bool>
    /// Since when the pupil waits for a seat (before the first day: negative); `never` when not waiting.
    var waitSince: DayColumn
    var waitPatience: DayColumn
    /// Pool that keeps contact meanwhile (the pupil may change school).
    var waitPlace: IntColumn

    /// The latest year in which the pupil was counted as helped; -1: never.
    var helpedYear: DayColumn
    var interventionState: Column<InterventionState>
    var interventionUntil: DayColumn
    var interventionPatience: DayColumn
    var interventionPlace: IntColumn

    init(_ model: Model) {
        let count = model.slotCount
        stepCount = model.stepCount
        responseCount = model.responses.count
        effectCount = model.effects.count
        interventionCount = model.interventions.count
        stepState = Column(.idle, count: count * stepCount)
        stepDay = DayColumn(never, count: count * stepCount)
        stepPeriod = DayColumn(0, count: count * stepCount)
        caseStage = DayColumn(-1, count: count * responseCount)
        caseItemsLeft = DayColumn(0, count: count * responseCount)
        caseStamp = DayColumn(0, count: count * responseCount)
        casePatience = DayColumn(never, count: count * responseCount)
        caseOrdinal = DayColumn(0, count: count * responseCount)
        caseSchool = DayColumn(0, count: count * responseCount)
        effectStart = DayColumn(0, count: count * model.effects.count)
        effectEnd = DayColumn(never, count: count * model.effects.count)
        seat = DayColumn(-1, count: count)
        seatUntil = DayColumn(never, count: count)
        seatRelapse = Column(0, count: count)
        decisionDay = DayColumn(never, count: count)
        decisionAccepts = Column(false, count: count)
        waitSince = DayColumn(never, count: count)
        waitPatience = DayColumn(never, count: count)
        waitPlace = IntColumn(0, count: count)
        helpedYear = DayColumn(-1, count: count)
        interventionState = Column(.none, count: count * interventionCount)
        interventionUntil = DayColumn(never, count: count * interventionCount)
        interventionPatience = DayColumn(never, count: count * interventionCount)
        interventionPlace = IntColumn(0, count: count * interventionCount)
    }

    mutating func clear() {
        stepState.fill(.idle)
        stepDay.fill(never)
        caseStage.fill(-1)
        caseStamp.fill(0)
        casePatience.fill(never)
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
