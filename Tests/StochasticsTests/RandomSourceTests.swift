import Stochastics
import Testing

/// An address has five components: seed, replication, decision, subject (pupil) and ordinal.
struct Address: Hashable, Sendable {
    var seed: UInt64 = 0
    var replication: UInt32 = 0
    var decision: UInt32 = 0
    var subject: UInt32 = 0
    var ordinal: UInt32 = 0

    var block: RandomBlock {
        RandomSource(seed: seed, replication: replication).block(decision, subject, ordinal)
    }

    /// The same address with one of its 192 bits turned.
    func turning(bit: Int) -> Address {
        var turned = self
        let mask = UInt32(1) << UInt32(bit % 32)
        switch bit / 32 {
        case 0, 1: turned.seed ^= UInt64(1) << UInt64(bit)
        case 2: turned.replication ^= mask
        case 3: turned.decision ^= mask
        case 4: turned.subject ^= mask
        default: turned.ordinal ^= mask
        }
        return turned
    }
}

@Suite("Every draw is a function of its address")
struct RandomSourceTests {
    @Test("the same address gives the same words, whatever was asked in between")
    func repeatable() {
        let addresses = (0..<500).map { number -> Address in
            let n = UInt32(number)
            return Address(
                seed: UInt64(n / 100), replication: n % 7, decision: n % 5, subject: n * 31, ordinal: n % 3)
        }
        let forwards = addresses.map(\.block)
        let backwards = addresses.reversed().map(\.block)
        #expect(forwards == Array(backwards.reversed()))
    }

    @Test("7,776 neighbouring addresses give as many different blocks")
    func distinct() {
        // Two equal blocks among 7,776 random ones: probability 10⁻³¹.
        var seen: Set<SIMD4<UInt32>> = []
        for seed in [UInt64(0), 1, 2, 1 << 31, 1 << 32, 1 << 63] {
            for replication in UInt32(0)..<6 {
                for decision in UInt32(0)..<6 {
                    for subject in UInt32(0)..<6 {
                        for ordinal in UInt32(0)..<6 {
                            let address = Address(
                                seed: seed, replication: replication, decision: decision,
                                subject: subject, ordinal: ordinal)
                            seen.insert(address.block.words)
                        }
                    }
                }
            }
        }
        #expect(seen.count == 7776)
    }

    @Test("each of an address's 192 bits turns half of the words' 128 bits")
    func avalanche() {
        // Per bit 100 × 128 coin tosses. Largest of 192 |z| over 5.9: probability 7·10⁻⁷ (normal).
        for bit in 0..<192 {
            var turned = 0
            for number in UInt32(0)..<100 {
                let address = Address(
                    seed: UInt64(number / 10), replication: number % 10, decision: number % 4,
                    subject: number, ordinal: number % 3)
                let difference = address.block.words ^ address.turning(bit: bit).block.words
                turned += (0..<4).reduce(0) { $0 + difference[$1].nonzeroBitCount }
            }
            let z = (Double(turned) - 6400) / (12_800 * 0.25).squareRoot()
            #expect(abs(z) < 5.9, "bit \(bit) of the address turned \(turned) of 12,800 bits")
        }
    }

    @Test("the four words of a block, and consecutive ordinals, are uncorrelated")
    func uncorrelated() {
        // Ten correlations of 20,000 pairs, n r² chi-square with one degree: any |r|√n over 5.4 has
        // probability 7·10⁻⁷. The standard error of r is 0.007.
        let count = 20_000
        var columns = [[Double]](repeating: [], count: 5)
        for ordinal in 0..<UInt32(count) {
            let words = Address(seed: 4, decision: 9, subject: 2, ordinal: ordinal).block.words
            for place in 0..<4 { columns[place].append(RandomBlock.unit(words[place]) - 0.5) }
            columns[4].append(
                RandomBlock.unit(Address(seed: 4, decision: 9, subject: 2, ordinal: ordinal + 1).block.word0)
                    - 0.5)
        }
        for first in 0..<5 {
            for second in (first + 1)..<5 {
                let products = zip(columns[first], columns[second]).reduce(0) { $0 + $1.0 * $1.1 }
                let z = products * 12 / Double(count).squareRoot()
                #expect(abs(z) < 5.4, "columns \(first) and \(second): z = \(z)")
            }
        }
    }
}
