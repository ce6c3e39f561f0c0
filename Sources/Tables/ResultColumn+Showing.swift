import Localization

/// How people are shown a column.
extension ResultSet {
    /// Decimals of a column's numbers: as the column says, or, where they tell what rows are about, as many as the
    /// one that has most of them, so that 0.1, 0.6 and 1 read as 0.1, 0.6 and 1.0.
    public func decimals(_ position: Int, of table: ResultTable) -> Int {
        let column = table.columns[position]
        if column.isNumber { return column.decimals }
        return table.rows.reduce(column.decimals) { most, cells in
            number(cells[position]).map { max(most, Self.decimals(of: $0, atMost: 3)) } ?? most
        }
    }

    /// Decimals that a number has, none where it is whole.
    public static func decimals(of number: Double, atMost most: Int) -> Int {
        var scaled = number
        for places in 0..<most {
            if abs(scaled.rounded() - scaled) < 1e-6 { return places }
            scaled *= 10
        }
        return most
    }
}

extension ResultUnit {
    /// A title with the unit after it: `Wait, school days`; the title alone where it says the unit itself.
    public func heading(_ title: String, _ language: Language) -> String {
        let unit = language(word)
        return unit.isEmpty || unit == title || isSaid(in: title, unit) ? title : "\(title), \(unit)"
    }

    /// Whether a title says every word of the unit, however it is inflected: `Paikkoja` says `paikkaa`. A sign is said
    /// by itself in front and by the unit's identifier: `€/kpl` and `Euroa` say `€`.
    private func isSaid(in title: String, _ unit: String) -> Bool {
        let isSign = !unit.contains { $0.isLetter }
        if isSign && title.hasPrefix(unit) { return true }
        let titleWords = Self.words(title)
        return Self.words(isSign ? id : unit).allSatisfy { word in
            titleWords.contains { Self.areForms($0, word) }
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Whether two words begin alike for the most part; short ones are to be the same.
    private static func areForms(_ a: String, _ b: String) -> Bool {
        let common = zip(a, b).prefix { $0 == $1 }.count
        return a == b || (common >= 4 && 10 * common >= 6 * b.count)
    }
}
