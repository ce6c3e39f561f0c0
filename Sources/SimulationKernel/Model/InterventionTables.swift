import SchoolDomain
import Stochastics

/// An intervention in numbers.
public struct CompiledIntervention: Sendable, BitwiseCopyable {
    /// What offers it to a pupil; steps by position in the ladder.
    public enum Trigger: Sendable, Hashable, BitwiseCopyable {
        case stepOpened(Int)
        case stepDone(Int)
        case yearStart
        /// By position of the class; -1: any.
        case seatBegun(Int)
        case seatEnded(Int)
        case interventionEnded(Int)
        case stillOver(after: Event)
        case plugin
    }

    /// What absence is looked at after; steps and interventions by position.
    public enum Event: Sendable, Hashable, BitwiseCopyable {
        case stepDone(Int)
        case started(Int)
    }

    /// When it is offered.
    public let trigger: Trigger
    public let eligibility: CompiledEligibility
    /// The first school day on which it is offered; below 0: it was adopted before the run; the number of days of the
    /// run: never.
    public let fromDay: Int
    /// The first day on which each school does it.
    public let firstDays: Table<Int>
    /// The look by which absence is found to be still much; `nil`: its trigger is another.
    public let stillOver: CompiledReview?
    /// The look by which it ends when absence is much no longer; `nil`: none.
    public let endsWhen: CompiledReview?
    /// Those in which a pupil takes part no longer from its start on, by position.
    public let replaces: Table<Int>
    /// What happens when the pupil comes to another school; `nil`: who has begun goes on.
    public let handOver: CompiledHandOver?
    /// Share of the eligible who are reached once it is fully adopted.
    public let coverage: Double
    /// School days over which the share reached rises to that on a straight line; 0: at once.
    public let adoptionRampDays: Int
    /// Which part of the role that offers it is trained, by school and then by first day; `nil`: it hangs on no training.
    private let trained: Table<TrainedStep>?
    /// Pupils at a time, by day; `nil`: no limit.
    private let placesOfDay: Table<Int>?
    public let patience: DrawTable?
    /// School days of taking part; `nil`: until the pupil leaves.
    public let duration: DrawTable?
    /// Work every week of taking part; `nil`: none.
    public let ongoing: CompiledOngoing?
    /// Index into the model's responses and effects.
    public let response: Int
    /// Help while taking part, index into the model's effects; `nil`: none.
    public let ongoingEffect: Int?
    /// The address of the draws of who is reached, patience and duration; see `Decision.intervention`.
    public let decision: UInt32
    let offerDays: Table<Int>

    init(
        _ intervention: Intervention, _ scenario: Scenario, _ calendar: ModelCalendar, _ staff: StaffTables,
        in arena: TableArena, response: Int, ongoingEffect: Int?
    ) {
        trigger = Trigger(intervention.trigger, scenario)
        firstDays = SimulationKernel.firstDays(intervention.rollOut, scenario, calendar, in: arena)
        if case .stillOver(_, let review) = intervention.trigger {
            stillOver = CompiledReview(review, scenario.counting)
        } else {
            stillOver = nil
        }
        endsWhen = intervention.endsWhen.map { CompiledReview($0, scenario.counting) }
        replaces = arena.table(
            intervention.replaces.compactMap { id in scenario.interventions.firstIndex { $0.id == id } })
        handOver = intervention.handOver.map { CompiledHandOver(days: $0.days, isEscorted: $0.isEscorted) }
        eligibility = CompiledEligibility(intervention.eligibility, scenario, in: arena)
        fromDay =
            intervention.from.map { calendar.dayNumber(of: $0) } ?? calendar.firstCountedDay
        coverage = intervention.coverage
        adoptionRampDays = intervention.adoptionRampDays
        trained = scenario.training(for: intervention).map {
            arena.table(TrainedStep.all(of: $0, scenario, calendar))
        }
        placesOfDay =
            switch intervention.capacity {
            case .unlimited: nil
            case .places(let number): arena.table(calendar.days.map { _ in number })
            case .perPost(let role, let pupils):
                arena.table(
                    calendar.days.map { day in
                        let posts = scenario.staff.filter { $0.role == role }.reduce(0) {
                            $0 + $1.posts(on: day.date)
                        }
                        return Int((posts * pupils + 1e-9).rounded(.down))
                    })
            }
        patience = intervention.patienceDays.map { DrawTable(daysTable($0), in: arena) }
        duration = intervention.durationDays.map { DrawTable(daysTable($0), in: arena) }
        ongoing = intervention.ongoing.map { staff.compile($0) }
        self.response = response
        self.ongoingEffect = ongoingEffect
        decision = Decision.intervention.about("intervention/" + intervention.id)
        let start = fromDay
        offerDays = arena.table(
            trigger == .yearStart
                ? ([start] + calendar.years.map(\.first).filter { $0 > start }).filter {
                    (0..<calendar.dayCount).contains($0)
                }
                : [])
    }

    /// Pupils who may take part at a time; `nil`: no limit. Who takes part stays when there are fewer places.
    @inline(__always)
    public func places(on day: Int) -> Int? { placesOfDay.map { $0[day] } }

    /// Whether it is offered to all the eligible on a day: each year's first, and its own first day.
    func isOffered(on day: Int) -> Bool { offerDays.contains(day) }

    /// Share of eligible pupils of a school reached on a day: as far as those who offer it there are trained.
    func coverage(on day: Int, school: Int) -> Double {
        guard let trained else { return coverage(on: day) }
        var share = 0.0
        for step in trained where step.school == school && step.firstDay <= day { share = step.share }
        return coverage(on: day) * share
    }

    /// Share of eligible pupils reached on a day where all are trained: linear adoption from the first day.
    public func coverage(on day: Int) -> Double {
        guard day >= fromDay else { return 0 }
        guard adoptionRampDays > 0 else { return coverage }
        return coverage * min(1, Double(day - fromDay + 1) / Double(adoptionRampDays))
    }
}

extension CompiledIntervention.Trigger {
    init(_ trigger: Intervention.Trigger, _ scenario: Scenario) {
        func step(_ id: String) -> Int { scenario.ladder.firstIndex { $0.id == id } ?? -1 }
        func seatClass(_ id: String?) -> Int {
            id.map { id in scenario.classes.firstIndex { $0.id == id } ?? scenario.classes.count } ?? -1
        }
        func intervention(_ id: String) -> Int { scenario.interventions.firstIndex { $0.id == id } ?? -1 }
        self =
            switch trigger {
            case .stepOpened(let id): .stepOpened(step(id))
            case .stepDone(let id): .stepDone(step(id))
            case .yearStart: .yearStart
            case .seatBegun(let id): .seatBegun(seatClass(id))
            case .seatEnded(let id): .seatEnded(seatClass(id))
            case .interventionEnded(let id): .interventionEnded(intervention(id))
            case .stillOver(.stepDone(let id), _): .stillOver(after: .stepDone(step(id)))
            case .stillOver(.started(let id), _): .stillOver(after: .started(intervention(id)))
            case .plugin: .plugin
            }
    }
}
