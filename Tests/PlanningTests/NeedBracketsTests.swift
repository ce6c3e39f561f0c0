import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

/// Drawn brackets against the complete search, on replications made up of nothing but answers.
@Suite("Needs in order, drawn no closer than it takes")
struct NeedBracketsTests {
    /// What replications answer: enough from some number of steps on, here and there a wrong answer, and one for whom
    /// nothing is enough.
    private struct World {
        let most: Int
        /// `isMet[replication][steps]`
        let isMet: [[Bool]]

        /// - Parameter noise: how many of 16 answers near the need are turned round.
        init(replications: Int, most: Int, noise: UInt64, _ dice: inout some RandomNumberGenerator) {
            self.most = most
            let middle = Int.random(in: 0...most, using: &dice)
            isMet = (0..<replications).map { _ in
                let need = middle + Int.random(in: -most / 3 - 1...most / 3 + 1, using: &dice)
                return (0...most).map { steps in
                    let isNear = abs(steps - need) <= 3
                    let isTurned = isNear && UInt64.random(in: 0..<16, using: &dice) < noise
                    return (steps >= need) != isTurned
                }
            }
        }
    }

    /// Written out as it is meant: one replication after another, each to the end, from where half of the first six
    /// came.
    private static func complete(_ world: World, guess: Int) -> (needs: [Int?], runs: Int) {
        var runs = 0
        func need(_ replication: Int, from first: Int, stride: Int) -> Int? {
            var (tooFew, enough, next, stride) = (-1, Int?.none, first, stride)
            while true {
                runs += 1
                if world.isMet[replication][next] { enough = next } else { tooFew = next }
                if tooFew == world.most { return nil }
                guard let known = enough else {
                    (next, stride) = (min(next + stride, world.most), stride * 2)
                    continue
                }
                if known - tooFew == 1 { return known }
                if tooFew < 0 && known > 0 {
                    (next, stride) = (max(known - stride, 0), stride * 2)
                } else {
                    next = (tooFew + known) / 2
                }
            }
        }
        let scouts = min(6, world.isMet.count)
        var needs = (0..<scouts).map { need($0, from: guess, stride: 4) }
        let middle = needs.map { $0 ?? world.most }.sorted()[scouts / 2]
        needs += (scouts..<world.isMet.count).map { need($0, from: middle, stride: 1) }
        return (needs, runs)
    }

    /// The same as `LeastCapacity.need` does with runs.
    private static func drawn(_ world: World, guess: Int, exactAt ranks: [Int]?) -> (needs: [Int?], runs: Int)
    {
        var runs = 0
        let brackets = LeastCapacity.brackets(
            replications: world.isMet.count, guess: guess, most: world.most,
            exactAt: ranks.map { ranks in { _ in ranks } }
        ) { trials in
            runs += trials.count
            return trials.map { world.isMet[$0.replication][$0.steps] }
        }
        return (brackets.enough, runs)
    }

    private static func order(_ needs: [Int?]) -> [Int] { needs.map { $0 ?? .max }.sorted() }

    @Test(
        "the needs at the ranks asked for are those of the complete search",
        arguments: [0, 1, 6, 16] as [UInt64])
    func exact(noise: UInt64) {
        var dice = FixedDice(seed: noise)
        var (partly, whole) = (0, 0)
        for number in 0..<600 {
            let replications = Int.random(in: 1...24, using: &dice)
            let world = World(
                replications: replications, most: Int.random(in: 0...60, using: &dice), noise: noise, &dice)
            let guess = Int.random(in: 0...world.most, using: &dice)
            let complete = Self.complete(world, guess: guess)
            let all = Self.drawn(world, guess: guess, exactAt: nil)
            #expect(all.needs == complete.needs && all.runs == complete.runs, "world \(number)")
            let ranks = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
                Int.random(in: 1...replications, using: &dice)
            }
            let some = Self.drawn(world, guess: guess, exactAt: ranks)
            for rank in ranks {
                #expect(
                    Self.order(some.needs)[rank - 1] == Self.order(complete.needs)[rank - 1],
                    "world \(number), rank \(rank) of \(replications)")
            }
            #expect(zip(some.needs, complete.needs).allSatisfy { ($0 ?? .max) >= ($1 ?? .max) })
            #expect(some.runs <= complete.runs)
            (partly, whole) = (partly + some.runs, whole + complete.runs)
        }
        #expect(partly * 10 <= whole * 9, "\(partly) runs instead of \(whole)")
    }

    /// Of 24 replications some ask for nothing; one asks for so little that without a step nobody is known to be late.
    @Test("futures in which nothing is asked have no need, and the ranks are those of the others")
    func unasked() {
        var dice = FixedDice(seed: 8)
        for number in 0..<200 {
            let world = World(replications: 24, most: 40, noise: 0, &dice)
            let isAsked = (0..<24).map { _ in Int.random(in: 0..<4, using: &dice) > 0 }
            func isMet(_ replication: Int, _ steps: Int) -> Bool? {
                // With nothing there, nothing is measured.
                isAsked[replication] && steps > 0 ? world.isMet[replication][steps] : nil
            }
            let ranks: (Int) -> [Int] = { [1, $0] }
            let some = LeastCapacity.brackets(replications: 24, guess: 20, most: 40, exactAt: ranks) {
                $0.map { isMet($0.replication, $0.steps) }
            }
            let asked = isAsked.indices.filter { isAsked[$0] }
            #expect(some.asked == asked, "world \(number)")
            let needs = asked.map { replication in
                (1...40).first { world.isMet[replication][$0] } ?? .max
            }.sorted()
            let found = asked.map { some.enough[$0] ?? .max }.sorted()
            guard let last = needs.last, let lastFound = found.last else { continue }
            #expect(found[0] == needs[0] && lastFound == last, "world \(number)")
        }
    }

    @Test("every future's need is exact when every rank is asked for")
    func everyRank() {
        var dice = FixedDice(seed: 5)
        for number in 0..<200 {
            let world = World(replications: 15, most: 40, noise: 4, &dice)
            let ranks = Self.drawn(world, guess: 20, exactAt: Array(1...15))
            #expect(ranks.needs == Self.complete(world, guess: 20).needs, "world \(number)")
        }
    }
}
