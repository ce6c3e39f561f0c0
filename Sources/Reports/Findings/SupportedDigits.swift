import Experiments
import Glibc
import Localization
import Tables

/// How many digits of a number are told: none beyond the second significant one of half its interval, and none beyond the
/// first where that is 4 or more, for a digit that may be off by 4 says little.
///
/// `360.24 ± 9.3` is told as `360 ±9`, `3.58 ± 0.123` as `3.58 ±0.12`, `1,326,172 ± 4,321` as `1,326,000 ±4,000`.
///
/// - Law: the half-width is told with one or two significant digits, and the number with as many decimals.
/// - Source: the rounding rule of the Particle Data Group, Review of Particle Physics (2024), 5.3: 100-354 of its three first
///   digits leave two, 355-949 one, 950-999 are 1000 with two.
struct SupportedDigits: Sendable, Hashable {
    /// The last digit that is told, as a power of ten: 0 for ones, -1 for tenths, 2 for hundreds.
    let power: Int

    /// - Parameters:
    ///   - value: which tells something of itself, however small it is.
    ///   - halfWidth: half of its interval; 0 or `nil`: three significant digits of the number itself.
    init(_ value: Double, halfWidth: Double?) {
        let (size, known) = (abs(value), halfWidth ?? 0)
        let last =
            known > 0
            ? Self.lastDigit(ofHalfWidth: known) : size > 0 && size.isFinite ? Self.order(of: size) - 2 : 0
        let usual = max(Self.finest, min(last, Self.coarsest))
        guard size > 0, size.isFinite, size < pow(10, Double(usual)) / 2, last < usual else {
            power = usual
            return
        }
        power = max(last, Self.order(of: size), Self.finestOfAll)
    }

    private static func lastDigit(ofHalfWidth half: Double) -> Int {
        let order = order(of: half)
        let leading = half / pow(10, Double(order))
        return leading < 3.55 ? order - 1 : order
    }

    /// The digits of a number that stands beside its difference from another: ones, or so fine that two rounded numbers differ
    /// by about as much, `74.6 → 73.3` for −1.3; of percentages always tenths, for 99.9 % is not all.
    init(besideDifference difference: Double, _ own: SupportedDigits, isPercent: Bool) {
        let size = abs(difference)
        let begins = size > 0 && size.isFinite ? Self.order(of: 0.35 * size) : 0
        power = isPercent ? -1 : max(own.power, min(begins, 0))
    }

    /// No decimals: what is counted in euros is told in whole ones.
    var whole: SupportedDigits { SupportedDigits(power: max(0, power)) }

    private init(power: Int) { self.power = power }

    private static func order(of size: Double) -> Int { Int(log10(size).rounded(.down)) }

    /// Hundredths, and of what would be nought by them a digit more or two.
    private static let finest = -2
    private static let finestOfAll = -4
    private static let coarsest = 6

    /// The number with these digits.
    func text(_ value: Double, _ language: Language) -> String {
        let scale = pow(10, Double(max(0, power)))
        return language.number(
            (ResultNumber.rounded(value) / scale).rounded(digits: power) * scale, decimals: decimals)
    }

    /// The same with a plus where it is more than nought.
    func signed(_ value: Double, _ language: Language) -> String {
        let text = text(value, language)
        let isZero = !text.contains { $0.isNumber && $0 != "0" }
        return value > 0 && !isZero ? "+" + text : text
    }

    private var decimals: Int { max(0, -power) }
}

extension Double {
    /// To whole numbers where the digits are ones or more; decimals are left to who writes them.
    fileprivate func rounded(digits power: Int) -> Double { power >= 0 ? rounded() : self }
}

extension Language {
    /// A mean with the digits that its interval supports.
    func supported(_ estimate: Estimate) -> String {
        guard estimate.mean.isFinite else { return "–" }
        return SupportedDigits(estimate.mean, halfWidth: estimate.certainty.halfWidth).text(
            estimate.mean, self)
    }

    /// A difference with its sign and the digits that its interval supports.
    ///
    /// - Parameter whole: without decimals.
    func supported(_ difference: Difference, whole: Bool = false) -> String {
        guard difference.mean.isFinite else { return "–" }
        let digits = SupportedDigits(difference.mean, halfWidth: difference.halfWidth)
        return (whole ? digits.whole : digits).signed(difference.mean, self)
    }

    /// `27.6 … 30.8`, with the digits that half of it supports; one number where the ends are the same.
    func supported(_ low: Double, _ high: Double) -> String {
        guard low.isFinite, high.isFinite else { return "–" }
        let digits = SupportedDigits(max(abs(low), abs(high)), halfWidth: (high - low) / 2)
        return low == high
            ? digits.text(low, self) : "\(digits.text(low, self)) … \(digits.text(high, self))"
    }

    /// `±9.3`; empty where there is no interval.
    func plusMinus(_ halfWidth: Double?, whole: Bool = false) -> String {
        guard let halfWidth, halfWidth > 0 else { return "" }
        let digits = SupportedDigits(halfWidth, halfWidth: halfWidth)
        return "±" + (whole ? digits.whole : digits).text(halfWidth, self)
    }

    /// `−3.6 ±0.4`; of a lopsided interval both ends, `+0.44 [+0.09 … +1.87]`, for one that excludes nought is not to look as if
    /// it held it.
    func supportedWithInterval(_ difference: Difference, whole: Bool = false) -> String {
        let number = supported(difference, whole: whole)
        if let ends = difference.interval, let half = difference.halfWidth, half > 0,
            abs(difference.mean - (ends.low + ends.high) / 2) > half / 10
        {
            let told = [ends.low, ends.high].map { end in
                let digits = SupportedDigits(end, halfWidth: half)
                return (whole ? digits.whole : digits).signed(end, self)
            }
            return "\(number) [\(told.joined(separator: " … "))]"
        }
        return [number, plusMinus(difference.halfWidth, whole: whole)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
