/// At which points a function is looked at for its Sobol indices.
///
/// Rows A and B are independent and uniform, so that rows can be drawn again for intervals. Of each factor, one input or
/// several that go together, there is A with the factor from B and, for second order, B with the factor from A.
public struct SobolDesign: Sendable, Hashable {
    /// Rows of A and of B.
    public let rows: Int
    /// By factor, which inputs it is.
    public let factors: [[Int]]
    /// Whether pairs of factors are asked for, too.
    public let pairs: Bool
    /// All points of the unit cube: A, B, A with each factor from B, then B with each from A.
    public let points: [[Double]]

    /// - Errors: `domain` with fewer than two rows, or factors that do not hold each input just once.
    public init(
        rows: Int, factors: [[Int]], pairs: Bool = false, seed: UInt64
    ) throws(NumericsError) {
        let inputs = factors.flatMap(\.self)
        guard rows > 1, !inputs.isEmpty, !factors.contains([]), inputs.sorted() == Array(0..<inputs.count)
        else { throw .domain("Sobol indices of \(factors) with \(rows) rows") }
        (self.rows, self.factors, self.pairs) = (rows, factors, pairs)
        let both = UnitDesign.uniform(rows, inputs: 2 * inputs.count, seed: seed)
        let a = both.map { Array($0.prefix(inputs.count)) }
        let b = both.map { Array($0.suffix(inputs.count)) }
        func mixed(_ base: [[Double]], _ other: [[Double]], _ factor: [Int]) -> [[Double]] {
            zip(base, other).map { own, foreign in
                var point = own
                for input in factor { point[input] = foreign[input] }
                return point
            }
        }
        let first = factors.flatMap { mixed(a, b, $0) }
        points = a + b + first + (pairs ? factors.flatMap { mixed(b, a, $0) } : [])
    }
}

/// Which share of a function's variance comes of which factor (Jansen's estimators), the noise of replications taken off.
///
/// With `V` the variance, `S = 1 − E(f(B) − f(AB))² / 2V` and `ST = E(f(A) − f(AB))² / 2V`; of a pair
/// `1 − E(f(BAᵢ) − f(ABⱼ))² / 2V − Sᵢ − Sⱼ`. Each is made of squares of means over R replications. In place of a square `m²`
/// stands `(R m² − mean of mᵣ²) / (R − 1)`, whose expectation holds no noise, whether or not points share their
/// random numbers.
///
/// - Source: M. J. W. Jansen, "Analysis of variance designs for model output" (1999); A. Saltelli (2002, 2010).
public struct SobolIndices: Sendable {
    /// A share of the variance with its 95 % bootstrap interval; an estimate may lie a little outside 0-1.
    public struct Share: Sendable, Hashable {
        /// As estimated.
        public let value: Double
        /// 95 %, percentiles of rows drawn again.
        public let interval: Interval
    }

    /// Of the function without noise.
    public let variance: Double
    /// By factor, what it explains alone.
    public let first: [Share]
    /// By factor, what it explains alone and with others.
    public let total: [Share]
    /// By pair of factors, the first below the second, what they explain together only; empty where not asked for.
    public let second: [(pair: [Int], share: Share)]

    /// - Parameters:
    ///   - values: by point of the design and replication.
    ///   - draws: how often rows are drawn again.
    /// - Errors: `domain` where values are missing or no finite numbers, or no variance is left without the noise.
    public init(
        _ design: SobolDesign, values: [[Double]], draws: Int = 500, seed: UInt64
    ) throws(NumericsError) {
        let replications = values.first?.count ?? 0
        guard values.count == design.points.count, replications > 0, draws > 1,
            values.allSatisfy({ $0.count == replications && $0.allSatisfy(\.isFinite) })
        else { throw .domain("\(values.count) values at \(design.points.count) points") }
        let terms = SobolTerms(design, values)
        let rows = Array(0..<design.rows)
        let (variance, shares) = terms.shares(rows)
        guard variance > 0 else { throw .domain("no variance but noise: \(variance)") }
        let source = RandomSource(seed: seed, replication: 2)
        let redrawn = (0..<draws).map { draw in
            terms.shares(
                rows.map { row in
                    let unit = RandomBlock.unit(source.block(2, UInt32(draw), UInt32(row)).low)
                    return min(design.rows - 1, Int(unit * Double(design.rows)))
                }
            ).shares
        }
        let told = shares.indices.map { index in
            let sorted = redrawn.map { $0[index] }.filter(\.isFinite).sorted()
            let ends = [0.025, 0.975].map { Quantiles.value(ofSorted: sorted, probability: $0) }
            return Share(value: shares[index], interval: Interval(low: ends[0], high: ends[1]))
        }
        let count = design.factors.count
        self.variance = variance
        first = Array(told[..<count])
        total = Array(told[count..<2 * count])
        second = zip(terms.pairs, told[(2 * count)...]).map { (pair: $0, share: $1) }
    }
}

/// What of each row the indices are made of: squares without noise.
private struct SobolTerms {
    let pairs: [[Int]]
    /// By row and replication, the mean of f(A) and f(B).
    private let means: [[Double]]
    /// By row, the mean of their squares.
    private let squares: [Double]
    /// By index and row, half the square of what two points differ by: first order, total, pairs.
    private let halves: [[Double]]

    init(_ design: SobolDesign, _ values: [[Double]]) {
        let (rows, count) = (design.rows, design.factors.count)
        func at(_ block: Int, _ row: Int) -> [Double] { values[block * rows + row] }
        func half(_ one: Int, _ other: Int) -> [Double] {
            (0..<rows).map { row in Self.square(zip(at(one, row), at(other, row)).map { $0 - $1 }) / 2 }
        }
        let pairs =
            design.pairs ? (0..<count).flatMap { i in ((i + 1)..<count).map { [i, $0] } } : []
        self.pairs = pairs
        means = (0..<rows).map { row in zip(at(0, row), at(1, row)).map { ($0 + $1) / 2 } }
        squares = (0..<rows).map { (Self.square(at(0, $0)) + Self.square(at(1, $0))) / 2 }
        halves =
            (0..<count).map { half(1, 2 + $0) } + (0..<count).map { half(0, 2 + $0) }
            + pairs.map { half(2 + count + $0[0], 2 + $0[1]) }
    }

    /// The square of the mean without the noise of replications; of one the square itself.
    private static func square(_ replications: [Double]) -> Double {
        let count = Double(replications.count)
        let mean = replications.reduce(0, +) / count
        guard count > 1 else { return mean * mean }
        let ofEach = replications.reduce(0) { $0 + $1 * $1 } / count
        return (count * mean * mean - ofEach) / (count - 1)
    }

    /// The variance and all indices of some rows: first order, total, pairs.
    func shares(_ rows: [Int]) -> (variance: Double, shares: [Double]) {
        let count = Double(rows.count)
        var mean = [Double](repeating: 0, count: means[0].count)
        for row in rows { for place in mean.indices { mean[place] += means[row][place] / count } }
        let variance = rows.reduce(0) { $0 + squares[$1] } / count - Self.square(mean)
        let parts = halves.map { half in rows.reduce(0) { $0 + half[$1] } / count / variance }
        let factors = (parts.count - pairs.count) / 2
        let first = parts[..<factors].map { 1 - $0 }
        let second = zip(pairs, parts[(2 * factors)...]).map { 1 - $1 - first[$0[0]] - first[$0[1]] }
        return (variance, first + Array(parts[factors..<2 * factors]) + second)
    }
}
