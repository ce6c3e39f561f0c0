import Localization
import SchoolDomain

/// A table that may stand in a CSV file: where in the scenario, and what its columns mean.
struct TableLayout {
    struct Column {
        let header: String
        let isRequired: Bool
        /// Keys from the row's mapping to the value; empty when the row *is* the value.
        let keys: [String]
        /// `+` parts a list in one cell.
        var isList = false
    }

    /// Keys from the root; `*` stands for every item of a list.
    let path: [String]
    let columns: [Column]

    /// Every table of a scenario.
    static let all = [schools, staff, waitingList, openRequests, openCases, hoursSoFar]

    private static let schools = TableLayout(
        path: ["schools"],
        columns: [
            Column(header: "id", isRequired: true, keys: ["id"]),
            Column(header: "name", isRequired: true, keys: ["name"]),
            Column(header: "continues_to", isRequired: false, keys: ["continuesTo"]),
        ]
            + Grade.all.map { Column(header: "g\($0)", isRequired: true, keys: ["pupilsByGrade", "\($0)"]) })

    private static let staff = TableLayout(
        path: ["staff"],
        columns: [
            Column(header: "role", isRequired: true, keys: ["role"]),
            Column(header: "schools", isRequired: true, keys: ["schools"], isList: true),
            Column(header: "posts", isRequired: true, keys: ["posts"]),
            Column(header: "also", isRequired: false, keys: ["also"], isList: true),
            Column(header: "travel", isRequired: false, keys: ["travel"]),
            Column(header: "from", isRequired: false, keys: ["from"]),
            Column(header: "to", isRequired: false, keys: ["to"]),
        ])

    private static let waitingList = TableLayout(
        path: ["classes", "*", "waitingList"], columns: [Column(header: "since", isRequired: true, keys: [])])

    private static let openRequests = TableLayout(
        path: ["firstDay", "requests"],
        columns: [
            Column(header: "role", isRequired: true, keys: ["role"]),
            Column(header: "school", isRequired: true, keys: ["school"]),
            Column(header: "since", isRequired: true, keys: ["since"]),
            Column(header: "urgent", isRequired: false, keys: ["urgent"]),
            Column(header: "count", isRequired: false, keys: ["count"]),
        ])

    private static let openCases = TableLayout(
        path: ["firstDay", "cases"],
        columns: [
            Column(header: "step", isRequired: true, keys: ["step"]),
            Column(header: "school", isRequired: false, keys: ["school"]),
            Column(header: "since", isRequired: true, keys: ["since"]),
            Column(header: "count", isRequired: false, keys: ["count"]),
        ])

    private static let hoursSoFar = TableLayout(
        path: ["firstDay", "hours"],
        columns: [
            Column(header: "school", isRequired: false, keys: ["school"]),
            Column(header: "grades", isRequired: false, keys: ["grades"]),
            Column(header: "hours", isRequired: true, keys: ["hours"]),
            Column(header: "count", isRequired: false, keys: ["count"]),
        ])

    /// The rows as list items of a scenario; reports whatever is wrong with the table.
    func items(of csv: CSVText, in source: SourceText, layer: Int, report: (Fault) -> Void) -> [LocatedNode]?
    {
        csv.faults.forEach(report)
        guard let header = csv.rows.first else {
            report(
                Fault(
                    Words.Fault.isEmpty(source.path), at: source.place(line: 1, column: 1), remedy: headerHelp
                ))
            return nil
        }
        guard let chosen = match(header, in: source, report: report), csv.faults.isEmpty else { return nil }
        var items: [LocatedNode] = []
        for row in csv.rows.dropFirst() {
            if row.count == header.count {
                items.append(item(row, chosen, layer: layer))
            } else {
                let message = Words.Fault.fields(row.count, header: header.count)
                report(Fault(message, at: row[0].place))
            }
        }
        return items
    }

    private var headerHelp: LocalizedText {
        Words.Fault.headerNames(columns.map(\.header).joined(separator: ","))
    }

    /// The column of each header cell; `nil` when the header is wrong.
    private func match(_ header: [CSVText.Cell], in source: SourceText, report: (Fault) -> Void) -> [Column]?
    {
        var chosen: [Column] = []
        var isRight = true
        for cell in header {
            if let column = columns.first(where: { $0.header == cell.text }) {
                if chosen.contains(where: { $0.header == column.header }) {
                    report(Fault(Words.Fault.columnTwice(cell.text), at: cell.place))
                    isRight = false
                }
                chosen.append(column)
            } else {
                let free = columns.map(\.header).filter { name in !header.contains { $0.text == name } }
                let guess = Spelling.closest(to: cell.text, among: free)
                report(
                    Fault(
                        Words.Fault.unknownColumn(shortened(cell.text)), at: cell.place,
                        remedy: guess.map(Words.Fault.didYouMean) ?? headerHelp))
                isRight = false
            }
        }
        let missing = columns.filter { column in
            column.isRequired && !chosen.contains { $0.header == column.header }
        }
        // A misspelled column is reported once, as misspelled.
        if !missing.isEmpty, isRight {
            let message = Words.Fault.noColumns(missing.map(\.header))
            report(Fault(message, at: header[0].place, remedy: headerHelp))
            isRight = false
        }
        return isRight ? chosen : nil
    }

    private func item(_ row: [CSVText.Cell], _ chosen: [Column], layer: Int) -> LocatedNode {
        if chosen.count == 1, chosen[0].keys.isEmpty {
            return LocatedNode(.scalar(row[0].text), at: row[0].place, layer: layer)
        }
        var root = LocatedNode(.mapping([]), at: row[0].place, layer: layer)
        for (cell, column) in zip(row, chosen) where !cell.text.isEmpty || column.isRequired {
            // An empty number of pupils is none.
            let text = cell.text.isEmpty && column.keys.count == 2 ? "0" : cell.text
            var value = LocatedNode(.scalar(text), at: cell.place, layer: layer)
            if column.isList, text != "all" {
                let parts = text.split(separator: "+").map {
                    LocatedNode(.scalar(trimmed($0)), at: cell.place, layer: layer)
                }
                value.content = .list(parts)
            }
            root.set(value, at: column.keys, keyPlace: cell.place)
        }
        return root
    }
}

extension LocatedNode {
    /// Puts a value under these keys, making mappings on the way.
    mutating func set(_ value: LocatedNode, at keys: [String], keyPlace: Diagnostic.Place) {
        guard let key = keys.first else {
            self = value
            return
        }
        var entries = entries ?? []
        let index = entries.firstIndex { $0.key == key } ?? entries.count
        if index == entries.count {
            let empty = LocatedNode(.mapping([]), at: keyPlace, layer: value.layer)
            entries.append(Entry(key: key, keyPlace: keyPlace, value: empty))
        }
        entries[index].value.set(value, at: Array(keys.dropFirst()), keyPlace: keyPlace)
        entries[index].keyPlace = keyPlace
        content = .mapping(entries)
    }
}
