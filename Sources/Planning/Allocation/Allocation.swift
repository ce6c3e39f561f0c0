import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// The split of the posts of a role, or of some roles within their euros, that is best for an aim, beside today's and that by pupils.
///
/// ```swift
/// let answer = try Allocation(bound, AllocationQuestion(role: "curator", between: .areas, seed: 2026))
/// answer.best.posts  // htv of each area
/// ```
///
/// - Law: every split but today's has as many posts, or costs no more than the euros, with at least one step of each role in each
///   place, each place with its own queue.
/// - Law: what splits come to is told of replications that had no part in choosing.
public struct Allocation: Sendable {
    /// One split, and what it comes to.
    public struct Split: Sendable {
        /// Htv of each place; `nil` where posts serve several places.
        public var posts: [Double?]
        /// By replication, those that are told of.
        public var readings: [AllocationReading]

        /// Of a place, the share of requests begun within the limit, by replication.
        public func shares(_ place: Int) -> [Double] { readings.map { $0.served[place].share } }
        /// Of the place that is worst off in each replication.
        public var worstShares: [Double] { readings.map(\.worstShare) }
        /// Requests that wait at the close of an average school day.
        public var waiting: [Double] { readings.map(\.waiting) }
    }

    /// What was asked.
    public var question: AllocationQuestion
    /// Between what the posts were split: as asked, or as the schools name areas.
    public var between: AllocationQuestion.Between
    /// Schools or areas, in the order of the scenario.
    public var places: [AllocationPlace]
    /// Pupils of each place in an average school year, nobody moving in or away.
    public var pupils: [Double]
    /// Hours of work that are asked in each place in an average school year when nobody has to wait.
    public var hours: [Double]
    /// Htv that are split; of euros those of the best split.
    public var posts: Double
    /// Euros a year that are split; `nil`: a number of posts is.
    public var euros: Double?
    /// Of each place what a full post costs a year, where euros are split.
    public var prices: [Double] = []
    /// The scenario as it stands.
    public var today: Split
    /// In proportion to pupils.
    public var byPupils: Split
    /// Best for the aim.
    public var best: Split
}

extension Allocation {
    /// - Parameter progress: is told of replications that are done.
    /// - Throws: `AllocationFault` where there is nothing to split, `PluginBreach` where a plugin did wrong.
    public init(
        _ bound: BoundScenario, _ question: AllocationQuestion, progress: (@Sendable (Int) -> Void)? = nil
    ) throws {
        let parts = try AllocationPlaces(bound, question)
        let pupils = Self.pupils(parts)
        let hours = try Self.hours(parts, question, progress)
        let (byPupils, byNeed) = (
            parts.proportional(parts.weights(ofPupils: pupils)),
            parts.proportional(parts.weights(ofHours: hours))
        )
        let best =
            question.aim == .need
            ? byNeed
            : try AllocationSearch(parts, question, progress: progress).best(
                from: [byNeed, byPupils] + [Self.wholeSteps(parts)].compactMap(\.self))
        let told = question.replications..<2 * question.replications
        func split(_ steps: [Int]) throws(PluginBreach) -> Split {
            Split(
                posts: steps.map(parts.posts),
                readings: try parts.readings(parts.split(steps), told, question, progress: progress))
        }
        let bySplit = try split(byPupils)
        self.init(
            question: question, between: parts.between, places: parts.places, pupils: pupils, hours: hours,
            posts: parts.posts(parts.isEuros ? best.reduce(0, +) : parts.steps),
            euros: parts.isEuros ? parts.budget : nil,
            prices: parts.isEuros ? parts.prices.map { $0 / parts.stepPosts } : [],
            today: Split(
                posts: parts.postsToday,
                readings: try parts.readings(bound, told, question, progress: progress)),
            byPupils: bySplit, best: best == byPupils ? bySplit : try split(best))
    }

    /// Today's split, where it is one of the splits that are looked through.
    private static func wholeSteps(_ parts: AllocationPlaces) -> [Int]? {
        let today = parts.postsToday.compactMap { $0 }.map(Capacities.milliposts)
        guard today.count == parts.places.count, today.allSatisfy({ $0 > 0 && $0 % parts.step == 0 }),
            parts.isEuros || today.reduce(0, +) == parts.steps * parts.step
        else { return nil }
        let steps = today.map { $0 / parts.step }
        return parts.isAffordable(steps) ? steps : nil
    }

    private static func pupils(_ parts: AllocationPlaces) -> [Double] {
        let forecast = parts.bound.scenario.pupilForecast
        return parts.places.map { place in
            let sum = forecast.reduce(0) { sum, year in
                place.schools.reduce(sum) { $0 + year[$1].reduce(0, +) }
            }
            return sum / Double(max(1, forecast.count))
        }
    }

    /// Of the replications of the search, when everyone is served at once.
    private static func hours(
        _ parts: AllocationPlaces, _ question: AllocationQuestion, _ progress: (@Sendable (Int) -> Void)?
    ) throws(PluginBreach) -> [Double] {
        let places = parts.places
        let work = try Replications.map(
            parts.bound.with(\.withEveryoneServedAtOnce), first: question.replications, seed: question.seed,
            threads: question.threads
        ) { _, observations, model -> [Double] in
            progress?(1)
            let work = WorkBySchool(observations)
            return places.map { place in
                let lines = model.staff.lines.indices.filter {
                    model.scenario.roles[model.staff.lines[$0].role].id == place.role
                }
                return place.schools.reduce(0) { sum, school in
                    let own = lines.filter {
                        model.staff.pools[model.staff.lines[$0].pool].schools.contains(school)
                    }
                    return (0..<model.yearCount).reduce(sum) { sum, year in
                        own.reduce(sum) { $0 + work.hours(line: $1, year: year, school: school) }
                    }
                } / Double(model.yearCount)
            }
        }
        return places.indices.map { place in work.reduce(0) { $0 + $1[place] } / Double(work.count) }
    }
}

extension Allocation {
    /// Identifiers of the roles whose posts are split, in the order asked.
    public var roles: [String] {
        var ids: [String] = []
        for place in places where !ids.contains(place.role) { ids.append(place.role) }
        return ids
    }
}
