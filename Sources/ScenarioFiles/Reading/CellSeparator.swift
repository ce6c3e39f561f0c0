/// What parts the cells of a table: tabs, semicolons, commas, or upright lines as in databases.
enum CellSeparator {
    /// In the order in which they win when a line has as many of each.
    private static let known: [Unicode.Scalar] = ["\t", ";", ",", "|"]

    /// What Excel's first line `sep=;` says; `nil`: the line is none of that kind.
    static func declared(by line: String) -> Unicode.Scalar? {
        let scalars = Array(line.unicodeScalars).filter { $0 != "\"" }
        guard scalars.count == 5, String(line.drop { $0 == "\"" }.prefix(4)).lowercased() == "sep=" else {
            return nil
        }
        return scalars[4]
    }

    /// The one that the first line with any has most of, outside quotes; `;` where there is none.
    ///
    /// A first line with none may be a title, so later ones count where they have two or more.
    static func found(in lines: some Sequence<String>) -> Unicode.Scalar {
        var isFirst = true
        for line in lines.lazy.filter({ !$0.allSatisfy(\.isWhitespace) || $0.contains("\t") }).prefix(10) {
            let counts = counts(in: line)
            let most = counts.max() ?? 0
            if most >= (isFirst ? 1 : 2), let index = counts.firstIndex(of: most) { return known[index] }
            isFirst = false
        }
        return ";"
    }

    private static func counts(in line: String) -> [Int] {
        var counts = known.map { _ in 0 }
        var isQuoted = false
        for scalar in line.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if !isQuoted, let index = known.firstIndex(of: scalar) { counts[index] += 1 }
        }
        return counts
    }
}
