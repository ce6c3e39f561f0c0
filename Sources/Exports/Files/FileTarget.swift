import Glibc
import SchoolDomain

/// Where files are exported to: one file, or a folder for several.
///
/// - Law: either everything is written or nothing: files are made aside in a hidden folder of the same disk, and get
///   their names when all are complete and on the disk. What was there before is replaced only when asked for.
public struct FileTarget: Sendable {
    public enum Kind: Sendable, Hashable { case file, folder }

    public let path: String
    public let kind: Kind
    /// Whether files that are there may be replaced.
    public let replaces: Bool

    public init(_ path: String, _ kind: Kind, replaces: Bool) {
        var path = path[...]
        while path.count > 1 && path.last == "/" { path.removeLast() }
        self.path = String(path)
        self.kind = kind
        self.replaces = replaces
    }

    /// Says beforehand what stands in the way, so that nobody waits for results that cannot be written.
    public func check() throws(ExportProblem) {
        switch (kind, FileKind(path)) {
        case (.file, .folder): throw ExportProblem(Words.isFolder(path))
        case (.file, .ordinary): try checkReplacing()
        case (_, .special): throw ExportProblem(Words.isNoOrdinaryFile(path))
        case (.folder, .ordinary): throw ExportProblem(Words.isNoFolder(path))
        case (.folder, .folder):
            guard replaces || FileKind.isEmpty(folder: path) else {
                throw ExportProblem(Words.folderNotEmpty(path))
            }
        case (_, .none): break
        }
        try checkFolder()
    }

    /// Writes the files: to a folder under their names, to a file the only one under the name of the target.
    ///
    /// - Precondition: exactly one for a file.
    public func write(_ files: [ExportFile]) throws(ExportProblem) {
        precondition(kind == .folder || files.count == 1, "\(files.count) files to one name")
        // Too large a file is an error like others, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        try check()
        let staging = try Staging(in: home, for: path)
        defer { staging.remove() }
        for file in files { try staging.make(file) }
        switch (kind, FileKind(path)) {
        case (.folder, .none): try staging.move(to: path)
        case (.folder, _): try staging.move(files.map { ($0.name, "\(path)/\($0.name)") })
        case (.file, _): try staging.move([(files[0].name, realPath)])
        }
    }

    /// The folder in which things are made aside: the target's own, or that in which it will be.
    private var home: String {
        if kind == .folder && FileKind(path) == .folder { return path }
        return Self.parent(realPath)
    }

    /// The file behind a link.
    private var realPath: String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func checkReplacing() throws(ExportProblem) {
        guard replaces else { throw ExportProblem(Words.fileExists(path)) }
        let name = realPath.split(separator: "/").last.map(String.init) ?? path
        // LibreOffice and Excel leave such a file beside one that they have open.
        for lock in [".~lock.\(name)#", "~$\(name)"] {
            let place = "\(Self.parent(realPath))/\(lock)"
            if FileKind(place) != .none { throw ExportProblem(Words.fileIsOpen(path, lock: place)) }
        }
        guard access(path, W_OK) == 0 else { throw ExportProblem(Words.writeProtected(path)) }
    }

    private func checkFolder() throws(ExportProblem) {
        let folder = home
        guard FileKind(folder) == .folder else { throw ExportProblem(Words.noFolder(folder)) }
        guard access(folder, W_OK | X_OK) == 0 else {
            throw ExportProblem(Words.cannotWrite(folder, SystemReason.words(errno)))
        }
    }
}

/// What there is at a path, links followed.
enum FileKind {
    case none, ordinary, folder, special

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .none
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .ordinary
        case S_IFDIR: self = .folder
        default: self = .special
        }
    }

    static func isEmpty(folder: String) -> Bool {
        guard let listing = opendir(folder) else { return false }
        defer { closedir(listing) }
        var names = 0
        while readdir(listing) != nil { names += 1 }
        // Itself and the one above.
        return names <= 2
    }
}
