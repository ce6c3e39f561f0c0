import PluginKit
import SchoolDomain

/// How many posts each pool has and how many seats each class: a point that a search tries.
struct Capacities: Sendable, Hashable {
    /// Thousandths of a post, by pool: whole numbers, so that equal points are equal.
    var milliposts: [Int]
    /// By class.
    var seats: [Int]

    /// Those of a scenario as it stands.
    init(_ scenario: Scenario) {
        milliposts = scenario.staff.map { Self.milliposts($0.posts) }
        seats = scenario.classes.map(\.seats)
    }

    static func milliposts(_ posts: Double) -> Int { Int((posts * 1000).rounded()) }

    /// The scenario with these capacities.
    func applied(to bound: BoundScenario) -> BoundScenario {
        var result = bound
        for (pool, posts) in milliposts.enumerated() {
            // What stands in the file is kept to the last bit.
            guard posts != Self.milliposts(bound.scenario.staff[pool].posts) else { continue }
            result.scenario.staff[pool].posts = Double(posts) / 1000
        }
        for (index, count) in seats.enumerated() { result.scenario.classes[index].seats = count }
        return result
    }

    /// The amount on an axis: thousandths of a post, or seats.
    subscript(axis: Axis) -> Int {
        get {
            switch axis {
            case .posts(let pool): milliposts[pool]
            case .seats(let seatClass): seats[seatClass]
            }
        }
        set {
            switch axis {
            case .posts(let pool): milliposts[pool] = newValue
            case .seats(let seatClass): seats[seatClass] = newValue
            }
        }
    }
}

/// One thing there can be more or less of.
public enum Axis: Sendable, Hashable {
    /// Posts of a pool, in thousandths.
    case posts(pool: Int)
    /// Seats of a small class.
    case seats(seatClass: Int)
}

extension Capacities: Comparable {
    /// Some fixed order, so that work is shared out in the same way each time.
    static func < (a: Self, b: Self) -> Bool {
        (a.milliposts + a.seats).lexicographicallyPrecedes(b.milliposts + b.seats)
    }
}
