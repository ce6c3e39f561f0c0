import ArgumentParser
import Experiments
import Localization
import PluginKit
import Reports
import SchoolDomain

/// Which scenario is best by a measure, found with no more replications than it takes.
struct BestOptions: ParsableArguments {
    @Option(
        help: .init(Words.Help.Best.measure, Words.Help.Value.measure),
        transform: { text in
            do throws(MeasureFault) {
                return try MeasureChoice(text)
            } catch {
                throw ValidationError(Words.BestFaults.fault(error))
            }
        })
    var best: MeasureChoice?

    @Option(
        parsing: .unconditional, help: .init(Words.Help.Best.indifference, Words.Help.Value.amount),
        transform: OptionParsers.indifference)
    var indifference: Double?

    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.Best.confidence, Words.Help.Value.share,
            initially: OptionParsers.percent(Self.usual)),
        transform: OptionParsers.confidence)
    var confidence: Double?

    @Option(
        parsing: .unconditional, help: .init(Words.Help.Best.inAll, Words.Help.Value.count),
        transform: OptionParsers.whole(atLeast: 1))
    var inAll: Int?

    /// Unless said otherwise.
    private static let usual = 0.95
    private static let most = 1000

    var isAsked: Bool { best != nil }

    func validate() throws {
        let given = [
            ("--indifference", indifference != nil), ("--confidence", confidence != nil),
            ("--in-all", inAll != nil),
        ].filter(\.1).map(\.0)
        guard isAsked else {
            if let option = given.first { throw ValidationError(Words.Options.needs(option, "--best")) }
            return
        }
        guard inAll == nil else {
            if given.count > 1 { throw ValidationError(Words.Options.excludes(given[0], "--in-all")) }
            return
        }
        if indifference == nil {
            throw ValidationError(Words.Options.needs("--best", "--indifference"))
        }
    }

    /// Looks for the best and prints it; exit code 1 where it is not known after as many as were allowed.
    func answer(
        _ scenarios: [BoundScenario], _ replications: ReplicationOptions, _ output: OutputOptions,
        _ language: Language
    ) throws {
        guard let measure = best else { return }
        let effort: BestQuestion.Effort =
            if let inAll {
                .inAll(inAll)
            } else {
                .until(
                    confidence: confidence ?? Self.usual, indifference: indifference ?? 0,
                    most: replications.count ?? Self.most)
            }
        let question = BestQuestion(
            measure: measure, effort: effort, seed: replications.seed ?? scenarios[0].scenario.run.seed,
            threads: replications.threads)
        let progress = SearchProgress(measure.description)
        defer { progress.finish() }
        let found: BestAlternative
        do throws(BestFault) {
            found = try BestAlternative(of: scenarios, question) { progress.add($0) }
        } catch {
            progress.finish()
            if case .breach(let breach) = error { throw breach }
            Terminal.log(.error, Words.BestFaults.fault(error))
            throw Outcome.couldNotAnswer
        }
        progress.finish()
        try output.print(BestAnswer.set(found, build: Build.name), language, of: scenarios[0])
        if found.best == nil { throw Outcome.targetNotMet }
    }
}
