/// What a plan is to reach in a future: a probe of at least so much.
public struct Target: Sendable, Hashable {
    public var probe: Probe
    /// 0.95 for 95 %.
    public var share: Double

    public init(_ probe: Probe, atLeast share: Double) {
        self.probe = probe
        self.share = share
    }

    /// Where there was nothing to measure nothing is missed.
    func isMet(by value: Double) -> Bool { value.isNaN || value >= share }
}
