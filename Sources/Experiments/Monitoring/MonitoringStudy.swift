import PluginKit
import SchoolDomain
import SimulationKernel

/// What schools would see at monitoring, replication by replication: pupils over each threshold at each observation
/// date, by school and grade, of those on the roll then, and how the steps stand.
///
/// - Law: what is of several places is the sum of theirs, replication by replication.
public struct MonitoringStudy: Sendable {
    /// A grade of a school in a school year; positions are those of the scenario.
    public struct Place: Sendable, Hashable {
        public var year: Int
        public var school: Int
        public var grade: Int

        public init(year: Int, school: Int, grade: Int) {
            (self.year, self.school, self.grade) = (year, school, grade)
        }
    }

    /// What is counted of each place; dates, limits and steps by their positions in the scenario. The roll after the last
    /// date is that of the yearly count, 20 September.
    public enum Figure: Sendable, Hashable {
        case onRoll(date: Int)
        case over(limit: Int, date: Int)
        case step(Int, StepStanding, date: Int)
    }

    /// The scenario that was run.
    public let bound: BoundScenario
    /// Of the runs.
    public let seed: UInt64
    /// Those that have pupils in any year, by year, school and grade.
    public let places: [Place]
    private let numbers: [Place: Int]
    /// By replication, all figures of a place side by side.
    private let counts: [[Int32]]

    /// The scenario without its plugins of code.
    public var scenario: Scenario { bound.scenario }
    /// How many replications were run; the first has number 0.
    public var replications: Int { counts.count }

    /// - Parameters:
    ///   - replications: numbered from 0, the same as those of any run with this seed.
    ///   - progress: told after each replication.
    /// - Throws: what a plugin did wrong first.
    public init(
        _ bound: BoundScenario, replications: Int, seed: UInt64, threads: Int,
        progress: Experiment.Progress? = nil
    ) throws(PluginBreach) {
        let places = Self.places(try Model(bound))
        let figures = Figures(bound.scenario)
        let told = ProgressCount(progress, of: replications)
        counts = try Replications.map(bound, first: replications, seed: seed, threads: threads) {
            _, observations, _ in
            defer { told.one() }
            return figures.read(observations, places)
        }
        (self.bound, self.seed, self.places) = (bound, seed, places)
        numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    }

    /// Pupils whom each school is expected to have as each school year begins, by year, school and grade.
    ///
    /// - Throws: what a plugin did wrong first.
    public static func pupils(_ bound: BoundScenario) throws(PluginBreach) -> [[[Double]]] {
        let model = try Model(bound)
        return Array(model.population.expected.suffix(model.calendar.countedYears.count))
    }

    private static func places(_ model: Model) -> [Place] {
        let expected = model.population.expected
        return model.calendar.countedYears.indices.flatMap { year in
            model.scenario.schools.indices.flatMap { school in
                Grade.all.filter { grade in expected.contains { $0[school][grade] > 0 } }
                    .map { Place(year: year, school: school, grade: $0) }
            }
        }
    }

    /// What is counted in some places together, in the order of replications; a place without pupils adds nothing.
    public func series(_ figure: Figure, in places: [Place]) -> [Double] {
        let figures = Figures(scenario)
        let offsets = places.compactMap { numbers[$0] }.map { $0 * figures.count + figures.position(figure) }
        return counts.map { counts in Double(offsets.reduce(0) { $0 + Int(counts[$1]) }) }
    }

    /// Mean and prediction limits of the same.
    public func estimate(_ figure: Figure, in places: [Place]) -> Estimate {
        Estimate(series(figure, in: places), within: 0...Double.infinity)
    }

    /// Pupils over a threshold in percent of those on the roll; `nan` where nobody is, in every replication.
    public func share(limit: Int, date: Int, in places: [Place]) -> Estimate {
        let roll = series(.onRoll(date: date), in: places)
        let over = series(.over(limit: limit, date: date), in: places)
        return Estimate(zip(over, roll).map { $1 == 0 ? .nan : 100 * $0 / $1 }, within: 0...100)
    }
}

/// How the figures of a place lie side by side.
private struct Figures: Sendable {
    let dates: Int
    let limits: Int
    let steps: Int

    init(_ scenario: Scenario) {
        dates = scenario.observation.dates.count
        limits = scenario.observation.thresholdHours.count
        steps = scenario.ladder.count
    }

    private var rolls: Int { dates + 1 }
    var count: Int { rolls + dates * (limits + steps * StepStanding.count) }

    func position(_ figure: MonitoringStudy.Figure) -> Int {
        switch figure {
        case .onRoll(let date): date
        case .over(let limit, let date): rolls + dates * limit + date
        case .step(let step, let standing, let date):
            rolls + dates * limits + (step * dates + date) * StepStanding.count + standing.rawValue
        }
    }

    func read(_ observations: Observations, _ places: [MonitoringStudy.Place]) -> [Int32] {
        let shape = observations.shape
        var result: [Int32] = []
        result.reserveCapacity(places.count * count)
        func add(_ block: Block, _ place: Int) {
            result.append(Int32(truncatingIfNeeded: observations[block, place]))
        }
        for place in places {
            let (year, school, grade) = (place.year, place.school, place.grade)
            for date in 0..<rolls { add(.onRoll, shape.onRoll(year, school, grade, roll: date)) }
            for limit in 0..<limits {
                for date in 0..<dates {
                    add(.overOnRoll, shape.overOnRoll(year, school, grade, limit: limit, date: date))
                }
            }
            for step in 0..<steps {
                for date in 0..<dates {
                    for standing in StepStanding.allCases {
                        add(
                            .stepsOnRoll,
                            shape.stepOnRoll(year, school, grade, step: step, date: date, standing))
                    }
                }
            }
        }
        return result
    }
}
