import Experiments
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("Measures add up")
struct MeasureTests {
    /// Two years of the mentors' study, simulated once for all these tests.
    private static let study = Result { () throws -> (scenario: Scenario, result: ExperimentResult) in
        var scenario = try Shipped.scenario("studies/mentors.yaml")
        scenario.years = Array(scenario.years.prefix(2))
        return (scenario, Experiment.run(scenario, replications: 2, seed: 3, threads: 2))
    }

    let scenario: Scenario
    let result: ExperimentResult

    init() throws { (scenario, result) = try Self.study.get() }

    @Test("no measure is listed twice, and none is always without a value")
    func unique() {
        #expect(Set(result.measures).count == result.measures.count)
        let silent = result.measures.indices.filter { position in
            result.series(position).allSatisfy(\.isNaN)
        }
        #expect(silent.map { "\(result.measures[$0].id) \(result.measures[$0].scope)" } == [])
    }

    @Test("no value and no interval leaves what its measure can be")
    func possible() {
        for (position, measure) in result.measures.enumerated() {
            for value in result.series(position) where !value.isNaN {
                #expect(measure.possible.contains(value), "\(measure.id) \(measure.scope)")
            }
            guard let interval = result.estimate(position).interval else { continue }
            #expect(
                measure.possible.contains(interval.low) && measure.possible.contains(interval.high),
                "\(measure.id) \(measure.scope)")
        }
    }

    @Test("who waits for a seat is told of each month of the school year, and the mean is of those months")
    func months() throws {
        var scenario = try Shipped.scenario("lempaala.yaml")
        // The second ends on 31 May, the first in June.
        scenario.years = Array(scenario.years.suffix(2))
        let result = Experiment.run(scenario, replications: 2, seed: 3, threads: 2)
        var compared = 0
        for (year, months) in zip(scenario.years, [11, 10]) {
            for small in scenario.classes {
                let scope = Scope([(.year, year.label), (.class, small.id)])
                let positions = result.measures.indices.filter { position in
                    let measure = result.measures[position]
                    return measure.kind == .seatWaiting && measure.scope[.year] == year.label
                        && measure.scope[.class] == small.id
                }
                #expect(positions.count == months)
                let mean = try #require(result.series(.seatWaitingMean, scope))
                for replication in 0..<2 {
                    let sum = positions.reduce(0) { $0 + result.series($1)[replication] }
                    #expect(abs(mean[replication] - sum / Double(months)) < 1e-12)
                    compared += sum > 0 ? 1 : 0
                }
            }
        }
        #expect(compared > 4)
    }

    @Test("pupils over a threshold by school add up to all of them")
    func schools() throws {
        let all = try result.values(
            "pupilsOver", [(.year, "2026-27"), (.grades, "0-9"), (.threshold, "50 h")])
        var sums = [0.0, 0]
        for school in scenario.schools {
            let part = try result.values(
                "pupilsOver", [(.year, "2026-27"), (.school, school.id), (.threshold, "50 h")])
            for index in sums.indices { sums[index] += part[index] }
        }
        #expect(sums == all)
        #expect(sums[0] > 100)
    }

    @Test("more pupils are over 50 than 70 than 90 hours, and more later than earlier")
    func nested() throws {
        func mean(_ threshold: String, _ date: String?) throws -> Double {
            let grades: [(Scope.Key, String)] = [(.grades, "7-9"), (.threshold, threshold)]
            return try result.mean("shareOver", grades + (date.map { [(.date, $0)] } ?? []))
        }
        for threshold in ["50 h", "70 h", "90 h"] {
            let (autumn, spring, year) = (
                try mean(threshold, "11-15"), try mean(threshold, "04-15"), try mean(threshold, nil)
            )
            #expect(0 < autumn && autumn < spring && spring < year)
        }
        #expect(try mean("50 h", nil) > mean("70 h", nil) && mean("70 h", nil) > mean("90 h", nil))
    }

    @Test("absent lessons by cause add up")
    func causes() throws {
        let all = try result.mean("absentLessonsPerPupil", [(.grades, "7-9")])
        let parts = try AbsenceCause.allCases.map {
            try result.mean("absentLessonsPerPupil", [(.grades, "7-9"), (.cause, $0.rawValue)])
        }
        #expect(abs(parts.reduce(0, +) - all) < 1e-9 * all)
    }

    @Test("hours by kind of request add up, and nobody works more than there is time")
    func hours() throws {
        for role in scenario.roles where scenario.staff.contains(where: { $0.role == role.id }) {
            let all = try result.mean("hoursWorked", [(.role, role.id)])
            let parts = try WorkPurpose.allCases.map {
                try result.mean("hoursWorked", [(.role, role.id), (.requests, "\($0)")])
            }
            #expect(abs(parts.reduce(0, +) - all) <= 1e-9 * all)
            guard role.discipline != .unlimited else { continue }
            let utilisation = try result.mean("utilisation", [(.role, role.id)])
            #expect(utilisation > 0 && utilisation <= 100)
        }
    }

    @Test("a count without a year is the average of its years")
    func years() throws {
        let years = try scenario.years.map {
            try result.values("pupilsOver", [(.year, $0.label), (.grades, "7-9"), (.threshold, "70 h")])
        }
        let average = try result.values("pupilsOver", [(.grades, "7-9"), (.threshold, "70 h")])
        #expect(average == zip(years[0], years[1]).map { ($0 + $1) / 2 })
    }

    /// 2 mentors: 12 × 2,900 × 1.05 × 1.224 × 2 = 89,449.92 euros a year.
    @Test(
        "staff costs posts × 12 months × pay × holiday bonus × on-costs, and the total is the sum of its parts"
    )
    func money() throws {
        #expect(abs(try result.mean("costStaff", [(.role, "mentor")]) - 89_449.92) < 1e-6)
        let roles = try scenario.roles.map { role in
            let posts = scenario.staff.filter { $0.role == role.id }.reduce(0) { $0 + $1.posts }
            return posts * role.monthlyPay > 0 ? try result.mean("costStaff", [(.role, role.id)]) : 0
        }
        #expect(abs(try result.mean("costStaff") - roles.reduce(0, +)) < 1e-6)
        #expect(try result.mean("costSeats") == 585_000)
        let parts = try ["costStaff", "costSeats", "costPlacements", "costInterventions"].map {
            try result.mean($0)
        }
        #expect(abs(try result.mean("costTotal") - parts.reduce(0, +)) < 1e-6)
    }

    @Test("classes cost net what they cost less those who sit there, in each year by its own school days")
    func netCostByYear() throws {
        let seats = scenario.classes.reduce(0) { $0 + $1.seats }
        for label in scenario.years.map(\.label) {
            let spared =
                try result.mean("seatOccupancy", [(.year, label)]) / 100 * Double(seats)
                * scenario.money.ordinaryPupilYear
            let net = try result.mean("costSeats", [(.year, label)]) - spared
            #expect(abs(try result.mean("costSeatsNet", [(.year, label)]) - net) < 1e-6, "\(label)")
        }
    }

    @Test("what became of crossings adds up to the crossings")
    func crossings() throws {
        for step in scenario.ladder {
            func mean(_ id: String) throws -> Double { try result.mean(id, [(.step, step.id)]) }
            let crossed = try mean("casesCrossed")
            let known = try [
                "casesLapsed", "casesFollowedInClass", "casesExempted", "casesNotTaken", "casesOpened",
            ]
            .map(mean).reduce(0, +)
            // The rest waits for a look or for its day when the run ends, or has moved away; a few of the year before have
            // waited when it began.
            #expect(known < 1.05 * crossed && known > 0.9 * crossed, "\(step.id): \(known) of \(crossed)")
        }
    }
}
