import GRDB

// Runs that go to another store.
extension RunStore {
    /// Copies runs to a store that is there or is made: what it has already stays as it is.
    ///
    /// - Law: in any order and however often, the same runs are there in the end, to the bit.
    public func export(_ runs: [StoredRun], to path: String) throws(StoreFault) {
        try RunStore(path: path).close()
        try access { queue in
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "ATTACH DATABASE ? AS target", arguments: [path])
                defer { try? database.execute(sql: "DETACH DATABASE target") }
                try database.inTransaction {
                    for run in runs { try Self.copy(run.id, database) }
                    return .commit
                }
            }
        }
    }

    private static func copy(_ run: Int64, _ database: Database) throws {
        for sql in parts { try database.execute(sql: sql, arguments: ["run": run]) }
    }

    /// Each a statement about the run `:run`; what others have, too, comes first.
    private static let parts: [String] = {
        let there = "(SELECT id FROM target.run WHERE key = (SELECT key FROM main.run WHERE id = :run))"
        let set = "(SELECT measure_set FROM main.run WHERE id = :run)"
        func copied(_ table: String, _ columns: String, _ condition: String = "") -> String {
            """
            INSERT OR IGNORE INTO target.\(table) (run, \(columns))
            SELECT \(there), \(columns) FROM main.\(table) WHERE run = :run \(condition)
            """
        }
        return [
            "INSERT OR IGNORE INTO target.kind SELECT * FROM main.kind WHERE :run IS NOT NULL",
            """
            INSERT OR IGNORE INTO target.measure_set (digest, count)
            SELECT digest, count FROM main.measure_set WHERE id = \(set)
            """,
            """
            INSERT OR IGNORE INTO target.measure
            SELECT (SELECT id FROM target.measure_set WHERE digest = (
                SELECT digest FROM main.measure_set WHERE id = \(set))),
                position, kind, scope, unit, better, least, most
            FROM main.measure WHERE measure_set = \(set)
            """,
            """
            INSERT OR IGNORE INTO target.document SELECT * FROM main.document
            WHERE digest IN (SELECT digest FROM main.run_document WHERE run = :run)
            """,
            """
            INSERT OR IGNORE INTO target.run (
                key, label, path, fi, sv, en, seed, years, origin, changes, first_years, version, build,
                interventions, measure_set, inputs, begun, used)
            SELECT key,
                CASE WHEN label IN (SELECT label FROM target.run) THEN NULL ELSE label END,
                path, fi, sv, en, seed, years, origin, changes, first_years, version, build, interventions,
                (SELECT id FROM target.measure_set WHERE digest = (
                    SELECT digest FROM main.measure_set WHERE id = \(set))),
                inputs, begun, used
            FROM main.run WHERE id = :run
            """,
            copied("run_document", "position, path, digest"),
            copied("plugin", "position, name, plugin, version, way, digest"),
            copied(
                "session", "begun, seconds, threads, replications, machine",
                "AND begun NOT IN (SELECT begun FROM target.session WHERE run = \(there))"),
            copied("replication", "number, outcome"),
        ]
    }()
}
