/// What is known of the first day, besides seats and waiting lists, which stand with their classes.
///
/// - Law: what is said is so, whatever the warm-up brings; of what nothing is said the warm-up's is kept.
public struct FirstDay: Sendable, Hashable {
    /// Requests that nobody has begun. Of a role at a school of which some are said, they take the place of those that the
    /// warm-up has left; requests of cases are not among them.
    public var requests: [OpenRequests]
    /// Open cases. Of a step of which some are said, they take the place of those that the warm-up has left.
    public var cases: [OpenCases]
    /// Who takes part in interventions.
    public var participants: [Participants]
    /// Hours of absence that pupils have in the school year before a run that begins in the midst of it.
    public var hours: [HoursSoFar]

    public init(
        requests: [OpenRequests] = [], cases: [OpenCases] = [], participants: [Participants] = [],
        hours: [HoursSoFar] = []
    ) {
        self.requests = requests
        self.cases = cases
        self.participants = participants
        self.hours = hours
    }
}

/// Requests of one day to a role at a school that wait on the first day.
public struct OpenRequests: Sendable, Hashable {
    /// Identifier of the role asked.
    public var role: String
    /// Identifier of the school of which they are.
    public var school: String
    /// When they were made, before the first day.
    public var since: CalendarDate
    /// Whether they are urgent.
    public var isUrgent: Bool
    /// How many.
    public var count: Int

    public init(role: String, school: String, since: CalendarDate, isUrgent: Bool = false, count: Int = 1) {
        self.role = role
        self.school = school
        self.since = since
        self.isUrgent = isUrgent
        self.count = count
    }
}

/// Cases of a step that are open on the first day, with none of their work begun.
public struct OpenCases: Sendable, Hashable {
    /// Identifier of the step.
    public var step: String
    /// Identifier of the school whose pupils they are of; `nil`: of any.
    public var school: String?
    /// When their work was asked for, before the first day.
    public var since: CalendarDate
    /// How many; none: no case of the step is open.
    public var count: Int

    public init(step: String, school: String? = nil, since: CalendarDate, count: Int = 1) {
        self.step = step
        self.school = school
        self.since = since
        self.count = count
    }
}

/// How many take part in an intervention on the first day.
public struct Participants: Sendable, Hashable {
    /// Identifier of the intervention.
    public var intervention: String
    /// How many.
    public var count: Int

    public init(intervention: String, count: Int) {
        self.intervention = intervention
        self.count = count
    }
}

/// Pupils with so many hours of absence in the school year before the first day.
public struct HoursSoFar: Sendable, Hashable {
    /// Identifier of the school; `nil`: of any.
    public var school: String?
    /// Grades in which they are.
    public var grades: GradeSet
    /// Hours of absence of each, all of which count toward the ladder.
    public var hours: Double
    /// How many pupils.
    public var count: Int

    public init(school: String? = nil, grades: GradeSet = .all, hours: Double, count: Int = 1) {
        self.school = school
        self.grades = grades
        self.hours = hours
        self.count = count
    }
}

// The numbers of what is known, by their keys in files.
extension OpenRequests {
    /// Of open requests.
    public enum Number: String, RangedNumber {
        case count

        /// Where each is kept, and in which range.
        public var range: NumberRange<OpenRequests> {
            switch self {
            case .count: NumberRange(\.count, FirstDay.someRule)
            }
        }
    }
}

extension OpenCases {
    /// Of open cases.
    public enum Number: String, RangedNumber {
        case count

        /// Where each is kept, and in which range.
        public var range: NumberRange<OpenCases> {
            switch self {
            case .count: NumberRange(\.count, FirstDay.anyRule)
            }
        }
    }
}

extension Participants {
    /// Of participants.
    public enum Number: String, RangedNumber {
        case count

        /// Where each is kept, and in which range.
        public var range: NumberRange<Participants> {
            switch self {
            case .count: NumberRange(\.count, FirstDay.anyRule)
            }
        }
    }
}

extension HoursSoFar {
    /// Of hours before the first day.
    public enum Number: String, RangedNumber {
        case hours, count

        /// Where each is kept, and in which range.
        public var range: NumberRange<HoursSoFar> {
            switch self {
            case .hours: NumberRange(\.hours, NumberRule.absenceHours.withUnitOptional)
            case .count: NumberRange(\.count, FirstDay.someRule)
            }
        }
    }
}

extension FirstDay {
    fileprivate static let someRule = NumberRule.count(from: 1, to: 10_000)
    fileprivate static let anyRule = NumberRule.count(from: 0, to: 10_000)
}

extension Scenario {
    /// Weeks from the warm-up's last year to the first of the scenario: a year, or as many more as it takes for the two not
    /// to overlap.
    package var warmUpWeeks: Int {
        guard let autumn = years.first?.terms.first, let spring = years.first?.terms.last else { return 52 }
        return max(52, (spring.last.serial - autumn.first.serial + 7) / 7)
    }

    /// The first day of all that is lived through, the warm-up included.
    package var firstDateOfWarmUp: CalendarDate? {
        firstDate?.adding(days: -7 * warmUpWeeks * max(0, run.warmUpYears))
    }
}
