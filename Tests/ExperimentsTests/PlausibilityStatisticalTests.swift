import Experiments
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

/// The Lempäälä scenario as shipped against what is published or derived of absence (Documentation/Model.md).
///
/// The shares have standard errors under 0.1 percentage points over 40 futures of five years, so the stated
/// ranges, not chance, decide: a false alarm needs a deviation of the model itself.
@Suite("PlausibilityStatisticalTests: the shipped scenario looks like real absence")
struct PlausibilityStatisticalTests {
    static let result = Result { () throws -> ExperimentResult in
        var scenario = try Shipped.scenario("lempaala.yaml")
        // Those of the published shares.
        scenario.observation.dates = ["10-31", "03-31"].compactMap(MonthDay.init)
        return Experiment.run(scenario, replications: 40, seed: 2026, threads: 2)
    }

    static func share(_ grades: String, _ threshold: String, by date: String? = nil) throws -> Double {
        let scope: [(Scope.Key, String)] = [(.grades, grades), (.threshold, threshold)]
        let values = try result.get().values("shareOver", scope + (date.map { [(.date, $0)] } ?? []))
        let estimate = Estimate(values)
        #expect(try #require(estimate.interval).halfWidth < 0.5)
        return estimate.mean
    }

    @Test(
        "shares over 50, 70 and 90 hours are within 4 points of those at English pre-2020 rates",
        arguments: [("7", [36.0, 25, 18]), ("9", [39.0, 28, 21]), ("7-9", [37.5, 26.5, 19.5])])
    func lowerSecondary(grades: String, targets: [Double]) throws {
        for (threshold, target) in zip(["50 h", "70 h", "90 h"], targets) {
            #expect(abs(try Self.share(grades, threshold) - target) < 4, "over \(threshold)")
        }
    }

    @Test("grades 1-6 cross in the derived ranges")
    func primary() throws {
        #expect((17...25).contains(try Self.share("1-6", "50 h")))
        #expect((9...16).contains(try Self.share("1-6", "70 h")))
        #expect((5...10).contains(try Self.share("1-6", "90 h")))
    }

    @Test("by 31 October 7-10 % and by 31 March 28-32 % of grades 7-9 are over 50 hours")
    func dates() throws {
        #expect((7...10).contains(try Self.share("7-9", "50 h", by: "10-31")))
        #expect((28...32).contains(try Self.share("7-9", "50 h", by: "03-31")))
    }

    /// 29,272, 14,445, 7,414, 6,304 and 2,421 of 59,856 pupils of grade 10 (about Finnish grade 9), 2017-18.
    @Test("whole days absent in grade 9 are within 3 points of the Norwegian bands")
    func dayBands() throws {
        let published = [29_272.0, 14_445, 7_414, 6_304, 2_421].map { $0 / 59_856 * 100 }
        for (band, target) in zip(["0-5 d", "6-10 d", "11-15 d", "16-30 d", "31- d"], published) {
            let share = try Self.result.get().mean("shareInDayBand", [(.grades, "9"), (.threshold, band)])
            #expect(abs(share - target) < 3, "\(band): \(share) against \(target)")
        }
    }

    @Test("in grades 7-9 illness makes about 55 % of absence, leave about a tenth, the unauthorised 13-27 %")
    func causes() throws {
        func lessons(_ cause: AbsenceCause?) throws -> Double {
            try Self.result.get().mean(
                "absentLessonsPerPupil",
                [(.grades, "7-9")] + (cause.map { [(.cause, $0.rawValue)] } ?? []))
        }
        let all = try lessons(nil)
        #expect((50...60).contains(100 * (try lessons(.illness)) / all))
        #expect((7...15).contains(100 * (try lessons(.leave)) / all))
        #expect((13...27).contains(100 * (try lessons(.unauthorised)) / all))
    }
}

/// Patterns in time, read off the daily counts of single replications.
@Suite("PlausibilityStatisticalTests: the shape of the weeks")
struct ShapePlausibilityStatisticalTests {
    /// Absent and enrolled pupils of every school day of the run, 0 in its warm-up, summed over replications.
    static func days(_ model: Model, replications: UInt32) throws -> (
        absent: [Int], enrolled: [Int], spells: [Int]
    ) {
        var replication = Replication(model)
        var absent = [Int](repeating: 0, count: model.dayCount)
        var enrolled = absent
        var spells = [Int](repeating: 0, count: ObservationShape.spellBins)
        for number in 0..<replications {
            try replication.run(seed: 2026, number: number)
            let observations = replication.observations
            var (away, here) = (0, 0)
            let first = model.calendar.firstCountedDay
            for day in first..<model.dayCount {
                away += observations[.absentChange, day - first]
                here += observations[.enrolledChange, day - first]
                absent[day] += away
                enrolled[day] += here
            }
            for (index, count) in observations[.spells].enumerated() {
                spells[index % ObservationShape.spellBins] += count
            }
        }
        return (absent, enrolled, spells)
    }

    @Test("half of whole-day spells last one or two days, Fridays exceed Wednesdays, breaks cast shadows")
    func weeks() throws {
        let model = Model(try Shipped.scenario("lempaala.yaml"))
        let (absent, enrolled, spells) = try Self.days(model, replications: 20)

        let whole = spells[1...].reduce(0, +)
        #expect((0.45...0.55).contains(Double(spells[1] + spells[2]) / Double(whole)))

        func rate(_ includes: (Int) -> Bool) -> Double {
            let chosen = (model.calendar.firstCountedDay..<model.dayCount).filter(includes)
            return 100 * Double(chosen.reduce(0) { $0 + absent[$1] })
                / Double(chosen.reduce(0) { $0 + enrolled[$1] })
        }
        let friday = rate { model.calendar.days[$0].weekday == 4 }
        let wednesday = rate { model.calendar.days[$0].weekday == 2 }
        #expect(friday > wednesday)

        // The school week before each break of a week or more against the one after it.
        let starts = (model.calendar.firstCountedDay + 1..<model.dayCount).filter {
            model.calendar.yearOfDay[$0] == model.calendar.yearOfDay[$0 - 1]
                && model.calendar.days[$0].date.serial - model.calendar.days[$0 - 1].date.serial > 7
        }
        #expect(starts.count == 15, "an autumn, a Christmas and a winter break in each of five years")
        let before = rate { day in starts.contains { ($0 - 5..<$0).contains(day) } }
        let after = rate { day in starts.contains { ($0..<$0 + 5).contains(day) } }
        #expect(before > 1.2 * after, "\(before) % before, \(after) % after")
    }
}
