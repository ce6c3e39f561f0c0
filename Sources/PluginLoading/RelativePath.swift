import Glibc
import Localization
import SchoolDomain

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
