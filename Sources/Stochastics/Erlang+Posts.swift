@preconcurrency import CGSL

/// Erlang's formulas for any number of servers, such as 4.9 posts.
///
/// Erlang B is continued analytically between the whole numbers (Jagers & van Doorn, 1986):
///
/// `1/B(a, x) = a ∫₀^∞ e^{−at} (1 + t)^x dt = e^a a^{−x} Γ(x + 1, a)`
///
/// and keeps its recursion `1/B(a, x) = 1 + (x/a) / B(a, x − 1)`. Erlang C follows from Erlang B as always.
/// Load is arrival rate × mean service time.
extension Erlang {
    /// Probability that all servers are busy when nobody waits.
    ///
    /// - Complexity: one step per server, from the fractional part upward, where the recursion is stable.
    public static func blocking(load: Double, servers: Double) -> Double {
        precondition(load >= 0 && servers >= 0, "Erlang B at load \(load), \(servers) servers")
        guard load > 0 else { return servers == 0 ? 1 : 0 }
        let fraction = servers - servers.rounded(.down)
        var blocked = 1 / inverseBlocking(load: load, fraction: fraction)
        for step in stride(from: 1, through: servers.rounded(.down), by: 1) {
            blocked = load * blocked / (fraction + step + load * blocked)
        }
        return blocked
    }

    /// Probability of waiting when everybody waits; 1 when the load is not below the servers.
    public static func waiting(load: Double, servers: Double) -> Double {
        guard load < servers else { return 1 }
        let blocked = blocking(load: load, servers: servers)
        return blocked / (1 - load / servers * (1 - blocked))
    }

    /// Share of M/M/c customers who wait at most `target`, in the rates' unit of time.
    public static func serviceLevel(
        arrivalRate: Double, serviceRate: Double, servers: Double, target: Double
    ) -> Double {
        let spare = servers * serviceRate - arrivalRate
        guard spare > 0 else { return 0 }
        return 1 - waiting(load: arrivalRate / serviceRate, servers: servers)
            * Elementary.exp(-spare * target)
    }

    /// `1/B` for less than one server: `1 + x a^{−x} e^a Γ(x, a)`.
    private static func inverseBlocking(load: Double, fraction: Double) -> Double {
        guard fraction > 0 else { return 1 }
        guard load < 20 else { return 1 + fraction * scaledTail(fraction, load) }
        let tail = GSL.known { gsl_sf_gamma_inc(fraction + 1, load) }
        return Elementary.exp(load) * Elementary.power(load, -fraction) * tail
    }

    /// `e^a a^{−x} Γ(x, a)` by Legendre's continued fraction, which neither overflows nor underflows.
    private static func scaledTail(_ shape: Double, _ load: Double) -> Double {
        // Backward from a depth at which, for loads from 20 on, nothing changes any more.
        var value = 0.0
        for step in stride(from: 60.0, through: 1, by: -1) {
            value = step * (shape - step) / (load + 2 * step + 1 - shape + value)
        }
        return 1 / (load + 1 - shape + value)
    }
}
