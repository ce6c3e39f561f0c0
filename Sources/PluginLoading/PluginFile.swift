import Glibc
import Localization
import PluginKit
import SchoolDomain

/// The bytes of a plugin, read once: what is checked, digested and loaded are the same bytes, whatever happens to
/// the file meanwhile.
struct PluginFile {
    /// More than any plugin needs, and less than would exhaust a machine.
    static let bytesMax = 256 << 20

    let path: String
    let bytes: [UInt8]
    /// SHA-256 in hexadecimal digits.
    let digest: String

    init(path: String) throws(PluginFileError) {
        self.path = path
        bytes = try Self.read(path, bytesMax: Self.bytesMax)
        digest = Digest.sha256(bytes)
    }

    /// The whole of an ordinary file.
    static func read(_ path: String, bytesMin: Int = 1, bytesMax: Int) throws(PluginFileError) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe would wait for its writer.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            throw errno == ENOENT
                ? PluginFileError(Words.Library.isNoFile, remedy: Words.Library.nameLibrary)
                : PluginFileError(Words.Library.cannotBeRead(SystemReason.words(errno)))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else {
            throw PluginFileError(Words.Library.cannotBeRead(SystemReason.words(errno)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw PluginFileError(
                status.st_mode & S_IFMT == S_IFDIR ? Words.Library.isFolder : Words.Library.isNoOrdinaryFile,
                remedy: Words.Library.nameLibraryItself)
        }
        guard status.st_size >= bytesMin else {
            throw PluginFileError(Words.Library.isEmpty, remedy: Words.Library.buildAgain)
        }
        guard status.st_size <= bytesMax else {
            throw PluginFileError(Words.Library.isTooLarge(Int(status.st_size >> 20), most: bytesMax >> 20))
        }
        return try read(file, count: Int(status.st_size))
    }

    private static func read(_ file: Int32, count: Int) throws(PluginFileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let more = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress.map { $0 + filled }, count - filled)
            }
            if more < 0 && errno == EINTR { continue }
            guard more >= 0 else {
                throw PluginFileError(Words.Library.cannotBeRead(SystemReason.words(errno)))
            }
            guard more > 0 else {
                throw PluginFileError(
                    Words.Library.becameShorter, remedy: Words.Library.waitUntilWritten)
            }
            filled += more
        }
        return bytes
    }
}

/// Why a file is not a plugin that can run here, before it is said of which file.
struct PluginFileError: Error {
    /// Lower case, without a full stop, after the path.
    var reason: LocalizedText
    var remedy: LocalizedText?

    init(_ reason: LocalizedText, remedy: LocalizedText? = nil) {
        self.reason = reason
        self.remedy = remedy
    }

    func refusal(of path: String) -> PluginRefusal {
        PluginRefusal(of: path, reason, help: remedy)
    }
}

/// Where a file is, seen from a folder, so that both may move together.
enum RelativePath {
    /// - Errors: the folder or the file is not there.
    static func from(_ folder: String, to file: String) throws(PluginFileError) -> String {
        let start = try parts(of: folder.isEmpty ? "." : folder)
        let end = try parts(of: file)
        let common = zip(start, end).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: start.count - common) + end[common...]).joined(separator: "/")
    }

    /// The names on the way from the root, without links.
    private static func parts(of path: String) throws(PluginFileError) -> [Substring] {
        guard let resolved = realpath(path, nil) else {
            throw PluginFileError(Words.Library.cannotBeFound(path, SystemReason.words(errno)))
        }
        defer { free(resolved) }
        return String(cString: resolved).split(separator: "/")
    }
}
