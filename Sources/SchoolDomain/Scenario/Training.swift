/// Training of a role: the hours it takes of every post, and which part of the people are trained, where and when.
///
/// ```swift
/// Training(hoursPerYear: 40, trained: [TrainedShare(0.2), TrainedShare(0.6, from: CalendarDate("2027-08-11"))])
/// ```
public struct Training: Sendable, Hashable {
    /// Working hours a full post spends in training in a school year.
    public var hoursPerYear: Double
    /// Which part is trained, by schools and dates; none: it is not asked.
    public var trained: [TrainedShare]

    public init(hoursPerYear: Double = 0, trained: [TrainedShare] = []) {
        self.hoursPerYear = hoursPerYear
        self.trained = trained
    }

    /// Working weeks of a school year: 190 days of five a week.
    ///
    /// - Source: Basic Education Act 628/1998, section 23.
    public static let weeksPerYear = 38.0

    /// The share that is trained at a school on a date.
    ///
    /// - Law: of the rows that are about the school and have begun, the one that began last; of those that began together the
    ///   last of the list; none: 0.
    public func share(at school: String, hasBegun: (CalendarDate) -> Bool) -> Double {
        var last: TrainedShare?
        for row in trained where row.schools.isEmpty || row.schools.contains(school) {
            guard row.from.map(hasBegun) ?? true else { continue }
            let isLater =
                row.from.map { from in last?.from.map { $0 <= from } ?? true } ?? (last?.from == nil)
            if isLater { last = row }
        }
        return last?.share ?? 0
    }
}

/// Which part of a role's people is trained from a date on.
public struct TrainedShare: Sendable, Hashable {
    /// The part, 0-1.
    public var share: Double
    /// Identifiers of schools; empty: all.
    public var schools: [String]
    /// The first date; `nil`: since before the run.
    public var from: CalendarDate?

    public init(_ share: Double, schools: [String] = [], from: CalendarDate? = nil) {
        self.share = share
        self.schools = schools
        self.from = from
    }
}

extension Training {
    /// The numbers of training, by their keys in files.
    public enum Number: String, RangedNumber {
        case hours

        /// Where each is kept, and in which range.
        public var range: NumberRange<Training> {
            switch self {
            case .hours: NumberRange(\.hoursPerYear, .workHours)
            }
        }
    }
}

extension TrainedShare {
    /// The numbers of a row, by their keys in files.
    public enum Number: String, RangedNumber {
        case share

        /// Where each is kept, and in which range.
        public var range: NumberRange<TrainedShare> {
            switch self {
            case .share: NumberRange(\.share, .share)
            }
        }
    }
}

extension Role {
    /// Share of working time that training takes: its hours over those of the school year's weeks.
    public var trainingShare: Double {
        guard let training, weeklyMinutes > 0 else { return 0 }
        return training.hoursPerYear * 60 / (weeklyMinutes * Training.weeksPerYear)
    }
}

extension Scenario {
    /// The training on which the reach of an intervention hangs; `nil`: on none.
    public func training(for intervention: Intervention) -> Training? {
        let role = roles.first { $0.id == intervention.needsTrained }
        return role?.training.flatMap { $0.trained.isEmpty ? nil : $0 }
    }
}
