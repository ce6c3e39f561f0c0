import Testing

/// The rule that the head of the shipped scenario states for its own lines.
@Suite("Every number of the shipped scenario says where it comes from")
struct MarkTests {
    private struct Line {
        var number: Int
        var indent: Int
        /// What stands before the comment, and the comment.
        var value: Substring
        var comment: Substring

        init(_ number: Int, _ text: Substring) {
            self.number = number
            let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            value = parts[0].drop { $0 == " " }
            comment = parts.count > 1 ? parts[1] : ""
            indent = text.prefix { $0 == " " }.count
        }

        var isMarked: Bool {
            comment.contains(/\[(V|D|A-[0-9][0-9]|choice)\b/)
        }

        /// Names and questions are words, whatever digits stand in them.
        var hasNumber: Bool {
            let words = ["name:", "question:", "title:", "fi:", "sv:", "en:"]
            return !words.contains(where: value.hasPrefix) && value.contains(where: \.isNumber)
        }
    }

    @Test("at its end, or at the line that opens its block, or just above it")
    func marks() {
        let lines = text("scenarios/lempaala.yaml").split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated().map { Line($0 + 1, $1) }
        // Marks of the blocks that are open, with their indents.
        var blocks: [(indent: Int, isMarked: Bool)] = []
        var isMarkedAbove = false
        var unmarked: [String] = []
        var numbers = 0
        for line in lines {
            guard !line.value.isEmpty else {
                isMarkedAbove = line.isMarked
                continue
            }
            blocks.removeAll { $0.indent >= line.indent }
            let isMarked = line.isMarked || isMarkedAbove || blocks.contains(where: \.isMarked)
            isMarkedAbove = false
            blocks.append((line.indent, isMarked))
            guard line.hasNumber else { continue }
            numbers += 1
            if !isMarked { unmarked.append("\(line.number): \(line.value)") }
        }
        #expect(unmarked == [])
        #expect(numbers > 120)
    }
}
