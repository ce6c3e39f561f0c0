import Experiments
import PluginKit
import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@testable import Calibration

/// The fitted scenarios as shipped against the statistics that they were fitted to, on random numbers of which the fit knows
/// nothing.
///
/// England was fitted with 200,000 pupils a grade and is checked with 400,000: the standard error of a share of 8 % is then 0.93 % of
/// it, so that 4 % are more than four of these; of Norway's bands, of a million pupils, half a point is ten. A false alarm needs a
/// deviation of the model itself.
@Suite("ShippedFitStatisticalTests: the fitted scenarios look like their data")
struct ShippedFitStatisticalTests {
    /// What a fitted scenario measures of each number in tables of data.
    private static func rows(_ name: String, _ tables: [String], replications: Int) throws -> [(
        subject: String, observed: Double, simulated: Double
    )] {
        let scenario = try Shipped.scenario("fits/\(name).yaml")
        let values = try tables.flatMap { table in
            try #require(
                ObservedDataLoader.load(path: "\(repository)/scenarios/fits/\(table).csv", for: scenario)
                    .values)
        }
        let bound = BoundScenario(scenario)
        let rows = try FitRows(values, for: bound)
        let simulated = try SimulatedRows(bound, rows, replications: replications, seed: 20_262, threads: 2)
        return rows.rows.enumerated().map { number, row in
            (row.observed.name, row.observed.number ?? .nan, simulated.means[number])
        }
    }

    @Test(
        "England 2015/16: mean, share of a tenth or more and their mean within 4 % of each year group, half or more within 10 %"
    )
    func england() throws {
        let rows = try Self.rows(
            "england-fitted", ["england-year-groups", "england-half-absent"], replications: 40)
        #expect(rows.count == 34)
        for row in rows {
            let tolerance = row.subject.contains("50 %") ? 0.1 : 0.04
            #expect(abs(row.simulated / row.observed - 1) < tolerance, "\(row)")
        }
    }

    @Test("Norway 2017-18: each band of days within half a percentage point")
    func norway() throws {
        let rows = try Self.rows("norway-fitted", ["norway-bands"], replications: 50)
        #expect(rows.count == 5)
        for row in rows { #expect(abs(row.simulated - row.observed) < 0.5, "\(row)") }
    }
}
