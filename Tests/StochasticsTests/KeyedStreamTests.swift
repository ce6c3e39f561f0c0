import Stochastics
import Testing

@Suite("Words of a key")
struct KeyedStreamTests {
    /// The first outputs of SplitMix64 seeded with 1234567, as widely published for checking implementations.
    @Test("are the outputs of SplitMix64 seeded with it")
    func knownAnswers() {
        let stream = KeyedStream(key: 1_234_567)
        let published: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect((0..<5).map { stream.word(UInt64($0)) } == published)
    }

    @Test("are the same by place and after those before were passed")
    func skipping() {
        let stream = KeyedStream(key: 99)
        var passed = stream
        passed.skip(3)
        #expect((0..<20).allSatisfy { passed.word(UInt64($0)) == stream.word(UInt64($0 + 3)) })
    }

    /// One bit of the key or of the place turns each bit of the word in half of all cases: of 4,096 pairs a share of
    /// 0.5 ± 0.0078 (standard error); all 64 × 64 shares within 5.6 of them, false alarm 1 in 10,000.
    @Test("turn half of their bits with each bit of the key and of the place")
    func avalanche() {
        let pairs: UInt64 = 4096
        for bit in 0..<64 {
            var turned = (key: [Int](repeating: 0, count: 64), place: [Int](repeating: 0, count: 64))
            for number in 0..<pairs {
                let place = number &* 0x9E37_79B9
                let word = KeyedStream(key: number &* 0xD134_2543_DE82_EF95).word(place)
                let key = KeyedStream(key: number &* 0xD134_2543_DE82_EF95 ^ 1 << UInt64(bit)).word(place)
                let other = KeyedStream(key: number &* 0xD134_2543_DE82_EF95).word(place ^ 1 << UInt64(bit))
                for out in 0..<64 {
                    turned.key[out] += Int((word ^ key) >> UInt64(out) & 1)
                    turned.place[out] += Int((word ^ other) >> UInt64(out) & 1)
                }
            }
            let limit = 5.6 * (Double(pairs) / 4).squareRoot()
            for count in turned.key + turned.place {
                #expect(abs(Double(count) - Double(pairs) / 2) < limit, "bit \(bit): \(count) of \(pairs)")
            }
        }
    }
}
