import Localization
import SchoolDomain

/// A sign that stands in statistics where there is no number.
enum StatisticalMark: Sendable, Hashable {
    /// Kept back because few are counted: `<5`, `1-4`, `*`, `c`.
    case hidden
    /// Not known or too uncertain: `..`, `...`, `x`, `:`.
    case unavailable
    /// Not possible there: `.`, `z`.
    case notApplicable
    /// Nobody: `-`.
    case none
    /// What a spreadsheet writes where it cannot calculate: `#N/A`, `#PUUTTUU!`.
    case failed

    /// `nil`: the text is no such sign.
    ///
    /// - Source: signs of Statistics Finland, of Statistics Sweden and of the English-speaking offices.
    init?(_ text: String) {
        let sign = text.lowercased().filter { !$0.isWhitespace }
        switch sign {
        case "*", "**", "c", "s": self = .hidden
        case "..", "...", "…", "x", ":", "n/a", "na": self = .unavailable
        case ".", "z": self = .notApplicable
        case "-", "–", "—": self = .none
        default:
            if sign.hasPrefix("#"), sign.hasSuffix("!") || sign.hasSuffix("?") || sign.contains("/") {
                self = .failed
                return
            }
            guard
                StatisticalMark.isBound(sign) || StatisticalMark.isRange(sign)
                    || StatisticalMark.boundInWords(text) != nil
            else { return nil }
            self = .hidden
        }
    }

    /// `<5`, `≤4`.
    private static func isBound(_ sign: String) -> Bool {
        guard let first = sign.first, "<≤>".contains(first) else { return false }
        return Int(sign.dropFirst(sign.hasPrefix("<=") ? 2 : 1)) != nil
    }

    /// `alle 5`, `färre än 5`, `fewer than 5`, `enintään 4`: the number, and whether it may be that number itself.
    private static func boundInWords(_ text: String) -> (number: Int, isIncluded: Bool)? {
        let words = text.lowercased().split { $0.isWhitespace }.map(String.init)
        let below = ["alle", "under", "below", "färre än", "mindre än", "fewer than", "less than"]
        let most = ["enintään", "korkeintaan", "högst", "at most", "up to"]
        guard let number = words.last.flatMap({ Int($0) }) else { return nil }
        let sign = words.dropLast().joined(separator: " ")
        return below.contains(sign) || most.contains(sign) ? (number, most.contains(sign)) : nil
    }

    /// The numbers that one which is kept back may be: `<5` and `alle 5` are 0 to 4, `≤4`, `enintään 4` and `1-4` as they
    /// say, a star 0 to 4; `nil`: what it says is no number at all.
    static func bounds(_ text: String) -> ClosedRange<Int>? {
        if let (number, isIncluded) = boundInWords(text) { return upTo(isIncluded ? number : number - 1) }
        let sign = text.filter { !$0.isWhitespace }
        let numbers = sign.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        switch (sign.first, numbers.count) {
        case (_, 0): return 0...smallestTold - 1
        case ("<", 1) where !sign.hasPrefix("<="): return upTo(numbers[0] - 1)
        case ("<", 1), ("≤", 1): return upTo(numbers[0])
        case (_, 2): return numbers[0] <= numbers[1] ? numbers[0]...numbers[1] : nil
        default: return nil
        }
    }

    private static func upTo(_ most: Int) -> ClosedRange<Int>? { most < 0 ? nil : 0...most }

    /// Numbers below this are kept back.
    private static let smallestTold = 5

    /// `1-4`, with any dash.
    private static func isRange(_ sign: String) -> Bool {
        let parts = sign.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
        return parts.count == 2 && parts.allSatisfy { Int($0) != nil && !$0.isEmpty }
    }

    func meaning(_ typed: String) -> LocalizedText { Words.Fault.mark(shortened(typed), self) }

    var remedy: LocalizedText {
        switch self {
        case .none: Words.Fault.writeNobody
        case .failed: Words.Fault.mendFormula
        case .hidden, .unavailable, .notApplicable: Words.Fault.writeCount
        }
    }
}

/// Yes or no as it stands in tables.
struct TruthWord {
    let isTrue: Bool

    /// `nil`: the text is neither.
    init?(_ text: String) {
        switch text.lowercased() {
        case "true", "yes", "kyllä", "ja", "on", "x", "1", "tosi", "sant": isTrue = true
        case "false", "no", "ei", "nej", "0", "epätosi", "falskt": isTrue = false
        default: return nil
        }
    }
}

/// What people write for nothing, where YAML has `~`.
enum NothingWord {
    static func isOne(_ text: String) -> Bool {
        let words = [
            "-", "–", "—", "n/a", "na", "nil", "none", "nothing", "empty", "no", "off", "false", "ei",
            "ei ole", "tyhjä",
            "puuttuu", "nej", "ingen", "inget", "inga", "saknas", "tom",
        ]
        return words.contains(text.lowercased())
    }
}

/// A name that can stand in paths, made of one for people: `Sääksjärven koulu` is `sääksjärven-koulu`.
enum ShortName {
    static func made(of name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return String(words.joined(separator: "-").prefix(60))
    }
}
