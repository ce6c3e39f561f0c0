import Localization

/// A sentence of the argument parser, with holes for what it names.
struct ParserPhrase: Sendable {
    private let words: LocalizedText
    /// Whether it is made of two sentences of the parser, in the first and the last hole.
    private(set) var isOfSentences = false
    /// Whether the third hole is a list of values in quotes.
    private(set) var isOfList = false

    /// What may be any text, as what the user typed.
    private static let said: Character = "\u{1}"
    /// What has no quotes, as the names of options.
    private static let name: Character = "\u{2}"
    private static let rest: Character = "\u{3}"
    private static let marks = [said, name, rest]

    /// What fills the holes, in the order of their marks, if the text is this sentence in English from its beginning
    /// to its end; an empty text for a hole that it does not have.
    func holes(of text: String) -> [String]? { Self.fill(words.en[...], text[...], ["", "", ""]) }

    func filled(_ holes: [String], _ language: Language) -> String {
        language(words).map { letter in
            Self.marks.firstIndex(of: letter).map { holes[$0] } ?? String(letter)
        }.joined()
    }

    /// Each hole is filled with as much as leaves the rest of the sentence in its place.
    private static func fill(_ pattern: Substring, _ text: Substring, _ holes: [String]) -> [String]? {
        guard let first = pattern.first else { return text.isEmpty ? holes : nil }
        guard let hole = marks.firstIndex(of: first) else {
            return text.first == first ? fill(pattern.dropFirst(), text.dropFirst(), holes) : nil
        }
        let most = first == name ? text.prefix { $0 != "'" } : text
        for end in [most.endIndex] + most.indices.reversed() {
            var filled = holes
            filled[hole] = String(text[..<end])
            if let answer = fill(pattern.dropFirst(), text[end...], filled) { return answer }
        }
        return nil
    }
}

extension ParserPhrase {
    /// The most telling first: some are the beginnings of others.
    static let errors: [ParserPhrase] = {
        let (said, name, rest) = (String(Self.said), String(Self.name), String(Self.rest))
        return [
            ParserPhrase(words: Words.Parser.either(said, or: rest, in: name), isOfSentences: true),
            ParserPhrase(words: Words.Parser.unknownOption(said, meant: name)),
            ParserPhrase(words: Words.Parser.unknownOption(said)),
            ParserPhrase(words: Words.Parser.invalidOption(said)),
            ParserPhrase(words: Words.Parser.missingValue(name)),
            ParserPhrase(words: Words.Parser.takesNoValue(name, said)),
            ParserPhrase(words: Words.Parser.unexpected(said)),
            ParserPhrase(words: Words.Parser.unexpected(name, said)),
            ParserPhrase(words: Words.Parser.missing(name)),
            ParserPhrase(words: Words.Parser.invalid(said, name, because: rest)),
            ParserPhrase(words: Words.Parser.invalid(said, name, lines: rest)),
            ParserPhrase(words: Words.Parser.invalid(said, name, oneOf: rest), isOfList: true),
            ParserPhrase(words: Words.Parser.invalid(said, name)),
        ]
    }()

    /// Where more is to be found.
    static let hints = [
        ParserPhrase(words: Words.Parser.seeDetailed(String(name))),
        ParserPhrase(words: Words.Parser.seeMore(String(name))),
    ]
}
