/// A text broken and cut so that it fits.
enum TextLayout {
    /// Lines no wider than that, broken between words; a word that is too long by itself is broken within, and what does
    /// not fit on the last line ends in `…`.
    static func lines(
        _ text: String, width: Double, size: Double, isBold: Bool = false, atMost most: Int
    ) -> [String] {
        func fits(_ line: String) -> Bool { GlyphWidths.width(line, size: size, isBold: isBold) <= width }
        var lines: [String] = []
        for word in pieces(text, fits) {
            if let last = lines.last, fits(last + " " + word) {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        guard lines.count > most else { return lines }
        return Array(lines.prefix(most - 1)) + [shortened(lines[most - 1] + " …", fits)]
    }

    /// One line, cut with `…` where it is too long.
    static func line(_ text: String, width: Double, size: Double, isBold: Bool = false) -> String {
        lines(text, width: width, size: size, isBold: isBold, atMost: 1).first ?? ""
    }

    private static func pieces(_ text: String, _ fits: (String) -> Bool) -> [String] {
        text.split { $0 == " " || $0.isNewline }.map(String.init).flatMap { word -> [String] in
            var (pieces, piece): ([String], String) = ([], "")
            for letter in word {
                if !piece.isEmpty && !fits(piece + String(letter)) {
                    pieces.append(piece)
                    piece = ""
                }
                piece.append(letter)
            }
            return pieces + [piece]
        }
    }

    private static func shortened(_ line: String, _ fits: (String) -> Bool) -> String {
        var letters = Array(line.dropLast(2))
        while let last = letters.last, last == " " || !fits(String(letters) + "…") { letters.removeLast() }
        return String(letters) + "…"
    }
}
