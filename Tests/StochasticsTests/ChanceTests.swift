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
}
