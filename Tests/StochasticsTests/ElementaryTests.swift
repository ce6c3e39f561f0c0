import Glibc
import Stochastics
import Testing

@Suite("Elementary functions keep their stated errors and their bits")
struct ElementaryTests {
    @Test("against values of 25 digits: exp 0.56, exp2 0.56, log 0.505, sine 0.85, power 1.75 ulp")
    func digits() {
        expect(Self.exps.map { Self.error(Elementary.exp($0), $1, $2) }, within: 0.56)
        expect(Self.exp2s.map { Self.error(Elementary.exp2($0), $1, $2) }, within: 0.56)
        expect(Self.logs.map { Self.error(Elementary.log($0), $1, $2) }, within: 0.505)
        expect(Self.sines.map { Self.error(Elementary.sine($0), $1, $2) }, within: 0.85)
        expect(Self.powers.map { Self.error(Elementary.power($0, $1), $2, $3) }, within: 1.75)
    }

    @Test("at most one step from glibc's, whose errors are under 0.6 ulp; power at most two")
    func library() {
        func farthest(
            _ range: ClosedRange<Double>, _ ours: (Double) -> Double, _ theirs: (Double) -> Double
        ) -> Int64 {
            Self.spread(range).map { Self.steps(ours($0), theirs($0)) }.max()!
        }
        for range in [-1.0...1, -745...709.7, -1e-5...1e-5, -746 ... -707] {
            #expect(farthest(range, Elementary.exp, { exp($0) }) <= 1)
        }
        for range in [-1.0...1, -1075...1024, -1e-5...1e-5, -1076 ... -1020] {
            #expect(farthest(range, Elementary.exp2, { exp2($0) }) <= 1)
        }
        for range in [0...2.0, 0.9...1.1, 1 - 1e-5...1 + 1e-5, 0...1e300, 0...1e-307] {
            #expect(farthest(range, Elementary.log, { log($0) }) <= 1)
        }
        for range in [-1.57...1.57, -1e-5...1e-5] {
            #expect(farthest(range, Elementary.sine, { sin($0) }) <= 1)
        }
        for exponent in [-30, -1.7, 0.1, 2.5, 700] {
            #expect(farthest(0.01...3, { Elementary.power($0, exponent) }, { pow($0, exponent) }) <= 2)
        }
    }

    @Test("exp ends in infinity and, through the subnormal numbers, in 0")
    func expEnds() {
        #expect(Elementary.exp(0) == 1 && Elementary.exp(-0.0) == 1 && Elementary.exp(1e-300) == 1)
        #expect(Elementary.exp(0x1.62e42fefa39efp9) == 0x1.fffffffffff2ap1023)
        #expect(Elementary.exp(0x1.62e42fefa39efp9.nextUp) == .infinity)
        #expect(Elementary.exp(-0x1.74910d52d3051p9) == 0x1p-1074)
        #expect(Elementary.exp(-0x1.74910d52d3051p9.nextUp) == 0)
        for large in [746, 1e5, 1e300, .infinity] {
            #expect(Elementary.exp(large) == .infinity && Elementary.exp(-large) == 0)
        }
        #expect(Elementary.exp(.nan).isNaN)
    }

    @Test("exp2 of every whole number is exact")
    func exp2Exact() {
        for exponent in -1074...1023 {
            let power = Double(sign: .plus, exponent: exponent, significand: 1)
            #expect(Elementary.exp2(Double(exponent)) == power)
        }
        #expect(Elementary.exp2(-1075) == 0 && Elementary.exp2((-1075.0).nextUp) == 0x1p-1074)
        #expect(Elementary.exp2(1024) == .infinity && Elementary.exp2(1024.0.nextDown) < .infinity)
        #expect(Elementary.exp2(-.infinity) == 0 && Elementary.exp2(.infinity) == .infinity)
        #expect(Elementary.exp2(.nan).isNaN)
    }

    @Test("log is 0 at 1, -infinity at 0, and no number below")
    func logEnds() {
        #expect(Elementary.log(1).bitPattern == 0)
        #expect(Elementary.log(0) == -.infinity && Elementary.log(-0.0) == -.infinity)
        #expect(Elementary.log(.infinity) == .infinity)
        for none in [-0x1p-1074, -1, -.infinity, .nan] { #expect(Elementary.log(none).isNaN) }
    }

    @Test("powers that are doubles are exact; the ends are infinity and 0")
    func powerEnds() {
        #expect(Elementary.power(3, 4) == 81 && Elementary.power(10, 15) == 1e15)
        #expect(Elementary.power(2, -1074) == 0x1p-1074 && Elementary.power(0x1p-1074, -0.5) == 0x1p537)
        #expect(Elementary.power(5, 0) == 1 && Elementary.power(1, .infinity) == 1)
        #expect(Elementary.power(2, .infinity) == .infinity && Elementary.power(2, -.infinity) == 0)
        #expect(Elementary.power(0.5, 2000) == 0 && Elementary.power(0.5, -2000) == .infinity)
        #expect(Elementary.power(2, .nan).isNaN)
        for base in Self.spread(0.001...1000, count: 1000) {
            #expect(Elementary.power(base, 1) == base)
        }
    }

    @Test("sine is odd, 1 at a quarter of a turn and x near 0")
    func sineShape() {
        #expect(Elementary.sine(.pi / 2) == 1 && Elementary.sine(0) == 0)
        #expect(Elementary.sine(1e-9) == 1e-9 && Elementary.sine(0x1p-1074) == 0x1p-1074)
        for x in Self.spread(0...1.57, count: 1000) { #expect(Elementary.sine(-x) == -Elementary.sine(x)) }
    }

    @Test("a power of nothing and the sine of more than a quarter of a turn end the program")
    func preconditions() async {
        await #expect(processExitsWith: .failure) { _ = Elementary.power(0, 2) }
        await #expect(processExitsWith: .failure) { _ = Elementary.power(.nan, 2) }
        await #expect(processExitsWith: .failure) { _ = Elementary.sine(1.6) }
    }

    @Test("the same bits on every machine: a digest of 20,000 results of each")
    func bits() {
        func digest(_ range: ClosedRange<Double>, _ function: (Double) -> Double) -> UInt64 {
            Self.spread(range).reduce(0xcbf2_9ce4_8422_2325) {
                ($0 ^ function($1).bitPattern) &* 0x0000_0100_0000_01b3
            }
        }
        #expect(digest(-750...710, Elementary.exp) == 0x322e_46e7_ceef_a6bb)
        #expect(digest(-1080...1024, Elementary.exp2) == 0x7a70_1004_b7f4_64c7)
        #expect(digest(0...3, Elementary.log) == 0xc338_266e_af66_b51a)
        #expect(digest(-1.57...1.57, Elementary.sine) == 0xd559_d7cd_3b67_45fa)
        #expect(digest(0.001...5) { Elementary.power($0, 20 * $0 - 50) } == 0x3294_1e1b_ee69_3698)
    }
}

extension ElementaryTests {
    /// How far `value` is from `high + low`, in units in the last place.
    static func error(_ value: Double, _ high: Double, _ low: Double) -> Double {
        abs((value - high) - low) / high.ulp
    }

    func expect(_ errors: [Double], within bound: Double, at place: SourceLocation = #_sourceLocation) {
        #expect(errors.count >= 48 && errors.max()! <= bound, "\(errors.max()!) ulp", sourceLocation: place)
    }

    /// How many doubles lie from one to the other.
    static func steps(_ a: Double, _ b: Double) -> Int64 {
        a == b ? 0 : abs(Int64(bitPattern: a.bitPattern &- b.bitPattern))
    }

    /// Numbers spread evenly over a range by the golden section.
    static func spread(_ range: ClosedRange<Double>, count: Int = 20_000) -> [Double] {
        (1...UInt64(count)).map {
            let part = Double(($0 &* 0x9e37_79b9_7f4a_7c15) >> 11) * 0x1p-53
            return range.lowerBound + part * (range.upperBound - range.lowerBound)
        }
    }
}

/// Arguments and exact values as sums of two doubles, computed with 120 digits: simple ones, ones where formulas
/// meet, the worst of ten million random ones, and ones that are hard to round.
extension ElementaryTests {
    static let exps: [(x: Double, high: Double, low: Double)] = [
        (-0x1.45p9, 0x1.300ff6c7c2e28p-938, 0x1.31492892p-992),
        (-0x1.0026666666666p9, 0x1.e0257a840639fp-740, 0x1.31121cd4p-796),
        (-0x1.2cb3333333333p8, 0x1.225720438e36dp-434, -0x1.985de3abp-488),
        (-0x1.9066666666666p6, 0x1.805628c2e465cp-145, 0x1.8545756cp-199),
        (-0x1.2cp5, 0x1.dd5c566301ec8p-55, -0x1.884835adp-109),
        (-0x1.4p3, 0x1.7cd79b5647c9bp-15, -0x1.8e936e2ap-69),
        (-0x1.4666666666666p2, 0x1.8f8e6f1c63494p-8, 0x1.b86cfb32p-62),
        (-0x1p1, 0x1.152aaa3bf81ccp-3, -0x1.80922454p-57),
        (-0x1p0, 0x1.78b56362cef38p-2, -0x1.ca8a427p-57),
        (-0x1p-1, 0x1.368b2fc6f960ap-1, -0x1.85314b95p-61),
        (-0x1.62e42fefa39fp-2, 0x1.6a09e667f3bccp-1, 0x1.23c2594p-55),
        (-0x1.5c28f5c28f5c3p-2, 0x1.6c6d28e50ebb5p-1, 0x1.9cda42dfp-55),
        (-0x1.999999999999ap-4, 0x1.cf46d99d52b3ap-1, 0x1.d255100cp-55),
        (-0x1.47ae147ae147bp-7, 0x1.fae7cfd2b9cfep-1, -0x1.ebb3170fp-55),
        (-0x1.4f8b588e368f1p-17, 0x1.fffeb07515653p-1, 0x1.a6d17a56p-58),
        (-0x1.b7cdfd9d7bdbbp-34, 0x1.ffffffff2419p-1, 0x1.31714b6ap-57),
        (-0x1p-53, 0x1.fffffffffffffp-1, 0x1p-107),
        (0x1p-52, 0x1.0000000000001p0, 0x1p-105),
        (0x1.5798ee2308c3ap-27, 0x1.0000002af31dcp0, 0x1.fedbb1cbp-54),
        (0x1.9e9cbbfd6080bp-31, 0x1.000000033d398p0, -0x1p-53),
        (0x1.0624dd2f1a9fcp-10, 0x1.0041919b7ee34p0, -0x1.8bc2a4c3p-55),
        (0x1.47ae147ae147bp-6, 0x1.052bea3ec0132p0, 0x1.3be4aa35p-55),
        (0x1.999999999999ap-4, 0x1.1aec7b35a00d4p0, -0x1.77d498bp-54),
        (0x1.62e42fefa39efp-2, 0x1.6a09e667f3bccp0, 0x1.f68d3de1p-54),
        (0x1.62e42fefa39fp-2, 0x1.6a09e667f3bcdp0, -0x1.3ed1b76cp-55),
        (0x1p-1, 0x1.a61298e1e069cp0, -0x1.b4690082p-55),
        (0x1.6666666666666p-1, 0x1.01c2a61268987p1, -0x1.ce82f8a7p-53),
        (0x1p0, 0x1.5bf0a8b145769p1, 0x1.4d57ee2bp-53),
        (0x1.8p0, 0x1.1ed3fe64fc541p2, 0x1.5f6e4658p-52),
        (0x1p1, 0x1.d8e64b8d4ddaep2, -0x1.9e62e22ep-53),
        (0x1.8p1, 0x1.415e5bf6fb106p4, -0x1.a5684075p-53),
        (0x1.4p3, 0x1.5829dcf95056p14, -0x1.83e055cfp-40),
        (0x1.48p4, 0x1.7d6c4f0bcdd5cp29, 0x1.d5bc1fefp-25),
        (0x1.9p6, 0x1.3494a9b171bf5p144, -0x1.4cf76bdbp90),
        (0x1.f48p7, 0x1.062f048b5c69bp361, -0x1.a9d2bea7p305),
        (0x1.f4p8, 0x1.45ba2a9f7e439p721, -0x1.ae0545c9p667),
        (0x1.5e0cccccccccdp9, 0x1.058614179b2a5p1010, -0x1.c9dfb9b1p956),
        (0x1.62d999999999ap9, 0x1.d75ae7a50ee14p1023, -0x1.a7242fe7p968),
        (0x1.978167f9becc4p-2, 0x1.7d207371fa3ebp0, 0x1.e899234p-54),
        (-0x1.fcbb432accdf8p6, 0x1.6d8b221b22fffp-184, -0x1.e427f7bp-238),
        (-0x1.ff6db66c53b26p-1, 0x1.792114a0704d5p-2, -0x1.e6804181p-56),
        (-0x1.284ea195a6963p8, 0x1.6edfaa9ce4b0fp-428, -0x1.dc962276p-482),
        (-0x1.ff2f1d8274ac2p-1, 0x1.794f3315b2217p-2, -0x1.ea90d072p-56),
        (-0x1.68ca5e0d58b24p-2, 0x1.67f58176a7af6p-1, 0x1.edf4a48dp-56),
        (-0x1.6587cb4d766c8p-1, 0x1.fd5e219d89f9fp-2, -0x1.6411be03p-57),
        (0x1.351d220c5c7fcp-2, 0x1.5a35d62530552p0, 0x1.96862ccp-58),
        (-0x1.b5d34316e07cp-1, 0x1.b36f3b45997dcp-2, -0x1.83a12da3p-56),
        (0x1.25f2046063ap-4, 0x1.130bfe79a467p0, -0x1.abd4517cp-56),
        (-0x1.1311b06ace67cp-2, 0x1.8763a28c4d9eep-1, 0x1.94232afp-56),
        (-0x1.c49bee0b8ed14p-1, 0x1.a70a8e5673f74p-2, 0x1.35f87d85p-56),
    ]

    static let exp2s: [(x: Double, high: Double, low: Double)] = [
        (-0x1.c226666666666p9, 0x1.9fdf8bcce5424p-901, 0x1.bc85dd33p-958),
        (-0x1.004p9, 0x1.6a09e667f3bcdp-513, -0x1.bdd3413bp-567),
        (-0x1.91p6, 0x1.ae89f995ad3adp-101, 0x1.7a1cd345p-155),
        (-0x1.4333333333333p3, 0x1.ddb680117ab14p-11, 0x1.f6da98f7p-67),
        (-0x1.a666666666666p1, 0x1.9fdf8bcce533ep-4, 0x1.624cc705p-58),
        (-0x1.8p0, 0x1.6a09e667f3bcdp-2, -0x1.bdd3413bp-56),
        (-0x1p-1, 0x1.6a09e667f3bcdp-1, -0x1.bdd3413bp-55),
        (-0x1.fffd60e94ee39p-2, 0x1.6a0a8adddd5c7p-1, -0x1.010d5781p-59),
        (-0x1.3333333333333p-2, 0x1.9fdf8bcce533ep-1, -0x1.fe7bf168p-55),
        (-0x1.999999999999ap-4, 0x1.ddb680117ab12p-1, 0x1.56613b69p-59),
        (-0x1.0624dd2f1a9fcp-10, 0x1.ffa52de61c11fp-1, 0x1.2ace2217p-56),
        (-0x1.5798ee2308c3ap-27, 0x1.ffffffc475885p-1, -0x1.dc7184fcp-55),
        (-0x1p-53, 0x1.fffffffffffffp-1, 0x1.3a37a02p-55),
        (0x1p-52, 0x1.0000000000001p0, -0x1.3a37a02p-54),
        (0x1.19799812dea11p-40, 0x1.0000000000c32p0, -0x1.5ed6b4edp-54),
        (0x1.4f8b588e368f1p-17, 0x1.0000744a8c42dp0, 0x1.e8f31a82p-54),
        (0x1.47ae147ae147bp-7, 0x1.01c7d6c404f0cp0, -0x1.5bb7faf3p-54),
        (0x1.999999999999ap-4, 0x1.125fbee250664p0, 0x1.575e7232p-55),
        (0x1.999999999999ap-3, 0x1.2611186bae675p0, -0x1.7ca74b6dp-54),
        (0x1p-2, 0x1.306fe0a31b715p0, 0x1.6f46ad23p-55),
        (0x1.ffffffffffffep-2, 0x1.6a09e667f3bccp0, 0x1.31216634p-56),
        (0x1p-1, 0x1.6a09e667f3bcdp0, -0x1.bdd3413bp-54),
        (0x1.0000000000001p-1, 0x1.6a09e667f3bcdp0, 0x1.c0891fe4p-57),
        (0x1.8p-1, 0x1.ae89f995ad3adp0, 0x1.7a1cd345p-54),
        (0x1.199999999999ap0, 0x1.125fbee250664p1, 0x1.c8f4f20dp-53),
        (0x1.8p0, 0x1.6a09e667f3bcdp1, -0x1.bdd3413bp-53),
        (0x1.599999999999ap1, 0x1.9fdf8bcce533ep2, 0x1.624cc705p-52),
        (0x1.5333333333333p2, 0x1.3b2c47bff8328p5, 0x1.97be05b2p-50),
        (0x1.5p3, 0x1.6a09e667f3bcdp10, -0x1.bdd3413bp-44),
        (0x1.0a66666666666p5, 0x1.3b2c47bff831ep33, -0x1.522729dap-24),
        (0x1.92ccccccccccdp6, 0x1.9fdf8bcce534cp100, -0x1.224f643bp45),
        (0x1.0026666666666p9, 0x1.3b2c47bff827ap512, 0x1.cdf265f4p456),
        (0x1.f40cccccccccdp9, 0x1.125fbee2506bp1000, 0x1.c612ebbbp945),
        (0x1.ffcp9, 0x1.6a09e667f3bcdp1023, -0x1.bdd3413bp969),
        (0x1.fffffcb923a2ap9, 0x1.fff6ea43bd988p1023, 0x1.8f34030dp969),
        (-0x1.e4309429071d4p-2, 0x1.70eb24a885ea9p-1, -0x1.e3b7990bp-55),
        (-0x1.02bc28aeebd2ap9, 0x1.71a5e5cd1dbefp-518, -0x1.df97f9e1p-572),
        (0x1.037db31de83fcp-1, 0x1.6bc0f706603ffp0, -0x1.dc3dde05p-54),
        (0x1.fe0d7fb9cc3bp6, 0x1.6d5ca824a0265p127, -0x1.d8c18bbap73),
        (0x1.e74ee6deceb8p-7, 0x1.02a70be4863bap0, 0x1.387c88ddp-56),
        (-0x1.d99abcf4ffae6p-1, 0x1.0da8a742fb69cp-1, 0x1.0cb810c8p-58),
        (-0x1.0fc98b29e557p-3, 0x1.d3010be21aa44p-1, -0x1.e497e76fp-55),
        (-0x1.b877d1e131f48p-1, 0x1.1a07fb4415facp-1, 0x1.b7edfca2p-58),
        (-0x1.a31c20b97748ap-1, 0x1.224e19fa0a384p-1, 0x1.d2293513p-55),
        (-0x1.352b5de1bc45p-3, 0x1.cd21fd1d7a7f6p-1, -0x1.f68a8b68p-63),
        (0x1.4eb252c860c96p-1, 0x1.92bd63b0ce99ep0, -0x1.07de2483p-54),
        (-0x1.813a0f06b9f7ep-1, 0x1.2fee8bdbd3d2ep-1, -0x1.37e87a41p-60),
        (-0x1.1b673eaf47a68p-1, 0x1.5cda85cfd1694p-1, -0x1.003b7adfp-55),
    ]

    static let logs: [(x: Double, high: Double, low: Double)] = [
        (0x0.0000000000001p-1022, -0x1.74385446d71c3p9, -0x1.8e569fa8p-45),
        (0x0.00000000057aep-1022, -0x1.6f35ea0512348p9, 0x1.4a8b91afp-45),
        (0x0.cp-1022, -0x1.6257909bce36ep9, 0x1.3f49e2a9p-45),
        (0x1p-1022, -0x1.6232bdd7abcd2p9, -0x1.eef3fec1p-46),
        (0x1.56e1fc2f8f359p-997, -0x1.5963447f87fb5p9, -0x1.aa670d35p-46),
        (0x1.bff2ee48e053p-333, -0x1.cc845b54b54f2p7, 0x1.8ed150b2p-47),
        (0x1.79ca10c924223p-67, -0x1.7069e2aa2aa5bp5, 0x1.a7183416p-51),
        (0x1.4f8b588e368f1p-17, -0x1.7069e2aa2aa5bp3, 0x1.41ab1374p-52),
        (0x1.47ae147ae147bp-7, -0x1.26bb1bbb55515p2, -0x1.f3752b6bp-52),
        (0x1.999999999999ap-4, -0x1.26bb1bbb55515p1, -0x1.8b752b6bp-53),
        (0x1p-2, -0x1.62e42fefa39efp0, -0x1.abc9e3b3p-55),
        (0x1p-1, -0x1.62e42fefa39efp-1, -0x1.abc9e3b3p-56),
        (0x1.3333333333333p-1, -0x1.058aefa811452p-1, 0x1.c19f73d9p-60),
        (0x1.6p-1, -0x1.7fafa3bd8151cp-2, 0x1.219024acp-58),
        (0x1.6666666666666p-1, -0x1.6d3c324e13f5p-2, 0x1.641052afp-58),
        (0x1.8p-1, -0x1.269621134db92p-2, -0x1.e0efadd9p-56),
        (0x1.ccccccccccccdp-1, -0x1.af8e8210a415cp-4, 0x1.62ed2624p-58),
        (0x1.f0a3d70a3d70ap-1, -0x1.f30b2d0091d8ap-6, 0x1.3a242a75p-61),
        (0x1.f7ced916872bp-1, -0x1.084387f92fd19p-6, 0x1.239a151fp-60),
        (0x1.f8p-1, -0x1.0205658935847p-6, -0x1.27c8e841p-60),
        (0x1.fae147ae147aep-1, -0x1.495453e6fd4bcp-7, 0x1.004bec09p-61),
        (0x1.ff7ced916872bp-1, -0x1.064670d979b73p-10, -0x1.e46a884p-66),
        (0x1.ffffde7210be9p-1, -0x1.0c6f82d74d23p-20, 0x1.3962ca9bp-74),
        (0x1.fffffffffffffp-1, -0x1p-53, -0x1p-107),
        (0x1.0000000000001p0, 0x1.fffffffffffffp-53, 0x1.55555555p-158),
        (0x1.00000004p0, 0x1.fffffffcp-31, 0x1.55555551p-92),
        (0x1.0000080001p0, 0x1.00001bffff155p-21, 0x1.53355586p-75),
        (0x1.00000cp0, 0x1.7ffff7000048p-21, -0x1.43fff3d9p-84),
        (0x1.000010c6f7a0bp0, 0x1.0c6f713f33a1dp-20, 0x1.31c4cf9dp-76),
        (0x1.004189374bc6ap0, 0x1.060354f8c3cc4p-10, -0x1.404acdf9p-64),
        (0x1.028f5c28f5c29p0, 0x1.460d6ccca367cp-7, -0x1.b91e8841p-62),
        (0x1.07ae147ae147bp0, 0x1.e44a9a3bed66bp-6, -0x1.5b28425ap-62),
        (0x1.08p0, 0x1.f829b0e7833p-6, 0x1.33e3f04fp-60),
        (0x1.0a3d70a3d70a4p0, 0x1.414bcc0a3665dp-5, 0x1.30210beap-60),
        (0x1.199999999999ap0, 0x1.8663f793c46ccp-4, 0x1.b55a66ep-58),
        (0x1.4cccccccccccdp0, 0x1.0ca937be1b9dcp-2, 0x1.eb4dc0fcp-56),
        (0x1.6p0, 0x1.4618bc21c5ec2p-2, 0x1.f42decdep-56),
        (0x1.8p0, 0x1.9f323ecbf984cp-2, -0x1.a92e5132p-59),
        (0x1p1, 0x1.62e42fefa39efp-1, 0x1.abc9e3b3p-56),
        (0x1.5bf0a8b145769p1, 0x1p0, -0x1.ea855664p-55),
        (0x1.8p1, 0x1.193ea7aad030bp0, -0x1.a256f99cp-54),
        (0x1.ep2, 0x1.01e85798eb9a3p1, 0x1.9eae6b5fp-54),
        (0x1.4p3, 0x1.26bb1bbb55516p1, -0x1.f48ad494p-53),
        (0x1.f4p9, 0x1.ba18a998fffap2, 0x1.112fc12p-52),
        (0x1.2a05f2p33, 0x1.7069e2aa2aa5bp4, -0x1.c6b626e8p-52),
        (0x1.249ad2594c37dp332, 0x1.cc845b54b54f2p7, -0x1.8d863e84p-47),
        (0x1.7e43c8800759cp996, 0x1.5963447f87fb5p9, 0x1.abccc071p-46),
        (0x1.fffffffffffffp1023, 0x1.62e42fefa39efp9, 0x1.a9c9e3b3p-46),
        (0x1.62a88613629b5p678, 0x1.d6479eba7c971p8, -0x1.71929809p-53),
        (0x1.07be4031d8aaep0, 0x1.e837446ba6611p-6, -0x1.ff6e4466p-60),
        (0x1.06f707e5ee76bp0, 0x1.b7cd39aa540f5p-6, -0x1.ff560c9fp-60),
        (0x1.e3fac92939fb2p441, 0x1.325094e5edb35p8, 0x1.fffffc92p-46),
    ]

    static let sines: [(x: Double, high: Double, low: Double)] = [
        (0x1p-30, 0x1p-30, -0x1.55555555p-93),
        (0x1.5798ee2308c3ap-27, 0x1.5798ee2308c3ap-27, -0x1.9ca58ccep-83),
        (0x1.4f8b588e368f1p-17, 0x1.4f8b588e1e8a2p-17, 0x1.75b3045p-71),
        (0x1.0624dd2f1a9fcp-10, 0x1.0624da5218a62p-10, 0x1.ac761c37p-68),
        (0x1.47ae147ae147bp-7, 0x1.47acae915e807p-7, 0x1.f7983425p-62),
        (0x1.999999999999ap-5, 0x1.996dea2ff643cp-5, 0x1.bb06d08ep-61),
        (0x1.999999999999ap-4, 0x1.98eaecb8bcb2cp-4, 0x1.c687ae84p-59),
        (0x1.999999999999ap-3, 0x1.96dff233dd2bcp-3, 0x1.6ec3131ep-57),
        (0x1p-2, 0x1.faaeed4f31577p-3, -0x1.15d88508p-57),
        (0x1.3333333333333p-2, 0x1.2e9cd95baba33p-2, 0x1.51dbd44ep-56),
        (0x1.999999999999ap-2, 0x1.8ec3ae92b676bp-2, -0x1.7dbf9733p-57),
        (0x1p-1, 0x1.eaee8744b05fp-2, -0x1.789b43c9p-58),
        (0x1.0c152382d7365p-1, 0x1.fffffffffffffp-2, 0x1.aae55de7p-58),
        (0x1.0c152382d7366p-1, 0x1p-1, 0x1.ac2c08c7p-55),
        (0x1.3333333333333p-1, 0x1.2118d17a54159p-1, -0x1.2bc34d96p-55),
        (0x1.6666666666666p-1, 0x1.49d6e694619b8p-1, 0x1.a822cbb5p-59),
        (0x1.8p-1, 0x1.5cffc16bf8f0dp-1, 0x1.96cb370ep-55),
        (0x1.8f5c28f5c28f6p-1, 0x1.68143d72d4ce4p-1, 0x1.eebd4812p-55),
        (0x1.921fb54442d15p-1, 0x1.6a09e667f3bcap-1, 0x1.fc88a4cap-56),
        (0x1.921fb54442d18p-1, 0x1.6a09e667f3bccp-1, 0x1.7a7fb8d4p-55),
        (0x1.921fb54442d19p-1, 0x1.6a09e667f3bcdp-1, 0x1.3a4e1692p-57),
        (0x1.947ae147ae148p-1, 0x1.6bb36c9347c8ep-1, 0x1.442c1cebp-56),
        (0x1.999999999999ap-1, 0x1.6f494c2bffecdp-1, 0x1.5dcacbadp-60),
        (0x1.ccccccccccccdp-1, 0x1.91103985da841p-1, -0x1.b999aa8ep-57),
        (0x1p0, 0x1.aed548f090ceep-1, 0x1.06374f48p-59),
        (0x1.0c152382d7365p0, 0x1.bb67ae8584caap-1, -0x1.0b363fp-57),
        (0x1.199999999999ap0, 0x1.c84c54c2d6338p-1, -0x1.4c96a09p-55),
        (0x1.3333333333333p0, 0x1.dd343a21a55c4p-1, 0x1.a0674265p-55),
        (0x1.4cccccccccccdp0, 0x1.ed577f9c51e4bp-1, 0x1.509c17dp-56),
        (0x1.6666666666666p0, 0x1.f88cddf44e102p-1, 0x1.95e70f85p-56),
        (0x1.8p0, 0x1.feb7a9b2c6d8bp-1, -0x1.0c8f4012p-56),
        (0x1.8cccccccccccdp0, 0x1.ffe3a85487b68p-1, -0x1.0afcb333p-55),
        (0x1.91eb851eb851fp0, 0x1.fffff55c67bb1p-1, 0x1.6ea4caf4p-57),
        (0x1.9219652bd3c36p0, 0x1.ffffffd825cb8p-1, 0x1.0732d31cp-55),
        (0x1.921fafc8b007ap0, 0x1.ffffffffffe1fp-1, 0x1.3b75cef7p-58),
        (0x1.921fb54442d18p0, 0x1p0, -0x1.377ce858p-109),
        (-0x1.3333333333333p-2, -0x1.2e9cd95baba33p-2, -0x1.51dbd44ep-56),
        (-0x1.999999999999ap-1, -0x1.6f494c2bffecdp-1, -0x1.5dcacbadp-60),
        (-0x1.3333333333333p0, -0x1.dd343a21a55c4p-1, -0x1.a0674265p-55),
        (-0x1.8p0, -0x1.feb7a9b2c6d8bp-1, 0x1.0c8f4012p-56),
        (-0x1.94cf2386b634ap-1, -0x1.6beeb5c41b723p-1, 0x1.b26952aep-56),
        (0x1.9322eb7f162d5p-1, 0x1.6ac102550e55fp-1, -0x1.950797bap-56),
        (0x1.a3a81540166cfp-1, 0x1.7638b47a364dfp-1, -0x1.a0543295p-56),
        (0x1.93a887b6f8292p-1, 0x1.6b1f4022083ddp-1, -0x1.895a2fbdp-56),
        (0x1.99be62348ee04p-2, 0x1.8ee58f95693cep-2, 0x1.f3243adp-56),
        (0x1.67e2e83f2d07bp0, 0x1.f90c09605d594p-1, -0x1.21b3f935p-58),
        (0x1.efd3d5518fc58p-3, 0x1.eaff772755b7dp-3, 0x1.a2ee856ap-57),
        (-0x1.4c359fc31bebcp-2, -0x1.46699b419845dp-2, 0x1.e3f3b7d4p-56),
    ]

    static let powers: [(base: Double, exponent: Double, high: Double, low: Double)] = [
        (0x1p1, 0x1p-1, 0x1.6a09e667f3bcdp0, -0x1.bdd3413bp-54),
        (0x1p1, 0x1.999999999999ap-4, 0x1.125fbee250664p0, 0x1.575e7232p-55),
        (0x1p1, -0x1.3333333333333p-2, 0x1.9fdf8bcce533ep-1, -0x1.fe7bf168p-55),
        (0x1.4p3, 0x1p-1, 0x1.94c583ada5b53p1, -0x1.b7ed750dp-53),
        (0x1.4p3, -0x1.8p1, 0x1.0624dd2f1a9fcp-10, -0x1.89374bc6p-66),
        (0x1.4p3, 0x1.9p6, 0x1.249ad2594c37dp332, -0x1.4f4d87b3p276),
        (0x1.4p3, -0x1.9p7, 0x1.87e92154ef7acp-665, 0x1.f97db7f8p-721),
        (0x1.4p3, 0x1.2c8p8, 0x1.2e34f399a87bcp998, -0x1.00b72ee5p944),
        (0x1p-1, 0x1.8p0, 0x1.6a09e667f3bcdp-2, -0x1.bdd3413bp-56),
        (0x1.999999999999ap-4, 0x1.999999999999ap-4, 0x1.96b230bcdc434p-1, 0x1.d033021p-58),
        (0x1.999999999999ap-4, 0x1.4p3, 0x1.b7cdfd9d7bdbfp-34, 0x1.acd4391bp-93),
        (0x1.ccccccccccccdp-1, 0x1.cp2, 0x1.e9c6a99d1cdbfp-2, 0x1.50903b4cp-59),
        (0x1.ccccccccccccdp-1, 0x1.f4p9, 0x1.fee7413dac341p-153, 0x1.3d4d0c19p-208),
        (0x1.fae147ae147aep-1, 0x1.cp1, 0x1.ee4d89a2b1984p-1, -0x1.e913dfefp-56),
        (0x1.fae147ae147aep-1, 0x1.86ap15, 0x1.03d8ad77fc8c1p-725, -0x1.8668eb88p-780),
        (0x1.ff7ced916872bp-1, 0x1.8p3, 0x1.f9e3c20b09e73p-1, 0x1.bba7e0dap-57),
        (0x1.028f5c28f5c29p0, 0x1.4p2, 0x1.0d0efea0f262fp0, -0x1.d6b06a7ap-54),
        (0x1.028f5c28f5c29p0, 0x1.4p4, 0x1.385e5fdc7b407p0, -0x1.d559575ep-59),
        (0x1.051eb851eb852p0, 0x1.4p3, 0x1.381004afe24bfp0, 0x1.1002c3d3p-56),
        (0x1.07ae147ae147bp0, 0x1.f4p9, 0x1.90222969c0682p42, 0x1.3806b9c2p-12),
        (0x1.0cccccccccccdp0, 0x1.8p1, 0x1.285a1cac08313p0, 0x1.7ef9db22p-56),
        (0x1.8p0, 0x1.4p1, 0x1.60b9fd68a4554p1, 0x1.328e170dp-53),
        (0x1.8p1, 0x1.5555555555555p-2, 0x1.7137449123ef6p0, 0x1.d8848fe6p-55),
        (0x1.8p1, 0x1.4p5, 0x1.517168a4523fdp63, 0x1.08p5),
        (0x1.cp2, -0x1.cp2, 0x1.45f3b3bb0829ap-20, 0x1.1232e699p-74),
        (0x1.56e1fc2f8f359p-997, 0x1p-1, 0x1.a2fe76a3f9475p-499, 0x1.7871024ap-556),
        (0x1.7e43c8800759cp996, -0x1.6666666666666p-1, 0x1.50a6110d6aa6dp-698, 0x1.9bf5a057p-753),
        (0x0.0000000000001p-1022, 0x1p-2, 0x1.6a09e667f3bcdp-269, -0x1.bdd3413bp-323),
        (0x1.fffffffffffffp1023, 0x1.fae147ae147aep-1, 0x1.b1889a0146d3ep1013, 0x1.97cf630ep958),
        (0x1.000001ad7f29bp0, 0x1.dcd65p29, 0x1.349445c228792p144, -0x1.24a322ap90),
        (0x1.fffffca501acbp-1, -0x1.dcd65p29, 0x1.34950dbea285bp144, -0x1.11e4f4cep90),
        (0x1.0000000000001p0, 0x1.bc16d674ec8p59, 0x1.44a12826f5073p320, 0x1.519d69d6p264),
        (0x1.fffffffffffffp-1, 0x1.bc16d674ec8p59, 0x1.c6ab6c6b3f2f9p-161, 0x1.8d965014p-217),
        (0x1.4f8b588e368f1p-17, 0x1.ep5, 0x1.56e1fc2f8f376p-997, 0x0.0000000ep-1022),
        (0x1.edd2f1a9fbe77p6, 0x1.f8f5c28f5c28fp2, 0x1.c37e53d5e93d2p54, -0x1.61880e0bp0),
        (0x1.2f1a9fbe76c8bp-5, -0x1.199999999999ap1, 0x1.61194993aa7d8p10, 0x1.756bc626p-45),
        (0x1.07d566cf41f21p0, 0x1.388p14, 0x1.9cfca2e357b49p869, 0x1.71fed0acp814),
        (0x1.f851eb851eb85p-1, -0x1.388p15, 0x1.20fa3540dd715p872, -0x1.ba0c334ep818),
        (0x1.076a79ee9c9f5p0, 0x1.7d5p14, 0x1.55231539104ddp1005, -0x1.e3cab69bp945),
        (0x1.6d97617472b5ep-2, -0x1.bf7c097a88392p4, 0x1.78cd4542b1d4dp41, -0x1.e5e3e941p-13),
        (0x1.0682eab14833ep0, -0x1.baa6ffa0fd02ap13, 0x1.a53117706162fp-514, -0x1.acf89379p-568),
        (0x1.075d9f151a307p0, 0x1.7ce8aa6b09bacp14, 0x1.90452fa7a5a6ep997, 0x1.282358b9p940),
        (0x1.07d73b41300b5p0, 0x1.6ae19b909d1c3p14, 0x1.c091fee469ddap1010, 0x1.a7b8f535p956),
        (0x1.07bf7abbe0d74p0, -0x1.6p14, 0x1.e867c16454241p-970, -0x0.54a2f6f7p-1022),
        (0x1.388db8cd77668p2, -0x1.d04ca138bf348p2, 0x1.522aa5608718ap-17, -0x1.fe0b76edp-71),
        (0x1.139d9f16d2093p2, -0x1.aee15394b34dcp1, 0x1.e0aef47df178ap-8, -0x1.b221d8a5p-63),
        (0x1.9d1b6e6328ba3p-1, -0x1.876178b6ec4cep2, 0x1.db8e9194e11f8p1, 0x1.2f50cd41p-53),
        (0x1.9c8f41f4a5f9bp0, 0x1.43b6a0d74bdd4p2, 0x1.659be84c94f24p3, 0x1.f3343102p-51),
        (0x1.f89b3939eb13ap-1, 0x1.4e3bf92474e68p0, 0x1.f65e41e032bddp-1, 0x1.8584b222p-55),
        (0x1.9d86ca85210cp1, -0x1.05546fe70eca4p1, 0x1.75bcc3580537fp-4, 0x1.1c817a31p-58),
    ]
}
