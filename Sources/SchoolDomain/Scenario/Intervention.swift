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
        /// Only an intervention plugin, to whom and when it says.
        case plugin
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
    /// Share of eligible pupils who are offered it when it is fully adopted.
    public var coverage: Double
    /// School days over which adoption rises linearly from 0 to full.
    public var adoptionRampDays: Int
    /// How many may take part at a time.
    public var capacity: Capacity
    /// School days a pupil waits for a place; `nil`: without limit; 0: no waiting.
    public var patienceDays: Distribution?
    /// School days of taking part; `nil`: until the pupil leaves.
    public var durationDays: Distribution?
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
        from: CalendarDate? = nil, coverage: Double = 1, adoptionRampDays: Int = 0,
        capacity: Capacity = .unlimited, patienceDays: Distribution? = nil,
        durationDays: Distribution? = nil, stages: [WorkStage] = [], priority: Int = 5,
        ongoing: OngoingSupport? = nil, effect: Effect? = nil, costPerPupil: Double = 0
    ) {
        self.id = id
        self.title = title
        self.trigger = trigger
        self.eligibility = eligibility
        self.from = from
        self.coverage = coverage
        self.adoptionRampDays = adoptionRampDays
        self.capacity = capacity
        self.patienceDays = patienceDays
        self.durationDays = durationDays
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
    public static let pupilsRule = NumberRule.bare(from: 0, to: 10_000, excludesLower: true)
}
