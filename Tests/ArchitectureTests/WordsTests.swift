import Testing

@Suite("Every word for people stands in the words of its target")
struct WordsTests {
    /// The folder `Words` of each target, and the declarations of measures, which hold their names.
    static let catalog = files(under: "Sources", [".swift"]).filter {
        $0.contains("/Words/") || $0.hasPrefix("Sources/Experiments/Measures/")
    }

    static let entries = catalog.flatMap { file in
        SourceText(text(file)).arguments(of: ["LocalizedText(", ".init(", "MeasureKind("]).compactMap {
            CatalogEntry($0, in: file)
        }
    }

    /// Targets whose texts are not for people as they stand, or come from a user's file in the three languages.
    static let excepted = ["Sources/ScenarioFiles/Fields/Shape+Words.swift"]

    @Test("and nowhere else")
    func onlyThere() {
        for file in files(under: "Sources", [".swift"])
        where !Self.catalog.contains(file) && !Self.excepted.contains(file) {
            let texts = SourceText(text(file)).arguments(of: ["LocalizedText(", ".init("])
            for each in texts { #expect(!each.hasPrefix("fi:"), "\(file) has a text of its own: \(each)") }
        }
    }

    @Test("in Finnish, Swedish and English, none of them empty")
    func complete() {
        #expect(Self.entries.count > 500)
        for entry in Self.entries {
            #expect(Set(entry.texts.keys) == ["fi", "sv", "en"], "\(entry.file): \(entry.texts)")
            for (language, text) in entry.texts {
                #expect(
                    text.contains { $0 != " " && $0 != "\n" }, "\(entry.file): \(language) of \(entry.texts)")
            }
        }
    }

    /// Sentences about scenario files are composed of parts that each language orders and inflects in its own way;
    /// the message tests read them whole, in all three.
    static let composed = "/Words/Words+Diagnostics"

    @Test("with the same values in all three")
    func values() {
        for entry in Self.entries where !entry.file.contains(Self.composed) {
            #expect(
                entry.values["fi"] == entry.values["en"] && entry.values["sv"] == entry.values["en"],
                "\(entry.file): \(entry.texts)")
        }
    }

    /// Signs and abbreviations.
    static let alike: Set<String> = [
        "", "%", "… %", "5 %", "95 %", "€", "h", "min", "×", "..", "WISN", ": ……", "`…`",
    ]

    static let wordedAlike = catalog.flatMap { file in
        SourceText(text(file)).arguments(of: ["LocalizedText("]).compactMap {
            CatalogEntry(alike: $0, in: file)
        }
    }

    @Test("without space or line break at its ends, which are for who puts it among others")
    func ends() {
        for entry in Self.entries + Self.wordedAlike {
            for (language, text) in entry.texts {
                let isBare = text.first?.isWhitespace != true && text.last?.isWhitespace != true
                #expect(isBare, "\(entry.file): \(language) of \(entry.texts)")
            }
        }
    }

    @Test("said otherwise in each language, but for signs")
    func translated() {
        let same = (Self.entries + Self.wordedAlike).filter {
            $0.texts["fi"] == $0.texts["en"] && $0.texts["sv"] == $0.texts["en"]
        }
        let texts = Set(same.compactMap { $0.texts["en"] })
        #expect(texts.subtracting(Self.alike) == [])
    }

    @Test("naming options of the command line only in the program, which has them")
    func options() {
        for file in Self.catalog where !file.hasPrefix("Sources/porras/") {
            for option in UnsaidWordsTests.code(in: file).matches(of: #/--[a-z]+/#) {
                Issue.record("\(file) speaks of \(option.output)")
            }
        }
    }

    @Test("also what the commands say beside their answers")
    func messages() {
        for file in files(under: "Sources/porras", [".swift"]) {
            let calls = SourceText(text(file)).arguments(of: [
                "log(", "ValidationError(", "PluginRefusal(", "refusal(", "reason: ", "remedy: ",
            ])
            for call in calls {
                for literal in SourceText(call).literals {
                    let words = literal.text.split { !$0.isLetter }
                    #expect(words.count < 3, "\(file) says “\(literal.text)”")
                }
            }
        }
    }
}
