import SchoolDomain

/// Dates as people write them, where they can be read in one way only.
///
/// `2026-08-12` and `2026-8-12`, with midnight after it as spreadsheets save dates, and `12.8.2026` as in Finland; not
/// `8/12/2026`, which is another day in America.
enum DateText {
    static func date(_ text: some StringProtocol) -> CalendarDate? {
        let text = plain(text)
        let isDotted = text.contains(".")
        let parts = text.split(separator: isDotted ? "." : "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy(isNumber) else { return nil }
        let numbers = parts.compactMap { Int(trimmed($0)) }
        let year = trimmed(parts[isDotted ? 2 : 0])
        guard numbers.count == 3, year.count == 4 else { return nil }
        return isDotted
            ? CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
            : CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// Two dates with `..` or a dash between them, or one date alone; `12.–18.10.2026` and `20.12.2026-6.1.2027` too.
    static func span(_ text: String) -> DateSpan? {
        if let date = date(text) { return DateSpan(first: date, last: date) }
        if text.contains("."), !text.contains("..") {
            let parts = text.split(omittingEmptySubsequences: false) { "-–—‑".contains($0) }
            if parts.count == 2, let last = date(parts[1]),
                let first = date(parts[0]) ?? beginning(parts[0], last)
            {
                return DateSpan(first: first, last: last)
            }
        }
        for sign in ["..", "–", "—", " - "] {
            let parts = text.split(separator: sign, omittingEmptySubsequences: false)
            if parts.count == 2, let first = date(parts[0]), let last = date(parts[1]) {
                return DateSpan(first: first, last: last)
            }
        }
        return nil
    }

    /// A first date that leaves out what the last one says: `12.` of `12.–18.10.2026`, `28.9.` of `28.9.–2.10.2026`.
    private static func beginning(_ text: Substring, _ last: CalendarDate) -> CalendarDate? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { trimmed($0) }
        guard (2...3).contains(parts.count), parts[parts.count - 1].isEmpty, let day = Int(parts[0]) else {
            return nil
        }
        let (year, month, _) = last.parts
        guard parts.count == 3 else { return CalendarDate(year: year, month: month, day: day) }
        return Int(parts[1]).flatMap { CalendarDate(year: year, month: $0, day: day) }
    }

    /// `10-31`, or `31.10.` with or without the last point.
    static func monthDay(_ text: String) -> MonthDay? {
        let text = plain(text)
        if let day = MonthDay(text) { return day }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 && parts[2].isEmpty, parts.prefix(2).allSatisfy(isNumber),
            let day = Int(parts[0]), let month = Int(trimmed(parts[1]))
        else { return nil }
        return MonthDay(month: month, day: day)
    }

    /// Without spaces at its ends and midnight, with the dashes of dates.
    private static func plain(_ text: some StringProtocol) -> String {
        var text = trimmed(text)
        for midnight in [" 00:00:00", " 0:00:00", " 00:00", " 0:00", "T00:00:00"]
        where text.hasSuffix(midnight) {
            text = String(text.dropLast(midnight.count))
        }
        return text.replacing("‑", with: "-")
    }

    private static func isNumber(_ part: Substring) -> Bool {
        let digits = trimmed(part)
        return (1...4).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) }
    }
}
