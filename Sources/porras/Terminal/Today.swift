import Glibc
import SchoolDomain

/// The day on which the program is run, where its user is; only covers tell it, for no result depends on it.
enum Today {
    /// `nil` where the clock tells none, or where `SOURCE_DATE_EPOCH` is no number of seconds.
    ///
    /// - Source: reproducible-builds.org, `SOURCE_DATE_EPOCH`: seconds since 1970, in whose place nobody's clock is asked.
    static var date: CalendarDate? {
        var (seconds, parts) = (time(nil), tm())
        if let set = getenv("SOURCE_DATE_EPOCH") {
            guard let fixed = Int(String(cString: set)) else { return nil }
            seconds = fixed
            gmtime_r(&seconds, &parts)
        } else {
            localtime_r(&seconds, &parts)
        }
        return CalendarDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}
