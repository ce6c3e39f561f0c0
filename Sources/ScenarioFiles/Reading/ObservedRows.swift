import Localization
import SchoolDomain

/// Turns the rows of a table of observed counts into counts of a scenario's schools.
struct ObservedRows {
    let header: TableHeader
    let pupils: ObservedPupils
    let session: ReadingSession
    /// Rows with a count, in their order.
    private(set) var counts: [MonitoringCount] = []
    /// Of each count, where it stands.
    private var places: [Diagnostic.Place] = []
    private var totalsTold = false

    init(header: TableHeader, pupils: ObservedPupils, session: ReadingSession) {
        (self.header, self.pupils, self.session) = (header, pupils, session)
    }

    private var scenario: Scenario { pupils.scenario }

    /// Reads a row; one whose count is not filled in says nothing.
    mutating func add(_ row: [CSVText.Cell]) {
        guard let observed = cell("observed", row), !observed.text.isEmpty else { return }
        let isTotal =
            TableTotals.isNamed(row, header)
            || cell("school", row).map { ColumnNames.isWhole($0.text) } == true
        guard !isTotal else { return remarkOnTotal(row) }
        let label = year(row)
        let school = school(row)
        let grades = grades(row)
        let date = date(row)
        let limit = limit(row)
        guard let count = count(observed), let label, let school, let grades, let date, let limit,
            let year = year(of: date, label, row)
        else { return }
        let new = MonitoringCount(
            year: year, school: school, grades: grades, date: date.position, limit: limit, count: count)
        guard isPossible(new, observed, row), !isTwice(new, row) else { return }
        counts.append(new)
        places.append(observed.place)
    }

    /// Reports counts over a threshold that are more than those of the same pupils over a lower one.
    func compareThresholds() {
        for fall in pupils.falls(counts) {
            let (higher, lower) = (counts[fall.higher], counts[fall.lower])
            session.report(
                Fault(
                    Words.Fault.moreOverHigher(
                        fall.count, over: limits[higher.limit], than: fall.most, over: limits[lower.limit],
                        line: places[fall.lower].line),
                    at: places[fall.higher], remedy: Words.Fault.whoIsOverHigher))
        }
    }

    private func cell(_ name: String, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        header.columns.firstIndex { $0?.header == name }
            .flatMap { row.indices.contains($0) ? row[$0] : nil }
    }

    /// The named cell, or an error that it is not there.
    private func needed(_ name: String, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        if let cell = cell(name, row), !cell.text.isEmpty { return cell }
        session.report(
            Fault(Words.Fault.emptyButNeeded(header.title(name)), at: (cell(name, row) ?? row[0]).place))
        return nil
    }

    /// What a row says of its school year.
    private enum YearCell {
        case empty
        case year(Int)
    }

    private func year(_ row: [CSVText.Cell]) -> YearCell? {
        guard let cell = cell("year", row), !cell.text.isEmpty else { return .empty }
        let label = Self.dashed(cell.text)
        if let year = scenario.years.firstIndex(where: { $0.label == label }) { return .year(year) }
        let known = Words.Fault.quoted(scenario.years.map(\.label))
        session.report(
            Fault(Words.Fault.notSchoolYear(shortened(cell.text), known), at: cell.place))
        return nil
    }

    private func school(_ row: [CSVText.Cell]) -> Int? {
        guard let cell = needed("school", row) else { return nil }
        let text = cell.text.lowercased()
        if let school = scenario.schools.firstIndex(where: { $0.id.lowercased() == text }) { return school }
        let named = scenario.schools.indices.filter { scenario.schools[$0].name.lowercased() == text }
        if named.count == 1 { return named[0] }
        let names = scenario.schools.flatMap { [$0.id, $0.name] }
        session.report(
            Fault(
                Words.Fault.notObservedSchool(shortened(cell.text)), at: cell.place,
                remedy: Spelling.closest(to: cell.text, among: names).map(Words.Fault.didYouMean)))
        return nil
    }

    /// `7`, `7-9`, `7. lk`, `esiopetus`.
    private func grades(_ row: [CSVText.Cell]) -> ClosedRange<Int>? {
        guard let cell = needed("grades", row) else { return nil }
        if let range = gradeRange(cell.text) { return range }
        if let grade = ColumnNames.grade(cell.text) { return grade...grade }
        session.report(
            Fault(
                Words.Fault.notGrade(shortened(cell.text), in: header.title("grades")), at: cell.place,
                remedy: DateText.monthDay(cell.text) == nil && DateText.date(cell.text) == nil
                    ? Words.Fault.writeGrade : Words.Fault.gradesBecameDate))
        return nil
    }

    /// One of the observation dates, with the calendar year where the row gives it.
    private struct RowDate {
        let position: Int
        let full: CalendarDate?
        let cell: CSVText.Cell
    }

    private func date(_ row: [CSVText.Cell]) -> RowDate? {
        guard let cell = needed("date", row) else { return nil }
        let text = Self.dashed(cell.text)
        let full = DateText.date(text)
        let day = full.flatMap(Self.monthDay) ?? DateText.monthDay(text)
        if let position = day.flatMap({ scenario.observation.dates.firstIndex(of: $0) }) {
            return RowDate(position: position, full: full, cell: cell)
        }
        let known = Words.Fault.quoted(dates)
        session.report(Fault(Words.Fault.notObservedDate(shortened(cell.text), known), at: cell.place))
        return nil
    }

    private func limit(_ row: [CSVText.Cell]) -> Int? {
        guard let cell = needed("threshold", row) else { return nil }
        if let quantity = Quantity(Self.dashed(cell.text)),
            ["", "h", "t", "tuntia", "timmar", "hours"].contains(quantity.unit),
            let limit = scenario.observation.thresholdHours.firstIndex(of: quantity.value)
        {
            return limit
        }
        let known = Words.Fault.quoted(limits)
        session.report(Fault(Words.Fault.notObservedThreshold(shortened(cell.text), known), at: cell.place))
        return nil
    }

    /// The school year of a row: as its date has it, as it says, or the scenario's first.
    private func year(of date: RowDate, _ said: YearCell, _ row: [CSVText.Cell]) -> Int? {
        guard let full = date.full else {
            if case .year(let year) = said { return year }
            return 0
        }
        let typed = shortened(date.cell.text)
        guard let year = scenario.years.indices.first(where: { pupils.date(date.position, in: $0) == full })
        else {
            let dates = scenario.years.indices.compactMap { pupils.date(date.position, in: $0)?.description }
            session.report(
                Fault(Words.Fault.notDateOfYears(typed, Words.Fault.quoted(dates)), at: date.cell.place))
            return nil
        }
        guard case .year(let other) = said, other != year else { return year }
        let labels = scenario.years.map(\.label)
        session.report(
            Fault(
                Words.Fault.dateOfOtherYear(typed, labels[year], notOf: labels[other]), at: date.cell.place))
        return nil
    }

    /// Whether the school has such pupils, and as many; reports it where not.
    private func isPossible(_ new: MonitoringCount, _ observed: CSVText.Cell, _ row: [CSVText.Cell]) -> Bool {
        guard let most = pupils.most(new), new.count.least > 0 else { return true }
        let year = scenario.years[new.year].label
        guard most > 0 else {
            let school = scenario.schools[new.school]
            let fault = Words.Fault.gradesNotInSchool(school.name, new.grades.typed, year)
            session.report(Fault(fault, at: (cell("grades", row) ?? row[0]).place))
            return false
        }
        guard new.count.least > most else { return true }
        let fault = Words.Fault.moreThanPupils(shortened(observed.text), pupils.expected(new), most: most)
        session.report(Fault(fault, at: observed.place))
        return false
    }

    private var dates: [String] { scenario.observation.dates.map(\.typed) }
    private var limits: [String] {
        scenario.observation.thresholdHours.map { $0 == $0.rounded() ? "\(Int($0)) h" : "\($0) h" }
    }

    private static func monthDay(_ date: CalendarDate) -> MonthDay? {
        MonthDay(month: date.parts.month, day: date.parts.day)
    }

    /// With the dash that identifiers have: spreadsheets and the Finnish dialect write a longer one.
    private static func dashed(_ text: String) -> String {
        text.replacing("–", with: "-").replacing("—", with: "-")
    }

    /// A count, or what statistics write where it is kept back or not known.
    private func count(_ cell: CSVText.Cell) -> ObservedCount? {
        if let quantity = Quantity(cell.text), quantity.unit.isEmpty || quantity.unit == "kpl" {
            let number = Int(exactly: quantity.value)
            if let number, (0...Self.mostPupils).contains(number) { return .exactly(number) }
        } else if let kept = keptBack(cell.text) {
            return kept
        }
        session.report(
            Fault(
                Words.Fault.notObservedCount(shortened(cell.text)), at: cell.place,
                remedy: Words.Fault.writeObservedCount))
        return nil
    }

    /// As many as a run has room for.
    private static let mostPupils = 10_000_000

    private func keptBack(_ text: String) -> ObservedCount? {
        switch StatisticalMark(Self.dashed(text)) {
        case .hidden:
            StatisticalMark.bounds(Self.dashed(text)).map { .between($0.lowerBound, $0.upperBound) }
        case .unavailable, .notApplicable: .unknown
        case StatisticalMark.none?: .exactly(0)
        case .failed, nil: nil
        }
    }

    /// Whether pupils of the row are counted in a row before, which is reported.
    private func isTwice(_ new: MonitoringCount, _ row: [CSVText.Cell]) -> Bool {
        let earlier = counts.firstIndex {
            ($0.year, $0.school, $0.date, $0.limit) == (new.year, new.school, new.date, new.limit)
                && $0.grades.overlaps(new.grades)
        }
        guard let earlier else { return false }
        session.report(Fault(Words.Fault.countedTwice(line: places[earlier].line), at: row[0].place))
        return true
    }

    /// A row that adds up others is left out: sums are made from the rows.
    private mutating func remarkOnTotal(_ row: [CSVText.Cell]) {
        guard !totalsTold else { return }
        totalsTold = true
        session.report(Diagnostic(.note, Words.Fault.totalsLeftOut, at: row[0].place))
    }
}
