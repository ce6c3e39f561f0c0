/// What a school year is called: `2026-27`, in which people also write a dash or a slash.
public enum SchoolYearLabel {
    /// With a hyphen between the years, where a label is of two years; any other text as it is.
    public static func plain(_ text: String) -> String {
        years(of: text).map { "\($0.first)-\($0.last)" } ?? text
    }

    /// The calendar year in which the school year begins, by a label such as `2026-27` or `2026/2027`; `nil`: it does not say.
    public static func start(of label: String) -> Int? {
        guard let years = years(of: label), let start = Int(years.first), let end = Int(years.last),
            end == (years.last.count == 2 ? (start + 1) % 100 : start + 1)
        else { return nil }
        return start
    }

    /// The two years of a label, in digits.
    private static func years(of text: String) -> (first: String, last: String)? {
        let parts = text.split(omittingEmptySubsequences: false) { "-/–—−‐‑".contains($0) }
            .map { String($0.filter { $0 != " " && $0 != "\u{A0}" }) }
        guard parts.count == 2, parts[0].count == 4, [2, 4].contains(parts[1].count),
            parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } })
        else { return nil }
        return (parts[0], parts[1])
    }
}
