import SchoolDomain
import Stochastics

/// What is known of the unknowns after the data, as scenario files say it: a normal law each, within its bounds, and the rank
/// correlations.
public struct FittedLaws: Sendable {
    public let unknowns: [Fit.Found]
    /// Spearman's, a row and a column for each unknown.
    public let rankCorrelations: [[Double]]

    /// Those that a file can have.
    ///
    /// - Law: those are left out of which the data tell nothing, and those whose places no unknown can set; they keep the value
    ///   that stands there.
    public struct Written: Sendable {
        /// Those that have a law, by their positions.
        public let positions: [Int]
        /// Pairs of them with their rank correlation, rounded to hundredths; pairs under 0.05 are left out.
        public let correlations: [(one: Int, other: Int, value: Double)]
        /// By how much all correlations had to be made smaller, so that numbers can be drawn like that; 1: by nothing.
        public let shrinkage: Double
    }

    /// - Parameter settable: whether an unknown can set what stands at a path.
    public func written(settable: (String) -> Bool) -> Written {
        let positions = unknowns.indices.filter {
            unknowns[$0].isTold && unknowns[$0].sd.isFinite && unknowns[$0].sd > 0
                && unknowns[$0].unknown.paths.allSatisfy(settable)
        }
        var shrinkage = 1.0
        while true {
            let matrix = positions.map { i in
                positions.map { j in i == j ? 1 : Self.rounded(shrinkage * rankCorrelations[i][j]) }
            }
            if GaussianCopula(rankCorrelations: matrix) != nil || shrinkage < 0.01 {
                let pairs = positions.enumerated().flatMap { row, one in
                    positions.prefix(row).enumerated().compactMap { column, other in
                        matrix[row][column] == 0
                            ? nil : (one: other, other: one, value: matrix[row][column])
                    }
                }
                return Written(positions: positions, correlations: pairs, shrinkage: shrinkage)
            }
            shrinkage *= 0.95
        }
    }

    private static func rounded(_ correlation: Double) -> Double {
        let value = (max(-0.98, min(0.98, correlation)) * 100).rounded() / 100
        return abs(value) < 0.05 ? 0 : value
    }
}
