import Glibc
import Localization
import PluginKit
import SchoolDomain

// Reading and writing `plugins.lock`.
extension PluginLock {
    private static let bytesMax = 1 << 20
    private static let headings = [
        "# The plugins that may be loaded here, by the SHA-256 of their files; written by `porras plugins trust`.",
        "# id version sha256 platform path",
    ]

    /// The lock file of a folder; without entries when there is none.
    ///
    /// - Parameter remedy: how the user mends a file that is damaged.
    public static func read(folder: String, remedy: LocalizedText? = nil) throws(PluginRefusal) -> PluginLock
    {
        let empty = PluginLock(folder: folder)
        let bytes = try empty.bytes()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PluginRefusal(of: empty.path, Words.Library.isNotUTF8, help: remedy)
        }
        return try PluginLock(folder: folder, text: text, remedy: remedy)
    }

    /// What can be read of a damaged lock file, and the numbers of the lines that are left out: what is no line, and
    /// all that name one file twice. Nothing is trusted that was not.
    public static func salvaged(folder: String) throws(PluginRefusal) -> (lock: PluginLock, lost: [Int]) {
        let empty = PluginLock(folder: folder)
        let lines = numberedLines(try empty.bytes())
        let entries = lines.compactMap { number, line in
            String(validating: line, as: UTF8.self).flatMap { try? Entry.read($0).get() }.map { (number, $0) }
        }
        let kept = entries.filter { number, entry in
            !entries.contains { $0.0 != number && $0.1.isOfSameFile(as: entry) }
        }
        let lost = lines.map(\.0).filter { number in !kept.contains { $0.0 == number } }
        return (PluginLock(folder: folder, entries: kept.map(\.1)), lost)
    }

    private func bytes() throws(PluginRefusal) -> [UInt8] {
        guard access(path, F_OK) == 0 || errno != ENOENT else { return [] }
        do throws(PluginFileError) {
            return try PluginFile.read(path, bytesMin: 0, bytesMax: Self.bytesMax)
        } catch {
            throw error.refusal(of: path)
        }
    }

    /// The lines that say something, counted from 1, without their ends, whether of Unix or of Windows.
    private static func numberedLines(_ bytes: [UInt8]) -> [(Int, ArraySlice<UInt8>)] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().map { index, line in
            (index + 1, line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }.filter { !$0.1.isEmpty && $0.1.first != UInt8(ascii: "#") }
    }

    /// The file as it is written.
    public var text: String {
        let lines = entries.map { "\($0.id) \($0.version) \($0.digest) \($0.platform) \($0.path)" }
        return (Self.headings + lines).joined(separator: "\n") + "\n"
    }

    /// - Parameter remedy: how the user mends a file that is damaged.
    /// - Errors: the first line that is not one, with its number.
    public init(folder: String, text: String, remedy: LocalizedText? = nil) throws(PluginRefusal) {
        self.init(folder: folder)
        var entries: [Entry] = []
        for (number, line) in Self.numberedLines(Array(text.utf8)) {
            func malformed(_ reason: LocalizedText) -> PluginRefusal {
                PluginRefusal(
                    of: "\(path):\(number)", reason,
                    help: [Words.Library.lineIs, remedy].compactMap(\.self).joined(by: "; "))
            }
            let entry: Entry
            switch Entry.read(String(decoding: line, as: UTF8.self)) {
            case .success(let read): entry = read
            case .failure(let fault): throw malformed(fault.reason)
            }
            guard !entries.contains(where: { $0.isOfSameFile(as: entry) }) else {
                throw malformed(Words.Library.namesTwice(entry.path))
            }
            entries.append(entry)
        }
        self.init(folder: folder, entries: entries)
    }

    /// Writes a new file and puts it in the place of the old one, so that nobody ever sees half of it.
    ///
    /// Ctrl-C and other wishes to end wait until it is in place: it takes a moment, and nothing is left beside it.
    public func write() throws(PluginRefusal) {
        let former = SignalMask.holdingEndings()
        defer { former.restore() }
        try replace()
    }

    private func replace() throws(PluginRefusal) {
        // A name that nobody can have known, and no file but one that is new under it.
        var template = Array("\(path).XXXXXX".utf8CString)
        func refused(_ code: Int32) -> PluginRefusal {
            PluginRefusal(of: path, Words.Library.cannotBeWritten(SystemReason.words(code)))
        }
        let file = mkstemp(&template)
        guard file >= 0 else { throw refused(errno) }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        let aside = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        var isInPlace = false
        defer { if !isInPlace { unlink(aside) } }
        let bytes = Array(text.utf8)
        let written = Glibc.write(file, bytes, bytes.count)
        let code = errno
        let isOnDisk = written == bytes.count && fchmod(file, 0o644) == 0 && fsync(file) == 0
        guard close(file) == 0, isOnDisk else {
            throw refused(written >= 0 && written < bytes.count ? ENOSPC : code)
        }
        guard rename(aside, path) == 0 else { throw refused(errno) }
        isInPlace = true
    }
}

extension PluginLock.Entry {
    /// Reads a line; what is wrong with it, when it is none.
    fileprivate static func read(_ line: String) -> Result<Self, PluginFileError> {
        let words = line.utf8.split(
            separator: UInt8(ascii: " "), maxSplits: 4, omittingEmptySubsequences: false
        ).map { String(Substring($0)) }
        guard words.count == 5 else {
            return .failure(PluginFileError(Words.Library.hasWords(words.count, expected: 5)))
        }
        let entry = Self(
            id: words[0], version: words[1], digest: words[2], platform: words[3], path: words[4])
        if let fault = entry.fault { return .failure(PluginFileError(Words.Library.isNoLine(fault))) }
        return .success(entry)
    }

    fileprivate func isOfSameFile(as other: Self) -> Bool { platform == other.platform && path == other.path }
}
