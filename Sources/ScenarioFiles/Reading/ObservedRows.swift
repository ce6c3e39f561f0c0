import Localization
import SchoolDomain

/// Turns the rows of a table of observed counts into counts of a scenario's schools.
struct ObservedRows {
    let header: TableHeader
    let scenario: Scenario
    let session: ReadingSession
    /// Rows with a count, in their order.
    private(set) var counts: [MonitoringCount] = []
    /// Of each count, where its row stands.
    private var places: [Diagnostic.Place] = []
    private var totalsTold = false

    init(header: TableHeader, scenario: Scenario, session: ReadingSession) {
        (self.header, self.scenario, self.session) = (header, scenario, session)
    }

    /// Reads a row; one whose count is not filled in says nothing.
    mutating func add(_ row: [CSVText.Cell]) {
        guard let observed = cell("observed", row), !observed.text.isEmpty else { return }
        let isTotal =
            TableTotals.isNamed(row, header)
            || cell("school", row).map { ColumnNames.isWhole($0.text) } == true
        guard !isTotal else { return remarkOnTotal(row) }
        let year = year(row)
        let school = school(row)
        let grades = grades(row)
        let date = position(row, "date", of: dates, Words.Fault.notObservedDate) { text in
            let day = DateText.monthDay(text) ?? DateText.date(text).flatMap(Self.monthDay)
            return day.flatMap { scenario.observation.dates.firstIndex(of: $0) }
        }
        let limit = position(row, "threshold", of: limits, Words.Fault.notObservedThreshold) { text in
            guard let quantity = Quantity(text),
                ["", "h", "t", "tuntia", "timmar", "hours"].contains(quantity.unit)
            else { return nil }
            return scenario.observation.thresholdHours.firstIndex(of: quantity.value)
        }
        guard let count = count(observed), let year, let school, let grades, let date, let limit else {
            return
        }
        let new = MonitoringCount(
            year: year, school: school, grades: grades, date: date, limit: limit, count: count)
        guard !isTwice(new, row) else { return }
        counts.append(new)
        places.append(row[0].place)
    }

    private func cell(_ name: String, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        header.columns.firstIndex { $0?.header == name }
            .flatMap { row.indices.contains($0) ? row[$0] : nil }
    }

    /// The named cell, or an error that it is not there.
    private func needed(_ name: String, _ row: [CSVText.Cell]) -> CSVText.Cell? {
        if let cell = cell(name, row), !cell.text.isEmpty { return cell }
        session.report(Fault(Words.Fault.emptyButNeeded(name), at: (cell(name, row) ?? row[0]).place))
        return nil
    }

    /// The school year; without one it is the scenario's first.
    private func year(_ row: [CSVText.Cell]) -> Int? {
        guard let cell = cell("year", row), !cell.text.isEmpty else { return 0 }
        let label = Self.dashed(cell.text)
        if let year = scenario.years.firstIndex(where: { $0.label == label }) { return year }
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
                Words.Fault.notGrade(shortened(cell.text), in: "grades"), at: cell.place,
                remedy: DateText.monthDay(cell.text) == nil && DateText.date(cell.text) == nil
                    ? Words.Fault.writeGrade : Words.Fault.gradesBecameDate))
        return nil
    }

    private func position(
        _ row: [CSVText.Cell], _ name: String, of known: [String],
        _ message: (String, LocalizedText) -> LocalizedText, _ find: (String) -> Int?
    ) -> Int? {
        guard let cell = needed(name, row) else { return nil }
        if let found = find(Self.dashed(cell.text)) { return found }
        session.report(
            Fault(message(shortened(cell.text), Words.Fault.quoted(known)), at: cell.place))
        return nil
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
    /// Numbers below this are kept back.
    private static let smallestTold = 5

    private func keptBack(_ text: String) -> ObservedCount? {
        switch StatisticalMark(text) {
        case .hidden: Self.bounds(text)
        case .unavailable, .notApplicable: .unknown
        case StatisticalMark.none?: .exactly(0)
        case .failed, nil: nil
        }
    }

    /// `<5` is 0 to 4, `≤4` and `1-4` as they say; a star is 0 to 4.
    private static func bounds(_ text: String) -> ObservedCount? {
        let sign = dashed(text.filter { !$0.isWhitespace })
        let numbers = sign.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        switch (sign.first, numbers.count) {
        case (_, 0): return .between(0, smallestTold - 1)
        case ("<", 1) where !sign.hasPrefix("<="): return numbers[0] > 0 ? .between(0, numbers[0] - 1) : nil
        case ("<", 1), ("≤", 1): return .between(0, numbers[0])
        case (_, 2): return numbers[0] <= numbers[1] ? .between(numbers[0], numbers[1]) : nil
        default: return nil
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
