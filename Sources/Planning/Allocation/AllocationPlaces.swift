import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// A school or an area that gets a part of the posts of a role.
public struct AllocationPlace: Sendable, Hashable {
    /// The identifier of a school, or the name of an area.
    public var id: String
    /// What people read.
    public var name: String
    /// Positions of its schools that the role serves.
    public var schools: [Int]
    /// Identifier of the role.
    public var role = ""
}

/// Between what the posts of some roles are split, and the scenario with them split so.
///
/// - Law: what is split is a number of steps where the prices of all steps are 1, and else euros.
struct AllocationPlaces {
    /// A role, and its rows of staff.
    struct Held {
        var role: Role
        /// Positions of the role's rows; at least one.
        var rows: [Int]
    }

    let bound: BoundScenario
    /// Role by role, in the order of the question.
    let places: [AllocationPlace]
    let between: AllocationQuestion.Between
    let held: [Held]
    /// Htv that are given and taken at once.
    let stepPosts: Double
    /// Thousandths of a post that are given and taken at once.
    let step: Int
    /// Of each place what a step costs: euros, or 1 where a number of steps is split.
    let prices: [Double]
    /// What all steps may cost together.
    let budget: Double
    /// Whether the budget is euros.
    let isEuros: Bool

    init(_ bound: BoundScenario, _ question: AllocationQuestion) throws(AllocationFault) {
        let scenario = bound.scenario
        let held = try Self.held(scenario, question)
        let between = question.between ?? (scenario.areas.count > 1 ? .areas : .schools)
        var places: [AllocationPlace] = []
        for entry in held {
            let own = try Self.places(scenario, entry, between)
            guard own.count > 1 || held.count > 1 && own.count == 1 else {
                throw .nothingToSplit(entry.role.id, between)
            }
            places += own
        }
        guard places.count > held.count else { throw .nothingToSplit(held[0].role.id, between) }
        (self.bound, self.held, self.places, self.between) = (bound, held, places, between)
        isEuros = question.euros != nil || held.count > 1
        let there = held[0].rows.reduce(0) { $0 + Capacities.milliposts(scenario.staff[$1].posts) }
        let all = question.posts.map(Capacities.milliposts) ?? there
        stepPosts = question.step(of: isEuros ? 0 : all)
        step = Capacities.milliposts(stepPosts)
        guard !isEuros else {
            let step = stepPosts
            let price = { (id: String) in
                held.first { $0.role.id == id }.map { scenario.money.yearCost(of: $0.role) } ?? 0
            }
            prices = places.map { price($0.role) * step }
            let today = held.reduce(0.0) { sum, entry in
                entry.rows.reduce(sum) { $0 + scenario.staff[$1].posts * price(entry.role.id) }
            }
            budget = question.euros ?? today
            let least = prices.reduce(0, +)
            guard budget >= least - Self.slack else {
                throw .tooFewEuros(budget, least: least, step: step)
            }
            return
        }
        guard step > 0, all % step == 0 else {
            throw .notWhole(posts: Double(all) / 1000, step: stepPosts)
        }
        guard all / step >= places.count else {
            throw .tooFewSteps(all / step, places: places.count, step: stepPosts)
        }
        prices = places.map { _ in 1 }
        budget = Double(all / step)
    }

    /// Half a cent: sums of euros end in dust.
    private static let slack = 0.005

    /// The roles asked about and their rows, each of which has posts that are the same throughout.
    private static func held(_ scenario: Scenario, _ question: AllocationQuestion) throws(AllocationFault)
        -> [Held]
    {
        let names = [question.role] + question.besides
        guard question.posts == nil || names.count == 1 && question.euros == nil else {
            throw .postsBesideEuros
        }
        var held: [Held] = []
        for name in names {
            guard let role = scenario.role(called: name) else {
                throw .unknownRole(name, known: scenario.roles.map(\.id))
            }
            guard !held.contains(where: { $0.role.id == role.id }) else { throw .roleTwice(role.id) }
            guard role.discipline != .unlimited else { throw .keepsNoQueue(role.id) }
            let rows = scenario.staff.indices.filter { scenario.staff[$0].role == role.id }
            let there = rows.reduce(0) { $0 + Capacities.milliposts(scenario.staff[$1].posts) }
            guard !rows.isEmpty, there > 0 else { throw .noPosts(role.id) }
            guard rows.allSatisfy({ scenario.staff[$0].isConstant }) else { throw .hasDates(role.id) }
            if names.count > 1 || question.euros != nil, role.monthlyPay <= 0 { throw .noPay(role.id) }
            held.append(Held(role: role, rows: rows))
        }
        return held
    }

    /// Schools that ever have pupils and that some row serves, each alone or by area.
    private static func places(
        _ scenario: Scenario, _ held: Held, _ between: AllocationQuestion.Between
    ) throws(AllocationFault) -> [AllocationPlace] {
        let forecast = scenario.pupilForecast
        let served = scenario.schools.indices.filter { school in
            forecast.contains { $0[school].contains { $0 > 0 } }
                && held.rows.contains { scenario.staff[$0].serves(scenario.schools[school].id) }
        }
        guard between == .areas else {
            return served.map {
                AllocationPlace(
                    id: scenario.schools[$0].id, name: scenario.schools[$0].name, schools: [$0],
                    role: held.role.id)
            }
        }
        let areas = scenario.areas.map { area in
            AllocationPlace(
                id: area.name, name: area.name, schools: area.schools.filter(served.contains),
                role: held.role.id)
        }.filter { !$0.schools.isEmpty }
        if !areas.isEmpty, let alone = served.first(where: { scenario.schools[$0].area == nil }) {
            throw .noArea(school: scenario.schools[alone].id)
        }
        return areas
    }

    /// Steps that there are to split; with euros as many as the scenario has.
    var steps: Int {
        isEuros ? held.flatMap(\.rows).reduce(0) { $0 + milliposts($1) } / step : Int(budget.rounded())
    }

    private func milliposts(_ row: Int) -> Int { Capacities.milliposts(bound.scenario.staff[row].posts) }

    /// Htv of so many steps.
    func posts(_ steps: Int) -> Double { Double(steps * step) / 1000 }

    /// What a split costs, in what is split.
    func cost(_ split: [Int]) -> Double { zip(split, prices).reduce(0) { $0 + Double($1.0) * $1.1 } }

    /// Whether a split costs no more than there is.
    func isAffordable(_ split: [Int]) -> Bool { cost(split) <= budget + Self.slack }

    /// By what posts are split by pupils: of several roles each keeps its part of the posts.
    func weights(ofPupils pupils: [Double]) -> [Double] {
        guard held.count > 1 else { return pupils }
        return held.flatMap { held -> [Double] in
            let own = places.indices.filter { places[$0].role == held.role.id }
            let all = own.reduce(0) { $0 + pupils[$1] }
            let posts = held.rows.reduce(0) { $0 + Double(milliposts($1)) }
            return own.map { all > 0 ? posts * pupils[$0] / all : posts / Double(own.count) }
        }
    }

    /// By what posts are split by the hours that are asked: of several roles by the posts that such hours take.
    func weights(ofHours hours: [Double]) -> [Double] {
        guard held.count > 1 else { return hours }
        return zip(places, hours).map { place, hours in
            guard let role = held.first(where: { $0.role.id == place.role })?.role else { return hours }
            return hours / max(1, role.weeklyMinutes * role.shareForPupils)
        }
    }

    /// How many more steps a place can have of what a split leaves.
    func affordable(_ place: Int, besides split: [Int]) -> Int {
        max(0, Int((budget - cost(split) + Self.slack) / prices[place]))
    }

    /// The fewest steps of a place that, with what is left, pay so many of another.
    func taken(from: Int, for count: Int, of to: Int, in split: [Int]) -> Int {
        let short = Double(count) * prices[to] - (budget - cost(split)) - Self.slack
        return max(0, Int((short / prices[from]).rounded(.up)))
    }

    /// The posts of each place today, in htv; `nil` where a row serves several places.
    var postsToday: [Double?] {
        let scenario = bound.scenario
        return places.map { place in
            let own = Set(place.schools.map { scenario.schools[$0].id })
            let all = Set(
                places.filter { $0.role == place.role }.flatMap(\.schools).map { scenario.schools[$0].id })
            let others = all.subtracting(own)
            var sum = 0.0
            for row in rows(of: place).map({ scenario.staff[$0] }) where own.contains(where: row.serves) {
                guard !others.contains(where: row.serves) else { return nil }
                sum += row.posts
            }
            return (sum * 1000).rounded() / 1000
        }
    }

    private func rows(of place: AllocationPlace) -> [Int] {
        held.first { $0.role.id == place.role }?.rows ?? []
    }

    /// The scenario with a row of each role for each of its places, with so many steps of posts.
    ///
    /// - Law: everything else is as it was; the first row of a role tells what else the new ones are.
    func split(_ steps: [Int]) -> BoundScenario {
        bound.with { scenario in
            var result = scenario
            let split = held.flatMap { held -> [StaffPool] in
                var row = scenario.staff[held.rows[0]]
                for other in held.rows.dropFirst() {
                    row.also += scenario.staff[other].also.filter { !row.also.contains($0) }
                }
                return zip(places, steps).filter { $0.0.role == held.role.id }.map { place, count in
                    var own = row
                    own.schools = place.schools.map { scenario.schools[$0].id }
                    own.posts = posts(count)
                    return own
                }
            }
            let moved = held.flatMap(\.rows)
            let others = scenario.staff.indices.filter { !moved.contains($0) }.map { scenario.staff[$0] }
            result.staff = others + split
            return result
        }
    }

    /// Whole steps in proportion to weights, at least one for each place; what is left over goes where most is missing.
    ///
    /// - Law: they cost no more than the budget, and what they leave pays no step more.
    func proportional(_ weights: [Double]) -> [Int] {
        let all = zip(weights, prices).reduce(0) { $0 + $1.0 * $1.1 }
        let even = prices.reduce(0, +)
        let quotas = weights.map { all > 0 ? budget * $0 / all : budget / even }
        var parts = quotas.map { max(1, Int($0 + 1e-9)) }
        while cost(parts) > budget + Self.slack {
            let able = parts.indices.filter { parts[$0] > 1 }
            guard let place = able.min(by: { missing($0) < missing($1) }) else { break }
            parts[place] -= 1
        }
        while let place = parts.indices.filter({ affordable($0, besides: parts) > 0 }).max(by: {
            missing($0) < missing($1)
        }) { parts[place] += 1 }
        return parts

        func missing(_ place: Int) -> Double { quotas[place] - Double(parts[place]) }
    }
}

extension Scenario {
    /// The role with an identifier, or else the only one whose title in some language is this, in any case.
    func role(called name: String) -> Role? {
        if let role = roles.first(where: { $0.id == name }) { return role }
        let name = name.lowercased()
        let titled = roles.filter { role in
            [role.title.fi, role.title.sv, role.title.en].contains { $0.lowercased() == name }
        }
        return titled.count == 1 ? titled[0] : nil
    }
}
