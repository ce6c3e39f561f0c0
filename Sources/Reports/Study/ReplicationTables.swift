import Experiments
import Localization
import SchoolDomain
import Tables

/// The values of single replications, for whoever goes on reckoning with them: to bootstrap, to correlate, to fit an
/// emulator.
enum ReplicationTables {
    private typealias W = Words.Unknowns

    /// More columns no database of SQLite has room for (2,000, of which others are keys).
    static let columnsMax = 1_900

    /// A row for each value, then, where they have room, a row for each replication with a column for each measure.
    static func all(_ study: Study) -> [ResultTable] {
        guard study.tellsReplications else { return [] }
        let measures = columns(study)
        return [long(study)] + (measures.count <= columnsMax ? [wide(study, measures)] : [])
    }

    private static var keys: [ResultColumn] {
        [
            StudyTables.scenarioColumn, .key("replication", W.replication, about: W.replicationAbout),
        ]
    }

    private static func keys(_ part: Study.Part, _ number: Int) -> [ResultCell] {
        [.named(part.id, part.result.scenario.name), .text("\(number)")]
    }

    private static func long(_ study: Study) -> ResultTable {
        let scopes = StudyTables.scopeKeys(study)
        var table = ResultTable(
            "replication_values", title: Words.Replications.values, note: Words.Replications.valuesNote,
            columns: keys + StudyTables.rowColumns(scopes) + [
                .statistic("value", W.value, about: Words.Replications.valueAbout)
            ])
        table.audience = .namedToReaders
        for part in study.parts {
            let (result, places) = (part.result, study.places(of: part.result.measures))
            let rows = places.map { place in
                StudyTables.rowCells(result.measures[place], scopes, result.scenario)
            }
            for (number, values) in result.values.enumerated() {
                for (place, row) in zip(places, rows) {
                    table.add(keys(part, number) + row + [.number(orNone: values[place])])
                }
            }
        }
        return table
    }

    /// Measures that any scenario has, each once, in the order in which they are met.
    private static func columns(_ study: Study) -> [Measure] {
        var known: Set<MeasureChoice> = []
        return study.parts.flatMap { part in
            study.places(of: part.result.measures).map { part.result.measures[$0] }
        }.filter { known.insert(MeasureChoice($0)).inserted }
    }

    private static func wide(_ study: Study, _ measures: [Measure]) -> ResultTable {
        let ids = uniqueNames(measures)
        let scenario = study.parts[0].result.scenario
        var table = ResultTable(
            "replications", title: Words.Replications.wide, note: Words.Replications.wideNote,
            columns: keys
                + zip(ids, measures).map { id, measure in
                    ResultColumn.value(
                        id, title(measure, scenario),
                        ResultUnit(measure.unit.rawValue, MeasureWords.unit(measure.unit)), decimals: 2,
                        statistic: "value", about: title(measure, scenario))
                })
        table.audience = .namedToReaders
        table.repeatsAnother = true
        for part in study.parts {
            let places = Dictionary(
                part.result.measures.enumerated().map { (MeasureChoice($1), $0) },
                uniquingKeysWith: { first, _ in first })
            let columns = measures.map { places[MeasureChoice($0)] }
            for (number, values) in part.result.values.enumerated() {
                table.add(keys(part, number) + columns.map { .number(orNone: $0.map { values[$0] }) })
            }
        }
        return table
    }

    private static func title(_ measure: Measure, _ scenario: Scenario) -> LocalizedText {
        guard !measure.scope.entries.isEmpty else { return measure.kind.name }
        return Words.labelled(
            measure.kind.name, LocalizedText { MeasureWords.scope(measure.scope, in: scenario, $0) })
    }

    /// In snake case, such as `pupils_over_7_9_50_h`: the kind, then what it is of.
    static func uniqueNames(_ measures: [Measure]) -> [String] {
        var known: Set<String> = ["scenario", "replication"]
        return measures.map { measure in
            let plain = snake(([measure.id] + measure.scope.entries.map(\.value)).joined(separator: " "))
            var (name, number) = (plain, 2)
            while !known.insert(name).inserted {
                name = "\(plain)_\(number)"
                number += 1
            }
            return name
        }
    }

    private static func snake(_ text: String) -> String {
        var name = ""
        for character in text {
            if character.isUppercase && name.last?.isLowercase == true { name += "_" }
            if character.isASCII && (character.isLetter || character.isNumber) {
                name += character.lowercased()
            } else if !name.hasSuffix("_") {
                name += "_"
            }
        }
        return name
    }
}
