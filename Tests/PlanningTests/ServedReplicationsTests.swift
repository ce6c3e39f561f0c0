import SchoolDomain
import Testing

@testable import Planning

/// The choice among replications served, against the best of all choices.
@Suite("Which futures the cheapest amounts serve")
struct ServedReplicationsTests {
    /// A table of needs as searches meet them: most replications need about the same, some much more, and who needs much of
    /// one thing tends to need much of another.
    private static func table(
        axes count: Int, replications: Int, _ dice: inout some RandomNumberGenerator
    ) -> ServedReplications {
        let axes = (0..<count).map { number in
            PlanAxis(
                axis: .posts(pool: number), step: 1, least: 0, most: 999,
                price: .perStep(Double.random(in: 4000...9000, using: &dice)), payer: .county)
        }
        let grave = (0..<replications).map { _ in Double.random(in: 0...1, using: &dice) }
        let needs = axes.map { _ -> [Int] in
            let (middle, width) = (
                Double.random(in: 4...50, using: &dice), Double.random(in: 0.1...0.6, using: &dice)
            )
            return grave.map { grave in
                let own = Double.random(in: 0...1, using: &dice)
                // Skewed to the right: the worst of ten needs far more than the fifth.
                let excess = 0.4 * grave * grave * grave + 0.6 * own * own * own
                return Int((middle * (1 + 2 * width * excess)).rounded())
            }
        }
        return ServedReplications(axes: axes, needs: needs)
    }

    private static func cost(_ served: ServedReplications, _ amounts: [Int]) -> Double {
        zip(served.axes, amounts).reduce(0) { $0 + $1.0.cost(of: $1.1) }
    }

    /// The least cost of all choices: whatever the cheapest amounts are, they come about by lowering one axis after another
    /// below those who need most there, so all ways to do that are tried.
    private static func best(_ served: ServedReplications, serving demanded: Int) -> Double {
        var known: Set<[Int]> = []
        var best = Double.infinity
        func go(_ amounts: [Int], _ left: [Int]) {
            guard known.insert(amounts).inserted else { return }
            best = min(best, cost(served, amounts))
            for axis in served.axes.indices {
                let own = served.needs[axis]
                let fewer = left.filter { own[$0] < amounts[axis] }
                guard fewer.count >= demanded, let amount = fewer.map({ own[$0] }).max() else { continue }
                var lower = amounts
                lower[axis] = amount
                go(lower, fewer)
            }
        }
        let all = Array(served.needs[0].indices)
        go(served.needs.map { $0.max() ?? 0 }, all)
        return best
    }

    /// 60 futures of which 54 have to be served, as is usual, and 30 of which 27.
    @Test(
        "the choice costs little more than the best of all choices", arguments: [(2, 60), (4, 60), (6, 30)])
    func againstAll(axes: Int, replications: Int) {
        var dice = FixedDice(seed: UInt64(axes))
        let demanded = replications * 9 / 10
        var gaps: [Double] = []
        for _ in 0..<100 {
            let served = Self.table(axes: axes, replications: replications, &dice)
            let amounts = served.cheapest(serving: demanded)
            let left = served.needs[0].indices.count { replication in
                served.axes.indices.allSatisfy { served.needs[$0][replication] <= amounts[$0] }
            }
            #expect(left >= demanded)
            let best = Self.best(served, serving: demanded)
            gaps.append(Self.cost(served, amounts) / best - 1)
        }
        let (mean, worst) = (gaps.reduce(0, +) / 100, gaps.max() ?? 0)
        #expect(mean < 0.01 && worst < 0.08, "mean \(mean), worst \(worst)")
        #expect(gaps.allSatisfy { $0 > -1e-9 })
    }
}
