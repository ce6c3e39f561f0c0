import Stochastics
import Testing

@Suite("Staffing and seats: the worked examples come out")
struct StaffingTests {
    /// 100 calls in half an hour of three minutes each: a load of ten.
    static let (arrivalRate, serviceRate) = (100.0 / 1800, 1.0 / 180)

    static func serviceLevel(_ servers: Int, target: Double = 20) -> Double {
        Erlang.serviceLevel(
            arrivalRate: arrivalRate, serviceRate: serviceRate, servers: servers, target: target)
    }

    @Test("fourteen people answer 80 % of the calls within 20 seconds, thirteen do not")
    func calls() {
        #expect(abs(Self.serviceLevel(13) - 0.795_594_788_4) < 0.5e-10)
        #expect(abs(Self.serviceLevel(14) - 0.888_350_019_2) < 0.5e-10)
        #expect((1...30).first { Self.serviceLevel($0) >= 0.8 } == 14)
        let load = Self.arrivalRate / Self.serviceRate
        #expect(abs(Erlang.waiting(load: load, servers: 14) - 0.174_131_933_5) < 1e-10)
        #expect(abs(load / 14 - 0.714_285_7) < 0.5e-7)
    }

    @Test("the service level is an exponential law whose mean is the mean wait")
    func serviceLevelLaw() {
        #expect(abs(Self.serviceLevel(14, target: 0) - (1 - 0.174_131_933_5)) < 1e-10)
        #expect(Self.serviceLevel(14, target: 1e6) == 1)
        // The integral of P(wait > t), by the midpoint rule, is the mean wait.
        let step = 0.25
        let sum = (0..<8000).reduce(0) { $0 + 1 - Self.serviceLevel(14, target: (Double($1) + 0.5) * step) }
        let mean = Erlang.meanWait(
            arrivalRate: Self.arrivalRate, serviceRate: Self.serviceRate, servers: 14)
        #expect(abs(sum * step - mean) < 1e-5 * mean, "\(sum * step) against \(mean)")
        #expect(abs(mean - 7.835_937_01) < 1e-8)
    }

    @Test(
        "seats without a queue turn away what Erlang B says",
        arguments: [(8.0, 8, 0.235570), (8, 10, 0.121661), (9, 10, 0.167963), (7, 8, 0.178822)])
    func seats(load: Double, seats: Int, blocked: Double) {
        #expect(abs(Erlang.blocking(load: load, servers: seats) - blocked) < 0.5e-6)
    }

    @Test("28 seats in one pool turn away half of what three groups of 10, 10 and 8 do")
    func pooling() {
        let groups = [(9.0, 10), (9, 10), (7, 8)]
        let lost = groups.reduce(0) { $0 + $1.0 * Erlang.blocking(load: $1.0, servers: $1.1) }
        #expect(abs(lost / 25 - 0.171004) < 0.5e-6)
        #expect(abs(Erlang.blocking(load: 25, servers: 28) - 0.082807) < 0.5e-6)
    }

    @Test(
        "the load that loses 1 % or 5 % of its arrivals",
        arguments: [(5, 1.3608, 2.2185), (10, 4.4612, 6.2157), (28, 18.6402, 22.8672)])
    func published(servers: Int, one: Double, five: Double) {
        // The loads are printed to four decimals, between which blocking passes the share.
        for (share, load) in [(0.01, one), (0.05, five)] {
            #expect(Erlang.blocking(load: load - 0.5e-4, servers: servers) < share)
            #expect(Erlang.blocking(load: load + 0.5e-4, servers: servers) > share)
        }
    }

    @Test("what has no answer ends the program: a negative load, fewer than no servers")
    func preconditions() async {
        await #expect(processExitsWith: .failure) { _ = Erlang.blocking(load: -1, servers: 2) }
        await #expect(processExitsWith: .failure) { _ = Erlang.blocking(load: .nan, servers: 2) }
        await #expect(processExitsWith: .failure) { _ = Erlang.blocking(load: 1, servers: -2) }
    }
}
