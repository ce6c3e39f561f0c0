import ArgumentParser
import Localization
import Planning
import SchoolDomain

/// What the cheapest plan may cost, and how often it is looked for.
struct CheapestPlanOptions: ParsableArguments {
    @Option(
        parsing: .unconditionalSingleValue,
        help: .init(Words.Help.Optimise.budget, Words.Help.Value.cap),
        transform: OptionParsers.cap)
    var budget: [MoneyCap] = []

    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.Optimise.repeats, Words.Help.Value.count,
            initially: LocalizedText("\(Self.usualRepeats)")),
        transform: OptionParsers.whole(0...100))
    var repeats: Int?

    /// Unless said otherwise.
    static let usualRepeats = 2

    func validate() throws {
        for (index, cap) in budget.enumerated()
        where budget[..<index].contains(where: { $0.payer == cap.payer }) {
            throw ValidationError(Words.Options.cappedTwice(cap.payer?.rawValue))
        }
    }

    func question(_ service: ServiceQuestion, seatsWithinDays: Int?) -> PlanQuestion {
        PlanQuestion(
            service: service, seatsWithinDays: seatsWithinDays, caps: budget,
            repeats: repeats ?? Self.usualRepeats)
    }
}
