@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("Random words meet the published answers")
struct KnownAnswerTests {
    struct PhiloxVector: Sendable {
        let counter: SIMD4<UInt32>
        let key: SIMD2<UInt32>
        let answer: SIMD4<UInt32>
    }

    /// The known-answer file of the Random123 distribution, lines `philox4x32 10`.
    static let vectors = [
        PhiloxVector(
            counter: SIMD4(0, 0, 0, 0), key: SIMD2(0, 0),
            answer: SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)),
        PhiloxVector(
            counter: SIMD4(repeating: .max), key: SIMD2(repeating: .max),
            answer: SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)),
        PhiloxVector(
            counter: SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
            key: SIMD2(0xa409_3822, 0x299f_31d0),
            answer: SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)),
    ]

    @Test("Philox4x32-10 gives the authors' three answers", arguments: 0..<3)
    func philox(number: Int) {
        let vector = Self.vectors[number]
        #expect(Philox4x32.block(counter: vector.counter, key: vector.key) == vector.answer)
    }

    @Test("an address is laid out as counter (ordinal, subject, decision, replication) and key (seed)")
    func layout() {
        let pi = RandomSource(seed: 0x299f_31d0_a409_3822, replication: 0x0370_7344)
            .block(0x1319_8a2e, 0x85a3_08d3, 0x243f_6a88)
        #expect(pi.words == Self.vectors[2].answer)
        #expect(RandomSource(seed: 0, replication: 0).block(0, 0, 0).words == Self.vectors[0].answer)
        #expect(
            RandomSource(seed: .max, replication: .max).block(.max, .max, .max).words
                == Self.vectors[1].answer)
    }

    @Test("GSL's Mersenne twister gives its 1,000th value: the library is the one that is meant")
    func mersenneTwister() throws {
        let generator = try #require(gsl_rng_alloc(gsl_rng_mt19937))
        defer { gsl_rng_free(generator) }
        gsl_rng_set(generator, 4357)
        for _ in 1..<1000 { _ = gsl_rng_get(generator) }
        #expect(gsl_rng_get(generator) == 1_186_927_261)
    }

    @Test("a block reads as four words or as two double words, the lower word first")
    func words() {
        let block = RandomBlock(SIMD4(1, 2, 3, 4))
        #expect([block.word0, block.word1, block.word2, block.word3] == [1, 2, 3, 4])
        #expect(block.low == 0x0000_0002_0000_0001)
        #expect(block.high == 0x0000_0004_0000_0003)
    }

    @Test("unit numbers are the middles of equal parts, never 0 and never 1")
    func unit() {
        #expect(RandomBlock.unit(UInt64.min) == 0x1p-53)
        #expect(RandomBlock.unit(UInt64.max) == 1 - 0x1p-53)
        #expect(RandomBlock.unit(UInt64(1) << 63) == 0.5 + 0x1p-53)
        #expect(RandomBlock.unit(UInt64(0xfff)) == 0x1p-53, "the lowest twelve bits do not count")
        #expect(RandomBlock.unit(UInt64(0x1000)) == 0x1.8p-52)
        #expect(RandomBlock.unit(UInt32.min) == 0x1p-33)
        #expect(RandomBlock.unit(UInt32.max) == 1 - 0x1p-33)
        #expect(RandomBlock.unit(UInt32(1) << 31) == 0.5 + 0x1p-33)
    }
}
