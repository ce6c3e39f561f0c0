import Testing

@testable import Exports

@Suite("Text that a spreadsheet would take for a date")
struct LikeDateTests {
    /// The law of `isLikeDate`, slow and easy to read.
    private static func isNumbersBetweenSigns(_ text: String) -> Bool {
        text.wholeMatch(of: #/\s*\d{1,4}\s*[-\/.:]\s*\d{1,4}(\s*[-\/.: ]\s*\d{0,4})*\s*/#) != nil
    }

    @Test("of numbers and signs is what its pattern says, for every short text and around the longest number")
    func numbers() {
        var texts = [""]
        for _ in 0..<5 {
            texts += texts.flatMap { text in ["1", "-", " ", "\t"].map { text + $0 } }
        }
        let long = [
            "1234-1234", "12345-1", "1-12345", "1-2 1234", "1-2 12345", "1-2.1234:12345", "2026-08-12 10:30",
        ]
        for text in Set(texts).union(long) {
            #expect(CSVDialect.isLikeDate(text) == Self.isNumbersBetweenSigns(text), "`\(text)`")
        }
    }

    @Test("begins like a month and has a number")
    func months() {
        for text in ["SEPT2", "mar 7", "7.elo", "Tammi-26"] {
            #expect(CSVDialect.isLikeDate(text), "\(text)")
        }
        for text in ["september", "mar7b", "mar 7 apr", "x2", "mar 7!", "marraskuun 12. päivä"] {
            #expect(!CSVDialect.isLikeDate(text), "\(text)")
        }
    }
}
