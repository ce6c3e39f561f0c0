/// The absence of some school days, looked at again: more than an amount, or not.
///
/// All lessons missed in the latest days are counted, whatever the ladder counts. The days are those of one school year: what
/// would reach back into the year before begins anew on the first day.
public struct AbsenceReview: Sendable, Hashable {
    /// School days that are looked at, from 1.
    public var days: Int
    /// Absence is much when it is over this; a percentage is of the timetable's lessons on those days.
    public var amount: AbsenceAmount

    public init(days: Int, amount: AbsenceAmount) {
        self.days = days
        self.amount = amount
    }

    /// How many days may be looked at.
    public static let daysRule = NumberRule.wholeDays(from: 1, to: 190)
}

/// What the responsibility for a pupil is passed on with, when the school whose staff have it changes.
public struct HandOver: Sendable, Hashable {
    /// School days that it takes.
    public var days: Int
    /// Whether who had it stays until then, beside who takes it over; else nobody keeps contact meanwhile, and the help
    /// begins anew afterwards.
    public var isEscorted: Bool

    public init(days: Int, isEscorted: Bool = false) {
        self.days = days
        self.isEscorted = isEscorted
    }

    /// How many days it may take.
    public static let daysRule = NumberRule.wholeDays(from: 1, to: 190)
}

/// Schools that begin with something on a date; those of no row never do.
public struct RollOut: Sendable, Hashable {
    /// Identifiers of schools.
    public var schools: [String]
    /// The first date on which it is done there; `nil`: it has always been.
    public var from: CalendarDate?

    public init(schools: [String], from: CalendarDate? = nil) {
        self.schools = schools
        self.from = from
    }
}
