/// What a queue is asked to do: so many of those who come are to be served within so long a wait.
///
/// - Units: the rates and the wait in the same unit of time, whichever it is.
public struct ServiceTarget: Sendable, Hashable {
    /// Customers who come in a unit of time.
    public var arrivalRate: Double
    /// Customers whom one server serves in a unit of time.
    public var serviceRate: Double
    /// At which those who wait give up; `nil`: they never do.
    public var patienceRate: Double?
    /// The longest wait that is in time.
    public var wait: Double
    /// Share to be served in time, below 1.
    public var share: Double

    public init(
        arrivalRate: Double, serviceRate: Double, patienceRate: Double? = nil, wait: Double, share: Double
    ) {
        self.arrivalRate = arrivalRate
        self.serviceRate = serviceRate
        self.patienceRate = patienceRate
        self.wait = wait
        self.share = share
    }

    /// Share served in time: Erlang C, or Erlang A where patience ends.
    public func level(servers: Double) -> Double {
        guard arrivalRate > 0 else { return 1 }
        guard let patienceRate else {
            return Erlang.serviceLevel(
                arrivalRate: arrivalRate, serviceRate: serviceRate, servers: servers, target: wait)
        }
        return ErlangA.serviceLevel(
            arrivalRate: arrivalRate, serviceRate: serviceRate, patienceRate: patienceRate, servers: servers,
            target: wait)
    }

    /// The fewest servers, a multiple of `step`, that reach the target when only a share of them is there.
    ///
    /// Law: the share served in time grows with every server, so halving in upon it finds the fewest.
    ///
    /// - Precondition: a service rate, step and availability over 0, a share below 1.
    public func fewestServers(step: Double, availability: Double = 1) -> Double {
        precondition(
            serviceRate > 0 && share < 1 && step > 0 && availability > 0,
            "a target of \(share) in steps of \(step), \(availability) of them there")
        guard arrivalRate > 0, share > 0 else { return 0 }
        // So many steps, without the rounding of 49 × 0.1.
        func servers(_ steps: Int) -> Double { (Double(steps) * step * 1e9).rounded() / 1e9 }
        func isEnough(_ steps: Int) -> Bool { level(servers: servers(steps) * availability) >= share }
        var (tooFew, enough) = (0, 1)
        while !isEnough(enough) { (tooFew, enough) = (enough, 2 * enough) }
        while enough - tooFew > 1 {
            let middle = (tooFew + enough) / 2
            if isEnough(middle) { enough = middle } else { tooFew = middle }
        }
        return servers(enough)
    }
}
