@preconcurrency import CGSL
import Stochastics

/// Random words by address; each test takes another decision.
enum Words {
    static func take(_ count: Int, decision: UInt32) -> [UInt32] {
        var words: [UInt32] = []
        words.reserveCapacity(count + 4)
        let source = RandomSource(seed: 77, replication: 0)
        for ordinal in 0..<UInt32((count + 3) / 4) {
            let block = source.block(decision, 0, ordinal)
            words += [block.word0, block.word1, block.word2, block.word3]
        }
        return Array(words.prefix(count))
    }
}

/// Tests of samples against exact laws.
enum GoodnessOfFit {
    /// Asymptotic critical value of D√n: exceeded with probability 2 exp(−2 · 2.69²) = 1.0·10⁻⁶.
    static let kolmogorovSmirnovLimit = 2.69

    /// D√n of Kolmogorov and Smirnov against a continuous distribution function.
    static func kolmogorovSmirnov(_ sample: [Double], _ cdf: (Double) -> Double) -> Double {
        let count = Double(sample.count)
        var distance = 0.0
        for (index, value) in sample.sorted().enumerated() {
            let exact = cdf(value)
            distance = max(distance, exact - Double(index) / count, Double(index + 1) / count - exact)
        }
        return distance * count.squareRoot()
    }

    /// p-value of Pearson's chi-square; neighbouring cells are joined until 5 are expected in each.
    ///
    /// The first and the last expected count include what lies beyond.
    static func chiSquare(counts: [Int], probabilities: [Double]) -> (p: Double, cells: Int) {
        let total = Double(counts.reduce(0, +))
        var cells: [(observed: Double, expected: Double)] = []
        var (observed, expected) = (0.0, 0.0)
        for (count, probability) in zip(counts, probabilities) {
            observed += Double(count)
            expected += probability * total
            if expected >= 5 {
                cells.append((observed, expected))
                (observed, expected) = (0, 0)
            }
        }
        if !cells.isEmpty {
            cells[cells.count - 1].observed += observed
            cells[cells.count - 1].expected += expected
        }
        let statistic = cells.reduce(0) {
            $0 + ($1.observed - $1.expected) * ($1.observed - $1.expected) / $1.expected
        }
        return (gsl_cdf_chisq_Q(statistic, Double(cells.count - 1)), cells.count)
    }

    /// Counts of the numbers drawn, for each value of the range; anything else is a failure of its own.
    static func counts(_ table: IntegerTable, _ words: [UInt32], in range: ClosedRange<Int>) -> [Int]? {
        var counts = [Int](repeating: 0, count: range.count)
        for word in words {
            let value = table.draw(word)
            guard range.contains(value) else { return nil }
            counts[value - range.lowerBound] += 1
        }
        return counts
    }
}
