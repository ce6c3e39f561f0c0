import Glibc

/// What lies in a folder.
enum FolderListing {
    /// Files that look like plugins, in a folder and the folders in it, in order: shared libraries, and YAML files that
    /// are called like their folder.
    static func plugins(under folder: String) -> [String] {
        names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            let inside = names(in: path).map { "\(path)/\($0)" }
            return ([path] + inside).filter { isPlugin($0, folder: name) }
        }
    }

    private static func isPlugin(_ path: String, folder: String) -> Bool {
        path.hasSuffix(".so") || path.hasSuffix("/\(folder)/\(folder).yaml")
    }

    /// Whether an ordinary file lies there.
    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Names in a folder, sorted; none when it is not one.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
