import Glibc

// Journals that a crash left behind and nobody went on with.
extension RunJournal {
    /// Removes journals that nobody went on with, such as those of a plugin that has changed since.
    ///
    /// - Parameters:
    ///   - stem: how the names of the journals of a scenario begin.
    ///   - days: what was written into within so many days stays.
    /// - Returns: their names.
    public static func removeAbandoned(stem: String, olderThan days: Int) -> [String] {
        let slash = stem.lastIndex(of: "/")
        let folder = slash.map { String(stem[..<$0]) + "/" } ?? ""
        let prefix = (slash.map { String(stem[stem.index(after: $0)...]) } ?? stem) + "."
        return names(in: folder.isEmpty ? "." : folder).filter { name in
            guard name.hasPrefix(prefix), name.hasSuffix(".journal") else { return false }
            let path = folder + name
            let file = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
            guard file >= 0 else { return false }
            defer { close(file) }
            var status = stat()
            guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                time(nil) - status.st_mtim.tv_sec > days * 86_400,
                flock(file, LOCK_EX | LOCK_NB) == 0, beginsLikeOne(file)
            else { return false }
            return unlink(path) == 0
        }.map { folder + $0 }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.sorted()
    }

    private static func beginsLikeOne(_ file: Int32) -> Bool {
        var bytes = [UInt8](repeating: 0, count: family.utf8.count)
        return pread(file, &bytes, bytes.count, 0) == bytes.count && bytes.elementsEqual(family.utf8)
    }
}
