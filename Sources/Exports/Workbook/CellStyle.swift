import CXLSXWriter

/// How a cell looks.
enum CellStyle: Hashable {
    case title, note, legend, text, sumText, hidden, link
    /// Over numbers at the right, as they are.
    case header(isNumber: Bool)
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
        case .legend: format_set_font_color(format, Colour.input)
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
