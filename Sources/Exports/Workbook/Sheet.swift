import CXLSXWriter

/// One sheet being written: typed cells at places counted from 0.
///
/// - Precondition: places lie within a worksheet and texts are not too long; see `WorkbookLimits`.
struct Sheet {
    let name: String
    let raw: UnsafeMutablePointer<lxw_worksheet>
    let formats: CellFormats

    /// Points of a line of text, and of a title.
    static let lineHeight = 15.0, titleHeight = 22.0

    func text(_ text: String, _ row: Int, _ column: Int, _ style: CellStyle) {
        expect(
            worksheet_write_string(raw, UInt32(row), UInt16(column), text, formats[style]), row, column)
    }

    func number(_ number: Double, _ row: Int, _ column: Int, _ style: CellStyle) {
        expect(
            worksheet_write_number(raw, UInt32(row), UInt16(column), number, formats[style]), row, column)
    }

    /// - Parameter value: what readers see who do not calculate.
    func formula(_ text: String, value: Double, _ row: Int, _ column: Int, _ style: CellStyle) {
        expect(
            worksheet_write_formula_num(raw, UInt32(row), UInt16(column), text, formats[style], value), row,
            column)
    }

    func truth(_ truth: Bool, _ row: Int, _ column: Int, _ style: CellStyle) {
        expect(
            worksheet_write_boolean(raw, UInt32(row), UInt16(column), truth ? 1 : 0, formats[style]), row,
            column)
    }

    /// A text that leads to the top of another sheet.
    func link(_ text: String, to sheet: String, _ row: Int, _ column: Int) {
        let target = "internal:\(SheetName.quoted(sheet))A1"
        expect(
            worksheet_write_url_opt(
                raw, UInt32(row), UInt16(column), target, formats[.link], text, nil), row, column)
    }

    /// A text over several columns, broken into lines.
    func wide(_ text: String, _ row: Int, columns: Int, lines: Int, _ style: CellStyle) {
        height(row, lines: lines)
        guard columns > 1 else { return self.text(text, row, 0, style) }
        let last = UInt16(columns - 1)
        expect(
            worksheet_merge_range(raw, UInt32(row), 0, UInt32(row), last, text, formats[style]), row, 0)
    }

    /// Rows of more lines than one are as high as these; no row can be higher than 409 points.
    func height(_ row: Int, lines: Int) {
        guard lines > 1 else { return }
        worksheet_set_row(raw, UInt32(row), min(409, Self.lineHeight * Double(lines)), nil)
    }

    func width(_ column: Int, _ width: Double) {
        worksheet_set_column(raw, UInt16(column), UInt16(column), width, nil)
    }

    private func expect(_ error: lxw_error, _ row: Int, _ column: Int) {
        precondition(
            error == LXW_NO_ERROR,
            "`\(name)` \(SheetLayout.letters(column))\(row + 1): \(String(cString: lxw_strerror(error)))")
    }
}

/// The looks of a workbook, each made once.
final class CellFormats {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var made: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

    subscript(style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[style] { return format }
        guard let format = workbook_add_format(workbook) else { return nil }
        style.apply(to: format)
        made[style] = format
        return format
    }
}
