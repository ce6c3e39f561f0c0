import Foundation
import Stochastics
import Testing

@Suite("Erlang's formulas between whole numbers of posts")
struct FractionalPostsTests {
    static let loads = [0.01, 0.4, 1, 3.7, 10, 19.99, 20, 45, 120]

    @Test("equal the formulas of whole numbers there", arguments: loads)
    func whole(load: Double) {
        for servers in 0...200 {
            let blocked = Erlang.blocking(load: load, servers: servers)
            #expect(abs(Erlang.blocking(load: load, servers: Double(servers)) - blocked) <= 1e-12)
            let waiting = Erlang.waiting(load: load, servers: servers)
            #expect(abs(Erlang.waiting(load: load, servers: Double(servers)) - waiting) <= 1e-12)
        }
    }

    @Test("meet the integral that defines them, by the midpoint rule", arguments: [0.5, 4, 19, 21, 60])
    func integral(load: Double) {
        for servers in [0.1, 0.5, 0.9, 3.3, 17.75] {
            // Past the end the integrand is below e⁻³⁰ of the whole; the rule's error falls with the step squared.
            let step = (40 + 3 * servers) / load / 200_000
            let sum = (0..<200_000).reduce(0.0) { sum, piece in
                let t = (Double(piece) + 0.5) * step
                return sum + exp(-load * t + servers * log(1 + t))
            }
            let blocked = Erlang.blocking(load: load, servers: servers)
            #expect(abs(load * sum * step * blocked - 1) < 1e-6, "\(load), \(servers)")
        }
    }

    @Test("fall with every hundredth of a post, and the share served in time grows")
    func monotone() {
        for load in [0.3, 2.5, 12, 30] {
            for hundredths in 1...6000 {
                let (fewer, more) = (Double(hundredths) / 100, Double(hundredths + 1) / 100)
                #expect(
                    Erlang.blocking(load: load, servers: more) < Erlang.blocking(load: load, servers: fewer))
                guard fewer > load else { continue }
                #expect(
                    Erlang.waiting(load: load, servers: more) < Erlang.waiting(load: load, servers: fewer))
                let levels = [fewer, more].map {
                    Erlang.serviceLevel(arrivalRate: load, serviceRate: 1, servers: $0, target: 0.2)
                }
                // Near 1 two levels may be the same number.
                #expect(levels[0] < levels[1] || (levels[0] <= levels[1] && levels[0] > 1 - 1e-12))
            }
        }
    }

    @Test("do not overflow at a load of 500, nor break where the method changes")
    func large() {
        for servers in [0.5, 499.9, 500, 500.1, 550.25, 700.7] {
            let blocked = Erlang.blocking(load: 500, servers: servers)
            #expect(blocked > 0 && blocked < 1)
        }
        #expect(
            abs(
                Erlang.waiting(load: 500, servers: 520.0) - Erlang.waiting(load: 500, servers: 520)) < 1e-12)
        for servers in [0.25, 0.75, 10.5] {
            let (below, above) = (20 * (1 - 1e-13), 20.0)
            let ratio =
                Erlang.blocking(load: below, servers: servers)
                / Erlang.blocking(load: above, servers: servers)
            #expect(abs(ratio - 1) < 1e-12, "\(servers): \(ratio)")
        }
        #expect(Erlang.blocking(load: 0, servers: 2.5) == 0 && Erlang.blocking(load: 0, servers: 0.0) == 1)
    }

    @Test("patience: at once, at last, and with endless patience as Erlang C")
    func patience() {
        for (load, servers) in [(0.6, 1), (3.0, 4), (10, 12), (9, 6), (60, 50)] {
            func level(_ rate: Double, _ target: Double) -> Double {
                ErlangA.serviceLevel(
                    arrivalRate: load, serviceRate: 1, patienceRate: rate, servers: servers, target: target)
            }
            let formula = ErlangA(arrivalRate: load, serviceRate: 1, patienceRate: 0.4, servers: servers)
            #expect(abs(level(0.4, 0) - (1 - formula.waiting)) < 1e-12)
            #expect(abs(level(0.4, 1e4) - (1 - formula.abandonment)) < 1e-10)
            #expect(level(0.4, 0.1) < level(0.4, 0.3))
            guard load < Double(servers) else { continue }
            let patient = Erlang.serviceLevel(
                arrivalRate: load, serviceRate: 1, servers: servers, target: 0.7)
            #expect(abs(level(1e-6, 0.7) - patient) < 1e-4)
        }
    }

    @Test("patience as long as service, one server: the law of two exponentials by hand")
    func patienceByHand() {
        // M/M/1 + M with μ = θ = 1: Poisson states; found j in the system, served after the sum of Exp(1) … Exp(j)
        // if patience, Exp(1), lasts: ∫₀^T e^{−t} j e^{−t} (1 − e^{−t})^{j−1} dt = with u = 1 − e^{−t}:
        // u^j − j u^{j+1}/(j+1) at u = 1 − e^{−T}.
        let (load, wait) = (1.7, 0.8)
        let u = 1 - exp(-wait)
        var (weight, expected) = (exp(-load), 0.0)
        for number in 0..<80 {
            let j = Double(number)
            expected += weight * (number == 0 ? 1 : pow(u, j) - j * pow(u, j + 1) / (j + 1))
            weight *= load / (j + 1)
        }
        let level = ErlangA.serviceLevel(
            arrivalRate: load, serviceRate: 1, patienceRate: 1, servers: 1, target: wait)
        #expect(abs(level - expected) < 1e-12, "\(level) against \(expected)")
    }
}

@Suite("Fewest servers for a target")
struct ServiceTargetTests {
    static let calls = ServiceTarget(
        arrivalRate: 100.0 / 1800, serviceRate: 1.0 / 180, wait: 20, share: 0.8)

    @Test("a hundred calls in half an hour: fourteen people, or 13.1 posts by the tenth")
    func callCentre() {
        #expect(Self.calls.fewestServers(step: 1) == 14)
        #expect(abs(Self.calls.level(servers: 13) - 0.795_594_788_4) < 0.5e-10)
        #expect(abs(Self.calls.level(servers: 14) - 0.888_350_019_2) < 0.5e-10)
        #expect(Self.calls.fewestServers(step: 0.1) == 13.1)
    }

    @Test("is the fewest: one step less is too few", arguments: [nil, 0.02, 1.0])
    func fewest(patience: Double?) {
        for share in [0.5, 0.9, 0.999] {
            for load in [0.2, 3, 40] {
                let target = ServiceTarget(
                    arrivalRate: load, serviceRate: 1, patienceRate: patience, wait: 0.5, share: share)
                for step in [0.05, 0.1, 0.5, 1] {
                    let posts = target.fewestServers(step: step)
                    #expect(target.level(servers: posts) >= share)
                    #expect(posts - step < step / 2 || target.level(servers: posts - step) < share)
                }
            }
        }
    }

    @Test("nobody comes: nobody is needed")
    func nobody() {
        var target = Self.calls
        target.arrivalRate = 0
        #expect(target.fewestServers(step: 0.1) == 0 && target.level(servers: 0) == 1)
    }

    @Test(
        "those who give up leave room: fewer servers are free at once, but the queue never grows without end")
    func impatience() {
        let impatient = ServiceTarget(
            arrivalRate: 10, serviceRate: 1, patienceRate: 1, wait: 0.5, share: 0.6)
        #expect(impatient.level(servers: 8) > 0)
        #expect(ServiceTarget(arrivalRate: 10, serviceRate: 1, wait: 0.5, share: 0.6).level(servers: 8) == 0)
    }
}
