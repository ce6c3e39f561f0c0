import Experiments
import FoundationEssentials
import GRDB
import PluginKit
import PluginLoading
import SchoolDomain
import SimulationKernel

extension RunStore {
    /// Whether replications that are kept already are taken, or run again.
    public enum Reuse: Sendable {
        case kept, fresh
    }

    /// A run of the store that answers a question, new or begun before.
    ///
    /// - Parameter replications: so many, the first with number 0.
    /// - Throws: what a plugin does not accept, or a `StoreFault`.
    public func begin(
        _ question: StoredQuestion, replications: Int, threads: Int, reuse: Reuse = .kept
    ) throws -> KeptRun {
        let key = question.key
        let found = try access { try $0.read { try Self.run(key, $0) } }
        var run = found
        if run == nil {
            let measures = MeasureCatalog(try Model(question.bound)).measures
            run = try access { try $0.write { try Self.insert(question, key, measures, $0) } }
        }
        guard let run else { throw StoreFault.damaged(path) }
        let known: [Int: [UInt8]] =
            found == nil || reuse == .fresh
            ? [:] : try access { try $0.read { try Self.outcomes(run, below: replications, $0) } }
        return KeptRun(self, run: run, known: known, threads: threads)
    }

    private static func run(_ key: String, _ database: Database) throws -> Int64? {
        try Int64.fetchOne(database, sql: "SELECT id FROM run WHERE key = ?", arguments: [key])
    }

    static func outcomes(_ run: Int64, below count: Int, _ database: Database) throws -> [Int: [UInt8]] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT number, outcome FROM replication WHERE run = ? AND number < ?",
            arguments: [run, count])
        var outcomes: [Int: [UInt8]] = [:]
        while let row = try rows.next() {
            let (number, bytes): (Int, Data) = (row[0], row[1])
            outcomes[number] = [UInt8](bytes)
        }
        return outcomes
    }

    /// - Returns: the run's number; another program may have been first.
    private static func insert(
        _ question: StoredQuestion, _ key: String, _ measures: [Measure], _ database: Database
    ) throws -> Int64? {
        if let run = try run(key, database) { return run }
        let (scenario, origin) = (question.bound.scenario, question.origin)
        let set = try measureSet(measures, database)
        try database.execute(
            sql: """
                INSERT INTO run (
                    key, path, fi, sv, en, seed, years, origin, changes, first_years, version, build,
                    interventions, measure_set, inputs, begun, used)
                VALUES (
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
                """,
            arguments: [
                key, origin.path, scenario.name.fi, scenario.name.sv, scenario.name.en, "\(question.seed)",
                scenario.years.count, origin.digest, origin.changes.joined(separator: "\n"),
                origin.firstYears?.count, question.version, question.build, scenario.interventions.count, set,
                Data(StoredInputs.write(origin.inputs)),
            ])
        let run = database.lastInsertedRowID
        for (position, file) in origin.files.enumerated() {
            let digest = Digest.sha256(file.contents)
            try database.execute(
                sql: "INSERT OR IGNORE INTO document VALUES (?, ?)", arguments: [digest, Data(file.contents)])
            try database.execute(
                sql: "INSERT INTO run_document VALUES (?, ?, ?, ?)",
                arguments: [run, position, file.path, digest])
        }
        for (position, plugin) in question.bound.provenance.enumerated() {
            try database.execute(
                sql: "INSERT INTO plugin VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    run, position, plugin.id, plugin.plugin, plugin.version, plugin.way.rawValue,
                    plugin.digest,
                ])
        }
        return run
    }

    /// The list of measures, kept once however many runs have it.
    private static func measureSet(_ measures: [Measure], _ database: Database) throws -> Int64 {
        let rows = measures.map { [$0.id, text(of: $0.scope), $0.unit.rawValue, $0.better.rawValue] }
        let digest = Digest.sha256(
            Array(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n").utf8))
        if let set = try Int64.fetchOne(
            database, sql: "SELECT id FROM measure_set WHERE digest = ?", arguments: [digest])
        {
            return set
        }
        try database.execute(
            sql: "INSERT INTO measure_set (digest, count) VALUES (?, ?)", arguments: [digest, rows.count])
        let set = database.lastInsertedRowID
        let statement = try database.makeStatement(sql: "INSERT INTO measure VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        for (position, (row, measure)) in zip(rows, measures).enumerated() {
            let (least, most) = (measure.possible.lowerBound, measure.possible.upperBound)
            try statement.execute(arguments: [
                set, position, row[0], row[1], row[2], row[3], least.isFinite ? least : nil,
                most.isFinite ? most : nil,
            ])
        }
        for kind in Set(measures.map(\.kind)) {
            try database.execute(
                sql: "INSERT OR IGNORE INTO kind VALUES (?, ?, ?, ?)",
                arguments: [kind.id, kind.name.fi, kind.name.sv, kind.name.en])
        }
        return set
    }

    /// `grades=7-9, threshold=50 h`.
    static func text(of scope: Scope) -> String {
        scope.entries.map { "\($0.key.rawValue)=\($0.value)" }.joined(separator: ", ")
    }
}
