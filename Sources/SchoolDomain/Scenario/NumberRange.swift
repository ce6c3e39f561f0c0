import Localization

/// The numbers of a type of value, by their keys in files, each with where the value keeps it and its range.
///
/// ```swift
/// extension Overtime {
///     public enum Number: String, RangedNumber {
///         case perDay, pay
///
///         public var range: NumberRange<Overtime> {
///             switch self {
///             case .perDay: NumberRange(\.perDayMinutes, NumberRule(.minutes, from: 0, to: 1440))
///             case .pay: NumberRange(\.payFactor, NumberRule(.share, from: 0, to: 10))
///             }
///         }
///     }
/// }
/// ```
///
/// - Law: a range is said here and nowhere else. What files may say, the messages, the JSON Schema and the check of
///   values made in memory follow from it; a case without a range does not compile, and every case is checked.
public protocol RangedNumber: CaseIterable, RawRepresentable, Sendable where RawValue == String {
    /// Whose numbers they are.
    associatedtype Owner
    /// Where the value keeps the number, and in which range.
    var range: NumberRange<Owner> { get }
}

extension RangedNumber {
    /// The unit and the range of the number as it is typed.
    public var rule: NumberRule { range.rule }
}

/// Where a value keeps a number, and in which range that must lie.
public struct NumberRange<Owner>: Sendable {
    /// The unit and the range of the number as it is typed.
    public let rule: NumberRule
    /// What the value holds there, in the rule's unit; empty where it is left out.
    let numbers: @Sendable (Owner) -> [Double]
    /// Whether each number has a place of its own in a list; else the first that is wrong stands for all.
    let isList: Bool

    /// A number, or one for each grade.
    public init(_ number: @escaping @Sendable (Owner) -> some RangedValue, _ rule: NumberRule) {
        self.rule = rule
        self.numbers = { number($0).numbers }
        self.isList = false
    }

    /// A list of numbers.
    public init(each list: @escaping @Sendable (Owner) -> [Double], _ rule: NumberRule) {
        self.rule = rule
        self.numbers = list
        self.isList = true
    }
}

/// What may have a range: one number, several, or perhaps none.
public protocol RangedValue: SendableMetatype {
    /// The numbers that must lie in the range.
    var numbers: [Double] { get }
}

extension Double: RangedValue { public var numbers: [Double] { [self] } }
extension Int: RangedValue { public var numbers: [Double] { [Double(self)] } }
extension Optional: RangedValue where Wrapped: RangedValue {
    public var numbers: [Double] { map(\.numbers) ?? [] }
}
extension Array: RangedValue where Element: RangedValue {
    public var numbers: [Double] { flatMap(\.numbers) }
}
extension ClosedRange: RangedValue where Bound: RangedValue {
    public var numbers: [Double] { lowerBound.numbers + upperBound.numbers }
}

// Rules that many numbers share.
extension NumberRule {
    /// A share of a whole, such as a probability.
    public static let share = NumberRule(.share, from: 0, to: 1)
    /// Growth of prices in a year; below 0 where they fall.
    public static let growth = NumberRule(.share, from: -0.5, to: 1)
    /// Money, 0 or more.
    public static let euros = NumberRule(.euros, from: 0)
    /// Whole school days from 0.
    public static let wholeDays = wholeDays(from: 0)
    /// Hours of absence in a school year.
    public static let absenceHours = NumberRule(.hours, from: 0, to: 2000)
    /// Working days of a year.
    public static let workDays = NumberRule(.workDays, from: 0, to: 366)
    /// Hours of work.
    public static let workHours = NumberRule(.workHours, from: 0, to: 1_000_000)
    /// A factor on a hazard.
    public static let hazardFactor = bare(from: 0, to: 100)
    /// A factor on all absence.
    public static let absenceLevel = bare(from: 0, to: 10)
    /// An order of service.
    public static let priority = count(from: 0, to: 1000)

    /// Whole school days; no more than 10,000 where nothing else is said.
    public static func wholeDays(from lower: Double, to upper: Double = 10_000, unitOptional: Bool = false)
        -> NumberRule
    {
        NumberRule(.schoolDays, from: lower, to: upper, isWhole: true, unitOptional: unitOptional)
    }

    /// A number of no unit.
    public static func bare(from lower: Double, to upper: Double, excludesLower: Bool = false) -> NumberRule {
        NumberRule(.none, from: lower, to: upper, excludesLower: excludesLower)
    }

    /// A number of people or things on average, which comes in thousands and need not be whole; 0 itself only where said.
    public static func amount(from lower: Double, to upper: Double, excludesLower: Bool = false) -> NumberRule
    {
        NumberRule(.none, from: lower, to: upper, excludesLower: excludesLower, isAmount: true)
    }

    /// A whole number of things.
    public static func count(from lower: Double, to upper: Double, because reason: LocalizedText? = nil)
        -> NumberRule
    {
        NumberRule(.none, from: lower, to: upper, isWhole: true, because: reason)
    }
}
