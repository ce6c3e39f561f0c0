import ArgumentParser
import Planning
import SchoolDomain

/// A target that need not be asked for: without one nothing is searched.
struct WantedTarget: ParsableArguments {
    @Option(
        help: """
            Share of requests, and of pupils who wait for a seat, to be served in time. With this or --confidence \
            what that takes is searched, which takes time, and priced.
            """)
    var target: Percent?

    @Option(help: "In what share of futures the target is to be reached.")
    var confidence: Percent?

    @Option(help: "School days within which a seat in a small class is to be had.") var within: Int?

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
