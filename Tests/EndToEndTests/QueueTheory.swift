import Foundation

/// Formulas of queueing theory for the validity scenarios, told anew here: none of it is the program's own code.
///
/// - Units: time in days of work, rates a day.
enum QueueTheory {
    /// Erlang B: the share that finds all `servers` taken, for any law of the stay (Erlang, 1917; Sevast'yanov, 1957).
    ///
    /// `B(0) = 1, B(c) = a B(c − 1) / (c + a B(c − 1))`
    static func erlangB(load: Double, servers: Int) -> Double {
        (1...servers).reduce(1.0) { load * $0 / (Double($1) + load * $0) }
    }

    /// Erlang C: the share that waits in M/M/c, `B / (1 − a (1 − B) / c)`.
    static func erlangC(load: Double, servers: Int) -> Double {
        let blocked = erlangB(load: load, servers: servers)
        return blocked / (1 - load / Double(servers) * (1 - blocked))
    }

    /// Mean wait in M/M/c: `C S / (c − a)`, *S* the mean service time.
    static func meanWait(load: Double, servers: Int, service: Double) -> Double {
        erlangC(load: load, servers: servers) * service / (Double(servers) - load)
    }

    /// Share whose work begins at most so many days after the day of the request.
    ///
    /// Who comes at the time of day *u* begins within the limit when waiting less than `limit + 1 − u`; the wait is 0 or,
    /// with the probability C, exponential with the rate `η = (c − a) / S`: `1 − C e^(−η limit) (1 − e^(−η)) / η`.
    static func beginning(within limit: Double, load: Double, servers: Int, service: Double) -> Double {
        let rate = (Double(servers) - load) / service
        return 1 - erlangC(load: load, servers: servers) * exp(-rate * limit) * (1 - exp(-rate)) / rate
    }

    /// Requests of one kind: how many come in a day, and the first two moments of their service times.
    struct Arrivals {
        var perDay: Double
        var service: Double
        var square: Double

        var load: Double { perDay * service }
        /// What is left, on average, of the service that a newcomer finds under way.
        var residual: Double { perDay * square / 2 }
    }

    /// Mean wait in M/G/1: `λ E[S²] / (2 (1 − ρ))` (Pollaczek, 1930; Khinchine, 1932).
    static func pollaczekKhinchine(_ arrivals: Arrivals) -> Double { arrivals.residual / (1 - arrivals.load) }

    /// Mean waits of two kinds at one server, the first always served before the second but no service interrupted:
    /// `W₁ = R / (1 − ρ₁), W₂ = W₁ / (1 − ρ₁ − ρ₂)` (Cobham, 1954).
    static func cobham(_ first: Arrivals, _ second: Arrivals) -> (Double, Double) {
        let wait = (first.residual + second.residual) / (1 - first.load)
        return (wait, wait / (1 - first.load - second.load))
    }
}
