/// Erlang's formulas for Poisson arrivals to several servers. Load is arrival rate × mean service time.
public enum Erlang {
    /// Erlang B: probability that all servers are busy when nobody waits. Depends on the service time only
    /// through its mean.
    public static func blocking(load: Double, servers: Int) -> Double {
        precondition(load >= 0 && servers >= 0, "Erlang B at load \(load), \(servers) servers")
        var blocked = 1.0
        for server in stride(from: 1, through: servers, by: 1) {
            blocked = load * blocked / (Double(server) + load * blocked)
        }
        return blocked
    }

    /// Erlang C: probability of waiting when everybody waits; 1 when the load is not below the servers.
    public static func waiting(load: Double, servers: Int) -> Double {
        guard load < Double(servers) else { return 1 }
        let blocked = blocking(load: load, servers: servers)
        return blocked / (1 - load / Double(servers) * (1 - blocked))
    }

    /// Mean wait in queue of M/M/c; infinite when the queue grows without end.
    public static func meanWait(arrivalRate: Double, serviceRate: Double, servers: Int) -> Double {
        let spare = Double(servers) * serviceRate - arrivalRate
        guard spare > 0 else { return .infinity }
        return waiting(load: arrivalRate / serviceRate, servers: servers) / spare
    }

    /// Share of M/M/c customers who wait at most `target`.
    public static func serviceLevel(arrivalRate: Double, serviceRate: Double, servers: Int, target: Double)
        -> Double
    {
        let spare = Double(servers) * serviceRate - arrivalRate
        guard spare > 0 else { return 0 }
        return 1 - waiting(load: arrivalRate / serviceRate, servers: servers)
            * Elementary.exp(-spare * target)
    }
}

/// Erlang A, M/M/c + M: as Erlang C, but each waiting customer gives up after an exponential patience.
public struct ErlangA: Sendable, Hashable {
    /// Probability that an arrival has to wait.
    public let waiting: Double
    /// Probability that an arrival gives up.
    public let abandonment: Double
    /// Mean wait of all arrivals, whether served or not.
    public let meanWait: Double
    /// Customers waiting at a moment, on average.
    public let meanQueueLength: Double

    /// - Precondition: rates over 0.
    public init(arrivalRate: Double, serviceRate: Double, patienceRate: Double, servers: Int) {
        precondition(arrivalRate > 0 && serviceRate > 0 && patienceRate > 0 && servers >= 1)
        // Weights of the birth-and-death states relative to the state of all servers busy, nobody waiting.
        var below = 0.0
        var weight = 1.0
        for busy in stride(from: servers, to: 0, by: -1) {
            weight *= Double(busy) * serviceRate / arrivalRate
            below += weight
        }
        var (atOrAbove, queue) = (1.0, 0.0)
        weight = 1
        var waitingNumber = 0
        repeat {
            waitingNumber += 1
            weight *= arrivalRate / (Double(servers) * serviceRate + Double(waitingNumber) * patienceRate)
            atOrAbove += weight
            queue += weight * Double(waitingNumber)
            if weight > 0x1p512 {
                // A long queue of patient customers: only the proportions count.
                (weight, below) = (weight * 0x1p-512, below * 0x1p-512)
                (atOrAbove, queue) = (atOrAbove * 0x1p-512, queue * 0x1p-512)
            }
        } while weight * Double(waitingNumber) > 1e-17 * queue
        let total = below + atOrAbove
        waiting = atOrAbove / total
        meanQueueLength = queue / total
        meanWait = meanQueueLength / arrivalRate
        abandonment = patienceRate * meanQueueLength / arrivalRate
    }
}
