import Localization

extension ResultTable {
    /// The same tables of several things in one set: each table's rows one thing below the other, in a column that
    /// says which; formulas and charts follow their cells.
    ///
    /// - Precondition: everything has the same tables with the same columns, in the same order.
    public static func stacked(
        _ sets: [[ResultTable]], by column: ResultColumn, _ names: [ResultCell]
    ) -> [ResultTable] {
        precondition(sets.count == names.count && !sets.isEmpty, "\(sets.count) sets, \(names.count) names")
        var result = sets[0].enumerated().map { number, table in
            var stacked = ResultTable(
                table.id, title: table.title, note: note(sets.map { $0[number].note }, names),
                columns: [column] + table.columns)
            stacked.audience = table.audience
            stacked.isReference = table.isReference
            return stacked
        }
        for (tables, name) in zip(sets, names) {
            precondition(tables.map(\.id) == sets[0].map(\.id), "other tables than the first")
            let offsets = Dictionary(
                uniqueKeysWithValues: result.map { ($0.id, $0.rows.count) })
            for (number, table) in tables.enumerated() {
                let first = result[number].rows.count
                for (row, cells) in table.rows.enumerated() {
                    let moved = [name] + cells.map { $0.moved(offsets) }
                    table.sums.contains(row) ? result[number].addSum(moved) : result[number].add(moved)
                }
                result[number].charts += table.charts.map { chart in
                    var moved = chart
                    moved.rows = chart.rows.lowerBound + first..<chart.rows.upperBound + first
                    // Charts of several things would be called alike.
                    if sets.count > 1, case .named(_, let word) = name {
                        moved.title = Words.labelled(word, chart.title)
                    }
                    return moved
                }
            }
        }
        return result
    }

    /// The note that all have, or each with the name of what it is about.
    private static func note(_ notes: [LocalizedText], _ names: [ResultCell]) -> LocalizedText {
        guard Set(notes).count > 1 else { return notes[0] }
        return zip(names, notes).compactMap { name, note in
            guard case .named(_, let word) = name, note != "" else { return nil }
            return Words.labelled(word, note)
        }.joined(by: " ")
    }
}

extension ResultCell {
    fileprivate func moved(_ offsets: [String: Int]) -> ResultCell {
        guard case .formula(let formula) = self else { return self }
        return .formula(formula.moved(offsets))
    }
}

extension Formula {
    /// The same for cells so many rows further down, by table.
    func moved(_ offsets: [String: Int]) -> Formula {
        func each(_ parts: [Formula]) -> [Formula] { parts.map { $0.moved(offsets) } }
        switch self {
        case .number: return self
        case .cell(var place):
            place.row += offsets[place.table] ?? 0
            return .cell(place)
        case .sum(let parts): return .sum(each(parts))
        case .product(let parts): return .product(each(parts))
        case .difference(let a, let b): return .difference(a.moved(offsets), b.moved(offsets))
        case .quotient(let a, let b): return .quotient(a.moved(offsets), b.moved(offsets))
        case .power(let a, let b): return .power(a.moved(offsets), b.moved(offsets))
        case .roundedUp(let part): return .roundedUp(part.moved(offsets))
        case .columnSum(let table, let column, let rows):
            let offset = offsets[table] ?? 0
            return .columnSum(
                table: table, column: column, rows: rows.lowerBound + offset..<rows.upperBound + offset)
        }
    }
}
