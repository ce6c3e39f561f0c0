import ArgumentParser
import Experiments
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain

extension SensitivityMethod: ExpressibleByArgument {}

struct SensitivityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "sensitivity", Words.Help.Sensitivity.abstract, Words.Help.Sensitivity.discussion,
        examples: [
            "porras sensitivity scenarios/first-run.yaml --vary staff.curator.posts=0.3..1 "
                + "--vary staff.psychologist.posts=0.3..1 --measure pupilsOver:threshold=50h"
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var varied: VaryOptions
    @Option(
        help: .init(Words.Help.Sensitivity.measure, Words.Help.Value.measure),
        transform: OptionParsers.measure)
    var measure: MeasureChoice
    @Option(help: .init(Words.Help.Sensitivity.method, Words.Help.Value.method))
    var method: SensitivityMethod = .morris
    @Option(name: .customLong("group"), help: .init(Words.Help.Sensitivity.group, Words.Help.Value.group))
    var groups: [String] = []
    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.Sensitivity.points, Words.Help.Value.count, initially: LocalizedText("\(Self.usual)")),
        transform: OptionParsers.whole(1...SweepDesign.mostPoints))
    var points: Int?
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var output: OutputOptions

    /// Points at most unless said otherwise.
    private static let usual = 200

    func run() throws {
        let loaded = try options.loaded(scenario)
        let base = try Exporting.prepare([loaded.bound], for: output.format, "--format", loaded.catalog)
        try varied.check(scenario, base, options, loaded.catalog)
        let seed = replications.seed ?? base.scenario.run.seed
        let design: SensitivityDesign
        do throws(SensitivityFault) {
            design = try SensitivityDesign(
                method, varied.paths, groups: groups, most: points ?? Self.usual, seed: seed)
        } catch { throw Self.said(error) }
        let sweep = try Sweeping.run(
            scenario, base, loaded.catalog, varied.paths, design.points, [measure], options, replications)
        let result: SensitivityDesign.Result
        do throws(SensitivityFault) {
            result = try design.result(sweep, measure: 0)
        } catch { throw Self.said(error) }
        try output.print(
            SensitivityAnswer.set(sweep, design, result, build: Build.name), options.language, of: base)
    }

    private static func said(_ fault: SensitivityFault) -> any Error {
        Terminal.log(.error, Words.Sensing.fault(fault))
        return Outcome.couldNotAnswer
    }
}
