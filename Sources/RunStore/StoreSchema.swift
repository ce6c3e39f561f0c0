import GRDB

/// How a store is laid out. A step that was ever published is never changed; another follows it.
enum StoreSchema {
    static var migrations: DatabaseMigrator {
        var steps = DatabaseMigrator()
        steps.registerMigration("1 runs") { try $0.execute(sql: runs) }
        return steps
    }

    /// - `run.key` tells one question from any other; see `StoredQuestion`.
    /// - `run.inputs`: see `StoredInputs`; `replication.outcome`: see `OutcomeBytes`.
    /// - Times are in UTC, ISO 8601. A seed is text: few programs read 64 bits.
    private static let runs = """
        CREATE TABLE measure_set (
            id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, count INTEGER NOT NULL);
        CREATE TABLE kind (id TEXT PRIMARY KEY, fi TEXT NOT NULL, sv TEXT NOT NULL, en TEXT NOT NULL);
        CREATE TABLE measure (
            measure_set INTEGER NOT NULL REFERENCES measure_set ON DELETE CASCADE, position INTEGER NOT NULL,
            kind TEXT NOT NULL, scope TEXT NOT NULL, unit TEXT NOT NULL, better TEXT NOT NULL,
            least REAL, most REAL,
            PRIMARY KEY (measure_set, position)) WITHOUT ROWID;
        CREATE TABLE document (digest TEXT PRIMARY KEY, contents BLOB NOT NULL);
        CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, label TEXT UNIQUE,
            path TEXT NOT NULL, fi TEXT NOT NULL, sv TEXT NOT NULL, en TEXT NOT NULL, seed TEXT NOT NULL,
            years INTEGER NOT NULL, origin TEXT NOT NULL, changes TEXT NOT NULL, first_years INTEGER,
            version TEXT NOT NULL, build TEXT NOT NULL, interventions INTEGER NOT NULL,
            measure_set INTEGER NOT NULL REFERENCES measure_set, inputs BLOB NOT NULL,
            begun TEXT NOT NULL, used TEXT NOT NULL);
        CREATE INDEX run_measure_set ON run (measure_set);
        CREATE TABLE run_document (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, position INTEGER NOT NULL,
            path TEXT NOT NULL, digest TEXT NOT NULL REFERENCES document,
            PRIMARY KEY (run, position)) WITHOUT ROWID;
        CREATE INDEX run_document_digest ON run_document (digest);
        CREATE TABLE plugin (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, position INTEGER NOT NULL,
            name TEXT NOT NULL, plugin TEXT NOT NULL, version TEXT NOT NULL, way TEXT NOT NULL, digest TEXT,
            PRIMARY KEY (run, position)) WITHOUT ROWID;
        CREATE TABLE session (
            id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, begun TEXT NOT NULL,
            seconds REAL NOT NULL, threads INTEGER NOT NULL, replications INTEGER NOT NULL,
            machine TEXT NOT NULL);
        CREATE INDEX session_run ON session (run);
        CREATE TABLE replication (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, number INTEGER NOT NULL,
            outcome BLOB NOT NULL);
        CREATE UNIQUE INDEX replication_number ON replication (run, number);
        """
}
