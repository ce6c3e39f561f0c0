@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("A truncated law keeps its ends, and may be cut on one side only")
struct TruncationTests {
    static let die = Distribution.weights((1...6).map { ValueWeight(value: $0, weight: 1) })

    @Test("both ends belong to it")
    func ends() throws {
        let middle = Distribution.truncated(Self.die, from: 2, to: 4)
        #expect(abs(middle.cdf(2) - 1.0 / 3) < 1e-15 && middle.cdf(1.99) == 0 && middle.cdf(4) == 1)
        #expect(try [0.01, 0.4, 0.99].map { try middle.quantile($0) } == [2, 3, 4])
    }

    @Test("one value may be left, but not none")
    func few() throws {
        let single = Distribution.truncated(Self.die, from: 2.5, to: 3.5)
        #expect(try [1e-12, 0.5, 1 - 1e-12].map { try single.quantile($0) } == [3, 3, 3])
        #expect(single.problem == nil && abs(single.mean - 3) < 1e-12 && single.variance < 1e-12)
        let none = Distribution.truncated(Self.die, from: 4.2, to: 4.8)
        #expect(none.problem == .nothingBetweenBounds)
        #expect(throws: NumericsError.self) { try none.quantile(0.5) }
    }

    @Test("quantiles are values of the law, down to the smallest probability")
    func gap() throws {
        // 1, 5 and 10 in equal parts, from 3 on: 5 or 10.
        let gapped = Distribution.weights([1, 5, 10].map { ValueWeight(value: $0, weight: 1) })
        let upper = Distribution.truncated(gapped, from: 3, to: 10)
        for p in [1e-300, 1e-20, 1e-9, 0.3, 0.49] { #expect(try upper.quantile(p) == 5, "at \(p)") }
        for p in [0.51, 0.9, 1.0.nextDown] { #expect(try upper.quantile(p) == 10, "at \(p)") }
    }

    @Test("without an upper or a lower end, it is the law given one side", arguments: SamplerTests.laws)
    func oneSided(law: Law) throws {
        let cut = try law.distribution.quantile(0.6)
        guard law.distribution.isFixed == nil, try law.distribution.quantile(0.9) > cut else { return }
        let upper = Distribution.truncated(law.distribution, from: cut.nextUp, to: .infinity)
        let lower = Distribution.truncated(law.distribution, from: -.infinity, to: cut)
        #expect(upper.problem == nil && lower.problem == nil)
        let below = law.exact(cut)
        for p in [0.001, 0.3, 0.9, 0.97] {
            let x = try law.distribution.quantile(p)
            let (above, under) = (upper.cdf(x), lower.cdf(x))
            #expect(abs(above - max(0, (law.exact(x) - below) / (1 - below))) < 1e-12, "\(law.name) at \(x)")
            #expect(abs(under - min(1, law.exact(x) / below)) < 1e-12, "\(law.name) at \(x)")
            #expect(try upper.quantile(p) > cut && lower.quantile(p) <= cut)
        }
        #expect(upper.mean > cut && lower.mean <= cut && upper.variance >= 0 && lower.variance >= 0)
    }

    @Test("every law ends at infinity, with probability 1", arguments: SamplerTests.laws)
    func infinity(law: Law) {
        #expect(law.distribution.cdf(.infinity) == 1 && law.distribution.cdf(-.infinity) == 0)
    }
}
