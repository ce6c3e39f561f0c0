import GRDB
import Glibc
import Localization
import SchoolDomain

/// Runs that are kept: one SQLite file, with every finished replication of every run and what it was read from.
///
/// ```swift
/// let store = try RunStore(path: "porras-runs.sqlite")
/// let kept = try store.begin(StoredQuestion(bound, seed: 2026, build: digest, version: "0.1.0"), replications: 400)
/// let result = try Experiment.run(bound, replications: 400, seed: 2026, threads: 2, kept: kept)
/// let report = kept.finish()
/// ```
///
/// - Law: what was finished and written is found by whoever opens the store next, to the bit, however the program ended.
/// - Several programs may use one store: a write of one waits for that of another, and reading waits for nobody. Two
///   programs that run the same question write the same bits.
public final class RunStore: Sendable {
    /// As it was named.
    public let path: String
    /// Whether this has made the file.
    public let isNew: Bool
    let queue: DatabaseQueue

    /// `PRAGMA application_id`: `PorS`.
    static let application: Int32 = 0x506F_7253
    /// How long a write waits for another program's, in seconds, unless said otherwise.
    public static let patience = 10.0

    /// Opens the store, or makes one where there is nothing yet.
    ///
    /// - Parameters:
    ///   - mustExist: makes none.
    ///   - patience: how long a write waits for another program's, in seconds.
    /// - Throws: why it cannot be used; the file is then as it was.
    public init(
        path: String, mustExist: Bool = false, patience: Double = RunStore.patience
    ) throws(StoreFault) {
        self.path = path
        isNew = try Self.check(path) == 0
        if isNew && mustExist { throw .absent }
        if isNew { try Self.checkFolder(of: path) }
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(patience)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try Self.prepare(queue)
        } catch {
            throw StoreFault(error)
        }
    }

    /// The other programs may have the file to themselves from here on.
    public func close() { try? queue.close() }

    /// Whether what is there can be a store at all, before SQLite touches it.
    ///
    /// - Returns: the size of the file; 0: there is none, or an empty one.
    private static func check(_ path: String) throws(StoreFault) -> Int {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            guard errno == ENOENT else { throw .obstacle(SystemReason.words(errno)) }
            return 0
        }
        defer { Glibc.close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .obstacle(SystemReason.words(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw status.st_mode & S_IFMT == S_IFDIR ? .obstacle(SystemReason.words(EISDIR)) : .foreign
        }
        let magic = Array("SQLite format 3\0".utf8)
        var bytes = [UInt8](repeating: 0, count: magic.count)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count == 0 || bytes == magic else { throw .foreign }
        guard Glibc.access(path, W_OK) == 0 else { throw .obstacle(SystemReason.words(errno)) }
        return Int(status.st_size)
    }

    /// Said in the system's words, which SQLite's are not.
    private static func checkFolder(of path: String) throws(StoreFault) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard Glibc.access(folder, W_OK | X_OK) == 0 else { throw .obstacle(SystemReason.words(errno)) }
    }

    /// Sees to it that it is a store of ours, and of our time; then makes it safe against a power cut.
    private static func prepare(_ queue: DatabaseQueue) throws {
        // Both as they are at one moment, for another program may be making it just now.
        let (owner, tables) = try queue.read { database in
            (
                try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
            )
        }
        guard owner == application || owner == 0 && tables == 0 else { throw StoreFault.foreign }
        try queue.writeWithoutTransaction { database in
            // Readers then wait for nobody; where the file system cannot do it, they wait.
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA synchronous = FULL")
            if owner == 0 { try database.execute(sql: "PRAGMA application_id = \(application)") }
        }
        let migrations = StoreSchema.migrations
        guard try !queue.read(migrations.hasBeenSuperseded) else { throw StoreFault.newer }
        guard try !queue.read(migrations.hasCompletedMigrations) else { return }
        do {
            try migrations.migrate(queue)
        } catch {
            // The other program was first.
            guard try queue.read(migrations.hasCompletedMigrations) else { throw error }
        }
    }

    /// What is read or written, with what stands in the way as ours.
    func access<Value>(_ body: (DatabaseQueue) throws -> Value) throws(StoreFault) -> Value {
        do {
            return try body(queue)
        } catch {
            throw StoreFault(error)
        }
    }
}
