import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// The small classes of a scenario: what they need, who gets in, and who is left without a class.
public struct SeatStudy: Sendable {
    /// A class in a school year, over replications; each the average of a replication's school years.
    public struct ClassYear: Sendable, Hashable {
        /// Share of seat-days occupied.
        public var occupancy: Estimate
        /// Pupils who joined the list, got a seat, and gave up, a year.
        public var listed, placed, gaveUp: Estimate
        /// On the list at a month's end, on average.
        public var waiting: Estimate
        /// School days waited by those placed, of all replications together.
        public var wait: Estimate
        /// Replications in which somebody gives up, and in which somebody is on the list at some month's end.
        public var someGiveUp, someWait: ObservedShare
    }

    /// Who of the accepted got a seat, a year, over replications.
    public struct Fairness: Sendable, Hashable {
        /// Pupils a year: joined a list, got a seat, gave up, and found no class meant for them.
        public var listed, placed, gaveUp, unmet: Estimate
        /// School days waited by those placed, of all replications together.
        public var wait: Estimate
        /// Placed, of all the accepted, of all replications together.
        public var placedShare: Estimate
    }

    /// The target, how sure it is to be and the replications looked at.
    public var question: ServiceQuestion
    /// School days within which a seat is to be had.
    public var withinDays: Int
    /// The seats that each class needs, in the order of the scenario.
    public var plans: [SeatPlan]
    /// The seats that each class would need if they were kept by profile; classes in the order of the scenario.
    public var profileSeats: [ProfileSeats]
    /// How each class is used with the seats there are, in the order of the scenario.
    public var classes: [ClassYear]
    /// Each class by itself, then those for overlapping grades with shared seats.
    public var losses: [SeatLoss]
    /// By school and by needs profile, in the order of the scenario.
    public var bySchool: [Fairness]
    /// The same by needs profile.
    public var byProfile: [Fairness]
    /// Accepted pupils a year for whom there is no class, by grade.
    public var unmet: [Estimate]
    /// Grades for which no class is meant at all, though pupils are there.
    public var gradesWithoutClass: [Int]

    /// - Parameter statusQuo: may know of the scenario's replications already.
    /// - Throws: what a plugin did wrong.
    public init(
        _ bound: BoundScenario, _ question: ServiceQuestion, withinDays: Int,
        statusQuo: StatusQuoReplications? = nil,
        progress: (@Sendable (Int) -> Void)? = nil
    ) throws(PluginBreach) {
        self.question = question
        self.withinDays = withinDays
        let scenario = bound.scenario
        let store = TrialStore()
        plans = []
        for index in scenario.classes.indices {
            let search = SeatSearch(
                bound, seatClass: index, withinDays: withinDays, question: question, store: store,
                progress: progress)
            plans.append(try search.plan())
        }
        profileSeats = try ProfileSeats.all(
            bound, plans, withinDays: withinDays, question: question, store: store, progress: progress)
        losses = try SeatLossAnalysis(bound: bound, question: question, progress: progress).losses()
        let statusQuo = StatusQuoReplications.of(bound, seed: question.seed, given: statusQuo)
        let counts = try statusQuo.readings(
            0..<question.replications, threads: question.threads, progress: progress
        ).map(\.seats)
        classes = scenario.classes.indices.map { index in ClassYear(counts.map { $0.classes[index] }) }
        bySchool = scenario.schools.indices.map { index in Fairness(counts.map { $0.schools[index] }) }
        byProfile = scenario.population.profiles.indices.map { index in
            Fairness(counts.map { $0.profiles[index] })
        }
        unmet = (0..<scenario.gradeCount).map { grade in Estimate(atLeastZero: counts.map { $0.unmet[grade] })
        }
        let covered = scenario.classes.reduce(UInt16(0)) { $0 | $1.eligibility.grades.bits }
        gradesWithoutClass = scenario.gradesWithPupils.filter { covered & (1 << UInt16($0)) == 0 }
    }
}

extension SeatStudy {
    /// Whether every class reaches the target with no more seats than the law allows it.
    public func isWithinLaw(_ scenario: Scenario) -> Bool {
        zip(plans, scenario.classes).allSatisfy { plan, small in
            plan.level(question.confidence)?.planned.map { $0 <= small.cap } ?? false
        }
    }
}

extension SeatStudy.ClassYear {
    /// - Parameter replications: a tally of each.
    init(_ replications: [Tally<SeatCounts.Use>]) {
        func estimate(_ value: (Tally<SeatCounts.Use>) -> Double) -> Estimate {
            Estimate(atLeastZero: replications.map(value))
        }
        func share(_ item: SeatCounts.Use) -> ObservedShare { ObservedShare(replications) { $0[item] > 0 } }
        occupancy = Estimate(replications.map { $0[.occupied] / $0[.seatDays] }, within: 0...1)
        (listed, placed) = (estimate { $0[.listed] }, estimate { $0[.placed] })
        (gaveUp, waiting) = (estimate { $0[.gaveUp] }, estimate { $0[.waiting] })
        wait = .ratio(replications.map { ($0[.waited], $0[.placed]) })
        (someGiveUp, someWait) = (share(.gaveUp), share(.waiting))
    }
}

extension SeatStudy.Fairness {
    /// - Parameter replications: a tally of each.
    init(_ replications: [Tally<SeatCounts.Route>]) {
        func estimate(_ value: (Tally<SeatCounts.Route>) -> Double) -> Estimate {
            Estimate(atLeastZero: replications.map(value))
        }
        (listed, placed) = (estimate { $0[.listed] }, estimate { $0[.placed] })
        (gaveUp, unmet) = (estimate { $0[.gaveUp] }, estimate { $0[.unmet] })
        wait = .ratio(replications.map { ($0[.waited], $0[.placed]) })
        // Who was on a list when the run began may be placed without having joined it.
        placedShare = .ratio(
            replications.map { replication in
                let accepted = replication[.listed] + replication[.unmet]
                return (min(replication[.placed], accepted), accepted)
            })
    }
}

extension Estimate {
    /// Of what is never negative.
    fileprivate init(atLeastZero series: [Double]) { self.init(series, within: 0...Double.infinity) }

    /// Of all replications together, with the spread of single ones.
    fileprivate static func ratio(_ replications: [(part: Double, whole: Double)]) -> Estimate {
        var estimate = Estimate(atLeastZero: replications.map { $0.part / $0.whole })
        let (parts, wholes) = (replications.map(\.part), replications.map(\.whole))
        let whole = wholes.reduce(0, +)
        estimate.mean = whole > 0 ? parts.reduce(0, +) / whole : .nan
        estimate.certainty = MeanInterval(ofRatio: parts, to: wholes).within(0...Double.infinity)
        return estimate
    }
}
