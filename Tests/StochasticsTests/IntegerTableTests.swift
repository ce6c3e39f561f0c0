@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("A table of whole numbers is the law itself, to 32 bits")
struct IntegerTableTests {
    static let tables = SamplerTests.laws.map { IntegerTable($0.distribution, in: $0.range) }

    @Test("probabilities are the exact law, to one part in 2³¹", arguments: SamplerTests.laws)
    func exact(law: Law) {
        let table = IntegerTable(law.distribution, in: law.range)
        for (number, probability) in zip(law.range, law.probabilities) {
            let index = number - table.first
            let drawn = table.probabilities.indices.contains(index) ? table.probabilities[index] : 0
            #expect(abs(drawn - probability) <= 0x1p-31, "\(law.name): P(\(number)) = \(drawn)")
        }
        #expect(table.probabilities.reduce(0, +) == 1)
    }

    @Test("a draw rises with the bits, and changes exactly where the probabilities say")
    func thresholds() {
        for table in Self.tables + [IntegerTable(poisson: 5), IntegerTable(poisson: 3000)] {
            var cumulative: UInt64 = 0
            for (index, probability) in table.probabilities.enumerated() where probability > 0 {
                #expect(table.draw(UInt32(cumulative)) == table.first + index)
                cumulative += UInt64(probability * 0x1p32)
                #expect(table.draw(UInt32(cumulative - 1)) == table.first + index)
            }
            #expect(cumulative == 1 << 32)
        }
    }

    @Test("what is left of a length is its equilibrium residual: P(X > k) / E X, of lengths of 1 at least")
    func residual() {
        for table in Self.tables where table.first >= 0 && table.first + table.probabilities.count < 3000 {
            let lengths = table.probabilities.enumerated().map {
                (length: Double(max(1, table.first + $0.offset)), probability: $0.element)
            }
            let mean = lengths.reduce(0) { $0 + $1.length * $1.probability }
            let square = lengths.reduce(0) { $0 + $1.length * $1.length * $1.probability }
            for first in [0, 1] {
                let left = table.residual(from: first)
                #expect(left.first == first)
                for (k, probability) in left.probabilities.enumerated() {
                    let beyond = lengths.reduce(0) { $0 + ($1.length > Double(k) ? $1.probability : 0) }
                    #expect(abs(probability - beyond / mean) < 1e-9, "\(k) of \(table.first)…")
                }
                let expected = Double(first) + (square / mean - 1) / 2
                #expect(abs(left.mean - expected) < 1e-6 * max(1, expected))
            }
        }
    }

    @Test("a length without memory has itself left; a fixed one every number as likely")
    func residualsInClosedForm() {
        let geometric = IntegerTable(.geometric(mean: 20), in: 1...2000)
        let left = geometric.residual(from: 1)
        for (a, b) in zip(geometric.probabilities, left.probabilities) { #expect(abs(a - b) < 1e-9) }
        let fixed = IntegerTable(.fixed(8), in: 0...100).residual(from: 0)
        #expect(fixed.probabilities.count == 9 || fixed.probabilities.count == 8)
        for k in 0..<8 { #expect(fixed.probabilities[k] == 0.125) }
        let nothing = IntegerTable(weights: [1], from: 0).residual(from: 0)
        #expect(nothing.draw(0) == 0 && nothing.draw(.max) == 0)
    }

    @Test("mean and second moment of Poisson numbers", arguments: [0.01, 0.8, 3.5, 40, 1000, 50_000])
    func poissonMoments(mean: Double) {
        // Each threshold is off by at most 2⁻³³ over some twenty standard deviations.
        let table = IntegerTable(poisson: mean)
        let accuracy = 0x1p-33 * (30 + 24 * mean.squareRoot())
        #expect(abs(table.mean - mean) < accuracy)
        #expect(abs(table.secondMoment - mean * (mean + 1)) < accuracy * (2 * mean + 100))
    }

    @Test("mean and second moment of geometric numbers and of weights")
    func moments() {
        let geometric = IntegerTable(.geometric(mean: 8), in: 1...2000)
        #expect(abs(geometric.mean - 8) < 1e-6)
        #expect(abs(geometric.secondMoment - (64 + 56)) < 1e-4)
        let weights = IntegerTable(weights: [1, 0, 3], from: -1)
        #expect(weights.mean == 0.5 && weights.secondMoment == 1)
        #expect(weights.probabilities == [0.25, 0, 0.75] && weights.first == -1)
        // Rounding a normal number adds Sheppard's 1/12 to its variance.
        let normal = IntegerTable(.normal(mean: 50, sd: 5), in: 0...100)
        #expect(abs(normal.mean - 50) < 1e-6)
        #expect(abs(normal.secondMoment - (2500 + 25 + 1.0 / 12)) < 1e-4)
    }

    @Test("a fixed value lies in the range; between whole numbers it is either, and right on average")
    func fixed() {
        for (value, expected) in [(2, 2), (-7, 0), (99, 9), (0, 0), (1e300, 9)] {
            let table = IntegerTable(.fixed(value), in: 0...9)
            #expect([0, 1 << 31, UInt32.max].map { table.draw($0) } == [expected, expected, expected])
        }
        let between = IntegerTable(.fixed(22.25), in: 1...12_000)
        #expect(between.first == 22 && between.probabilities == [0.75, 0.25])
    }

    @Test(
        "what is drawn has the declared mean, however much of the law lies below or beyond the range",
        arguments: [
            // Drawn with means 242, 2.90, 8.05 and 3.26 where they are only rounded.
            (Distribution.gamma(mean: 200, sd: 400), 1...12_000), (.logNormal(mean: 2.8, sd: 3), 1...189),
            (.logNormal(mean: 8, sd: 10), 1...189), (.exponential(mean: 3), 1...60),
            (.normal(mean: 2, sd: 2), 0...5), (.uniform(from: 0, to: 9), 1...12),
            (.triangular(low: 0, mode: 1, high: 14), 0...9),
        ] as [(Distribution, ClosedRange<Int>)])
    func meanIsDeclared(distribution: Distribution, range: ClosedRange<Int>) {
        let table = IntegerTable(distribution, in: range)
        #expect(abs(table.mean - distribution.mean) < 1e-6 * distribution.mean, "\(table.mean)")
        #expect(table.first == range.lowerBound && table.probabilities.count <= range.count)
    }

    @Test("a distribution without values in the range gives its nearest end")
    func outside() {
        #expect(IntegerTable(.uniform(from: 20, to: 30), in: 1...5).draw(77) == 5)
        #expect(IntegerTable(.uniform(from: -30, to: -20), in: 1...5).draw(77) == 1)
        #expect(IntegerTable(.weights([ValueWeight(value: 8, weight: 1)]), in: 1...5).draw(77) == 5)
        #expect(IntegerTable(.weights([ValueWeight(value: 0, weight: 1)]), in: 1...5).draw(77) == 1)
        #expect(IntegerTable(.exponential(mean: 4), in: 3...3).draw(77) == 3)
        #expect(IntegerTable(poisson: 0).draw(.max) == 0 && IntegerTable(poisson: -1).draw(.max) == 0)
    }

    @Test("what has no weight is never drawn, first, last or in between")
    func zeroWeights() {
        let table = IntegerTable(weights: [0, 0, 2, 0, 1e-30, 5, 0], from: 10)
        #expect(table.draw(0) == 12 && table.draw(.max) == 15)
        let drawn = Set((0..<4096).map { table.draw(UInt32($0) << 20) })
        #expect(drawn == [12, 15])
        let many = IntegerTable(weights: (0..<5000).map { $0.isMultiple(of: 7) ? 1 : 0 }, from: 0)
        #expect((0..<65536).allSatisfy { many.draw(UInt32($0) << 16).isMultiple(of: 7) })
    }

    @Test("no weight at all, or a negative one, ends the program")
    func preconditions() async {
        await #expect(processExitsWith: .failure) { _ = IntegerTable(weights: [], from: 0) }
        await #expect(processExitsWith: .failure) { _ = IntegerTable(weights: [0, 0], from: 0) }
        await #expect(processExitsWith: .failure) { _ = IntegerTable(weights: [1, -0.5], from: 0) }
        await #expect(processExitsWith: .failure) { _ = IntegerTable(weights: [1, .nan], from: 0) }
    }
}

extension IntegerTable {
    /// Mean of the squares of the numbers drawn.
    fileprivate var secondMoment: Double {
        probabilities.enumerated().reduce(0) {
            $0 + Double(first + $1.offset) * Double(first + $1.offset) * $1.element
        }
    }
}
