import Tables

/// The numbers that formulas are made of: those that a reader may change.
struct InputCells {
    private var places: Set<CellPlace> = []

    init(_ set: ResultSet) {
        for table in set.tables {
            for cell in table.rows.joined() {
                if case .formula(let formula) = cell { places.formUnion(formula.places) }
            }
        }
    }

    /// Whether a number in a table is one.
    func contains(_ table: ResultTable, _ column: Int, row: Int) -> Bool {
        guard !places.isEmpty, case .number = table.rows[row][column] else { return false }
        return places.contains(CellPlace(table.id, table.columns[column].id, row: row))
    }

    func any(in table: ResultTable) -> Bool {
        table.rows.indices.contains { row in
            table.columns.indices.contains { contains(table, $0, row: row) }
        }
    }
}
