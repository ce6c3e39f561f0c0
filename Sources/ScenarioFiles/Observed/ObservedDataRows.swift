import Localization
import SchoolDomain

/// Turns the rows of a table of observed numbers into numbers of measures.
struct ObservedDataRows {
    let cells: TableCells
    let form: ObservedForm
    let scenario: Scenario
    private(set) var values: [ObservedValue] = []
    /// Bands of days with their pupils, by the grades they are of: shares are known when all rows are read.
    private var bands: [Band] = []
    private var totalsTold = false

    private struct Band {
        let grades: String
        let days: ClosedRange<Int>
        let pupils: Double
        let place: Diagnostic.Place
    }

    init(cells: TableCells, form: ObservedForm, scenario: Scenario) {
        (self.cells, self.form, self.scenario) = (cells, form, scenario)
    }

    mutating func add(_ row: [CSVText.Cell]) {
        guard !TableTotals.isNamed(row, cells.header) else { return remarkOnTotal(row) }
        switch form {
        case .monitoring: break
        case .measures: addMeasure(row)
        case .yearGroups: addYearGroup(row)
        case .dayBands: addBand(row)
        }
    }

    /// Bands become shares of all pupils of their grades, and what cannot be beside other rows is told.
    mutating func finish() {
        for (grades, own) in Dictionary(grouping: bands, by: \.grades).sorted(by: { $0.key < $1.key }) {
            let all = own.reduce(0) { $0 + $1.pupils }
            for band in own where all > 0 {
                add(
                    "shareInDayBand:grades=\(grades),threshold=\(Self.name(band.days))",
                    100 * band.pupils / all, of: all, at: band.place)
            }
        }
        compareThresholds()
    }

    // MARK: - A measure in each row

    private mutating func addMeasure(_ row: [CSVText.Cell]) {
        guard let measure = cells.needed("measure", row), let cell = cells.needed("value", row) else {
            return
        }
        let scope = TableLayout.scopeColumns.compactMap { key in
            cells.filled(key, row).map { "\(key)=\(Self.plain($0.text))" }
        }
        let subject = measure.text + (scope.isEmpty ? "" : ":" + scope.joined(separator: ","))
        guard let range = range(cell, isShare: measure.text.hasPrefix("share")) else { return }
        let pupils = cells.optional("n", row, in: 1...1e9)
        let sd = cells.optional("sd", row, in: 0...1e9) ?? 0
        append(
            ObservedValue(.measure(subject), range, pupils: pupils, sd: sd, at: cell.place), row)
    }

    /// A number, or what statistics write where it is kept back; what is not known at all is no datum.
    private func range(_ cell: CSVText.Cell, isShare: Bool) -> ClosedRange<Double>? {
        if let quantity = Quantity(cell.text) {
            let most = isShare ? 100 : Double.greatestFiniteMagnitude
            guard (0...most).contains(quantity.value) else {
                cells.fault(
                    Words.Fault.numberOutside(shortened(cell.text), cells.header.title("value"), 0...most),
                    at: cell.place)
                return nil
            }
            return quantity.value...quantity.value
        }
        switch StatisticalMark(Self.plain(cell.text)) {
        case .hidden:
            if let bounds = StatisticalMark.bounds(Self.plain(cell.text)) {
                return Double(bounds.lowerBound)...Double(bounds.upperBound)
            }
        case .unavailable, .notApplicable: return nil
        case StatisticalMark.none?: return 0...0
        case .failed, nil: break
        }
        cells.fault(Words.Fault.notObservedNumber(shortened(cell.text)), at: cell.place)
        return nil
    }

    // MARK: - Moments by year group

    private mutating func addYearGroup(_ row: [CSVText.Cell]) {
        guard let group = cells.needed("year_group", row) else { return }
        let digits = group.text.filter { ("0"..."9").contains($0) }
        guard let year = Int(digits), (1...13).contains(year) else {
            return cells.fault(Words.Fault.notYearGroup(shortened(group.text)), at: group.place)
        }
        let pupils = cells.number("enrolments", row, in: 1...1e9)
        let overall = cells.number("overall_pct", row, in: 0...100)
        let share = cells.number("pa10_pct", row, in: 0...100)
        let mean = cells.number("mean_pa10_pct", row, in: 10...100)
        guard let pupils, let overall, let share, let mean else { return }
        let grade = year - 1
        for (subject, value, column) in [
            ("absenceRate:grades=\(grade)", overall, "overall_pct"),
            ("shareAtLeast:grades=\(grade),threshold=10 %", share, "pa10_pct"),
            ("absenceRateAtLeast:grades=\(grade),threshold=10 %", mean, "mean_pa10_pct"),
        ] {
            add(subject, value, of: pupils, at: (cells.cell(column, row) ?? row[0]).place)
        }
    }

    // MARK: - Bands of days

    private mutating func addBand(_ row: [CSVText.Cell]) {
        let from = cells.number("days_from", row, in: 0...366)
        let to = cells.number("days_to", row, in: 0...366)
        let pupils = cells.number("pupils", row, in: 0...1e9)
        guard let grades = grades(row), let from, let to, let pupils else { return }
        let place = (cells.cell("days_from", row) ?? row[0]).place
        guard from <= to, from == from.rounded(), to == to.rounded() else {
            return cells.fault(Words.Fault.bandBackwards, at: place)
        }
        let days = Int(from)...Int(to)
        if let other = bands.first(where: { $0.grades == grades && $0.days.overlaps(days) }) {
            return cells.fault(Words.Fault.bandTwice(line: other.place.line), at: place)
        }
        guard Self.known.contains(Self.name(days)) else {
            return cells.fault(
                Words.Fault.notDayBand(Self.name(days), Words.Fault.quoted(Self.known)), at: place)
        }
        bands.append(Band(grades: grades, days: days, pupils: pupils, place: place))
    }

    /// The bands that are simulated; the last has no end.
    private static let known = ["0-5 d", "6-10 d", "11-15 d", "16-30 d", "31- d"]

    private static func name(_ days: ClosedRange<Int>) -> String {
        days.lowerBound == 31 ? "31- d" : "\(days.lowerBound)-\(days.upperBound) d"
    }

    /// The row's grades, or the only grade that the scenario has.
    private func grades(_ row: [CSVText.Cell]) -> String? {
        if cells.filled("grades", row) != nil { return cells.grades("grades", row)?.typed }
        let own = Grade.all.filter { grade in
            scenario.schools.contains {
                $0.pupilsByGrade.indices.contains(grade) && $0.pupilsByGrade[grade] > 0
            }
        }
        if own.count == 1 { return "\(own[0])" }
        cells.fault(Words.Fault.bandsOfWhichGrade, at: row[0].place)
        return nil
    }

    // MARK: - What holds for all

    private mutating func add(
        _ subject: String, _ value: Double, of pupils: Double, at place: Diagnostic.Place
    ) {
        append(ObservedValue(.measure(subject), value...value, pupils: pupils, at: place), [])
    }

    private mutating func append(_ value: ObservedValue, _ row: [CSVText.Cell]) {
        if let other = values.first(where: { $0.subject == value.subject }) {
            return cells.fault(
                Words.Fault.observedTwice(line: other.place.line), at: row.first?.place ?? value.place)
        }
        values.append(value)
    }

    /// Who is over a higher threshold is over a lower one, too.
    private func compareThresholds() {
        for (place, value) in values.enumerated() {
            guard let (family, threshold) = Self.threshold(of: value) else { continue }
            for other in values[..<place] {
                guard let (otherFamily, otherThreshold) = Self.threshold(of: other), otherFamily == family,
                    otherThreshold != threshold
                else { continue }
                let (higher, lower) = threshold > otherThreshold ? (value, other) : (other, value)
                guard higher.range.lowerBound > lower.range.upperBound else { continue }
                cells.fault(
                    Words.Fault.moreOverHigherValue(line: lower.place.line), at: higher.place,
                    remedy: Words.Fault.whoIsOverHigher)
            }
        }
    }

    /// What a count or share over a threshold is of besides, and the threshold.
    private static func threshold(of value: ObservedValue) -> (String, Double)? {
        guard case .measure(let text) = value.subject,
            ["pupilsOver", "shareOver", "pupilsAtLeast", "shareAtLeast"].contains(where: text.hasPrefix),
            let start = text.range(of: "threshold=")
        else { return nil }
        let rest = text[start.upperBound...]
        let end = rest.firstIndex(of: ",") ?? rest.endIndex
        guard let quantity = Quantity(String(rest[..<end])) else { return nil }
        return (String(text[..<start.lowerBound]) + quantity.unit + String(rest[end...]), quantity.value)
    }

    private static func plain(_ text: String) -> String {
        text.replacing("–", with: "-").replacing("—", with: "-")
    }

    /// A row that adds up others is left out.
    private mutating func remarkOnTotal(_ row: [CSVText.Cell]) {
        guard !totalsTold else { return }
        totalsTold = true
        cells.session.report(Diagnostic(.note, Words.Fault.totalsLeftOut, at: row[0].place))
    }
}
