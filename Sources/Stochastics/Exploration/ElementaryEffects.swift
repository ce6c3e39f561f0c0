/// Elementary effects (Morris): walks through a grid of four levels on which one factor after the other moves by 2/3.
///
/// - Source: M. D. Morris (1991); groups and μ* by F. Campolongo, J. Cariboni and A. Saltelli (2007).
public struct MorrisDesign: Sendable, Hashable {
    /// By factor, which inputs it is.
    public let factors: [[Int]]
    /// By walk, the factors in the order in which they move.
    let orders: [[Int]]
    /// All points of the unit cube, walk by walk, each with one more point than there are factors.
    public let points: [[Double]]

    static let step = 2.0 / 3

    /// - Errors: `domain` with fewer than two walks, or factors that do not hold each input just once.
    public init(walks: Int, factors: [[Int]], seed: UInt64) throws(NumericsError) {
        let inputs = factors.flatMap(\.self)
        guard walks > 1, !inputs.isEmpty, !factors.contains([]), inputs.sorted() == Array(0..<inputs.count)
        else { throw .domain("elementary effects of \(factors) on \(walks) walks") }
        let source = RandomSource(seed: seed, replication: 3)
        let orders = (0..<walks).map { walk in
            UnitDesign.permutation(factors.count) {
                RandomBlock.unit(source.block(3, UInt32(walk), UInt32($0)).low)
            }
        }
        self.factors = factors
        self.orders = orders
        points = orders.enumerated().flatMap { walk, order in
            var levels = inputs.indices.map { input in
                Int(RandomBlock.unit(source.block(4, UInt32(walk), UInt32(input)).low) * 4)
            }
            var points = [levels.map { Double($0) / 3 }]
            for factor in order {
                for input in factors[factor] { levels[input] += levels[input] < 2 ? 2 : -2 }
                points.append(levels.map { Double($0) / 3 })
            }
            return points
        }
    }
}

/// What each factor does when it moves over the whole range, as seen on the walks.
public struct ElementaryEffects: Sendable, Hashable {
    /// Of one factor, in the unit of the function.
    public struct Effect: Sendable, Hashable {
        /// Mean size of the effects: how much the factor matters.
        public let size: Double
        /// Mean effect with its sign; `nil` of several inputs, which move either way.
        public let mean: Double?
        /// Standard deviation of the effects, the noise of replications taken off: bends and what goes together with others.
        public let spread: Double
        /// Standard deviation that noise alone gives a single effect; `nil` with one replication.
        public let noise: Double?
    }

    /// By factor.
    public let effects: [Effect]

    /// - Parameter values: by point of the design and replication.
    /// - Errors: `domain` where values are missing or no finite numbers.
    public init(_ design: MorrisDesign, values: [[Double]]) throws(NumericsError) {
        let replications = values.first?.count ?? 0
        guard values.count == design.points.count, replications > 0,
            values.allSatisfy({ $0.count == replications && $0.allSatisfy(\.isFinite) })
        else { throw .domain("\(values.count) values at \(design.points.count) points") }
        effects = design.factors.indices.map { factor in
            let inputs = design.factors[factor]
            let all = design.orders.enumerated().map { walk, order in
                let place = order.prefix { $0 != factor }.count
                let from = walk * (order.count + 1) + place
                let isUp = design.points[from + 1][inputs[0]] > design.points[from][inputs[0]]
                let step = isUp ? MorrisDesign.step : -MorrisDesign.step
                return RunningMoments(zip(values[from], values[from + 1]).map { ($1 - $0) / step })
            }
            let isGroup = inputs.count > 1
            let means = RunningMoments(all.map { isGroup ? abs($0.mean) : $0.mean })
            let noise =
                replications > 1
                ? all.reduce(0) { $0 + $1.variance } / Double(all.count * replications) : nil
            return Effect(
                size: RunningMoments(all.map { abs($0.mean) }).mean, mean: isGroup ? nil : means.mean,
                spread: max(0, means.variance - (noise ?? 0)).squareRoot(), noise: noise?.squareRoot())
        }
    }
}
