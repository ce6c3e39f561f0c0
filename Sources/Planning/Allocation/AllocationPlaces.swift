import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// A school or an area that gets a part of the posts.
public struct AllocationPlace: Sendable, Hashable {
    /// The identifier of a school, or the name of an area.
    public var id: String
    /// What people read.
    public var name: String
    /// Positions of its schools that the role serves.
    public var schools: [Int]
}

/// Between what a role's posts are split, and the scenario with them split so.
struct AllocationPlaces {
    let bound: BoundScenario
    let places: [AllocationPlace]
    let between: AllocationQuestion.Between
    /// Position of the role.
    let role: Int
    /// Positions of the role's rows of staff; at least one.
    let rows: [Int]
    /// Thousandths of a post that are given and taken at once.
    let step: Int
    /// So many of them are split.
    let steps: Int

    init(_ bound: BoundScenario, _ question: AllocationQuestion) throws(AllocationFault) {
        let scenario = bound.scenario
        guard let role = scenario.roles.firstIndex(where: { $0.id == question.role }) else {
            throw .unknownRole(question.role, known: scenario.roles.map(\.id))
        }
        guard scenario.roles[role].discipline != .unlimited else { throw .keepsNoQueue(question.role) }
        let rows = scenario.staff.indices.filter { scenario.staff[$0].role == question.role }
        let there = rows.reduce(0) { $0 + Capacities.milliposts(scenario.staff[$1].posts) }
        guard !rows.isEmpty, there > 0 else { throw .noPosts(question.role) }
        guard rows.allSatisfy({ scenario.staff[$0].isConstant }) else { throw .hasDates(question.role) }
        let between = question.between ?? (scenario.areas.count > 1 ? .areas : .schools)
        let places = try Self.places(scenario, rows, between)
        guard places.count > 1 else { throw .nothingToSplit(question.role, between) }
        let (step, all) = (
            Capacities.milliposts(question.step), question.posts.map(Capacities.milliposts) ?? there
        )
        guard step > 0, all % step == 0 else {
            throw .notWhole(posts: Double(all) / 1000, step: question.step)
        }
        guard all / step >= places.count else {
            throw .tooFewSteps(all / step, places: places.count, step: question.step)
        }
        (self.bound, self.places, self.between, self.role, self.rows) = (bound, places, between, role, rows)
        (self.step, steps) = (step, all / step)
    }

    /// Schools that ever have pupils and that some row serves, each alone or by area.
    private static func places(
        _ scenario: Scenario, _ rows: [Int], _ between: AllocationQuestion.Between
    ) throws(AllocationFault) -> [AllocationPlace] {
        let forecast = scenario.pupilForecast
        let served = scenario.schools.indices.filter { school in
            forecast.contains { $0[school].contains { $0 > 0 } }
                && rows.contains { scenario.staff[$0].serves(scenario.schools[school].id) }
        }
        guard between == .areas else {
            return served.map {
                AllocationPlace(
                    id: scenario.schools[$0].id, name: scenario.schools[$0].name, schools: [$0])
            }
        }
        let areas = scenario.areas.map { area in
            AllocationPlace(
                id: area.name, name: area.name, schools: area.schools.filter(served.contains))
        }.filter { !$0.schools.isEmpty }
        if !areas.isEmpty, let alone = served.first(where: { scenario.schools[$0].area == nil }) {
            throw .noArea(school: scenario.schools[alone].id)
        }
        return areas
    }

    /// Htv of so many steps.
    func posts(_ steps: Int) -> Double { Double(steps * step) / 1000 }

    /// The posts of each place today, in htv; `nil` where a row serves several places.
    var postsToday: [Double?] {
        let scenario = bound.scenario
        return places.map { place in
            let own = Set(place.schools.map { scenario.schools[$0].id })
            let others = Set(places.flatMap(\.schools).map { scenario.schools[$0].id }).subtracting(own)
            var sum = 0.0
            for row in rows.map({ scenario.staff[$0] }) where own.contains(where: row.serves) {
                guard !others.contains(where: row.serves) else { return nil }
                sum += row.posts
            }
            return (sum * 1000).rounded() / 1000
        }
    }

    /// The scenario with a row of the role for each place, with so many steps of posts.
    ///
    /// - Law: everything else is as it was; the first row of the role tells what else the new ones are.
    func split(_ steps: [Int]) -> BoundScenario {
        bound.with { scenario in
            var result = scenario
            var row = scenario.staff[rows[0]]
            for other in rows.dropFirst() {
                row.also += scenario.staff[other].also.filter { !row.also.contains($0) }
            }
            let split = zip(places, steps).map { place, count in
                var own = row
                own.schools = place.schools.map { scenario.schools[$0].id }
                own.posts = posts(count)
                return own
            }
            let others = scenario.staff.indices.filter { !rows.contains($0) }.map { scenario.staff[$0] }
            result.staff = others + split
            return result
        }
    }

    /// Whole steps in proportion to weights, at least one for each place; what is left over goes where most is missing.
    func proportional(_ weights: [Double]) -> [Int] {
        let all = weights.reduce(0, +)
        let quotas = weights.map {
            all > 0 ? Double(steps) * $0 / all : Double(steps) / Double(weights.count)
        }
        var parts = quotas.map { max(1, Int($0 + 1e-9)) }
        while parts.reduce(0, +) < steps {
            guard let place = parts.indices.max(by: { missing($0) < missing($1) }) else { break }
            parts[place] += 1
        }
        while parts.reduce(0, +) > steps {
            let able = parts.indices.filter { parts[$0] > 1 }
            guard let place = able.min(by: { missing($0) < missing($1) }) else { break }
            parts[place] -= 1
        }
        return parts

        func missing(_ place: Int) -> Double { quotas[place] - Double(parts[place]) }
    }
}
