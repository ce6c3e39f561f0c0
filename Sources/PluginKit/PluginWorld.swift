import CPorrasPlugin

/// A school day as plugins see it.
public struct PluginDay: Sendable, Hashable {
    /// Year, term and week of the run, from 0.
    public var year: Int
    /// Numbered through all years of the run, like weeks.
    public var term: Int
    /// A calendar week with school days in it; holidays have no number.
    public var week: Int
    /// Monday is 0.
    public var weekday: Int
    /// Such as 20270203.
    public var date: Int

    public init(year: Int, term: Int, week: Int, weekday: Int, date: Int) {
        self.year = year
        self.term = term
        self.week = week
        self.weekday = weekday
        self.date = date
    }
}

/// What does not change during a run: the calendar and the names. School days are numbered through all years.
public final class PluginWorld: Sendable {
    /// Every school day of the run; its position here is the day's number.
    public let days: [PluginDay]
    /// First day of each year, then the number of days.
    public let yearFirst: [Int]
    /// `[grade × (days + 1) + day]`: lessons of a grade before a day.
    public let lessonsBefore: [Int]
    /// Identifiers, in the order of the scenario; what follows likewise.
    public let schools: [String]
    /// Identifiers of the ladder's steps.
    public let steps: [String]
    /// Identifiers of the needs profiles.
    public let profiles: [String]
    /// Identifiers of the small classes; a seat is a position among these.
    public let classes: [String]
    /// Identifiers of the declared interventions; an offer names a position among these.
    public let interventions: [String]
    /// Pupils are numbered below this.
    public let pupilLimit: Int

    public init(
        days: [PluginDay], yearFirst: [Int], lessonsBefore: [Int], schools: [String], steps: [String],
        profiles: [String], classes: [String], interventions: [String], pupilLimit: Int
    ) {
        self.days = days
        self.yearFirst = yearFirst
        self.lessonsBefore = lessonsBefore
        self.schools = schools
        self.steps = steps
        self.profiles = profiles
        self.classes = classes
        self.interventions = interventions
        self.pupilLimit = pupilLimit
    }

    /// School years of the run.
    public var yearCount: Int { yearFirst.count - 1 }

    /// The school days of a year.
    public func days(ofYear year: Int) -> Range<Int> { yearFirst[year]..<yearFirst[year + 1] }

    /// Whether a day is the last of its week, term or year.
    public func isWeekEnd(_ day: Int) -> Bool { isLast(day, \.week) }
    /// Whether no later school day belongs to the day's school year.
    public func isYearEnd(_ day: Int) -> Bool { isLast(day, \.year) }

    private func isLast(_ day: Int, _ part: KeyPath<PluginDay, Int>) -> Bool {
        day + 1 == days.count || days[day][keyPath: part] != days[day + 1][keyPath: part]
    }

    /// Lessons of a grade on the days from `first` to the day before `end`.
    public func lessons(grade: Int, from first: Int, to end: Int) -> Int {
        let base = grade * (days.count + 1)
        return lessonsBefore[base + end] - lessonsBefore[base + first]
    }
}
