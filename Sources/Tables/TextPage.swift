/// What a text is laid out for: how many columns there are, and whether signs beyond plain letters are drawn.
public struct TextPage: Sendable, Hashable {
    /// Columns of a line; lines are folded to fit, however long what they say is.
    public var columns: Int
    /// Whether bars are drawn with signs that every file and terminal can show.
    public var isPlain: Bool

    /// - Parameter columns: fewer than `narrowest` count as that many.
    public init(columns: Int, isPlain: Bool) {
        self.columns = max(Self.narrowest, columns)
        self.isPlain = isPlain
    }

    /// Below this nothing can be read however it is folded.
    public static let narrowest = 40
    /// As files are laid out, and whatever is no terminal.
    public static let plain = TextPage(columns: 80, isPlain: true)

    /// A text in lines that fit, broken between words; what is indented or begins with `▸` goes on indented.
    public func wrapped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(broken).joined(separator: "\n")
    }

    private func broken(_ text: Substring) -> String {
        let indent = String(text.prefix { $0 == " " })
        let hanging = indent + (text.dropFirst(indent.count).hasPrefix("▸ ") ? "  " : "")
        var lines: [String] = []
        for word in Self.words(text) {
            guard let line = lines.last else {
                lines.append(indent + word)
                continue
            }
            if line.count + 1 + word.count <= columns {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(hanging + word)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The words of a text, each with the unit that follows it: a line does not begin with `%`.
    private static func words(_ text: Substring) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ") {
            if let first = word.first, "%€".contains(first), let last = words.popLast() {
                words.append("\(last) \(word)")
            } else {
                words.append(String(word))
            }
        }
        return words
    }
}

/// A course of numbers as a line of bars, eight heights from the least to the most.
public enum Sparkline {
    /// A bar for each number, the lowest for nought or less, the highest for the largest; empty where there is none.
    public static func text(_ values: [Double]) -> String {
        let most = values.filter(\.isFinite).max() ?? 0
        guard most > 0 else { return "" }
        return String(
            values.map { value in
                guard value.isFinite else { return Character(" ") }
                let height = Int((max(0, value) / most * Double(bars.count - 1)).rounded())
                return bars[height]
            })
    }

    /// The same with signs that are plain: `.` for the lowest and `#` for the highest.
    public static func plain(_ text: String) -> String {
        String(text.map { sign in bars.firstIndex(of: sign).map { plainBars[$0] } ?? sign })
    }

    private static let bars = Array("▁▂▃▄▅▆▇█")
    private static let plainBars = Array("._-=+*%#")
}
