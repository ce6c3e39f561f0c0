import Localization
import SchoolDomain

/// What may be wrong with the form of YAML, by the words of the parser (libyaml's scanner and parser).
enum YAMLProblem: CaseIterable {
    case secondColon, keyUnderValue, listBesideText, badBeginning, noColon, openQuote, escape, otherColumn,
        openBracket
    case emptyItem, blockText, tag

    /// - Parameter words: in English, as the parser has them.
    init?(_ words: String) {
        let found = YAMLProblem.allCases.first { problem in problem.signs.contains { words.contains($0) } }
        guard let found else { return nil }
        self = found
    }

    /// Whether the place to look at is where something begins, and not where the parser gave up.
    var isOfBeginning: Bool { self == .noColon || self == .openQuote }

    /// By which words of the parser it is known.
    private var signs: [String] {
        switch self {
        case .secondColon: ["mapping values are not allowed"]
        case .keyUnderValue: []
        case .listBesideText: ["block sequence entries are not allowed"]
        case .badBeginning: ["cannot start any token", "directive", "mapping keys are not allowed"]
        case .noColon: ["expected ':'"]
        case .openQuote: ["unexpected end of stream"]
        case .escape: ["unknown escape character", "hexdecimal", "Unicode character escape"]
        case .otherColumn: ["'-' indicator", "expected key", "block end", "<document start>"]
        case .openBracket: ["',' or"]
        case .emptyItem: ["expected node content"]
        case .blockText: ["comment or line break", "indentation indicator"]
        case .tag: ["tag handle", "expected '!'", "tag URI", "expected whitespace"]
        }
    }

    /// What is wrong.
    ///
    /// - Parameter line: where what is not finished begins, if the parser says it.
    func words(since line: Int?) -> LocalizedText {
        typealias W = Words.Fault
        let since: LocalizedText = line.map { " " + W.begunOn($0) } ?? ""
        return switch self {
        case .secondColon: W.secondColon
        case .keyUnderValue: W.keyUnderValue
        case .listBesideText: W.listBesideText
        case .badBeginning: W.badBeginning
        case .noColon: W.noColon
        case .openQuote: W.openQuote
        case .escape: W.escape
        case .otherColumn: W.otherColumn + since
        case .openBracket: W.openBracket + since
        case .emptyItem: W.emptyItem
        case .blockText: W.blockText
        case .tag: W.tag
        }
    }

    /// What to do about it.
    var remedy: LocalizedText {
        typealias W = Words.Fault
        return switch self {
        case .secondColon: W.quoteColon
        case .keyUnderValue: W.checkIndentation
        case .listBesideText: W.listBelowKey
        case .badBeginning: W.quoteBeginning
        case .noColon: W.colonAndSpace
        case .openQuote: W.closeQuote
        case .escape: W.noBackslash
        case .otherColumn: W.sameColumn
        case .openBracket: W.closeBrackets
        case .emptyItem: W.writeItem
        case .blockText, .tag: W.quoteSign
        }
    }
}
