import Stochastics
import Testing

@Suite("Queueing formulas meet published values")
struct QueueFormulaTests {
    struct Row: Sendable {
        let load: Double
        let servers: Int
        let blocking: Double
        let waiting: Double
    }

    static let table = [
        Row(load: 1, servers: 2, blocking: 1.0 / 5, waiting: 1.0 / 3),
        Row(load: 2, servers: 3, blocking: 4.0 / 19, waiting: 4.0 / 9),
        Row(load: 3, servers: 5, blocking: 81.0 / 736, waiting: 81.0 / 343),
        Row(load: 5, servers: 8, blocking: 0.07004785, waiting: 0.16726651),
        Row(load: 10, servers: 12, blocking: 0.11973919, waiting: 0.44938822),
        Row(load: 20, servers: 25, blocking: 0.05022178, waiting: 0.20910283),
    ]

    @Test("Erlang B and Erlang C", arguments: table)
    func erlang(row: Row) {
        // Fractions are exact up to rounding; decimals are given to eight places.
        let accuracy = row.servers <= 5 ? 1e-15 : 0.5e-8
        #expect(abs(Erlang.blocking(load: row.load, servers: row.servers) - row.blocking) <= accuracy)
        #expect(abs(Erlang.waiting(load: row.load, servers: row.servers) - row.waiting) <= accuracy)
    }

    @Test("one server: M/M/1 waits ρ / (μ − λ)")
    func singleServer() {
        let wait = Erlang.meanWait(arrivalRate: 5, serviceRate: 8, servers: 1)
        #expect(abs(wait - 0.208333) < 0.5e-6)
        for load in [0.01, 0.3, 0.9, 0.999] {
            #expect(abs(Erlang.waiting(load: load, servers: 1) - load) < 1e-15)
            #expect(abs(Erlang.blocking(load: load, servers: 1) - load / (1 + load)) < 1e-15)
        }
    }

    @Test("three servers: M/M/3 with λ 0.2 and μ 0.1")
    func threeServers() {
        #expect(abs(Erlang.waiting(load: 2, servers: 3) - 0.444444) < 0.5e-6)
        #expect(abs(Erlang.meanWait(arrivalRate: 0.2, serviceRate: 0.1, servers: 3) - 4.444444) < 0.5e-6)
    }

    @Test("M/M/2/3 with λ 3 and μ 4: states and mean number")
    func finiteQueue() {
        let states = FiniteQueue.stateProbabilities(arrivalRate: 3, serviceRate: 4, servers: 2, capacity: 3)
        let expected = [0.468007, 0.351005, 0.131627, 0.049360]
        #expect(states.count == 4)
        for (state, value) in zip(states, expected) { #expect(abs(state - value) < 0.5e-6) }
        let number = states.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        #expect(abs(number - 0.762340) < 0.6e-6, "computed from states: \(number)")
    }

    @Test("a finite queue as large as its servers loses what Erlang B says")
    func finiteIsErlangB() {
        for row in Self.table {
            let states = FiniteQueue.stateProbabilities(
                arrivalRate: row.load, serviceRate: 1, servers: row.servers, capacity: row.servers)
            #expect(abs(states[row.servers] - Erlang.blocking(load: row.load, servers: row.servers)) < 1e-15)
            #expect(abs(states.reduce(0, +) - 1) < 1e-15)
        }
        #expect(
            FiniteQueue.stateProbabilities(arrivalRate: 2, serviceRate: 1, servers: 1, capacity: 0) == [1])
    }

    @Test("Erlang C follows from Erlang B for every load below the servers")
    func relation() {
        // C = nB / (n − A(1 − B)), and B falls with every server while C falls faster.
        for servers in 1...60 {
            for part in 1...19 {
                let load = Double(servers) * Double(part) / 20
                let blocked = Erlang.blocking(load: load, servers: servers)
                let expected = Double(servers) * blocked / (Double(servers) - load * (1 - blocked))
                let waiting = Erlang.waiting(load: load, servers: servers)
                #expect(abs(waiting - expected) < 1e-14 * expected)
                #expect(blocked < waiting && waiting < 1)
                #expect(Erlang.blocking(load: load, servers: servers + 1) < blocked)
            }
        }
    }

    @Test("queues that grow without end are infinite, certain and never in time")
    func unstable() {
        for arrivalRate in [3.0, 3.5, 100] {
            #expect(Erlang.waiting(load: arrivalRate, servers: 3) == 1)
            #expect(Erlang.meanWait(arrivalRate: arrivalRate, serviceRate: 1, servers: 3) == .infinity)
            #expect(
                Erlang.serviceLevel(arrivalRate: arrivalRate, serviceRate: 1, servers: 3, target: 9) == 0)
        }
        #expect(Erlang.waiting(load: 0.5, servers: 0) == 1 && Erlang.blocking(load: 0.5, servers: 0) == 1)
        #expect(Erlang.waiting(load: 0, servers: 2) == 0 && Erlang.blocking(load: 0, servers: 2) == 0)
        #expect(Erlang.meanWait(arrivalRate: 0, serviceRate: 1, servers: 2) == 0)
    }
}

/// M/M/c/K: at most K in the system.
private enum FiniteQueue {
    /// Probability of 0, 1, … K in the system.
    static func stateProbabilities(
        arrivalRate: Double, serviceRate: Double, servers: Int, capacity: Int
    ) -> [Double] {
        var weights = [1.0]
        for number in stride(from: 1, through: capacity, by: 1) {
            weights.append(weights[number - 1] * arrivalRate / (Double(min(number, servers)) * serviceRate))
        }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }
}
