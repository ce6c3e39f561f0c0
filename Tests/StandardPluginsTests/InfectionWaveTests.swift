import PluginKit
import SchoolDomain
import SimulationKernel
import Testing

@testable import StandardPlugins

@Suite("infection-wave")
struct InfectionWaveTests {
    private static let world = Model(
        Worlds.scenario(
            [Worlds.year(190), Worlds.year(190, from: 2027)],
            pupils: [[0, 1, 0, 0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0, 0, 0, 0]],
            Worlds.absence(1, .days(.fixed(1))))
    ).plugins.world

    private func wave(_ given: [String: Double] = [:]) -> InfectionWave {
        InfectionWave(.numbers(InfectionWave.descriptor, given), world: Self.world)
    }

    /// 4,000 years and 20 schools each; 14 weeks at 5 standard errors each are missed once in 10⁵ times.
    @Test("has the mean of its equation in every week") func meanFactor() throws {
        let (onset, spread, weeks, lag, size) = (9, 3, 6, 2, 0.8)
        let wave = wave([
            "onset": Double(onset + 1), "onsetSpread": Double(spread), "weeks": Double(weeks),
            "lagWeeks": Double(lag), "size": size, "sizeSpread": 0.7, "severitySpread": 0.4,
        ])
        for week in onset - 1...onset + spread + lag + weeks {
            var bells: [Double] = []
            for start in onset...onset + spread {
                for late in 0...lag {
                    let x = (Double(week - start - late) + 0.5) / Double(weeks)
                    bells.append(x > 0 && x < 1 ? (4 * x * (1 - x)) * (4 * x * (1 - x)) : 0)
                }
            }
            let expected = 1 + size * bells.reduce(0, +) / Double(bells.count)
            // Schools of one year share onset and size, so that years are what is independent.
            let years = try Draws.with { draws in
                (0..<4000).map { year in
                    (0..<20).reduce(0) { $0 + wave.factor($1, week: week, year: year, draws) } / 20
                }
            }
            let mean = years.reduce(0, +) / 4000
            let variance = years.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3999
            #expect(abs(mean - expected) <= 5 * (variance / 4000).squareRoot() + 1e-12, "week \(week)")
        }
    }

    @Test("gives the bell 8/15 of its height on average")
    func bell() throws {
        let wave = wave([
            "onset": 2, "onsetSpread": 0, "weeks": 30, "lagWeeks": 0, "size": 1, "sizeSpread": 0,
            "severitySpread": 0,
        ])
        let factors = try Draws.with { draws in (1...30).map { wave.factor(0, week: $0, year: 0, draws) } }
        #expect(abs(factors.reduce(0) { $0 + $1 - 1 } / 30 - 8.0 / 15) < 1e-3)
        #expect(
            factors == factors.reversed()
                || zip(factors, factors.reversed()).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(zip(factors, factors.dropFirst()).prefix(14).allSatisfy { $0 < $1 })
    }

    /// One pupil in each of two schools; whatever is set at week ends must be the factor of the week that follows.
    @Test(
        "holds the factor of each week during that week, and 1 outside the wave and in August",
        arguments: [18.0, 2, 34, 45])
    func weekByWeek(onset: Double) throws {
        let wave = wave(["onset": onset])
        let world = Self.world
        var held = [1.0, 1.0]
        var above = 0
        for year in 0..<2 {
            let acting = try Draws.with { wave.actingDays(year, draws: $0) }
            #expect(acting.allSatisfy(world.isWeekEnd))
            #expect(acting.count <= 8 + 2 + 1)
            let firstWeek = world.days[world.yearFirst[year]].week
            for day in world.days(ofYear: year) {
                let week = world.days[day].week - firstWeek
                let factors = try Draws.with { draws in
                    (0..<2).map { wave.factor($0, week: week, year: year, draws) }
                }
                #expect(held == factors, "day \(day)")
                above += held.count { $0 > 1 }
                guard acting.contains(day) else { continue }
                var batch = Batch(count: 2)
                batch.day = day
                batch.year = year
                batch.school = [0, 1]
                held = try batch.effects(of: wave).map(\.value)
            }
        }
        #expect(held == [1, 1])
        #expect((above > 0) == (onset < 40), "the year has 38 weeks")
    }

    /// Spells are few and single lessons, so they use up 2 % of the time: their number follows the hazard. 38 weeks at 5 standard
    /// errors are missed once in 40,000 times; the errors are those of unpaired runs, so even less often.
    @Test("raises the number of spells by its factor, and changes nothing before")
    func absenceRises() throws {
        let scenario = Worlds.scenario(
            [Worlds.year(190)], pupils: [[0, 0, 0, 0, 0, 10_000, 0, 0, 0, 0]],
            Worlds.absence(3, .lessons(.fixed(1))))
        let given: [String: PluginValue] = [
            "onset": .number(11), "onsetSpread": .number(0), "weeks": .number(8), "size": .number(1),
            "sizeSpread": .number(0), "lagWeeks": .number(0), "severitySpread": .number(0),
        ]
        let model = try scenario.model(PluginFactory(InfectionWave.self).bound(given))
        let with = try model.played().spells
        let without = try scenario.model().played().spells
        let start = 10 * 5
        #expect(Set(with.filter { $0.day < start }) == Set(without.filter { $0.day < start }))
        let wave = wave([
            "onset": 11, "onsetSpread": 0, "weeks": 8, "size": 1, "sizeSpread": 0, "lagWeeks": 0,
            "severitySpread": 0,
        ])
        for week in 10..<38 {
            let days = week * 5..<week * 5 + 5
            let factor = try Draws.with { wave.factor(0, week: week, year: 0, $0) }
            let more = Double(with.count { days.contains($0.day) })
            let base = Double(without.count { days.contains($0.day) })
            #expect(
                abs(more - factor * base) < 5 * (factor * base + factor * factor * base).squareRoot(),
                "week \(week), factor \(factor): \(more) and \(base)")
        }
        let wavy = 10 * 5..<18 * 5
        #expect(with.count { wavy.contains($0.day) } > without.count { wavy.contains($0.day) } * 4 / 3)
    }
}
