import Experiments
import Localization
import PluginKit
import SchoolDomain
import SimulationKernel

/// What the four ways to count posts say of one pool.
public struct MethodAnswers: Sendable, Hashable {
    /// As the scenario has it.
    public var now: Double
    /// By pupils, or open cases, per post; `nil`: the role has no norm.
    public var norm: Double?
    /// Whether the norm is a limit of open cases.
    public var isCaseNorm: Bool
    /// Whether the norm is law or a recommendation; `nil`: no norm by pupils.
    public var basis: PostNorm.Basis?
    /// By workload and the working year, with allowances.
    public var wisn: Double
    /// By Erlang's formula for the service target; `nil`: no number of posts suffices.
    public var queue: Double?
    /// The same with staff that is always there.
    public var queueAlwaysThere: Double?
    /// The work by the formula if it came evenly to staff that is always there, on school days.
    public var queueLoad: Double
}

/// What is asked of pools in an average year when everyone is served at once, and what the methods make of it.
struct MethodComparison {
    private let scenario: Scenario
    private let question: ServiceQuestion
    /// By pool.
    private let demands: [RoleDemand]
    private let limits: [Int]
    /// Of each replication.
    let work: [WorkBySchool]
    private let openCases: [Double]
    private let daysPerYear: Double

    init(
        _ bound: BoundScenario, _ question: ServiceQuestion, progress: (@Sendable (Int) -> Void)?
    ) throws(PluginBreach) {
        scenario = bound.scenario
        self.question = question
        let counts = try Replications.map(
            bound.with { $0.withEveryoneServedAtOnce }, first: question.replications,
            seed: question.seed, threads: question.threads
        ) { _, observations, model in
            progress?(1)
            let lines = model.staff.pools.map { pool in
                pool.lines.map { RequestLineDemand(observations, line: $0) }
            }
            return (lines: lines, work: WorkBySchool(observations))
        }
        work = counts.map(\.work)
        let years = Double(scenario.years.count)
        let replications = Double(question.replications)
        let days = try Model(bound).countedDays
        daysPerYear = Double(days) / years
        var (demands, openCases) = ([RoleDemand](), [Double]())
        for (pool, row) in bound.scenario.staff.enumerated() {
            let lines = counts.map { $0.lines[pool].reduce(RequestLineDemand(), +) }
            let total = lines.reduce(RequestLineDemand(), +)
            demands.append(total.demand(perYear: 1 / (replications * years)))
            let role = bound.scenario.roles.first { $0.id == row.role }
            let stay = role?.background?.caseDays?.mean ?? role?.caseload?.caseDays.mean ?? 0
            openCases.append(Double(total.requests) / (replications * Double(max(1, days))) * stay)
        }
        (self.demands, self.openCases) = (demands, openCases)
        limits = bound.scenario.staff.map { row in
            bound.scenario.roles.filter { row.servedRoles.contains($0.id) }.map(\.limitDays).min() ?? 0
        }
    }

    func answers(pool: Int) -> MethodAnswers? {
        let row = scenario.staff[pool]
        guard let role = scenario.roles.first(where: { $0.id == row.role }) else { return nil }
        let pupils = StatutoryNorm.pupilsAtStart(scenario)
        let byPupils = StatutoryNorm.pool(pool, of: scenario, pupils: pupils)?.posts
        let byCases = StatutoryNorm.posts(openCases: openCases[pool], role: role)
        // One queue has one limit: the shortest of the roles that the posts serve.
        var formula = QueueFormula(
            role: role, demand: demands[pool], daysPerYear: daysPerYear, patienceDays: question.patienceDays)
        formula.limitDays = Double(limits[pool])
        var alwaysThere = formula
        alwaysThere.availability = 1
        return MethodAnswers(
            now: row.posts, norm: byPupils ?? byCases, isCaseNorm: byPupils == nil && byCases != nil,
            basis: role.norm?.basis, wisn: WISN(role: role, demand: demands[pool]).required,
            queue: formula.posts(share: question.target, step: row.step),
            queueAlwaysThere: alwaysThere.posts(share: question.target, step: row.step),
            queueLoad: formula.load)
    }
}

/// Requests of a line and their minutes in a run.
private struct RequestLineDemand: Sendable {
    var absence = (requests: 0, minutes: 0)
    var background = (requests: 0, minutes: 0)

    init() {}

    init(_ o: Observations, line: Int) {
        for year in 0..<o.shape.years {
            absence.requests += o.requestsBegun(year, line, .absence)
            background.requests += o.requestsBegun(year, line, .background)
            absence.minutes +=
                o[.bookedMinutes, o.shape.booked(year, line, .ladder)]
                + o[.bookedMinutes, o.shape.booked(year, line, .intervention)]
            background.minutes += o[.bookedMinutes, o.shape.booked(year, line, .background)]
        }
    }

    var requests: Int { absence.requests + background.requests }

    static func + (a: Self, b: Self) -> Self {
        var sum = a
        sum.absence.requests += b.absence.requests
        sum.absence.minutes += b.absence.minutes
        sum.background.requests += b.background.requests
        sum.background.minutes += b.background.minutes
        return sum
    }

    func demand(perYear scale: Double) -> RoleDemand {
        let parts = [
            (Words.Work.absenceWork, absence), (Words.Work.otherRequests, background),
        ]
        return RoleDemand(
            activities: parts.compactMap { name, part in
                guard part.minutes > 0 else { return nil }
                // Weekly contacts are no requests: they are counted by the hour.
                let volume = part.requests > 0 ? Double(part.requests) : Double(part.minutes) / 60
                return StaffingWorksheet.Activity(
                    name: name, volumePerYear: volume * scale, unitMinutes: Double(part.minutes) / volume)
            })
    }
}
