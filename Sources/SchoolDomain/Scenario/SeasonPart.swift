/// A part of the school year with a number of its own in `Season.drift`.
///
/// - Law: it follows from the date alone, so that a year has the same seasons however its terms and breaks are written.
public enum SeasonPart: Int, Sendable, Hashable, CaseIterable {
    /// July to December.
    case autumn
    /// From January to Easter Sunday.
    case untilEaster
    case afterEaster

    public init(_ date: CalendarDate) {
        let (year, month, _) = date.parts
        if month >= 7 {
            self = .autumn
        } else if let easter = FinnishHolidays.easter(year), date > easter {
            self = .afterEaster
        } else {
            self = .untilEaster
        }
    }
}
