import ArgumentParser
import Experiments
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain

extension SweepDesign: ExpressibleByArgument {}

struct SweepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "sweep", Words.Help.Sweep.abstract, Words.Help.Sweep.discussion,
        examples: [
            "porras sweep scenarios/first-run.yaml --vary staff.curator.posts=0.5..1.5/0.25 "
                + "--measure pupilsOver:threshold=50h",
            "porras sweep scenarios/lempaala.yaml --vary staff.curator.posts=4..7 "
                + "--vary staff.psychologist.posts=3..6 --design sobol --points 32 "
                + "--measure pupilsOver:threshold=90h --years 1 --format csv > sweep.csv",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var varied: VaryOptions
    @Option(
        name: .customLong("measure"), help: .init(Words.Help.Sweep.measure, Words.Help.Value.measure),
        transform: OptionParsers.measure)
    var measures: [MeasureChoice] = []
    @Option(help: .init(Words.Help.Sweep.design, Words.Help.Value.design))
    var design: SweepDesign = .grid
    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.Sweep.points, Words.Help.Value.count, initially: LocalizedText("\(Self.usual)")),
        transform: OptionParsers.whole(1...SweepDesign.mostPoints))
    var points: Int?
    @Option(
        help: .init(Words.Help.Sweep.fails, Words.Help.Value.limit),
        transform: { text in
            do throws(MeasureFault) {
                if let rule = try FailureRule(text) { return rule }
            } catch {
                throw ValidationError(Words.BestFaults.fault(error))
            }
            throw ValidationError(Words.Sweeping.noRule)
        })
    var fails: FailureRule?
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var output: OutputOptions

    /// Points unless said otherwise.
    private static let usual = 64

    func validate() throws {
        if measures.isEmpty && fails == nil {
            throw ValidationError(Words.Options.needs("sweep", "--measure"))
        }
        if points != nil && design == .grid {
            throw ValidationError(Words.Options.needs("--points", "--design lhs"))
        }
    }

    func run() throws {
        let loaded = try options.loaded(scenario)
        let base = try Exporting.prepare([loaded.bound], for: output.format, "--format", loaded.catalog)
        try varied.check(scenario, base, options, loaded.catalog)
        let seed = replications.seed ?? base.scenario.run.seed
        let laid = try VaryOptions.said { () throws(VariedFault) in
            try design.points(varied.paths, count: points ?? Self.usual, seed: seed)
        }
        let asked = measures + (fails.map { measures.contains($0.measure) ? [] : [$0.measure] } ?? [])
        let sweep = try Sweeping.run(
            scenario, base, loaded.catalog, varied.paths, laid, asked, options, replications)
        try output.print(
            SweepAnswer.set(sweep, fails: fails, build: Build.name), options.language, of: base)
    }
}
