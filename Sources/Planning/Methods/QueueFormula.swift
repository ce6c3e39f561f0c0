import SchoolDomain
import Stochastics

/// Posts by Erlang's formulas: as if requests came at random at a steady rate through the school days, took
/// exponential times, and the posts that are there took one at a time.
///
/// `posts = fewest n with P(wait ≤ limit) ≥ target in M/M/(n × (1 − away) × (1 − vacancy))`
///
/// Erlang C, or Erlang A where those who wait give up; posts need not be whole (see `Erlang+Posts.swift`).
///
/// - Units: days of work; a post's day is `weekly minutes × (1 − community − other work) / 5`.
package struct QueueFormula: Sendable, Hashable {
    /// Requests a year, whatever they are about.
    package var requestsPerYear: Double
    /// Days of the year on which requests come and are served.
    package var daysPerYear: Double
    /// Minutes of work that a request takes on average.
    package var meanUnitMinutes: Double
    /// Minutes a day of a post for single requests.
    package var minutesPerDay: Double
    /// Days within which a request is to be begun.
    package var limitDays: Double
    /// Mean days after which those who wait give up; `nil`: they never do.
    package var patienceDays: Double?
    /// Share of the posts' time that is really there.
    package var availability: Double

    package init(
        requestsPerYear: Double, daysPerYear: Double, meanUnitMinutes: Double, minutesPerDay: Double,
        limitDays: Double, patienceDays: Double? = nil, availability: Double = 1
    ) {
        self.requestsPerYear = requestsPerYear
        self.daysPerYear = daysPerYear
        self.meanUnitMinutes = meanUnitMinutes
        self.minutesPerDay = minutesPerDay
        self.limitDays = limitDays
        self.patienceDays = patienceDays
        self.availability = availability
    }

    /// The role's ordinary requests, on so many school days a year.
    package init(role: Role, demand: RoleDemand, daysPerYear: Double, patienceDays: Double? = nil) {
        self.init(
            requestsPerYear: demand.volumePerYear, daysPerYear: daysPerYear,
            meanUnitMinutes: demand.meanUnitMinutes,
            minutesPerDay: role.weeklyMinutes * role.shareForPupils / 5,
            limitDays: Double(role.limitDays), patienceDays: patienceDays,
            availability: (1 - role.awayShare) * (1 - role.vacancyShare))
    }

    /// The work that comes, in posts that are always there: below them every queue grows without end.
    package var load: Double { requestsPerYear * meanUnitMinutes / (daysPerYear * minutesPerDay) }

    /// The fewest posts, a multiple of `step`, with which this share is served within the limit; `nil` when no
    /// number can: a post that is never there, or all to be served for certain.
    package func posts(share: Double, step: Double = 0.1) -> Double? {
        guard load > 0 else { return 0 }
        guard availability > 0, minutesPerDay > 0, share < 1 else { return nil }
        return target(share).fewestServers(step: step, availability: availability)
    }

    /// Share served within the limit by so many posts.
    package func share(posts: Double) -> Double {
        guard load > 0 else { return 1 }
        return minutesPerDay > 0 ? target(0).level(servers: posts * availability) : 0
    }

    private func target(_ share: Double) -> ServiceTarget {
        ServiceTarget(
            arrivalRate: requestsPerYear / daysPerYear, serviceRate: minutesPerDay / meanUnitMinutes,
            patienceRate: patienceDays.map { 1 / $0 }, wait: limitDays, share: share)
    }
}
