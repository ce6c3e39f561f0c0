import SchoolDomain
import Stochastics
import Testing

@testable import SimulationKernel

@Suite("What help does over time")
struct EffectLawTests {
    static let arena = TableArena()

    static func law(ramp: Int = 0, duration: Int? = nil, half: Double? = nil) -> EffectLaw {
        EffectLaw(
            Effect(
                multiplier: .fixed(0.8), rampInDays: ramp, durationDays: duration, fadeHalfLifeDays: half),
            in: arena)
    }

    static func sum(_ law: EffectLaw, ended: Int = .max, through days: Int) -> Double {
        (0..<days).reduce(0) { $0 + law.strength(on: $1, start: 0, ended: ended) }
    }

    @Test("a rise over n days gives half of n full days, whatever n", arguments: [1, 4, 10, 15, 20, 37])
    func rise(days: Int) {
        #expect(abs(Self.sum(Self.law(ramp: days), through: days) - Double(days) / 2) < 1e-9)
        #expect(Self.law(ramp: days).strength(on: days, start: 0, ended: .max) == 1)
    }

    /// `∫ 2^(−u/h) du = h / ln 2`, less what is cut off below 5 %, at most 0.05 h / ln 2 and a reading of it.
    @Test("a fading effect leaves the area under its curve", arguments: [5.0, 20, 90, 365])
    func fading(half: Double) {
        let area = Self.sum(Self.law(duration: 10, half: half), through: 10_000) - 10
        let whole = half / 0.693147180559945
        #expect(area <= whole && area > 0.94 * whole - 0.5, "\(area) of \(whole)")
    }

    @Test("one that fades within a day is as good as over when it ends")
    func gone() {
        let fading = Self.law(duration: 10, half: 0.2)
        let ending = Self.law(duration: 10)
        for day in 0..<40 {
            #expect(
                fading.strength(on: day, start: 0, ended: .max)
                    == ending.strength(on: day, start: 0, ended: .max))
        }
    }

    @Test(
        "a strength changes only on the days that are foretold", arguments: [0, 4, 10, 25], [nil, 1.0, 30])
    func foretold(ramp: Int, half: Double?) {
        let law = Self.law(ramp: ramp, duration: 30, half: half)
        for ended in [12, 25, 90] {
            for day in 0..<200 {
                let next = law.nextChange(after: day, start: 3, ended: ended)
                #expect(next > day)
                let now = law.strength(on: day, start: 3, ended: ended)
                for same in day..<min(next, 220) {
                    #expect(
                        law.strength(on: same, start: 3, ended: ended) == now, "day \(same), asked on \(day)")
                }
            }
        }
    }
}

extension EffectLaw {
    /// The next day after `day` on which the strength may differ from that of `day`.
    fileprivate func nextChange(after day: Int, start: Int, ended: Int) -> Int {
        switch read(on: day, start: start, ended: ended) {
        case .notYet: start
        case .tabulated(_, let next, _), .cutShort(let next): next
        case .over: .max
        }
    }
}
