@preconcurrency import CGSL
import Foundation
import Testing

@testable import Stochastics

@Suite("GSL's errors are Swift errors, each thread's its own")
struct GSLTests {
    /// A call that GSL reports as a domain error: the gamma function at a pole.
    static func fail() throws(NumericsError) -> Double { try GSL.call("Γ") { gsl_sf_gamma(-1) } }

    /// Written by one thread before, and read by another after a semaphore.
    final class Answer: @unchecked Sendable {
        var value: Double?
    }

    /// What another thread answers, waiting for its end; `nil` when it throws.
    static func onOtherThread(_ body: @escaping @Sendable () throws -> Double) -> Double? {
        let (answer, done) = (Answer(), DispatchSemaphore(value: 0))
        Thread {
            answer.value = try? body()
            done.signal()
        }.start()
        done.wait()
        return answer.value
    }

    @Test("what GSL reports is thrown, with its code and its words")
    func reported() {
        let error = #expect(throws: NumericsError.self) { try Self.fail() }
        #expect(error == .gsl(code: 1, reason: "gsl_sf_gamma_e(x, &result)"))
    }

    @Test("an answer that is no number is an error though GSL reports nothing")
    func notANumber() {
        let error = #expect(throws: NumericsError.self) {
            try GSL.call("the root of -1") { (-1.0).squareRoot() }
        }
        #expect(error == .domain("the root of -1 is not defined there"))
    }

    @Test("an error is over with its call")
    func afterwards() throws {
        for _ in 0..<100 {
            #expect(throws: NumericsError.self) { try Self.fail() }
            #expect(try GSL.call("Γ") { gsl_sf_gamma(5) } == 24)
        }
        // Nor is one kept that nobody asked for.
        _ = GSL.known { gsl_sf_gamma(-1) }
        #expect(try GSL.call("Γ") { gsl_sf_gamma(4) } == 6)
    }

    @Test("an error on another thread, in the middle of a call, is not this thread's")
    func otherThread() throws {
        let value = try GSL.call("Γ") {
            let before = gsl_sf_gamma(6)
            // Minus 1 if the other thread did not fail.
            return Self.onOtherThread { try Self.fail() } == nil ? before : -1
        }
        #expect(value == 120)
    }

    @Test("a success on another thread, in the middle of a call, does not hide this thread's error")
    func otherSuccess() {
        #expect(throws: NumericsError.self) {
            try GSL.call("Γ") {
                let value = gsl_sf_gamma(-1)
                let other = Self.onOtherThread { try GSL.call("Γ") { gsl_sf_gamma(3) } }
                #expect(value.isNaN && other == 2)
                return 0
            }
        }
    }

    @Test("two threads, one that always fails and one that never does, 20,000 calls each")
    func sideBySide() async {
        async let failed = Task.detached {
            (0..<20_000).count { _ in (try? Self.fail()) == nil }
        }.value
        async let succeeded = Task.detached {
            (0..<20_000).count { _ in (try? GSL.call("Γ") { gsl_sf_gamma(5) }) == 24 }
        }.value
        #expect(await failed == 20_000)
        #expect(await succeeded == 20_000)
    }

    @Test("a quantile's probability lies strictly between 0 and 1", arguments: [0, 1, -0.1, 1.1, Double.nan])
    func probability(p: Double) {
        for law in SamplerTests.laws {
            let error = #expect(throws: NumericsError.self) { try law.distribution.quantile(p) }
            #expect(error == .domain("a quantile needs a probability between 0 and 1, not \(p)"))
        }
        #expect(throws: NumericsError.self) { try StudentInterval.quantile(p, degrees: 3) }
    }

    @Test("a year's absent hours ~ Gamma(18, 4): shares over 50, 70 and 90 hours")
    func thresholds() {
        let hours = Distribution.gamma(mean: 72, sd: 18.0.squareRoot() * 4)
        for (threshold, share) in [(50.0, 0.915837), (70, 0.515997), (90, 0.144474)] {
            #expect(abs(1 - hours.cdf(threshold) - share) < 0.5e-6)
            #expect(abs(gsl_cdf_gamma_Q(threshold, 18, 4) - share) < 0.5e-6)
        }
    }
}
