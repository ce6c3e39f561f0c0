import Stochastics
import Testing

@Suite("Correlated probabilities")
struct GaussianCopulaTests {
    /// ε = (1, 0) and ρ = 0.5: R = 2 sin(π / 12) = 0.517638, so z = (1, 0.517638) and p = (Φ(1), 0.697645); with
    /// ε = (1, −1) the second is Φ(0.517638 − 0.855600) = 0.367696.
    @Test("are those of a calculation by hand")
    func byHand() throws {
        let copula = try #require(GaussianCopula(rankCorrelations: [[1, 0.5], [0.5, 1]]))
        let normal = Distribution.normal(mean: 0, sd: 1)
        let upper = copula.probability(1) { normal.cdf([1.0, 0][$0]) }
        #expect(abs(upper - 0.697_644_599_665) < 1e-12)
        let lower = copula.probability(1) { normal.cdf([1.0, -1][$0]) }
        #expect(abs(lower - 0.367_696_067_729) < 1e-12)
    }

    @Test("what is correlated with nothing before it stays as it is, to the bit")
    func untouched() throws {
        let copula = try #require(
            GaussianCopula(rankCorrelations: [[1, 0.6, 0], [0.6, 1, 0], [0, 0, 1]]))
        let independent = [0.123, 0.456, 0.789]
        #expect(copula.probability(0) { independent[$0] } == independent[0])
        #expect(copula.probability(2) { independent[$0] } == independent[2])
        #expect(copula.probability(1) { independent[$0] } != independent[1])
    }

    /// Of three quantities of which two pairs go together at 0.9, the third pair cannot be opposed.
    @Test("correlations that contradict each other are refused")
    func contradiction() {
        func matrix(_ third: Double) -> [[Double]] { [[1, 0.9, third], [0.9, 1, 0.9], [third, 0.9, 1]] }
        #expect(GaussianCopula(rankCorrelations: matrix(-0.9)) == nil)
        #expect(GaussianCopula(rankCorrelations: matrix(0)) == nil)
        #expect(GaussianCopula(rankCorrelations: matrix(0.8)) != nil)
        #expect(GaussianCopula(rankCorrelations: [[1, 1], [1, 1]]) == nil)
        #expect(GaussianCopula(rankCorrelations: []) != nil)
    }

    @Test("stay strictly between 0 and 1 however far out the others are")
    func farOut() throws {
        let copula = try #require(GaussianCopula(rankCorrelations: [[1, 0.99], [0.99, 1]]))
        for far in [Double.leastNormalMagnitude, 1.0.nextDown] {
            let probability = copula.probability(1) { _ in far }
            #expect(probability > 0 && probability < 1)
        }
    }
}
