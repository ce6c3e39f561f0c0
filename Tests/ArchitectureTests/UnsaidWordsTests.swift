import Testing

@Suite("Words live with those who say them")
struct UnsaidWordsTests {
    /// Where a text is declared and called: `Run.legend` of `Words.Run.legend`.
    struct Name: Hashable {
        let theme: Substring
        let text: Substring
    }

    /// The code of a target by file, without comments.
    static func code(of target: String) -> [String: String] {
        let sources = ImportTests.sources(of: target)
        return Dictionary(uniqueKeysWithValues: sources.map { ($0, code(in: $0)) })
    }

    /// The code of a file, without comments.
    static func code(in file: String) -> String {
        text(file).split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            .joined(separator: "\n")
    }

    /// The texts that a file declares for others; those for itself are private, and the compiler sees to them.
    static func declared(in code: String) -> Set<Name> {
        var theme: Substring = "Words"
        var names: Set<Name> = []
        for line in code.split(separator: "\n") {
            if let found = line.firstMatch(of: #/^ *(?:package |public )?(?:extension|enum) (?:\w+\.)*(\w+)/#)
            {
                theme = found.1
            }
            if let found = line.firstMatch(of: #/^ *(?:package )?static (?:let|func) (\w+)/#) {
                names.insert(Name(theme: theme, text: found.1))
            }
        }
        return names
    }

    /// What a file says: `Run.legend`, also where a `typealias` gives the theme a shorter name.
    static func said(in code: String) -> Set<Name> {
        var themes: [Substring: Substring] = [:]
        for found in code.matches(of: #/typealias (\w+) = (?:\w+\.)*(\w+)/#) { themes[found.1] = found.2 }
        var names: Set<Name> = []
        for chain in code.matches(of: #/\b[A-Z]\w*(?:\.\w+)+/#) {
            let parts = chain.output.split(separator: ".")
            for (theme, text) in zip(parts, parts.dropFirst()) {
                names.insert(Name(theme: themes[theme] ?? theme, text: text))
            }
        }
        return names
    }

    /// What a text calls by its bare name to be composed of it, such as `choice(…)`.
    static func composing(in code: String) -> Set<Substring> {
        Set(code.matches(of: #/(func )?\b(\w+)\(/#).filter { $0.1 == nil }.map(\.2))
    }

    /// How often each bare name stands in these files: more than once where it is also said by one of them.
    static func mentions(in files: [String]) -> [Substring: Int] {
        let names = files.flatMap { $0.split { !($0.isLetter || $0.isNumber) } }
        return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    }

    @Test("none stands where neither its target nor one above says it, nor below the only one that does")
    func noneUnsaid() {
        let targets = ImportTests.allowed.keys.sorted()
        let files = targets.map { Self.code(of: $0) }
        let words = files.map { $0.filter { $0.key.contains("Words") }.values }
        let said = files.map { $0.values.reduce(into: Set()) { $0.formUnion(Self.said(in: $1)) } }
        let composing = words.map { $0.reduce(into: Set()) { $0.formUnion(Self.composing(in: $1)) } }
        var count = 0
        for (target, own) in zip(targets, words) {
            let mentions = Self.mentions(in: Array(own))
            let readers = targets.indices.filter {
                targets[$0] == target || ImportTests.allowed[targets[$0]]?.contains(target) == true
            }
            for name in own.reduce(into: Set(), { $0.formUnion(Self.declared(in: $1)) }) {
                count += 1
                let saying = readers.filter {
                    said[$0].contains(name) || composing[$0].contains(name.text)
                }.map { targets[$0] }
                #expect(!saying.isEmpty, "nobody says \(name.theme).\(name.text) of \(target)")
                let isOwn = saying.contains(target) || mentions[name.text, default: 0] > 1
                #expect(
                    isOwn || saying.count != 1, "only \(saying) says \(name.theme).\(name.text) of \(target)")
            }
        }
        #expect(count > 1000)
    }
}
