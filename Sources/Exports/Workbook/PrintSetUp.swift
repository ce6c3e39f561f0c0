import CXLSXWriter
import Localization

/// How a sheet comes out on A4: in letters that can be read, with the header row on every page.
struct PrintSetUp {
    let title: String
    let about: String
    let language: Language

    private static let paperA4: UInt8 = 9

    /// - Parameters:
    ///   - header: the row that every page repeats; `nil`: none.
    ///   - keys: columns that every page repeats of a table that goes on over several pages.
    ///   - columns: of the table; charts beside it have pages of their own.
    ///   - beginning: the columns printed where only the first page is; `nil`: all is printed.
    func apply(
        _ pages: PageLayout, to sheet: Sheet, repeating header: Int?, keys: Int, columns: Int,
        beginning: Int? = nil
    ) {
        let raw = sheet.raw
        worksheet_set_paper(raw, Self.paperA4)
        if pages.isLandscape { worksheet_set_landscape(raw) }
        if pages.isOnePageWide && pages.charts.isEmpty {
            worksheet_fit_to_pages(raw, 1, 0)
        } else {
            // Breaks are kept only where pages are not fitted.
            worksheet_set_print_scale(raw, UInt16(pages.scale))
            worksheet_print_across(raw)
        }
        if let header { worksheet_repeat_rows(raw, UInt32(header), UInt32(header)) }
        if !pages.isOnePageWide && keys > 0 && beginning == nil {
            worksheet_repeat_columns(raw, 0, UInt16(keys - 1))
        }
        var rows = pages.breaks.map { UInt32($0) } + [0]
        if rows.count > 1 { worksheet_set_h_pagebreaks(raw, &rows) }
        var beside = [UInt16(columns + 1), 0]
        if pages.standsBeside { worksheet_set_v_pagebreaks(raw, &beside) }
        if let beginning {
            worksheet_print_area(raw, 0, 0, UInt32(pages.firstPageEnd), UInt16(beginning - 1))
        }
        // Inches: left, right, top, bottom.
        worksheet_set_margins(raw, 0.5, 0.5, 0.75, 0.75)
        // In letters of 11 points, which are as small as the sheet's where that is scaled.
        worksheet_set_header(raw, "&L&11 " + part(about) + "&R&11 " + part(title))
        worksheet_set_footer(raw, "&L&11 Porras&R&11 " + part(language(Words.page)) + " &P / &N")
    }

    /// A text as part of a header, which may be 255 characters in all.
    private func part(_ text: String) -> String {
        let short = text.count > 90 ? text.prefix(89) + "…" : text[...]
        return short.map { $0 == "&" ? "&&" : String($0) }.joined()
    }
}
