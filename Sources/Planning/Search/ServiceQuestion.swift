import Stochastics

/// What a plan for staff or seats is to reach, and how sure that is to be.
public struct ServiceQuestion: Sendable, Hashable {
    /// Share of requests to be served within their limit.
    public var target: Double
    /// Probability, over replications, that the target is reached.
    public var confidence: Double
    /// Assurance that the stated confidence holds although only some replications are simulated.
    public var assurance = 0.95
    /// Replications simulated.
    public var replications: Int
    /// Chance of the replications, which are numbered from 0.
    public var seed: UInt64
    /// How many work at once, at least 1; answers do not depend on it.
    public var threads: Int
    /// Mean school days after which those who wait give up, for the queueing formula (Erlang A); `nil`: they never do
    /// (Erlang C), as in the simulation.
    public var patienceDays: Double?

    public init(
        target: Double = 0.95, confidence: Double = 0.8, replications: Int = 60, seed: UInt64,
        threads: Int = 1, patienceDays: Double? = nil
    ) {
        self.target = target
        self.confidence = confidence
        self.replications = replications
        self.seed = seed
        self.threads = threads
        self.patienceDays = patienceDays
    }

    /// Replications that it takes for the confidence to be told with the assurance; `nil`: no number does.
    public var replicationsNeeded: Int? {
        try? ToleranceLimit.valuesNeeded(for: confidence, assurance: assurance)
    }

    /// The confidences told besides the one asked for.
    static let shown = [0.5, 0.8, 0.95]

    /// Those told and the one asked for, in order.
    public var confidences: [Double] { Set(Self.shown + [confidence]).sorted() }
}

extension ServiceQuestion {
    /// Of so many replications in which something is asked those that have to be served for the confidence asked for to
    /// hold with the assurance; `nil`: they are too few to tell.
    func assuredRank(among count: Int) -> Int? {
        CapacityNeed.assuredRank(for: confidence, among: count, assurance: assurance)
    }

    /// The places of the needs of so many replications in order that levels are told from.
    func ranks(among count: Int) -> [Int] {
        confidences.map { CapacityNeed.rank(for: $0, among: count) }
            + [assuredRank(among: count)].compactMap(\.self)
    }
}
