import Glibc

/// Folders of files in the making, and what a program that was killed has left of them.
enum LeftBehind {
    /// How the names of all that is made aside begin.
    static let prefix = ".porras-"

    /// What nobody touched for so long is looked at, in seconds.
    private static let secondsKept = 600

    /// Removes what lies in a folder and was left there.
    ///
    /// Only what is ours in every respect: the name, the user, and that nobody works in it, for whoever does holds it
    /// locked. Links are not followed.
    static func sweep(_ home: String) {
        for name in names(in: home) where name.hasPrefix(prefix) {
            let path = "\(home)/\(name)"
            let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard file >= 0 else { continue }
            defer { close(file) }
            var status = stat()
            guard fstat(file, &status) == 0, status.st_uid == geteuid(),
                time(nil) - status.st_mtim.tv_sec > secondsKept, flock(file, LOCK_EX | LOCK_NB) == 0
            else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR where name.utf8.count == prefix.utf8.count + 6: remove(path)
            case S_IFREG where name.hasPrefix(DiskSpace.prefix): unlink(path)
            default: break
            }
        }
    }

    /// Removes a folder with all that is in it.
    static func remove(_ folder: String) {
        for name in names(in: folder) {
            let path = "\(folder)/\(name)"
            if unlink(path) != 0 { remove(path) }
        }
        rmdir(folder)
    }

    private static func names(in folder: String) -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}
