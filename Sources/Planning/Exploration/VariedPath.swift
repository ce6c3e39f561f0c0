import Stochastics

/// Why a text does not say between which ends a value is varied.
public enum VariedFault: Error, Sendable, Hashable {
    /// It is not `path=low..high`.
    case form(String)
    /// Where a number is to stand there is none.
    case notNumber(String)
    /// Two numbers are in different units.
    case units(String, String)
    /// The first end is not below the second.
    case order(low: String, high: String)
    /// The step is not over 0, or larger than what lies between the ends.
    case step(String)
    /// A grid needs a step.
    case noStep(path: String)
    /// A path is varied twice.
    case twice(path: String)
    /// More points than are allowed.
    case points(Double, most: Int)
    /// More paths than Sobol's sequence has.
    case paths(Int, most: Int)
}

/// A value of a scenario that is varied between two ends, as people write it: `staff.curator.posts=4..6/0.5` or
/// `ladder.steps[0].at=20 h..60 h`.
///
/// All numbers are whole multiples of a power of ten, so that a point's text is the one that people would type.
public struct VariedPath: Sendable, Hashable {
    /// As in a change of the scenario.
    public let path: String
    /// As it was typed after the numbers; empty where none was.
    public let unit: String
    /// Decimals of the points.
    public let places: Int
    /// The ends and the step, in units of the last decimal.
    private let first: Int
    private let last: Int
    private let step: Int?

    /// Decimals and size that a number may have.
    private static let mostPlaces = 6
    private static let largest = 1e9

    public init(_ text: String) throws(VariedFault) {
        guard let sign = text.firstIndex(of: "="), let dots = text.range(of: "..", after: sign) else {
            throw .form(text)
        }
        path = Self.trimmed(text[..<sign])
        guard !path.isEmpty else { throw .form(text) }
        let rest = text[dots.upperBound...]
        let slash = rest.indices.last {
            rest[$0] == "/" && "0123456789.,-".contains(Self.trimmed(rest[$0...].dropFirst()).first ?? " ")
        }
        let low = try Self.number(text[text.index(after: sign)..<dots.lowerBound])
        let high = try Self.number(rest[..<(slash ?? rest.endIndex)])
        let step = try slash.map { (at) throws(VariedFault) in try Self.number(rest[at...].dropFirst()) }
        let parts = [low, high] + [step].compactMap(\.self)
        let unit = parts.first { !$0.unit.isEmpty }?.unit ?? ""
        self.unit = unit
        if let other = parts.first(where: { !$0.unit.isEmpty && $0.unit != unit }) {
            throw .units(unit, other.unit)
        }
        guard low.value < high.value else { throw .order(low: low.text, high: high.text) }
        // Without a step a thousand parts or more.
        var decimals = parts.map(\.places).max() ?? 0
        if step == nil {
            while decimals < Self.mostPlaces, (high.value - low.value) * Self.power(decimals) < 1000 {
                decimals += 1
            }
        }
        places = decimals
        first = Self.whole(low.value, decimals)
        last = Self.whole(high.value, decimals)
        self.step = step.map { Self.whole($0.value, decimals) }
        if let step, let parts = self.step, parts <= 0 || parts > last - first { throw .step(step.text) }
    }

    private static func number(
        _ text: Substring
    ) throws(VariedFault) -> (value: Double, places: Int, unit: String, text: String) {
        let plain = trimmed(text)
        let digits = plain.prefix { "-0123456789.,".contains($0) }.map { $0 == "," ? "." : $0 }
        let decimals = max(0, digits.drop { $0 != "." }.count - 1)
        guard let value = Double(String(digits)), abs(value) <= largest, decimals <= mostPlaces else {
            throw .notNumber(plain)
        }
        return (value, decimals, trimmed(plain.dropFirst(digits.count)), plain)
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static func whole(_ value: Double, _ places: Int) -> Int {
        Int((value * power(places)).rounded())
    }

    private static func power(_ places: Int) -> Double { (0..<places).reduce(1.0) { power, _ in power * 10 } }

    /// How many values a grid has; `nil` without a step.
    public var count: Int? { step.map { (last - first) / $0 + 1 } }

    /// The values of a grid; empty without a step.
    var grid: [Double] {
        (0..<(count ?? 0)).map { Double(first + $0 * (step ?? 0)) / Self.power(places) }
    }

    /// The value at a place between 0 and 1 of the range; with a step one of the grid's, each as often.
    func value(at place: Double) -> Double {
        if let count { return grid[min(count - 1, Int(place * Double(count)))] }
        return Double(first + Int((place * Double(last - first)).rounded())) / Self.power(places)
    }

    /// The change that sets the value to one of its points.
    public func change(_ value: Double) -> String {
        "\(path)=\(text(value))\(unit.isEmpty ? "" : " \(unit)")"
    }

    /// Decimals as few as it takes, and never three, which could be read as thousands.
    private func text(_ value: Double) -> String {
        let whole = Int((value * Self.power(places)).rounded())
        let digits = String(abs(whole))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        var decimals = String(padded.suffix(places))
        while decimals.hasSuffix("0") { decimals.removeLast() }
        if decimals.count == 3 { decimals += "0" }
        return (whole < 0 ? "-" : "") + padded.dropLast(places) + (decimals.isEmpty ? "" : "." + decimals)
    }

    /// The changes that set it to its ends alone.
    public var ends: [String] { [first, last].map { change(Double($0) / Self.power(places)) } }
}

extension String {
    /// The first place of a text behind an index.
    fileprivate func range(of text: String, after start: Index) -> Range<Index>? {
        indices[start...].lazy.first { self[$0...].hasPrefix(text) }
            .map { $0..<index($0, offsetBy: text.count) }
    }
}
