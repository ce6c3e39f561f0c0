import Stochastics
import Testing

@Suite("One server: any service time, and priorities")
struct SingleServerTests {
    @Test("exponential service is M/M/1, fixed service waits half as long", arguments: [0.1, 0.5, 0.9, 0.99])
    func pollaczekKhinchine(load: Double) {
        let exponential = PollaczekKhinchine.meanWait(
            arrivalRate: load / 3, meanService: 3, secondMomentService: 18)
        let fixed = PollaczekKhinchine.meanWait(arrivalRate: load / 3, meanService: 3, secondMomentService: 9)
        let formula = Erlang.meanWait(arrivalRate: load / 3, serviceRate: 1.0 / 3, servers: 1)
        // The cancellation in 1 − ρ costs a factor 1 / (1 − ρ).
        #expect(abs(exponential - formula) < 1e-15 / (1 - load) * formula)
        #expect(abs(fixed - exponential / 2) < 1e-15 * fixed)
    }

    @Test("an unstable server never catches up")
    func unstable() {
        for rate in [1.0, 1.5] {
            let wait = PollaczekKhinchine.meanWait(arrivalRate: rate, meanService: 1, secondMomentService: 1)
            #expect(wait == .infinity)
        }
        #expect(PollaczekKhinchine.meanWait(arrivalRate: 0, meanService: 1, secondMomentService: 2) == 0)
    }

    static func exponential(_ rates: [Double]) -> [PriorityQueue.Customers] {
        rates.map { PriorityQueue.Customers(arrivalRate: $0, meanService: 1, secondMomentService: 2) }
    }

    @Test("two classes of an M/M/1 with rates 0.2 and 0.6: in the system for 2 and 6")
    func twoClasses() {
        let waits = PriorityQueue.meanWaits(Self.exponential([0.2, 0.6]))
        #expect(abs(waits[0] + 1 - 2.0) < 1e-14)
        #expect(abs(waits[1] + 1 - 6.0) < 1e-13)
    }

    @Test("one class is Pollaczek and Khinchine's, and nobody means no answers")
    func oneClass() {
        let customers = PriorityQueue.Customers(arrivalRate: 0.7, meanService: 1, secondMomentService: 1.3)
        let wait = PollaczekKhinchine.meanWait(arrivalRate: 0.7, meanService: 1, secondMomentService: 1.3)
        #expect(abs(PriorityQueue.meanWaits([customers])[0] - wait) < 1e-14)
        #expect(PriorityQueue.meanWaits([]).isEmpty)
    }

    @Test("Kleinrock's conservation law: priorities share out the same work")
    func conservation() {
        // Σ ρᵢ Wᵢ = ρ W of first come, first served, whatever the order.
        var classes = [
            PriorityQueue.Customers(arrivalRate: 0.1, meanService: 2, secondMomentService: 7),
            PriorityQueue.Customers(arrivalRate: 0.5, meanService: 0.5, secondMomentService: 0.3),
            PriorityQueue.Customers(arrivalRate: 0.02, meanService: 20, secondMomentService: 900),
        ]
        let load = 0.1 * 2 + 0.5 * 0.5 + 0.02 * 20
        let residual = (0.1 * 7 + 0.5 * 0.3 + 0.02 * 900) / 2
        for _ in 0..<3 {
            classes.append(classes.removeFirst())
            let waits = PriorityQueue.meanWaits(classes)
            let work = zip(classes, waits).reduce(0) { $0 + $1.0.arrivalRate * $1.0.meanService * $1.1 }
            #expect(abs(work - load * residual / (1 - load)) < 1e-12 * work)
            #expect(waits == waits.sorted())
        }
    }

    @Test("a class without end keeps the server busy but lets the classes before it through")
    func overloadedClass() {
        // The server is never idle: an arrival of class 1 finds an exponential rest of 1 and its own queue, so
        // waits 1 / (1 − 0.2) however many of class 2 there are (Cobham's saturated case).
        for rate in [0.8, 2.0, 50] {
            let waits = PriorityQueue.meanWaits(Self.exponential([0.2, rate, 0.1, 0]))
            #expect(abs(waits[0] - 1.25) < 1e-14, "\(waits[0]) with rate \(rate)")
            #expect(waits.dropFirst().allSatisfy { $0 == .infinity })
        }
    }
}
