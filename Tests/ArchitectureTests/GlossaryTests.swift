import Testing

@Suite("The glossary is what the program says")
struct GlossaryTests {
    /// A row of the page: the term in each language, and words that are not used for it.
    struct Term: CustomTestStringConvertible {
        let names: [(language: String, term: String)]
        let avoided: [String]
        var testDescription: String { names.map(\.term).joined(separator: " · ") }
    }

    static let terms = text("Documentation/Glossary.md").split(separator: "\n")
        .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| suomi") }
        .map { row -> Term in
            let cells = row.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.split(separator: " ").joined(separator: " ") }
            return Term(
                names: Array(zip(["fi", "sv", "en"], cells)),
                avoided: cells[3].split(separator: ",").map {
                    $0.split(separator: " ").joined(separator: " ")
                })
        }

    @Test("each term is said in all three languages of one text", arguments: terms)
    func said(term: Term) {
        let isSaid = WordsTests.entries.contains { entry in
            term.names.allSatisfy {
                entry.texts[$0.language]?.lowercased().contains($0.term.lowercased()) == true
            }
        }
        #expect(Self.terms.count > 30 && isSaid, "\(term.testDescription)")
    }

    /// A word that begins so and is not the term itself: `ammatti`, but not `ammattiryhmä`.
    @Test("no text has a word that is not to be used", arguments: terms.filter { !$0.avoided.isEmpty })
    func avoided(term: Term) {
        for entry in WordsTests.entries {
            for (language, text) in entry.texts {
                let own = term.names.first { $0.language == language }?.term ?? ""
                let words = text.lowercased().split { !($0.isLetter || $0 == "-") }
                // However it is inflected: its last two letters may change.
                for word in words where !word.hasPrefix(own.lowercased().dropLast(2)) {
                    let wrong = term.avoided.first { word.hasPrefix($0) }
                    #expect(wrong == nil, "\(entry.file): “\(word)” in “\(text)”")
                }
            }
        }
    }
}
