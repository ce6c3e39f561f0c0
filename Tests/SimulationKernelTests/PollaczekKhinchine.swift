import Stochastics

/// M/G/1: one server, any service time.
enum PollaczekKhinchine {
    /// Mean wait in queue: `λ E[S²] / (2 (1 − λ E[S]))`; infinite when the queue grows without end.
    static func meanWait(arrivalRate: Double, meanService: Double, secondMomentService: Double)
        -> Double
    {
        let load = arrivalRate * meanService
        return load < 1 ? arrivalRate * secondMomentService / (2 * (1 - load)) : .infinity
    }
}

extension IntegerTable {
    /// Variance of the numbers drawn plus the square of their mean, from the numbers' own probabilities.
    var meanSquare: Double {
        probabilities.enumerated().map { Double(first + $0) * Double(first + $0) * $1 }.reduce(0, +)
    }
}
