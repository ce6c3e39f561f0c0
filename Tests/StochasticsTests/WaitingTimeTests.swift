import Glibc
import Stochastics
import Testing

@Suite("Waiting times are exponential, monotone and the same everywhere")
struct WaitingTimeTests {
    /// Bits, and the exact waiting time as a whole number and a rest, computed with 120 digits.
    static let references: [(bits: UInt64, whole: Int64, rest: Double)] = [
        (0x0, 792_608_320_177_243, -0x1.0db0de97b3p-3),
        (0x1, 773_281_328_404_312, -0x1.626c30a479p-3),
        (0x2, 764_294_788_994_766, -0x1.54846729c2p-2),
        (0x3, 758_375_506_809_345, -0x1.e42a2cf0ffp-2),
        (0x4, 753_954_336_631_381, -0x1.b72782b14p-3),
        (0x7, 744_967_797_221_835, -0x1.7ee2103026p-2),
        (0x8, 742_765_903_925_084, -0x1.5541a322edp-4),
        (0x64, 699_311_593_584_403, 0x1.e2fdc8e785p-4),
        (0xff, 682_896_946_104_641, -0x1.1d7c9dfd27p-4),
        (0x100, 682_828_226_540_523, 0x1.967e91cc43p-2),
        (0x3ff, 658_483_196_487_367, 0x1.2aa6d8e261p-3),
        (0xffff, 585_310_893_733_742, 0x1.b6b8225716p-2),
        (0x0001_0000, 585_310_625_298_286, 0x1.b162cd01cp-2),
        (0x0010_0000, 536_534_854_500_605, -0x1.c59e7de1f2p-2),
        (0x00ff_ffff, 487_758_966_787_207, -0x1.374a1d1851p-2),
        (0xffff_ffff, 390_207_173_012_383, -0x1.950d471319p-5),
        (0x0001_0000_0000, 390_207_173_008_287, -0x1.950d471319p-5),
        (0x0002_0000_0005, 378_013_198_842_498, -0x1.10bb15b502p-6),
        (0x0100_0000_0000, 292_655_379_757_743, 0x1.b40d76ac7bp-3),
        (0x0001_0000_0000_3039, 195_103_586_504_396, -0x1.e5435d39f8p-4),
        (0x0010_0000_0000_0000, 146_327_689_878_876, -0x1.94fca254e5p-2),
        (0x00ff_ffff_ffff_ffff, 97_551_793_252_584, -0x1.0c886c3898p-2),
        (0x1000_0000_0000_0000, 48_775_896_626_292, -0x1.0cac6c3898p-3),
        (0x3fff_ffff_ffff_ffff, 24_387_948_313_146, -0x1.0ca66c3898p-4),
        (0x4000_0000_0000_0000, 24_387_948_313_146, -0x1.0caa6c3898p-4),
        (0x7fff_ffff_ffff_ffff, 12_193_974_156_573, -0x1.0ca66c3898p-5),
        (0x8000_0000_0000_0000, 12_193_974_156_573, -0x1.0caa6c3898p-5),
        (0x807f_ffff_ffff_ffff, 12_125_388_549_060, 0x1.c6ea9e2855p-2),
        (0x8080_0000_0000_0000, 12_125_388_549_060, 0x1.c6ea1ea7d6p-2),
        (0x8100_0000_0000_0000, 12_057_069_294_093, -0x1.bfb93de5b5p-2),
        (0xc000_0000_0000_0000, 5_060_956_540_215, -0x1.b61fbafcdp-4),
        (0xff00_0000_0000_0000, 68_854_045_017, -0x1.d32a26b9e7p-2),
        (0xff7f_ffff_ffff_ffff, 34_393_336_555, -0x1.dd8823c628p-3),
        (0xffff_ffff_ffe0_0000, 2, -0x1.fffff8p-22),
        (0xffff_ffff_ffef_ffff, 1, 0x1.000001p-21),
        (0xffff_ffff_ffff_f000, 0, 0x1.fffp-9),
        (0xffff_ffff_ffff_ffff, 0, 0x1p-21),
        (0x0002_0200_003b, 377_944_613_124_868, -0x1.90b6d9fd6ap-2),
        (0x9e37_79b9_7f4a_7c15, 8_465_567_953_222, -0x1.f66b1337bcp-2),
        (0xb64c_e422_8c38_fb29, 5_972_930_841_071, 0x1.bb510ba4aap-6),
        (0x07a1_02da_483d_3861, 61_805_347_440_604, -0x1.dcac6abf8dp-2),
        (0x0ae2_eb15_47f1, 250_653_784_614_405, -0x1.66ab5cd7b3p-4),
        (0x141a, 630_070_254_791_863, -0x1.8e6eecab52p-3),
        (0x3b19, 611_100_079_704_689, -0x1.2b18e440cap-4),
        (0x265e_c3d6_ae48_54ac, 33_388_156_405_947, -0x1.116c251ba4p-2),
        (0x1702_98cd_65ae_3a13, 42_383_838_396_287, -0x1.8b3bf4d7b3p-2),
        (0x1261_add5_e29e_8e67, 46_334_818_982_389, 0x1.4a1e574b02p-2),
        (0x00fd_7fe4_0d0c_e68e, 97_724_465_902_591, 0x1.1f4b7e189ep-4),
        (0x0e5c_d987_5757_9da4, 50_675_053_262_412, -0x1.a7ac658515p-2),
        (0xfaec_bd38_9be4_bcfc, 352_271_248_547, 0x1.b3233f5cb4p-5),
    ]

    @Test("against values of 25 digits, to 0.65 units of 2⁻⁴⁴")
    func digits() {
        for (bits, whole, rest) in Self.references {
            let time = WaitingTime.exponential(bits)
            #expect(abs(Double(time - whole) - rest) <= 0.65, "\(time) for \(bits)")
        }
    }

    @Test("against glibc's logarithm, to one unit")
    func library() {
        for bits in Self.spread(200_000) {
            let exact = -log((Double(bits) + 0.5) * 0x1p-64) * 0x1p44
            // Beside 0.65, the rounding of a number under 2⁴⁹·⁵ to a double.
            guard abs(Double(WaitingTime.exponential(bits)) - exact) > 0.8 else { continue }
            Issue.record("\(WaitingTime.exponential(bits)) for \(bits) instead of \(exact)")
        }
    }

    @Test("more bits never wait longer: around all 64 × 256 ends of intervals, and in between")
    func monotone() {
        func falls(_ bits: UInt64) -> Bool {
            WaitingTime.exponential(bits) <= WaitingTime.exponential(bits - 1)
        }
        for zeros in UInt64(0)..<64 {
            for interval in UInt64(256)..<512 {
                let start = (interval << 55) >> zeros
                let around = max(start, 3) - 2...start + min(2, .max - start)
                #expect(around.allSatisfy(falls), "\(zeros) leading zeros, interval \(interval - 256)")
            }
        }
        #expect((1...100_000).allSatisfy(falls))
        #expect(Self.spread(100_000).allSatisfy(falls))
    }

    @Test("from 65 ln 2 at no bits to 0 at all bits, never below")
    func ends() {
        #expect(WaitingTime.exponential(0) == 792_608_320_177_243)
        #expect(WaitingTime.exponential(.max) == 0)
        #expect(WaitingTime.exponential(.max - 0xf_ffff) >= 0)
        #expect(WaitingTime.exponential(0) < 1 << 50)
        #expect(WaitingTime.one == 1 << 44)
    }

    @Test("mean and second moment over 2¹⁸ middles are the exact sums")
    func moments() {
        let count = 1 << 18
        var (sum, squares) = (0.0, 0.0)
        for part in 0..<UInt64(count) {
            let time = Double(WaitingTime.exponential((2 * part + 1) << 45)) * 0x1p-44
            sum += time
            squares += time * time
        }
        let n = Double(count)
        // Σ ln(i + ½) is ln Γ(n + ½) − ½ ln π, by Stirling's series; the squares were added with 33 digits.
        #expect(abs(sum / n - (1 - Elementary.log(2) / (2 * n) + 1 / (24 * n * n))) < 1e-13)
        #expect(abs(squares / n - 1.999_961_233_901_732_31) < 1e-12)
    }

    @Test("a table of one's own gives the same times, and the same bits on every machine")
    func table() {
        let table = WaitingTime.makeTable()
        let bits = Self.spread(20_000)
        let times = table.withUnsafeBufferPointer { table in
            bits.map { WaitingTime.exponential($0, table.baseAddress!) }
        }
        #expect(table.count == 577)
        #expect(times == bits.map { WaitingTime.exponential($0) })
        func digest(_ words: [UInt64]) -> UInt64 {
            words.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1) &* 0x0000_0100_0000_01b3 }
        }
        #expect(digest(table.map(\.bitPattern)) == 0x2eed_3875_b351_2cbd)
        #expect(digest(times.map { UInt64($0) }) == 0xaabb_4ecc_df22_fce9)
    }

    /// Numbers spread over all sizes.
    static func spread(_ count: UInt64) -> [UInt64] {
        (1...count).map { max(1, ($0 &* 0x9e37_79b9_7f4a_7c15) >> ($0 % 4 == 0 ? $0 / 4 % 64 : 0)) }
    }
}
