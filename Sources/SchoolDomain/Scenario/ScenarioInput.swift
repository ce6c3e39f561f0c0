/// One value of a scenario as somebody wrote it, or its default where nobody did, with what is said of its source.
public struct ScenarioInput: Sendable, Hashable {
    /// Where a value comes from, as the comment beside it says in square brackets.
    public enum Mark: Sendable, Hashable {
        /// `[V]`: read in a public source.
        case verified
        /// `[D]`: derived from such numbers.
        case derived
        /// `[A-nn]`: an assumption of that number.
        case assumed(String)
        /// `[choice]`: what to look at, no claim about the world.
        case choice
        /// Nobody wrote the value: the program's default.
        case standard
    }

    /// As people and `--set` write it, such as `staff.curator.posts`.
    public var path: String
    /// As typed, without quotes; a list or a mapping of grades in one line.
    public var text: String
    /// The line of the file, or a change for one run; `nil`: a default.
    public var place: Diagnostic.Place?
    /// The comment that explains it, marks included; empty when there is none.
    public var comment: String
    /// In the order of the comment, each once.
    public var marks: [Mark]
    /// A name, a title or a question: words that claim nothing.
    public var isWords: Bool
    /// Which numbers it may be, in which unit; `nil`: it is not a single number.
    public var rule: NumberRule?
    /// What a planner moves by it; `nil`: nothing that is moved every day.
    public var lever: Lever?

    public init(
        path: String, text: String, place: Diagnostic.Place? = nil, comment: String = "", marks: [Mark] = [],
        isWords: Bool = false, rule: NumberRule? = nil, lever: Lever? = nil
    ) {
        self.path = path
        self.text = text
        self.place = place
        self.comment = comment
        self.marks = marks
        self.isWords = isWords
        (self.rule, self.lever) = (rule, lever)
    }

    /// Where it was written, such as `scenarios/lempaala.yaml:41`; empty for a default.
    public var whereabouts: String {
        guard let place else { return "" }
        return place.file == Diagnostic.Place.change ? place.file : "\(place.file):\(place.line)"
    }
}

extension ScenarioInput.Mark {
    /// As comments write it, without the brackets.
    public var code: String {
        switch self {
        case .verified: "V"
        case .derived: "D"
        case .assumed(let number): number
        case .choice: "choice"
        case .standard: "default"
        }
    }

    /// The mark that files write so; `nil`: none.
    public init?(code: some StringProtocol) {
        switch code {
        case "V": self = .verified
        case "D": self = .derived
        case "choice": self = .choice
        default:
            let digits = code.dropFirst(2)
            guard code.hasPrefix("A-"), digits.count == 2,
                digits.allSatisfy({ $0.isASCII && $0.isNumber })
            else { return nil }
            self = .assumed(String(code))
        }
    }

    /// All marks in a comment, in its order, each once: `[V]`, `[V/D]`, `[A-13]`, and `[V, 2023 and index]`.
    public static func all(in comment: String) -> [Self] {
        var marks: [Self] = []
        for piece in comment.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: "]") else { continue }
            let codes = piece[..<end].prefix { $0 != "," && $0 != " " }.split(separator: "/")
            for mark in codes.compactMap({ Self(code: $0) }) where !marks.contains(mark) {
                marks.append(mark)
            }
        }
        return marks
    }
}

/// How far a default can be trusted, and where it comes from.
public struct ParameterSource: Sendable, Hashable {
    /// How a number came about; written as its letter in square brackets.
    public enum Mark: String, Sendable, Hashable {
        /// Read in a public source.
        case verified = "V"
        /// Derived from such numbers.
        case derived = "D"
        /// An assumption.
        case assumed = "A"
    }

    /// How far it can be trusted.
    public let mark: Mark
    /// The source in words, such as an author and a year.
    public let text: String

    public init(mark: Mark, text: String) {
        self.mark = mark
        self.text = text
    }

    /// Read in the public source that is named.
    public static func verified(_ text: String) -> Self { Self(mark: .verified, text: text) }
    /// Derived from numbers of the source that is named.
    public static func derived(_ text: String) -> Self { Self(mark: .derived, text: text) }
    /// An assumption; say what it rests on.
    public static func assumed(_ text: String = "assumption") -> Self { Self(mark: .assumed, text: text) }
}
