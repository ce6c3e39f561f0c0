import Experiments
import Localization
import SchoolDomain
import Tables

/// Counts of schools beside what the model expects, and their sums over the schools.
///
/// Sums are made in one direction only, over the schools of a band of grades, and every count is part of one sum at most;
/// what a school has in all at a date is taken to be known to readers. So small counts can be hidden sum by sum
/// (`ObservedDisclosure`).
struct ObservedTable {
    private typealias W = Words.Monitoring

    private let study: MonitoringStudy
    private let comparison: MonitoringComparison
    /// The rows of the table: each count, then the sums.
    private let rows: [Row]

    struct Row {
        var year: Int
        /// `nil`: all schools that are counted.
        var school: Int?
        /// Which pupils, as positions; of a sum the band.
        var range: ClosedRange<Int>
        var date: Int
        var limit: Int
        var expected: Estimate
        var count: ObservedCount
        /// Rows that it adds up.
        var parts: [Int] = []

        /// As `7` or `7-9`.
        var grades: String { MonitoringGroup.text(range) }
    }

    init(_ study: MonitoringStudy, _ observed: [MonitoringCount]) {
        self.study = study
        comparison = MonitoringComparison(study, observed)
        let single = comparison.cells.map { cell in
            Row(
                year: cell.observed.year, school: cell.observed.school,
                range: cell.observed.grades, date: cell.observed.date,
                limit: cell.observed.limit, expected: cell.expected, count: cell.observed.count)
        }
        rows = single + Self.sums(study, observed)
    }

    /// The band in which a school's count is added up.
    private static func band(_ grades: ClosedRange<Int>) -> ClosedRange<Int> {
        [1...6, 7...9].first { $0.contains(grades.lowerBound) && $0.contains(grades.upperBound) } ?? grades
    }

    private static func sums(_ study: MonitoringStudy, _ observed: [MonitoringCount]) -> [Row] {
        var groups: [(key: [Int], parts: [Int])] = []
        for (index, count) in observed.enumerated() where count.count.number != nil {
            let band = band(count.grades)
            let key = [count.year, count.date, count.limit, band.lowerBound, band.upperBound]
            if let group = groups.firstIndex(where: { $0.key == key }) {
                groups[group].parts.append(index)
            } else {
                groups.append((key, [index]))
            }
        }
        return groups.filter { $0.parts.count > 1 }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
            key, parts in
            let places = parts.flatMap { part in
                observed[part].grades.map {
                    MonitoringStudy.Place(year: key[0], school: observed[part].school, grade: $0)
                }
            }
            return Row(
                year: key[0], school: nil, range: key[3]...key[4], date: key[1],
                limit: key[2], expected: study.estimate(.over(limit: key[2], date: key[1]), in: places),
                count: .exactly(parts.reduce(0) { $0 + (observed[$1].count.number ?? 0) }), parts: parts)
        }
    }

    /// Every count and every sum, small ones not hidden yet.
    func table() -> ResultTable {
        var table = ResultTable(
            "monitoring_observed", title: W.observedTitle, note: W.observedNote,
            columns: [
                .year, .school, MonitoringTables.gradesColumn, MonitoringTables.dateColumn,
                MonitoringTables.thresholdColumn,
            ] + MonitoringTables.spread("expected", W.expected, "pupilsOver", about: W.overAbout) + [
                ResultColumn.value(
                    "observed", W.observed, .pupils, decimals: 0, measure: "observedOver", statistic: "count",
                    about: W.observedAbout
                ).observed(),
                ResultColumn.value(
                    "residual", W.residual, .pupils, decimals: 1, measure: "observedOver",
                    statistic: "residual", about: W.residualAbout
                ).observed(.follows("observed")),
                ResultColumn.remark.observed(.follows("observed")),
            ])
        for row in rows {
            if row.parts.isEmpty { table.add(cells(row)) } else { table.addSum(cells(row)) }
        }
        let disclosure = ObservedDisclosure(rows)
        table.totals = disclosure.totals
        table.differences = disclosure.differences
        return table
    }

    private func cells(_ row: Row) -> [ResultCell] {
        let scenario = study.scenario
        let school =
            row.school.map { PlanCells.school(scenario.schools[$0]) }
            ?? .named("all", W.countedSchools)
        return [
            .text(scenario.years[row.year].label), school, .text(row.grades),
            MonitoringTables.date(scenario.observation.dates[row.date]),
            .text(MeasureCatalog.hours(scenario.observation.thresholdHours[row.limit])),
        ] + MonitoringTables.cells(row.expected) + [
            observed(row.count),
            .number(orNone: row.count.number.map { Double($0) - row.expected.mean }), remark(row),
        ]
    }

    private func observed(_ count: ObservedCount) -> ResultCell {
        switch count {
        case .exactly(let number): .number(Double(number))
        case .between: .hidden
        case .unknown: .none
        }
    }

    private func remark(_ row: Row) -> ResultCell {
        switch position(row) {
        case .above: .word(W.above)
        case .below: .word(W.below)
        case .within, .unknown: .none
        }
    }

    private func position(_ row: Row) -> MonitoringComparison.Position {
        MonitoringComparison.position(of: row.count, row.expected)
    }
}

/// What is told of the comparison, once small counts are hidden.
extension ObservedTable {
    /// For a terminal: the sums, and the counts outside their limits that may be told.
    ///
    /// - Parameter hidden: the table with small counts hidden.
    func inShort(_ hidden: ResultTable) -> ResultTable {
        var table = ResultTable.forReaders(
            "monitoring_observed_in_short", W.observedInShort,
            [
                .words("date", W.date), .words("threshold", W.threshold),
                .words("school", Words.Staffing.school), .words("grades", W.gradesInShort),
                .digits("expected", W.expected), .digits("spread", Words.Run.replications),
                .digits("observed", W.observed), .words("remark", Words.Staffing.remark),
            ])
        let remark = hidden.position(of: "remark")
        let observed = hidden.position(of: "observed")
        for (index, row) in rows.enumerated() {
            let isRemarkable = hidden.rows[index][remark] != .none && hidden.rows[index][remark] != .hidden
            guard !row.parts.isEmpty || isRemarkable else { continue }
            let date = study.scenario.observation.dates[row.date]
            table.add([
                .word(W.day(date.day, month: date.month)), hidden.rows[index][4],
                row.school.map { PlanCells.school(study.scenario.schools[$0]) } ?? .word(W.countedSchools),
                .text(row.grades.replacing("-", with: "–")), .rough(row.expected.mean),
                MonitoringTables.limits(row.expected), MonitoringTables.whole(hidden.rows[index][observed]),
                hidden.rows[index][remark],
            ])
        }
        return table
    }

    /// How many counts were compared, how many lie outside, and how many would by chance. Counts that are not told are
    /// not compared either, so that nothing can be learnt of them.
    func sentence(_ hidden: ResultTable) -> LocalizedText {
        let needed = MonitoringComparison.replicationsMin
        guard study.replications >= needed else {
            return W.tooFewSimulations(study.replications, needed: needed)
        }
        let observed = hidden.position(of: "observed")
        let compared = comparison.cells.indices.filter { index in
            let cell = comparison.cells[index]
            let isKeptBackHere = cell.observed.count.number != nil && hidden.rows[index][observed] == .hidden
            return !isKeptBackHere && cell.position != .unknown
        }
        let outside = compared.count { comparison.cells[$0].position != .within }
        let chance = comparison.outsideByChance(compared)
        let keptBack = comparison.cells.indices.count { index in
            comparison.cells[index].observed.count.number != nil && hidden.rows[index][observed] == .hidden
        }
        let untold = keptBack > 0 ? [W.keptBack(keptBack)] : []
        guard !compared.isEmpty else { return ([W.nothingCompared] + untold).joined(by: " ") }
        let verdict = Double(outside) > chance.q95 ? W.moreThanChance : W.asByChance
        let told = W.compared(
            compared.count, outside: outside, chance: { $0.rough(ResultNumber.rounded(chance.mean)) },
            most: Int(chance.q95))
        return ([told, verdict] + untold).joined(by: " ")
    }
}
