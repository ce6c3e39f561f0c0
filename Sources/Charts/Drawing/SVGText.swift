/// Text as it may stand in an SVG file.
///
/// - Source: XML 1.0, sections 2.2 (which characters there are) and 2.4 (which are markup).
enum SVGText {
    /// A text in which nothing is markup: `<script>` is `&lt;script&gt;`. What XML cannot hold is left out; line breaks are
    /// spaces.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += " "
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
            case "\u{FFFE}", "\u{FFFF}": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A place on the page, in pixels with one decimal at most: `12`, `12.5`, `-0.5`.
    static func coordinate(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + "\(whole)" + (part == 0 ? "" : ".\(part)")
    }
}
