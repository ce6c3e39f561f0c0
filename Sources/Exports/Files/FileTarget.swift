import Glibc
import Localization
import SchoolDomain

/// Where files are exported to: one file and what stands beside it, or a folder for several.
///
/// - Law: either everything is written or nothing: files are made aside in a hidden folder of the same disk, and get
///   their names when all are complete and on the disk. What was there before is replaced only when asked for.
public struct FileTarget: Sendable {
    public enum Kind: Sendable, Hashable { case file, folder }

    public let path: String
    public let kind: Kind
    /// Of a file: the names of those that belong to it, as `provenance.csv`, which `x.csv` has as `x-provenance.csv`.
    let companions: [String]
    /// Whether files that are there may be replaced.
    public let replaces: Bool

    public init(_ path: String, _ kind: Kind, beside companions: [String] = [], replaces: Bool) {
        var path = path[...]
        while path.count > 1 && path.last == "/" { path.removeLast() }
        self.path = String(path)
        self.kind = kind
        self.companions = companions
        self.replaces = replaces
    }

    /// Says beforehand what stands in the way, so that nobody waits for results that cannot be written.
    public func check() throws(ExportProblem) {
        switch kind {
        case .file: for path in [path] + companions.map(beside) { try checkFile(path) }
        case .folder: try checkNames()
        }
        try checkFolder()
    }

    /// Writes the files: to a folder under their names, to a file the first under the name of the target and the
    /// others beside it.
    ///
    /// - Precondition: a file has no others than its companions.
    /// - Returns: the paths written.
    @discardableResult
    public func write(_ files: [ExportFile]) throws(ExportProblem) -> [String] {
        let others = files.dropFirst().map(\.name)
        precondition(kind == .folder || others.allSatisfy(companions.contains), "\(others) beside one file")
        // Too large a file is an error like others, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        try check()
        let isThere = FileKind(path) != .none
        let staging = try Staging(in: home, for: path, replaces: replaces)
        defer { staging.remove() }
        for file in files { try staging.make(file) }
        let names = files.map(\.name)
        let paths = kind == .folder ? names.map { "\(path)/\($0)" } : [path] + others.map(beside)
        switch (kind, isThere) {
        case (.folder, false): try staging.move(to: path)
        case (.folder, true): try staging.move(Array(zip(names, paths)))
        case (.file, _): try staging.move(Array(zip(names, paths.map(Self.behind))))
        }
        return paths
    }

    /// The path of a companion.
    private func beside(_ name: String) -> String {
        let file = Self.behind(path)
        let dot = ExportFormat(fileName: file) == nil ? nil : file.lastIndex(of: ".")
        return "\(file[..<(dot ?? file.endIndex)])-\(name)"
    }

    /// The folder in which things are made aside: the target's own, or that in which it will be.
    private var home: String {
        if kind == .folder && FileKind(path) == .folder { return path }
        return Self.parent(Self.behind(path))
    }

    /// The file behind a link; any other as it is named.
    private static func behind(_ path: String) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let found = realpath(path, nil)
        else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func checkFile(_ path: String) throws(ExportProblem) {
        switch FileKind(path) {
        case .none: break
        case .ordinary: try checkReplacing(path)
        case .folder: throw .isFolder(path: path)
        case .special: throw .obstacle(Words.isNoOrdinaryFile(path))
        case .linkToNothing: throw .obstacle(Words.isLinkToNothing(path))
        }
    }

    private func checkNames() throws(ExportProblem) {
        switch FileKind(path) {
        case .none: break
        case .ordinary: throw .obstacle(Words.isNoFolder(path))
        case .special: throw .obstacle(Words.isNoOrdinaryFile(path))
        case .linkToNothing: throw .obstacle(Words.isLinkToNothing(path))
        case .folder:
            guard replaces || FileKind.isEmpty(folder: path) else {
                throw .folderNotEmpty(path: path)
            }
        }
    }

    private func checkReplacing(_ path: String) throws(ExportProblem) {
        guard replaces else { throw .fileExists(path: path) }
        let real = Self.behind(path)
        let name = real.split(separator: "/").last.map(String.init) ?? path
        // LibreOffice and Excel leave such a file beside one that they have open.
        for lock in [".~lock.\(name)#", "~$\(name)"] {
            let place = "\(Self.parent(real))/\(lock)"
            if FileKind(place) != .none { throw .obstacle(Words.fileIsOpen(path, lock: place)) }
        }
        guard access(path, W_OK) == 0 else { throw .obstacle(Words.writeProtected(path)) }
    }

    private func checkFolder() throws(ExportProblem) {
        let folder = home
        guard FileKind(folder) == .folder else { throw .obstacle(Words.noFolder(folder)) }
        guard access(folder, W_OK | X_OK) == 0 else {
            throw .obstacle(Words.cannotWrite(folder, SystemReason.words(errno)))
        }
    }
}

/// What there is at a path, links followed.
enum FileKind {
    case none, ordinary, folder, special, linkToNothing

    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = lstat(path, &status) == 0 ? .linkToNothing : .none
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
