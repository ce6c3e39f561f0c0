import Calibration
import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

/// Pupils of one grade without anything but absence, whose numbers tests know.
enum World {
    static let place = Diagnostic.Place(file: "test", line: 1, column: 1)

    /// The scenario with values by path; only those of the unknowns below can be given.
    static func changed(_ changes: [String], pupils: Int = 2000) throws -> BoundScenario {
        var scenario = try Shipped.scenario("fits/norway.yaml")
        scenario.schools[0].pupilsByGrade[9] = pupils
        for change in changes {
            let sides = change.split(separator: "=").map(String.init)
            let value = try #require(Double(sides[1]))
            switch sides[0] {
            case "sigma": scenario.absence.frailty.sigmaByGrade[9] = value
            case "spells": scenario.absence.spells[0].perYearByGrade[9] = value
            case "nothing": break
            default: Issue.record("no path \(sides[0])")
            }
        }
        return BoundScenario(scenario)
    }

    static func unknown(_ id: String, _ bounds: ClosedRange<Double>, start: Double) -> FittedUnknown {
        FittedUnknown(id: id, paths: [id], bounds: bounds, start: start, at: place)
    }

    static let unknowns = [unknown("sigma", 0.2...1.6, start: 0.5), unknown("spells", 0.5...6, start: 1.5)]

    static func measured(_ text: String, _ value: Double, of pupils: Double? = nil) -> ObservedValue {
        ObservedValue(.measure(text), value...value, pupils: pupils, at: place)
    }

    static func question(
        _ observed: [ObservedValue], _ unknowns: [FittedUnknown] = unknowns, pupils: Int = 2000
    ) -> FitQuestion {
        FitQuestion(unknowns: unknowns, observed: observed, replications: 4, seed: 3, threads: 2) { changes in
            do { return .success(try changed(changes, pupils: pupils)) } catch {
                return .failure(.impossible([]))
            }
        }
    }

    /// What the scenario with some values measures on the random numbers that it is fitted with.
    static func observed(_ changes: [String]) throws -> [ObservedValue] {
        let result = try Experiment.run(try changed(changes), replications: 4, seed: 3, threads: 2)
        return try [
            "absenceRate:grades=9", "shareAtLeast:grades=9,threshold=10 %",
            "absenceRateAtLeast:grades=9,threshold=10 %",
        ].map { text in
            let position = result.measures.firstIndex(
                of: try MeasureChoice(text).measure(in: result.measures, whole: "0-9"))
            return measured(text, result.estimate(try #require(position)).mean, of: 8000)
        }
    }
}
