import Localization

/// Numbers along a line: round ends, and ticks at 1, 2 or 5 times a power of ten.
///
/// - Law: all numbers lie between the ends; there are at most `most` steps.
struct Scale: Sendable, Hashable {
    let low: Double
    let high: Double
    let step: Double
    /// That a tick's number needs.
    let decimals: Int
    /// Where the ends lie on the page.
    var start = 0.0
    var end = 1.0

    /// - Precondition: the numbers are finite, as `ChartFault.find` sees to.
    init(_ numbers: [Double], most: Int, hasZero: Bool = true) {
        let all = hasZero ? numbers + [0] : numbers
        var (least, largest) = (all.min() ?? 0, all.max() ?? 0)
        if largest - least <= 1e-9 * max(abs(largest), abs(least)) {
            // All the same: room on both sides, or above nought.
            let room = largest == 0 ? 1 : abs(largest) / 2
            (least, largest) = (largest == 0 ? 0 : least - room, largest + room)
        }
        let most = max(1, most)
        var (size, places) = Self.powerOfTen((largest - least) / Double(most))
        var factor = 0
        while true {
            let step = Self.factors[factor] * size
            let (low, high) = ((least / step).rounded(.down), (largest / step).rounded(.up))
            if Int(high - low) <= most || size > 1e15 {
                (self.step, self.low, self.high) = (step, low * step, high * step)
                decimals = max(0, places)
                return
            }
            factor += 1
            if factor == Self.factors.count { (size, places, factor) = (size * 10, places - 1, 0) }
        }
    }

    private static let factors = [1.0, 2, 5]

    /// The largest power of ten up to a number, and the decimals that it has.
    private static func powerOfTen(_ number: Double) -> (Double, Int) {
        var (size, places) = (1.0, 0)
        while size * 10 <= number { (size, places) = (size * 10, places - 1) }
        while size > number { (size, places) = (size / 10, places + 1) }
        return (size, places)
    }

    /// From one end to the other.
    var ticks: [Double] {
        let first = (low / step).rounded()
        return (0...Int(((high - low) / step).rounded())).map { (first + Double($0)) * step }
    }

    /// Where a number lies on the page.
    func callAsFunction(_ number: Double) -> Double {
        start + (number - low) / (high - low) * (end - start)
    }

    /// What stands at a tick.
    func text(_ tick: Double, _ language: Language) -> String { language.number(tick, decimals: decimals) }

    /// The same scale between two places on the page.
    func placed(_ start: Double, _ end: Double) -> Scale {
        var scale = self
        (scale.start, scale.end) = (start, end)
        return scale
    }
}
