import Localization
import Stochastics

/// Work that a step or an intervention asks of one role.
public struct WorkItem: Sendable, Hashable {
    /// Identifier of the role that works.
    public var role: String
    /// Minutes of one person of the role.
    public var minutes: Distribution
    /// Probability that the role is needed, drawn for each case.
    public var probability: Double
    /// Probability that guardians consent to the role's taking part; see `WorkStage.consent`.
    public var consent: Double

    public init(role: String, minutes: Distribution, probability: Double = 1, consent: Double = 1) {
        self.role = role
        self.minutes = minutes
        self.probability = probability
        self.consent = consent
    }
}

extension WorkItem {
    /// The numbers of an item, by their keys in files.
    public enum Number: String, RangedNumber {
        case probability, consent

        /// Where each is kept, and in which range.
        public var range: NumberRange<WorkItem> {
            switch self {
            case .probability: NumberRange(\.probability, .share)
            case .consent: NumberRange(\.consent, .share)
            }
        }
    }
}

/// Work done at one time; stages follow one another.
///
/// A stage of which nothing is needed, or to which guardians do not consent, is passed over: the next one is asked for in
/// its place.
public struct WorkStage: Sendable, Hashable {
    /// All participants on the same day (a meeting), or each in the role's own queue.
    public enum Form: String, Sendable, Hashable, CaseIterable { case together, apart }
    /// Whether all meet on one day, or each item waits in its own role's queue.
    public var form: Form
    /// The route to which the stage belongs; `nil`: every case comes to it.
    public var route: String?
    /// Probability that the stage is needed, drawn for each case.
    public var probability: Double
    /// Probability that guardians consent to it.
    ///
    /// One draw per pupil and school year serves all that needs consent, so that who consents to what fewer consent to
    /// consents to the rest.
    public var consent: Double
    /// Whether it is asked for as urgent: before all that is not, within the role's limit for urgent requests.
    public var isUrgent: Bool
    /// Who works, and how long; every item that is needed has to be done before the next stage is asked for.
    public var items: [WorkItem]

    public init(
        form: Form = .apart, route: String? = nil, probability: Double = 1, consent: Double = 1,
        isUrgent: Bool = false, items: [WorkItem]
    ) {
        self.form = form
        self.route = route
        self.probability = probability
        self.consent = consent
        self.isUrgent = isUrgent
        self.items = items
    }
}

extension WorkStage {
    /// The numbers of a stage, by their keys in files.
    public enum Number: String, RangedNumber {
        case probability, consent

        /// Where each is kept, and in which range.
        public var range: NumberRange<WorkStage> {
            switch self {
            case .probability: NumberRange(\.probability, .share)
            case .consent: NumberRange(\.consent, .share)
            }
        }
    }
}

/// One of the ways that the work of a step can go, such as a contact or a child-welfare notification.
///
/// A case takes one of those that fit it, drawn in proportion to their shares when it opens, and keeps it. Where none fits, it
/// has only the stages that belong to no route.
public struct WorkRoute: Sendable, Hashable {
    /// Short identifier, such as `notification`; unique in its step.
    public var id: String
    /// What people read for it.
    public var title: LocalizedText
    /// Part of the cases that fit several routes, in proportion to the others' shares.
    public var share: Double
    /// Whose cases fit.
    public var eligibility: Eligibility

    public init(
        id: String, title: LocalizedText, share: Double = 1, eligibility: Eligibility = Eligibility()
    ) {
        self.id = id
        self.title = title
        self.share = share
        self.eligibility = eligibility
    }
}

extension LadderStep {
    /// Minutes that a case asks of a role on average, as if every route fitted every pupil.
    public func expectedMinutes(of role: String) -> Double {
        let shares = routes.reduce(0) { $0 + $1.share }
        return stages.reduce(0) { sum, stage in
            let route = routes.first { $0.id == stage.route }
            let ofRoute = route.map { shares > 0 ? $0.share / shares : 0 } ?? 1
            let ofItems = stage.items.filter { $0.role == role }.reduce(0) {
                $0 + $1.probability * min(stage.consent, $1.consent) * $1.minutes.mean
            }
            return sum + ofRoute * stage.probability * ofItems
        }
    }
}

extension WorkRoute {
    /// The numbers of a route, by their keys in files.
    public enum Number: String, RangedNumber {
        case share

        /// Where each is kept, and in which range.
        public var range: NumberRange<WorkRoute> {
            switch self {
            case .share: NumberRange(\.share, .share)
            }
        }
    }
}

extension Scenario {
    /// Roles that steps, interventions, small classes and decisions on seats ask for work; not those that are asked only
    /// beside absence.
    public var rolesAsked: Set<String> {
        let stages = ladder.flatMap(\.stages) + interventions.flatMap(\.stages) + seatAllocation.stages
        let ongoing = interventions.compactMap(\.ongoing) + [seatAllocation.whileWaiting].compactMap { $0 }
        return Set(
            stages.flatMap(\.items).map(\.role) + ongoing.map(\.role)
                + classes.flatMap(\.requests).map(\.role))
    }
}
