import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// Looks for the split that is best for an aim, on common random numbers.
///
/// From the best of some proportional splits, steps go from one of the places that are best off to one of those that are
/// worst off as long as that is better in the replications of the search; first several at once, then one by one. Where euros
/// are split, as few steps go as, with what is left, pay those that come.
///
/// - Law: no single step from one of the three best off to one of the three worst off makes the answer better.
final class AllocationSearch {
    private let places: AllocationPlaces
    private let question: AllocationQuestion
    private let progress: (@Sendable (Int) -> Void)?
    private var known: [[Int]: [AllocationReading]] = [:]

    /// Steps that are tried at once, and how many places on each side.
    private static let moved = [4, 2, 1]
    private static let tried = 3

    init(_ places: AllocationPlaces, _ question: AllocationQuestion, progress: (@Sendable (Int) -> Void)?) {
        (self.places, self.question, self.progress) = (places, question, progress)
    }

    /// - Parameter starts: splits to begin from; at least one.
    func best(from starts: [[Int]]) throws(PluginBreach) -> [Int] {
        var best = starts[0]
        for other in starts.dropFirst() {
            if try value(other) > value(best) { best = other }
        }
        for count in Self.moved {
            while let next = try better(than: best, moving: count) { best = next }
        }
        return best
    }

    /// The first better split that is found by moving so many steps; `nil`: there is none.
    private func better(than split: [Int], moving count: Int) throws(PluginBreach) -> [Int]? {
        let now = try value(split)
        let order = try fromWorstOff(split)
        for to in order.prefix(Self.tried) {
            for from in order.reversed().prefix(Self.tried) where from != to {
                let taken = places.taken(from: from, for: count, of: to, in: split)
                guard split[from] > taken else { continue }
                var other = split
                other[from] -= taken
                other[to] += count
                if try value(other) > now + 1e-9 { return other }
            }
        }
        return nil
    }

    /// How good a split is in the replications of the search: the more, the better.
    private func value(_ split: [Int]) throws(PluginBreach) -> Double {
        let values = try readings(split).map { question.aim == .waiting ? -$0.waiting : $0.worstShare }
            .filter { !$0.isNaN }
        return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    /// Places by what they have of what is aimed at, the worst off first.
    private func fromWorstOff(_ split: [Int]) throws(PluginBreach) -> [Int] {
        let readings = try readings(split)
        let levels = places.places.indices.map { place -> Double in
            if question.aim == .waiting { return -readings.reduce(0) { $0 + $1.waitingByPlace[place] } }
            let served = readings.reduce(into: ServedInTime()) { $0 += $1.served[place] }
            return served.all == 0 ? 1 : served.share
        }
        return levels.indices.sorted { (levels[$0], $0) < (levels[$1], $1) }
    }

    private func readings(_ split: [Int]) throws(PluginBreach) -> [AllocationReading] {
        if let known = known[split] { return known }
        let new = try places.readings(
            places.split(split), 0..<question.replications, question, progress: progress)
        known[split] = new
        return new
    }
}

extension AllocationPlaces {
    /// What replications of a scenario come to.
    func readings(
        _ bound: BoundScenario, _ replications: Range<Int>, _ question: AllocationQuestion,
        progress: (@Sendable (Int) -> Void)?
    ) throws(PluginBreach) -> [AllocationReading] {
        let places = places
        return try Replications.map(
            bound, Array(replications), seed: question.seed, threads: question.threads
        ) { _, observations, model in
            progress?(1)
            return AllocationReading(observations, model, places)
        }
    }
}
