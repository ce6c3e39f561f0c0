import Glibc
import Localization
import SchoolDomain
import SimulationKernel
import Synchronization

/// Finished replications on disk, so that a crash of the program in foreign code loses none.
///
/// A text file, one line a replication: its number, how many measures it has, their bits, its sums before and after and
/// a checksum; a crash adds a line that names the plugin. A line that is not whole, or not as it was written, is not
/// read: its replication is run again. No link is followed, and no file is touched that is not a journal.
public final class RunJournal: KeptReplications {
    /// What a run that broke off has left.
    public struct Past: Sendable {
        /// Finished replications that need not be run again.
        public var count: Int
        /// The plugin in whose code the program crashed; `nil`: it ended in another way.
        public var culprit: String?
        /// Lines that are not as they were written.
        public var damaged = 0
    }

    /// The file; it goes when the run is complete.
    public let path: String
    /// What an earlier try of the same run left; `nil` when there was nothing to go on with.
    public let past: Past?
    /// Whether another build of the program had begun this run: its replications may differ from ours, so that the
    /// journal was begun anew.
    public let wasOfOtherBuild: Bool
    let finished: [Int: Experiment.Outcome]
    private let file: Int32
    /// The first line; every checksum begins with it, so that no line of another run is taken for one of this.
    private let header: String

    /// Opens the journal of a run, or goes on with the one that is there.
    ///
    /// - Parameters:
    ///   - identity: says on one line what is run: scenario, plugins, seed. Another's journal is begun anew.
    ///   - build: says on the same line which build of the program runs it. Another's journal is begun anew, too.
    /// - Throws: why there can be no journal, as the system puts it, or that another run keeps it just now.
    public init(path: String, identity: String, build: String) throws(JournalFault) {
        self.path = path
        file = try Self.open(path)
        guard let text = Self.text(of: file), text.isEmpty || text.hasPrefix(Self.family) else {
            close(file)
            throw JournalFault(reason: Words.isNoJournal)
        }
        let run = "\(Self.heading) \(identity), build "
        let header = "\(run)\(build)\n"
        let isOurs = text.hasPrefix(header)
        wasOfOtherBuild = !isOurs && text.hasPrefix(run)
        let lines = isOurs ? text.dropFirst(header.count).split(separator: "\n") : []
        var culprit: String?
        var damaged = 0
        finished = lines.reduce(into: [:]) { known, line in
            if let (number, outcome) = JournalLine.read(line, of: header) {
                known[number] = outcome
            } else if let plugin = JournalLine.culprit(line) {
                culprit = plugin
            } else {
                damaged += 1
            }
        }
        past = isOurs ? Past(count: finished.count, culprit: culprit, damaged: damaged) : nil
        self.header = header
        if !isOurs { ftruncate(file, 0) }
        // A line that was cut off by the crash is ended, so that the next begins on its own.
        append(isOurs ? "\n" : header)
    }

    /// What every journal begins with.
    static let heading = family + "2"
    /// The same of every version of the program.
    static let family = "porras journal "

    /// The file, for this run alone: two runs of one command at the same time would write into each other's.
    private static func open(_ path: String) throws(JournalFault) -> Int32 {
        while true {
            let file = Glibc.open(
                path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
            guard file >= 0 else {
                throw JournalFault(reason: errno == ELOOP ? Words.isNoJournal : SystemReason.words(errno))
            }
            guard isOwn(file) else {
                close(file)
                throw JournalFault(reason: Words.isNoJournal)
            }
            // Where the file system knows no locks, a journal without one is better than none.
            if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
                close(file)
                throw JournalFault(reason: Words.journalInUse)
            }
            if isSame(file, path) { return file }
            // Who kept it was done just then, and removed it.
            close(file)
        }
    }

    /// Whether it is an ordinary file with no other name than this.
    private static func isOwn(_ file: Int32) -> Bool {
        var status = stat()
        return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink <= 1
    }

    /// Whether the name still means this open file.
    private static func isSame(_ file: Int32, _ path: String) -> Bool {
        var (opened, named) = (stat(), stat())
        return fstat(file, &opened) == 0 && lstat(path, &named) == 0 && opened.st_dev == named.st_dev
            && opened.st_ino == named.st_ino
    }

    deinit { close(file) }

    /// For noting a crash.
    public var descriptor: Int32 { file }

    public func known(_ number: Int) -> Experiment.Outcome? { finished[number] }

    public func keep(_ outcome: Experiment.Outcome, _ number: Int) {
        append(JournalLine.text(number, outcome, of: header))
    }

    /// One call of the system a line, so that lines of several threads do not mix.
    private func append(_ line: String) {
        let bytes = Array(line.utf8)
        // A full disk costs the journal its use, not the run its results.
        _ = write(file, bytes, bytes.count)
    }

    /// The run is complete: nothing is left to go on with.
    public func remove() {
        if Self.isSame(file, path) { unlink(path) }
    }

    private static func text(of file: Int32) -> String? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = pread(file, &chunk, chunk.count, bytes.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

/// Why a run can keep no journal.
public struct JournalFault: Error, Sendable, Hashable {
    /// As the system puts it, or that another run keeps the journal; for people.
    public var reason: LocalizedText

    public init(reason: LocalizedText) { self.reason = reason }
}
