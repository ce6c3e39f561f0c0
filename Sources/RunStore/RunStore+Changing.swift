import GRDB

// What people change about the runs in a store.
extension RunStore {
    /// Calls a run something; `nil`: nothing.
    ///
    /// - Precondition: no other run has the label (`run(named:)`).
    public func label(_ run: StoredRun, _ label: String?) throws(StoreFault) {
        try access { queue in
            try queue.write {
                try $0.execute(sql: "UPDATE run SET label = ? WHERE id = ?", arguments: [label, run.id])
            }
        }
    }

    /// Runs without a label that answered nothing for so many days.
    public func unused(forDays days: Int) throws(StoreFault) -> [Int64] {
        try access { queue in
            try queue.read {
                try Int64.fetchAll(
                    $0,
                    sql: """
                        SELECT id FROM run WHERE label IS NULL
                        AND julianday('now') - julianday(used) >= ? ORDER BY id
                        """, arguments: [days])
            }
        }
    }

    /// Removes runs with all that only they need, and gives the room back to the disk.
    public func remove(_ runs: [Int64]) throws(StoreFault) {
        try access { queue in
            try queue.write { database in
                for run in runs {
                    try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [run])
                }
                try database.execute(
                    sql: """
                        DELETE FROM document WHERE digest NOT IN (SELECT digest FROM run_document);
                        DELETE FROM measure_set WHERE id NOT IN (SELECT measure_set FROM run);
                        """)
            }
            try queue.vacuum()
        }
    }

    /// Says that a run has answered something just now.
    func touch(_ run: Int64, _ database: Database) throws {
        try database.execute(
            sql: "UPDATE run SET used = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ?", arguments: [run])
    }
}
