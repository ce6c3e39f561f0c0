extension String {
    /// The text without what would move a terminal's cursor, colour it or turn its writing round; what ends a line or
    /// jumps in it becomes a space.
    ///
    /// Everything that plugins say of themselves passes through here.
    public var onOneLine: String { harmless { _ in " " } }

    /// The same for text that may have several lines: ends of lines and tabs stay.
    public var withoutControls: String { harmless { $0 } }

    private func harmless(_ blank: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        // Most texts are harmless already.
        guard unicodeScalars.contains(where: { $0.isBlankControl || $0.isHarmful }) else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars where !scalar.isHarmful {
            text.append(scalar.isBlankControl ? blank(scalar) : scalar)
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    fileprivate var isBlankControl: Bool {
        ["\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(self)
    }

    /// Control characters, and those that set the direction of writing.
    fileprivate var isHarmful: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
