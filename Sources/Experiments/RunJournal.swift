import Glibc
import Localization
import SchoolDomain
import SimulationKernel
import Synchronization

/// Finished replications on disk, so that a crash of the program in foreign code loses none.
///
/// A text file, one line a replication: its number, the bits of its measures and its sums before and after, ended by
/// `.`; a crash adds a line that names the plugin. A line that was not finished is not read.
public final class RunJournal: Sendable {
    /// What a run that broke off has left.
    public struct Past: Sendable {
        /// Finished replications that need not be run again.
        public var count: Int
        /// The plugin in whose code the program crashed; `nil`: it ended in another way.
        public var culprit: String?
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

    /// Opens the journal of a run, or goes on with the one that is there.
    ///
    /// - Parameters:
    ///   - identity: says on one line what is run: scenario, plugins, seed. Another's journal is begun anew.
    ///   - build: says on the same line which build of the program runs it. Another's journal is begun anew, too.
    /// - Throws: why there can be no journal, as the system puts it, or that another run keeps it just now.
    public init(path: String, identity: String, build: String) throws(JournalFault) {
        self.path = path
        file = try Self.open(path)
        let run = "\(Self.heading) \(identity), build "
        let header = "\(run)\(build)\n"
        let text = Self.text(of: file) ?? ""
        let isOurs = text.hasPrefix(header)
        wasOfOtherBuild = !isOurs && text.hasPrefix(run)
        let lines = isOurs ? text.dropFirst(header.count).split(separator: "\n") : []
        finished = lines.reduce(into: [:]) { known, line in
            if let (number, outcome) = JournalLine.read(line) { known[number] = outcome }
        }
        let culprit = lines.last { $0.hasPrefix("crash ") }.map { String($0.dropFirst(6)) }
        past = isOurs ? Past(count: finished.count, culprit: culprit) : nil
        if !isOurs { ftruncate(file, 0) }
        // A line that was cut off by the crash is ended, so that the next begins on its own.
        append(isOurs ? "\n" : header)
    }

    /// What every journal begins with.
    static let heading = "porras journal 1"

    /// The file, for this run alone: two runs of one command at the same time would write into each other's.
    private static func open(_ path: String) throws(JournalFault) -> Int32 {
        while true {
            let file = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
            guard file >= 0 else { throw JournalFault(reason: SystemReason.words(errno)) }
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

    /// Whether the name still means this open file.
    private static func isSame(_ file: Int32, _ path: String) -> Bool {
        var (opened, named) = (stat(), stat())
        return fstat(file, &opened) == 0 && stat(path, &named) == 0 && opened.st_dev == named.st_dev
            && opened.st_ino == named.st_ino
    }

    deinit { close(file) }

    /// For noting a crash.
    public var descriptor: Int32 { file }

    func append(_ outcome: Experiment.Outcome, _ number: Int) { append(JournalLine.text(number, outcome)) }

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

/// A replication as a line of text, without loss.
enum JournalLine {
    static func text(_ number: Int, _ outcome: Experiment.Outcome) -> String {
        let values = outcome.values.map { String($0.bitPattern, radix: 16) }
        return "\(number) \(values.joined(separator: ",")) \(sums(outcome.with)) \(sums(outcome.without)) "
            + "\(sums(outcome.alone)) .\n"
    }

    static func read(_ line: Substring) -> (Int, Experiment.Outcome)? {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[5] == ".", let number = Int(parts[0]),
            let values = all(parts[1], { UInt64($0, radix: 16).map(Double.init(bitPattern:)) }),
            let with = all(parts[2], sum), let without = all(parts[3], sum), let alone = all(parts[4], sum)
        else { return nil }
        return (number, Experiment.Outcome(values: values, with: with, without: without, alone: alone))
    }

    private static func all<Value>(_ text: Substring, _ read: (Substring) -> Value?) -> [Value]? {
        let parts = text.split(separator: ",")
        let values = parts.compactMap(read)
        return values.count == parts.count ? values : nil
    }

    private static func sums(_ all: [BeforeAfter]) -> String {
        all.map {
            "\($0.pupils):\($0.beforeAbsent):\($0.beforePossible):\($0.afterAbsent):\($0.afterPossible)"
        }.joined(separator: ",")
    }

    private static func sum(_ text: Substring) -> BeforeAfter? {
        let numbers = text.split(separator: ":").compactMap { Int($0) }
        guard numbers.count == 5 else { return nil }
        var sum = BeforeAfter()
        sum.pupils = numbers[0]
        sum.beforeAbsent = numbers[1]
        sum.beforePossible = numbers[2]
        sum.afterAbsent = numbers[3]
        sum.afterPossible = numbers[4]
        return sum
    }
}
