import Glibc
import Localization
import SchoolDomain

/// A file to be written: its name in a folder, and what writes it to a path where nothing is yet.
public struct ExportFile: Sendable {
    public let name: String
    let write: @Sendable (_ path: String) throws(ExportProblem) -> Void

    public init(
        _ name: String, write: @escaping @Sendable (_ path: String) throws(ExportProblem) -> Void
    ) {
        self.name = name
        self.write = write
    }

    /// A file of given bytes.
    ///
    /// - Parameter isProgram: whether whoever may read it may run it, too.
    public init(_ name: String, bytes: [UInt8], isProgram: Bool = false) {
        self.init(name) { path throws(ExportProblem) in
            try Self.put(bytes, path, mode: isProgram ? 0o777 : 0o666)
        }
    }

    public init(_ name: String, text: String) { self.init(name, bytes: Array(text.utf8)) }

    private static func put(_ bytes: [UInt8], _ path: String, mode: mode_t) throws(ExportProblem) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .obstacle(Words.cannotWrite(path, SystemReason.words(errno))) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .obstacle(Words.cannotWrite(path, SystemReason.words(errno))) }
            rest = rest.dropFirst(count)
        }
    }
}

/// Whether there is room on a disk.
///
/// libxlsxwriter does not see when its temporary files come out short, so the room is taken beforehand, in a file that
/// is given back at once.
enum DiskSpace {
    static let prefix = LeftBehind.prefix + "room-"

    static func require(that folder: String, has bytes: Int) throws(ExportProblem) {
        let path = "\(folder)/\(prefix)\(getpid())"
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .obstacle(Words.cannotWrite(folder, SystemReason.words(errno)))
        }
        defer {
            close(descriptor)
            unlink(path)
        }
        let code = posix_fallocate(descriptor, 0, bytes)
        // Some file systems cannot say beforehand.
        guard code == 0 || code == EOPNOTSUPP || code == EINVAL else {
            throw .obstacle(Words.cannotWrite(folder, SystemReason.words(code)))
        }
    }
}
