import Experiments
import FoundationEssentials
import GRDB
import Localization
import SchoolDomain

// What is told of the runs in a store.
extension RunStore {
    /// All runs with their files, the oldest first; without plugins and sessions.
    public func runs() throws(StoreFault) -> [StoredRun] {
        try access { queue in
            try queue.read { database in
                var files: [Int64: [StoredRun.File]] = [:]
                let rows = try Row.fetchCursor(
                    database, sql: "SELECT run, path, digest FROM run_document ORDER BY run, position")
                while let row = try rows.next() {
                    files[row[0], default: []].append(StoredRun.File(path: row[1], digest: row[2]))
                }
                return try Row.fetchAll(database, sql: Self.selection + " ORDER BY run.id").map { row in
                    var run = Self.run(row)
                    run.files = files[run.id] ?? []
                    return run
                }
            }
        }
    }

    /// The run of that number or label, with everything about it; `nil`: there is none.
    public func run(named name: String) throws(StoreFault) -> StoredRun? {
        try access { queue in
            try queue.read { database in
                let found = try Row.fetchOne(
                    database,
                    sql: Self.selection + " WHERE run.id = ? OR run.label = ? ORDER BY run.label = ? DESC",
                    arguments: [Int64(name), name, name])
                guard let found else { return nil }
                return try Self.filled(Self.run(found), database)
            }
        }
    }

    /// The measures of a run, in the order of its values.
    public func measures(of run: StoredRun) throws(StoreFault) -> [StoredMeasure] {
        let sql = """
            SELECT measure.kind, scope, unit, better, kind.fi, kind.sv, kind.en, least, most
            FROM measure
            JOIN kind ON kind.id = measure.kind
            WHERE measure_set = (SELECT measure_set FROM run WHERE id = ?) ORDER BY position
            """
        return try access { queue in
            try queue.read { database in
                try Row.fetchAll(database, sql: sql, arguments: [run.id]).map { row in
                    let (least, most): (Double?, Double?) = (row[7], row[8])
                    return StoredMeasure(
                        kind: row[0], name: Self.words(row, 4), scope: row[1],
                        unit: MeasureUnit(rawValue: row[2]), better: Preference(rawValue: row[3]) ?? .neither,
                        possible: (least ?? -.infinity)...max(most ?? .infinity, least ?? -.infinity))
                }
            }
        }
    }

    /// Finished replications of a run by number; those that are not as they were written are left out.
    public func outcomes(of run: StoredRun) throws(StoreFault) -> [Int: Experiment.Outcome] {
        try access { queue in
            try queue.read { try Self.outcomes(run.id, below: Int.max, $0) }.compactMapValues(
                OutcomeBytes.read)
        }
    }

    /// Every value of a run's scenario, with where it stood.
    public func inputs(of run: StoredRun) throws(StoreFault) -> [ScenarioInput] {
        let bytes: [UInt8]? = try access { queue in
            try queue.read { database in
                try Data.fetchOne(database, sql: "SELECT inputs FROM run WHERE id = ?", arguments: [run.id])
                    .map { [UInt8]($0) }
            }
        }
        guard let bytes, let inputs = StoredInputs.read(bytes) else { throw .damaged("inputs of \(run.id)") }
        return inputs
    }

    private static let selection = """
        SELECT run.id, label, path, fi, sv, en, seed, years, changes, version, build, begun, used,
            measure_set.count,
            (SELECT COUNT(*) FROM replication WHERE replication.run = run.id),
            (SELECT TOTAL(seconds) FROM session WHERE session.run = run.id), origin, first_years
        FROM run JOIN measure_set ON measure_set.id = run.measure_set
        """

    /// A text in the three languages, Finnish in that column and the others behind it.
    private static func words(_ row: Row, _ first: Int) -> LocalizedText {
        let texts: [Language: String] = [.fi: row[first], .sv: row[first + 1], .en: row[first + 2]]
        return LocalizedText { texts[$0] ?? "" }
    }

    private static func run(_ row: Row) -> StoredRun {
        let (seed, changes): (String, String) = (row[6], row[8])
        return StoredRun(
            id: row[0], label: row[1], path: row[2], name: words(row, 3),
            seed: UInt64(seed) ?? 0, years: row[7], changes: changes.split(separator: "\n").map(String.init),
            version: row[9], build: row[10], origin: row[16], firstYears: row[17],
            replications: row[14], measures: row[13], begun: row[11],
            used: row[12], seconds: row[15])
    }

    private static func filled(_ run: StoredRun, _ database: Database) throws -> StoredRun {
        var run = run
        func rows(_ table: String, _ columns: String, _ order: String) throws -> [Row] {
            try Row.fetchAll(
                database, sql: "SELECT \(columns) FROM \(table) WHERE run = ? ORDER BY \(order)",
                arguments: [run.id])
        }
        run.files = try rows("run_document", "path, digest", "position").map {
            StoredRun.File(path: $0[0], digest: $0[1])
        }
        run.plugins = try rows("plugin", "name, plugin, version, digest", "position").map {
            StoredRun.Plugin(name: $0[0], plugin: $0[1], version: $0[2], digest: $0[3])
        }
        run.sessions = try rows("session", "begun, seconds, threads, replications, machine", "id").map {
            StoredRun.Session(
                begun: $0[0], seconds: $0[1], threads: $0[2], replications: $0[3], machine: $0[4])
        }
        return run
    }
}
