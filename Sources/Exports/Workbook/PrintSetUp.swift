import CXLSXWriter
import Localization

/// How a sheet comes out on A4: one page wide, on its side where it is wide, with the header row on every page.
struct PrintSetUp {
    let title: String
    let about: String
    let language: Language

    /// Characters that fit upright before they get too small to read.
    private static let uprightWidth = 95.0
    private static let paperA4: UInt8 = 9

    /// - Parameters:
    ///   - pagesWide: 2 where charts stand beside a long table.
    ///   - isOnePage: whether everything is to stand on one page, so that no chart is cut in two.
    func apply(
        to sheet: Sheet, width: Double, repeating header: Int?, pagesWide: Int = 1, isOnePage: Bool = false
    ) {
        let raw = sheet.raw
        worksheet_set_paper(raw, Self.paperA4)
        if width > Self.uprightWidth { worksheet_set_landscape(raw) }
        worksheet_fit_to_pages(raw, UInt16(pagesWide), isOnePage ? 1 : 0)
        if let header { worksheet_repeat_rows(raw, UInt32(header), UInt32(header)) }
        // Inches: left, right, top, bottom.
        worksheet_set_margins(raw, 0.5, 0.5, 0.75, 0.75)
        worksheet_set_header(raw, "&L" + part(about) + "&R" + part(title))
        worksheet_set_footer(raw, "&LPorras&R" + part(language(Words.page)) + " &P / &N")
    }

    /// A text as part of a header, which may be 255 characters in all.
    private func part(_ text: String) -> String {
        let short = text.count > 90 ? text.prefix(89) + "…" : text[...]
        return short.map { $0 == "&" ? "&&" : String($0) }.joined()
    }
}
