import Glibc
import SchoolDomain

/// Whether there is room on a disk.
///
/// libxlsxwriter does not see when its temporary files come out short, so the room is taken beforehand, in a file that
/// is given back at once.
enum DiskSpace {
    static func require(that folder: String, has bytes: Int) throws(ExportProblem) {
        let path = "\(folder)/.porras-room-\(getpid())"
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ExportProblem(Words.cannotWrite(folder, SystemReason.words(errno)))
        }
        defer {
            close(descriptor)
            unlink(path)
        }
        let code = posix_fallocate(descriptor, 0, bytes)
        // Some file systems cannot say beforehand.
        guard code == 0 || code == EOPNOTSUPP || code == EINVAL else {
            throw ExportProblem(Words.cannotWrite(folder, SystemReason.words(code)))
        }
    }
}
