import Localization
import SchoolDomain
import Tables

/// A stretch of time that costs are told of: a school year, or what `CostMonth` gives of one or two to a calendar year or a
/// month.
struct BudgetPeriod {
    enum Kind: String, CaseIterable { case schoolYear, calendarYear, month }

    /// What the keys of its row are.
    var cells: [ResultCell]
    /// The months of school years that lie in it, by their places from August.
    var parts: [(year: Int, months: Range<Int>)]

    /// All periods of a scenario, in order of time.
    ///
    /// - Law: each month of each school year lies in one period of a kind.
    static func all(_ kind: Kind, _ scenario: Scenario) -> [BudgetPeriod] {
        let years = scenario.years
        guard kind != .schoolYear else {
            return years.indices.map {
                BudgetPeriod(
                    cells: [PlanCells.year(years[$0].label)], parts: [($0, years[$0].costMonths.indices)])
            }
        }
        let months = years.enumerated().flatMap { number, year in
            year.costMonths.enumerated().map { (year: number, place: $0, month: $1) }
        }
        let places = months.map {
            kind == .month ? [$0.month.calendarYear, $0.month.month] : [$0.month.calendarYear]
        }
        let ordered = Set(places).sorted { $0.lexicographicallyPrecedes($1) }
        return ordered.map { place in
            let own = zip(places, months).filter { $0.0 == place }.map(\.1)
            let parts = years.indices.compactMap { year -> (year: Int, months: Range<Int>)? in
                let inYear = own.filter { $0.year == year }.map(\.place)
                guard let first = inYear.first, let last = inYear.last else { return nil }
                return (year, first..<last + 1)
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

    /// What falls into it of costs of school years; costs of which the same part falls into it are added up first.
    ///
    /// - Parameter costs: of a school year, each with the part of it that falls to some of the year's months.
    func sum(_ costs: (_ year: Int, _ months: Range<Int>) -> [(cost: Formula, share: Double)]) -> Formula {
        let parts = parts.flatMap { part -> [Formula] in
            let costs = costs(part.year, part.months).filter { $0.share != 0 }
            var shares: [Double] = []
            for cost in costs where !shares.contains(cost.share) { shares.append(cost.share) }
            return shares.map { share in
                let sum = Formula.sum(costs.filter { $0.share == share }.map(\.cost))
                return share == 1 ? sum : sum * .number(share)
            }
        }
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
