import CXLSXWriter
import Localization
import SchoolDomain
import Tables

/// How a cell looks.
enum CellStyle: Hashable {
    case title, note, legend, text, sumText, hidden, link
    /// Over numbers at the right, as they are.
    case header(isNumber: Bool)
    /// A date in the format that tells it.
    case date(format: String)
    /// A truth in the format that tells it.
    case truth(format: String)
    /// A number in a format; one that formulas are made of is blue, one that adds up others bold.
    case number(format: String, isInput: Bool, isSum: Bool)
}

extension CellStyle {
    /// Colours of the workbook.
    private enum Colour {
        static let heading: lxw_color_t = 0x1F3864
        static let headingBack: lxw_color_t = 0xDCE6F1
        static let input: lxw_color_t = 0x0000FF
        static let inputBack: lxw_color_t = 0xFFF9E5
        static let link: lxw_color_t = 0x0563C1
        static let quiet: lxw_color_t = 0x595959
        static let line: lxw_color_t = 0xBFBFBF
    }

    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        switch self {
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 14)
            format_set_font_color(format, Colour.heading)
        case .note:
            format_set_font_color(format, Colour.quiet)
            wrapped(format)
        case .legend:
            format_set_font_color(format, Colour.input)
            wrapped(format)
        case .date(let text):
            format_set_num_format(format, text)
            format_set_font_color(format, Colour.quiet)
            right(format)
        case .header(let isNumber):
            header(format)
            if isNumber { right(format) }
        case .text: wrapped(format)
        case .sumText:
            format_set_bold(format)
            wrapped(format)
        case .hidden: right(format)
        case .truth(let text):
            format_set_num_format(format, text)
            right(format)
        case .link:
            format_set_font_color(format, Colour.link)
            format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        case .number(let text, let isInput, let isSum):
            format_set_num_format(format, text)
            right(format)
            if isSum { format_set_bold(format) }
            if isInput {
                format_set_font_color(format, Colour.input)
                format_set_bg_color(format, Colour.inputBack)
            }
        }
        if self != .title { format_set_align(format, Align.top) }
    }

    /// A little off the edge, where the next column's words begin.
    private func right(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_align(format, Align.right)
        format_set_indent(format, 1)
    }

    private func wrapped(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_text_wrap(format)
        format_set_align(format, Align.left)
    }

    private func header(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_bold(format)
        format_set_font_color(format, Colour.heading)
        format_set_bg_color(format, Colour.headingBack)
        format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_bottom_color(format, Colour.line)
        format_set_text_wrap(format)
    }

    private enum Align {
        static let left = UInt8(LXW_ALIGN_LEFT.rawValue)
        static let right = UInt8(LXW_ALIGN_RIGHT.rawValue)
        static let top = UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
    }
}

/// How a spreadsheet shows a number: grouped, with so many decimals, with its sign of per cent or euros.
///
/// Per cents stay numbers from 0 to 100. The text is that of the file format, the same in every language; programs
/// show it with the signs of the reader's own settings.
enum NumberFormat {
    static func text(unit: String?, decimals: Int) -> String {
        let zeros = String(repeating: "0", count: max(0, decimals))
        let number = zeros.isEmpty ? "#,##0" : "#,##0." + zeros
        switch unit {
        case "percent": return (zeros.isEmpty ? "0" : "0." + zeros) + "\" %\""
        case "euros": return number + " \"€\""
        default: return number
        }
    }

    /// Whether the format of a number says its unit, so that a heading need not.
    static func says(_ unit: String) -> Bool { ["percent", "euros"].contains(unit) }

    /// A date of making, with the word before it.
    static func made(_ language: Language) -> String {
        "\"\(language(Words.made)) \"" + (language == .fi ? "d\\.m\\.yyyy" : "yyyy\\-mm\\-dd")
    }

    /// Truth in the reader's words, where a program shows it as a number; others have words of their own.
    static func truth(_ language: Language) -> String {
        "\"\(language(Words.yes))\";;\"\(language(Words.no))\""
    }

    /// For columns whose rows have units of their own: about three digits, cents of small sums only.
    static func text(unit: String?, value: Double) -> String {
        let size = abs(value)
        switch unit {
        case "euros": return text(unit: unit, decimals: size < 100 && size != size.rounded() ? 2 : 0)
        case "percent": return text(unit: unit, decimals: size < 1 ? 2 : 1)
        default: return text(unit: unit, decimals: size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : 2)
        }
    }
}
