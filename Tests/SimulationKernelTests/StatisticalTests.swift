import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

/// The kernel reduced to systems with formulas. Each comparison allows 4 standard errors of its own
/// replications: a false alarm has probability 6·10⁻⁵ (two-sided normal), and each test says how sharp it is.
@Suite("StatisticalTests: the kernel meets queueing theory")
struct StatisticalTests {
    struct Waits {
        var mean = RunningMoments()
        var delayed = RunningMoments()
    }

    /// Mean wait and share that waits, by replication, after a fifth of the run has warmed up.
    static func waits(_ scenario: Scenario, replications: Int) throws -> Waits {
        var replication = Replication(Model(scenario))
        let warm = replication.model.dayCount / 5 * 480
        var result = Waits()
        for number in 0..<replications {
            try replication.run(seed: 11, number: UInt32(number), recording: .tickets)
            var requested: [Int: Int] = [:]
            var (sum, late, count) = (0, 0, 0)
            for event in replication.ticketEvents {
                if event.kind == .requested { requested[event.ticket] = event.clockMinutes }
                guard event.kind == .begun, let from = requested[event.ticket], from >= warm else { continue }
                sum += event.clockMinutes - from
                late += event.clockMinutes > from ? 1 : 0
                count += 1
            }
            result.mean.add(Double(sum) / Double(count))
            result.delayed.add(Double(late) / Double(count))
        }
        return result
    }

    static func agrees(_ moments: RunningMoments, with theory: Double, sharpness: Double) {
        let z = (moments.mean - theory) / moments.standardError
        #expect(abs(z) <= 4, "\(moments.mean) against \(theory), z = \(z)")
        #expect(moments.standardError / theory < sharpness, "standard error \(moments.standardError)")
    }

    @Test("M/M/c: waits and delayed share follow Erlang C", arguments: [(1, 0.7), (3, 2.4), (5, 4.0)])
    func erlangC(servers: Int, load: Double) throws {
        let service = Distribution.exponential(mean: 600)
        let realised = IntegerTable(service, in: 1...12_000).mean
        let waits = try Self.waits(
            SmallWorlds.queue(posts: Double(servers), load: load, minutes: service, days: 8000),
            replications: 60)
        let rate = load / 600
        let theory = Erlang.meanWait(arrivalRate: rate, serviceRate: 1 / realised, servers: servers)
        Self.agrees(waits.mean, with: theory, sharpness: 0.025)
        Self.agrees(
            waits.delayed, with: Erlang.waiting(load: rate * realised, servers: servers), sharpness: 0.01)
    }

    @Test("M/G/1: the wait follows Pollaczek and Khinchine")
    func pollaczekKhinchine() throws {
        for service in [Distribution.fixed(500), .gamma(mean: 500, sd: 700), .uniform(from: 100, to: 900)] {
            let table = IntegerTable(service, in: 1...12_000)
            let waits = try Self.waits(
                SmallWorlds.queue(posts: 1, load: 0.7, minutes: service, days: 8000), replications: 60)
            let theory = PollaczekKhinchine.meanWait(
                arrivalRate: 0.7 / service.mean, meanService: table.mean,
                secondMomentService: table.meanSquare)
            Self.agrees(waits.mean, with: theory, sharpness: 0.025)
        }
    }

    @Test(
        "seats without waiting: blocking follows Erlang B, whatever the distribution of the stay",
        arguments: [Distribution.fixed(100), .exponential(mean: 100)])
    func erlangLoss(stay: Distribution) throws {
        let days = 4000
        var replication = Replication(Model(SmallWorlds.seats(8, load: 8, stay: stay, days: days)))
        var blocked = RunningMoments()
        var (attempts, placed, occupied) = (0, 0, 0)
        for number in 0..<150 {
            try replication.run(seed: 12, number: UInt32(number))
            let o = replication.observations
            let seated = o[.seatOutcomes, o.shape.seatOutcome(1, 0, .placed)]
            blocked.add(Double(o[.gaveUpSeat, 1]) / Double(o[.gaveUpSeat, 1] + seated))
            attempts += o[.gaveUpSeat, 1] + seated
            placed += seated
            occupied += o[.occupiedDays, o.shape.seat(1, 0)]
        }
        // The load as it came out: attempts a day × mean stay.
        let load = Double(attempts) / Double(150 * days) * Double(occupied) / Double(placed)
        #expect(abs(load - 8) < 0.2)
        Self.agrees(blocked, with: Erlang.blocking(load: load, servers: 8), sharpness: 0.015)
    }

    /// A ladder whose demand rises through each year, and requests besides; a curator's post that the spring overloads.
    private static func stationary(warmUpYears: Int) -> Scenario {
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: 9, count: 10)
        return Scenario(
            name: "stationary", years: ScenarioFactory.years(4),
            schools: [School(id: "s", name: "S", pupilsByGrade: [0] + [Int](repeating: 30, count: 9))],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            ladder: [
                LadderStep(
                    id: "s", title: LocalizedText("s"), threshold: .hours(40),
                    stages: [
                        WorkStage(
                            form: .apart, items: [WorkItem(role: "r", minutes: .exponential(mean: 120))])
                    ])
            ],
            roles: [
                Role(
                    id: "r", title: LocalizedText("r"), discipline: .firstCome,
                    background: BackgroundDemand(
                        perHundredPupilsPerYear: 25, minutes: .exponential(mean: 120)))
            ],
            staff: [StaffPool(role: "r", posts: 1.05)],
            run: RunDefaults(warmUpYears: warmUpYears))
    }

    /// How much more is begun within the limit in the first year than in the third, by replication; the fourth is there for
    /// those who wait at the end of that.
    private static func rosiness(_ scenario: Scenario) throws -> RunningMoments {
        var replication = Replication(Model(scenario))
        var differences = RunningMoments()
        for number in 0..<400 {
            try replication.run(seed: 17, number: UInt32(number))
            let o = replication.observations
            let shares = [0, 2].map { year in
                let groups = RequestGroup.allCases.map { o.shape.waits(year, 0, $0) }
                let asked = groups.reduce(0) { sum, place in
                    sum + o[.late, place]
                        + o[.waits][place * o.shape.waitBins..<(place + 1) * o.shape.waitBins].reduce(0, +)
                }
                return Double(groups.reduce(0) { $0 + o[.withinLimit, $1] }) / Double(asked)
            }
            differences.add(shares[0] - shares[1])
        }
        return differences
    }

    @Test("a stationary municipality has equal years, and a rosy first one only without a warm-up")
    func equalYears() throws {
        let warm = try Self.rosiness(Self.stationary(warmUpYears: 1))
        #expect(abs(warm.mean / warm.standardError) <= 4, "\(warm.mean) ± \(warm.standardError)")
        #expect(warm.standardError < 0.015, "\(warm.standardError)")
        let cold = try Self.rosiness(Self.stationary(warmUpYears: 0))
        #expect(cold.mean > 4 * cold.standardError, "\(cold.mean) ± \(cold.standardError)")
    }

    @Test("seats without end (M/G/∞): the number seated is Poisson")
    func infiniteServers() throws {
        let days = 1000
        let runs = 300
        let stay = Distribution.gamma(mean: 100, sd: 60)
        var replication = Replication(Model(SmallWorlds.seats(5000, load: 20, stay: stay, days: days)))
        var seated = RunningMoments()
        var average = RunningMoments()
        var attempts = 0
        for number in 0..<runs {
            try replication.run(seed: 13, number: UInt32(number), recording: .seats)
            let observations = replication.observations
            seated.add(Double(replication.seatRecords[2 * days - 1][0].count))
            average.add(Double(observations[.occupiedDays, observations.shape.seat(1, 0)]) / Double(days))
            attempts += observations[.seatOutcomes, observations.shape.seatOutcome(1, 0, .placed)]
        }
        let stayDays = IntegerTable(stay, in: 1...10_000).mean
        let mean = Double(attempts) / Double(runs * days) * stayDays
        Self.agrees(seated, with: mean, sharpness: 0.015)
        Self.agrees(average, with: mean, sharpness: 0.01)
        // Poisson: variance = mean; the sample variance of n values has standard error ≈ σ² √(2/(n − 1)).
        let z = (seated.variance / seated.mean - 1) / (2 / Double(runs - 1)).squareRoot()
        #expect(abs(z) <= 4, "variance over mean \(seated.variance / seated.mean)")
    }
}
