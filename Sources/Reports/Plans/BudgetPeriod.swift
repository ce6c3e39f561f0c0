import Localization
import SchoolDomain
import Tables

/// A stretch of time that costs are told of: a school year, or what `CostMonth` gives of one or two to a calendar year or a
/// month.
struct BudgetPeriod {
    enum Kind: String, CaseIterable { case schoolYear, calendarYear, month }

    /// What the keys of its row are.
    var cells: [ResultCell]
    /// Which part of which school year's cost falls into it.
    var parts: [(year: Int, share: Double)]

    /// All periods of a scenario, in order of time.
    ///
    /// - Law: over the periods of a kind the parts of each school year add up to 1.
    static func all(_ kind: Kind, _ scenario: Scenario) -> [BudgetPeriod] {
        let years = scenario.years
        guard kind != .schoolYear else {
            return years.indices.map {
                BudgetPeriod(cells: [PlanCells.year(years[$0].label)], parts: [($0, 1)])
            }
        }
        let months = years.enumerated().flatMap { number, year in
            year.costMonths.map { (year: number, month: $0) }
        }
        let places = months.map {
            kind == .month ? [$0.month.calendarYear, $0.month.month] : [$0.month.calendarYear]
        }
        let ordered = Set(places).sorted { $0.lexicographicallyPrecedes($1) }
        return ordered.map { place in
            let own = zip(places, months).filter { $0.0 == place }.map(\.1)
            let parts = years.indices.compactMap { year -> (year: Int, share: Double)? in
                let share = own.filter { $0.year == year }.reduce(0) { $0 + $1.month.share }
                return share > 0 ? (year, share) : nil
            }
            return BudgetPeriod(
                cells: [.text("\(place[0])")] + place.dropFirst().map(PlanCells.month), parts: parts)
        }
    }

    /// What the keys of a row that adds up all periods are.
    static func allCells(_ kind: Kind) -> [ResultCell] {
        [.named("all", Words.Money.total)] + (kind == .month ? [.none] : [])
    }

    static func columns(_ kind: Kind) -> [ResultColumn] {
        switch kind {
        case .schoolYear: [.year]
        case .calendarYear: [.calendarYear]
        case .month:
            [.calendarYear, .key("month", Words.Money.month, about: Words.Money.monthAbout)]
        }
    }

    /// What falls into it of cells that tell school years.
    func sum(_ ofYear: (Int) -> Formula) -> Formula {
        let parts = parts.map { $0.share == 1 ? ofYear($0.year) : ofYear($0.year) * .number($0.share) }
        return parts.count == 1 ? parts[0] : .sum(parts)
    }
}

extension PlanCells {
    /// A month under its number.
    static func month(_ number: Int) -> ResultCell { .named("\(number)", Words.Money.monthName(number)) }
}

extension ResultColumn {
    static let calendarYear = ResultColumn.key(
        "calendar_year", Words.Money.calendarYear, about: Words.Money.calendarYearAbout)
}
