import Localization
import Stochastics

/// Estimates rounded to what they are worth.
extension Language {
    /// A number to about three significant digits, with its sign.
    package func signed(_ value: Double) -> String { signed(value, decimals: decimals(of: value)) }

    /// Both ends with as many decimals as the larger needs.
    package func signed(_ interval: Interval) -> String {
        let places = decimals(of: max(abs(interval.low), abs(interval.high)))
        return "\(signed(interval.low, decimals: places)) … \(signed(interval.high, decimals: places))"
    }

    private func signed(_ value: Double, decimals: Int) -> String {
        let text = number(value, decimals: decimals)
        let isZero = !text.contains { $0.isNumber && $0 != "0" }
        return value > 0 && !isZero ? "+" + text : text
    }

    /// Decimals that leave about three significant digits of a difference, four at most.
    private func decimals(of value: Double) -> Int {
        let size = abs(value)
        if size == 0 || !size.isFinite { return 2 }
        return size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : size >= 0.01 ? 3 : 4
    }
}
