import Foundation
import Stochastics
import Testing

@Suite("Chances and operational time are whole-number comparisons")
struct ChanceTests {
    @Test("never at 0, always at 1")
    func ends() {
        #expect(!Chance(0).happens(0) && Chance(0).probability == 0)
        #expect(Chance(1).happens(.max) && Chance(1).probability == 1)
    }

    @Test("it happens for exactly the share of words it says", arguments: [0x1p-32, 0.1, 0.25, 0.7, 0.999])
    func threshold(probability: Double) {
        let chance = Chance(probability)
        let words = chance.probability * 0x1p32
        #expect(words == words.rounded() && abs(chance.probability - probability) <= 0x1p-33)
        #expect(chance.happens(UInt32(words) - 1) && !chance.happens(UInt32(words)))
    }

    @Test("what is more likely happens whenever the less likely does")
    func nested() {
        let chances = (0...200).map { Chance(Double($0) / 200) }
        for word in (0..<1000).map({ UInt32($0) &* 4_294_967 }) {
            let happened = chances.map { $0.happens(word) }
            #expect(happened == happened.filter { !$0 } + happened.filter { $0 })
        }
    }

    @Test("a probability outside 0 to 1 ends the program")
    func preconditions() async {
        await #expect(processExitsWith: .failure) { _ = Chance(-0.001) }
        await #expect(processExitsWith: .failure) { _ = Chance(1.001) }
        await #expect(processExitsWith: .failure) { _ = Chance(.nan) }
    }

    @Test("operational time runs from 0 to 53 log 2, falls as the bits rise, and is rounded down")
    func operationalTime() {
        #expect(OperationalTime.exponential(.max) == 0)
        #expect(OperationalTime.exponential(0) == Int64(53 * log(2.0) * 0x1p32))
        // ½ + 2⁻⁵³ is the first unit number above one half.
        #expect(abs(OperationalTime.exponential(1 << 63) - Int64(log(2.0) * 0x1p32)) <= 1)
        let times = (0..<4096).map { OperationalTime.exponential(UInt64($0) << 52) }
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 > $1 })
        for (step, time) in times.enumerated() {
            let exact = -log(RandomBlock.unit(UInt64(step) << 52)) * 0x1p32
            #expect(Double(time) <= exact && exact - Double(time) < 1)
        }
    }
}
