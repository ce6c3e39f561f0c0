import Localization
import Stochastics

/// Something a municipality may do besides its ladder, declared by its parts.
public struct Intervention: Sendable, Hashable {
    /// What offers the intervention to a pupil.
    public enum Trigger: Sendable, Hashable {
        /// The request of a ladder step.
        case stepOpened(String)
        /// The completed work of a ladder step.
        case stepDone(String)
        /// The first day of each school year, to every eligible pupil.
        case yearStart
        /// A seat in a small class, or in any (`nil`), is taken; those who sit there on the first day do not count.
        case seatBegun(String?)
        /// A pupil returns from a small class, or from any (`nil`), to an ordinary one.
        case seatEnded(String?)
        /// Taking part in another intervention is over.
        case interventionEnded(String)
        /// Absence is still much when it is looked at so many school days after something.
        case stillOver(after: Event, AbsenceReview)
        /// Only an intervention plugin, to whom and when it says.
        case plugin
    }

    /// What absence is looked at after.
    public enum Event: Sendable, Hashable {
        /// The completed work of a ladder step.
        case stepDone(String)
        /// The start of another intervention.
        case started(String)
    }

    /// How many may take part at a time.
    public enum Capacity: Sendable, Hashable {
        case unlimited
        /// Pupils at a time.
        case places(Int)
        /// Pupils at a time per post of a role.
        case perPost(role: String, pupils: Double)
    }

    /// Short identifier, such as `mentors`; unique among the interventions, and part of its draws' addresses.
    public var id: String
    /// What people read for it.
    public var title: LocalizedText
    /// What offers it to a pupil.
    public var trigger: Trigger
    /// Who may be offered it.
    public var eligibility: Eligibility
    /// Nothing happens before this date; `nil`: from the first day.
    public var from: CalendarDate?
    /// Which schools begin with it when; empty: all of them, and `from` says when.
    public var rollOut: [RollOut]
    /// Share of eligible pupils who are offered it when it is fully adopted.
    public var coverage: Double
    /// School days over which adoption rises linearly from 0 to full.
    public var adoptionRampDays: Int
    /// Identifier of the role of which only those who are trained offer it: the share reached is `coverage` times the share
    /// trained at the pupil's school (`Training`); `nil`: all do.
    public var needsTrained: String?
    /// How many may take part at a time.
    public var capacity: Capacity
    /// School days a pupil waits for a place; `nil`: without limit; 0: no waiting.
    public var patienceDays: Distribution?
    /// School days of taking part; `nil`: until the pupil leaves.
    public var durationDays: Distribution?
    /// Taking part also ends when absence is not over this at a look; looks follow one another, the first as many school days
    /// after the start as are looked at. `nil`: no look.
    public var endsWhen: AbsenceReview?
    /// Other interventions in which the pupil takes part no longer from the start on.
    public var replaces: [String]
    /// What happens when the pupil comes to another school while taking part; `nil`: who has begun goes on.
    public var handOver: HandOver?
    /// Work done when the pupil starts; the effect begins the day after it is done.
    public var stages: [WorkStage]
    /// Lower is served first where a role serves by priority.
    public var priority: Int
    /// Work every week of taking part.
    public var ongoing: OngoingSupport?
    /// What its work does to absence, from the day after it is done; `nil`: nothing.
    public var effect: Effect?
    /// Euros per pupil who starts, besides staff time.
    public var costPerPupil: Double

    public init(
        id: String, title: LocalizedText, trigger: Trigger, eligibility: Eligibility = Eligibility(),
        from: CalendarDate? = nil, rollOut: [RollOut] = [], coverage: Double = 1, adoptionRampDays: Int = 0,
        needsTrained: String? = nil, capacity: Capacity = .unlimited, patienceDays: Distribution? = nil,
        durationDays: Distribution? = nil, endsWhen: AbsenceReview? = nil, replaces: [String] = [],
        handOver: HandOver? = nil, stages: [WorkStage] = [], priority: Int = 5,
        ongoing: OngoingSupport? = nil, effect: Effect? = nil, costPerPupil: Double = 0
    ) {
        self.id = id
        self.title = title
        self.trigger = trigger
        self.eligibility = eligibility
        self.from = from
        self.rollOut = rollOut
        self.coverage = coverage
        self.adoptionRampDays = adoptionRampDays
        self.needsTrained = needsTrained
        self.capacity = capacity
        self.patienceDays = patienceDays
        self.durationDays = durationDays
        self.endsWhen = endsWhen
        self.replaces = replaces
        self.handOver = handOver
        self.stages = stages
        self.priority = priority
        self.ongoing = ongoing
        self.effect = effect
        self.costPerPupil = costPerPupil
    }
}

extension Intervention {
    /// The numbers of an intervention, by their keys in files.
    public enum Number: String, RangedNumber {
        case coverage, adoptionRamp, priority, costPerPupil

        /// Where each is kept, and in which range.
        public var range: NumberRange<Intervention> {
            switch self {
            case .coverage: NumberRange(\.coverage, .share)
            case .adoptionRamp: NumberRange(\.adoptionRampDays, .wholeDays)
            case .priority: NumberRange(\.priority, .priority)
            case .costPerPupil: NumberRange(\.costPerPupil, .euros)
            }
        }
    }
}

extension Intervention.Capacity {
    /// How many places there may be.
    public static let placesRule = NumberRule.count(from: 0, to: 1_000_000)
    /// How many pupils a full post may have.
    public static let pupilsRule = NumberRule.amount(from: 0, to: 10_000, excludesLower: true)
}
