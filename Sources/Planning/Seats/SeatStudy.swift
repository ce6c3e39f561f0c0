import PluginKit
import SchoolDomain
import SimulationKernel

/// The small classes of a scenario: what they need, who gets in, and who is left without a class.
public struct SeatStudy: Sendable {
    /// A class in the average school year.
    public struct ClassYear: Sendable, Hashable {
        /// Share of seat-days occupied.
        public var occupancy: Double
        /// Pupils who joined the list, got a seat, and gave up, a year.
        public var listed, placed, gaveUp: Double
        /// On the list at a month's end, on average.
        public var waiting: Double
        /// School days waited by those placed; `nan`: nobody was.
        public var wait: Double
    }

    /// Who of the accepted got a seat, a year.
    public struct Fairness: Sendable, Hashable {
        public var listed, placed, gaveUp, unmet: Double
        public var wait: Double
        /// Placed, of all the accepted; `nan`: nobody was.
        public var placedShare: Double {
            let all = listed + unmet
            return all > 0 ? min(1, placed / all) : .nan
        }
    }

    public var question: ServiceQuestion
    /// School days within which a seat is to be had.
    public var withinDays: Int
    public var plans: [SeatPlan]
    public var classes: [ClassYear]
    public var losses: [SeatLoss]
    /// By school and by needs profile, in the order of the scenario.
    public var bySchool: [Fairness]
    public var byProfile: [Fairness]
    /// Accepted pupils a year for whom there is no class, by grade.
    public var unmet: [Double]
    /// Grades for which no class is meant at all, though pupils are there.
    public var gradesWithoutClass: [Int]

    /// - Throws: what a plugin did wrong.
    public init(
        _ bound: BoundScenario, _ question: ServiceQuestion, withinDays: Int,
        progress: (@Sendable (Int) -> Void)? = nil
    ) throws(PluginBreach) {
        self.question = question
        self.withinDays = withinDays
        let scenario = bound.scenario
        plans = []
        for index in scenario.classes.indices {
            let search = SeatSearch(
                bound, seatClass: index, withinDays: withinDays, question: question, progress: progress)
            plans.append(try search.plan())
        }
        losses = try SeatLossAnalysis(bound: bound, question: question, progress: progress).losses()
        let counts = try Futures.map(
            bound, replications: question.replications, seed: question.seed, threads: question.threads,
            progress: progress
        ) { observations, model in SeatCounts(observations, model) }
        let mean = SeatCounts.mean(counts)
        classes = mean.classes.map(ClassYear.init)
        bySchool = mean.schools.map(Fairness.init)
        byProfile = mean.profiles.map(Fairness.init)
        unmet = mean.unmet
        let covered = scenario.classes.reduce(UInt16(0)) { $0 | $1.eligibility.grades.bits }
        let present = scenario.schools.reduce(into: Set<Int>()) { grades, school in
            for grade in Grade.all where school.pupilsByGrade[grade] > 0 { grades.insert(grade) }
        }
        gradesWithoutClass = present.filter { covered & (1 << UInt16($0)) == 0 }.sorted()
    }
}

extension SeatStudy.ClassYear {
    init(_ use: Tally<SeatCounts.Use>) {
        occupancy = use[.occupied] / use[.seatDays]
        (listed, placed, gaveUp) = (use[.listed], use[.placed], use[.gaveUp])
        waiting = use[.waiting]
        wait = use[.waited] / use[.placed]
    }
}

extension SeatStudy.Fairness {
    init(_ route: Tally<SeatCounts.Route>) {
        (listed, placed) = (route[.listed], route[.placed])
        (gaveUp, unmet) = (route[.gaveUp], route[.unmet])
        wait = route[.waited] / route[.placed]
    }
}
