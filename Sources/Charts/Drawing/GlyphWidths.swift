/// How wide text comes out, without a font at hand.
///
/// The widths of Helvetica, which Arial and Liberation Sans share, in thousandths of the size; bold is a tenth wider, and
/// some room is left for whatever letters stand in their place.
///
/// - Source: Adobe font metrics of Helvetica.
enum GlyphWidths {
    /// Width in pixels at a size in pixels.
    static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
        let thousandths = text.unicodeScalars.reduce(0) { $0 + width($1) }
        return Double(thousandths) / 1000 * size * (isBold ? 1.1 : 1) * room
    }

    private static let room = 1.04

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        if (32..<127).contains(value) { return plain[value - 32] }
        switch scalar {
        case "\u{A0}", "·", "\u{2009}", "\u{202F}": return 278
        case "→", "…": return 1000
        case "±", "×", "−", "≤", "≥", "≈": return 584
        case "Ä", "Å": return 667
        case "Ö", "Ø": return 778
        default: return scalar.properties.generalCategory == .nonspacingMark ? 0 : value < 0x2100 ? 611 : 1000
        }
    }

    /// From space to tilde.
    private static let plain = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556,
        556,
        556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722,
        278,
        500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278,
        469,
        556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333,
        500,
        278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}
