import ArgumentParser
import Planning
import SchoolDomain

/// A target that need not be asked for: without one nothing is searched.
struct WantedTarget: ParsableArguments {
    @Option(help: .init(Words.Help.Budget.target, Words.Help.Value.share)) var target: Percent?
    @Option(help: .init(Words.Help.confidence, Words.Help.Value.share)) var confidence: Percent?
    @Option(help: .init(Words.Help.within, Words.Help.Value.days)) var within: Int?

    func validate() throws {
        try TargetOptions.check(wanted.target, wanted.confidence)
        if let within {
            try WithinOption.check(within)
            guard isWanted else { throw ValidationError(Words.Options.needs("--within", "--target")) }
        }
    }

    var isWanted: Bool { target != nil || confidence != nil }
    var withinDays: Int { within ?? WithinOption.days }

    func question(_ scenario: Scenario, _ futures: FutureOptions) -> ServiceQuestion {
        ServiceQuestion(wanted.target, wanted.confidence, scenario, futures)
    }

    private var wanted: (target: Percent, confidence: Percent) {
        (target ?? TargetOptions.share, confidence ?? TargetOptions.sure)
    }
}
