import Localization

/// What a number measures.
public enum ParameterUnit: Sendable, Hashable {
    case none, minutes, hours, weeklyHours, schoolDays, calendarDays, workDays, workHours, share, posts, euros

    /// The spellings of the unit, the usual one first, with the factor to the stored value.
    public var spellings: [(text: String, toStored: @Sendable (Quantity) -> Double)] {
        switch self {
        case .none: []
        case .minutes: [("min", \.value), ("h", { $0.value * 60 })]
        case .hours, .weeklyHours, .workHours: [("h", \.value)]
        case .schoolDays, .calendarDays, .workDays: [("d", \.value)]
        case .share: [("%", \.hundredth)]
        case .posts: [("htv", \.value)]
        case .euros: [("EUR", \.value), ("€", \.value)]
        }
    }

    /// How one is written.
    public var examples: [String] {
        switch self {
        case .none: ["2.5"]
        case .minutes: ["45 min", "1.5 h"]
        case .hours: ["50 h"]
        case .weeklyHours: ["36.25 h"]
        case .schoolDays: ["5 d"]
        case .calendarDays: ["180 d"]
        case .workDays: ["36 d"]
        case .workHours: ["7.25 h"]
        case .share: ["30 %"]
        case .posts: ["4.9 htv"]
        case .euros: ["3650 EUR"]
        }
    }

    /// Whether what it measures comes in thousands, so that `1.000` of it can be read in two ways.
    public var countsThousands: Bool { self != .none && self != .share }

    /// A stored value as it would be typed.
    public func typed(_ stored: Double) -> String {
        let shown = self == .share ? stored * 100 : stored
        let rounded = (shown * 1e6).rounded() / 1e6
        let number =
            rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
        // With three decimals it could be taken for thousands.
        let isTwofold = countsThousands && Quantity(number)?.hasPointLikeThousands == true
        return spellings.first.map { "\(number)\(isTwofold ? "0" : "") \($0.text)" } ?? number
    }
}

/// Which numbers a field takes: the unit, the range, whole or not.
public struct NumberRule: Sendable, Hashable {
    /// The unit that the number is typed in and stored in.
    public let unit: ParameterUnit
    /// Smallest value, in the stored unit; `nil`: none.
    public let lower: Double?
    /// Largest value; `nil`: none.
    public let upper: Double?
    /// Whether `lower` itself is too small.
    public let excludesLower: Bool
    /// Whether only whole numbers are taken.
    public let isWhole: Bool
    /// Whether the number may stand without its unit, because the key names the unit.
    public let unitOptional: Bool
    /// Whether it counts people or things on average, such as pupils per post, so that `1.200` can be read in two ways.
    public let isAmount: Bool
    /// Why there is a largest value, for messages; `nil`: it needs no reason.
    public let reason: LocalizedText?

    /// Numbers of no unit may always stand without one.
    public init(
        _ unit: ParameterUnit, from lower: Double? = nil, to upper: Double? = nil,
        excludesLower: Bool = false,
        isWhole: Bool = false, unitOptional: Bool = false, isAmount: Bool = false,
        because reason: LocalizedText? = nil
    ) {
        self.unit = unit
        self.lower = lower
        self.upper = upper
        self.excludesLower = excludesLower
        self.isWhole = isWhole
        self.unitOptional = unitOptional || unit == .none
        self.isAmount = isAmount
        self.reason = reason
    }

    /// Whether what it says comes in thousands, so that `1.000` of it can be read in two ways.
    public var countsThousands: Bool { isWhole || isAmount || unit.countsThousands }

    /// A stored value as it would be typed, which reads back as the same in one way only.
    public func typed(_ stored: Double) -> String {
        let text = unit.typed(stored)
        let isTwofold = isAmount && Quantity(text)?.hasPointLikeThousands == true
        return isTwofold ? text + "0" : text
    }

    /// Whether a number, in the stored unit, lies in the range; whether it is whole is not asked.
    public func contains(_ value: Double) -> Bool {
        if let lower, excludesLower ? value <= lower : value < lower { return false }
        if let upper, value > upper { return false }
        return true
    }

    /// The range in words, such as `0 htv or more`.
    public var rangeText: LocalizedText? {
        switch (lower, upper) {
        case (nil, nil): nil
        case (let lower?, nil):
            smallest(lower)
        case (nil, let upper?): Words.Fault.atMost(unit.typed(upper))
        case (let lower?, let upper?):
            excludesLower
                ? Words.Fault.moreThan(unit.typed(lower), atMost: unit.typed(upper))
                : Words.Fault.between(unit.typed(lower), unit.typed(upper))
        }
    }

    /// What a value outside the range must be; only the bound that it breaks, except for shares.
    public func requirement(for value: Double) -> LocalizedText {
        guard unit != .share, let lower, let upper else { return rangeText ?? "" }
        if value > upper { return Words.Fault.atMost(unit.typed(upper)) }
        return smallest(lower)
    }

    /// Why a value is too large, where that needs a reason.
    public func remedy(for value: Double) -> LocalizedText? {
        upper.flatMap { value > $0 ? reason : nil }
    }

    private func smallest(_ lower: Double) -> LocalizedText {
        let bound = unit.typed(lower)
        return excludesLower ? Words.Fault.moreThan(bound) : Words.Fault.atLeast(bound)
    }

    /// The same unit without a range, for the parameters of a distribution.
    public var unbounded: NumberRule { NumberRule(unit, unitOptional: unitOptional) }

    /// The same, where the number may stand without its unit.
    public var withUnitOptional: NumberRule {
        NumberRule(
            unit, from: lower, to: upper, excludesLower: excludesLower, isWhole: isWhole, unitOptional: true,
            isAmount: isAmount, because: reason)
    }

    /// What is expected, such as ``a share, such as `30 %` ``.
    public var expectation: LocalizedText { Words.Fault.expectation(self) }
}
