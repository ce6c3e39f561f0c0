import Glibc
import ScenarioFiles

/// What lies in a folder.
enum FolderListing {
    /// Files that look like plugins, in a folder and the folders in it, in order: shared libraries, and YAML files that
    /// are called like their folder.
    static func plugins(under folder: String) -> [String] {
        fileNames(in: folder, most: .max).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            let inside = fileNames(in: path, most: .max).map { "\(path)/\($0)" }
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
}
