/// A name in the three languages of the users.
public struct LocalizedText: Sendable, Hashable, ExpressibleByStringLiteral {
    /// In Finnish.
    public var fi: String
    /// In Swedish.
    public var sv: String
    /// In English.
    public var en: String

    public init(fi: String, sv: String, en: String) {
        self.fi = fi
        self.sv = sv
        self.en = en
    }

    /// The same words in every language.
    public init(_ text: String) { self.init(fi: text, sv: text, en: text) }
    /// The same words in every language, written as a plain string.
    public init(stringLiteral text: String) { self.init(text) }
}

/// Why a pupil is away, as the register knows it.
public enum AbsenceCause: String, Sendable, Hashable, CaseIterable {
    case illness, leave, unauthorised, other
}

/// A pupil's grade: 0 is pre-primary, 1-9 basic education.
public enum Grade {
    /// Every grade there is.
    public static let all: ClosedRange<Int> = 0...9
    /// How many grades there are: the length of rows by grade.
    public static let count = 10
}

/// A set of grades 0-9.
public struct GradeSet: Sendable, Hashable, BitwiseCopyable {
    /// Bit g is set when grade g belongs to the set.
    public var bits: UInt16

    public init(bits: UInt16) { self.bits = bits & 0x3FF }
    /// Numbers that are no grade are left out.
    public init(_ grades: some Sequence<Int>) {
        bits = grades.reduce(0) { Grade.all.contains($1) ? $0 | (1 << UInt16($1)) : $0 }
    }

    /// Grades 0-9.
    public static let all = GradeSet(Grade.all)
    /// Whether a grade belongs to the set.
    public func contains(_ grade: Int) -> Bool { bits & (1 << UInt16(grade)) != 0 }
    /// From the lowest; each once.
    public var grades: [Int] { Grade.all.filter(contains) }
    /// Whether no grade belongs to the set.
    public var isEmpty: Bool { bits == 0 }
}
