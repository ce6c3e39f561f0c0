@preconcurrency import CGSL

extension ErlangA {
    /// Share of all arrivals who are served after waiting at most `target`; who gives up is not served.
    ///
    /// Whoever finds all servers busy and `k` waiting is served after a time `V` that is a sum of exponentials of
    /// rates `nμ + iθ`, `i = 0 … k`, if their patience lasts. As `e^{−θV}` ~ Beta(`nμ/θ`, `k + 1`), the share served
    /// in time is `c/(c + k + 1) × P(Beta(c + 1, k + 1) ≥ e^{−θT})` with `c = nμ/θ`.
    ///
    /// - Precondition: rates over 0, a target of 0 or more.
    public static func serviceLevel(
        arrivalRate: Double, serviceRate: Double, patienceRate: Double, servers: Int, target: Double
    ) -> Double {
        precondition(target >= 0, "served within \(target)")
        guard servers > 0 else { return 0 }
        let formula = ErlangA(
            arrivalRate: arrivalRate, serviceRate: serviceRate, patienceRate: patienceRate, servers: servers)
        let patientRate = Double(servers) * serviceRate / patienceRate
        let limit = Elementary.exp(-patienceRate * target)
        var (weight, total, inTime, ahead) = (1.0, 0.0, 0.0, 0.0)
        repeat {
            let served = GSL.known { gsl_cdf_beta_Q(limit, patientRate + 1, ahead + 1) }
            total += weight
            inTime += weight * served * patientRate / (patientRate + ahead + 1)
            ahead += 1
            weight *= arrivalRate / (Double(servers) * serviceRate + ahead * patienceRate)
            if weight > 0x1p512 {
                (weight, total, inTime) = (weight * 0x1p-512, total * 0x1p-512, inTime * 0x1p-512)
            }
        } while weight * ahead > 1e-17 * total
        return 1 - formula.waiting + formula.waiting * inTime / total
    }

    /// The same for any number of servers: between whole numbers, on the straight line from one to the next.
    public static func serviceLevel(
        arrivalRate: Double, serviceRate: Double, patienceRate: Double, servers: Double, target: Double
    ) -> Double {
        func level(_ servers: Int) -> Double {
            serviceLevel(
                arrivalRate: arrivalRate, serviceRate: serviceRate, patienceRate: patienceRate,
                servers: servers, target: target)
        }
        let whole = Int(servers)
        let fraction = servers - Double(whole)
        guard fraction > 0 else { return level(whole) }
        return (1 - fraction) * level(whole) + fraction * level(whole + 1)
    }
}
