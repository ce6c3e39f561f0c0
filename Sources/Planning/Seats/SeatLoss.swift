import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// Seats as a loss system: who finds no seat free goes without. Simulated, and by Erlang's formula.
///
/// The load is the number of pupils who would sit in the class if there were a seat for each; of them a share
/// `B(load, seats)` finds none, whatever the distribution of the stay. The simulation differs where arrivals are not
/// Poisson, or seats were taken on the first day.
public struct SeatLoss: Sendable, Hashable {
    /// Classes that share their seats; one: a class of its own.
    public var classes: [Int]
    /// Seats of these classes together.
    public var seats: Int
    /// Pupils who would sit there on an average day if there were a seat for each.
    public var load: Double
    /// Share who find no seat by Erlang's formula, and as simulated; `nan`: nobody came.
    public var byFormula: Double
    /// The same when nobody waits for a seat, in the simulation.
    public var simulated: Double
}

/// Compares classes of their own with classes that share all seats.
struct SeatLossAnalysis {
    let bound: BoundScenario
    let question: ServiceQuestion
    var progress: (@Sendable (Int) -> Void)?

    /// Each class by itself, then each group of several classes for overlapping grades, sharing their seats. Where dates
    /// change the seats there is no number of them for the formula, and nothing is said.
    func losses() throws(PluginBreach) -> [SeatLoss] {
        let scenario = bound.scenario
        func isConstant(_ number: Int) -> Bool { scenario.classes[number].isConstant }
        let single = try losses(bound, groups: scenario.classes.indices.filter(isConstant).map { [$0] })
        let groups = scenario.classGroups.filter { $0.count > 1 && $0.allSatisfy(isConstant) }
        guard !groups.isEmpty else { return single }
        return single + (try losses(bound.with { $0.sharingSeats(in: groups) }, groups: groups))
    }

    private func losses(_ bound: BoundScenario, groups: [[Int]]) throws(PluginBreach) -> [SeatLoss] {
        var ample = bound
        let plenty = 1000
        for index in ample.scenario.classes.indices { ample.scenario.classes[index].seats = plenty }
        var impatient = bound
        impatient.scenario.seatAllocation.patienceDays = .fixed(0)
        let loads = try sums(ample, groups) { o, year, number in
            (o[.occupiedDays, o.shape.seat(year, number)], o[.seatDays, o.shape.seat(year, number)])
        }
        let lost = try sums(impatient, groups) { o, year, number in
            (o[.seatGaveUp, o.shape.seat(year, number)], o[.seatListed, o.shape.seat(year, number)])
        }
        return groups.enumerated().map { number, classes in
            let seats = classes.reduce(0) { $0 + bound.scenario.classes[$1].seats }
            let days = Double(loads[number].1) / Double(plenty * classes.count)
            let load = days > 0 ? Double(loads[number].0) / days : 0
            return SeatLoss(
                classes: classes, seats: seats, load: load,
                byFormula: Erlang.blocking(load: load, servers: seats),
                simulated: lost[number].1 == 0 ? .nan : Double(lost[number].0) / Double(lost[number].1))
        }
    }

    /// The first year still shows who sat in the classes when it began, so it counts only when it is the only one.
    private func counted(_ years: Int) -> Range<Int> { min(1, years - 1)..<years }

    private func sums(
        _ bound: BoundScenario, _ groups: [[Int]],
        _ read: @escaping @Sendable (Observations, Int, Int) -> (Int, Int)
    ) throws(PluginBreach) -> [(Int, Int)] {
        let years = counted(bound.scenario.years.count)
        let replications = try Replications.map(
            bound, first: question.replications, seed: question.seed, threads: question.threads
        ) { _, observations, _ in
            progress?(1)
            return groups.map { classes in
                classes.reduce((0, 0)) { sum, number in
                    years.reduce(sum) {
                        let part = read(observations, $1, number)
                        return ($0.0 + part.0, $0.1 + part.1)
                    }
                }
            }
        }
        return groups.indices.map { group in
            replications.reduce((0, 0)) { ($0.0 + $1[group].0, $0.1 + $1[group].1) }
        }
    }
}

extension Scenario {
    /// Classes for overlapping grades belong to one group.
    var classGroups: [[Int]] {
        var groups: [[Int]] = []
        for (index, small) in classes.enumerated() {
            let mine = groups.firstIndex { group in
                group.contains { classes[$0].eligibility.grades.bits & small.eligibility.grades.bits != 0 }
            }
            if let mine { groups[mine].append(index) } else { groups.append([index]) }
        }
        return groups
    }

    /// Every class of a group takes everyone whom some class of the group takes by needs profile.
    func sharingSeats(in groups: [[Int]]) -> Scenario {
        var result = self
        for group in groups {
            let profiles = group.map { classes[$0].eligibility.profiles }
            let all = profiles.contains([]) ? [] : Set(profiles.joined()).sorted()
            for index in group { result.classes[index].eligibility.profiles = all }
        }
        return result
    }
}
