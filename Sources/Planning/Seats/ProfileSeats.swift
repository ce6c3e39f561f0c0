import PluginKit
import SchoolDomain

/// The seats that one needs profile would take in a class if they were kept for it alone.
///
/// Where a class takes several profiles these are more together than the class needs: what sharing seats saves.
public struct ProfileSeats: Sendable, Hashable {
    /// Position among the scenario's classes.
    public var seatClass: Int
    /// Position among the scenario's profiles.
    public var profile: Int
    /// Seats that suffice, one level for each confidence told, the lowest first.
    public var levels: [SeatPlan.Level]

    /// What suffices with a confidence; `nil`: it is not among those told.
    public func level(_ confidence: Double) -> SeatPlan.Level? {
        levels.first { $0.confidence == confidence }
    }

    /// Of every class and every profile that it takes, in the order of the plans.
    static func all(
        _ bound: BoundScenario, _ plans: [SeatPlan], withinDays: Int, question: ServiceQuestion,
        store: TrialStore, progress: (@Sendable (Int) -> Void)?
    ) throws(PluginBreach) -> [ProfileSeats] {
        var result: [ProfileSeats] = []
        for plan in plans {
            let taken = bound.scenario.profiles(ofClass: plan.seatClass)
            for profile in taken {
                var levels = plan.levels
                if taken.count > 1 {
                    levels = try SeatSearch(
                        bound.with { $0.keeping(class: plan.seatClass, forProfile: profile) },
                        seatClass: plan.seatClass, withinDays: withinDays, question: question,
                        store: store, progress: progress
                    ).levels().levels
                }
                result.append(ProfileSeats(seatClass: plan.seatClass, profile: profile, levels: levels))
            }
        }
        return result
    }
}

extension Scenario {
    /// The profiles that a class takes.
    fileprivate func profiles(ofClass number: Int) -> [Int] {
        let taken = classes[number].eligibility.profiles
        return population.profiles.indices.filter {
            taken.isEmpty || taken.contains(population.profiles[$0].id)
        }
    }

    /// A class for one of its profiles alone, begun with that profile's part of those who sit and wait there.
    fileprivate func keeping(class number: Int, forProfile profile: Int) -> Scenario {
        var result = self
        let all = profiles(ofClass: number).reduce(0) { $0 + population.profiles[$1].share }
        let share = all > 0 ? population.profiles[profile].share / all : 0
        func part(_ count: Int) -> Int { Int((Double(count) * share).rounded()) }
        let small = classes[number]
        result.classes[number].eligibility.profiles = [population.profiles[profile].id]
        result.classes[number].initiallyOccupied = small.initiallyOccupied.map(part)
        result.classes[number].waitingList = Array(small.waitingList.prefix(part(small.waitingList.count)))
        return result
    }
}
