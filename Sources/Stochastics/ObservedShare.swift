/// In how many simulations something was so, of how many: what shares of futures are told from.
///
/// ```swift
/// ObservedShare(18, of: 20).interval95  // 0.683 … 0.988
/// ```
public struct ObservedShare: Sendable, Hashable {
    /// How often it was so; what is neither so nor not counts half.
    public let successes: Double
    /// Of how many.
    public let trials: Int

    /// - Precondition: 0 ≤ successes ≤ trials, in halves.
    public init(_ successes: Double, of trials: Int) {
        precondition(
            successes >= 0 && successes <= Double(trials) && (2 * successes).rounded() == 2 * successes,
            "\(successes) of \(trials)")
        self.successes = successes
        self.trials = trials
    }

    /// Of values: how many are so, and half of those that are neither so nor not (`nil`).
    public init<Value>(_ values: some Collection<Value>, _ isSo: (Value) -> Bool?) {
        self.init(values.reduce(0.0) { $0 + (isSo($1).map { $0 ? 1 : 0 } ?? 0.5) }, of: values.count)
    }

    /// `nan` of no simulations.
    public var share: Double { trials > 0 ? successes / Double(trials) : .nan }

    /// The exact interval of Clopper and Pearson (1934); `nil` of no simulations.
    ///
    /// - Law: a half between so and not varies less than one that is the one or the other, so the interval holds 95 % of
    ///   shares with halves, too.
    public var interval95: Interval? {
        trials > 0 ? try? BinomialInterval.exact(successes: successes, trials: trials) : nil
    }
}
