/// How a column of observed numbers came about.
public enum ResultObservation: Sendable, Hashable {
    /// People were counted.
    case count
    /// The numbers follow from those of another column, and are hidden with them: a share, say.
    case follows(String)
}

/// People who are counted in some cells less those who are counted in others too: what a reader can work out.
///
/// - Law: who is counted in `less` is counted in `counts`, so the number is that of some people: 12 over 50 h less 10 of
///   them over 70 h are two between.
public struct ResultQuantity: Sendable, Hashable {
    /// A cell, by the identifier of its column and its row from 0.
    public struct Place: Sendable, Hashable {
        /// Identifier of a column that holds observed counts.
        public var column: String
        /// Place among the table's rows, from 0.
        public var row: Int

        public init(_ column: String, row: Int) {
            self.column = column
            self.row = row
        }
    }

    /// Cells whose counts are added.
    public var counts: [Place]
    /// Cells whose counts are taken away.
    public var less: [Place]

    public init(_ counts: [Place], less: [Place] = []) {
        self.counts = counts
        self.less = less
    }

    /// Every cell from which it is worked out.
    var places: [Place] { counts + less }
}

/// Observed counts whose sum a reader knows, so that one missing part could be worked out.
///
/// - Shape: places of one table; `sum` is the cell that shows the sum, `nil` where it is known from elsewhere.
public struct ResultTotal: Sendable, Hashable {
    /// A cell, by the identifier of its column and its row from 0.
    public typealias Place = ResultQuantity.Place

    /// What adds up to the sum; if all but one were told, that one could be worked out.
    public var parts: [ResultQuantity]
    /// What shows the sum; `nil` where readers know it from elsewhere.
    public var sum: ResultQuantity?

    public init(_ parts: [Place], sum: Place? = nil) {
        self.init(parts.map { ResultQuantity([$0]) }, sum: sum.map { ResultQuantity([$0]) })
    }

    public init(_ parts: [ResultQuantity], sum: ResultQuantity? = nil) {
        self.parts = parts
        self.sum = sum
    }

    /// Parts and sum: any one follows from all the others.
    var quantities: [ResultQuantity] { parts + (sum.map { [$0] } ?? []) }
}

extension ResultSet {
    /// Counts of real people below this are not told.
    public static let smallestToldCount = 5.0

    /// The same without small counts of real people, and without what they could be worked out from.
    ///
    /// - Law: in a column of observed counts 1 to 4 are hidden; nobody, 0, is told. In every total with hidden
    ///   parts, more parts are hidden, the smallest first, until two are hidden and these are 5 people or more
    ///   together; where a table states no totals, each column is a total known from elsewhere. Of the cells of a
    ///   difference that is 1 to 4 one is hidden, and differences are parts of totals as counts are. What follows
    ///   from a hidden number by a formula is hidden where it is observed, else it stands as a number.
    /// - Simulated numbers, that is columns without an observation, are never hidden. Hiding twice is hiding once.
    public func withSmallCellsHidden() -> ResultSet {
        var result = self
        for (number, table) in tables.enumerated() where table.columns.contains(where: \.isObserved) {
            var guardian = SmallCellGuard(table, of: self)
            guardian.hide()
            result.change(number) { $0 = guardian.table }
        }
        return result.withHiddenFormulas(from: self)
    }

    /// A formula would tell a hidden number, and could not be recalculated without it.
    private func withHiddenFormulas(from original: ResultSet) -> ResultSet {
        var result = self
        for (number, table) in tables.enumerated() {
            for (row, cells) in table.rows.enumerated() {
                for (column, cell) in cells.enumerated() {
                    guard case .formula(let formula) = cell, asksForHidden(formula) else { continue }
                    let value = ResultCell.number(orNone: original.number(cell))
                    result.change(number) { $0.replace(column, row: row, by: value) }
                }
            }
        }
        return result
    }

    private func asksForHidden(_ formula: Formula) -> Bool {
        formula.places.contains { place in
            let table = table(place.table)
            switch table.rows[place.row][table.position(of: place.column)] {
            case .hidden: return true
            case .formula(let inner): return asksForHidden(inner)
            default: return false
            }
        }
    }
}

/// One table while its small counts are being hidden.
private struct SmallCellGuard {
    typealias Place = ResultQuantity.Place

    var table: ResultTable
    /// The counts as they were; none where there is no number.
    private var counts: [Place: Double] = [:]
    /// Hidden before, so that the number is not known here.
    private var known: Set<Place> = []
    private var hidden: Set<Place> = []

    init(_ table: ResultTable, of set: ResultSet) {
        self.table = table
        for (position, column) in table.columns.enumerated() where column.observation == .count {
            for (row, cells) in table.rows.enumerated() {
                counts[Place(column.id, row: row)] = set.number(cells[position])
                if cells[position] == .hidden { known.insert(Place(column.id, row: row)) }
            }
        }
    }

    mutating func hide() {
        for (place, count) in counts where count > 0 && count < ResultSet.smallestToldCount {
            hidden.insert(place)
        }
        let totals = table.totals.isEmpty ? columnTotals : table.totals
        let differences = table.differences
        // Each round hides at least one more cell, so it ends.
        while differences.reduce(false, { part($1) || $0 }) || totals.reduce(false, { protect($1) || $0 }) {}
        for place in hidden { cover(place) }
    }

    private var columnTotals: [ResultTotal] {
        table.columns.filter { $0.observation == .count }.map { column in
            ResultTotal(table.rows.indices.map { Place(column.id, row: $0) })
        }
    }

    private func number(_ quantity: ResultQuantity) -> Double {
        quantity.counts.reduce(0) { $0 + (counts[$1] ?? 0) }
            - quantity.less.reduce(0) { $0 + (counts[$1] ?? 0) }
    }

    private func isHidden(_ quantity: ResultQuantity) -> Bool {
        quantity.places.contains(where: hidden.contains)
    }

    private func isKnown(_ quantity: ResultQuantity) -> Bool {
        !quantity.places.contains(where: known.contains)
    }

    /// Hides one of the cells from which a small difference could be worked out; whether it had to.
    private mutating func part(_ difference: ResultQuantity) -> Bool {
        let number = number(difference)
        guard number > 0, number < ResultSet.smallestToldCount, isKnown(difference), !isHidden(difference)
        else { return false }
        return hideOne(of: difference)
    }

    /// Hides the least that is taken away, or the least that is added where nobody is taken away.
    private mutating func hideOne(of quantity: ResultQuantity) -> Bool {
        func least(_ places: [Place]) -> Place? {
            places.filter { (counts[$0] ?? 0) > 0 }.min { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
        }
        guard let place = least(quantity.less) ?? least(quantity.counts) else { return false }
        return hidden.insert(place).inserted
    }

    /// Whether one more cell of a total had to be hidden.
    private mutating func protect(_ total: ResultTotal) -> Bool {
        let quantities = total.quantities
        let missing = quantities.filter(isHidden)
        guard !missing.isEmpty, quantities.allSatisfy(isKnown) else { return false }
        let sum = missing.reduce(0) { $0 + number($1) }
        // Nobody is told as nobody.
        guard sum > 0, missing.count < 2 || sum < ResultSet.smallestToldCount else { return false }
        let others = quantities.filter { !isHidden($0) && number($0) > 0 }
        guard let least = others.min(by: { number($0) < number($1) }) else { return false }
        return hideOne(of: least)
    }

    private mutating func cover(_ place: Place) {
        for (position, column) in table.columns.enumerated()
        where column.id == place.column || column.observation == .follows(place.column) {
            table.replace(position, row: place.row, by: .hidden)
        }
    }
}
