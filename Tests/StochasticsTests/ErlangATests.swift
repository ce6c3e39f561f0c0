@preconcurrency import CGSL
import Foundation
import Stochastics
import Testing

@Suite("Erlang A: between Erlang B and Erlang C")
struct ErlangATests {
    struct System: Sendable {
        let load: Double
        let servers: Int
        let patienceRate: Double

        /// Service rate 1.
        var formula: ErlangA {
            ErlangA(arrivalRate: load, serviceRate: 1, patienceRate: patienceRate, servers: servers)
        }
    }

    static let systems = [(0.5, 1), (2.0, 3), (5, 4), (10, 12), (30, 20), (100, 100)].flatMap { sizes in
        [0.05, 0.5, 1, 3].map { System(load: sizes.0, servers: sizes.1, patienceRate: $0) }
    }

    @Test("Palm's closed form by the incomplete gamma function", arguments: systems)
    func palm(system: System) {
        // A(x, y) = x eʸ y⁻ˣ γ(x, y) with x = nμ/θ and y = λ/θ (Palm 1957).
        let x = Double(system.servers) / system.patienceRate
        let y = system.load / system.patienceRate
        let a = exp(log(x) + y - x * log(y) + gsl_sf_lngamma(x) + log(gsl_sf_gamma_inc_P(x, y)))
        let blocked = Erlang.blocking(load: system.load, servers: system.servers)
        let waiting = a * blocked / (1 + (a - 1) * blocked)
        let ratio = system.load / Double(system.servers)
        let abandonment = waiting * (1 / (ratio * a) + 1 - 1 / ratio)
        #expect(abs(system.formula.waiting - waiting) < 1e-10 * waiting)
        #expect(abs(system.formula.abandonment - abandonment) < 1e-9 * abandonment)
    }

    @Test("who gives up balances: θ E[queue] = λ P(gives up), and Little's law", arguments: systems)
    func balance(system: System) {
        let formula = system.formula
        let left = system.patienceRate * formula.meanQueueLength
        #expect(abs(left - system.load * formula.abandonment) < 1e-13 * left)
        #expect(abs(formula.meanQueueLength - system.load * formula.meanWait) < 1e-13)
        // Flow: those who stay are served, and all servers are busy exactly when an arrival would wait.
        let share = system.load * (1 - formula.abandonment) / Double(system.servers)
        #expect(share < 1 + 1e-12 && share > formula.waiting - 1e-12)
        #expect(system.servers > 1 || abs(share - formula.waiting) < 1e-12)
        #expect((0...1).contains(formula.waiting) && (0...1).contains(formula.abandonment))
    }

    @Test(
        "patience as long as service: the number in the system is Poisson", arguments: [(2.0, 3), (20, 15)])
    func poisson(load: Double, servers: Int) {
        let formula = ErlangA(arrivalRate: load, serviceRate: 1, patienceRate: 1, servers: servers)
        let waiting = gsl_cdf_poisson_Q(UInt32(servers - 1), load)
        let queue = (servers...200).reduce(0.0) {
            $0 + Double($1 - servers) * gsl_ran_poisson_pdf(UInt32($1), load)
        }
        #expect(abs(formula.waiting - waiting) < 1e-12)
        #expect(abs(formula.meanQueueLength - queue) < 1e-12 * queue)
    }

    @Test("endless patience is Erlang C", arguments: [(1.0, 2), (2, 3), (10, 12), (20, 25)])
    func patient(load: Double, servers: Int) {
        let formula = ErlangA(arrivalRate: load, serviceRate: 1, patienceRate: 1e-9, servers: servers)
        let wait = Erlang.meanWait(arrivalRate: load, serviceRate: 1, servers: servers)
        #expect(abs(formula.waiting - Erlang.waiting(load: load, servers: servers)) < 1e-6)
        #expect(abs(formula.meanWait - wait) < 1e-6 * wait)
        #expect(formula.abandonment < 1e-7)
    }

    @Test("no patience is Erlang B", arguments: [(1.0, 2), (2, 3), (10, 12), (20, 25), (9, 3)])
    func impatient(load: Double, servers: Int) {
        let formula = ErlangA(arrivalRate: load, serviceRate: 1, patienceRate: 1e9, servers: servers)
        let blocked = Erlang.blocking(load: load, servers: servers)
        #expect(abs(formula.waiting - blocked) < 1e-7 && abs(formula.abandonment - blocked) < 1e-7)
        #expect(formula.meanWait < 1e-8)
    }

    @Test("patient customers of overloaded servers: exactly the surplus gives up")
    func overloaded() {
        // With ten times the work the servers can do and patience of thousands of services, a server is never
        // free: λ P(gives up) = λ − nμ up to a probability of e⁻¹⁰⁰⁰.
        for patienceRate in [1e-2, 1e-3, 1e-4] {
            let formula = ErlangA(arrivalRate: 10, serviceRate: 1, patienceRate: patienceRate, servers: 1)
            #expect(abs(formula.waiting - 1) < 1e-12)
            #expect(abs(formula.abandonment - 0.9) < 1e-12)
            #expect(abs(formula.meanQueueLength * patienceRate - 9) < 1e-11)
        }
    }
}
