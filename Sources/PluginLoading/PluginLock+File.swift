import Glibc
import PluginKit

// Reading and writing `plugins.lock`.
extension PluginLock {
    private static let bytesMax = 1 << 20
    private static let headings = [
        "# The plugins that may be loaded here, by the SHA-256 of their files; written by `porras plugins trust`.",
        "# id version sha256 platform path",
    ]

    /// The lock file of a folder; without entries when there is none.
    public static func read(folder: String) throws(PluginRefusal) -> PluginLock {
        let empty = PluginLock(folder: folder)
        guard access(empty.path, F_OK) == 0 || errno != ENOENT else { return empty }
        let bytes: [UInt8]
        do throws(Unfit) {
            bytes = try PluginFile.read(empty.path, bytesMax: bytesMax)
        } catch {
            throw error.refusal(of: empty.path)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PluginRefusal(path: empty.path, reason: "is not UTF-8")
        }
        return try PluginLock(folder: folder, text: text)
    }

    /// The file as it is written.
    public var text: String {
        let lines = entries.map { "\($0.id) \($0.version) \($0.digest) \($0.platform) \($0.path)" }
        return (Self.headings + lines).joined(separator: "\n") + "\n"
    }

    /// - Errors: the first line that is not one, with its number.
    public init(folder: String, text: String) throws(PluginRefusal) {
        self.init(folder: folder)
        var entries: [Entry] = []
        let newline = UInt8(ascii: "\n")
        let lines = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty && line.first != UInt8(ascii: "#") {
            func malformed(_ reason: String) -> PluginRefusal {
                PluginRefusal(
                    path: "\(path):\(index + 1)", reason: reason,
                    remedy:
                        "a line is `id version sha256 platform path`; delete it and trust the plugin again")
            }
            let words = line.split(
                separator: UInt8(ascii: " "), maxSplits: 4, omittingEmptySubsequences: false
            ).map { String(Substring($0)) }
            guard words.count == 5 else { throw malformed("has \(words.count) words; 5 are expected") }
            let entry = Entry(
                id: words[0], version: words[1], digest: words[2], platform: words[3], path: words[4])
            if let fault = entry.fault { throw malformed("is no line of a lock file: \(fault)") }
            guard !entries.contains(where: { $0.platform == entry.platform && $0.path == entry.path }) else {
                throw malformed("names `\(entry.path)` a second time")
            }
            entries.append(entry)
        }
        self.init(folder: folder, entries: entries)
    }

    /// Writes a new file and puts it in the place of the old one, so that nobody ever sees half of it.
    public func write() throws(PluginRefusal) {
        let aside = "\(path).\(getpid()).new"
        func refused(_ code: Int32) -> PluginRefusal {
            unlink(aside)
            return PluginRefusal(path: path, reason: "cannot be written: \(systemReason(code))")
        }
        let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw refused(errno) }
        let bytes = Array(text.utf8)
        let written = Glibc.write(file, bytes, bytes.count)
        let code = errno
        let isOnDisk = written == bytes.count && fsync(file) == 0
        guard close(file) == 0, isOnDisk else {
            throw refused(written >= 0 && written < bytes.count ? ENOSPC : code)
        }
        guard rename(aside, path) == 0 else { throw refused(errno) }
    }
}
