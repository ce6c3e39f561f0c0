import Localization
import SchoolDomain

/// A table that may stand in a CSV file: where in the scenario, and what its columns mean.
struct TableLayout {
    struct Column: Sendable {
        /// What cells hold, where it bears on how people write them.
        enum Content: Sendable { case text, number, truth, list }

        let header: String
        let isRequired: Bool
        /// Keys from the row's mapping to the value; empty when the row *is* the value.
        let keys: [String]
        var content = Content.text

        /// Pupils of one grade.
        var grade: Int? { keys.count == 2 ? Int(keys[1]) : nil }
    }

    /// Keys from the root; `*` stands for every item of a list.
    let path: [String]
    let columns: [Column]
    /// A row without the first of these has it made of the second, which must then be there.
    var named: (id: String, name: String)?

    /// Whether its rows are schools with their pupils.
    var isOfSchools: Bool { columns.contains { $0.grade != nil } }
    /// Whether its rows are posts.
    var isOfPosts: Bool { columns.contains { $0.header == "posts" } }

    /// Every table of a scenario.
    static let all = [schools, staff, waitingList, openRequests, openCases, hoursSoFar]

    private static let schools = TableLayout(
        path: ["schools"],
        columns: [
            Column(header: "id", isRequired: false, keys: ["id"]),
            Column(header: "name", isRequired: false, keys: ["name"]),
            Column(header: "continues_to", isRequired: false, keys: ["continuesTo"]),
            Column(header: "area", isRequired: false, keys: ["area"]),
            Column(header: "absence_level", isRequired: false, keys: ["absenceLevel"], content: .number),
        ]
            + Grade.all.map {
                // Not every municipality keeps those before grade 1 in its list of schools.
                Column(
                    header: "g\($0)", isRequired: (1...Grade.lastOfBasic).contains($0),
                    keys: ["pupilsByGrade", "\($0)"], content: .number)
            }, named: ("id", "name"))

    private static let staff = TableLayout(
        path: ["staff"],
        columns: [
            Column(header: "role", isRequired: true, keys: ["role"]),
            Column(header: "schools", isRequired: true, keys: ["schools"], content: .list),
            Column(header: "posts", isRequired: true, keys: ["posts"], content: .number),
            Column(header: "also", isRequired: false, keys: ["also"], content: .list),
            Column(header: "travel", isRequired: false, keys: ["travel"], content: .number),
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
            Column(header: "urgent", isRequired: false, keys: ["urgent"], content: .truth),
            Column(header: "count", isRequired: false, keys: ["count"], content: .number),
        ])

    private static let openCases = TableLayout(
        path: ["firstDay", "cases"],
        columns: [
            Column(header: "step", isRequired: true, keys: ["step"]),
            Column(header: "school", isRequired: false, keys: ["school"]),
            Column(header: "since", isRequired: true, keys: ["since"]),
            Column(header: "count", isRequired: false, keys: ["count"], content: .number),
        ])

    private static let hoursSoFar = TableLayout(
        path: ["firstDay", "hours"],
        columns: [
            Column(header: "school", isRequired: false, keys: ["school"]),
            Column(header: "grades", isRequired: false, keys: ["grades"]),
            Column(header: "hours", isRequired: true, keys: ["hours"], content: .number),
            Column(header: "count", isRequired: false, keys: ["count"], content: .number),
        ])
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
