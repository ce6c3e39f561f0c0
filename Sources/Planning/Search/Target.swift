/// What a plan is to reach in a future: a metric of at least so much.
public struct Target: Sendable, Hashable {
    public var metric: ServiceMetric
    /// 0.95 for 95 %.
    public var share: Double

    public init(_ metric: ServiceMetric, atLeast share: Double) {
        self.metric = metric
        self.share = share
    }

    /// Where there was nothing to measure nothing is missed.
    func isMet(by value: Double) -> Bool { value.isNaN || value >= share }
}
