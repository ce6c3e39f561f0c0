import Experiments
import Localization
import Planning
import PluginKit
import SchoolDomain

/// Runs a scenario at many points, telling how far it is.
enum Sweeping {
    /// Exit code 2 after what is wrong with the measures has been said.
    static func run(
        _ file: String, _ base: BoundScenario, _ catalog: PluginCatalog, _ paths: [VariedPath],
        _ points: [[Double]], _ measures: [MeasureChoice], _ options: ScenarioOptions,
        _ replications: ReplicationOptions
    ) throws -> Sweep {
        let run = base.scenario.run
        let question = Sweep.Question(
            paths: paths, points: points, measures: measures,
            replications: replications.count ?? run.replications, seed: replications.seed ?? run.seed,
            threads: replications.threads)
        let line = ProgressLine(options.language(base.scenario.name))
        defer { line.finish() }
        do throws(SweepFault) {
            return try Sweep(
                of: base, question, noMeasure: Words.Sweeping.noMeasure,
                load: { options.point(file, further: $0, catalog) },
                progress: { line.report($0, of: points.count) })
        } catch {
            line.finish()
            switch error {
            case .breach(let breach): throw breach
            case .measure(let fault): Terminal.log(.error, Words.BestFaults.fault(fault))
            }
            throw Outcome.couldNotAnswer
        }
    }
}
