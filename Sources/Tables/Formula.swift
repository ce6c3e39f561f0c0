import Glibc

/// How a number follows from cells, so that a workbook can go on calculating and its cached value is this one.
public indirect enum Formula: Sendable, Hashable {
    case number(Double)
    case cell(CellPlace)
    case sum([Formula])
    case product([Formula])
    case difference(Formula, Formula)
    case quotient(Formula, Formula)
    /// The first to the power of the second: growth over so many years, say.
    case power(Formula, Formula)
    /// The next whole number that is not smaller: so many groups for so many seats, say.
    case roundedUp(Formula)
    /// The sum of a column over some rows.
    case columnSum(table: String, column: String, rows: Range<Int>)

    /// The sum of two, so that a formula in a program reads as it does on paper: `posts * pay + extras`.
    public static func + (a: Formula, b: Formula) -> Formula { .sum([a, b]) }
    /// The first less the second.
    public static func - (a: Formula, b: Formula) -> Formula { .difference(a, b) }
    /// The product of two.
    public static func * (a: Formula, b: Formula) -> Formula { .product([a, b]) }
    /// The first divided by the second.
    public static func / (a: Formula, b: Formula) -> Formula { .quotient(a, b) }
}

/// Where a cell stands: row from 0, below the header.
public struct CellPlace: Sendable, Hashable {
    /// Identifier of the table, such as `staffing`.
    public var table: String
    /// Identifier of the column.
    public var column: String
    /// Place among `ResultTable.rows`, from 0; the row of a sheet is further down, for it has a title and a header.
    public var row: Int

    public init(_ table: String, _ column: String, row: Int) {
        self.table = table
        self.column = column
        self.row = row
    }
}

extension ResultSet {
    /// The number in a cell; `nan` when there is none.
    ///
    /// - Precondition: the place exists, and no formula asks for itself.
    public func number(at place: CellPlace) -> Double { number(at: place, depth: 0) }

    /// What a formula comes to.
    public func value(_ formula: Formula) -> Double { value(formula, depth: 0) }

    private func number(at place: CellPlace, depth: Int) -> Double {
        let table = table(place.table)
        precondition(table.rows.indices.contains(place.row), "no row \(place.row) in `\(place.table)`")
        switch table.rows[place.row][table.position(of: place.column)] {
        case .number(let number): return number
        case .formula(let formula): return value(formula, depth: depth + 1)
        case .none, .text, .word, .named, .truth, .hidden: return .nan
        }
    }

    private func value(_ formula: Formula, depth: Int) -> Double {
        precondition(depth < 100, "a formula that asks for itself")
        func value(_ part: Formula) -> Double { self.value(part, depth: depth) }
        switch formula {
        case .number(let number): return number
        case .cell(let place): return number(at: place, depth: depth)
        case .sum(let parts): return parts.reduce(0) { $0 + value($1) }
        case .product(let parts): return parts.reduce(1) { $0 * value($1) }
        case .difference(let a, let b): return value(a) - value(b)
        case .quotient(let a, let b): return value(a) / value(b)
        case .power(let a, let b): return pow(value(a), value(b))
        case .roundedUp(let part): return value(part).rounded(.up)
        case .columnSum(let table, let column, let rows):
            return rows.reduce(0) { sum, row in
                let part = number(at: CellPlace(table, column, row: row), depth: depth)
                return part.isNaN ? sum : sum + part
            }
        }
    }
}

extension Formula {
    /// The cells that it is made of, those of columns one by one.
    public var places: [CellPlace] {
        switch self {
        case .number: []
        case .cell(let place): [place]
        case .sum(let parts), .product(let parts): parts.flatMap(\.places)
        case .difference(let a, let b), .quotient(let a, let b), .power(let a, let b): a.places + b.places
        case .roundedUp(let part): part.places
        case .columnSum(let table, let column, let rows): rows.map { CellPlace(table, column, row: $0) }
        }
    }
}
