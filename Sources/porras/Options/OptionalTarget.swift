import ArgumentParser
import Planning
import SchoolDomain

/// A target that need not be asked for: without one nothing is searched.
struct OptionalTarget: ParsableArguments {
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Budget.target, Words.Help.Value.share),
        transform: OptionParsers.target)
    var target: Double?
    @Option(
        parsing: .unconditional, help: .init(Words.Help.confidence, Words.Help.Value.share),
        transform: OptionParsers.confidence)
    var confidence: Double?
    @OptionGroup var wait: WithinOption

    func validate() throws {
        if wait.within != nil && !isWanted {
            throw ValidationError(Words.Options.needs("--within", "--target"))
        }
    }

    var isWanted: Bool { target != nil || confidence != nil }

    func question(_ scenario: Scenario, _ futures: FutureOptions) -> ServiceQuestion {
        ServiceQuestion(target, confidence, scenario, futures)
    }
}
