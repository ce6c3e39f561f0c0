/// A name in the three languages of the users.
public struct LocalizedText: Sendable, Hashable, ExpressibleByStringLiteral {
    public var fi: String
    public var sv: String
    public var en: String

    public init(fi: String, sv: String, en: String) {
        self.fi = fi
        self.sv = sv
        self.en = en
    }

    /// The same words in every language.
    public init(_ text: String) { self.init(fi: text, sv: text, en: text) }
    public init(stringLiteral text: String) { self.init(text) }
}

/// Why a pupil is away, as the register knows it.
public enum AbsenceCause: String, Sendable, Hashable, CaseIterable {
    case illness, leave, unauthorised, other
}

/// A pupil's grade: 0 is pre-primary, 1-9 basic education.
public enum Grade {
    public static let all: ClosedRange<Int> = 0...9
    public static let count = 10
}

/// A set of grades 0-9.
public struct GradeSet: Sendable, Hashable, BitwiseCopyable {
    /// Bit g is set when grade g belongs to the set.
    public var bits: UInt16

    public init(bits: UInt16) { self.bits = bits & 0x3FF }
    public init(_ grades: some Sequence<Int>) {
        bits = grades.reduce(0) { Grade.all.contains($1) ? $0 | (1 << UInt16($1)) : $0 }
    }

    public static let all = GradeSet(Grade.all)
    public func contains(_ grade: Int) -> Bool { bits & (1 << UInt16(grade)) != 0 }
    public var grades: [Int] { Grade.all.filter(contains) }
    public var isEmpty: Bool { bits == 0 }
}
